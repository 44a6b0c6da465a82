import { plainText } from '../../../framework/counters/plain-words.ts';
import { useOf } from '../../../framework/use-cycle/offer-use.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Lack } from '../text-kind.ts';

/** How the file says that an offer is used, and who pays for it. */
const useIn = ({ company, offer }: Pick<TextFacts, 'company' | 'offer'>) => {
  const sold = company.offers.find(({ id }) => id === offer.id);
  return sold === undefined ? null : useOf(company, sold);
};

/** True for an offer of one event of a life: a next time is not wished to anybody. */
export const isOneOff = (facts: Pick<TextFacts, 'company' | 'offer'>): boolean => useIn(facts)?.rhythm === 'once';

/** Missing: something that the reader would come back for. */
export const onceOnly = (facts: Pick<TextFacts, 'company' | 'offer'>): Lack | null =>
  isOneOff(facts)
    ? {
        because: pair(
          'l’offre va avec un événement que personne ne prévoit de revivre',
          'the offer goes with an event that nobody plans to live again',
        ),
        need: pair(
          'ce que ces clients peuvent demander plus tard, et quand',
          'what these customers may ask for later, and when',
        ),
      }
    : null;

/** Missing: a product that is used up, or that a shop sells again; a durable thing does not run out. */
export const nothingUsedUp = (facts: TextFacts): Lack | null =>
  useIn(facts)?.rhythm === 'used_up'
    ? null
    : {
        because: pair('l’offre sert longtemps et ne s’épuise pas', 'the offer lasts and does not run out'),
        need: pair(
          'ce que les clients rachètent quand il n’en reste plus, et au bout de combien de temps',
          'what customers buy again when none is left, and after how long',
        ),
      };

/** What goes on without being bought again, or is kept: it has no next time. */
const lasting = {
  durable: pair('l’offre se garde et ne se rachète pas', 'the offer is kept, and is not bought again'),
  subscription: pair('un abonnement continue sans être repris', 'a subscription goes on without being taken again'),
  membership: pair('une adhésion se renouvelle à son terme', 'a membership is renewed at its end'),
  course: pair('un cours suivi ne se reprend pas', 'a course that was followed is not taken again'),
} as const;

/** Missing: something that is taken a second time. */
export function noNextTime(facts: TextFacts): Lack | null {
  const once = onceOnly(facts);
  const because = lasting[useIn(facts)?.rhythm as keyof typeof lasting] as Text | undefined;
  if (once !== null || because === undefined) return once;
  return {
    because,
    need: pair(
      'ce que ces clients reviennent demander, avec son prix et au bout de combien de temps',
      'what these customers come back for, with its price and after how long',
    ),
  };
}

/** Missing: a purchase; a gift has no service to follow up and includes nothing. */
export const nothingBought = ({ voice }: Pick<TextFacts, 'voice'>): Lack | null =>
  voice.id === 'nonprofit'
    ? {
        because: pair('un don n’achète rien', 'a gift buys nothing'),
        need: pair(
          'ce que vous voulez dire ou demander à ceux qui donnent, avec un fait daté',
          'what you want to say to those who give or ask of them, with a dated fact',
        ),
      }
    : null;

/** Who is cared for, where it is no person. */
const animals =
  /\b(vets?|veterinar\w*|veterinaires?|animaux|animals?|pets?|dogs?|cats?|chiens?|chats?|chevaux|horses?|puppy|puppies|kittens?)\b/;

/** True for a company that looks after the health of people: what they say of it is confidential; an animal has no such secret. */
export function caresForPeople({ company }: Pick<TextFacts, 'company'>): boolean {
  const { name, sector, brand } = company.organisation;
  const said = [name, brand.promise, ...company.offers.map((offer) => offer.name)];
  return sector === 'health_wellness' && !animals.test(plainText(said.join(' ; ')));
}

/** A company that keeps to itself who its customers are. */
const secrecy =
  /\b(secret (?:professionnel|medical)|professional secrecy|legal privilege|confidentiel\w*|confidentialite|confidential\w*|avocate?s?|notaires?|solicitors?|barristers?|lawyers?|attorneys?|(?:experts? )?comptables?|accountants?|therapists?|therapeutes?|psycholog\w+|psychotherap\w+|doctors?|medecins?|physios?|kines?|kinesitherap\w+|infirmi\w+|nurses?|social (?:care|work)\w*|travail social|aide sociale|assistantes? sociales?|home care|aide a domicile)\b/;

/** Trades that keep such secrets, where their words say so. */
const secretTrades: readonly string[] = ['professional_services', 'personal_services', 'nonprofit', 'other'];

/** True where the profession forbids to say who its customers are: none is put in contact, named or quoted. */
export function keepsSecrets({ company }: Pick<TextFacts, 'company'>): boolean {
  const { name, brand, sector, regulatedFlags } = company.organisation;
  if (sector === 'health_wellness' && !caresForPeople({ company })) return false;
  if (sector === 'health_wellness' || regulatedFlags.includes('health')) return true;
  const said = [name, ...brand.values, ...brand.proofs, ...company.offers.flatMap(({ attributes }) => attributes)];
  return secretTrades.includes(sector) && secrecy.test(plainText(said.join(' ; ')));
}
