import { expect, test } from 'vitest';
import { moreOnChannel } from '../../../../src/core/insights/ideas/channel-ideas.ts';
import { channelWith, companyWith } from '../../../support/small-company.ts';

test('a channel without a name of its own is named by its id, and judged by what it costs', () => {
  const company = companyWith({
    channels: [channelWith('CH-META-ADS', { id: 'meta', ownership: 'paid', metrics: { newCustomers: 4 } })] as never,
    costs: [{ id: 'c1', channelId: 'meta', purpose: 'acquisition', cash: 4000, hours: 0 }],
  });
  const judged = moreOnChannel('double the Meta budget, everybody sees it', company);
  expect(judged?.verdict).toBe('refuse');
  expect(judged?.reason.en).toContain('for a ceiling of');
});
