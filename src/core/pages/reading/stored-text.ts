import { detachString } from '../../values/detach-string.ts';
import { truncate } from './truncate.ts';
import { foldSpace, normalized } from './block-builder.ts';

/** Titles, headings and anchors keep this many characters (RELIABILITY, limits). */
export const storedLength = 1000;

/** A string to keep: white space folded, NFC, cut at 1,000 characters, which `caps` is told. */
export function storedText(text: string, caps: Set<string>): string {
  const folded = normalized(foldSpace(text).trim());
  if (folded.length > storedLength) caps.add('strings');
  return detachString(truncate(folded, storedLength));
}
