import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { alone, type Fact, label, say, type Sentence } from '../../pieces/piece.ts';
import {
  actOf,
  detailsOf,
  factSentences,
  isDetail,
  noFact,
  noPrice,
  orderPage,
  paidFor,
  seasonLine,
} from '../common-lines.ts';
import { buttonWords, chosenLine, type Line, type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText } from '../text-kind.ts';

/** Most characters of a title and of a description that result pages show whole (working assumptions). */
const titleLength = 60;
const descriptionLength = 155;

/** Facts that a page needs at least, and from which it is written without being asked for (working assumptions). */
const leastFacts = 2;
const enoughFacts = 3;

const same = (sentence: Sentence) => both(sentence, sentence);

const fitting = (facts: TextFacts, limit: number, lines: Lines): string =>
  wordingsOf(facts, lines).find((one) => one.length <= limit) ?? '';

function titleOf(facts: TextFacts): string {
  const { offer, brand } = facts;
  const paid = paidFor(offer)!;
  const wordings = [
    both(say`${offer.name} : ${paid} | ${label(brand)}`, say`${offer.name}: ${paid} | ${label(brand)}`),
    same(say`${offer.name} | ${label(brand)}`),
    same(say`${offer.name}`),
  ];
  return wordings.map((line) => fitting(facts, titleLength, line)).find((one) => one !== '') ?? '';
}

function descriptionOf(facts: TextFacts): string {
  const { offer, brand } = facts;
  const paid = paidFor(offer)!;
  const details = detailsOf(offer);
  return fitting(
    facts,
    descriptionLength,
    details === null
      ? both(say`${offer.name}, ${label(brand)} : ${paid}.`, say`${offer.name} from ${brand}: ${paid}.`)
      : both(say`${offer.name} : ${details}. ${paid}.`, say`${offer.name}: ${details}. ${paid}.`),
  );
}

/** How a contract ends or goes on: it belongs to the price, and is no reason to buy. */
const term =
  /^(?!.*\b(free|gratuit\w*|any ?time|a tout moment|sans frais|click|clic)\b).*\b(cancel\w*|resili\w*|tacite|reconduction|renew\w*|preavis|notice)\b/;
const isTerm = ({ text }: Fact): boolean => term.test(plainText(text));

/** What stands below the heading: the project of the reader or the promise, then the facts that are sentences. */
function leadOf(facts: TextFacts): Line[] {
  const { offer, project, promise } = facts;
  return [
    project === null ? null : both(say`Vous voulez ${project} ?`, say`Do you want to ${project}?`),
    promise === null || project !== null ? null : same(alone(promise)),
    ...factSentences(offer).slice(0, 3),
  ];
}

/** How to take an offer: by telephone where the company takes no orders on its site. */
const howTo = ({ voice }: TextFacts, page: string | null): Line =>
  page === null
    ? both(
        say`Pour ${voice.begin.fr}, appelez le [téléphone] ou écrivez à [adresse] avec ${voice.reply.fr}.`,
        say`To ${voice.begin.en}, ring [telephone] or write to [address] with ${voice.reply.en}.`,
      )
    : both(say`Une question avant ? [adresse] ou [téléphone].`, say`A question first? [address] or [telephone].`);

/** The page of one offer: what it is, what is included, its whole price, when, where, how to take it. */
export const offerPage = defineText({
  id: 'offer-page',
  title: pair('Page d’une offre', 'Page of an offer'),
  perOffer: true,
  calledBy: ({ offer }) =>
    offer.price !== null && offer.facts.length >= enoughFacts
      ? pair('Le prix et les faits de l’offre sont connus.', 'The price and the facts of the offer are known.')
      : null,
  lack: ({ offer }) => (offer.price === null ? noPrice : offer.facts.length < leastFacts ? noFact : null),
  layout: (facts) => {
    const { offer, place, voice } = facts;
    const page = orderPage(facts, offer);
    const written = (lines: readonly Line[]): string[] => lines.flatMap((line) => chosenLine(facts, line) ?? []);
    const lead = written(leadOf(facts));
    const [terms, gains] = [true, false].map((asked) =>
      offer.facts.filter((fact) => isDetail(fact) && isTerm(fact) === asked),
    ) as [Fact[], Fact[]];
    const included = written(gains.map((fact) => same(say`– ${label(fact)}`)));
    const practical = written([
      seasonLine(facts),
      place === null || !voice.visited ? null : both(say`Sur place : ${place}.`, say`Where: ${place}.`),
    ]);
    const cta = page === null ? '' : buttonWords(facts, actOf(facts, offer));
    return {
      form: 'offer-page',
      parts: [
        partOf(['Titre', 'Title'], titleOf(facts), titleLength),
        partOf(['Description', 'Description'], descriptionOf(facts), descriptionLength),
        partOf(['Titre principal', 'Main heading'], written([same(say`${offer.name}`)]).join('')),
        partOf(['Sous le titre', 'Below the heading'], lead.join(' ')),
        partOf(['En bref', 'In short'], included.join('\n')),
        partOf(['Prix', 'Price'], written([paidFor(offer)!, ...terms].map((piece) => same(alone(piece)))).join(' ')),
        partOf(['En pratique', 'In practice'], practical.join(' ')),
        partOf(['Comment faire', 'How to go about it'], written([howTo(facts, page)]).join('')),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (page ?? '')),
      ].filter(({ text }) => text !== ''),
      sentences: [...(lead.length > 0 ? lead : [offer.name.text]), ...practical],
      cta,
      variant: variantOf(
        pair('titre principal', 'main heading'),
        fitting(
          facts,
          titleLength * 2,
          both(say`${offer.name} : ${paidFor(offer)!}`, say`${offer.name}: ${paidFor(offer)!}`),
        ),
        pair(
          'Le prix dans le titre, ou seulement dessous : la comparaison montre ce qui fait demander une date.',
          'The price in the heading, or only below it: the comparison shows which one brings requests.',
        ),
      ),
    };
  },
});
