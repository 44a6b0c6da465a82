import { describe, expect, test } from 'vitest';
import { proposedSlug } from '../../../src/core/language/proposed-slug.ts';

describe('proposedSlug', () => {
  test.each([
    ['Les bienfaits de la méditation pour les enfants', 'bienfaits-meditation-enfants'],
    ['Réussir l’été à Évreux', 'reussir-ete-evreux'],
    ["L'atelier d'aujourd'hui : qu'est-ce que c'est ?", 'atelier-aujourdhui'],
    ['Nos cœurs et nos œuvres', 'coeurs-oeuvres'],
    ['Voyager sans avion', 'voyager-sans-avion'],
    ['Carence en vitamine A', 'carence-vitamine-a'],
    ['10 idées de menu à 15 €', '10-idees-menu-15'],
    ['Que se passe-t-il s’il pleut ?', 'que-se-passe-t-il-s-il-pleut'],
    ['Que faut-il planter en mars', 'faut-il-planter-mars'],
  ])('%s → %s', (title, slug) => expect(proposedSlug(title, 'fr')).toBe(slug));

  test('a French title keeps the words that are light in English only', () => {
    expect(proposedSlug('Cours de thé, or et fer', 'fr')).toBe('cours-the-or-fer');
    expect(proposedSlug('Thé and or', 'fr')).toBe('the-and-or');
  });

  test('an English title drops English light words and possessives', () => {
    expect(proposedSlug('How to Choose the Best Tea for Your Children’s Breakfast', 'en')).toBe(
      'how-choose-best-tea-children-breakfast',
    );
  });

  test('a slug is never empty, and has at most 80 characters of whole words', () => {
    expect(proposedSlug('Pour ou avec', 'fr')).toBe('pour-ou-avec');
    expect(proposedSlug('!?', 'fr')).toBe('page');
    expect(proposedSlug('日本', 'en', 'article')).toBe('article');
    const long = proposedSlug('Comment choisir un bol en grès '.repeat(6), 'fr');
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).toMatch(/^(?:comment|choisir|bol|gres)(?:-(?:comment|choisir|bol|gres))*$/);
    expect(proposedSlug('a'.repeat(200), 'fr')).toHaveLength(80);
  });
});
