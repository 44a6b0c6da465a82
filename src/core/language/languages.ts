import { english } from './en/english.ts';
import { french } from './fr/french.ts';
import type { Languages } from './language.ts';

/** Both languages; French reads the bytes of its packed lexicon. Throws a `Failure` when they are not a packed lexicon. */
export function buildLanguages(lexiconBytes: Uint8Array): Languages {
  return { fr: french(lexiconBytes), en: english };
}
