import { pair } from '../../../values/text.ts';
import { offersForBuyers } from '../../pieces/audience-offer.ts';
import { both } from '../../pieces/both.ts';
import { openOffers } from '../../pieces/open-offers.ts';
import { call, label, say } from '../../pieces/piece.ts';
import { tellingLines, noPrice, orderPage, paidFor, priceQuestion } from '../common-lines.ts';
import { openQuestions } from '../facts/asked-questions.ts';
import type { OfferFacts } from '../facts/offer-facts.ts';
import { isAboutPrice, isOfferOfSearch, noAnswerToSearch } from '../facts/said-of-search.ts';
import { buttonWords, chosenLine, type Line, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

/** Fewer prices than this are no page of prices, more are a catalogue (working assumptions). */
const leastPrices = 2;
const mostPrices = 8;

/** The offers with a price for the readers of the main one: all with tax, or all without. */
function pricedFor({ offer, offers, company }: TextFacts): OfferFacts[] {
  // what an organisation buys has its price on a page of its own, unless the reader is one
  const open = openOffers(company);
  const readers = open.some(({ id }) => id === offer.id) ? open : offersForBuyers(company);
  const bought = new Set(readers.map(({ id }) => id));
  const all = [offer, ...offers.filter(({ id }) => id !== offer.id && bought.has(id))].filter(
    ({ price }) => price !== null,
  );
  return all.filter(({ net }) => net === all[0]?.net).slice(0, mostPrices);
}

/** A price with a fact that no other text of the plan gives yet. */
function answerOf(facts: TextFacts, offer: OfferFacts): string {
  const paid = paidFor(offer)!;
  const fresh = tellingLines(offer).find((line) =>
    wordingsOf(facts, line).some((one) => facts.ledger.timesOf(one) === 0),
  );
  const lines: Line[] = [both(say`${label(paid)}.`, say`${label(paid)}.`), fresh ?? null];
  return lines.flatMap((line) => chosenLine(facts, line) ?? []).join(' ');
}

/** A list of prices answers a search about the price of what it lists, and no other. */
const isPriceSearch = (facts: TextFacts): boolean =>
  facts.search === null ||
  (isAboutPrice(facts.search) && pricedFor(facts).some((offer) => isOfferOfSearch(facts, offer)));

const fewPrices: Lack = {
  because: pair('moins de deux offres ont un prix à annoncer', 'fewer than two offers have a price to print'),
  need: noPrice.need,
};

/** A page of prices: what each offer costs, and what is known of it. */
export const priceAnswers = defineText({
  id: 'price-answers',
  title: pair('Page des prix', 'Page of prices'),
  lack: (facts) =>
    isPriceSearch(facts) ? (pricedFor(facts).length < leastPrices ? fewPrices : null) : noAnswerToSearch,
  leavesOut: openQuestions,
  layout: (facts) => {
    const { offer, brand } = facts;
    const page = orderPage(facts, offer);
    const title = both(say`Prix | ${label(brand)}`, say`Prices | ${label(brand)}`);
    const rows = pricedFor(facts).map(
      (one) => [chosenLine(facts, priceQuestion(one)) ?? '', answerOf(facts, one)] as const,
    );
    const ask = chosenLine(facts, [
      both(
        say`Une question sur un prix ? Écrivez à [adresse] : la réponse sera ajoutée ici.`,
        say`A question about a price? Write to [address]: the answer will be added here.`,
      ),
      both(say`Ce que vous cherchez n’y est pas ? Appelez le [téléphone].`, say`Not listed? Ring [telephone].`),
    ]);
    const cta = page === null ? '' : buttonWords(facts, both(call`Voir la page`, call`See the page`));
    return {
      form: 'questions',
      parts: [
        partOf(['Titre', 'Title'], chosenLine(facts, title) ?? ''),
        ...rows.map(([question, answer], at) =>
          partOf([`Question ${at + 1}`, `Question ${at + 1}`], `${question}\n${answer}`),
        ),
        partOf(['Fin', 'Ending'], ask ?? ''),
        partOf(['Bouton', 'Button'], cta),
        partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (page ?? '')),
      ].filter(({ text }) => text !== ''),
      sentences: [...rows.flat(), ...(ask === null ? [] : [ask])],
      cta,
      variant: variantOf(
        pair('ordre des questions', 'order of the questions'),
        rows.at(-1)?.[0] ?? '',
        pair(
          'La dernière question passe en premier : la comparaison montre laquelle on vient chercher.',
          'The last question comes first: the comparison shows which one people look for.',
        ),
      ),
    };
  },
});
