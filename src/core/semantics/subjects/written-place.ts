import type { Language } from '../../language/language.ts';
import { hasCapital, hasLetter } from '../../language/letters.ts';
import type { PartPhrase } from './part-phrase.ts';
import type { PageSigns } from './phrase-support.ts';
import type { SiteContext } from './site-context.ts';

/** Before a name they say that it is a place. */
const locatives = [' à', ' in', ' near', ' around'];

/** Words that the title or the heading says to be a place, although some page writes them in small letters. */
export function placesIn(
  tokens: PartPhrase['tokens'],
  { title, headings }: PageSigns['page'],
  language: Language,
): string[] {
  const said = [title, ...headings];
  return tokens
    .map(({ text }) => text)
    .filter((text) => hasCapital(text) && !language.stopWords.has(text.toLowerCase()))
    .filter((text) => said.some((line) => locatives.some((word) => line.includes(`${word} ${text}`))));
}

/**
 * True when the phrase has a name that may be a place of its own: a capital inside it; where all its words have one, as in
 * titles, a word that the page writes after "à" or "in".
 */
export function hasName({ tokens }: PartPhrase, { page }: PageSigns, { commonWords, language }: SiteContext): boolean {
  if (placesIn(tokens, page, language).length > 0) return true;
  if (writesPlace(tokens, page, commonWords)) return true;
  const inside = tokens.slice(1).filter(({ text }) => hasLetter(text) && !language.stopWords.has(text.toLowerCase()));
  const names = inside.filter(({ text }) => hasCapital(text) && !commonWords.has(text.toLowerCase()));
  if (!inside.every(({ text }) => hasCapital(text)))
    return names.some(({ text, upos }) => upos === 'PROPN' && text !== text.toUpperCase());
  return names.some(({ text }) => isWrittenAsPlace(text, page));
}

/** True for two words with capitals, not both common ones, that the page writes after "in": "Clifton Park tile" with "in Clifton Park". */
function writesPlace(tokens: PartPhrase['tokens'], page: PageSigns['page'], commonWords: ReadonlySet<string>): boolean {
  return tokens.slice(1).some(({ text }, at) => {
    const pair = [tokens[at]!.text, text];
    return (
      pair.every(hasCapital) &&
      pair.some((word) => !commonWords.has(word.toLowerCase())) &&
      isWrittenAsPlace(pair.join(' '), page)
    );
  });
}

function isWrittenAsPlace(name: string, page: PageSigns['page']): boolean {
  const lines = [page.title, page.description, ...page.headings, ...page.blocks.map(({ text }) => text)];
  return lines.some((line) => locatives.some((word) => line.includes(`${word} ${name}`)));
}
