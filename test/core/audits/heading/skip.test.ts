import { expect, test } from '@jest/globals';
import { headingSkip } from '../../../../src/core/audits/heading/skip.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an H4 right after an H2 is flagged, going back up is not', () => {
  const levels = (...list: number[]) => ({ headings: list.map((level) => ({ level, text: `Partie ${level}` })) });
  expect(faultyPages(headingSkip, siteOf({ '/': levels(1, 2, 3, 2), '/a': levels(1, 2, 4) }))).toEqual(['/a']);
});
