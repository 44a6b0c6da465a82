import { expect, test } from 'vitest';
import { htmlDuplicateId } from '../../../../src/core/audits/html/duplicate-id.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a repeated id is flagged', () => {
  expect(faultyPages(htmlDuplicateId, siteOf({ '/': {}, '/a': { duplicateIds: ['menu'] } }))).toEqual(['/a']);
});
