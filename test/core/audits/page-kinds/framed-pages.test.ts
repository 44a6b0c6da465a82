import { expect, test } from 'vitest';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { headingH1Missing } from '../../../../src/core/audits/heading/h1-missing.ts';
import { linkChromeOnly } from '../../../../src/core/audits/link/chrome-only.ts';
import { linkDeadEnd } from '../../../../src/core/audits/link/dead-end.ts';
import { linkDepth } from '../../../../src/core/audits/link/depth.ts';
import { linkSingleInlink } from '../../../../src/core/audits/link/single-inlink.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const frames = (...paths: string[]) => paths.map((to) => ({ to, element: 'frame' as const, anchor: '' }));
const noText = { words: 0, headings: [], blocks: [] };

/** A manual in frames: each chapter is a frameset that shows a menu and a text. */
const manual: Record<string, PageLiteral> = {
  '/': { ...noText, links: frames('/menu', '/texte') },
  '/menu': { ...noText, links: ['/deux'] },
  '/texte': { links: [] },
  '/deux': { ...noText, links: frames('/menu', '/texte-2') },
  '/texte-2': { links: [] },
};

test('in a site of frames neither clicks nor links are counted', () => {
  for (const audit of [linkDepth, linkSingleInlink, linkChromeOnly, linkDeadEnd]) {
    expect(audit.run(siteOf(manual))).toHaveProperty('notMeasured.en', expect.stringContaining('frameset'));
  }
});

test('a frameset needs neither text nor heading, and its menu is not a thin page', () => {
  expect(faultyPages(contentThin, siteOf(manual))).toEqual([]);
  const text = { links: [], headings: [] };
  expect(faultyPages(headingH1Missing, siteOf({ ...manual, '/texte': text }))).toEqual(['/texte']);
});

test('a document that a page shows in an iframe needs no link, no way on and no length; another does', () => {
  const small = { words: 10, links: [], resources: [] };
  const site = siteOf({
    '/': ['/a', '/b', { to: '/cadre', element: 'iframe' }, '/seule'],
    '/a': ['/', '/b'],
    '/b': ['/', '/a'],
    '/cadre': small,
    '/seule': small,
  });
  for (const audit of [linkSingleInlink, linkDeadEnd, contentThin])
    expect(faultyPages(audit, site)).toEqual(['/seule']);
});
