import type { Company } from '../../../framework/company/company.ts';
import { isSameWord, plainText } from '../../../framework/counters/plain-words.ts';
import { audienceOffer } from '../../pieces/audience-offer.ts';
import type { CompanyPieces } from '../../pieces/company-pieces.ts';
import type { Fact, Question } from '../../pieces/piece.ts';
import { pair } from '../../../values/text.ts';
import { questionWords } from './question-words.ts';
import type { GivenAnswer } from './given-answers.ts';
import type { MissingText } from '../../plan/details/planned-text.ts';
import type { AskedQuestion, TextFacts } from '../text-facts.ts';

/** A question of a customer with the answer of the company. */
type Answered = Pick<GivenAnswer, 'question' | 'answer'>;

/** Questions about a price, which the price of the offer answers. */
const aboutPrice = /\b(combien(?! de | d )|prix|tarifs?|coute\w*|how much|price|cost|charges?|total)\b/;

/** True for a question that a price answers. */
export const asksPrice = ({ text }: Question): boolean => aboutPrice.test(plainText(text));

/** Questions with an answer, each answer once: the first question that it answers. */
export function answeredOnce(asked: readonly (Answered | AskedQuestion)[]): Answered[] {
  const known = asked.flatMap(({ question, answer }) => (answer === null ? [] : [{ question, answer }]));
  return known.filter(({ answer }, at) => known.findIndex((one) => one.answer.text === answer.text) === at);
}

/** The questions that nothing in the file answers, which the pages leave out; null without one. */
export function openQuestions({ asked }: TextFacts): MissingText | null {
  const open = asked.filter(({ question, answer }) => answer === null && !asksPrice(question));
  if (open.length === 0) return null;
  const listed = open.map(({ question }) => question.text);
  return {
    id: 'open-questions',
    title: pair('Réponses aux questions du public', 'Answers to the questions of the audience'),
    because: pair(
      'le dossier n’y répond pas, et les pages les laissent de côté',
      'the file has no answer, and the pages leave them out',
    ),
    need: pair(
      `une phrase par question (champ « answers » du dossier) : ${listed.join(' ')}`,
      `one sentence for each question (field “answers” of the file): ${listed.join(' ')}`,
    ),
  };
}

/** Subjects that people name in one way and companies answer in another: bad weather, faults, being away, mistakes. */
const subjects: readonly (readonly [asked: RegExp, answered: RegExp])[] = [
  [
    /\b(weather|rain\w*|pours?|storm\w*|wind\w*|meteo|pluie|pleut|orage\w*|temps qu il fait|annul\w*|cancel\w*)\b/,
    /\b(refund\w*|another date|call(ed)? (it )?off|rembours\w*|autre date|report\w*)\b/,
  ],
  [
    /\b(broken|dead|damaged|frost|casse\w*|abime\w*|mort\w*|gel)\b/,
    /\b(replace\w*|repair\w*|remake|remplac\w*|repar\w*)\b/,
  ],
  [
    /\b(wrong|mistake|trompe\w*|erreur|mauvaise? (taille|modele))\b/,
    /\b(remake|exchange\w*|refait|echang\w*|reprend\w*)\b/,
  ],
  [/\b(try|essay\w*|essai|trial)\b/, /\b(trial|essai|pret)\b/],
];

/**
 * The questions of the audiences with what answers each: the answer that the company gives to the same question in other
 * words, else the public fact on the same subject, else a sentence that shares a word.
 */
