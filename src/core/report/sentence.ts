import { capitalise, inBoth, type Text } from '../values/text.ts';

/** The text with a capital and a full stop, unless it already ends with a mark. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return `${capitalise(trimmed)}${/[.!?…]$/.test(trimmed) ? '' : '.'}`;
}

/** The text without its full stop, to go on after it. */
export const withoutStop = (text: string): string => text.trim().replace(/[.;]+$/, '');

/** Names that keep their capital inside a sentence. */
const platforms = 'Discord|Facebook|Google|Instagram|LinkedIn|Pinterest|Reddit|Threads|TikTok|WhatsApp|X|YouTube';
const startsWithName = new RegExp(
  `^(?:[A-Z]-|[A-Z]{2}|(?:${platforms})(?!\\p{L})|(?!(?:Every|Import) )\\S+ \\p{Lu})`,
  'u',
);

/** The text as it is written after a colon: a name (`Search Console`, `NPS`) keeps its capital, `Every Monday` does not. */
export const uncapitalised = (text: string): string =>
  startsWithName.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The sentence of a text in both languages, written after a colon. */
export const afterColon = (text: Text): Text => inBoth((locale) => uncapitalised(sentence(text[locale])));
