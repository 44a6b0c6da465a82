import { expect, test } from 'vitest';
import { linkingSite } from '../../../../src/core/linking/linking-site.ts';
import { mentionNames } from '../../../../src/core/linking/mentions/mention-names.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { contentStems } from '../../../../src/core/semantics/terms.ts';
import { languages } from '../../../support/languages.ts';
import { type Sketch, siteOf } from '../honey-site.ts';

function mentionOf(words: string, sketches: Record<string, Sketch>) {
  const pages = siteOf(sketches);
  const index = buildSiteIndex(
    pages.map((page) => page.text),
    languages,
  );
  const site = linkingSite(pages, index.byLanguage.fr!, languages.fr);
  const ids = contentStems(words, languages.fr).map(site.stems.idOf);
  const name = mentionNames(site).named(ids);
  return name === null ? null : { ...name, path: new URL(site.pages[name.row]!.text.url).pathname };
}

const ownerOf = (words: string, sketches: Record<string, Sketch>): string | null =>
  mentionOf(words, sketches)?.path ?? null;

const text = 'Une heure de calme, allongé sous une couverture, dans le cabinet du praticien.';

test('a page is named by its label in the menu, also without the word for the form of the service', () => {
  const site = {
    '/reiki': { title: 'Énergie et calme', text, more: { menu: 'Séance de reiki' } },
    '/': { title: 'Cabinet', text },
  };
  expect(ownerOf('séance de reiki', site)).toBe('/reiki');
  expect(ownerOf('le reiki', site)).toBe('/reiki');
});

test('words that are the name of two pages name neither', () => {
  const site = {
    '/a': { title: 'Massage assis', text },
    '/b': { title: 'Massage assis', text: `${text} Sur rendez-vous.` },
  };
  expect(ownerOf('massage assis', site)).toBeNull();
});

test('a label of the menu is preferred to the heading of another page', () => {
  const site = {
    '/a': { title: 'Détente', text, more: { menu: 'Massage assis' } },
    '/b': { title: 'Salon', text: `${text} Sur rendez-vous.`, more: { names: ['Massage assis'] } },
  };
  expect(ownerOf('massage assis', site)).toBe('/a');
});

test('a heading that speaks to the reader names no page', () => {
  const site = (heading: string) => ({
    '/a': { title: 'Candidats libres', text, more: { names: [heading] } },
    '/': { title: 'Cabinet', text },
  });
  expect(ownerOf('passer examen', site('Passez votre examen'))).toBeNull();
  expect(ownerOf('passer examen', site('Passer un examen chez nous'))).toBeNull();
  expect(ownerOf('garde chevaux', site('Garde de vos chevaux'))).toBe('/a');
});

test('a question is not called by its one telling word', () => {
  const site = (title: string) => ({ '/pain': { title, text }, '/': { title: 'Cabinet', text } });
  expect(ownerOf('pain', site('Quel est votre pain\u202f?'))).toBeNull();
  expect(ownerOf('pain', site('Le pain'))).toBe('/pain');
});

test('the longer of two things of a label is a name of its page, the shorter is not', () => {
  const menu = 'Le verger et la vue sur le port';
  const site = { '/vue': { title: 'Dehors', text, more: { menu, name: menu } }, '/': { title: 'Gîte', text } };
  expect(ownerOf('vue sur le port', site)).toBe('/vue');
  expect(mentionOf('vue sur le port', site)?.part).toBeUndefined();
  expect(ownerOf('verger', site)).toBeNull();
});
