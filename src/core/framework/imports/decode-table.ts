import iconv from 'iconv-lite';
import { type ImportRefusal, refused } from './import-outcome.ts';

export interface DecodedTable {
  readonly kind: 'decoded';
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly bom: boolean;
  /** True when the text had been decoded as windows-1252 by mistake and was restored. */
  readonly repaired: boolean;
  /** Control characters removed. */
  readonly controls: number;
}

/** Text of the bytes of an exported table, detected without its file name. */
export function decodeTable(bytes: Uint8Array): DecodedTable | ImportRefusal {
  if (bytes.length === 0) return refused('empty-file');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('old-spreadsheet');
  if (pictures.some((magic) => startsWith(bytes, magic))) return refused('not-a-table');
  const { text: raw, encoding, bom } = decodeText(bytes);
  const { text, repaired } = restored(raw);
  const lost = text.indexOf('\ufffd');
  if (lost >= 0) return refused('lost-characters', [text.slice(0, lost).split('\n').length]);
  const clean = withoutControls(text);
  const controls = text.length - clean.length;
  if (controls > 0.05 * text.length) return refused('not-a-table');
  if (!/[^\s;,|\t]/.test(clean)) return refused('empty-file');
  return { kind: 'decoded', text: clean, encoding, bom, repaired, controls };
}

/** PNG, JPEG, GIF, PDF, gzip. */
const pictures = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x25, 0x50, 0x44, 0x46],
  [0x1f, 0x8b],
];

/**
 * Removes U+0000 to U+001F except tab and line breaks: a database cannot store the first one, and the others are
 * invisible.
 */
function withoutControls(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => {
    const code = character.charCodeAt(0);
    return code >= 32 || code === 9 || code === 10 || code === 13 ? character : '';
  });
}

/**
 * The text of bytes by their byte-order mark, else as UTF-8 when valid, else as windows-1252, the encoding of western
 * Windows.
 */
export function decodeText(bytes: Uint8Array): Pick<DecodedTable, 'text' | 'encoding' | 'bom'> {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf]))
    return { text: utf8(bytes.subarray(3)) ?? '', encoding: 'utf-8', bom: true };
  if (startsWith(bytes, [0xff, 0xfe])) return { text: utf16(bytes.subarray(2), 'le'), encoding: 'utf-16le', bom: true };
  if (startsWith(bytes, [0xfe, 0xff])) return { text: utf16(bytes.subarray(2), 'be'), encoding: 'utf-16be', bom: true };
  if (oddZeros(bytes) > 0.15) return { text: utf16(bytes, 'le'), encoding: 'utf-16le', bom: false };
  const text = utf8(bytes);
  if (text !== null) return { text, encoding: 'utf-8', bom: false };
  // Node's own TextDecoder reads windows-1252 as latin1: € œ ’ – would become control characters.
  return { text: iconv.decode(Buffer.from(bytes), 'windows-1252'), encoding: 'windows-1252', bom: false };
}

/** « dÃ©pensÃ© » → « dépensé », for the whole text or not at all. */
function restored(text: string): { text: string; repaired: boolean } {
  if (!/Ã[\u0080-\u00bf©¨ª´¢®§¹»]|â€/.test(text)) return { text, repaired: false };
  const back = utf8(iconv.encode(text, 'windows-1252'));
  return back === null || back.includes('\ufffd') ? { text, repaired: false } : { text: back, repaired: true };
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return null;
  }
}

function utf16(bytes: Uint8Array, order: 'le' | 'be'): string {
  return iconv.decode(Buffer.from(bytes), order === 'le' ? 'utf-16le' : 'utf-16be');
}

function oddZeros(bytes: Uint8Array): number {
  const seen = Math.min(bytes.length, 4000);
  let zeros = 0;
  for (let index = 1; index < seen; index += 2) if (bytes[index] === 0) zeros += 1;
  return seen < 2 ? 0 : zeros / (seen / 2);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
