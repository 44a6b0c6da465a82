import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { memoizeByObject } from '../values/memoize.ts';
import { forbidsTestimonials } from './forbidden-testimonials.ts';
import { type OfferAnswers, offerAnswers } from './offer-answers.ts';
import { type OfferPage, offerPages } from './offer-pages.ts';

/** What the page of an offer lacks. */
export type MissingAnswer = 'text' | 'heading' | 'place' | 'price' | 'proof' | 'ask' | 'next';

/** Words under which a page of an offer leaves questions. Working assumption: consultants call pages of 240 words thin. */
export const fewestWords = 250;
/** Words under which a page says nothing, whatever it shows. Working assumption. */
const silentWords = 60;
/** Missing answers from which a page does not answer, one of which is its text, its heading or its links. Working assumption. */
const mostMissing = 2;
const decisive: ReadonlySet<MissingAnswer> = new Set(['text', 'heading', 'ask', 'next']);

/** The page of an offer with what it answers and what it lacks. */
export interface JudgedOffer extends OfferPage {
  readonly answers: OfferAnswers;
  readonly missing: readonly MissingAnswer[];
  readonly isMute: boolean;
}

/** The pages that sell one thing each, judged; not those that are kept from searches, where nobody is to arrive. */
export const judgedOffers = memoizeByObject((facts: SiteFacts): readonly JudgedOffer[] =>
  offerPages(facts)
    .filter(({ isHub, page }) => !isHub && page.indexableReason !== 'noindex')
    .map((offer) => {
      const answers = offerAnswers(offer.page, facts);
      const missing = missingIn(answers, forbidsTestimonials(facts));
      const isMute =
        answers.words < silentWords || (missing.length > mostMissing && missing.some((one) => decisive.has(one)));
      return { ...offer, answers, missing, isMute };
    }),
);

function missingIn(answers: OfferAnswers, withoutProof: boolean): MissingAnswer[] {
  const { words, headingNamesOffer, namesPlace, price, proof, asks, leadsOn } = answers;
  const missing: readonly (readonly [MissingAnswer, boolean])[] = [
    ['text', words < fewestWords],
    ['heading', !headingNamesOffer],
    ['place', namesPlace === false],
    ['price', !price],
    ['proof', !proof && !withoutProof],
    ['ask', !asks],
    ['next', leadsOn === 0],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}
