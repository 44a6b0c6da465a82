import { expect, test } from 'vitest';
import { htmlMetasInBody } from '../../../../src/core/audits/html/metas-in-body.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a meta robots in the body is flagged', () => {
  expect(faultyPages(htmlMetasInBody, siteOf({ '/': {}, '/a': { misplacedMeta: ['robots'] } }))).toEqual(['/a']);
});
