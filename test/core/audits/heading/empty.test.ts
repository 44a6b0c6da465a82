import { expect, test } from 'vitest';
import { headingEmpty } from '../../../../src/core/audits/heading/empty.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an empty heading is flagged', () => {
  const headings = [
    { level: 1, text: 'Bols' },
    { level: 3, text: '' },
  ];
  expect(faultyPages(headingEmpty, siteOf({ '/': {}, '/a': { headings } }))).toEqual(['/a']);
});
