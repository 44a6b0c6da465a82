import { expect, test } from 'vitest';
import { firstTopicReason } from '../../../../src/core/planning/topics/first-topic-reason.ts';

test('a gap in search is claimed only where searches are counted', () => {
  expect(firstTopicReason({ potential: 120, coverage: null }).en).toMatch(/^the widest gap/);
  expect(firstTopicReason({ potential: null, coverage: 0.2 }).en).toMatch(/not counted yet$/);
});

test('what the site treats least is claimed only where the site was read', () => {
  expect(firstTopicReason({ potential: null, coverage: 0.2 }).en).toContain('the site treats least');
  expect(firstTopicReason({ potential: null, coverage: null }).en).not.toContain('site');
});
