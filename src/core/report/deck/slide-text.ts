import { typeset, typesetText } from '../../language/typeset.ts';
import { plainText } from '../../values/strings/plain-text.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { numberText } from '../../values/number-text.ts';
import type { Cell } from '../blocks.ts';
import { measuredNumber } from '../measured-number.ts';

export const notMeasured = pair('non mesuré', 'not measured');

/** A text on one line, typeset, without the characters that a file cannot contain. */
export const clean = (text: Text): Text => inBoth((locale) => typeset(onOneLine(text[locale]), locale));

const onOneLine = (text: string): string => plainText(text).replaceAll(/\s*[\n\t]\s*/g, ' ');

/** A title or a line of a slide, typeset. */
export const titled = (fr: string, en: string): Text => typesetText(pair(fr, en));

export const sourceLine = (fr: string, en: string): Text => titled(`Source\u202f: ${fr}.`, `Source: ${en}.`);

/** The text cut to so many characters, between two words when possible, with an ellipsis. */
export function short(text: string, most: number): string {
  const plain = onOneLine(text).trim();
  const all = [...plain];
  if (all.length <= most) return plain;
  const head = all.slice(0, most - 1).join('');
  const space = head.lastIndexOf(' ');
  const words = space > most / 2 ? head.slice(0, space) : head;
  const open = openedAt(words);
  return `${(open > most / 3 ? words.slice(0, open) : words).replace(/[\s,;:.(«“–-]+$/u, '')}…`;
}

/** Where a quotation or a parenthesis that is not closed starts, −1 without one: it is left out whole. */
const openedAt = (text: string): number =>
  Math.max(
    ...(['«»', '“”', '()'] as const).map((marks) => {
      const start = text.lastIndexOf(marks.charAt(0));
      return start > text.lastIndexOf(marks.charAt(1)) ? start : -1;
    }),
  );

export const shortText = (text: Text, most: number): Text => inBoth((locale) => short(text[locale], most));

/** The first name of a persona: `Camille` of `Camille, 34 ans, la table du quotidien`. */
export const firstName = (name: string): string => short(name.split(',')[0] ?? name, 34);

export const whole = (value: number): Text => inBoth((locale) => numberText(value, locale));

/** The content of a cell as text. */
export function cellText(cell: Cell): Text {
  if (cell === null) return notMeasured;
  if (typeof cell === 'number') return inBoth((locale) => measuredNumber(cell, locale));
  if (typeof cell === 'string') return pair(cell, cell);
  if ('url' in cell) return inBoth(() => shownAddress(cell.url));
  return cell;
}
