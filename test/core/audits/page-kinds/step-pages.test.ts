import { expect, test } from 'vitest';
import { isStepPage } from '../../../../src/core/audits/page-kinds/step-pages.ts';
import { linkOrphan } from '../../../../src/core/audits/link/orphan.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const isOne = (path: string, words = 20): boolean => {
  const { pages } = siteOf({ '/': { links: [] }, [path]: { words } });
  return isStepPage(pages.find(({ record }) => record.url !== 'https://exemple.fr/')!);
};

test('the steps of a purchase, of an account and the figures of visits are known by their addresses', () => {
  const steps = ['/cancel.html', '/checkout', '/mon-panier/', '/paiement-annulé', '/login.php', '/stats/', '/merci'];
  expect(steps.filter((path) => !isOne(path))).toEqual([]);
});

test('a page whose address has another word, or that says more, is no step', () => {
  expect(['/paniers-gourmands', '/stats/2024', '/commande-publique'].filter((path) => isOne(path))).toEqual([]);
  expect(isOne('/paiement', 400)).toBe(false);
});

test('a step is neither an orphan nor judged as content', () => {
  const site = siteOf({ '/': ['/a'], '/a': ['/'], '/cancel.html': { words: 20, links: [] } });
  expect(faultsOf(linkOrphan, site)).toEqual([]);
  expect(site.indexablePages.map(({ record }) => record.url)).not.toContain('https://exemple.fr/cancel.html');
});
