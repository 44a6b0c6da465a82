import type { LanguageCode } from '../language/language.ts';

/** What a page says to somebody who hesitates. */
export interface PageAnswers {
  readonly price: boolean;
  /** A review, a case or a link to one; null in a trade that may show none. */
  readonly proof: boolean | null;
  /** Headings that are steps or questions. */
  readonly steps: boolean;
  /** A way to ask, book or buy. */
  readonly ask: boolean;
}

/** A question before a purchase, in the language of the persona, and whether the page answers it. */
export interface SubjectQuestion {
  readonly text: string;
  readonly importance: number;
  readonly isAnswered: boolean;
}

interface Asked {
  /** Name of the customers; null where they do not ask whether it suits them. */
  readonly audience: string | null;
  readonly isAddressed: boolean;
  readonly language: LanguageCode;
}

/** Importance of what concerns this audience, and of what any customer asks. Working assumptions. */
const importances = { audience: 1, usual: 0.8 } as const;

/** What a customer asks of an offer before buying it. */
export function subjectQuestions(answers: PageAnswers, { audience, isAddressed, language }: Asked): SubjectQuestion[] {
  const said = questions[language];
  return [
    // The price first: it is what most pages leave open, and what nobody can guess.
    ...(['price', 'steps', 'proof', 'ask'] as const).flatMap((name): SubjectQuestion[] => {
      const isAnswered = answers[name];
      return isAnswered === null ? [] : [{ text: said[name], importance: importances.usual, isAnswered }];
    }),
    ...(audience === null
      ? []
      : [{ text: said.audience(audience), importance: importances.audience, isAnswered: isAddressed }]),
  ];
}

/** What customers ask of anything before they buy it. */
export const usualQuestions = (language: 'fr' | 'en'): readonly string[] => {
  const { price, steps, proof, ask } = questions[language];
  return [price, steps, proof, ask];
};

const questions = {
  fr: {
    audience: (name: string) => `En quoi cela convient-il à ces clients (${name})\u202f?`,
    price: 'Combien cela coûte-t-il, ou de quoi le prix dépend-il\u202f?',
    steps: 'Comment cela se passe-t-il, étape par étape\u202f?',
    proof: 'Qui l’a déjà choisi, et avec quel résultat\u202f?',
    ask: 'Comment le demander ou le réserver\u202f?',
  },
  en: {
    audience: (name: string) => `How does it suit these customers (${name})?`,
    price: 'What does it cost, or what does the price depend on?',
    steps: 'How does it go, step by step?',
    proof: 'Who has chosen it already, and with what result?',
    ask: 'How does one ask for it or book it?',
  },
};
