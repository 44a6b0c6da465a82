import { plainWords } from '../audits/classification/kind-words.ts';
import { schemaObjects, typesOf } from '../audits/facts/structured-data.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { functionWords } from '../language/function-words.ts';
import { roleWords } from '../semantics/subjects/role-words.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { namesKindOfPage } from './names/page-name.ts';
import { offerPages } from './offer-pages.ts';
import { regionName } from './french-preposition.ts';
import { fullName, introduces, smallWords } from './person-page.ts';
import { sitePlaces } from './site-places.ts';

/** True for a name that no customer looks for as a subject: a person of the house, regions alone, or a place with praise, its postal code or the label of a kind of page. */
export const isUnsoughtName = (text: string, facts: SiteFacts): boolean =>
  isRegions(text) || isPraisedPlace(text, facts) || isPersonOfHouse(text, facts);

const isRegions = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((word) => regionName(word) !== null);

const praise = new Set([roleWords.fr, roleWords.en].flatMap((words) => [...words.praise, ...words.boast]));

function isPraisedPlace(text: string, facts: SiteFacts): boolean {
  const places = sitePlaces(facts).words;
  const words = plainWords(text).filter((word) => !functionWords.fr!.has(word) && !functionWords.en!.has(word));
  const others = words.filter((word) => !places.has(word));
  return (
    others.length > 0 &&
    others.length < words.length &&
    (others.every((word) => praise.has(word) || /^\d+$/.test(word)) || namesKindOfPage(others.join(' ')))
  );
}

/** Words that speak of a person who is not the one that writes. */
const ofSomebody = /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|hers|[Ii]l|[Ee]lle|lui)(?!\p{L})/gu;
const titled = /(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Miss|Mme|Mlle|M|Docteur|Madame|Monsieur)\.?\s$/u;
/** Before a thing or a brand, never before somebody. */
const article = /(?<!\p{L})(?:le|la|les|un|une|des|du|au|aux|nos|notre|votre|vos|the|an?|our|your|this)\s$/iu;
/** Words about a person beside a name. Working assumption. */
const leastWords = 3;

/** A first name and a family name, or the first name of somebody whom the site calls by both. */
function isPersonOfHouse(text: string, facts: SiteFacts): boolean {
  const known = peopleOf(facts);
  let isPerson = known.get(text);
  if (isPerson === undefined) known.set(text, (isPerson = readName(text, facts)));
  return isPerson;
}

const peopleOf = memoizeByObject((_facts: SiteFacts) => new Map<string, boolean>());

function readName(text: string, facts: SiteFacts): boolean {
  if (/^\p{Lu}\p{Ll}+$/u.test(text)) return fullNamesOf(text, facts).some((name) => isPersonOfHouse(name, facts));
  if (!fullName.test(text) || isSold(text, facts)) return false;
  const [first, last] = [text.split(' ')[0]!, text.split(' ').at(-1)!];
  if ([first, last].some((word) => smallWords(facts).has(word.toLowerCase()))) return false;
  if (plainWords(text).some((word) => sitePlaces(facts).words.has(word))) return false;
  if (declaredPeople(facts).has(text)) return true;
  let words = 0;
  let isIntroduced = false;
  for (const block of textsOf(facts)) {
    const befores = beforesOf(first, block);
    if (befores.length === 0) continue;
    if (befores.some((before) => article.test(before))) return false;
    if (befores.some((before) => introduces.test(before) || titled.test(before))) isIntroduced = true;
    words += block.match(ofSomebody)?.length ?? 0;
  }
  return isIntroduced || words >= leastWords;
}

/** What stands before each time that a text says a word. */
const beforesOf = (word: string, text: string): string[] =>
  text.includes(word)
    ? [...text.matchAll(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'gu'))].map(({ index }) =>
        text.slice(Math.max(0, index - 20), index),
      )
    : [];

function fullNamesOf(first: string, facts: SiteFacts): string[] {
  const pattern = new RegExp(`(?<![\\p{L}-])${first} \\p{Lu}[\\p{L}’'-]+`, 'gu');
  return [...new Set(textsOf(facts).flatMap((text) => (text.includes(first) ? (text.match(pattern) ?? []) : [])))];
}

/** The name of an offer is looked for, whoever it names. */
const isSold = (text: string, facts: SiteFacts): boolean =>
  offerPages(facts).some(({ name }) => name.toLowerCase().includes(text.toLowerCase()));

const textsOf = memoizeByObject(({ htmlPages }: SiteFacts): readonly string[] => [
  ...new Set(
    htmlPages.flatMap(({ content }) =>
      (content?.blocks ?? []).flatMap(({ position, text }) => (position === 'content' ? [text] : [])),
    ),
  ),
]);

/** The people that structured data names. */
const declaredPeople = memoizeByObject(
  ({ htmlPages }: SiteFacts): ReadonlySet<string> =>
    new Set(
      htmlPages.flatMap(({ content }) =>
        (content === null ? [] : schemaObjects(content)).flatMap((object) =>
          typesOf(object).includes('Person') && typeof object.name === 'string' ? [object.name.trim()] : [],
        ),
      ),
    ),
);
