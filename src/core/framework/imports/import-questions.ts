import type { ImportQuestion, QuestionId } from './import-outcome.ts';

/** The text and the choices of each question. */
export function questionOf(id: QuestionId): ImportQuestion {
  return { id, ...questions[id] };
}

const questions: Readonly<Record<QuestionId, Omit<ImportQuestion, 'id'>>> = {
  mapping: {
    sentence: {
      fr: 'Nous ne connaissons pas ces titres de colonnes : confirmez ce que chacune contient.',
      en: 'We do not know these column titles: confirm what each one holds.',
    },
    choices: [],
  },
  'day-order': {
    sentence: {
      fr: 'Dans ces dates, est-ce le jour ou le mois qui vient d’abord ?',
      en: 'In these dates, does the day or the month come first?',
    },
    choices: ['day-first', 'month-first'],
  },
  'decimal-sign': {
    sentence: {
      fr: 'Quel signe sépare les décimales : « 1,200 » vaut-il 1,2 ou 1 200 ?',
      en: 'Which sign marks decimals: is “1,200” 1.2 or 1,200?',
    },
    choices: [',', '.'],
  },
  currency: {
    sentence: { fr: 'En quelle monnaie sont ces montants ?', en: 'In which currency are these amounts?' },
    choices: [],
  },
  'exchange-rate': {
    sentence: {
      fr: 'Le fichier a plusieurs monnaies : gardez-en une ou donnez un taux daté.',
      en: 'The file has several currencies: keep one or give a dated rate.',
    },
    choices: [],
  },
  period: {
    sentence: {
      fr: 'De quel jour à quel jour ces mesures vont-elles ?',
      en: 'From which day to which day do these figures run?',
    },
    choices: [],
  },
  market: {
    sentence: {
      fr: 'De quel pays ces volumes de recherche sont-ils ?',
      en: 'Which country are these search volumes for?',
    },
    choices: [],
  },
  'duplicate-column': {
    sentence: {
      fr: 'Deux colonnes portent le même titre avec des valeurs différentes : laquelle garder ?',
      en: 'Two columns have the same title and different values: which one to keep?',
    },
    choices: [],
  },
  'accept-partial': {
    sentence: {
      fr: 'Plus d’une ligne sur cinq est refusée : importer tout de même les autres ?',
      en: 'More than one row in five is refused: import the others all the same?',
    },
    choices: ['yes', 'no'],
  },
};
