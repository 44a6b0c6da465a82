import { pair } from '../../../values/text.ts';
import { both } from '../../pieces/both.ts';
import { label, say } from '../../pieces/piece.ts';
import {
  brandFactsFor,
  detailsOf,
  factSentences,
  listedFacts,
  noFact,
  noPrice,
  orderPage,
  paidFor,
  sentencesOf,
} from '../common-lines.ts';
import { buttonWords, type Lines, wordingsOf } from '../layouts/chosen-line.ts';
import { amountsIn } from '../../pieces/written-amounts.ts';
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
  const { offer, brand, voice, place } = facts;
  const price = paidFor(offer);
  const fitting30 = fitting(facts, headlineLength, [
    both(say`${offer.name}`, say`${offer.name}`),
    price && both(say`${offer.name} : ${price}`, say`${offer.name}: ${price}`),
    price && both(say`Prix : ${price}`, say`Price: ${price}`),
    ...listedFacts(offer.facts).map((fact) => both(say`${label(fact)}`, say`${label(fact)}`)),
    both(say`${label(brand)}`, say`${label(brand)}`),
    place && both(say`${place}`, say`${place}`),
    both(say`${voice.act.fr}`, say`${voice.act.en}`),
  ]);
  const isTwice = (text: string, at: number): boolean =>
    text.startsWith(facts.locale === 'fr' ? 'Prix' : 'Price') &&
    fitting30.slice(0, at).some((one) => one.includes(' : ') || one.includes(': '));
  return fitting30.filter((text, at) => !isTwice(text, at)).slice(0, 6);
};

const descriptions = (facts: TextFacts): string[] => {
  const { offer } = facts;
  const details = detailsOf(offer);
  const paid = paidFor(offer);
  const found = fitting(facts, descriptionLength, [
    paid &&
      details &&
      both(say`${offer.name} : ${details}. ${label(paid)}.`, say`${offer.name}: ${details}. ${label(paid)}.`),
    paid && details && both(say`${label(details)}. ${label(paid)}.`, say`${label(details)}. ${label(paid)}.`),
    paid && both(say`${offer.name} : ${paid}.`, say`${offer.name}: ${paid}.`),
    ...factSentences(offer),
    ...sentencesOf(brandFactsFor(facts, offer)),
  ]);
  const [first, ...rest] = found;
  // one description gives the price, the others say something else
  return first === undefined ? [] : [first, ...rest.filter((text) => amountsIn(text).length === 0)];
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

const noPage: Lack = {
  because: pair('l’offre n’a pas de page à elle', 'the offer has no page of its own'),
  need: pair(
    'l’adresse d’une page où l’offre se lit et se prend',
    'the address of a page where the offer can be read and taken',
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
      : facts.offer.page === null && facts.online
        ? noPage
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
