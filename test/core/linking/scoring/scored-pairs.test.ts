import { describe, expect, test } from 'vitest';
import { clusterRole } from '../../../../src/core/linking/scoring/best-targets.ts';
import { clusterBonus, minTextScore, minPairScore } from '../../../../src/core/linking/scoring/link-weights.ts';
import { suggestionLimits } from '../../../../src/core/linking/suggestion-limits.ts';
import type { LinkingSite } from '../../../../src/core/linking/linking-site.ts';
import { allScoredPairs, type ScoredTarget, scoredPairs } from '../../../../src/core/linking/scoring/scored-pairs.ts';
import { seededRandom } from '../../../../src/core/values/random.ts';
import { randomSite, siteOfPages } from '../random-site.ts';

/** All targets of a source that may be linked, each scored to the end, best first. */
function plainTargets(site: LinkingSite, row: number): ScoredTarget[] {
  const source = site.pages[row]!;
  const found: ScoredTarget[] = [];
  if (!source.mayGive) return found;
  site.scorer.read(row, {
    accepts: () => true,
    canKeep: () => true,
    collect(at, total, text, exact) {
      const target = site.pages[at]!;
      const grouped = source.duplicateGroup !== null && source.duplicateGroup === target.duplicateGroup;
      if (!target.mayReceive || grouped || source.ancestors!.has(target.text.url) || site.links[row]!.includes(at))
        return;
      const cluster = clusterRole(source, target);
      const pair = total + (cluster === null ? 0 : clusterBonus[cluster]);
      if (text >= minTextScore && pair >= minPairScore) found.push({ row: at, pair, exact });
    },
  });
  return found.sort((a, b) => b.pair - a.pair || a.row - b.row);
}

/** Score of every target of a source, 0 for those that are not offered. */
function allScores(site: LinkingSite, row: number): Float64Array {
  const total = new Float64Array(site.pages.length);
  site.scorer.read(row, {
    accepts: () => true,
    canKeep: () => true,
    collect: (target, score) => (total[target] = score),
  });
  return total;
}

/** The same pages with the embeddings of a model. */
function withVectors(site: LinkingSite): LinkingSite {
  const random = seededRandom(9);
  return siteOfPages(
    site.pages.map((page) => {
      const vector = Float32Array.from({ length: 4 }, () => random() - 0.5);
      const length = Math.hypot(...vector);
      return { ...page!, vector: vector.map((value) => value / length) };
    }),
  );
}

describe('the best targets of each source', () => {
  test.each([
    ['by words', randomSite(150, 6)],
    ['with a model', withVectors(randomSite(150, 7))],
  ])('are those of all pairs scored to the end (%s)', (_, site) => {
    const pairs = scoredPairs(site, suggestionLimits.candidates);
    let cut = 0;
    site.pages.forEach((__, row) => {
      const plain = plainTargets(site, row);
      expect(pairs.of(row, null)).toEqual(plain.slice(0, suggestionLimits.candidates));
      if (plain.length > suggestionLimits.candidates) cut += 1;
    });
    expect(cut).toBeGreaterThan(50);
  });

  test('are the same for some targets as for all', () => {
    const site = randomSite(150, 8);
    const only = new Set([3, 30, 77, 120]);
    site.pages.forEach((_, row) =>
      expect(allScoredPairs(site).of(row, only)).toEqual(
        plainTargets(site, row).filter((target) => only.has(target.row)),
      ),
    );
  });

  test('are measured by the links that exist, under no bound', () => {
    const site = randomSite(150, 6);
    const existing = site.pages.flatMap((source, row) => {
      const total = allScores(site, row);
      return source!.mayGive ? site.links[row]!.map((target) => total[target]!) : [];
    });
    expect(existing.length).toBeGreaterThan(200);
    expect(scoredPairs(site, 1).existing).toEqual(Float64Array.from(existing).sort());
    expect(allScoredPairs(site).existing).toEqual(Float64Array.from(existing).sort());
  });
});
