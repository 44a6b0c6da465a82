import { expect, test } from 'vitest';
import { aiRobotOf, aiRobots, robotPurposes } from '../../../../src/core/audits/assistants/ai-robots.ts';
import { isDay } from '../../../../src/core/values/day.ts';

test('every robot has a purpose, a page of its maker or none that is published, and the day of what is known', () => {
  expect(aiRobots.filter(({ purpose }) => !robotPurposes.includes(purpose))).toEqual([]);
  expect(aiRobots.filter(({ page }) => page !== null && !page.startsWith('https://'))).toEqual([]);
  expect(aiRobots.filter(({ asOf }) => !isDay(asOf) || asOf > '2026-11-29')).toEqual([]);
  expect(new Set(aiRobots.map(({ agent }) => agent.toLowerCase())).size).toBe(aiRobots.length);
  expect(aiRobots.filter(({ page }) => page === null).map(({ agent }) => agent)).toEqual(['Bytespider']);
});

test('a user agent is recognised by its word', () => {
  expect(aiRobotOf('Mozilla/5.0 (compatible; Claude-SearchBot/1.0)')?.agent).toBe('Claude-SearchBot');
  expect(aiRobotOf('Mozilla/5.0 (Macintosh) Safari/605')).toBeNull();
});
