import { expect, test } from 'vitest';
import { companyPieces } from '../../../../../src/core/planning/pieces/company-pieces.ts';
import type { Fact } from '../../../../../src/core/planning/pieces/piece.ts';
import {
  answeredOnce,
  askedQuestions,
  asksPrice,
  givenAnswer,
  openQuestions,
} from '../../../../../src/core/planning/texts/facts/asked-questions.ts';
import { textKinds } from '../../../../../src/core/planning/texts/kinds/index.ts';
import { languages } from '../../../../support/languages.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const fact = (text: string, form: Fact['form'] = 'sentence'): Fact => ({
  kind: 'fact',
  text,
  form: form ?? 'sentence',
  source: { kind: 'company', field: 'organisation/brand/told/0' },
});
const answerTo = (question: string, ...facts: Fact[]) => {
  const company = companyWith({ personas: [personaWith({ objections: [question] })] });
  return askedQuestions(company, companyPieces(company, languages), { facts, answers: [] })[0]?.answer?.text;
};

test('a sentence that says most of a question answers it, one that shares a word of it does not', () => {
  const whole = 'Personne ne doit sauter du rocher';
  expect(answerTo('Faut-il sauter du rocher ?', fact(whole))).toBe(whole);
  expect(answerTo('Faut-il sauter du rocher ?', fact('Le rocher se visite à pied'))).toBeUndefined();
  expect(answerTo('Pouvez-vous venir avant vendredi ?', fact('Vous avez le choix'))).toBeUndefined();
  expect(answerTo('Faut-il sauter du rocher ?', fact('Un rocher', 'phrase'))).toBeUndefined();
});

test('the answer that the company gives to the same question in other words answers it', () => {
  const given = (question: string, asked: string) => {
    const company = companyWith({
      answers: [{ question, answer: 'Oui, avec le procès-verbal' }],
      personas: [personaWith({ objections: [asked] })],
    });
    return textFactsOf(company).asked[0]?.answer?.text;
  };
  expect(given('Vos toiles sont-elles B2 ?', 'La toile est-elle B2 ?')).toBe('Oui, avec le procès-verbal');
  expect(given('Livrez-vous les toiles ?', 'Peut-on livrer ?')).toBe('Oui, avec le procès-verbal');
  expect(given('Vos toiles sont-elles B2 ?', 'Puis-je garder ma toile à la maison ?')).toBeUndefined();
});

test('a question about a length of time is answered by one only', () => {
  expect(
    answerTo('Combien de temps avant la traversée ?', fact('There is an island avant la traversée')),
  ).toBeUndefined();
  expect(answerTo('Combien de temps avant la traversée ?', fact('La traversée part en deux jours'))).toBeDefined();
});

test('a price answers no question about a length of time', () => {
  const asks = (text: string) => asksPrice({ kind: 'question', text });
  expect([asks('Combien de temps ?'), asks('Combien d’heures ?'), asks('Combien pour dix ?')]).toEqual([
    false,
    false,
    true,
  ]);
});

test('a page leaves out the question without an answer, which is listed once', () => {
  const facts = textFactsOf(companyWith({ personas: [personaWith({ objections: ['Faut-il un gilet ?'] })] }));
  const open = openQuestions(facts);
  expect(open?.need.fr).toContain('Faut-il un gilet');
  expect(JSON.stringify(textKinds.find(({ id }) => id === 'offer-page')!.layout(facts))).not.toMatch(/réponse\]/);
});

test('one answer answers one question of a page', () => {
  const question = (text: string) => ({ kind: 'question' as const, text });
  const answer = fact('Oui');
  expect(
    answeredOnce([
      { question: question('A ?'), answer },
      { question: question('B ?'), answer },
    ]),
  ).toHaveLength(1);
});

test('what happens in bad weather is answered by the refund', () => {
  expect(answerTo('Et si la pluie tombe ?', fact('Remboursement ou autre date', 'phrase'))).toBe(
    'Remboursement ou autre date',
  );
});

test('a question in the words of the file has its own answer, whatever others share with it', () => {
  const said = (question: string, answer: string) => ({
    question: { kind: 'question' as const, text: question },
    answer: fact(answer),
  });
  const answers = [said('Will it fit my bike?', 'Send a picture.'), said('What if it does not fit?', 'Send it back.')];
  expect(givenAnswer({ kind: 'question', text: 'What if it does not fit?' }, answers)?.text).toBe('Send it back.');
});
