import { Column } from '../../semantics/vectors/column.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { BestTargets } from './best-targets.ts';
import { suggestionLimits } from './link-weights.ts';
import type { LinkingSite } from '../linking-site.ts';

/** A target of one source. */
export interface StrongTarget {
  readonly row: number;
  readonly pair: number;
  /** Its title stands word for word in the source. */
  readonly exact: boolean;
}

/** The pairs of a site that lack a link and score enough to be looked at. */
export interface StrongPairs {
  /** Pair scores of the links the site has, as if they were to be found: the measure of its own editors; ascending. */
  readonly existing: Float64Array;
  /** The best targets of a source, best first, ties by row; of those in `only` when given. */
  of(source: number, only: ReadonlySet<number> | null): readonly StrongTarget[];
}

/** Scores every source once, and keeps the `count` best targets of each. */
export function strongPairs(site: LinkingSite, count: number): StrongPairs {
  const found = { rows: new Column(Uint32Array), pairs: new Column(Float64Array), exacts: new Column(Uint8Array) };
  const offsets = new Uint32Array(site.pages.length + 1);
  const existing: number[] = [];
  const targets = new BestTargets(site, count);
  site.pages.forEach((source, row) => {
    if (source?.mayGive) {
      targets.read(source, row);
      for (const target of site.links[row]!) existing.push(targets.score(target));
      for (const target of targets.best) {
        found.rows.push(target);
        found.pairs.push(targets.score(target));
        found.exacts.push(targets.isExact(target) ? 1 : 0);
      }
    }
    offsets[row + 1] = found.rows.length;
  });
  const [rows, pairs, exacts] = [found.rows.values(), found.pairs.values(), found.exacts.values()];
  return {
    existing: Float64Array.from(existing).sort(),
    of(source, only) {
      const near: StrongTarget[] = [];
      for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
        const row = rows[at]!;
        if (only === null || only.has(row)) near.push({ row, pair: pairs[at]!, exact: exacts[at] === 1 });
      }
      return near.sort((a, b) => b.pair - a.pair || a.row - b.row).slice(0, suggestionLimits.candidates);
    },
  };
}

/** All that score enough, for a site that is asked about one set of targets after another. */
export const allStrongPairs = memoizeByObject((site: LinkingSite) => strongPairs(site, Number.POSITIVE_INFINITY));
