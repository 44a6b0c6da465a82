import { expect, test } from 'vitest';
import { mayContainLinks } from '../../../src/core/linking/page-sentences.ts';

const open = (text: string) => mayContainLinks({ index: 0, kind: 'paragraph', text });

test('the start of another page with the label of its link is no text of the page', () => {
  expect(open('Two weeks of bread in one delivery and … Continued')).toBe(false);
  expect(open('Le four est arrivé au fournil ce matin et […] Lire la suite »')).toBe(false);
  expect(open('We waited… Then the oven arrived, and with it the first loaf.')).toBe(true);
});

test('the line that names the author and the day of a text carries no link', () => {
  expect(open('Article mis à jour le 18/09/2025 par Jeanne Morel, ostéopathe du sport.')).toBe(false);
  expect(open('Posted on 4 May by Jane Moore, bike fitting expert')).toBe(false);
  expect(open('Rédigée par un notaire, la donation évite les conflits.')).toBe(true);
});
