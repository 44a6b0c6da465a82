import type { Strategy } from '../../planning/plan/plan.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { SpanChart } from './chart.ts';
import { dayNumber } from './chart-value.ts';

/** The projects of the cycle on a calendar, the first to start first; null without a project. */
export function projectsChart({
  projects,
  company: { currency },
}: Pick<Strategy, 'projects' | 'company'>): SpanChart | null {
  const inOrder = [...projects].sort((a, b) => dayNumber(a.start) - dayNumber(b.start));
  const [first] = inOrder;
  if (first === undefined) return null;
  return {
    kind: 'spans',
    title: pair('Le calendrier des projets', 'The calendar of the projects'),
    unit: 'day',
    currency,
    sentence: pair(
      `Le premier projet, «\u202f${first.title.fr}\u202f», commence le ${dayText(first.start, 'fr')}.`,
      `The first project, “${first.title.en}”, starts on ${dayText(first.start, 'en')}.`,
    ),
    source: pair('Source\u202f: dates du plan (calculé)', 'Source: dates of the plan (computed)'),
    ownTable: false,
    ends: [pair('Du', 'From'), pair('Au', 'To')],
    rows: inOrder.map(({ title, start, end, actionIds }) => ({
      label: title,
      from: dayNumber(start),
      to: dayNumber(end),
      shown: actionsText(actionIds.length),
      tone: 'main',
    })),
    limit: null,
  };
}

const actionsText = (count: number): Text => inBoth(() => `${count} ${count === 1 ? 'action' : 'actions'}`);
