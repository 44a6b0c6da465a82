import { expect, test } from '@jest/globals';
import { indexAiBots } from '../../../../src/core/audits/index/ai-bots.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('assistants shut out by name are listed', () => {
  const text = 'User-agent: GPTBot\nUser-agent: CCBot\nDisallow: /\n\nUser-agent: *\nDisallow: /panier\n';
  const [fault] = faultsOf(indexAiBots, siteOf({ '/': {} }, { crawl: { robots: { text } } }));
  expect(fault!.evidence.closed).toEqual(['GPTBot', 'CCBot']);
  expect(faultsOf(indexAiBots, siteOf({ '/': {} }))).toEqual([]);
});
