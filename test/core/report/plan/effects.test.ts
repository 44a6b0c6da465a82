import { describe, expect, test } from 'vitest';
import { effectsSection } from '../../../../src/core/report/plan/effects.ts';
import { exampleCompany, planOf } from '../../../support/companies.ts';

const plan = planOf(exampleCompany('maison-tilleul-gres'));
const blocks = effectsSection(plan);
const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));

describe('what the plan brings', () => {
  test('is told by the sentences of the ledger, and ends with how the ceiling is derived', () => {
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text.en] : []));
    expect(texts.slice(0, -1)).toEqual(plan.ledger.summary.map(({ en }) => en));
    expect(texts.at(-1)).toBe(plan.economics.derivation.en);
  });

  test('shows five cases, the projects, five assumptions and the actions that count', () => {
    expect(tables.map(({ rows }) => rows.length)).toEqual([5, plan.projects.length, 5, 12]);
  });
});

test('the gains of the projects add up to the gain of the plan', () => {
  const { byProject, central, without } = plan.ledger;
  const gained = byProject.reduce((total, { customers }) => total + customers, 0);
  expect(gained).toBeCloseTo((central?.customers ?? 0) - (without?.customers ?? 0), 5);
});
