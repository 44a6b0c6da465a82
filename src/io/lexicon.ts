import { fileURLToPath } from 'node:url';
import type { Languages } from '../core/language/language.ts';
import { buildLanguages } from '../core/language/languages.ts';
import { installation } from './installation.ts';
import { unpackedFile } from './unpacked-file.ts';

let loaded: Languages | null = null;

/** Loads the packed lexicon once a thread. */
export function loadLanguages(): Languages {
  const packed = fileURLToPath(new URL('../core/language/fr/lefff.bin.gz', import.meta.url));
  loaded ??= buildLanguages(unpackedFile(packed, installation.cacheFolder()));
  return loaded;
}
