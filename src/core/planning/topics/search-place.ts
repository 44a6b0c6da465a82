import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Models whose customers come from anywhere: no place is added to what they search. */
const soldAnywhere: ReadonlySet<string> = new Set(['ecommerce_b2c', 'b2b_saas']);

/** A word written as a name: not an abbreviation, a day or a month. */
const nameWord = /^\p{Lu}\p{Ll}[\p{L}'’-]*$/u;
const calendarWord =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques)$/iu;

/** Words before a name of a place where the file says where something is. */
const beforePlace = /^(?:à|de|près|in|at|near|of|to|from|en)$/iu;

/** A street, whose name is none of a place that people type. */
const street =
  /^(?:rue|avenue|boulevard|bd|place|chemin|impasse|quai|all[ée]e|route|square|venelle|ruelle|street|st|road|rd|lane|drive|way|quay|terrace|row|close|crescent|mews)\.?$/iu;

const isNameWord = (word: string): boolean => nameWord.test(word) && !calendarWord.test(word);

/** The name at the end of words, of one word or more: « panier bio Le Mans » ends with « Le Mans »; null without one. */
function lastName(words: readonly string[]): string | null {
  let from = words.length;
  while (from > 0 && isNameWord(words[from - 1] ?? '')) from -= 1;
  return from === 0 || from === words.length ? null : words.slice(from).join(' ');
}

const split = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** The names of places that the file writes about where the company works. */
function writtenPlaces({ organisation }: Company): string[] {
  return organisation.physicalPlaces.flatMap(({ name }) =>
    name.split(',').flatMap((part, at) => {
      const words = split(part);
      const name = lastName(words) ?? (at > 0 && words.every(isNameWord) ? words.join(' ') : null);
      if (name === null || words.some((word) => street.test(word))) return [];
      const before = words.at(-split(name).length - 1);
      return at > 0 || (before !== undefined && beforePlace.test(before)) ? [name] : [];
    }),
  );
}

/** Every name that a text of the file contains after a small word: a vocabulary may write it without its capital. */
function namesIn(company: Company): ReadonlySet<string> {
  const texts = [
    ...company.organisation.physicalPlaces.map(({ name }) => name),
    ...company.channels.map(({ name = '' }) => name),
    ...company.personas.flatMap(({ name, evidence }) => [name, ...evidence]),
    ...(company.notes ?? []),
  ];
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu)].map(([name]) => name)),
  );
}

/**
 * The place that audiences type after what they look for, the one that they name most often; the one where the company
 * works where they name none; null for a trade without a place.
 */
export const searchedPlace = memoizeByObject((company: Company): { readonly name: string | null } => {
  if (soldAnywhere.has(company.organisation.businessModel)) return { name: null };
  const written = writtenPlaces(company);
  const known = new Map([...namesIn(company)].filter(isNameWord).map((name) => [plainText(name), name]));
  const brand = new Set([company.organisation.name, ...company.competitors.map(({ name }) => name)].flatMap(split));
  const typed = company.personas.flatMap(({ vocabulary }) =>
    vocabulary.flatMap((term) => {
      const words = split(term);
      // A price or an opinion may be asked for after the place.
      const named =
        lastName(words.slice(0, words.findLastIndex(isNameWord) + 1)) ?? known.get(plainText(words.at(-1) ?? ''));
      return named === undefined || words.length < 2 || brand.has(named) ? [] : [named];
    }),
  );
  const counts = new Map<string, number>();
  for (const name of typed) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const name of written) if (counts.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return { name: best?.[0] ?? written[0] ?? null };
});

/** True for words that end with the place, or that ask for what is near. */
export function namesPlace(company: Company, words: string): boolean {
  if (/(?<!\p{L})(?:near me|nearby|près de (?:moi|chez moi)|à proximité)(?!\p{L})/iu.test(words)) return true;
  if (lastName(split(words)) !== null) return true;
  const said = ` ${plainText(words)} `;
  return [...knownPlaces(company)].some((name) => said.includes(` ${name} `));
}

/** Every place of the file and of its searches, in plain text: an audience has its own, in small letters too. */
const knownPlaces = memoizeByObject((company: Company): ReadonlySet<string> => {
  const { name } = searchedPlace(company);
  const typed = [...company.keywords.map(({ term }) => term), ...company.personas.flatMap((one) => one.vocabulary)];
  const named = typed.flatMap((words) => lastName(split(words)) ?? []);
  return new Set([...(name === null ? [] : [name]), ...writtenPlaces(company), ...named].map(plainText));
});

/** The words without the place at their end, and the small word before it, or without the place of the trade between others. */
export function withoutPlace(company: Company, words: string): string {
  const { name } = searchedPlace(company);
  const own = split(words);
  const isPlace = (from: number, many: number): boolean =>
    name !== null && plainText(own.slice(from, from + many).join(' ')) === plainText(name);
  const many = split(name ?? '').length;
  const last = lastName(own) ?? (isPlace(own.length - many, many) ? name : null);
  if (last === null) {
    const at = own.findIndex((_, from) => from > 0 && isPlace(from, many));
    return at === -1 ? words : [...own.slice(0, at), ...own.slice(at + many)].join(' ');
  }
  const kept = own.slice(0, own.length - split(last).length);
  while (kept.length > 1 && beforePlace.test(kept.at(-1) ?? '')) kept.pop();
  return kept.length === 0 ? words : kept.join(' ');
}
