import { expect, test } from 'vitest';
import { readingRows, readingsCsv } from '../../../src/exports/cycle/readings-csv.ts';
import { actionReadings } from '../../../src/core/steering/action-readings.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const strategy = planOf(exampleCompany('maison-tilleul-gres'));

test('the table to fill has one row for each indicator to read, with its target and empty results', () => {
  const [header, first] = readingsCsv.render(strategy).split('\n');
  const [action, , kpi, target] = readingRows(strategy)[0]!;
  expect(header).toBe('action,title,kpi,target,result,cash,hours,margin');
  expect(first).toMatch(new RegExp(`^${action},.*,${kpi},${target},,,,$`));
});

test('the closing of a cycle reads the table back', () => {
  const read = actionReadings(Buffer.from(readingsCsv.render(strategy)));
  expect(read?.lines.map(({ actionId, kpiId }) => [actionId, kpiId])).toEqual(
    readingRows(strategy).map(([action, , kpi]) => [action, kpi]),
  );
});
