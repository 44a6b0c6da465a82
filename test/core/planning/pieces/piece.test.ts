import { expect, test } from '@jest/globals';
import {
  agreeing,
  alone,
  call,
  de,
  label,
  named,
  ofThe,
  quoted,
  say,
  the,
  todo,
} from '../../../../src/core/planning/pieces/piece.ts';

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

test('French articles contract after « de »', () => {
  expect([ofThe(delay).text, ofThe(costs).text, de(todo`obtenir un prix`).text, de(todo`voir`).text]).toEqual([
    'du délai',
    'des frais',
    'd’obtenir un prix',
    'de voir',
  ]);
});

test('a label has no stop, a piece alone has one, a quotation has its marks', () => {
  expect([label(delay).text, alone(delay).text, the(costs).text]).toEqual(['Délai', 'Délai.', 'les frais']);
  expect([quoted(asked, 'fr').text, quoted(asked, 'en').text]).toEqual(['« Et après ? »', '“Et après ?”']);
  expect([call`voir`.text, named`la suite`.text]).toEqual(['Voir', 'la suite']);
});

test('a French name contracts with the word before it, and its verb agrees', () => {
  const serres = { kind: 'name', text: 'Les Serres', definite: 'les Serres', plural: true } as const;
  const inn = { kind: 'name', text: 'Auberge du Pont', definite: 'l’Auberge du Pont' } as const;
  const alpha = { kind: 'name', text: 'Alpha' } as const;
  expect([
    say`Un mot de ${serres}.`.text,
    say`Dites-le à ${serres}.`.text,
    say`Bienvenue chez ${serres}.`.text,
    say`Chez ${inn}, tout va bien.`.text,
    say`Ce que ${alpha} fait de ${alpha}.`.text,
    say`Merci. ${agreeing(serres, 'répond', 'répondent')}.`.text,
    label(inn).text,
  ]).toEqual([
    'Un mot des Serres.',
    'Dites-le aux Serres.',
    'Bienvenue aux Serres.',
    'À l’Auberge du Pont, tout va bien.',
    'Ce qu’Alpha fait d’Alpha.',
    'Merci. Les Serres répondent.',
    'Auberge du Pont',
  ]);
});

test('a piece after a full stop begins with a capital', () => {
  expect(say`Thank you. ${named`our team`} answers.`.text).toBe('Thank you. Our team answers.');
});
