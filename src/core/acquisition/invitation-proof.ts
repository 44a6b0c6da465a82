import { automaticEmailChannelId, newsletterChannelId, textMessageChannelId } from '../framework/channel-ids.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../framework/company/company.ts';
import { type Comparison, comparedGroups } from '../framework/counters/compared-groups.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { fullOffers } from '../framework/counters/room/full-offers.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { audienceOffer } from '../planning/pieces/audience-offer.ts';
import { proposalOf } from '../planning/texts/facts/proposal.ts';
import { compareById } from '../values/compare-text.ts';
import { numberText, percentText } from '../values/number-text.ts';
import { capitalise, inBoth, pair, type Text } from '../values/text.ts';
import { freeUnits } from './free-units.ts';
import type { ScenarioProof } from './scenario-proof.ts';

/** Fewest people who have not been invited yet (working assumption). */
const fewestLeft = 20;

/** How a deed reaches people, by the words that the file has for it, and the channels for it in their order; a call or a letter has none. */
const ways: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:calls?|called|phon\w+|rings?|rung|appels?|appele\w*|telephon\w*|visite)\b/, []],
  [/\b(?:lettres?|letters?|courriers?|by post|par la poste|cards?|cartes?)\b/, []],
  [
    /\b(?:sms|text(?:s|ed)?|text messages?|textos?)\b/,
    [textMessageChannelId, automaticEmailChannelId, newsletterChannelId],
  ],
];
const written: readonly string[] = [newsletterChannelId, automaticEmailChannelId, textMessageChannelId];

/** The open channel by which the deed reaches people; null without one. */
function channelOf({ channels }: PlanContext, { found }: Invitation): string | null {
  const what = plainText(found.stated?.what ?? '');
  const able = ways.find(([sign]) => sign.test(what))?.[1] ?? written;
  return able.find((id) => channels.includes(id)) ?? null;
}

interface Invitation {
  readonly found: Comparison;
  readonly offer: CompanyOffer;
  readonly left: number;
}

/** A message that brought people for an offer, known people who have not had it, and the room that is left for them; null without one. */
export function invitationProof(context: PlanContext): ScenarioProof | null {
  const { company } = context;
  const best = invitationsOf(company).find((one) => channelOf(context, one) !== null);
  const channelId = best === undefined ? null : channelOf(context, best);
  const persona = best === undefined ? null : buyerOf(company, best.offer);
  if (best === undefined || channelId === null || persona === null) return null;
  const { found, offer, left } = best;
  const free = freeUnits(context, offer);
  const rateOf = ({ won, of }: Comparison['better']): number => won / of;
  const invited = free === null ? left : Math.min(left, Math.floor(free / rateOf(found.better)));
  if (invited < fewestLeft) return null;
  const more = (gap: number): number => Math.floor(Math.max(0, gap) * invited);
  const [low, mid, high] = [more(found.interval[0]), more(found.gap), more(found.interval[1])];
  const margin = offer.priceNet * offer.marginRate;
  const people = inBoth((locale) => peopleOf(best, invited, locale));
  return {
    title: pair(capitalise(people.fr), capitalise(people.en)),
    task: pair(`Invitez ${people.fr}`, `Invite ${people.en}`),
    persona,
    offer,
    proposal: proposalOf(found, offer.name),
    channelIds: [channelId],
    seeksAudience: false,
    due: null,
    people:
      invited < left
        ? pair(
            `${numberText(invited, 'fr')} personnes, prises parmi les ${numberText(left, 'fr')} qui n’ont rien reçu`,
            `${numberText(invited, 'en')} people, taken among the ${numberText(left, 'en')} who had nothing`,
          )
        : pair(`les ${numberText(left, 'fr')} qui n’ont rien reçu`, `the ${numberText(left, 'en')} who had nothing`),
    hypothesis: typesetText(inBoth((locale) => hypothesisOf(best, locale))),
    aims: () => [
      {
        start: rateOf(found.other),
        marks: [
          rateOf(found.other) + Math.max(0, found.interval[0]),
          rateOf(found.better),
          Math.min(1, rateOf(found.other) + found.interval[1]),
        ],
        basis: basisOf(best),
      },
      {
        start: null,
        marks: [low * offer.priceNet, mid * offer.priceNet, high * offer.priceNet],
        basis: worthText(best, { invited, mid, free }),
      },
    ],
    worth: () => ({ mid: mid * margin, high: high * margin }),
  };
}

