import { expect, test } from 'vitest';
import { comparedGroups } from '../../../../../src/core/framework/counters/compared-groups.ts';
import { choseThemselves } from '../../../../../src/core/framework/counters/comparisons/self-chosen.ts';
import { comparedAnswer } from '../../../../../src/core/insights/compared-answer.ts';
import { prudentGain } from '../../../../../src/core/insights/compared-texts.ts';
import { provenWays } from '../../../../../src/core/planning/ways/proven-ways.ts';
import { companyWith } from '../../../../support/small-company.ts';

const companyOf = (more: object, labels = ['riders with a road test', 'riders without a road test']) =>
  companyWith({
    comparisons: [
      {
        id: 'road-test',
        what: 'a road test before the sale',
        result: 'bought',
        groups: [
          { label: labels[0], cases: 200, results: 120 },
          { label: labels[1], cases: 200, results: 60 },
        ],
        ...more,
      },
    ],
  } as never);
const asked = ['riders who asked for a road test', 'riders who came without'];

test.each([
  ['the file says so', companyOf({ decidedBy: 'customers' })],
  ['nothing says otherwise and they had to ask', companyOf({}, asked)],
])('a group that chose itself is a hypothesis, without any gain: %s', (_, company) => {
  const [one] = comparedGroups(company);
  expect(one === undefined ? null : choseThemselves(one)).toBe(true);
  expect(one === undefined ? null : prudentGain(one)).toBe(0);
  expect(provenWays(company)).toEqual([]);
  expect(one === undefined ? '' : comparedAnswer(one, company).remedy.en).toContain('random half');
});

test.each([
  ['drawn', companyOf({ drawn: true }, asked)],
  ['decided by the company', companyOf({ decidedBy: 'company' }, asked)],
])('a group that was %s is a way of doing', (_, company) => {
  const [one] = comparedGroups(company);
  expect(one === undefined ? 0 : prudentGain(one)).toBeGreaterThan(0);
  expect(provenWays(company)).toHaveLength(1);
});

test('a way that uses what is full is not extended', () => {
  const base = companyOf({ decidedBy: 'company' });
  const full = { ...base, serviceCapacity: [{ id: 's', label: 'Road tests before a sale', possible: 100, used: 98 }] };
  expect(provenWays(full as never)).toEqual([]);
  const [one] = comparedGroups(full as never);
  const answer = one === undefined ? null : comparedAnswer(one, full as never);
  expect(answer?.action).toBeUndefined();
  expect(answer?.remedy.en).toContain('98 of 100');
});
