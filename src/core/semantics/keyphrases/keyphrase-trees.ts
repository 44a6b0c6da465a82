import { abstractTrees } from './keyphrase-trees-abstract.ts';
import { webTrees } from './keyphrase-trees-web.ts';
import { featurePlace, type KeyphraseFeature } from './keyphrase-features.ts';
import type { KeyphraseProfile } from './keyphrase-weights.ts';

/** Decision trees of depth 3, one after the other: 7 tests and 8 answers per tree. */
export interface Trees {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly answers: Float64Array;
}

/** Tests of a tree. */
const tests = 7;

/** Parsed on first use: most commands rank no keyphrase. */
const parsed: { web?: Trees; abstract?: Trees } = {};

/**
 * Gradient-boosted trees that correct the linear score (LambdaMART, Burges 2010): learnt for both languages at once by
 * `bench/fit/keyphrase_trees.py`; gain in bench/notes/0197.
 */
export const keyphraseTrees: Readonly<Record<KeyphraseProfile, Trees>> = {
  get web() {
    return (parsed.web ??= parseTrees(webTrees));
  },
  get abstract() {
    return (parsed.abstract ??= parseTrees(abstractTrees));
  },
};

/** Sum of the answers of the trees for a row of features. */
export function sumOfTrees({ features, thresholds, answers }: Trees, row: Float32Array): number {
  let sum = 0;
  for (let first = 0, answer = -tests; first < features.length; first += tests, answer += tests + 1) {
    let node = 0;
    while (node < tests) {
      const at = first + node;
      node = 2 * node + (row[features[at]!]! < thresholds[at]! ? 1 : 2);
    }
    sum += answers[answer + node]!;
  }
  return sum;
}

/** Parses one tree per line: tests `feature<threshold` level by level, then the answer of each path. */
export function parseTrees(lines: string): Trees {
  const trees = lines.trim().split('\n');
  const nodes = trees.flatMap((line) => line.trim().split(' ').slice(0, tests));
  return {
    features: Uint8Array.from(nodes, (node) => featurePlace[node.split('<')[0] as KeyphraseFeature]),
    thresholds: Float64Array.from(nodes, (node) => Number(node.split('<')[1])),
    answers: Float64Array.from(
      trees.flatMap((line) => line.trim().split(' ').slice(tests)),
      Number,
    ),
  };
}
