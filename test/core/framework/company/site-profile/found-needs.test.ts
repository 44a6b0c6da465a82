import { expect, test } from 'vitest';
import { foundNeeds } from '../../../../../src/core/framework/company/site-profile/found-needs.ts';
import type { Block } from '../../../../../src/core/pages/page.ts';
import { languages } from '../../../../support/languages.ts';
import { siteOf } from '../../../../support/site-of.ts';

const list = (before: Partial<Block>, lines: readonly string[]): Partial<Block>[] => [
  before,
  ...lines.map((text) => ({ kind: 'list-item' as const, text })),
];
const needsIn = (code: 'fr' | 'en', blocks: readonly Partial<Block>[]): string[] =>
  foundNeeds(siteOf({ '/': { blocks } }, { language: code, languages }).htmlPages, languages[code]);

test('the lines under a question about the cases are needs, each by its first name', () => {
  const blocks = list({ kind: 'heading', level: 2, text: 'Dans quel cas consulter ?' }, [
    'Mal de dos (aigu ou chronique)',
    'Douleurs du genou, de la hanche',
    'Préparation à une course ;',
  ]);
  expect(needsIn('fr', blocks)).toEqual(['mal de dos', 'douleurs du genou', 'préparation à une course']);
  const english = list({ text: 'We can help with:' }, [
    'Lower back pain',
    'Knee injuries – all ages',
    'Race preparation',
  ]);
  expect(needsIn('en', english)).toEqual(['lower back pain', 'knee injuries', 'race preparation']);
});

test('deeds, sentences, single words and long names are no needs', () => {
  const blocks = list({ text: 'Nous vous aidons dans les cas suivants :' }, [
    'Retrouver un bon sommeil',
    'Nous venons chez vous le samedi',
    'Insomnie',
    'Rééducation après une opération de la cheville gauche ou droite',
    'Entorse de la cheville',
  ]);
  expect(needsIn('fr', blocks)).toEqual(['entorse de la cheville']);
});

test('another list, a short one and one of a menu name no need', () => {
  const lines = ['Mal de dos', 'Douleurs du genou', 'Entorse de la cheville'];
  const heading = (text: string): Partial<Block> => ({ kind: 'heading', level: 2, text });
  expect(needsIn('fr', list(heading('Nos valeurs'), lines))).toEqual([]);
  expect(needsIn('fr', list(heading('Dans quel cas ?'), lines.slice(0, 2)))).toEqual([]);
  const menu = list(heading('Dans quel cas ?'), lines).map((block) => ({ ...block, position: 'nav' as const }));
  expect(needsIn('fr', menu)).toEqual([]);
});
