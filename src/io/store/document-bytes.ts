import { expanded, expandedBeside, packed } from './lists/brotli.ts';
import { mark, packedList } from './lists/packed-list.ts';
import { StoredList } from './lists/stored-list.ts';
import { storedJson } from './stored-json.ts';

/**
 * Documents are compressed with Brotli, in one of three forms: JSON, or for a list one JSON value a line, each line ended by
 * a newline, or for a long list these lines in blocks (`packed-list.ts`). JSON.stringify never ends with a newline, so the
 * last byte identifies the second form; the first byte of what is stored identifies the third.
 */
const newLine = 0x0a;
const comma = 0x2c;

export function bytesOfDocument(document: unknown): Uint8Array {
  return packed(Buffer.from(storedJson(document), 'utf8'));
}

/**
 * A list given as JSON lines, each ended by a newline: they are parsed only when they contain characters that a database
 * rejects. `fields`: those by which the list is searched and sorted.
 */
export function bytesOfList(lines: Uint8Array, fields: readonly string[] = []): Uint8Array {
  if (lines.length === 0) return bytesOfDocument([]);
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  // Whatever `storedJson` repairs is escaped this way in JSON.
  const needsRepair = text.includes('\\u0000') || text.includes('\\ud');
  if (needsRepair) return bytesOfDocument(parsedLines(text));
  return packedList(text, fields) ?? packed(text);
}

export function documentOfBytes<T>(bytes: Uint8Array): T {
  if (bytes[0] === mark) return parsedLines(StoredList.ofBlocks(bytes).lines()) as T;
  const text = expanded(bytes);
  return (isLines(text) ? parsedLines(text) : JSON.parse(text.toString('utf8'))) as T;
}

/** A list, whichever form it was stored in; a short one is decompressed off the calling thread. */
export async function listOfBytes(bytes: Uint8Array): Promise<StoredList> {
  if (bytes[0] === mark) return StoredList.ofBlocks(bytes);
  const text = await expandedBeside(bytes);
  if (isLines(text)) return StoredList.ofLines(text);
  const list = JSON.parse(text.toString('utf8')) as unknown[];
  return StoredList.ofLines(Buffer.from(list.map((value) => `${JSON.stringify(value)}\n`).join(''), 'utf8'));
}

function isLines(text: Buffer): boolean {
  return text.at(-1) === newLine;
}

/** Parsed at once, with commas in place of newlines: JSON.stringify escapes the newlines of texts. */
function parsedLines(lines: Buffer): unknown {
  const text = Buffer.from(lines);
  for (let at = text.indexOf(newLine); at !== -1; at = text.indexOf(newLine, at + 1)) text[at] = comma;
  return JSON.parse(`[${text.toString('utf8', 0, text.length - 1)}]`);
}
