import { type BrotliOptions, brotliCompressSync, brotliDecompress, brotliDecompressSync, constants } from 'node:zlib';
import { promisify } from 'node:util';

/** Brotli quality: fast, and dense enough for JSON that repeats the same names. */
const quality = 1;

/**
 * Node decompresses into pieces of 16 kB, each a task of its thread pool: a list of 29 MB takes 125 ms of processor, 32 with
 * pieces of this size (`bench/lists.ts`).
 */
const pieces = { chunkSize: 256 * 1024 };

export function packed(bytes: Buffer): Uint8Array {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** `chunkSize`: bytes reserved at a time, about those of the text. */
export function expanded(bytes: Uint8Array, chunkSize = pieces.chunkSize): Buffer {
  return brotliDecompressSync(bytes, { chunkSize });
}

/** Off the calling thread. */
export const expandedBeside = (bytes: Uint8Array): Promise<Buffer> => decompress(bytes, pieces);

const decompress = promisify<Uint8Array, BrotliOptions, Buffer>(brotliDecompress);
