import { expect, test } from 'vitest';
import { cellText, clean, firstName, short, sourceLine } from '../../../../src/core/report/deck/slide-text.ts';
import { pair } from '../../../../src/core/values/text.ts';

test('a text is on one line', () => {
  expect(clean(pair('un\n  deux', 'one\ttwo'))).toEqual({ fr: 'un deux', en: 'one two' });
});

test('a text is cut between two words, with an ellipsis', () => {
  expect(short('une phrase courte', 17)).toBe('une phrase courte');
  expect(short('une phrase bien trop longue', 18)).toBe('une phrase bien…');
  expect(short('anticonstitutionnellement', 10)).toBe('anticonst…');
});

test('a quotation that would stay open is left out, with its comma', () => {
  expect(short('Le guide, «\u202fchoisir un vélo de ville\u202f»', 24)).toBe('Le guide…');
});

test('the first name of a persona precedes the comma', () => {
  expect(firstName('Camille, 34 ans, la table')).toBe('Camille');
});

test('a cell without a value is not measured', () => {
  expect(cellText(null).en).toBe('not measured');
  expect([cellText('a'), cellText(12.345).en, cellText({ url: 'https://a.fr/b' }).en]).toEqual([
    { fr: 'a', en: 'a' },
    '12',
    'https://a.fr/b',
  ]);
});

test('a source is a sentence', () => {
  expect(sourceLine('le plan', 'the plan')).toEqual({ fr: 'Source\u202f: le plan.', en: 'Source: the plan.' });
});
