import { newCustomersKpi } from '../../framework/kpis/kpi-ids.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import { addDays, addMonths, daysBetween } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import type { LineChart } from './chart.ts';

/**
 * New customers since the first day of the cycle, month by month: what an even pace to the aim gives, and what was read,
 * which the reader of a workbook completes. Null without an aim.
 */
export function paceChart({ kpis, cycle, company: { currency } }: Strategy): LineChart | null {
  const aim = kpis.find(({ kpiId }) => kpiId === newCustomersKpi)?.target ?? null;
  if (aim === null) return null;
  const ends = monthEnds(cycle.start, cycle.end);
  const whole = daysBetween(cycle.start, cycle.end) + 1;
  const expected = ends.map((day) => Math.round((aim * (daysBetween(cycle.start, day) + 1)) / whole));
  return {
    kind: 'lines',
    title: pair('Nouveaux clients depuis le début du cycle', 'New customers since the start of the cycle'),
    unit: 'count',
    currency,
    sentence: pair(
      'Sous la ligne du rythme, le cycle prend du retard sur la cible.',
      'Below the line of the pace, the cycle is behind its target.',
    ),
    source: pair(
      'Source\u202f: cible du plan, à rythme égal (hypothèse)',
      'Source: target of the plan, at an even pace (assumption)',
    ),
    ownTable: true,
    periods: ends.map((day) => inBoth((locale) => dayText(day, locale, 'short'))),
    series: [
      {
        name: pair('Attendu à rythme égal', 'Expected at an even pace'),
        values: expected,
        tone: 'other',
        dashed: true,
      },
      { name: pair('Relevé', 'Read'), values: ends.map(() => null), tone: 'main' },
    ],
  };
}

/** The last day of each month of a cycle, and its own last day. */
function monthEnds(start: string, end: string): string[] {
  const ends: string[] = [];
  for (let month = `${start.slice(0, 7)}-01`; month <= end; month = addMonths(month, 1)) {
    const last = addDays(addMonths(month, 1), -1);
    ends.push(last < end ? last : end);
  }
  return ends;
}
