import type { Alternate, Block } from '../../pages/page.ts';
import { surrogates, onOneLine } from '../wording.ts';

/** A meta element as written in the head. */
export function metaElement(key: 'name' | 'property', name: string, content: string): string {
  return `<meta ${key}="${name}" content="${inAttribute(content)}">`;
}

/** The link element of a version of the page in another language, as written in the head. */
export function alternateElement({ lang, href }: Pick<Alternate, 'lang' | 'href'>): string {
  return `<link rel="alternate" hreflang="${lang}" href="${href}">`;
}

/** A rel attribute before and after the removal of nofollow. */
export function withoutNofollow(rel: string): { readonly old: string; readonly new: string } {
  const left = rel
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !/^nofollow$/i.test(word))
    .join(' ');
  return { old: `rel="${rel}"`, new: left === '' ? '' : `rel="${left}"` };
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * As many whole sentences from the start of a text as `most` characters allow; null when they make fewer than `fewest`.
 */
export function openingSentences(text: string, fewest: number, most: number): string | null {
  // A character has two UTF-16 units at most: no sentence that fits can end further.
  const clean = onOneLine(text).slice(0, 2 * most + 2);
  let kept = '';
  for (const { index, 0: end } of clean.matchAll(/[.!?…][»”"’)]?(?=\s|$)/gu)) {
    const sentences = clean.slice(0, index + end.length);
    if (isLonger(sentences, most)) break;
    kept = sentences;
  }
  return isLonger(kept, fewest - 1) ? kept : null;
}

/**
 * True for a text of more than so many characters. A character has one or two UTF-16 units: most texts are decided by
 * their length.
 */
function isLonger(text: string, characters: number): boolean {
  if (text.length <= characters) return false;
  return text.length > 2 * characters || !surrogates.test(text) || Array.from(text).length > characters;
}

/** The first paragraph of the text, other than a label, a date or a byline. */
export function firstParagraph(blocks: readonly Block[]): string | null {
  const start = blocks.find(
    ({ kind, position, text }) => kind === 'paragraph' && position === 'content' && text.length > 60,
  );
  return start?.text ?? null;
}

/** A description of 70 to 155 characters made of the first sentences of the text; null when they do not fit. */
export function openingDescription(blocks: readonly Block[]): string | null {
  const start = firstParagraph(blocks);
  return start === null ? null : openingSentences(start, 70, 155);
}
