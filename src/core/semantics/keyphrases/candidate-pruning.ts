import type { Language } from '../../language/language.ts';
import { detachString } from '../../values/detach-string.ts';
import { featurePlace, keyphraseFeatures, type TextCandidates } from './keyphrase-features.ts';
import { type KeyphraseProfile, keyphraseWeights } from './keyphrase-weights.ts';
import { featuresOf, type Frequencies, onePage } from './keyphrases.ts';

/** Enough for all that are within reach; on a large site the few that are a little behind are let go. */
export const candidatesKept = { usual: 120, ofMany: 40, manyPages: 5_000 } as const;

/**
 * The candidates that may be among the best of their page whatever the other pages say: how many pages hold a phrase is
 * not known yet, only that no more do than hold its rarest stem. Surfaces are copied, so that the text can go.
 */
export function prunedCandidates(
  candidates: TextCandidates,
  stems: Pick<Frequencies, 'pages' | 'ofStem'>,
  language: Language,
  profile: KeyphraseProfile,
  limit: number,
): TextCandidates {
  if (candidates.keys.length <= limit) return picked(candidates, [...candidates.keys.keys()]);
  const weights = keyphraseWeights[language.code][profile];
  const rare: Frequencies = { ...stems, ofPhrase: () => onePage };
  const most = new Float64Array(candidates.keys.length);
  for (let at = 0; at < most.length; at += 1) {
    const features = featuresOf(candidates, at, rare, language);
    const common = Math.min(features[phraseIdf]!, features[stemIdf]!);
    let score = Math.max(weights[phraseIdf]! * features[phraseIdf]!, weights[phraseIdf]! * common);
    for (let feature = 0; feature < features.length; feature += 1)
      if (feature !== phraseIdf && feature !== elsewhere) score += weights[feature]! * features[feature]!;
    most[at] = score;
  }
  return picked(candidates, highestRows(most, limit));
}

/** Rows of the `limit` highest values, ascending; of equal ones the first. */
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

const { idfPh: phraseIdf, idfMax: stemIdf, elsewhere } = featurePlace;

function picked(candidates: TextCandidates, rows: readonly number[]): TextCandidates {
  const width = keyphraseFeatures.length;
  const features = new Float32Array(rows.length * width);
  rows.forEach((row, at) => {
    features.set(candidates.features.subarray(row * width, (row + 1) * width), at * width);
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