export function askedQuestions(
  company: Company,
  pieces: CompanyPieces,
  { facts, answers }: { readonly facts: readonly Fact[]; readonly answers: readonly Answered[] },
): AskedQuestion[] {
  const personas = [...company.personas].sort((a, b) => b.weight - a.weight);
  const named = questionWords(company.offers.map(({ name }) => name).join(' '));
  const asked = personas.flatMap((persona) => {
    const offer = audienceOffer(company, persona);
    const price = offer === null ? null : (pieces.offers.get(offer.id)?.price ?? null);
    return (pieces.personas.get(persona.id)?.questions ?? []).map(
      (question): AskedQuestion => ({
        question,
        answer:
          givenAnswer(question, answers) ??
          (asksPrice(question) ? null : (includedIn(question, price) ?? answerTo(question, facts, named))),
        offerId: offer?.id ?? null,
      }),
    );
  });
  return asked.filter(({ question }, at) => asked.findIndex((one) => one.question.text === question.text) === at);
}

/** The price that names what a question asks about: « le matériel est-il compris ? ». */
function includedIn({ text }: Question, price: Fact | null): Fact | null {
  if (price === null || !/\b(included?|compris\w*|inclus\w*)\b/.test(plainText(text))) return null;
  const words = questionWords(text);
  return questionWords(price.text).some((word) => words.some((one) => isSameWord(one, word))) ? price : null;
}

/** Part of the words of a question that an answer has from which it answers that question (working assumption). */
const sameQuestion = 0.6;

/** Every word and figure that a question is about, however short: « M1 ». */
const subjectWords = (text: string): string[] => [
  ...new Set([
    ...questionWords(text),
    ...plainText(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => /\d/.test(word)),
  ]),
];

/** Endings of French verbs: « livrer » and « livrez » are one word. */
const verbEnding = /(?:er|ez|ons|ent|ait)$/;

const shared = (words: readonly string[], text: string): number => {
  const own = subjectWords(text);
  const root = (word: string): string => word.replace(verbEnding, '');
  return words.filter((word) => own.some((one) => isSameWord(one, word) || root(one) === root(word))).length;
};

/** The answer of the company to the same question: its question shares a word, and both together most words. */
export function givenAnswer({ text }: Question, answers: readonly Answered[]): Fact | null {
  const same = answers.find(({ question }) => plainText(question.text) === plainText(text));
  if (same !== undefined) return same.answer;
  const words = subjectWords(text);
  const found = answers
    .map(({ question, answer }) => ({
      answer,
      inQuestion: shared(words, question.text),
      inBoth: shared(words, `${question.text} ${answer.text}`),
    }))
    .filter(({ inQuestion, inBoth }) => inQuestion > 0 && inBoth / words.length >= sameQuestion)
    .sort((a, b) => b.inBoth - a.inBoth || b.inQuestion - a.inQuestion);
  return found[0]?.answer ?? null;
}

/** Questions about a length of time, which only a length of time answers. */
const aboutTime = /\b(how (long|soon|early|quickly)|combien de (temps|jours|semaines|mois)|quels? delais?)\b/;
/** Words of such a question, which the length of time itself answers. */
const aboutTimeWords = /how (?:long|soon|early|quickly)|combien de (?:temps|jours|semaines|mois)|quels? délais?/giu;
const givesTime =
  /\b(minutes?|hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|un an|ans|annees?|lendemain|tomorrow)\b/;

/** Part of the words of a question that a sentence has to say more of, to answer it (working assumption). */
const halfAsked = 0.5;

function answerTo({ text }: Question, facts: readonly Fact[], named: readonly string[]): Fact | null {
  const plain = plainText(text);
  const subject = subjects.find(([asks]) => asks.test(plain));
  const same = subject && facts.find((fact) => fact.form !== 'fragment' && subject[1].test(plainText(fact.text)));
  if (same !== undefined) return same;
  const words = questionWords(text.replace(aboutTimeWords, ' ')).filter(
    (word) => !named.some((one) => isSameWord(one, word)),
  );
  const sentences = facts.filter(
    (fact) => fact.form === 'sentence' && (!aboutTime.test(plain) || givesTime.test(plainText(fact.text))),
  );
  // one word in common is no answer: the sentence says more than half of what is asked
  return sentences.find((fact) => words.length > 0 && shared(words, fact.text) > halfAsked * words.length) ?? null;
}
