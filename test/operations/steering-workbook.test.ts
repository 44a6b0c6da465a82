import { describe, expect, test } from 'vitest';
import { planWorkbook } from '../../src/core/report/workbook/plan-workbook.ts';
import type { SheetRow } from '../../src/core/report/workbook/workbook.ts';
import { acquisitionCosts } from '../../src/core/framework/economics/acquisition-costs.ts';
import { actionReadings } from '../../src/core/steering/action-readings.ts';
import { closeCycle } from '../../src/core/strategy/close-cycle.ts';
import { splitRecords } from '../../src/core/framework/imports/split-records.ts';
import { readReadingsFile } from '../../src/io/connectors/readings-file.ts';
import { renderXlsx } from '../../src/exports/xlsx/render-xlsx.ts';
import { readingsCsv } from '../../src/exports/cycle/readings-csv.ts';
import { exampleCompany, planOf } from '../support/companies.ts';
import { filledWorkbook } from '../support/filled-workbook.ts';
import { converted, testWithLibreOffice } from '../support/libre-office.ts';

const company = exampleCompany('maison-tilleul-gres');
const plan = planOf(company);
const workbook = planWorkbook(plan);
/** Every sheet, recalculated, raw values; then one sheet as a person saves it, as its cells are shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
const sheetAsShown = (index: number) =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,${index}`;

const sheetNamed = (id: string) => workbook.sheets.find((one) => one.id === id)!;
const wordOf = (cell: SheetRow[string] | undefined): string =>
  typeof cell === 'string' ? cell : typeof cell === 'object' && cell !== null && 'fr' in cell ? cell.fr : '';

/** Amounts are saved to the cent. */
const isMoney = (cell: SheetRow[string] | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'typed' in cell && cell.typed === 'money';

/** A raw cell: LibreOffice writes shares with their sign. */
const numberOf = (cell: string | undefined): number =>
  cell === undefined || cell === '' ? Number.NaN : Number(cell.replace('%', '')) / (cell.endsWith('%') ? 100 : 1);

/** A sheet of values by key of column, from what LibreOffice wrote. */
function tableOf(files: ReadonlyMap<string, Buffer>, id: string): Record<string, string>[] {
  const sheet = sheetNamed(id);
  const text = files.get(`book-${sheet.name.fr}.csv`)?.toString('utf8') ?? '';
  return splitRecords(text, ',')
    .records.slice(1)
    .map(({ cells }) => Object.fromEntries(sheet.columns.map((column, at) => [column.key, cells[at] ?? ''])));
}

/** A reader who read two actions of three, at 0.8 of the target, and typed the cost of every second one. */
const typed = (row: SheetRow, column: string, index: number): number | null => {
  const target = row.target;
  const aimed = typeof target === 'object' && target !== null && 'value' in target ? (target.value ?? 0) : 0;
  if (column === 'result') return index % 3 === 2 ? null : Math.round(aimed * 0.8 * 1e4) / 1e4;
  if (index % 2 === 1) return null;
  return column === 'cash' ? 12.5 : column === 'hours' ? 1.125 : 30;
};

describe('the sheet of readings', () => {
  test('contains the rows of the table that closes a cycle, in order', () => {
    const template = splitRecords(readingsCsv.render(plan), ',').records.slice(1);
    const rows = sheetNamed('readings').rows.map((row) => [row.action, row.kpi]);
    expect(rows).toEqual(template.map(({ cells }) => [cells[0], cells[2]]));
    expect(sheetNamed('readings').totals).toBeUndefined();
  });

  test.each(['fr', 'en'] as const)('has titles that the reader of readings recognises, in %s', (locale) => {
    const titles = sheetNamed('readings').columns.map(({ label }) => `"${label[locale]}"`);
    const line = sheetNamed('readings').columns.map(
      ({ key }) =>
        ({ action: 'a1', kpi: 'K-CR', target: '9', result: '"1,71 %"', cash: '"12,5 €"', hours: '2:30', margin: '-4' })[
          key
        ] ?? 'mots',
    );
    const read = actionReadings(Buffer.from(`${titles.join(',')}\n${line.join(',')}\n`));
    expect(read).toEqual({
      lines: [{ line: 2, actionId: 'a1', kpiId: 'K-CR', result: 0.0171, cash: 12.5, hours: 2.5, margin: -4 }],
      refused: [],
    });
  });

  test.each(['fr', 'en'] as const)('is read from the filled workbook itself, in %s', async (locale) => {
    const filled = filledWorkbook(workbook, 'readings', typed);
    const read = readReadingsFile(await renderXlsx(filled, { locale, day: plan.cycle.start }));
    const rows = sheetNamed('readings').rows;
    expect([read?.refused, read?.lines.length]).toEqual([[], rows.length]);
    for (const [at, row] of rows.entries()) {
      const of = (column: string) => (row[column] === undefined ? null : typed(row, column, at));
      expect(read?.lines[at]).toEqual({
        line: at + 2,
        actionId: row.action,
        kpiId: row.kpi,
        result: of('result'),
        cash: of('cash'),
        hours: of('hours'),
        margin: of('margin'),
      });
    }
  });

  testWithLibreOffice(
    'is read as well once LibreOffice saved the workbook',
    async () => {
      const filled = filledWorkbook(workbook, 'readings', typed);
      const bytes = await renderXlsx(filled, { locale: 'fr', day: plan.cycle.start });
      const [saved] = converted('book.xlsx', bytes, 'xlsx:Calc MS Excel 2007 XML').values();
      expect(readReadingsFile(saved as Buffer)).toEqual(readReadingsFile(bytes));
    },
    120_000,
  );

  testWithLibreOffice(
    'filled and saved as CSV, closes the cycle as the typed figures say',
    async () => {
      const filled = filledWorkbook(workbook, 'readings', typed);
      for (const locale of ['fr', 'en'] as const) {
        const bytes = await renderXlsx(filled, { locale, day: plan.cycle.start });
        const index = workbook.sheets.findIndex((one) => one.id === 'readings') + 1;
        const [csv] = converted('book.xlsx', bytes, sheetAsShown(index)).values();
        const read = actionReadings(csv as Buffer);
        expect(read?.refused).toEqual([]);
        const lines = read?.lines ?? [];
        const rows = sheetNamed('readings').rows;
        expect(lines).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          const line = lines[at]!;
          const result = typed(row, 'result', at);
          expect([line.actionId, line.kpiId]).toEqual([row.action, row.kpi]);
          if (result === null) expect(line.result).toBeNull();
          else expect(Math.abs((line.result ?? Number.NaN) - result)).toBeLessThan(isMoney(row.result) ? 0.0051 : 1e-6);
          expect(line.cash).toBe(row.cash === undefined ? null : typed(row, 'cash', at));
        }
      }
    },
    120_000,
  );
});

