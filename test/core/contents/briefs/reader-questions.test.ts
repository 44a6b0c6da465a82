import { expect, test } from 'vitest';
import { messageFacts } from '../../../../src/core/planning/messages/message-facts.ts';
import { readerQuestions } from '../../../../src/core/contents/briefs/reader-questions.ts';
import { exampleCompany } from '../../../support/companies.ts';

const company = exampleCompany('maison-tilleul-gres');
const about = messageFacts(company, {
  persona: company.personas[0]!,
  offer: company.offers[0]!,
  topic: 'assiette grès',
  keyword: 'assiette grès',
  event: null,
  turn: 0,
});

test('a need that already asks is kept as it is', () => {
  const questions = readerQuestions(
    about,
    'local',
    [
      { text: 'à partir de quel âge', kind: 'objection' },
      { text: 'comprendre les abeilles', kind: 'job' },
    ],
    'fr',
  );
  expect(questions.slice(1, 3)).toEqual(['À partir de quel âge ?', 'Comment comprendre les abeilles ?']);
});
test('the keyword is asked after what its reader wants', () => {
  expect(readerQuestions(about, 'transactional', [], 'en')[0]).toBe(
    '“Assiette grès”: how to choose, at what price, how soon?',
  );
});
test('six questions at most, the proof last', () => {
  const needs = ['a', 'b', 'c', 'd', 'e', 'f'].map((text) => ({ text, kind: 'pain' as const }));
  const questions = readerQuestions(about, 'informational', needs, 'fr');
  expect(questions).toHaveLength(6);
  expect(questions.at(-1)).toContain(about.proof);
});

test('a thing that troubles the reader is answered, not avoided', () => {
  const pains = ['choix difficile', 'prix à comparer', 'livraison lente'].map((text) => ({
    text,
    kind: 'pain' as const,
  }));
  expect(readerQuestions(about, 'local', pains, 'fr').join()).not.toContain('éviter');
});

test('only something to do is asked with « comment » or "how to"', () => {
  const asked = (text: string, locale: 'fr' | 'en') =>
    readerQuestions(
      about,
      'local',
      [
        { text, kind: 'job' },
        { text: 'x', kind: 'pain' },
      ],
      locale,
    )[1];
  expect(asked('somebody to play on the 14th', 'en')).toBe('“Somebody to play on the 14th”: how to go about it?');
  expect(asked('to play good instruments', 'en')).toBe('How to play good instruments?');
  expect(asked('do the trail without bags', 'en')).toBe('How to do the trail without bags?');
  expect(asked('un week-end à huit', 'fr')).toBe('« Un week-end à huit » : comment faire ?');
  expect(asked('choisir Livre', 'fr')).toBe('« Livre » : comment choisir ?');
  expect(asked('choose Magazine', 'en')).toBe('“Magazine”: how to choose?');
  expect(asked('an evening in Bath', 'en')).toBe('“An evening in Bath”: how to go about it?');
  expect(asked('se loger à huit', 'fr')).toBe('Comment se loger à huit ?');
});
