import type { Project } from '../../../planning/plan/details/planned-insight.ts';
import type { Strategy } from '../../../planning/plan/plan.ts';
import { pair } from '../../../values/text.ts';
import type { Cell, ReportBlock } from '../../blocks.ts';
import { heading, paragraph, picture, table } from '../../build-blocks.ts';
import { projectsChart } from '../../charts/calendar-chart.ts';
import { hoursText, shortDay } from '../../plan-cells.ts';
import { sentence } from '../../sentence.ts';

/** The three priorities of the cycle, with their projects. */
export function prioritiesPart(strategy: Pick<Strategy, 'priorities' | 'projects' | 'company'>): ReportBlock[] {
  const { priorities, projects } = strategy;
  if (priorities.length === 0) return [];
  return [
    heading('priorities', pair('Trois priorités', 'Three priorities')),
    ...priorities.map(({ title, why }, at) =>
      paragraph(
        pair(
          `${at + 1}. ${sentence(title.fr)} ${sentence(why.fr)}`,
          `${at + 1}. ${sentence(title.en)} ${sentence(why.en)}`,
        ),
      ),
    ),
    ...picture(projectsChart(strategy)),
    table(
      pair('Les projets du cycle', 'The projects of the cycle'),
      [
        ['Priorité', 'Priority', 'number'],
        ['Projet', 'Project', 'wide'],
        ['Actions', 'Actions', 'number'],
        ['Heures', 'Hours', 'number'],
        ['Du', 'From'],
        ['Au', 'To'],
      ],
      priorities.flatMap(({ projectIds }, at) =>
        projectIds
          .flatMap((id) => projects.find((one) => one.id === id) ?? [])
          .map((project) => rowOf(at + 1, project)),
      ),
    ),
  ];
}

const rowOf = (rank: number, { title, actionIds, hours, start, end }: Project): Cell[] => [
  rank,
  title,
  actionIds.length,
  hoursText(hours),
  shortDay(start),
  shortDay(end),
];
