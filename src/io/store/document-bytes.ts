import { promisify } from 'node:util';
import { brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import { storedJson } from './stored-json.ts';

/** As for pages: quick, and dense enough for what says the same names on every line. */
const quality = 1;

/** A JSON document as it stands in the store. */
export function bytesOfDocument(document: unknown): Uint8Array {
  return compressed(Buffer.from(storedJson(document), 'utf8'));
}

/**
 * A list from its values one a line, each line ended: what a file says is not put into words again. It stands so in the
 * store, since a document ends with no line: some of its values can be read without the others.
 */
export function bytesOfList(lines: Uint8Array): Uint8Array {
  if (lines.length === 0) return bytesOfDocument([]);
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length);
  // All that a document repairs is written with these.
  const repaired = text.includes('\\u0000') || text.includes('\\ud');
  return repaired ? bytesOfDocument(listOf(text)) : compressed(text);
}

const inflated = promisify(brotliDecompress);

/** The lines of a list, however it was stored; read beside the thread that asks. */
export async function linesOfBytes(bytes: Uint8Array): Promise<Buffer> {
  const text = await inflated(bytes);
  return isLines(text) ? text : linesOfList(JSON.parse(text.toString('utf8')) as unknown[]);
}

export function linesOfList(list: readonly unknown[]): Buffer {
  return Buffer.from(list.map((value) => `${JSON.stringify(value)}\n`).join(''), 'utf8');
}

const newLine = 0x0a;
const comma = 0x2c;

function isLines(text: Buffer): boolean {
  return text.at(-1) === newLine;
}

function listOf(lines: Buffer): unknown {
  const text = Buffer.from(lines);
  for (let at = text.indexOf(newLine); at !== -1; at = text.indexOf(newLine, at + 1)) text[at] = comma;
  return JSON.parse(`[${text.toString('utf8', 0, text.length - 1)}]`);
}

function compressed(json: Buffer): Uint8Array {
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

export function documentOfBytes<T>(bytes: Uint8Array): T {
  const text = brotliDecompressSync(bytes);
  return (isLines(text) ? listOf(text) : JSON.parse(text.toString('utf8'))) as T;
}
