import { expect, test } from '@jest/globals';
import {
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
