import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import { detailsOf, factSentences, noFact, noPrice, orderPage, paidFor, seasonLine } from '../common-lines.ts';
import { buttonWords, type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { partOf, variantOf } from '../layouts/letter.ts';
import type { TextFacts } from '../text-facts.ts';
import { defineText, type Lack } from '../text-kind.ts';

/** Most characters of a headline and of a description of a responsive search ad (Google Ads help, "About responsive search ads"). */
const headlineLength = 30;
const descriptionLength = 90;

const fitting = (facts: TextFacts, limit: number, lines: readonly Lines[]): string[] =>
  lines.flatMap((one) =>
    wordingsOf(facts, one)
      .filter((text) => text.length <= limit)
      .slice(0, 1),
  );

const headlines = (facts: TextFacts): string[] => {
  const { offer, brand, voice, seasons, place } = facts;
  const price = paidFor(offer);
  return fitting(facts, headlineLength, [
    both(say`${offer.name}`, say`${offer.name}`),
    price && both(say`${label(price)}`, say`${label(price)}`),
    both(say`${label(brand)}`, say`${label(brand)}`),
    seasons.free && both(say`De la place ${seasons.free}`, say`Room ${seasons.free}`),
    place && both(say`${place}`, say`${place}`),
    both(say`${voice.act.fr}`, say`${voice.act.en}`),
  ]);
};

const descriptions = (facts: TextFacts): string[] => {
  const { offer } = facts;
  const details = detailsOf(offer);
  const paid = paidFor(offer);
  return fitting(facts, descriptionLength, [
    paid && details && both(say`${label(details)} : ${paid}.`, say`${label(details)}: ${paid}.`),
    seasonLine(facts),
    ...factSentences(offer),
    ...facts.facts.map((fact) => both(say`${label(fact)}.`, say`${label(fact)}.`)),
    paid && details && both(say`${offer.name} : ${paid}.`, say`${offer.name}: ${paid}.`),
  ]);
};

const longName: Lack = {
  because: pair(
    'le nom de l’offre ne tient pas dans un titre d’annonce',
    'the name of the offer does not fit a headline',
  ),
  need: pair(
    'un nom de trente signes au plus, dans les mots de la recherche',
    'a name of thirty characters at most, in the words that people search',
  ),
};

/** Ads on searches of buyers: the offer, its price, its facts; three headlines and two descriptions at least. */
export const searchAds = defineText({
  id: 'search-ads',
  title: pair('Annonces sur les recherches d’achat', 'Ads on buying searches'),
  perOffer: true,
  lack: (facts) =>
    facts.offer.price === null
      ? noPrice
      : facts.offer.name.text.length > headlineLength
        ? longName
        : headlines(facts).length < 3 || descriptions(facts).length < 2
          ? noFact
          : null,
  layout: (facts) => {
    const { offer, voice, company } = facts;
    const [first = '', ...rest] = headlines(facts);
    const bodies = descriptions(facts).slice(0, 3);
    const cta = buttonWords(facts, voice.act);
    return {
      form: 'search-ads',
      parts: [
        ...[first, ...rest].map((one, at) => partOf([`Titre ${at + 1}`, `Headline ${at + 1}`], one, headlineLength)),
        ...bodies.map((one, at) => partOf([`Description ${at + 1}`, `Description ${at + 1}`], one, descriptionLength)),
        partOf(['Page d’arrivée', 'Landing page'], orderPage(facts, offer) ?? company.organisation.domain),
      ],
      sentences: [first, ...bodies],
      cta,
      variant: variantOf(
        pair('premier titre', 'first headline'),
        rest[0] ?? first,
        pair(
          'Le nom ou le prix en premier : la comparaison montre lequel fait cliquer des acheteurs.',
          'The name or the price first: the comparison shows which one buyers click.',
        ),
      ),
    };
  },
});
