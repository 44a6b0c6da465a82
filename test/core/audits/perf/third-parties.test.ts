import { expect, test } from 'vitest';
import { perfThirdParties } from '../../../../src/core/audits/perf/third-parties.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('seven outside hosts are flagged, own sub-domains do not count', () => {
  const from = (hosts: string[]) => ({
    resources: hosts.map((host) => ({ kind: 'script' as const, url: `https://${host}/a.js`, blocking: false })),
  });
  const many = Array.from({ length: 7 }, (_, index) => `cdn${index}.net`);
  expect(
    faultyPages(perfThirdParties, siteOf({ '/': from(['static.exemple.fr', ...many.slice(1)]), '/a': from(many) })),
  ).toEqual(['/a']);
});
