import { expect, test } from 'vitest';
import {
  channelTitle,
  channelTypeTitle,
  hoursText,
  inUnits,
  kpiTitle,
  kpiUnit,
  measure,
  momentText,
  neediestStage,
  objectiveName,
  percent,
  personaName,
  plannedCost,
  wholePercent,
} from '../../../src/core/report/plan-cells.ts';
import { channelWith, companyWith } from '../../support/small-company.ts';

test('what is not known stays unknown', () => {
  expect([measure(null, 'count', 'EUR'), percent(null), wholePercent(null)]).toEqual([null, null, null]);
});

test('a value is shown in its unit', () => {
  expect(measure(0.0234, 'rate', 'EUR')?.en).toBe('2.34%');
  expect(measure(12, 'money', 'EUR')?.en).toBe('€12');
});

test('a whole percentage has no decimals', () => {
  expect([percent(0.0234).en, wholePercent(0.0234).en]).toEqual(['2.34%', '2%']);
});

test('a moment names the day and the hour', () => {
  expect(momentText('2027-01-12T09:30')).toEqual({
    fr: 'mardi 12 janvier 2027 à 9\u00a0h\u00a030',
    en: expect.stringMatching(/12 January 2027 at 09:30$/),
  });
  expect(momentText('2027-01-12T09:00').fr).toMatch(/ à 9\u00a0h$/);
});

test('hours have one decimal at most', () => {
  expect(hoursText(2.25).en).toBe('2.3');
});

test('an id that no catalogue contains is its own title', () => {
  expect([kpiTitle('K-NONE').en, channelTypeTitle('CH-NONE').en, kpiUnit('K-NONE')]).toEqual([
    'K-NONE',
    'CH-NONE',
    'count',
  ]);
});

test('an objective on an indicator of the company is named by the goal it serves', () => {
  const company = {
    strategicObjectives: [{ ...companyWith({}).strategicObjectives[0]!, id: 'g1', statement: 'Fill the spring' }],
  };
  const name = (kpiId: string) => objectiveName({ kpiId, strategicObjectiveIds: ['g1'] }, company).en;
  expect([name('K-PLANS'), name('K-NEWCUST')]).toEqual(['“Fill the spring”', kpiTitle('K-NEWCUST').en]);
});

test('a channel of the company is named after its type, a persona by its name', () => {
  const company = companyWith({ channels: [channelWith('CH-SEO', { id: 'search' })] });
  expect(channelTitle(company, 'search')).toEqual(channelTypeTitle('CH-SEO'));
  expect([personaName(company, 'p1'), personaName(company, 'p9')]).toEqual(['Camille, 34 ans', 'p9']);
});

test('the cost of an action adds its lines, in units of the currency', () => {
  const costs = [{ planned: 1500 }, { planned: 500 }] as never;
  expect([plannedCost({ costs }), inUnits(2000, 'EUR'), inUnits(2000, 'XPF')]).toEqual([2000, 20, 2000]);
});

test('the neediest stage has the largest share', () => {
  const stages = [
    { stage: 'ACQ', need: 0.2 },
    { stage: 'RET', need: 0.5 },
    { stage: 'REF', need: 0.3 },
  ] as never;
  expect(neediestStage({ stages }).stage).toBe('RET');
});
