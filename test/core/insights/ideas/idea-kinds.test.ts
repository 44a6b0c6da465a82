import { describe, expect, test } from 'vitest';
import { judgedIdeas } from '../../../../src/core/insights/ideas/judged-ideas.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

const totals = { source: 's', bounceDefinition: 'ga4' as const, timeDefinition: 't', attribution: 'a' };
type Given = Parameters<typeof companyWith>[0];
const judge = (idea: string, given: Given = {}) => judgedIdeas(companyWith({ ...given, notes: [idea] }))[0];
const counting = (ownMetrics: Record<string, number>): Given => ({ siteTotals: { ...totals, ownMetrics } });
const offer = { kind: 'service' as const, vatRate: 0, revenueShare: 0.5, marginRate: 0.5 };
const chairs: Given = { offers: [{ ...offer, id: 'o1', name: 'Chair repair', priceNet: 80 }] };

describe('an idea about a price', () => {
  test('that rises says how many buyers may give up', () => {
    const one = judge('Idea: raise the chair repair to £90.', chairs);
    expect(one).toMatchObject({ verdict: 'test' });
    expect(one?.reason.en).toContain('if more than 20% of the buyers give up');
  });
  test('that falls is refused, with the sales that it takes', () =>
    expect(judge('Idea: chair repair at £60.', chairs)?.reason.en).toContain('2 times the sales'));
  test('on what is free counts the time that it takes', () => {
    const free = { ...offer, id: 'o2', name: 'Adjustment', priceNet: 0, notes: ['200 adjustments, 30 minutes each'] };
    const one = judge('Idée : faire payer les adjustments 20 €.', { offers: [...(chairs.offers ?? []), free] });
    expect(one?.reason.en).toContain('200 in the period, sold for nothing');
  });
  test('asked from those who serve is refused', () =>
    expect(
      judge('Idea: charge drivers £5 a month.', { secondSide: { label: 'drivers', margin: 90 } })?.reason.en,
    ).toContain('would take'));
  test('cut on dates that are full is refused with what was turned away', () => {
    const full: Given = {
      ...chairs,
      serviceCapacity: [{ id: 's', label: 'chairs in May', possible: 100, used: 96, refused: 30, months: [5] }],
    };
    const one = judge('Idée : -20 % en mai.', full);
    expect(one).toMatchObject({ verdict: 'refuse' });
    expect(one?.reason.en).toContain('96 of 100 already, 30 requests turned away');
  });
});

test('people to write to are those that the company counts under the same words', () => {
  const mail = channelWith('CH-EMAIL-NL', { metrics: { emailsSent: 1000, orders: 20 } });
  const one = judge('Idea: write to those whose boiler was serviced in 2023.', {
    ...counting({ 'Boilers serviced in 2023': 200, 'Boilers sold': 40 }),
    channels: [mail],
  });
  expect(one).toMatchObject({ verdict: 'do' });
  expect(one?.reason.en).toContain('at this rate 4 orders');
});

test('more demand where requests stay unserved is refused', () =>
  expect(
    judge(
      'Idea: advertise in Ashford.',
      counting({ 'Jobs from Ashford (200), filled': 80, 'Jobs from Dover (200), filled': 180 }),
    ),
  ).toMatchObject({ verdict: 'refuse' }));

test('a new place waits while what is there is not filled', () => {
  const half: Given = { serviceCapacity: [{ id: 's', label: 'half days', possible: 80, used: 33 }] };
  expect(judge('Idée : ouvrir Rennes, 90 km.', half)?.reason.fr.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(
    '47 à remplir dans « half days » : 33 sur 80',
  );
});

test('a tool is bought where a few of the missed calls pay it', () =>
  expect(judge('Idea: online booking, £20 a month.', counting({ 'Calls nobody answered': 640 }))).toMatchObject({
    verdict: 'do',
  }));

test('a thing that brings customers under the ceiling is not stopped', () => {
  const letter = channelWith('CH-EMAIL-NL', { id: 'letter', metrics: { newCustomers: 250 } });
  const costs = [{ id: 'c1', channelId: 'letter', purpose: 'activation' as const, cash: 500 }];
  expect(judge('Idea: drop the letter.', { channels: [letter], costs })).toMatchObject({ verdict: 'refuse' });
});

test('cases that are left are begun where the same deed has won customers', () => {
  const visits = channelWith('CH-PARTNER', { name: 'visits to caterers', metrics: { leads: 40, newCustomers: 20 } });
  const costs = [{ id: 'c1', channelId: 'partner', purpose: 'acquisition' as const, cash: 40 }];
  const one = judge('Idea: go back to visiting caterers, I have a list of 60.', { channels: [visits], costs });
  expect(one).toMatchObject({ verdict: 'do' });
  expect(one?.reason.en).toContain('30 of the 60 that are left');
});

test('two groups that an idea names from the one to the other are compared', () =>
  expect(
    judge(
      'Idée : proposer à ceux du mois de passer à l’année.',
      counting({ 'Abonnés au mois (600), partis': 300, 'Abonnés à l’année (600), partis': 60 }),
    ),
  ).toMatchObject({ verdict: 'do' }));

test('an idea that no figure is about names the figure of its kind that would decide it', () => {
  const [hire, partner] = ['Idea: hire a driver.', 'Idea: a partnership with the bakery.'].map((idea) => judge(idea));
  expect([hire?.verdict, partner?.verdict]).toEqual(['not-now', 'not-now']);
  expect(hire?.instead.en).toContain('the work turned away for lack of hands');
  expect(partner?.instead.en).toContain('how many customers a partner sends');
});

test.each([
  'Idea: do not remind those who never send a box, they keep paying.',
  'Idea: sell the old knives on line, no need for the age check.',
])('keeping people in the dark or minors unchecked is refused: %s', (idea) =>
  expect(judge(idea)).toMatchObject({ verdict: 'refuse' }),
);
