import { expect, test } from 'vitest';
import { companyPieces } from '../../../../../src/core/planning/pieces/company-pieces.ts';
import type { Fact } from '../../../../../src/core/planning/pieces/piece.ts';
import { askedQuestions, offerOf } from '../../../../../src/core/planning/texts/facts/asked-questions.ts';
import { languages } from '../../../../support/languages.ts';
import { companyWith, personaWith } from '../../../../support/small-company.ts';

const fact = (text: string, form: Fact['form'] = 'sentence'): Fact => ({
  kind: 'fact',
  text,
  form: form ?? 'sentence',
  source: { kind: 'company', field: 'organisation/brand/told/0' },
});
const answerTo = (question: string, ...facts: Fact[]) => {
  const company = companyWith({ personas: [personaWith({ objections: [question] })] });
  return askedQuestions(company, companyPieces(company, languages), facts)[0]?.answer?.text;
};

test('a sentence that shares a word with a question answers it, a shared word of any talk does not', () => {
  expect(answerTo('Faut-il sauter du rocher ?', fact('Personne ne doit sauter'))).toBe('Personne ne doit sauter');
  expect(answerTo('Pouvez-vous venir avant vendredi ?', fact('Vous avez le choix'))).toBeUndefined();
  expect(answerTo('Faut-il sauter du rocher ?', fact('Un rocher', 'phrase'))).toBeUndefined();
});

test('what happens in bad weather is answered by the refund', () => {
  expect(answerTo('Et si la pluie tombe ?', fact('Remboursement ou autre date', 'phrase'))).toBe(
    'Remboursement ou autre date',
  );
});

test('an audience asks about the offer whose words it uses', () => {
  const [first] = companyWith().offers;
  const offers = [
    { ...first!, id: 'a', name: 'Cape', revenueShare: 0.9 },
    { ...first!, id: 'b', name: 'Housse de cargo', revenueShare: 0.1 },
  ];
  expect(
    offerOf(companyWith({ personas: [personaWith({ vocabulary: ['housse cargo'] })] }).personas[0]!, offers).id,
  ).toBe('b');
});
