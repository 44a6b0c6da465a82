import { detachString } from '../../values/strings/detach-string.ts';
import { truncate } from './truncate.ts';
import { foldSpace, nfc } from './block-builder.ts';

/** Characters kept of titles, headings and anchors: working assumption. */
export const storedLength = 1000;

/** A string to store: white space collapsed, NFC, truncated to `storedLength` characters, which adds `strings` to `caps`. */
export function storedText(text: string, caps: Set<string>): string {
  const stored = nfc(foldSpace(text).trim());
  if (stored.length > storedLength) caps.add('strings');
  return detachString(truncate(stored, storedLength));
}
