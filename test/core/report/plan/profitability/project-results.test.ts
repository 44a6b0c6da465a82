import { expect, test } from 'vitest';
import {
  actionTables,
  projectResults,
  projectTable,
} from '../../../../../src/core/report/plan/profitability/project-results.ts';
import { exampleCompany, planOf } from '../../../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const rowsOf = (blocks: ReturnType<typeof projectTable>) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));

test('projects come with the best return on their cost first, and every action once under its project', () => {
  const results = projectResults(plan);
  const returns = results.map(({ gain: { margin, cost } }) => margin / Math.max(1, cost));
  expect(returns).toEqual([...returns].sort((a, b) => b - a));
  expect(results.flatMap(({ actions }) => actions)).toHaveLength(plan.actions.length);
});

test('the last row adds up the projects', () => {
  const [rows = []] = rowsOf(projectTable(plan));
  expect(rows).toHaveLength(plan.projects.length + 1);
  const gained = (plan.ledger.central?.customers ?? 0) - (plan.ledger.without?.customers ?? 0);
  expect((rows.at(-1)![3] as { en: string }).en).toBe(`+${gained}`);
});

test('no action waits for its reading to say what it is for', () => {
  const cells = rowsOf(actionTables(plan)).flat();
  expect(cells).toHaveLength(plan.actions.length);
  expect(cells.filter((row) => row.some((cell) => cell === null || cell === ''))).toEqual([]);
});
