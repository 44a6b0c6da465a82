import { expect, test } from 'vitest';
import { perfManyFiles } from '../../../../src/core/audits/perf/many-files.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('31 files are flagged', () => {
  const files = (count: number) => ({
    resources: Array.from({ length: count }, (_, index) => ({
      kind: 'style' as const,
      url: `https://exemple.fr/${index}.css`,
      blocking: false,
    })),
  });
  expect(faultyPages(perfManyFiles, siteOf({ '/': files(30), '/a': files(31) }))).toEqual(['/a']);
});
