import { describe, expect, test } from 'vitest';
import { moneyText } from '../../../../src/core/framework/measure-text.ts';
import { planReport } from '../../../../src/core/report/plan/plan-report.ts';
import { planWorkbook } from '../../../../src/core/report/workbook/plan-workbook.ts';
import type { SheetCell, SheetId } from '../../../../src/core/report/workbook/workbook.ts';
import { validateStrategy } from '../../../../src/core/gauge/validate-strategy.ts';
import { exampleCompanies, exampleCompany, planOf } from '../../../support/companies.ts';

const figure = (cell: SheetCell | undefined): number | null | undefined =>
  typeof cell === 'object' && cell !== null && 'value' in cell && 'format' in cell ? cell.value : undefined;

describe.each(exampleCompanies)('the workbook of %s', (name) => {
  const company = exampleCompany(name);
  const plan = planOf(company);
  const workbook = planWorkbook(plan);
  const sheet = (id: SheetId) => workbook.sheets.find((one) => one.id === id)!;

  test('contains the sheets of a steering workbook, in the language of its reader', () => {
    expect(workbook.sheets.map((one) => one.name.fr)).toEqual([
      'Mode d’emploi',
      'Tableau de bord',
      'Actions',
      'Budget',
      'KPI',
      'Relevés',
      'Canaux',
      'CAC',
      'Réemploi',
      'Mots-clés',
      'Maillage',
      'Calendrier',
    ]);
    expect(workbook.sheets.map((one) => one.name.en).join(' ')).toBe(
      'How to use Dashboard Actions Budget KPI Readings Channels CAC Reuse Keywords Links Calendar',
    );
  });

  test('fills only columns that its sheets have', () => {
    for (const { id, columns, rows, totals = [] } of workbook.sheets) {
      const known = new Set(columns.map((one) => one.key));
      expect([id, [...rows, ...totals].flatMap((row) => Object.keys(row)).filter((key) => !known.has(key))]).toEqual([
        id,
        [],
      ]);
    }
  });

  test('loses no action, keyword, link or date', () => {
    expect(sheet('actions').rows).toHaveLength(plan.actions.length);
    expect(sheet('keywords').rows).toHaveLength(plan.keywords.length);
    expect(sheet('calendar').rows).toHaveLength(plan.calendar.length);
    const links = plan.actions.flatMap((one) => one.content?.links ?? []).map((one) => `${one.from} ${one.to}`);
    expect(sheet('links').rows).toHaveLength(new Set(links).size);
  });

  test('gives each target and each known starting value its provenance', () => {
    for (const row of sheet('actions').rows)
      expect(row.origin).toMatchObject({ fr: expect.stringMatching(/^\p{L}+$/u) });
    for (const row of sheet('kpi').rows) {
      expect(row.targetOrigin).toMatchObject({ fr: expect.any(String) });
      expect(row.startOrigin).toMatchObject({
        fr: expect.stringMatching(figure(row.start) === null ? /non relevé/ : /^(calculé|déclaré)$/),
      });
    }
  });

  test('shows the same costs as the written report', () => {
    const names = new Map(company.personas.map((one) => [one.id, one.name]));
    const report = planReport(plan, validateStrategy(plan, company), names);
    const told = report.blocks.flatMap((one) =>
      one.kind === 'table' && one.columns.some((column) => column.label.en === 'Cost of one result')
        ? one.rows.map((row) => (row[2] as { fr: string }).fr)
        : [],
    );
    const shown = sheet('actions').rows.map((row) =>
      moneyText(Math.round((figure(row.plannedCost) ?? 0) * 100), plan.company.currency, 'fr'),
    );
    expect(shown.sort()).toEqual(told.sort());
  });

  test('shows the ceiling first, and on every line that it limits', () => {
    const ceiling = moneyText(plan.cac.cacMax, plan.company.currency, 'fr');
    const [, row] = sheet('guide').rows;
    expect((row!.tells as { fr: string }).fr.replaceAll(/\s/g, ' ')).toContain(ceiling.replaceAll(/\s/g, ' '));
    const channels = sheet('cac').rows.filter((one) => one.customers28 !== undefined);
    expect(new Set(channels.map((one) => figure(one.ceiling)))).toEqual(new Set([plan.cac.channelCap / 100]));
    expect(figure(sheet('cac').totals?.[0]?.ceiling)).toBe(plan.cac.cacMax / 100);
  });

  test('states the period of a count that is read every month against the target of a cycle', () => {
    const row = sheet('guide').rows.find((one) => (one.sheet as { en: string }).en === 'KPI');
    expect((row!.type as { en: string }).en).toContain('stand for the whole cycle');
  });
});

test('a plan without keywords or audit has these sheets, and states why they are empty', () => {
  const plan = planOf({ ...exampleCompany('maison-tilleul-gres'), keywords: [] });
  const without = { ...plan, actions: plan.actions.map((one) => ({ ...one, content: null })) };
  const sheets = new Map(planWorkbook(without).sheets.map((one) => [one.id, one]));
  expect([sheets.get('keywords')?.rows, sheets.get('keywords')?.totals]).toEqual([[], undefined]);
  expect(sheets.get('keywords')?.empty.fr).toMatch(/^Aucun mot-clé suivi/);
  expect([sheets.get('links')?.rows, sheets.get('links')?.empty.fr]).toEqual([
    [],
    expect.stringMatching(/sans audit du site/),
  ]);
});

test('over 28 days the total waits for every cell: an empty cell is not zero', () => {
  const { rows, totals } = planWorkbook(planOf(exampleCompany('larkfield-rota'))).sheets.find(
    (one) => one.id === 'cac',
  )!;
  const typed = (column: string) => rows.filter((row) => row[column] !== undefined).length;
  for (const column of ['spent28', 'customers28'])
    expect(totals?.[0]?.[column]).toMatchObject({ formula: { template: 'total', least: typed(column) } });
  expect(typed('spent28')).toBe(typed('customers28') + 1);
});
