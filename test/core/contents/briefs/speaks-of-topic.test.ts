import { expect, test } from 'vitest';
import { speaksOfTopic, topicUnanswered } from '../../../../src/core/contents/briefs/speaks-of-topic.ts';

const text = (words: string, form = 'offer-page') => ({
  form,
  parts: [{ label: { fr: 'Titre', en: 'Title' }, text: words, limit: null }],
  variant: { element: { fr: '', en: '' }, text: '', hypothesis: { fr: '', en: '' } },
});

test('the page of a topic has the words by which it differs from the offer', () => {
  const oven = { keyword: 'four à bois pour terrain argileux Dinan' };
  expect(speaksOfTopic(text('Four à bois : 900 €. Livré monté.'), oven, 'Four à bois')).toBe(false);
  expect(speaksOfTopic(text('Sur un terrain argileux, une dalle suffit.'), oven, 'Four à bois')).toBe(true);
  const evening = { keyword: 'swimming lesson Friday' };
  expect(speaksOfTopic(text('Swimming lesson: £12.'), evening, 'Swimming lesson')).toBe(false);
  expect(speaksOfTopic(text('Swimming lesson: £12, on Fridays from four.'), evening, 'Swimming lesson')).toBe(true);
});

test('a search for the offer itself, in its own town, is answered by its page; other forms are no page', () => {
  expect(speaksOfTopic(text('Réservez.'), { keyword: 'location de barques Annecy' }, 'Location de barques')).toBe(true);
  expect(speaksOfTopic(text('Quel mois ?', 'poll'), { keyword: 'barque pliante' }, 'Location de barques')).toBe(true);
});

test('a topic without a text of its own has a brief with the questions of its readers', () => {
  const brief = topicUnanswered({ keyword: 'barque pliante' }, ['Combien pèse-t-elle ?']);
  expect(brief.because.fr).toContain('barque pliante');
  expect(brief.questions.map(({ fr }) => fr)).toHaveLength(1);
});
