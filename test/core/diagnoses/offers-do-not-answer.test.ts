import { expect, test } from 'vitest';
import { offersDoNotAnswer } from '../../../src/core/diagnoses/offers-do-not-answer.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const home: PageLiteral = {
  title: 'Atelier à Vannes',
  text: ['Appelez le 02 97 54 18 26.'],
  links: ['/roues', '/freins'].map((to) => ({ to, anchor: to.slice(1), position: 'nav' as const })),
};
const slogan = (text: string): PageLiteral => ({
  title: 'Atelier',
  headings: [{ level: 1, text }],
  text: ['Nous aimons ce que nous faisons.'],
  links: [],
});

test('two slogans are reported with their causes and the heading to write', () => {
  const found = diagnosisOf(
    offersDoNotAnswer,
    siteOf({ '/': home, '/roues': slogan('La route vous appelle'), '/freins': slogan('Tout en douceur') }),
  );
  expect(found?.sentence.en).toContain('2 of 2 pages of what you sell');
  expect(found?.edits[0]).toMatchObject({ before: 'Tout en douceur', after: 'Freins à Vannes' });
});

test('one page without answers is a finding, not a diagnosis', () => {
  expect(diagnosisOf(offersDoNotAnswer, siteOf({ '/': home, '/roues': slogan('La route vous appelle') }))).toBeNull();
});

test('pages of a family that is to be replaced are not to be completed', () => {
  const towns = ['auray', 'theix', 'sene', 'arradon', 'elven'];
  const name = (town: string): string => town[0]!.toUpperCase() + town.slice(1);
  const ofTown = (town: string): PageLiteral => ({
    title: `Réparation de vélos à ${town}`,
    text: [
      `Notre équipe se déplace à ${name(town)} pour réviser, dépanner et entretenir tous les vélos, avec le sérieux qui a fait notre réputation depuis des années.`,
      `Pour une crevaison, un frein usé ou une roue voilée à ${name(town)}, appelez : nous intervenons sous quarante-huit heures avec un devis clair, puis nous rendons le vélo propre, gonflé et essayé sur route avant de partir.`,
    ],
    links: [],
  });
  const links = towns.map((town) => ({ to: `/velo-${town}`, anchor: `Vélo ${town}`, position: 'nav' as const }));
  const site = siteOf({
    '/': { ...home, links: [...home.links!, ...links] },
    '/roues': slogan('La route vous appelle'),
    '/freins': slogan('Tout en douceur'),
    ...Object.fromEntries(towns.map((town) => [`/velo-${town}`, ofTown(town)])),
  });
  expect(diagnosisOf(offersDoNotAnswer, site)).toMatchObject({ pages: 2 });
});

test('pages that lack the same answers share one edit, with their addresses', () => {
  const thin = (name: string): PageLiteral => ({
    title: `${name} à Vannes`,
    headings: [{ level: 1, text: name }],
    text: [`Des ${name} solides.`],
    links: [],
  });
  const found = diagnosisOf(
    offersDoNotAnswer,
    siteOf({ '/': home, '/roues': thin('roues'), '/freins': thin('freins') }),
  );
  expect(found?.edits).toHaveLength(1);
  expect(found?.edits[0]?.text.en).toMatch(/^Write .*\. The same on \/roues\.$/);
});

test('the pages of a family of places, which another diagnosis replaces, are not to be completed', () => {
  const near = (town: string): PageLiteral => ({
    title: `Couvreur à ${town}`,
    headings: [{ level: 1, text: `Couvreur à ${town}` }],
    text: [
      `Notre équipe de ${town} répare les toitures, pose les gouttières et nettoie les tuiles de toutes les maisons.`,
      `À ${town} comme ailleurs, un devis est remis sous deux jours, et le chantier commence dans la semaine qui suit.`,
      'Nous remplaçons les ardoises cassées, reprenons les solins, traitons les charpentes et isolons les combles perdus.',
    ],
    links: [],
  });
  const towns = ['Brec', 'Auray', 'Elven', 'Sarzeau', 'Theix'];
  const pages = Object.fromEntries(towns.map((town) => [`/services/couvreur-${town.toLowerCase()}`, near(town)]));
  expect(diagnosisOf(offersDoNotAnswer, siteOf({ '/': home, ...pages }))).toBeNull();
});

test('where the company named its offers, the count says that it is theirs', () => {
  const site = siteOf({ '/': home, '/roues': slogan('La route vous appelle'), '/freins': slogan('Tout en douceur') });
  const soldPages = new Set(['/roues', '/freins'].map((path) => `https://exemple.fr${path}`));
  const found = diagnosisOf(offersDoNotAnswer, Object.assign(Object.create(site) as typeof site, { soldPages }));
  expect(found?.sentence.fr).toContain(
    '2 pages de vos prestations ou produits sur 2, celles des offres que vous avez nommées, laissent',
  );
});
