import { expect, test } from 'vitest';
import { answerLetter } from '../../../../../src/core/planning/texts/kinds/answer-letter.ts';
import { checklist } from '../../../../../src/core/planning/texts/kinds/checklist.ts';
import { readerAnswer, searchAnswer } from '../../../../../src/core/planning/texts/kinds/search-answer.ts';
import type { TextFacts } from '../../../../../src/core/planning/texts/text-facts.ts';
import type { TextKind } from '../../../../../src/core/planning/texts/text-kind.ts';
import { channelWith, companyWith, personaWith } from '../../../../support/small-company.ts';
import { textFactsOf } from '../../../../support/unit-facts.ts';

const [first] = companyWith().offers;
const offers = [{ ...first!, name: 'Réglage de dérailleur', priceNet: 40, proofs: ['rendu le soir même'] }];
const answers = [
  { question: 'La chaîne est-elle comprise ?', answer: 'Non. Une chaîne neuve se paie à part, posée le même jour.' },
  { question: 'Quand est-ce que je le récupère ?', answer: 'Le soir même. Apportez-le avant dix heures.' },
];
const company = companyWith({
  offers,
  answers,
  channels: [channelWith('CH-SEO'), channelWith('CH-EMAIL-NL', { consent: 'opt_in', audienceSize: 300 })],
  personas: [personaWith({ objections: ['La chaîne est-elle comprise ?'] })],
});
const partsOf = (kind: TextKind, facts: TextFacts) =>
  new Map(kind.layout(facts).parts.map(({ label, text }) => [label.en, text.replaceAll(/[\u00a0\u202f]/g, ' ')]));

test('a page gives the answer before the price and what comes next', () => {
  const facts = textFactsOf(company, { search: 'dérailleur chaîne comprise' });
  expect(searchAnswer.lack(facts)).toBeNull();
  const parts = [...partsOf(searchAnswer, facts)];
  expect(parts[0]).toEqual(['Title', 'La chaîne est-elle comprise ?']);
  expect(parts[1]).toEqual(['The answer', answers[0]!.answer]);
  expect(parts[2]?.[0]).toBe('The price and what is included');
  expect(parts[2]?.[1]).toContain('48');
});

test('a question whose noun is outside it is titled with the offer', () => {
  const own = companyWith({ offers, answers: [answers[1]!] });
  expect(partsOf(readerAnswer, textFactsOf(own)).get('Title')).toBe(
    'Réglage de dérailleur : quand est-ce que je le récupère ?',
  );
});

test('one answer leads one text, whether it answers the search or the reader, in a page or a letter', () => {
  const facts = textFactsOf(company, { search: 'dérailleur chaîne comprise' });
  expect(readerAnswer.onceFor!(facts)).toEqual(expect.arrayContaining([...searchAnswer.onceFor!(facts)]));
  expect(new Set(answerLetter.onceFor!(facts))).toEqual(new Set(readerAnswer.onceFor!(facts)));
  expect(searchAnswer.lack(textFactsOf(company, { search: 'dérailleur rouillé' }))).toMatchObject({
    asksReaders: true,
  });
});

test('a letter gives one question of its readers and the answer', () => {
  const facts = textFactsOf(company);
  expect(answerLetter.lack(facts)).toBeNull();
  const parts = partsOf(answerLetter, facts);
  expect(parts.get('Subject')).toBe('La chaîne est-elle comprise ?');
  expect(parts.get('Body')).toContain('Une chaîne neuve se paie à part');
  expect(answerLetter.lack(textFactsOf(companyWith({ offers })))).not.toBeNull();
});

test('a list puts what to do before what to know, and is none below three points', () => {
  const more = [
    { question: 'Faut-il réserver ?', answer: 'Non, en semaine.' },
    {
      question: 'Que faut-il dire ?',
      answer: 'Envoyez une photo du dérailleur, chaîne tendue. Nous répondons le jour même.',
    },
    { question: 'Comment préparer le vélo ?', answer: 'Nettoyez la chaîne et le cadre la veille au soir.' },
  ];
  const parts = partsOf(checklist, textFactsOf(companyWith({ offers, answers: [...answers, ...more] })));
  expect(parts.get('Point 1')).toBe('☐ Envoyez une photo du dérailleur, chaîne tendue.');
  expect([...parts.values()]).toContain('Faut-il réserver ? Non, en semaine.');
  expect([...parts.values()].some((one) => one.startsWith('Réglage de dérailleur : 48'))).toBe(true);
  expect(checklist.lack(textFactsOf(companyWith({ offers })))).not.toBeNull();
});

test('no offer is put forward beside the answer of a cause about none, nor a price beside an answer that is one', () => {
  const cause = { ...company.organisation, businessModel: 'nonprofit' as const };
  const asked = { question: 'Puis-je avoir des nouvelles ?', answer: 'Oui, par un mot de votre main.' };
  const given = partsOf(readerAnswer, textFactsOf(companyWith({ organisation: cause, offers, answers: [asked] })));
  expect([given.has('Button'), given.has('The price and what is included')]).toEqual([false, false]);
  const priced = { question: 'Combien coûte la chaîne ?', answer: 'Elle coûte 25 € avec la pose.' };
  const sold = partsOf(readerAnswer, textFactsOf(companyWith({ offers, answers: [priced] })));
  expect([sold.has('Button'), sold.has('The price and what is included')]).toEqual([true, false]);
});

test('an answer about none of the offers is for the readers of the main one, and for who asks it', () => {
  const two = [offers[0]!, { ...first!, id: 'o2', name: 'Location de tandem', revenueShare: 0.1 }];
  const asked = [{ question: 'Est-ce que cela fait du bruit ?', answer: 'Non.' }];
  const own = (objections: string[]) => {
    const one = companyWith({ offers: two, answers: asked, personas: [personaWith({ objections })] });
    return readerAnswer.lack(textFactsOf(one, { offer: one.offers[1]! }));
  };
  expect([own([]) === null, own(['Est-ce que cela fait du bruit ?']) === null]).toEqual([false, true]);
});

test('an answer that shares one word with the name of an offer does not put that offer forward', () => {
  const two = [offers[0]!, { ...first!, id: 'o2', name: 'Atelier de réparation en ligne', revenueShare: 0.1 }];
  const asked = [{ question: 'Est-ce que l’atelier est bruyant ?', answer: 'Non.' }];
  const own = companyWith({
    offers: two,
    answers: asked,
    personas: [personaWith({ objections: [asked[0]!.question] })],
  });
  const parts = partsOf(readerAnswer, textFactsOf(own));
  expect(parts.get('The price and what is included')).toContain('Réglage de dérailleur');
});
