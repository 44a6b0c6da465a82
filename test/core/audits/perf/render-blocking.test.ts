import { expect, test } from 'vitest';
import { perfRenderBlocking } from '../../../../src/core/audits/perf/render-blocking.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('seven blocking files are flagged, six are not', () => {
  const files = (count: number) => ({
    resources: Array.from({ length: count }, (_, index) => ({
      kind: 'script' as const,
      url: `https://exemple.fr/${index}.js`,
      blocking: true,
    })),
  });
  expect(faultyPages(perfRenderBlocking, siteOf({ '/': files(6), '/a': files(7) }))).toEqual(['/a']);
});
