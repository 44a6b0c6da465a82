import { expect, test } from 'vitest';
import type { PageText } from '../../../../src/core/semantics/page-text.ts';
import { guideQuestions } from '../../../../src/core/semantics/writing/guide-questions.ts';
import { languages } from '../../../support/languages.ts';

const page = (text: string, headings: string[] = []): PageText => ({
  url: '/',
  language: 'fr',
  title: '',
  description: '',
  headings,
  blocks: [{ text, index: 0, kind: 'paragraph' }],
});
const questions = (draft: string, headings: string[], needs: string[] = []) =>
  guideQuestions(page(draft), [page('', headings)], needs, languages.fr);

test('headings that ask are questions, others are not', () => {
  const found = questions('', ['Comment régler un frein', 'Quel casque ?', 'Nos freins']);
  expect(found.map(({ text }) => text)).toEqual(['Comment régler un frein', 'Quel casque ?']);
});

test('a question is answered when the draft contains nearly all its words', () => {
  const isAnswered = (draft: string) => questions(draft, ['Quel frein régler ?'])[0]!.answered;
  expect([isAnswered('Pour régler un frein, tournez la vis.'), isAnswered('Nos freins.')]).toEqual([true, false]);
});

test('a question asked twice is listed once, the pages before the persona', () => {
  const found = questions('', ['Comment régler un frein ?'], ['comment régler un frein', 'Où acheter un casque']);
  expect(found.map(({ source }) => source)).toEqual(['page', 'persona']);
});

test('twelve questions are listed at most', () => {
  const many = Array.from({ length: 20 }, (_, at) => `Comment régler la pièce ${2000 + at} ?`);
  expect(questions('', many)).toHaveLength(12);
});
