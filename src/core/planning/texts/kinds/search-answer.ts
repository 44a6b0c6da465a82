import { typeset } from '../../../language/typeset.ts';
import { pair } from '../../../values/text.ts';
import { unique } from '../../../values/unique.ts';
import { amountsIn } from '../../pieces/written-amounts.ts';
import { both } from '../../pieces/both.ts';
import { alone, label, type Name, type Question, say } from '../../pieces/piece.ts';
import { factSentences, offerLine, orderButton } from '../common-lines.ts';
import { asksPrice } from '../facts/asked-questions.ts';
import { answersOfReader, answersOfSearch } from '../facts/answers-of-search.ts';
import type { GivenAnswer } from '../facts/given-answers.ts';
import { questionWords } from '../facts/question-words.ts';
import { countSaid, noAnswerToSearch } from '../facts/said-of-search.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { howTo } from '../how-to-ask.ts';
import { buttonWords, chosenLine, isPrinted, type Line, type Lines } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Layout, type TextKind } from '../text-kind.ts';

/** Other answers of a page that one answer leads, and facts of its offer, at most (working assumptions). */
const mostOthers = 1;
const mostFacts = 2;

/** Pronouns whose noun is outside the question: with the offer before it, a title says what they mean. */
const unresolved =
  /(?<![\p{L}-])(?:they|them|it|those|these|she|he|her|him|ils?|elles?|cela|ça|ceux|celles|en|y)(?!\p{L})|(?<![\p{L}-])(?:je|tu|on|nous|vous) (?:l[ea]s? |l['’])|-(?:le|la|les)(?!\p{L})/iu;

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The question as a title, after the name of the offer where it does not say by itself what it is about. */
function titleOf({ offer }: TextFacts, question: Question): Line {
  if (!unresolved.test(question.text)) return both(alone(question), alone(question));
  const asked: Name = { kind: 'name', text: lowerFirst(question.text) };
  return both(say`${offer.name} : ${asked}`, say`${offer.name}: ${asked}`);
}

/** Part of the name of an offer that an answer and its question say, to be about it (working assumption). */
const halfNamed = 0.5;

/** The one offer that an answer names, else that of the item. */
export function offerOf({ offer, offers }: TextFacts, { question, answer, offerIds }: GivenAnswer): OfferFacts {
  const named = offers.find(({ id, name }) => {
    const words = questionWords(name.text);
    const said = countSaid(words, `${question.text} ; ${answer.text}`);
    return offerIds.length === 1 && offerIds[0] === id && said >= halfNamed * words.length;
  });
  return named ?? offer;
}

/** True where a page may put forward an offer: its reader buys, and the answer of a cause is about one thing that it proposes. */
export const proposes = ({ reader, voice }: TextFacts, { offerIds }: GivenAnswer): boolean =>
  !reader.supply && (voice.id !== 'nonprofit' || offerIds.length === 1);

/** The price and what is known of the offer; none where the answer is the price. */
const offerLines = ({ offer }: TextFacts, lead: GivenAnswer): Lines[] =>
  isPrice(lead) ? [] : [offerLine(offer), ...factSentences(offer).slice(0, mostFacts)];

/** True for an answer that is a price, beside which another one would be read as a second price. */
export const isPrice = ({ question, answer }: GivenAnswer): boolean =>
  asksPrice(question) || amountsIn(answer.text).length > 0;

const otherQuestion = both(
  say`Une autre question ? Écrivez à [adresse] ou appelez le [téléphone].`,
  say`Another question? Write to [address] or ring [telephone].`,
);

/** A page that one answer leads: the answer first, the price and what is known of the offer, another answer, what to do next. */
function pageOf(item: TextFacts, lead: GivenAnswer, form: string): Layout {
  const offer = offerOf(item, lead);
  const facts = { ...item, offer };
  const { locale, brand } = facts;
  const written = (lines: readonly Lines[]): string[] => lines.flatMap((line) => chosenLine(facts, line) ?? []);
  const others = answersOfReader(facts)
    .filter((one) => one.question.text !== lead.question.text && !isPrinted(facts, one.answer))
    .slice(0, mostOthers);
  const answered = ({ answer }: GivenAnswer): string => written([both(alone(answer), alone(answer))]).join('');
  const sells = proposes(facts, lead);
  const title = written([titleOf(facts, lead.question)]).join('');
  const answer = answered(lead);
  const price = sells ? written(offerLines(facts, lead)) : [];
  const isPriced = price.length > 0 && offer.price !== null;
  const rows = others.map((one) => [typeset(one.question.text, locale), answered(one)] as const);
  const button = sells ? orderButton(facts, offer) : null;
  const cta = button === null ? '' : buttonWords(facts, button.words);
  return {
    form,
    parts: [
      partOf(['Titre', 'Title'], title),
      partOf(['La réponse', 'The answer'], answer),
      partOf(
        isPriced
          ? ['Le prix et ce qui est compris', 'The price and what is included']
          : ['Ce qui est compris', 'What is included'],
        price.join(' '),
      ),
      ...rows.map(([question, given], at) =>
        partOf([`Question ${at + 1}`, `Question ${at + 1}`], `${question}\n${given}`),
      ),
      partOf(
        ['Comment faire', 'How to go about it'],
        written(sells ? howTo(facts) : [otherQuestion])
          .filter((line) => !answer.includes(line))
          .join(' '),
      ),
      partOf(['Bouton', 'Button'], cta),
      partOf(['Adresse du bouton', 'Address of the button'], button?.to ?? ''),
      partOf(['En bas de page', 'At the foot'], written([isPriced ? pricesOn : answerOn]).join('')),
    ].filter(({ text }) => text !== ''),
    sentences: [typeset(lead.question.text, locale), answer],
    cta,
    variant: variantOf(
      pair('titre', 'title'),
      written([both(say`${lead.question} | ${label(brand)}`, say`${lead.question} | ${label(brand)}`)]).join(''),
      pair(
        'Un autre titre : la comparaison montre lequel on cherche.',
        'Another title: the comparison shows which one is searched for.',
      ),
    ),
  };
}

const pricesOn = both(say`Réponse et prix à jour au [date].`, say`Answer and prices as of [date].`);
const answerOn = both(say`Réponse à jour au [date].`, say`Answer as of [date].`);

/** The answers that can lead a page for an audience: to the search where there is one, else to what this audience asks. */
const leadsOfReader = (facts: TextFacts): GivenAnswer[] =>
  unique([...answersOfSearch(facts), ...answersOfReader(facts)]);

/** One answer leads one text of the plan, a page or a letter. */
export const keyOf = ({ question }: GivenAnswer): string => `answer to ${question.text}`;

const ledBy = (
  leads: (facts: TextFacts) => readonly GivenAnswer[],
  form: string,
): Pick<TextKind, 'onceFor' | 'lack' | 'layout'> => ({
  onceFor: (facts) => leads(facts).map(keyOf),
  lack: (facts) => (leads(facts).length === 0 ? noAnswerToSearch : null),
  layout: (facts) => {
    const known = leads(facts);
    return pageOf(facts, known.find((one) => keyOf(one) === facts.key) ?? known[0]!, form);
  },
});

/** The page of a search that an answer of the company answers. */
export const searchAnswer = defineText({
  id: 'search-answer',
  title: pair('Page qui répond à une recherche', 'Page that answers a search'),
  ...ledBy(answersOfSearch, 'article'),
});

/** The page of help of an audience, or what is added to a page that it reads: what it asks, with the answer of the company. */
export const readerAnswer = defineText({
  id: 'reader-answer',
  title: pair('Page d’aide : une question du public et sa réponse', 'Help page: a question of the audience, answered'),
  ...ledBy(leadsOfReader, 'answers'),
});
