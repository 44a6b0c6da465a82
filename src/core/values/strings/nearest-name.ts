import { editDistance } from './edit-distance.ts';

/** The known name at the smallest edit distance; null when more than a third of the letters differ. */
export function nearestName(name: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let distance = Math.floor(Math.max(name.length, 4) / 3) + 1;
  for (const candidate of [...known].sort()) {
    const edits = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (edits < distance) [best, distance] = [candidate, edits];
  }
  return best;
}
