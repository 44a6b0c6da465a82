import { promisify } from 'node:util';
import { type BrotliOptions, brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import { storedJson } from './stored-json.ts';

/**
 * Documents are compressed with Brotli, in one of two forms: JSON, or for a list one JSON value a line, each line ended by a
 * newline. JSON.stringify never ends with a newline, so the last byte identifies the form.
 */
const newLine = 0x0a;
const comma = 0x2c;

/** Brotli quality: fast, and dense enough for JSON that repeats the same names. */
const quality = 1;

export function bytesOfDocument(document: unknown): Uint8Array {
  return compressed(Buffer.from(storedJson(document), 'utf8'));
}

/** A list given as JSON lines, each ended by a newline: they are parsed only when they contain characters that a database rejects. */
export function bytesOfList(lines: Uint8Array): Uint8Array {
  if (lines.length === 0) return bytesOfDocument([]);
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  // Whatever `storedJson` repairs is escaped this way in JSON.
  const needsRepair = text.includes('\\u0000') || text.includes('\\ud');
  return needsRepair ? bytesOfDocument(parsedLines(text)) : compressed(text);
}

/**
 * Node decompresses into pieces of 16 kB, each a task of its thread pool: a list of 29 MB takes 125 ms of processor, 32 with
 * pieces of this size (`bench/lists.ts`).
 */
const pieces = { chunkSize: 256 * 1024 };

export function documentOfBytes<T>(bytes: Uint8Array): T {
  const text = brotliDecompressSync(bytes, pieces);
  return (isLines(text) ? parsedLines(text) : JSON.parse(text.toString('utf8'))) as T;
}

const decompress = promisify<Uint8Array, BrotliOptions, Buffer>(brotliDecompress);

/** A list as JSON lines, whichever form it was stored in; decompressed off the calling thread. */
export async function linesOfBytes(bytes: Uint8Array): Promise<Buffer> {
  const text = await decompress(bytes, pieces);
  if (isLines(text)) return text;
  const list = JSON.parse(text.toString('utf8')) as unknown[];
  return Buffer.from(list.map((value) => `${JSON.stringify(value)}\n`).join(''), 'utf8');
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

function compressed(json: Buffer): Uint8Array {
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}
