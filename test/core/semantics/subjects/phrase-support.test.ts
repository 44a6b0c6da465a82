import { expect, test } from 'vitest';
import { phraseSupport } from '../../../../src/core/semantics/subjects/phrase-support.ts';
import { languages } from '../../../support/languages.ts';

test('a phrase of the title, the menu and the address is supported more than a slogan', () => {
  const page = {
    url: 'https://exemple.fr/tables-chene/index.html',
    language: 'fr' as const,
    title: 'Tables de chêne',
    description: '',
    headings: ['Le repas commence ici'],
    blocks: [],
  };
  const support = phraseSupport({ page, label: 'Tables', ranked: [{ text: 'chêne massif' }] }, languages.fr);
  expect(support('tables de chêne')).toBeGreaterThan(2 * support('le repas commence'));
  expect(support('')).toBe(0);
});
