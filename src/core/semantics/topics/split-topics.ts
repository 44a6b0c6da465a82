import { pickRows, type SparseMatrix } from '../vectors/sparse-matrix.ts';
import { documentFrequencies, siteWeighting, tfIdf } from '../vectors/weighting.ts';
import { groupTexts, minTextsForTopics } from './group-texts.ts';

/** A topic with a larger share of the site says little of it: it is split. Working assumption. */
const largestShare = 0.25;
/** Fewer texts are not split: their parts would be single pages. Working assumption. */
const fewestTexts = 2 * minTextsForTopics;

/**
 * The topics of a site, those of over a quarter of it split by the words that differ inside them; from the largest. A topic
 * that does not split is the subject of the site.
 */
export function splitTopics(
  topics: readonly (readonly number[])[],
  counts: SparseMatrix,
  stop: Uint8Array,
  seed: number,
): (readonly number[])[] {
  const largest = largestShare * counts.rows;
  const parts = topics.flatMap((rows) =>
    rows.length <= largest || rows.length < fewestTexts ? [rows] : partsOf(rows, counts, stop, seed),
  );
  return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}

function partsOf(rows: readonly number[], counts: SparseMatrix, stop: Uint8Array, seed: number): (readonly number[])[] {
  const own = pickRows(counts, rows);
  const { members } = groupTexts(tfIdf(own, documentFrequencies(own), siteWeighting(rows.length, stop)), { seed });
  const placed = new Set(members.flat());
  const rest = rows.filter((_, at) => !placed.has(at));
  const parts = members.map((part) => part.map((at) => rows[at]!));
  if (parts.length < 2) return [rows];
  return rest.length === 0 ? parts : [parts[0]!.concat(rest).sort((a, b) => a - b), ...parts.slice(1)];
}
