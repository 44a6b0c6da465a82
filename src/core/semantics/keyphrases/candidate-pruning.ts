import type { Language } from '../../language/language.ts';
import { detachString } from '../../values/strings/detach-string.ts';
import { featureCount, featurePlace } from './keyphrase-features.ts';
import { type KeyphraseProfile, keyphraseWeights } from './keyphrase-weights.ts';
import { onePage } from './phrase-counts.ts';
import { type SiteFrequencies, siteFeatures } from './site-features.ts';
import type { TextCandidates } from './text-candidates.ts';

/** Candidates kept of each page: usually all that can become keyphrases, fewer on a site of many pages. Working assumption. */
export const candidatesKept = { usual: 120, ofMany: 40, manyPages: 5_000 } as const;

export interface PruningOptions {
  readonly profile: KeyphraseProfile;
  readonly limit: number;
}

/**
 * The candidates that may be among the best of their page whatever the other pages contain: the number of pages with a
 * phrase is not known yet, only that it is at most that of its rarest stem. Surfaces are copied, to free the text.
 */
export function prunedCandidates(
  candidates: TextCandidates,
  stems: Pick<SiteFrequencies, 'pages' | 'ofStem'>,
  language: Language,
  { profile, limit }: PruningOptions,
): TextCandidates {
  if (candidates.keys.length <= limit) return pickCandidates(candidates, [...candidates.keys.keys()]);
  const weights = keyphraseWeights[language.code][profile];
  const frequencies: SiteFrequencies = { ...stems, ofPhrase: () => onePage };
  const bounds = new Float64Array(candidates.keys.length);
  for (let at = 0; at < bounds.length; at += 1)
    bounds[at] = highestScore(siteFeatures(candidates, at, frequencies, language), weights);
  return pickCandidates(candidates, highestRows(bounds, limit));
}

const { idfPh: phraseIdf, idfMax: stemIdf, elsewhere } = featurePlace;

/** Linear score with the phrase idf that raises it most. */
function highestScore(features: Float32Array, weights: Float64Array): number {
  const common = Math.min(features[phraseIdf]!, features[stemIdf]!);
  let score = Math.max(weights[phraseIdf]! * features[phraseIdf]!, weights[phraseIdf]! * common);
  for (let feature = 0; feature < features.length; feature += 1)
    if (feature !== phraseIdf && feature !== elsewhere) score += weights[feature]! * features[feature]!;
  return score;
}

/** Rows of the `limit` highest values, ascending; the first of equal ones. */
function highestRows(values: Float64Array, limit: number): number[] {
  const sorted = values.slice().sort();
  const least = sorted[sorted.length - limit]!;
  let equal = limit;
  for (let at = sorted.length - 1; at >= 0 && sorted[at]! > least; at -= 1) equal -= 1;
  const rows: number[] = [];
  values.forEach((value, row) => {
    if (value > least) rows.push(row);
    else if (value === least && equal > 0) {
      rows.push(row);
      equal -= 1;
    }
  });
  return rows;
}

function pickCandidates(candidates: TextCandidates, rows: readonly number[]): TextCandidates {
  const features = new Float32Array(rows.length * featureCount);
  rows.forEach((row, at) => {
    features.set(candidates.features.subarray(row * featureCount, (row + 1) * featureCount), at * featureCount);
  });
  return {
    keys: rows.map((row) => candidates.keys[row]!),
    stems: rows.map((row) => candidates.stems[row]!),
    surfaces: rows.map((row) => detachString(candidates.surfaces[row]!)),
    counts: Uint32Array.from(rows, (row) => candidates.counts[row]!),
    full: Uint32Array.from(rows, (row) => candidates.full[row]!),
    features,
  };
}
