import { capitalise } from '../../values/text.ts';
import type { Locale } from '../../values/locale.ts';
import type { Reading } from '../pieces/read-pieces.ts';

/** What people add to a search to find who is near: no part of a title. */
export const nearReader = / (?:near me|près de (?:chez )?moi)$/u;

/** Words that join the others of a phrase. */
const linking: Readonly<Record<Locale, RegExp>> = {
  fr: /^(?:à|au|aux|de|du|des|d['’].+|en|dans|sur|sous|pour|par|sans|avec|chez|près|dès|le|la|les|l['’].+|un|une|et|ou)$/iu,
  en: /^(?:in|on|at|of|for|to|from|by|with|without|near|the|an?|and|or|how|what|when|where|who|which|can|is|are|do|does)$/iu,
};

/** Most words of a phrase that nothing joins: an adjective and its noun, in English a noun before them too (working assumptions). */
const mostUnjoined: Readonly<Record<Locale, number>> = { fr: 2, en: 3 };

const isName = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);

/**
 * A search as a heading: « Conduite accompagnée, Saint-Joseph », "Nursery place in Ludlow". Null for a row of keywords, which
 * no reader would write: names in the middle, many words that nothing joins, two French nouns side by side.
 */
export function headingOf(search: string, { locale, language }: Reading): string | null {
  const words = search.split(/\s+/u).filter(Boolean);
  let end = words.length;
  while (end > 1 && isName(words[end - 1] ?? '')) end -= 1;
  const [base, place] = [words.slice(0, end), words.slice(end).join(' ')];
  const isLinking = (word: string | undefined): boolean => word !== undefined && linking[locale].test(word);
  if (base.some((word, at) => at > 0 && isName(word) && !isLinking(base[at - 1]))) return null;
  if (base.length > mostUnjoined[locale] && !base.some(isLinking)) return null;
  if (locale === 'fr' && hasNounsSideBySide(base.join(' '), language)) return null;
  const text = capitalise(base.join(' '));
  if (place === '') return text;
  if (isLinking(base.at(-1))) return `${text} ${place}`;
  return locale === 'en' ? `${text} in ${place}` : `${text}, ${place}`;
}

/** French joins two nouns by a small word: « permis heures » is no phrase. */
function hasNounsSideBySide(text: string, language: Reading['language']): boolean {
  if (language === null) return false;
  const kinds = language.sentences(text).flatMap((sentence) => language.tag(sentence).map(({ upos }) => upos));
  return kinds.some((kind, at) => kind === 'NOUN' && kinds[at + 1] === 'NOUN');
}
