import { expect, test } from 'vitest';
import { isFormPage, isJobOffer } from '../../../../src/core/analysis/linking/busy-readers.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const form = { action: '/envoi', method: 'post', unlabelled: 0, uncompleted: 2 };
const facts = siteOf({
  '/': { links: ['/devis', '/toitures', '/poste-a-pourvoir-un-couvreur', '/nos-valeurs'] },
  '/devis': { forms: [form], words: 80 },
  '/toitures': { forms: [form], words: 600 },
  '/poste-a-pourvoir-un-couvreur': {},
  '/nos-valeurs': { title: 'Nous recrutons : l’atelier s’agrandit' },
});
const page = (path: string) => facts.pageOf.get(origin + path)!;

test('a short page with a form is the form; a long one has something to say', () => {
  expect(isFormPage(page('/devis'), 0.1)).toBe(true);
  expect(isFormPage(page('/toitures'), 0.1)).toBe(false);
});

test('a form on most pages is one of the template', () => {
  expect(isFormPage(page('/devis'), 0.6)).toBe(false);
});

test('a job offer is known by its address or its title', () => {
  expect(isJobOffer(page('/poste-a-pourvoir-un-couvreur'))).toBe(true);
  expect(isJobOffer(page('/nos-valeurs'))).toBe(true);
  expect(isJobOffer(page('/toitures'))).toBe(false);
});
