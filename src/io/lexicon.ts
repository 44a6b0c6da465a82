import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Languages } from '../core/language/language.ts';
import { buildLanguages } from '../core/language/languages.ts';
import { installation } from './installation.ts';
import { projectRoot } from './project-root.ts';
import { unpackedFile } from './unpacked-file.ts';

let loaded: Languages | null = null;

/** Loads the lexicon once a thread. */
export function loadLanguages(): Languages {
  return (loaded ??= buildLanguages(lexicon()));
}

/** A package contains it unpacked; a checkout unpacks it once. */
function lexicon(): Uint8Array {
  if (installation.isPackage) return readFileSync(join(projectRoot, 'dist/lefff.bin'));
  const packed = fileURLToPath(new URL('../core/language/fr/lefff.bin.gz', import.meta.url));
  return unpackedFile(packed, installation.cacheFolder());
}
