import { expect, test } from 'vitest';
import { isConfirmationPage } from '../../../../src/core/audits/facts/confirmation-pages.ts';
import { linkOrphan } from '../../../../src/core/audits/link/orphan.ts';
import { faultsOf } from '../../../support/faults-of.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const isOne = (path: string, page: PageLiteral = {}): boolean => {
  const { pages } = siteOf({ '/': { links: [] }, [path]: { words: 20, ...page } });
  return isConfirmationPage(pages.find(({ record }) => record.url !== 'https://exemple.fr/')!);
};

test('a page that thanks for a form is known by its address, or by its heading where no page links to it', () => {
  expect(
    ['/merci', '/contact/thank-you/', '/message-envoyé', '/merci-inscription.html'].every((path) => isOne(path)),
  ).toBe(true);
  expect(isOne('/devis-ok', { headings: [{ level: 1, text: 'Merci pour votre message' }] })).toBe(true);
  expect(isOne('/mercerie')).toBe(false);
  expect(isOne('/merci', { words: 400 })).toBe(false);
});

test('it is neither an orphan nor judged as content', () => {
  const site = siteOf({ '/': ['/a'], '/a': ['/'], '/merci': { words: 20, links: [] } });
  expect(faultsOf(linkOrphan, site)).toEqual([]);
  expect(site.indexablePages.map(({ record }) => record.url)).not.toContain('https://exemple.fr/merci');
});