describe('formulas', () => {
  testWithLibreOffice(
    'left empty, give the costs per customer and totals of the plan, and nothing else',
    async () => {
      const files = converted(
        'book.xlsx',
        await renderXlsx(workbook, { locale: 'fr', day: plan.cycle.start }),
        everySheet,
      );
      for (const [name, csv] of files)
        expect([name, /#|Err:/.exec(csv.toString('utf8').replaceAll(/#\p{L}/gu, ''))]).toEqual([name, null]);
      const costs = acquisitionCosts(company);
      const cac = tableOf(files, 'cac');
      const row = (name: string) => cac.find((one) => one.channel === name);
      expect(Number(row('Total')?.cac)).toBeCloseTo(costs.blendedCac!, 6);
      expect(Number(row('Dont canaux payants')?.cac)).toBeCloseTo(costs.paidCac!, 6);
      expect(Number(row('Dont le reste, frais partagés compris')?.cac)).toBeCloseTo(costs.organicCac!, 6);
      expect(new Set(cac.map((one) => one.state))).toEqual(new Set(['']));
      const budget = tableOf(files, 'budget').find((one) => one.line === 'Total');
      expect([Number(budget?.planned) * 100, budget?.spent, budget?.left]).toEqual([plan.costs.cashPlanned, '', '']);
      const actions = tableOf(files, 'actions');
      const total = actions.find((one) => one.title === 'Total');
      expect(Number(total?.plannedCost) * 100).toBe(plan.costs.cashPlanned + plan.costs.peoplePlanned);
      expect([total?.cost, total?.done]).toEqual(['', '']);
      const reuse = tableOf(files, 'reuse').find((one) => one.what === 'Total');
      expect(Number(reuse?.nextCac)).toBeCloseTo(plan.nextCycle.allocation.cac!, 6);
    },
    120_000,
  );

  testWithLibreOffice(
    'filled, say what the closing of the cycle says of each action',
    async () => {
      const filled = filledWorkbook(workbook, 'readings', typed);
      const done = filledWorkbook(filled, 'actions', (_row, column, index) =>
        column === 'done' && index < 4 ? 46_400 + index : null,
      );
      const files = converted('book.xlsx', await renderXlsx(done, { locale: 'fr', day: plan.cycle.start }), everySheet);
      const lines = sheetNamed('readings').rows.map((row, at) => ({
        line: at + 2,
        actionId: wordOf(row.action),
        kpiId: wordOf(row.kpi),
        result: typed(row, 'result', at),
        cash: row.cash === undefined ? null : typed(row, 'cash', at),
        hours: row.hours === undefined ? null : typed(row, 'hours', at),
        margin: row.margin === undefined ? null : typed(row, 'margin', at),
      }));
      const closed = closeCycle(plan, company, { lines, refused: [] }, plan.cycle.end);
      const actions = tableOf(files, 'actions');
      let compared = 0;
      for (const one of closed.actions) {
        const shown = actions.find(({ id }) => id === one.id)!;
        const own = lines.filter((line) => line.actionId === one.id);
        const costRead = own.some((line) => line.cash !== null || line.hours !== null);
        expect([one.id, shown.result]).toEqual([
          one.id,
          one.result.result === null ? '' : expect.stringMatching(/^\d/),
        ]);
        // Of a target of 0 there is no share: its state says whether it is met.
        if (Number(shown.target) === 0)
          expect([one.id, shown.reached, shown.state]).toEqual([
            one.id,
            '',
            one.result.result === null ? '' : expect.stringMatching(/./),
          ]);
        else if (one.attained !== null) expect(numberOf(shown.reached)).toBeCloseTo(one.attained, 6);
        if (!costRead) {
          expect([shown.cost, shown.costEach].filter((cell) => cell !== '–').join('')).toBe('');
          continue;
        }
        expect(Number(shown.cost)).toBeCloseTo(one.result.cost, 6);
        if (one.result.costPerResult !== null) {
          expect(Number(shown.costEach)).toBeCloseTo(one.result.costPerResult, 6);
          compared += 1;
        }
        if (own.some((line) => line.margin !== null))
          expect(numberOf(shown.return)).toBeCloseTo(one.result.returnOnCost!, 6);
      }
      expect(compared).toBeGreaterThan(0);
      const cash = lines.reduce((sum, line) => sum + (line.cash ?? 0), 0);
      const budget = tableOf(files, 'budget');
      expect(Number(budget.find((one) => one.line === 'Total')?.spent)).toBeCloseTo(cash, 6);
      expect(Number(budget.find((one) => one.line === 'Total')?.left)).toBeCloseTo(plan.costs.budget / 100 - cash, 6);
      const hours = lines.reduce((sum, line) => sum + (line.hours ?? 0), 0);
      expect(Number(budget.find((one) => one.line === 'Heures de travail')?.spent)).toBeCloseTo(hours, 6);
      const dones = actions.slice(0, 4).filter((one) => one.cost !== '');
      const mean = dones.reduce((sum, one) => sum + Number(one.cost), 0) / dones.length;
      expect(Number(actions.find((one) => one.title?.startsWith('Coût moyen'))?.cost)).toBeCloseTo(mean, 6);
    },
    120_000,
  );

  testWithLibreOffice(
    'tell no change since a start under zero, where a rise would read as a fall',
    async () => {
      const [score] = plan.kpis.filter((one) => one.kpiId === 'K-NPS');
      const kpis = [-10, 20].map((baseline) => ({ ...score!, baseline }));
      const read = filledWorkbook(
        planWorkbook({ ...plan, kpis, statedGoals: [], insights: [] }),
        'kpi',
        (_row, column) => (column === 'read' ? 30 : null),
      );
      const files = converted('book.xlsx', await renderXlsx(read, { locale: 'fr', day: plan.cycle.start }), everySheet);
      expect(tableOf(files, 'kpi').map((one) => one.change)).toEqual(['', '50%']);
    },
    120_000,
  );

  testWithLibreOffice(
    'of the last 28 days stand against the ceiling as the guard of spending does',
    async () => {
      const cap = plan.cac.channelCap / 100;
      const cases: readonly (readonly [number, number, string])[] = [
        [cap * 2 - 0.02, 2, 'proche du plafond'],
        [cap * 2, 2, 'plafond atteint'],
        [cap, 4, 'sous le plafond'],
        [cap * 3, 0, 'plafond atteint'],
        [0, 0, 'sous le plafond'],
      ];
      const filled = filledWorkbook(workbook, 'cac', (_row, column, index) => {
        const [spent, customers] = cases[index] ?? [null, null];
        return column === 'spent28' ? spent : customers;
      });
      const files = converted(
        'book.xlsx',
        await renderXlsx(filled, { locale: 'fr', day: plan.cycle.start }),
        everySheet,
      );
      const rows = tableOf(files, 'cac');
      expect(rows.slice(0, cases.length + 1).map((one) => one.state)).toEqual([
        ...cases.map(([, , state]) => state),
        '',
      ]);
      expect(rows[3]?.cac28).toBe('');
    },
    120_000,
  );
});