/** The invitations that the company has counted, those that bring most first; of an offer that has room. */
function invitationsOf(company: Company): Invitation[] {
  const full = fullOffers(company);
  return comparedGroups(company)
    .flatMap((found): Invitation[] => {
      const { stated, isLoss } = found;
      const left = stated?.remaining ?? 0;
      const offer = company.offers.find(({ id }) => id === stated?.offerId);
      const isTheirs = stated?.decidedBy === 'company' || stated?.isDrawn === true;
      if (isLoss || !isTheirs || left < fewestLeft || offer === undefined || full.has(offer.id)) return [];
      return [{ found, offer, left }];
    })
    .sort((a, b) => b.left * b.found.gap * b.offer.priceNet - a.left * a.found.gap * a.offer.priceNet);
}

/** The heaviest audience that buys the offer; the heaviest of all where none asks for it first. */
function buyerOf(company: Company, { id }: CompanyOffer): CompanyPersona | null {
  const byWeight = company.personas.toSorted((a, b) => b.weight - a.weight || compareById(a, b));
  return byWeight.find((one) => audienceOffer(company, one)?.id === id) ?? byWeight[0] ?? null;
}

function peopleOf({ found, left }: Invitation, invited: number, locale: 'fr' | 'en'): string {
  const what = found.stated?.what ?? '';
  const [some, all] = [numberText(invited, locale), numberText(left, locale)];
  if (locale === 'fr') return `${invited < left ? `${some} des ${all}` : `les ${all}`} qui n’ont pas eu « ${what} »`;
  return `${invited < left ? `${some} of the ${all}` : `the ${all}`} who have not had “${what}”`;
}

function hypothesisOf({ found, left }: Invitation, locale: 'fr' | 'en'): string {
  const what = found.stated?.what ?? '';
  const [done, not] = [found.better, found.other].map(({ won, of }) => percentText(won / of, locale, 0));
  const many = numberText(left, locale);
  return locale === 'fr'
    ? `« ${what} » : ${done} contre ${not}. Les ${many} qui ne l’ont pas eu répondent comme ceux qui l’ont eu, tant qu’il reste de la place.`
    : `“${what}”: ${done} against ${not}. The ${many} who have not had it answer as those who had, as long as there is room.`;
}

const basisOf = ({ found }: Invitation): Text =>
  inBoth((locale) => {
    const counted = [found.better, found.other].map(({ label, won, of }) => {
      const [some, all] = [numberText(won, locale), numberText(of, locale)];
      const name = label ?? '';
      return locale === 'fr' ? `${name} : ${some} sur ${all}` : `${name}: ${some} of ${all}`;
    });
    return locale === 'fr'
      ? `Vos comptes : ${counted.join(' ; ')}. Bas et haut : l’intervalle à 95 % de l’écart.`
      : `Your counts: ${counted.join('; ')}. Low and high: the 95% interval of the difference.`;
  });

function worthText(
  { found, offer, left }: Invitation,
  { invited, mid, free }: { readonly invited: number; readonly mid: number; readonly free: number | null },
): Text {
  return inBoth((locale) => {
    const [many, gap, some] = [numberText(invited, locale), percentText(found.gap, locale, 0), numberText(mid, locale)];
    const room = free === null || invited === left ? null : numberText(Math.floor(free), locale);
    if (locale === 'fr')
      return `${many} invitations${room === null ? '' : ` (de quoi prendre les ${room} places libres du cycle)`} × ${gap} de plus que sans : ${some} × le prix de « ${offer.name} ».`;
    return `${many} invitations${room === null ? '' : ` (enough to take the ${room} places that are free in the cycle)`} × ${gap} more than without: ${some} × the price of “${offer.name}”.`;
  });
}
