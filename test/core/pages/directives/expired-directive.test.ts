import { expect, test } from 'vitest';
import { hasExpired } from '../../../../src/core/pages/directives/expired-directive.ts';
import { robotsDirectives } from '../../../../src/core/pages/directives/robots-directives.ts';

const isExpired = (metaRobots: string[], today: string): boolean => hasExpired({ metaRobots, headerRobots: [] }, today);

test.each([
  'unavailable_after: 25 Jun 2010 15:00:00 PST, all',
  'all, unavailable_after: 25-Jun-2010 15:00:00 PST',
  'unavailable_after: Friday, 25-Jun-10 15:00:00 UTC',
  'unavailable_after: Fri, 25 Jun 2010 15:00:00 GMT',
  'unavailable_after: 2010-06-25',
  'unavailable_after: Jun 25, 2010 15:00 EST',
])('%s has passed the day after, not on the day', (header) => {
  const directives = robotsDirectives(header);
  expect(isExpired(directives, '2010-06-26')).toBe(true);
  expect(isExpired(directives, '2010-06-25')).toBe(false);
});

test('a date that cannot be parsed never expires', () => {
  expect(isExpired(['unavailable_after: demain'], '2026-01-01')).toBe(false);
  expect(isExpired(['noarchive'], '2026-01-01')).toBe(false);
});
