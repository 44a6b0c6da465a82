import { expect, test } from 'vitest';
import { htmlFrameset } from '../../../../src/core/audits/html/frameset.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a frameset is flagged, an iframe is not', () => {
  const frame = (element: 'frame' | 'iframe') => [{ to: '/cadre', element }];
  expect(faultyPages(htmlFrameset, siteOf({ '/': frame('iframe'), '/a': frame('frame') }))).toEqual(['/a']);
});

test('a site of framesets is one fault; a frame that hides another site is one too', () => {
  const frame = (to: string) => [{ to, element: 'frame' as const, internal: to.startsWith('/') }];
  const two = siteOf({ '/': frame('/x'), '/a': frame('/y'), '/x': ['/'], '/y': ['/'] });
  expect(faultsOf(htmlFrameset, two).map(({ page, evidence }) => [page, evidence.pages])).toEqual([[null, 2]]);
  expect(faultyPages(htmlFrameset, siteOf({ '/': frame('https://ailleurs.fr/') }))).toEqual(['/']);
});
