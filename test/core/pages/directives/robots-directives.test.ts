import { expect, test } from '@jest/globals';
import {
  forbidsFollowing,
  headerRobotsDirectives,
  robotsDirectives,
} from '../../../../src/core/pages/directives/robots-directives.ts';

test('directives are trimmed and in lower case', () => {
  expect(robotsDirectives(' NoIndex ,, MAX-SNIPPET:-1')).toEqual(['noindex', 'max-snippet:-1']);
});

test('a header addresses every robot until it names one', () => {
  expect(headerRobotsDirectives('noarchive, otherbot: noindex, nofollow')).toEqual(['noarchive']);
  expect(headerRobotsDirectives('unavailable_after: 25 Jun 2030, *: noindex')).toEqual([
    'unavailable_after: 25 jun 2030',
    'noindex',
  ]);
});

test('none forbids following as nofollow does', () => {
  expect([forbidsFollowing(['none']), forbidsFollowing(['nofollow']), forbidsFollowing(['noindex'])]).toEqual([
    true,
    true,
    false,
  ]);
});
