import { expect, test } from 'vitest';
import { isOnOwnText } from '../../../src/core/linking/own-text.ts';
import { linkingSite } from '../../../src/core/linking/linking-site.ts';
import type { PagePurpose } from '../../../src/core/linking/linking-page.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';
import { siteOf } from './honey-site.ts';

const text = 'La Belle Ruche vous répond et reçoit vos commandes le samedi. Commander du miel se fait ici.';
const sketch = (title: string, purpose: PagePurpose, own = '') => ({
  title,
  text: `${text} ${own}`,
  more: { purpose },
});

const pages = siteOf({
  '/': sketch('La Belle Ruche', 'home', 'Bienvenue.'),
  '/commande': sketch('Commander du miel', 'practical', 'Par courriel.'),
  '/histoire': sketch('Vos commandes', 'about', 'Depuis 1987.'),
  '/fromage': sketch('Miel et fromage', 'story', 'Un miel corsé.'),
});
const index = buildSiteIndex(
  pages.map((page) => page.text),
  languages,
);
const site = linkingSite(pages, index.byLanguage.fr!, languages.fr);

function isOwn(anchor: string, to: string): boolean {
  const [source, target] = ['/fromage', to].map((path) => site.pages.find((page) => page!.text.url.endsWith(path))!);
  const place = { anchor, sentence: text, offset: 0, block: 0, start: 0, end: anchor.length };
  return isOnOwnText(site, { source: source!, target: target!, place } as Parameters<typeof isOnOwnText>[1]);
}

test('the name of the firm, which its home page has and most pages write, is no anchor', () => {
  expect(isOwn('La Belle Ruche', '.example/')).toBe(false);
  expect(isOwn('La Belle Ruche', '/commande')).toBe(false);
  expect(isOwn('vos commandes', '/histoire')).toBe(false);
});

test('the name of another page remains an anchor, although most pages write it', () => {
  expect(isOwn('Commander du miel', '/commande')).toBe(true);
});
