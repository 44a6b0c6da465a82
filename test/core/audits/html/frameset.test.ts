import { expect, test } from '@jest/globals';
import { htmlFrameset } from '../../../../src/core/audits/html/frameset.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a frameset is flagged, an iframe is not', () => {
  const frame = (element: 'frame' | 'iframe') => [{ to: '/cadre', element }];
  expect(faultyPages(htmlFrameset, siteOf({ '/': frame('iframe'), '/a': frame('frame') }))).toEqual(['/a']);
});
