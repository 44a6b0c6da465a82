import { expect, test } from 'vitest';
import {
  forbidsFollowing,
  headerRobotsDirectives,
  robotsDirectives,
} from '../../../../src/core/pages/directives/robots-directives.ts';

test('directives are trimmed and lower-cased', () => {
  expect(robotsDirectives(' NoIndex ,, MAX-SNIPPET:-1')).toEqual(['noindex', 'max-snippet:-1']);
});

test('directives are for every robot until a robot is named', () => {
  expect(headerRobotsDirectives('noarchive, otherbot: noindex, nofollow')).toEqual(['noarchive']);
  expect(headerRobotsDirectives('unavailable_after: 25 Jun 2030, *: noindex')).toEqual([
    'unavailable_after: 25 jun 2030',
    'noindex',
  ]);
});

test('none implies nofollow', () => {
  expect([forbidsFollowing(['none']), forbidsFollowing(['nofollow']), forbidsFollowing(['noindex'])]).toEqual([
    true,
    true,
    false,
  ]);
});
