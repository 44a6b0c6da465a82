import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords } from '../../framework/counters/plain-words.ts';
import type { ProvenWay } from './proven-ways.ts';

/** Words that a note and a way share from which the note describes how the way is done (working assumption). */
const fewestShared = 2;

/** The note of the file that describes how a stated way was done, by the words that they share; null for none. */
export function wayNote({ comparison: { stated, better, result } }: ProvenWay, { notes }: Company): string | null {
  if (stated === undefined) return null;
  const words = [...new Set(nounWords(`${stated.what} ${better.label ?? ''} ${result}`))];
  const ranked = notes
    .map((note) => {
      const own = nounWords(note);
      return { note, shared: words.filter((word) => own.some((one) => isSameWord(one, word))).length };
    })
    .filter(({ shared }) => shared >= fewestShared)
    .sort((a, b) => b.shared - a.shared);
  return ranked[0]?.note ?? null;
}
