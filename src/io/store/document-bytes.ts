import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { storedJson } from './stored-json.ts';

/** As for pages: quick, and dense enough for what says the same names on every line. */
const quality = 1;

/** A JSON document as it stands in the store. */
export function bytesOfDocument(document: unknown): Uint8Array {
  return compressed(Buffer.from(storedJson(document), 'utf8'));
}

/** The same for a list, from its values one a line, each line ended: what a file says is not put into words again. */
export function bytesOfList(lines: Uint8Array): Uint8Array {
  if (lines.length === 0) return bytesOfDocument([]);
  const json = Buffer.allocUnsafeSlow(lines.length + 1);
  json.set(lines, 1);
  json[0] = 0x5b;
  for (let at = json.indexOf('\n'); at !== -1; at = json.indexOf('\n', at + 1)) json[at] = 0x2c;
  json[lines.length] = 0x5d;
  // All that a document repairs is written with these.
  const repaired = json.includes('\\u0000') || json.includes('\\ud');
  return repaired ? bytesOfDocument(JSON.parse(json.toString('utf8'))) : compressed(json);
}

function compressed(json: Buffer): Uint8Array {
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

export function documentOfBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as T;
}
