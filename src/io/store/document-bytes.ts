import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { storedJson } from './stored-json.ts';

/** As for pages: quick, and dense enough for what says the same names on every line. */
const quality = 1;

/** A JSON document as it stands in the store. */
export function bytesOfDocument(document: unknown): Uint8Array {
  const json = Buffer.from(storedJson(document), 'utf8');
  return brotliCompressSync(json, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: json.length },
  });
}

export function documentOfBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(brotliDecompressSync(bytes).toString('utf8')) as T;
}
