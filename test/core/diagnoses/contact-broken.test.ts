import { expect, test } from 'vitest';
import { contactBroken } from '../../../src/core/diagnoses/contact-broken.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const withLink = (href: string, anchor = 'Contact') => ({ links: [{ to: href, anchor, position: 'header' as const }] });
const everywhere = (href: string) => siteOf({ '/': withLink(href), '/bols': withLink(href), '/vases': withLink(href) });

test.each([
  ['tel:', 'The call link “tel:” dials no real number, on 3 of 3 pages.'],
  ['tel:+11234567890', 'The call link “tel:+11234567890” dials no real number, on 3 of 3 pages.'],
  ['mailto:https://exemple.fr', 'The e-mail link “mailto:https://exemple.fr” writes to nobody, on 3 of 3 pages.'],
  ['mailto:info@yourdomain.com', 'The e-mail link “mailto:info@yourdomain.com” writes to nobody, on 3 of 3 pages.'],
])('a header with the link %s reaches nobody', (href, sentence) => {
  expect(diagnosisOf(contactBroken, everywhere(href))?.sentence.en).toBe(sentence);
});

test('a link named Contact to a page that does not exist is broken on the pages that have it', () => {
  const found = diagnosisOf(
    contactBroken,
    siteOf({ '/': withLink('/contact-us'), '/a': withLink('/contact-us'), '/contact-us': { status: 404 } }),
  );
  expect(found).toMatchObject({ pages: 2, share: 1 });
});

test.each([
  ['a number with dots', 'tel:02.40.12.34.56'],
  ['a short number', 'tel:3949'],
  ['an address of the site itself', 'mailto:bonjour@exemple.fr'],
  ['a link to share the page', 'mailto:?subject=Une%20page&body=https://exemple.fr/'],
  ['two addresses, one of them of a template', 'mailto:a@b.fr,info@yourdomain.com'],
])('%s is a contact', (_name, href) => {
  expect(diagnosisOf(contactBroken, everywhere(href))).toBeNull();
});

test('a broken number in one article is no diagnosis', () => {
  const pages = { '/': ['/a', '/b'], '/a': withLink('tel:'), '/b': ['/'], '/c': ['/'] };
  expect(diagnosisOf(contactBroken, siteOf(pages))).toBeNull();
});

test('an empty link beside one that works is no diagnosis; alone, with words or with an address it is', () => {
  const links = (...all: readonly (readonly [string, string])[]) => {
    const page = { links: all.map(([to, anchor]) => ({ to, anchor, position: 'header' as const })) };
    return siteOf({ '/': page, '/a': page });
  };
  const works = ['tel:+33240123456', '02 40 12 34 56'] as const;
  expect(diagnosisOf(contactBroken, links(['tel:', ''], works))).toBeNull();
  expect(diagnosisOf(contactBroken, links(['tel:', '']))?.pages).toBe(2);
  expect(diagnosisOf(contactBroken, links(['tel:', 'Call'], works))?.pages).toBe(2);
  expect(diagnosisOf(contactBroken, links(['mailto:http://bonjour@exemple.fr', ''], works))?.pages).toBe(2);
});
