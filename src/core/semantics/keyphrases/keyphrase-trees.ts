import { abstractTrees } from './keyphrase-trees-abstract.ts';
import { webTrees } from './keyphrase-trees-web.ts';
import { featurePlace, type KeyphraseFeature } from './keyphrase-features.ts';
import type { KeyphraseProfile } from './keyphrase-weights.ts';

/** Trees of three questions each, one after the other: 7 questions and 8 answers a tree. */
export interface Trees {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly answers: Float64Array;
}

const questions = 7;

/** Read when they are first asked for: most commands rank no keyphrase. */
const read: { web?: Trees; abstract?: Trees } = {};

/**
 * What the linear model cannot say of a candidate (LambdaMART, Burges 2010; gain in bench/notes/0197): learnt
 * on top of it by `bench/fit/keyphrase_trees.py`, for both languages at once.
 */
export const keyphraseTrees: Readonly<Record<KeyphraseProfile, Trees>> = {
  get web() {
    return (read.web ??= readTrees(webTrees));
  },
  get abstract() {
    return (read.abstract ??= readTrees(abstractTrees));
  },
};

/** The sum of the trees' answers, added to the linear score. */
export function treesSum({ features, thresholds, answers }: Trees, row: Float32Array): number {
  let sum = 0;
  for (let first = 0, answer = -questions; first < features.length; first += questions, answer += questions + 1) {
    let node = 0;
    while (node < questions) {
      const at = first + node;
      node = 2 * node + (row[features[at]!]! < thresholds[at]! ? 1 : 2);
    }
    sum += answers[answer + node]!;
  }
  return sum;
}

/** One tree a line: `feature<threshold`, level by level, then what each path adds. */
export function readTrees(lines: string): Trees {
  const trees = lines.trim().split('\n');
  const nodes = trees.flatMap((line) => line.trim().split(' ').slice(0, questions));
  return {
    features: Uint8Array.from(nodes, (node) => featurePlace[node.split('<')[0] as KeyphraseFeature]),
    thresholds: Float64Array.from(nodes, (node) => Number(node.split('<')[1])),
    answers: Float64Array.from(
      trees.flatMap((line) => line.trim().split(' ').slice(questions)),
      Number,
    ),
  };
}
