import { expect, test } from 'vitest';
import type { PagePurpose } from '../../../../src/core/linking/linking-page.ts';
import { linkingSite } from '../../../../src/core/linking/linking-site.ts';
import { haveSameSubject } from '../../../../src/core/linking/see-also/same-subject.ts';
import { missingLinks } from '../../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { siteOf } from '../honey-site.ts';

const workshop = (article: string, service: string) => {
  const page = (title: string, text: string, purpose: PagePurpose) => ({ title, text, more: { purpose, name: title } });
  const pages = siteOf({
    '/conseil': page(article, 'Deux hivers suffisent à fendre la peinture du bois, côté pluie surtout.', 'story'),
    '/service': page(service, 'Nous posons vos volets de bois en une journée, du samedi au lundi compris.', 'offer'),
    '/': page('Atelier', 'Un atelier de menuiserie.', 'home'),
  });
  const index = buildSiteIndex(
    pages.map(({ text }) => text),
    languages,
  );
  const site = linkingSite(pages, index.byLanguage.fr!, languages.fr);
  const at = (path: string) => site.pages.find((one) => one!.text.url.endsWith(path))!;
  return { site, story: at('/conseil'), offer: at('/service'), found: missingLinks(pages, index, languages).additions };
};

test('an article has the subject of an offer when its title has all the words of its name', () => {
  const { site, story, offer } = workshop('Volets en bois : peindre ou changer ?', 'Volets en bois');
  expect(haveSameSubject(site, story, offer)).toBe(true);
  expect(haveSameSubject(site, offer, story)).toBe(true);
  expect(haveSameSubject(site, offer, offer)).toBe(false);
});

test('a part of the name, or a word of any site, is not enough', () => {
  const other = workshop('Peindre le bois', 'Volets en bois');
  expect(haveSameSubject(other.site, other.story, other.offer)).toBe(false);
  const general = workshop('Des services et un village', 'Services');
  expect(haveSameSubject(general.site, general.story, general.offer)).toBe(false);
});

test('an offer leads to the article about it', () => {
  const pairs = (article: string) =>
    workshop(article, 'Volets en bois').found.map(
      ({ from, to }) => `${new URL(from).pathname} ${new URL(to).pathname}`,
    );
  expect(pairs('Volets en bois : peindre ou changer ?')).toContain('/service /conseil');
  expect(pairs('Une maison au vent')).not.toContain('/service /conseil');
});
