import { offerSubjectOf, oneOfEachOffer } from '../../audience/offer-variants.ts';
import { mediaChannelId } from '../../framework/channel-ids.ts';
import type { Company, CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { outsideBrackets, plainText } from '../../framework/counters/plain-words.ts';
import { soldOffers } from '../../framework/use-cycle/sold-offers.ts';
import { customerOffer, isFee } from '../pieces/offer-name.ts';
import { readName } from '../pieces/read-pieces.ts';
import { placeToAdd, takesPlace } from './place-to-add.ts';
import { namesPlace, searchedPlace, withoutPlace } from './search-place.ts';
import { slug, stemsOf } from './topic-words.ts';

/** More words than this are a label of the price list, which nobody types into a search (working assumption). */
const mostNamed = 4;

export const wordsIn = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** Two searches of the same words in another order are one: the first is kept. */
export function firstOfSame<One>(all: readonly One[], wordsOf: (one: One) => string): One[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = slug(wordsOf(one)).split('-').sort().join('-');
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What an audience looks for: its own words of two or more, a word alone that names what is sold with the place of the
 * trade, then the offers that it names. One word says too little, and the name of another company is for its own site.
 */
export function searchSubjects(company: Company, persona: CompanyPersona): string[] {
  const names = company.offers.map(({ name }) => name);
  const own = oneOfEachOffer(persona.vocabulary, names).filter((words) => !namesRival(company, words));
  const place = placeToAdd(company).name;
  const phrases = own.flatMap((words) => {
    if (wordsIn(words).length > 1) return [words];
    return place !== null && takesPlace(words) && isTrade(company, words) ? [`${words} ${place}`] : [];
  });
  return firstOfSame([...phrases, ...namedOffers(company, persona)], (words) => words);
}

/** Names of another company, or of a medium. */
export function namesRival({ competitors, channels }: Company, words: string): boolean {
  const said = ` ${plainText(words)} `;
  const media = channels.filter(({ typeId }) => typeId === mediaChannelId);
  return [...competitors, ...media]
    .map(({ name = '' }) => plainText(outsideBrackets(name)))
    .some((name) => name !== '' && said.includes(` ${name} `));
}

/** Offers called by a short name that shares a word with what the persona says, and none more with what another one says. */
function namedOffers(company: Company, persona: CompanyPersona): string[] {
  const isFor = ({ line }: CompanyOffer): boolean =>
    line === undefined || persona.line === undefined || line === persona.line;
  const others = company.personas.filter(({ id }) => id !== persona.id);
  const subjectOf = offerSubjectOf(company.offers.map(({ name }) => name));
  return soldOffers(company)
    .filter((offer) => !isFee(offer.name) && isFor(offer))
    .map(({ name }) => readName(outsideBrackets(customerOffer(subjectOf(name)).name)).text.toLowerCase())
    .filter((name) => wordsIn(name).length <= mostNamed)
    .filter((name) => {
      const own = sharedWith(name, persona);
      const isAhead = (one: CompanyPersona): boolean => {
        const shared = sharedWith(name, one);
        return shared > own || (shared === own && one.weight > persona.weight);
      };
      return own > 0 && !others.some(isAhead);
    });
}

function sharedWith(name: string, { name: title, vocabulary, jobs }: CompanyPersona): number {
  const said = new Set(stemsOf([title, ...vocabulary, ...jobs].join(' ')));
  return stemsOf(name).filter((stem) => said.has(stem)).length;
}

/** True for words that share one with an offer, or with another search that names a place: what is looked for near by. */
export function isTrade(company: Company, words: string): boolean {
  const named = company.personas
    .flatMap(({ vocabulary }) => vocabulary)
    .filter((one) => one !== words && wordsIn(one).length > 1 && namesPlace(company, one));
  const places = new Set(stemsOf(searchedPlace(company).name ?? ''));
  const said = new Set(
    [...soldOffers(company).map(({ name }) => name), ...named.map((one) => withoutPlace(company, one))].flatMap(
      stemsOf,
    ),
  );
  return stemsOf(words).some((stem) => said.has(stem) && !places.has(stem));
}

/** The words with the place of the trade, where what they look for is sold there; null where they have one or need none. */
export function withPlace(company: Company, words: string): string | null {
  const place = placeToAdd(company).name;
  if (place === null || namesPlace(company, words) || !takesPlace(words) || !isTrade(company, words)) return null;
  return `${words} ${place}`;
}
