import { expect, test } from 'vitest';
import { alone, call, de, label, named, say, the, todo } from '../../../../src/core/planning/pieces/piece.ts';

const delay = { kind: 'noun-phrase', text: 'délai', definite: 'le délai', plural: false } as const;
const costs = { kind: 'noun-phrase', text: 'frais', definite: 'les frais', plural: true } as const;
const asked = { kind: 'question', text: 'Et après ?' } as const;

test('a sentence begins with a capital and has one mark at its end', () => {
  expect(say`${delay} : ${asked}.`.text).toBe('Délai : Et après ?');
});

test('a string in a slot does not compile', () => {
  // @ts-expect-error a raw field is not a piece
  const raw = () => say`${'raw'}`;
  expect(raw).toBeDefined();
});

test('a sentence without a piece of the company is fixed', () => {
  expect([say`Bonjour.`.fixed, say`Avant ${de(todo`entrer`)}.`.fixed, say`${delay}.`.fixed]).toEqual([
    true,
    true,
    false,
  ]);
});

test('French « de » elides before a vowel', () => {
  expect([de(todo`obtenir un prix`).text, de(todo`voir`).text]).toEqual(['d’obtenir un prix', 'de voir']);
});

test('a label has no stop, a piece alone has one', () => {
  expect([label(delay).text, alone(delay).text, the(costs).text]).toEqual(['Délai', 'Délai.', 'les frais']);
  expect([call`voir`.text, named`la suite`.text]).toEqual(['Voir', 'la suite']);
});

test('a French name contracts with the word before it', () => {
  const serres = { kind: 'name', text: 'Les Serres', definite: 'les Serres', plural: true } as const;
  const inn = { kind: 'name', text: 'Auberge du Pont', definite: 'l’Auberge du Pont' } as const;
  const alpha = { kind: 'name', text: 'Alpha' } as const;
  expect([
    say`Un mot de ${serres}.`.text,
    say`Dites-le à ${serres}.`.text,
    say`Bienvenue chez ${serres}.`.text,
    say`Chez ${inn}, tout va bien.`.text,
    say`Ce que ${alpha} fait de ${alpha}.`.text,
    label(inn).text,
  ]).toEqual([
    'Un mot des Serres.',
    'Dites-le aux Serres.',
    'Bienvenue aux Serres.',
    'À l’Auberge du Pont, tout va bien.',
    'Ce qu’Alpha fait d’Alpha.',
    'Auberge du Pont',
  ]);
});

test('a piece after a full stop begins with a capital', () => {
  expect(say`Thank you. ${named`our team`} answers.`.text).toBe('Thank you. Our team answers.');
});
