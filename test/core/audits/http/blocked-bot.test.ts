import { expect, test } from 'vitest';
import { httpBlockedBot } from '../../../../src/core/audits/http/blocked-bot.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('401, 403 and 429 are reported as refusals', () => {
  const site = siteOf({
    '/': {},
    '/a': { status: 401 },
    '/b': { status: 403 },
    '/c': { status: 429 },
    '/d': { status: 404 },
  });
  expect(faultyPages(httpBlockedBot, site)).toEqual(['/a', '/b', '/c']);
});
