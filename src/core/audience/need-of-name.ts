import type { Language, LanguageCode, Upos } from '../language/language.ts';
import type { PageText } from '../semantics/page-text.ts';
import { contentStems } from '../semantics/terms.ts';
import { peopleWords } from './audience-nouns.ts';

/** Before what the people of a group suffer from or have: `office workers with back pain`. */
const has: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /(?<!\p{L})(?:avec|souffrant|atteinte?s?|sujett?e?s?|ayant|qui (?:ont|souffrent))\s+(?:(?:de la|de l['’]|des?|du|d['’]|aux?|à|les?|la|une?|l['’])\s*)?(\p{L}.+)$/iu,
  en: /(?<!\p{L})(?:with|suffering from|suffer from|recovering from|who have)\s+(?:(?:an?|the|their|some)\s)?(\p{L}.+)$/iu,
};

/** A state of people and the noun of its family: `pregnant`, `pregnancy`. Endings that kinds of companies and trades share are left out. */
const families: Readonly<Record<LanguageCode, readonly (readonly [RegExp, string])[]>> = {
  fr: [
    [/ante?s?$/u, 'ance'],
    [/ante?s?$/u, 'ement'],
    [/ée?s?$/u, ''],
    [/(?:at)?iques?$/u, 'e'],
    [/iques?$/u, 'ie'],
    [/iaques?$/u, 'ie'],
    [/ieu(?:x|ses?)$/u, 'iété'],
  ],
  en: [
    [/ant$/u, 'ancy'],
    [/atic$/u, 'a'],
    [/ic$/u, 'es'],
    [/itic$/u, 'itis'],
    [/ed$/u, 'ement'],
    [/bled$/u, 'bility'],
    [/ious$/u, 'iety'],
  ],
};

/** Words of a need: a longer one is a sentence. Working assumption. */
const mostWords = 4;

interface Said {
  readonly texts: readonly PageText[];
  /** Names of what is sold. */
  readonly offers: readonly string[];
}

/**
 * What the description of a group says that it needs, in the words of the field: a noun phrase that a page says whole, or the
 * noun of the state of its people where a title, a heading or an offer has it.
 */
export function needsOfName(name: string, language: Language, { texts, offers }: Said): string[] {
  const phrase = has[language.code].exec(name.trimEnd())?.[1];
  if (phrase !== undefined)
    return isNeed(phrase, name.trimEnd(), language) && isSaid(phrase, texts, language) ? [phrase] : [];
  const words = language.words(name).map(({ text }) => text.toLowerCase());
  if (words.length !== 2 || !words.some((word) => peopleWords[language.code].has(word))) return [];
  const nouns = words.flatMap((word) =>
    families[language.code].flatMap(([ending, noun]) => (ending.test(word) ? [word.replace(ending, noun)] : [])),
  );
  if (nouns.length === 0) return [];
  const titles = [...offers, ...texts.flatMap(({ title, headings }) => [title, ...headings])];
  const said = new Set(titles.flatMap((text) => language.words(text).map((token) => token.text.toLowerCase())));
  return nouns.filter((noun) => said.has(noun)).slice(0, 1);
}

/** Kinds of words that a thing had has none of. After `with` a tagger may take a noun for a verb, after `who have` it is one. */
const noThing: ReadonlySet<Upos> = new Set(['AUX', 'PRON', 'NUM', 'PROPN']);
const whoHave = /\b(?:who have|qui ont)\b/i;

/** True for a phrase of the name that names a thing and no people. */
function isNeed(phrase: string, name: string, language: Language): boolean {
  const start = name.length - phrase.length;
  const tokens = language.sentences(name).flatMap((sentence) => language.tag(sentence));
  const own = tokens.filter((token) => token.start >= start);
  return (
    own.length <= mostWords &&
    own.every(
      ({ text, upos }) =>
        !peopleWords[language.code].has(text.toLowerCase()) &&
        !noThing.has(upos) &&
        (upos !== 'VERB' || !whoHave.test(name)),
    )
  );
}

function isSaid(phrase: string, texts: readonly PageText[], language: Language): boolean {
  const stems = contentStems(phrase, language);
  return (
    stems.length > 0 &&
    texts.some(({ title, headings, blocks }) => {
      const said = new Set(
        [title, ...headings, ...blocks.map(({ text }) => text)].flatMap((one) => contentStems(one, language)),
      );
      return stems.every((stem) => said.has(stem));
    })
  );
}
