import type { PlannedIdea } from '../planning/plan/details/planned-idea.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { pair, type Text } from '../values/text.ts';
import type { Cell, ReportBlock } from './blocks.ts';
import { table } from './build-blocks.ts';

/** What to do with an idea, in words. */
export const ideaVerdicts: Readonly<Record<PlannedIdea['verdict'], Text>> = {
  do: pair('à faire', 'do'),
  test: pair('à essayer', 'try'),
  'not-now': pair('pas maintenant', 'not now'),
  refuse: pair('à refuser', 'refuse'),
};

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
      ideas.map(({ idea, verdict, reason, instead }): Cell[] => [idea, ideaVerdicts[verdict], reason, instead]),
    ),
  ];
}
