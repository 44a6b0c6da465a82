import { expect, test } from 'vitest';
import { kindSite } from '../../../../src/core/audits/classification/kind-site.ts';
import { servicePages } from '../../../../src/core/audits/classification/service-pages.ts';
import type { KindOfPage } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const reason = { fr: '', en: '' };
const article: KindOfPage = { kind: 'article', reason, isSure: false };
const call = { to: 'tel:+33297541826', href: 'tel:+33297541826', http: false, internal: false };
const asking: PageLiteral = { links: [call], meta: {} };
const home: PageLiteral = { links: [{ to: '/droit/famille', position: 'nav' }], meta: {} };

const found = (pages: Record<string, PageLiteral>, kind: KindOfPage = article): string[] => {
  const facts = siteOf({ '/': home, ...pages });
  const kinds = new Map(Object.keys(pages).map((path) => [`https://exemple.fr${path}`, kind]));
  return servicePages(facts.htmlPages, kinds, kindSite(facts.htmlPages, facts.home)).map(({ record }) => record.url);
};

test('a long page of the menu that can be asked for is a service, and so are its sisters', () => {
  expect(found({ '/droit/famille': asking, '/droit/divorce': asking })).toEqual([
    'https://exemple.fr/droit/divorce',
    'https://exemple.fr/droit/famille',
  ]);
});

test.each<[string, Record<string, PageLiteral>, KindOfPage?]>([
  ['pages with a date', { '/droit/famille': { links: [call] }, '/droit/divorce': { links: [call] } }],
  ['pages that offer no way to ask', { '/droit/famille': { links: ['/'], meta: {} } }],
  ['pages whose address names a post', { '/droit/post-1': asking }],
  ['pages outside the folders of the menu', { '/blog/divorce': asking }],
  ['pages that a rule made articles', { '/droit/famille': asking }, { ...article, isSure: true }],
])('%s are not', (_name, pages, kind) => {
  expect(found(pages, kind)).toEqual([]);
});
