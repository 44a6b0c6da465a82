import { Column } from '../../semantics/vectors/column.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { LinkingSite } from '../linking-site.ts';
import { suggestionLimits } from '../suggestion-limits.ts';
import { BestTargets } from './best-targets.ts';

/** A target of one source. */
export interface ScoredTarget {
  readonly row: number;
  readonly pair: number;
  /** The source contains the target's title word for word. */
  readonly exact: boolean;
}

/** The pairs of a site without a link that score enough to be read. */
export interface ScoredPairs {
  /**
   * Scores of the pairs that have a link, computed without it, ascending: the level that the site's own editors accept.
   */
  readonly existing: Float64Array;
  /** The best targets of a source, best first, ties by row; restricted to the rows of `only` when given. */
  of(source: number, only: ReadonlySet<number> | null): readonly ScoredTarget[];
}

/** Scores every source and keeps the `count` best targets of each. */
export function scoredPairs(site: LinkingSite, count: number): ScoredPairs {
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
      const near: ScoredTarget[] = [];
      for (let at = offsets[source]!; at < offsets[source + 1]!; at += 1) {
        const row = rows[at]!;
        if (only === null || only.has(row)) near.push({ row, pair: pairs[at]!, exact: exacts[at] === 1 });
      }
      return near.sort((a, b) => b.pair - a.pair || a.row - b.row).slice(0, suggestionLimits.candidates);
    },
  };
}

/** Every pair that scores enough, for a site searched with several sets of targets. */
export const allScoredPairs = memoizeByObject((site: LinkingSite) => scoredPairs(site, Number.POSITIVE_INFINITY));
