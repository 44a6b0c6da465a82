import { expect, test } from 'vitest';
import { a11yMainLandmark } from '../../../../src/core/audits/a11y/main-landmark.ts';
import { mobileViewport } from '../../../../src/core/audits/mobile/viewport.ts';
import { contentThin } from '../../../../src/core/audits/content/thin.ts';
import { httpHtmlSize } from '../../../../src/core/audits/http/html-size.ts';
import { linkToNoindex } from '../../../../src/core/audits/link/to-noindex.ts';
import { linkTooMany } from '../../../../src/core/audits/link/too-many.ts';
import { perfDomSize } from '../../../../src/core/audits/perf/dom-size.ts';
import { isPrintVersion } from '../../../../src/core/audits/page-kinds/print-versions.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

function judged(noindex: boolean, paths: readonly string[]): boolean[] {
  const { pages } = siteOf(Object.fromEntries(['/', ...paths].map((path) => [path, { noindex }])));
  return paths.map((path) => isPrintVersion(pages.find(({ record }) => record.url.endsWith(path))!));
}

test('a print version is recognised by its address, and by noindex where a printing company may use the same words', () => {
  const sure = ['/recette/version-imprimable', '/a?print=1', '/b?view=print', '/print-version.html'];
  expect(judged(false, sure)).toEqual(sure.map(() => true));
  const likely = ['/livre/print.html', '/guide/imprimer/'];
  expect(judged(true, likely)).toEqual([true, true]);
  expect(judged(false, likely)).toEqual([false, false]);
  expect(judged(true, ['/fingerprint', '/prints/42', '/imprimerie', '/a?sprint=1'])).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('a print version is long and unlinked by nature; another unindexed page is not', () => {
  const page = { noindex: true, elements: 9000, bytes: 2_000_000, links: [] };
  const site = siteOf({ '/': ['/livre/print.html', '/brouillon'], '/livre/print.html': page, '/brouillon': page });
  for (const audit of [httpHtmlSize, linkToNoindex, perfDomSize])
    expect(faultyPages(audit, site)).toEqual(['/brouillon']);
  const small = siteOf({ '/': {}, '/a?print=1': { words: 10 }, '/a': { words: 10 } });
  expect(faultyPages(contentThin, small)).toEqual(['/a']);
});

test('a page kept out of the index has no value to pass on', () => {
  const links = Array.from({ length: 200 }, (_, at) => `/p${at}`);
  const site = siteOf({ '/': {}, '/a': { links, words: 900 }, '/b': { links, words: 900, noindex: true } });
  expect(faultyPages(linkTooMany, site)).toEqual(['/a']);
});

test('a Joomla! view without the site around it needs neither viewport nor main', () => {
  const bare = { viewport: null, hasMain: false };
  const site = siteOf({ '/': {}, '/a?tmpl=component': bare, '/b': bare });
  for (const audit of [mobileViewport, a11yMainLandmark]) expect(faultyPages(audit, site)).toEqual(['/b']);
});
