import { expect, test } from 'vitest';
import { companyOfMonths } from '../../../src/core/steering/months/company-of-months.ts';
import { advisedDrafts } from '../../../src/core/strategy/advised-drafts.ts';
import { channelWith, companyWith, contextOf } from '../../support/small-company.ts';

const shop = companyWith({ channels: [channelWith('CH-SEO'), channelWith('CH-FB')], costs: [] });
const read = companyOfMonths(shop, {
  [shop.period.baselineEnd.slice(0, 7)]: { channels: { seo: { spent: 0, newCustomers: 2 } } },
});
const previous = { number: 1, evidence: {}, cut: [] };

test('what the months advise to do more of without money is an action of the first week of the next cycle', () => {
  expect(advisedDrafts({ ...contextOf(read), previous }).map(({ title, due }) => [title.en, due])).toEqual([
    ['Articles and pages found by Google, without ads: do one more each month', '2027-01-07'],
  ]);
});

test('a first cycle has no earlier month to follow', () => {
  expect(advisedDrafts(contextOf(read))).toEqual([]);
});
