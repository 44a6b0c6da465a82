import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Languages } from '../core/language/language.ts';
import { buildLanguages } from '../core/language/languages.ts';

let loaded: Languages | null = null;

/** Reads the packed lexicon once a thread; the file may be replaced by another of the same format. */
export function loadLanguages(): Languages {
  loaded ??= buildLanguages(gunzipSync(readFileSync(new URL('../core/language/fr/lefff.bin.gz', import.meta.url))));
  return loaded;
}
