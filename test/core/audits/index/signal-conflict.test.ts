import { expect, test } from 'vitest';
import { indexSignalConflict } from '../../../../src/core/audits/index/signal-conflict.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const faults = (text: string) => faultsOf(indexSignalConflict, siteOf({ '/': {} }, { crawl: { robots: { text } } }));

test('a use that is granted and closed at once is reported, a use that is refused is not', () => {
  const text = 'User-agent: *\nContent-Signal: search=yes, ai-train=no\nDisallow: /\n';
  expect(faults(text).map(({ evidence }) => evidence.signal)).toEqual(['search']);
  expect(faults('User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n')).toEqual([]);
  expect(faults('User-agent: *\nDisallow: /\n')).toEqual([]);
});
