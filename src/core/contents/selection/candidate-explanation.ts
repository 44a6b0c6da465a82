import { shortName } from '../../planning/context/persona-traits.ts';
import type { Explanation } from '../../planning/plan/action.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Candidate } from './candidate.ts';
import { factorsOf } from './content-score.ts';

export function explanationOf(chosen: Candidate, runnerUp: Candidate | null, currency: string): Explanation {
  return {
    score: rounded(chosen.score),
    factors: factorsOf(chosen, currency),
    runnerUp: runnerUp === null ? null : { label: labelOf(runnerUp), score: rounded(runnerUp.score) },
  };
}

function labelOf(one: Candidate): Text {
  const who = shortName(one.persona);
  return pair(
    `${one.format.title.fr} sur « ${one.topic.name} », pour ${who}`,
    `${one.format.title.en} on “${one.topic.name}”, for ${who}`,
  );
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
