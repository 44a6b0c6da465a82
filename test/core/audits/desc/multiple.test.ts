import { expect, test } from 'vitest';
import { descMultiple } from '../../../../src/core/audits/desc/multiple.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('two descriptions are flagged, one is not', () => {
  expect(faultyPages(descMultiple, siteOf({ '/': {}, '/a': { descriptionCount: 2 } }))).toEqual(['/a']);
});
