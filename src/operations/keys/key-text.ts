import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const form = /^mk_live_([0-9A-Za-z]{8})_([0-9A-Za-z]{32})_([0-9A-Za-z]{6})$/;

/** A new key: its public id, 32 characters of chance (190 bits) and a checksum, by which a mistyped key is recognised. */
export function newKeyText(id = chance(8), secret = chance(32)): { readonly id: string; readonly text: string } {
  const body = `mk_live_${id}_${secret}`;
  return { id, text: `${body}_${checksum(body)}` };
}

/** The public id of a key, null when the text is none. */
export function keyIdOf(text: string): string | null {
  const [, id, , sum] = form.exec(text) ?? [];
  return id !== undefined && sum === checksum(text.slice(0, -7)) ? id : null;
}

const chance = (length: number): string => Array.from({ length }, () => digits[randomInt(digits.length)]).join('');

/** CRC-32 in base 62, six characters. */
function checksum(text: string): string {
  let value = crc32(text);
  let written = '';
  for (let at = 0; at < 6; at++) {
    written = digits[value % digits.length]! + written;
    value = Math.floor(value / digits.length);
  }
  return written;
}
