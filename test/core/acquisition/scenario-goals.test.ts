import { expect, test } from 'vitest';
import { fillsRoom, servedWeight } from '../../../src/core/acquisition/scenario-goals.ts';
import { companyWith } from '../../support/small-company.ts';

const goal = (kind: 'margin' | 'retention', statement: string) => ({ id: 'g', kind, statement, weight: 0.4 });
const limits = [
  { id: 'a', label: 'lessons, Monday to Friday, 8 am to 3 pm', possible: 100, used: 60 },
  { id: 'b', label: 'lessons after 3 pm', possible: 80, used: 79 },
];
const companyFor = (statement: string, kind: 'margin' | 'retention' = 'margin', serviceCapacity = limits) =>
  companyWith({ serviceCapacity, strategicObjectives: [goal(kind, statement)] });
const fills = (company: ReturnType<typeof companyFor>): boolean => fillsRoom(company, company.strategicObjectives[0]!);

test('new customers serve a goal of margin that asks to fill what is counted as free', () => {
  expect(fills(companyFor('Fill the middle of the day'))).toBe(true);
  expect(fills(companyFor('Remplir février à juin'))).toBe(true);
  expect(fills(companyFor('More lessons from Monday to Friday'))).toBe(true);
});

test('they serve no other goal of margin, no goal of retention, and fill nothing that is full', () => {
  expect(fills(companyFor('Stop delivering at a loss'))).toBe(false);
  expect(fills(companyFor('Fill the middle of the day', 'retention'))).toBe(false);
  expect(fills(companyFor('Fill the middle of the day', 'margin', limits.slice(1)))).toBe(false);
});

test('a scenario that brings new customers serves the goal that they fill, and no other', () => {
  const scenario = { stage: 'ACQ', otherStages: [] } as const;
  expect(servedWeight(companyFor('Fill the middle of the day'), scenario)).toBe(1);
  expect(servedWeight(companyFor('Stop delivering at a loss'), scenario)).toBe(0);
});
