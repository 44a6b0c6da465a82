import { describe, expect, test } from 'vitest';
import { judgedGoals } from '../../../support/judged-goal.ts';

const serviceCapacity = [
  {
    id: 'a',
    label: 'Bench days from October to December',
    possible: 200,
    used: 198,
    refused: 40,
    months: [10, 11, 12],
  },
  { id: 'b', label: 'Bench days from January to March', possible: 200, used: 90, refused: 0, months: [1, 2, 3] },
];
const moved = {
  id: 'm',
  what: 'a discount for a visit brought forward to February or March',
  result: 'visit moved',
  decidedBy: 'company' as const,
  groups: [
    { label: 'contracts offered the discount', cases: 100, results: 60 },
    { label: 'contracts not offered it', cases: 100, results: 5 },
  ],
  remaining: 30,
  minutes: 5,
};
const judged = (statement: string, comparisons: readonly (typeof moved)[]) =>
  judgedGoals(statement, 'margin', { serviceCapacity, comparisons: [...comparisons] });

describe('two wishes in one goal are judged one by one', () => {
  const goals = judged('Fill the quiet quarters and no longer refuse anybody in autumn', [moved]);
  test('the empty months with what the file proves to fill them', () => {
    expect(goals[0]).toMatchObject({ current: 90, verdict: 'within-reach' });
    expect(goals[0]?.proposal.en).toContain('contracts offered the discount');
  });
  test('the refused requests with what the file proves to move them', () => {
    expect(goals[1]).toMatchObject({ current: 40, verdict: 'within-reach' });
    expect(goals[1]?.proposal.en).toContain('contracts offered the discount');
  });
  test('and without such a way nothing is said to be proven', () => {
    const [quiet, refused] = judged('Fill the quiet quarters and no longer refuse anybody in autumn', []);
    expect(quiet?.proposal.en).not.toContain('your figures prove');
    expect(refused?.verdict).toBe('to-be-measured');
  });
});
