import { describe, expect, test } from 'vitest';
import { media } from '../../../../src/core/framework/models/media.ts';
import { allInModelWords, inModelWords } from '../../../../src/core/framework/models/model-words.ts';
import { nonprofit } from '../../../../src/core/framework/models/nonprofit.ts';
import { hospitality } from '../../../../src/core/framework/models/hospitality.ts';
import { shop } from '../../../../src/core/framework/models/shop.ts';
import { training } from '../../../../src/core/framework/models/training.ts';
import { pair } from '../../../../src/core/values/text.ts';

describe('French words of a model', () => {
  test.each([
    ['Nouveaux clients', 'Nouveaux soutiens', nonprofit],
    ['la première commande', 'la première contribution', nonprofit],
    ['le deuxième achat, après l’achat', 'le deuxième engagement, après l’engagement', nonprofit],
    ['la commande et de commande', 'l’inscription et d’inscription', training],
    ['après l’achat, coût d’achat', 'après le passage, coût de passage', hospitality],
    ['un client commande une première fois', 'un soutien commande une première fois', nonprofit],
    ['Une commande', 'Une réservation', hospitality],
  ])('%s becomes %s', (usual, expected, pack) => {
    expect(inModelWords(usual, 'fr', pack)).toBe(expected);
  });
});

describe('English words of a model', () => {
  test.each([
    ['A customer and its first order', 'A supporter and its first contribution', nonprofit],
    ['in the order of the path, in order to act', 'in the order of the path, in order to act', nonprofit],
    ['an order', 'a sign-up', media],
    ['New customers', 'New readers', media],
  ])('%s becomes %s', (usual, expected, pack) => {
    expect(inModelWords(usual, 'en', pack)).toBe(expected);
  });
});

test('a quotation keeps its words', () => {
  expect(inModelWords('« espace client » pour chaque client', 'fr', nonprofit)).toBe(
    '« espace client » pour chaque soutien',
  );
});
test('a shop keeps every word', () => {
  const tree = { title: pair('un client', 'a customer') };
  expect(allInModelWords(tree, shop)).toBe(tree);
});
test('sentences and messages of a tree change, names do not', () => {
  const tree = {
    title: pair('un client', 'a customer'),
    name: pair('Le Client', 'Le Client'),
    message: { language: 'fr', hook: 'Cher client', body: '', cta: '', id: 'client' },
  };
  expect(allInModelWords(tree, nonprofit)).toEqual({
    title: pair('un soutien', 'a supporter'),
    name: pair('Le Client', 'Le Client'),
    message: { language: 'fr', hook: 'Cher soutien', body: '', cta: '', id: 'client' },
  });
});
