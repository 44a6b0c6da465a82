import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { harmIn } from '../../../../../src/core/framework/legal/harms/harms.ts';
import { lawIn } from '../../../../../src/core/framework/legal/legal-areas.ts';
import { judgedIdeas } from '../../../../../src/core/insights/ideas/judged-ideas.ts';
import { companyWith } from '../../../../support/small-company.ts';

const linesOf = (name: string): string[] =>
  readFileSync(new URL(`../../../../fixtures/practices/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
const company = companyWith();
const judge = (text: string) => judgedIdeas({ ...company, ideas: [{ id: 'i1', text }] })[0];
const lines = linesOf('harms.txt');
const textsWith = (sign: string): string[] => lines.filter((line) => line[0] === sign).map((line) => line.slice(2));

test('an idea that does harm is refused in words that no practice names', () =>
  expect(textsWith('!').filter((text) => judge(text)?.verdict !== 'refuse')).toEqual([]));
test('an ordinary idea is not refused for what it does', () =>
  expect([...textsWith('='), ...linesOf('everyday.txt')].filter((text) => harmIn(text) !== null)).toEqual([]));

describe.each([
  [
    'personal-data-of-others',
    'échanger nos contacts avec le club d’à côté',
    'échanger nos contacts après accord écrit',
  ],
  ['silence', 'keep quiet about the crack in the frame', 'tell buyers about the crack in the frame'],
  ['untruth', 'faire comme si la dernière place partait', 'dire combien de places restent'],
  ['naming', 'post the names of customers who owe us in the window', 'remind bad payers by letter'],
  ['regulated', 'let the trainee inject the filler, unqualified', 'let the doctor in charge train her'],
  ['images-and-works', 'put clips of customers on our page', 'put clips of customers on our page with their consent'],
  ['running-terms', 'raise the fee of all members from Monday', 'raise the fee of new members in March'],
  [
    'rights-and-money',
    'perdre le droit de retour dès que le colis est ouvert, le dire au client',
    'rendre les colis ouverts',
  ],
  ['paid-opinion', 'verser 50 euros au médecin par patient envoyé', 'présenter l’essai au médecin'],
])('%s', (id, harmful, lawful) => {
  test('is recognised by what is done', () => expect(harmIn(harmful)?.id).toBe(id));
  test('is not what is lawful beside it', () => expect(harmIn(lawful)).toBeNull());
});

test('the law of the country is given, and whose written yes comes first', () => {
  const one = judge('keep quiet about the crack in the frame');
  expect(one).toMatchObject({ verdict: 'refuse', basis: 'rule' });
  expect(one?.reason.en).toContain(lawIn(harmIn('keep quiet about it')?.law, 'FR')?.en);
  expect(one?.instead.en).toContain('Nothing before a written yes: those concerned, once told.');
});
test.each(['stop hiding the fees', 'ne plus cacher les frais'])('giving it up is none: %s', (text) =>
  expect(harmIn(text)).toBeNull(),
);
test('what must go on is not given up', () => expect(harmIn('ne plus rappeler la date aux clients')).not.toBeNull());
