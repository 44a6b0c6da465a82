import type { PlannedIdea } from '../planning/plan/details/planned-idea.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { pair, type Text } from '../values/text.ts';
import type { Cell, ReportBlock } from './blocks.ts';
import { table } from './build-blocks.ts';

const ideaVerdicts: Readonly<Record<PlannedIdea['verdict'], Text>> = {
  do: pair('à faire', 'do'),
  test: pair('à essayer', 'try'),
  'not-now': pair('pas maintenant', 'not now'),
  refuse: pair('à refuser', 'refuse'),
};

/** What nothing judges is counted first. */
const countedFirst = pair('compter d’abord', 'count first');

/** What to do with an idea, in words. */
export const ideaVerdictOf = ({ verdict, basis }: PlannedIdea): Text =>
  basis === 'none' ? countedFirst : ideaVerdicts[verdict];

/** The ideas of the team with their verdict; nothing without an idea. */
export function ideasTable({ ideas }: Pick<Strategy, 'ideas'>): ReportBlock[] {
  if (ideas.length === 0) return [];
  return [
    table(
      pair('Vos idées, jugées', 'Your ideas, judged'),
      [
        ['Idée', 'Idea', 'wide'],
        ['Verdict', 'Verdict'],
        ['Pourquoi', 'Why', 'wide'],
        ['À faire', 'What to do', 'wide'],
      ],
      ideas.map((one): Cell[] => [one.idea, ideaVerdictOf(one), one.reason, one.instead]),
    ),
  ];
}
