import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { AdditionReason } from './added-sentence.ts';
import { isPriceList, namesPrices } from './price-pages.ts';
import { asks, isOffered, type SeeAlsoSigns } from './see-also-score.ts';

/** The question that the owner of the site answers to accept an addition, and how its sentence begins. */
export function seeAlsoQuestion(
  { headed, sameSubject }: SeeAlsoSigns,
  source: LinkingPage,
  target: LinkingPage,
): AdditionReason {
  if (asks(target)) return isOfOnePerson(target) ? questions.askMe : questions.ask;
  if (isPriceList(target)) return { ...questions.prices, said: saidPrices(source, target) };
  if (namesPrices(target)) return questions.prices;
  if (headed) return questions.headed;
  if (source.purpose === 'story' && isOffered(target)) return questions.offer;
  if (sameSubject === true) return questions.article;
  return questions.next;
}

/** True where the page calls itself "Contact me": its owner works alone. */
function isOfOnePerson({ menu, name, names }: LinkingPage): boolean {
  return [menu, name, ...(names ?? [])].some((label) => /(?<![\p{L}])(?:me|moi)(?![\p{L}])/iu.test(label ?? ''));
}

/** Those who speak for one person, and for a company. */
const speakers = {
  fr: {
    one: /(?<![\p{L}\p{N}])(?:je|j['’]|mon|ma|mes)(?![\p{L}\p{N}])/iu,
    company: /(?<![\p{L}\p{N}])(?:nous|notre|nos)(?![\p{L}\p{N}])/iu,
  },
  en: {
    one: /(?<![\p{L}\p{N}])(?:I|my)(?![\p{L}\p{N}])/u,
    company: /(?<![\p{L}\p{N}])(?:we|our|us)(?![\p{L}\p{N}])/iu,
  },
} as const;

/** "See our prices.", with the word of the page and in the person of the text: "See my fees." */
function saidPrices({ text }: LinkingPage, target: LinkingPage) {
  const own = text.blocks.map((block) => block.text).join('\n');
  const isOne = speakers[text.language].one.test(own) && !speakers[text.language].company.test(own);
  const label = folded(target.menu ?? '');
  const [fr, en] = [
    /^(?:prix|honoraires)$/.test(label) ? label : 'tarifs',
    /^(?:fees|rates|pricing)$/.test(label) ? label : 'prices',
  ];
  const anchor = { fr: `${isOne ? 'mes' : 'nos'} ${fr}`, en: `${isOne ? 'my' : 'our'} ${en}` };
  return { sentence: { fr: `Consultez ${anchor.fr}.`, en: `See ${anchor.en}.` }, anchor };
}

const askReason = {
  fr: 'Le lecteur de cette page est-il prêt à demander\u202f? Rien dans le texte ne mène à la page où il le peut.',
  en: 'Is the reader of this page ready to ask? Nothing in the text leads to the page where one can.',
} as const;

const questions = {
  headed: {
    lead: { fr: 'Voir aussi', en: 'See also' },
    reason: {
      fr: 'Un titre ou une étiquette de cette page est le nom de l’autre, sans lien\u202f: faut-il y mener le lecteur\u202f?',
      en: 'A heading or a label of this page is the name of the other, without a link: should it lead there?',
    },
  },
  ask: {
    lead: { fr: 'Pour demander', en: 'To ask' },
    said: {
      sentence: { fr: 'Une question\u202f? Contactez-nous.', en: 'Any questions? Contact us.' },
      anchor: { fr: 'Contactez-nous', en: 'Contact us' },
    },
    reason: askReason,
  },
  askMe: {
    lead: { fr: 'Pour demander', en: 'To ask' },
    said: {
      sentence: { fr: 'Une question\u202f? Contactez-moi.', en: 'Any questions? Contact me.' },
      anchor: { fr: 'Contactez-moi', en: 'Contact me' },
    },
    reason: askReason,
  },
  prices: {
    lead: { fr: 'Voir aussi', en: 'See also' },
    reason: {
      fr: 'Le lecteur de cette page veut-il ensuite connaître les prix\u202f? Rien dans le texte n’y mène.',
      en: 'Does the reader of this page want the prices next? Nothing in the text leads to them.',
    },
  },
  offer: {
    lead: { fr: 'Voir aussi', en: 'See also' },
    reason: {
      fr: 'Le lecteur de cet article cherche-t-il cette offre\u202f? Rien dans le texte n’y mène.',
      en: 'Is the reader of this article looking for this offer? Nothing in the text leads to it.',
    },
  },
  article: {
    lead: { fr: 'À lire', en: 'Read also' },
    reason: {
      fr: 'Cet article parle de ce que la page propose\u202f: aide-t-il son lecteur à choisir\u202f? Rien dans le texte n’y mène.',
      en: 'This article is about what the page offers: does it help its reader to choose? Nothing in the text leads to it.',
    },
  },
  next: {
    lead: { fr: 'Voir aussi', en: 'See also' },
    reason: {
      fr: 'Le lecteur de cette page a-t-il besoin de celle-ci ensuite\u202f? Aucun mot du texte ne peut porter le lien.',
      en: 'Does the reader of this page need that one next? No word of the text can carry the link.',
    },
  },
} as const satisfies Record<string, AdditionReason>;
