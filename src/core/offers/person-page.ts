import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { statesPrice } from './stated-price.ts';

/** A first name and a family name, as a menu writes them. */
export const fullName = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+$/u;
/** Words that speak of one person. */
const ofPerson =
  /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|hers|himself|herself|I|[Mm]y|[Ii]l|[Ee]lle|lui|[Jj]e|[Mm]on|[Mm]a|[Mm]es)(?!\p{L})/gu;
/** Before a name that somebody gives. */
export const introduces =
  /(?<!\p{L})(?:I['’]m|I am|[Mm]y name is|[Jj]e suis|[Jj]e m['’]appelle|[Mm]oi,? c['’]est)\s*$/u;
const known = new Set(['fr', 'en']);
/** Words about a person on a page about one. Working assumption. */
const leastWords = 3;

/** True for a page about a person of the house: it is called by a name whose words are no words, and speaks of somebody. */
export function isAboutPerson(page: PageFacts, name: string, facts: SiteFacts): boolean {
  if (!fullName.test(name) || page.content === null) return false;
  const [first, last] = [name.split(' ')[0]!, name.split(' ').at(-1)!];
  if ([first, last].some((word) => smallWords(facts).has(word.toLowerCase()))) return false;
  const texts = page.content.blocks.flatMap(({ position, text }) => (position === 'content' ? [text] : []));
  if (texts.some(statesPrice)) return false;
  const text = texts.join('\n');
  // The words that speak of somebody are not known in other languages.
  const isNamed = text.includes(first) || text.includes(last);
  if (!known.has(page.language.slice(0, 2))) return isNamed;
  const isIntroduced = text
    .split(first)
    .slice(0, -1)
    .some((before) => introduces.test(before));
  return isIntroduced || (isNamed && (text.match(ofPerson)?.length ?? 0) >= leastWords);
}

/** The words that texts of the site write in small letters. */
export const smallWords = memoizeByObject(
  ({ htmlPages }: SiteFacts): ReadonlySet<string> =>
    new Set(
      htmlPages.flatMap(({ content }) =>
        (content?.blocks ?? []).flatMap(({ text }) => text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]+/gu) ?? []),
      ),
    ),
);
