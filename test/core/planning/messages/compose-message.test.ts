import { expect, test } from '@jest/globals';
import { both } from '../../../../src/core/planning/pieces/both.ts';
import { composeMessage } from '../../../../src/core/planning/messages/compose-message.ts';
import { call, say } from '../../../../src/core/planning/pieces/piece.ts';
import { companyWith } from '../../../support/small-company.ts';
import { piecesOf } from '../../../support/unit-facts.ts';

const copyOf = (...lines: string[]) => ({
  hooks: [both(say`Une question ?`, say`A question?`), both(say`Un doute ?`, say`A doubt?`)],
  lines: [lines.map((text) => both({ kind: 'sentence', text, fixed: true } as const, say`Here.`))],
  calls: [both(call`Voir`, call`See`)],
});

test('a sentence that names something of the company comes before the others', () => {
  const pieces = piecesOf(companyWith());
  const hooks = [...copyOf().hooks, both(say`${pieces.offer} ?`, say`${pieces.offer}?`)];
  expect(composeMessage({ id: 'E-TEST' }, { ...copyOf('Ici.'), hooks }, pieces).hook).toBe('Vélo de ville\u202f?');
});

test('two texts of a plan do not share a run of eight words when another wording exists', () => {
  const pieces = piecesOf(companyWith());
  const long = 'Vous trouverez la réponse courte en haut de cette page.';
  const first = composeMessage({ id: 'E-A' }, copyOf(long), pieces);
  const second = composeMessage({ id: 'E-B' }, copyOf(long, 'La réponse est en haut.'), pieces);
  expect([first.body, second.body]).toEqual([long, 'La réponse est en haut.']);
});

test('the variant has another first sentence', () => {
  const { hook, otherHook } = composeMessage({ id: 'E-TEST' }, copyOf('Ici.'), piecesOf(companyWith()));
  expect(new Set([hook, otherHook])).toEqual(new Set(['Une question\u202f?', 'Un doute\u202f?']));
});
