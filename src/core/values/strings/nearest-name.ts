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

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
