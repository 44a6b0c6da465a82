import { cut, detached } from './detached.ts';

/** Titles, headings and anchors keep this many characters (RELIABILITY, limits). */
export const storedLength = 1000;

const folds = /[\t\n\f\r ]+/g;

/** A string to keep: white space folded, NFC, cut at 1,000 characters, which `caps` is told. */
export function shortText(text: string, caps: Set<string>): string {
  const folded = text.replace(folds, ' ').trim().normalize('NFC');
  if (folded.length > storedLength) caps.add('strings');
  return detached(cut(folded, storedLength));
}
