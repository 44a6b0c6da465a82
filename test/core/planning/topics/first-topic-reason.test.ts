import { expect, test } from 'vitest';
import { firstTopicReason } from '../../../../src/core/planning/topics/first-topic-reason.ts';

test('a gap in search is claimed only where searches are counted', () => {
  expect(firstTopicReason({ potential: 120 }).en).toMatch(/^the widest gap/);
  expect(firstTopicReason({ potential: null }).en).toMatch(/not counted yet$/);
});
