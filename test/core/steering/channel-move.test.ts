import { expect, test } from 'vitest';
import { channelBudgetDrafts } from '../../../src/core/acquisition/channel-budget-plan.ts';
import { channelAdvice } from '../../../src/core/steering/channel-advice.ts';
import { channelMove } from '../../../src/core/steering/channel-move.ts';
import { companyOfMonths } from '../../../src/core/steering/months/company-of-months.ts';
import { steeringPlan } from '../../../src/core/steering/steering-plan.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const shop = companyWith({
  channels: [channelWith('CH-SEO'), channelWith('CH-SEA', { ownership: 'paid' })],
  costs: [],
});

/** The shop whose purchases bring so much, after one month of advertising that nobody counted before. */
function afterAds(aovNet: number, ads: { readonly spent: number; readonly newCustomers: number }) {
  const company = { ...shop, economics: { ...shop.economics, aovNet } };
  const month = company.period.baselineEnd.slice(0, 7);
  return companyOfMonths(company, { [month]: { channels: { sea: ads } } });
}

function saidOf(company: ReturnType<typeof afterAds>) {
  const advice = channelAdvice(company).find(({ channelId }) => channelId === 'sea')!;
  const draft = channelBudgetDrafts(contextOf(company), steeringPlan(company), 100_000).find(
    ({ id }) => id === 'budget-sea',
  )!;
  return { advice, draft };
}

test('the plan says of a channel what the advice of the month says, by the same name and the same amount of a month', () => {
  const { advice, draft } = saidOf(afterAds(900, { spent: 200, newCustomers: 4 }));
  expect(advice).toMatchObject({ verdict: 'keep', after: 200 });
  expect(advice.reason.en).toContain('keep €200 a month');
  expect(draft.title.en).toBe('Google Ads: keep €200 a month');
  expect(draft.title.fr).toMatch(/^Google Ads\s: garder 200\s€ par mois$/u);
  expect(draft.what.en).toMatch(/^Full cost kept at/);
});

test('a channel that is stopped costs nothing more: no amount stays beside the word', () => {
  const { advice, draft } = saidOf(afterAds(30, { spent: 900, newCustomers: 4 }));
  expect(advice).toMatchObject({ verdict: 'stop', after: 0 });
  expect(advice.reason.en).toMatch(/Stop: this money brings more customers elsewhere\.$/);
  expect(draft).toMatchObject({ title: { en: 'Google Ads: stop spending' }, plannedCash: 0 });
});

test('too little spent to know is not said to bring more customers elsewhere', () => {
  const { advice } = saidOf(afterAds(900, { spent: 200, newCustomers: 0 }));
  expect(advice.reason.en).not.toContain('more customers elsewhere');
  expect(advice.reason.en).toMatch(/Stop for now: this is too little to know/);
});

test('the amount of the advice and the one of its reason are the same', () => {
  for (const spent of [200, 333.33, 620, 1400])
    for (const newCustomers of [0, 2, 9, 14, 40])
      for (const aovNet of [60, 200, 900]) {
        const { advice, draft } = saidOf(afterAds(aovNet, { spent, newCustomers }));
        const amount = `€${advice.after!.toLocaleString('en-GB')}`;
        const said = advice.verdict === 'stop' ? 'stop' : `${amount} a month`;
        expect(advice.reason.en.toLowerCase(), `${spent} ${newCustomers} ${aovNet}`).toContain(said);
        expect(draft.title.en).toContain(said);
      }
});

test('the advice for the next month speaks of the next month', () => {
  const company = companyOfMonths(shop, {
    [shop.period.baselineEnd.slice(0, 7)]: { channels: { seo: { spent: 0, newCustomers: 2 } } },
  });
  const [free] = channelAdvice(company);
  expect(free!.reason.fr).toContain('le mois prochain');
  expect(free!.reason.fr).not.toContain('ce mois-ci');
});

test('money that is stopped or cut is so in the first week, whatever else the plan does', () => {
  const { draft } = saidOf(afterAds(30, { spent: 900, newCustomers: 4 }));
  expect(draft).toMatchObject({ due: '2027-01-07', fixedDate: true });
  expect(saidOf(afterAds(900, { spent: 200, newCustomers: 4 })).draft.fixedDate).toBe(false);
});

test('five counted customers under the ceiling are not stopped for the share that the catalogue supposes would have come anyway', () => {
  const odds = { decision: 'test_again', withinCap: 0.4, withinBreakEven: 0.5, ceiling: 1500 } as const;
  const move = (newCustomers: number, cac: number) =>
    channelMove({ ...odds, newCustomers, cac }, { before: 2000, after: 0 }, 6).verdict;
  expect([move(5, 860), move(2, 860), move(5, 1700)]).toEqual(['keep', 'stop', 'stop']);
});

test('money that is kept is kept to the cent, as it was spent', () => {
  const odds = {
    decision: 'keep',
    withinCap: 0.9,
    withinBreakEven: 0.9,
    cac: 40,
    ceiling: 60,
    newCustomers: 9,
  } as const;
  expect(channelMove(odds, { before: 262.5, after: 262.5 }, 6)).toEqual({
    verdict: 'keep',
    before: 43.75,
    after: 43.75,
  });
});
