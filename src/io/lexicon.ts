import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Languages } from '../core/language/language.ts';
import { buildLanguages } from '../core/language/languages.ts';

let loaded: Languages | null = null;

/** Reads the packed lexicon once a thread; the file may be replaced by another of the same format. */
export function loadLanguages(): Languages {
  loaded ??= buildLanguages(unpacked(readFileSync(new URL('../core/language/fr/lefff.bin.gz', import.meta.url))));
  return loaded;
}

const mostForeseen = 1 << 28;

/** Into one memory of the size that the file says at its end, where seven hundred pieces were put together. */
function unpacked(file: Buffer): Uint8Array {
  const foreseen = file.length < 4 ? 0 : file.readUInt32LE(file.length - 4);
  return gunzipSync(file, foreseen > 0 && foreseen < mostForeseen ? { chunkSize: foreseen + 64 } : {});
}
