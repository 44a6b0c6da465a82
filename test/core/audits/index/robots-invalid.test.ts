import { expect, test } from 'vitest';
import { indexRobotsInvalid } from '../../../../src/core/audits/index/robots-invalid.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('faulty lines of the file are one finding, which quotes them by number', () => {
  const crawl = { robots: { text: 'Disallow: /panier\nUser-agent: *\nDisallow: panier' } };
  const [finding, ...others] = faultsOf(indexRobotsInvalid, siteOf({ '/': {} }, { crawl }));
  expect(others).toEqual([]);
  expect(finding!.page).toBeNull();
  expect(finding!.message.en).toBe(
    'robots.txt contains 2 faults: line 1, “Disallow: /panier” (rule before any User-agent); line 3, “Disallow: panier” (path that starts with neither / nor *).',
  );
});

test('a page served in place of the file is reported once, not line by line', () => {
  const crawl = { robots: { text: '<!doctype html>\n<p>Bonjour', issues: ['html'] } };
  const [finding] = faultsOf(indexRobotsInvalid, siteOf({ '/': {} }, { crawl }));
  expect(finding!.message.en).toBe('robots.txt contains 1 fault: HTML page in place of the file.');
});

test('a long Crawl-delay that the crawl shortened is no fault of the file', () => {
  const crawl = { robots: { issues: ['crawl-delay-capped'] } };
  expect(faultyPages(indexRobotsInvalid, siteOf({ '/': {} }, { crawl }))).toEqual([]);
});

test('for a page in place of the file the advice is not to fix its lines', () => {
  const site = siteOf({ '/': {} }, { crawl: { robots: { state: 'read', issues: ['html'], text: '<html>' } } });
  expect(faultsOf(indexRobotsInvalid, site)[0]!.fix.fr).toMatch(/vrai fichier texte/);
});
