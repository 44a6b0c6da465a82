import type { LanguageIndex } from '../../semantics/site-index.ts';

interface Stems {
  readonly ids: readonly number[];
}

/** Runs of stems indexed by their first two, to find all of them in one pass over a page. A run has one stem at least. */
export class StemRuns<Run extends Stems> {
  private readonly byStart = new Map<number, Run[]>();
  /** The stems that start a run: few of those of a text. */
  private readonly firsts: ReadonlySet<number>;
  private readonly index: LanguageIndex;

  constructor(runs: Iterable<Run>, index: LanguageIndex) {
    this.index = index;
    const firsts = new Set<number>();
    for (const run of runs) {
      firsts.add(run.ids[0]!);
      const key = startKey(run.ids[0]!, run.ids[1]);
      const same = this.byStart.get(key);
      if (same === undefined) this.byStart.set(key, [run]);
      else same.push(run);
    }
    this.firsts = firsts;
  }

  /** The runs in a block of the page at `row`, each once. */
  in(row: number): Set<Run> {
    const { byStart, firsts } = this;
    const { sequence, sequenceStarts } = this.index;
    const found = new Set<Run>();
    const end = sequenceStarts[row + 1]!;
    for (let at = sequenceStarts[row]!; at < end; at += 1) {
      const first = sequence[at]!;
      if (!firsts.has(first)) continue;
      for (const run of byStart.get(startKey(first, undefined)) ?? none) found.add(run);
      if (at + 1 === end) continue;
      for (const run of byStart.get(startKey(first, sequence[at + 1])) ?? none)
        if (run.ids.every((id, step) => sequence[at + step] === id)) found.add(run);
    }
    return found;
  }
}

const none: readonly never[] = [];

/** One number for the first two stems; negative for a run of one. */
function startKey(first: number, second: number | undefined): number {
  return second === undefined ? -1 - first : first * 2 ** 32 + second;
}
