import type { Company, CompanyOffer, CompanyPersona } from '../../../framework/company/company.ts';
import { contentWords, isSameWord, plainText } from '../../../framework/counters/plain-words.ts';
import type { CompanyPieces } from '../../pieces/company-pieces.ts';
import type { Fact, Question } from '../../pieces/piece.ts';
import type { AskedQuestion } from '../text-facts.ts';

/** Questions about a price, which the price of the offer answers. */
const aboutPrice = /\b(combien|prix|tarifs?|coute\w*|how much|price|cost|charges?)\b/;

/** True for a question that a price answers. */
export const asksPrice = ({ text }: Question): boolean => aboutPrice.test(plainText(text));

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

/** Words of questions and answers about anything. */
const light = new Set(
  'you are can the and not les des une est que qui sur par mon mes son ses our its his her any all get has had may now out too was who why how for one two day pas nos vos moi ces cet ont off come comes coming take takes have keep make made send give does will your yours with that what when where from they them there here once never always want need people person venir vient faire fait fais avoir prendre mettre voir vous nous votre notre avec pour quand comment tout tous toute chaque meme elle elles bien'.split(
    ' ',
  ),
);

const wordsOf = (text: string): string[] =>
  contentWords(
    plainText(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 2 && !light.has(word))
      .join(' '),
  );

/** The questions of the audiences with the public fact that answers each: one on the same subject, or a sentence that shares a word. */
export function askedQuestions(company: Company, pieces: CompanyPieces, facts: readonly Fact[]): AskedQuestion[] {
  const personas = [...company.personas].sort((a, b) => b.weight - a.weight);
  const named = wordsOf(company.offers.map(({ name }) => name).join(' '));
  const asked = personas.flatMap((persona) => {
    const offer = offerOf(persona, company.offers);
    const price = pieces.offers.get(offer.id)?.price ?? null;
    return (pieces.personas.get(persona.id)?.questions ?? []).map(
      (question): AskedQuestion => ({
        question,
        answer: asksPrice(question) ? null : (includedIn(question, price) ?? answerTo(question, facts, named)),
        offerId: offer.id,
      }),
    );
  });
  return asked.filter(({ question }, at) => asked.findIndex((one) => one.question.text === question.text) === at);
}

/** The price that names what a question asks about: « le matériel est-il compris ? ». */
function includedIn({ text }: Question, price: Fact | null): Fact | null {
  if (price === null || !/\b(included?|compris\w*|inclus\w*)\b/.test(plainText(text))) return null;
  const words = wordsOf(text);
  return wordsOf(price.text).some((word) => words.some((one) => isSameWord(one, word))) ? price : null;
}

function answerTo({ text }: Question, facts: readonly Fact[], named: readonly string[]): Fact | null {
  const plain = plainText(text);
  const subject = subjects.find(([asks]) => asks.test(plain));
  const same = subject && facts.find((fact) => fact.form !== 'fragment' && subject[1].test(plainText(fact.text)));
  if (same !== undefined) return same;
  const words = wordsOf(text).filter((word) => !named.some((one) => isSameWord(one, word)));
  const sentences = facts.filter(({ form }) => form === 'sentence');
  return (
    sentences.find((fact) => wordsOf(fact.text).some((word) => words.some((one) => isSameWord(one, word)))) ?? null
  );
}

/** The offer that an audience speaks of most: by the words it uses, else the one that sells most. */
export function offerOf(persona: CompanyPersona, offers: readonly CompanyOffer[]): CompanyOffer {
  const words = contentWords(
    [persona.name, ...persona.jobs, ...persona.pains, ...persona.objections, ...persona.vocabulary].join(' '),
  );
  const scored = offers.map((offer) => {
    const own = contentWords([offer.name, offer.id, ...offer.attributes, ...offer.landingUrls].join(' '));
    const score = new Set(words.filter((word) => own.some((one) => isSameWord(one, word)))).size;
    return { offer, score };
  });
  return scored.reduce((best, one) =>
    one.score > best.score || (one.score === best.score && one.offer.revenueShare > best.offer.revenueShare)
      ? one
      : best,
  ).offer;
}
