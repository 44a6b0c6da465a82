import type { Strategy } from '../../planning/plan/plan.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { Chart } from '../charts/chart.ts';
import { customerCostsChart, spendingChart } from '../charts/cost-charts.ts';
import { gainsChart, outcomesChart } from '../charts/effect-charts.ts';
import { officeChart } from '../charts/office-chart.ts';
import { paceChart } from '../charts/pace-chart.ts';
import { column, value } from './cells.ts';
import type { CellFormat, SheetCell, SheetChart, SheetRow, WorkbookSheet } from './workbook.ts';

/** Columns of the numbers of a chart, the name of the row first. */
const keys = ['name', 'first', 'second', 'third'] as const;

/** The pictures that steer a cycle, with their numbers as values; the pace is completed by the reader. */
export function dashboardSheet(strategy: Strategy): WorkbookSheet {
  const charts = [
    paceChart(strategy),
    customerCostsChart(strategy),
    outcomesChart(strategy),
    gainsChart(strategy),
    spendingChart(strategy),
  ].filter((chart) => chart !== null);
  const rows: SheetRow[] = [];
  const placed: SheetChart[] = [];
  for (const chart of charts) {
    rows.push({ name: chart.title, first: chart.sentence, second: chart.source });
    // The first row of the sheet is that of its titles.
    placed.push({ chart, firstRow: rows.length + 2 });
    rows.push(...chartRows(chart), {});
  }
  return {
    id: 'dashboard',
    name: pair('Tableau de bord', 'Dashboard'),
    guide: {
      shows: pair(
        'Les images qui pilotent le cycle, avec leurs nombres.',
        'The pictures that steer the cycle, with their numbers.',
      ),
      enter: pair(
        'Dans les cases jaunes, les nouveaux clients depuis le premier jour du cycle, à la fin de chaque mois\u202f: la ligne se dessine à côté de celle du rythme attendu.',
        'In the yellow cells, the new customers since the first day of the cycle, at the end of each month: the line is drawn beside that of the pace expected.',
      ),
    },
    columns: [
      column('name', 44, pair('Image et lignes', 'Picture and rows')),
      column('first', 26, pair('Première série', 'First series')),
      column('second', 26, pair('Deuxième série', 'Second series')),
      ...(rows.some((row) => row['third'] !== undefined)
        ? [column('third', 16, pair('Troisième série', 'Third series'))]
        : []),
    ],
    rows,
    empty: pair(
      'Rien n’est encore mesuré\u202f: les images viendront avec les premiers chiffres.',
      'Nothing is measured yet: pictures will come with the first figures.',
    ),
    sticky: 1,
    pagesWide: 1,
    charts: placed,
  };
}

/** The names of the series, then a row of numbers for each mark. */
function chartRows(chart: Chart): SheetRow[] {
  const [fr, en] = [officeChart(chart, 'fr'), officeChart(chart, 'en')];
  const names: Text[] = fr.series.map(({ name }, at) => pair(name, en.series[at]?.name ?? name));
  const format = formats[chart.unit];
  const cell = (number: number | null): SheetCell => {
    // What is not known yet in a chart over time is what the reader completes.
    return number === null && chart.kind === 'lines' ? { typed: format } : value(number, format);
  };
  const head = Object.fromEntries(names.map((name, at) => [keys[at + 1] ?? '', name]));
  return [
    { name: pair('Ligne', 'Row'), ...head },
    ...fr.categories.map(
      (name, row): SheetRow => ({
        name: inBoth((locale) => (locale === 'fr' ? name : (en.categories[row] ?? name))),
        ...Object.fromEntries(fr.series.map(({ values }, at) => [keys[at + 1] ?? '', cell(values[row] ?? null)])),
      }),
    ),
  ];
}

const formats: Readonly<Record<Chart['unit'], CellFormat>> = {
  money: 'money',
  share: 'rate',
  count: 'number',
  day: 'number',
};
