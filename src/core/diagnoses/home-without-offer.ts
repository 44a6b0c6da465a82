import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { homeAnswers, type HomeAnswers } from '../offers/home-answers.ts';
import { offerPages } from '../offers/offer-pages.ts';
import { sitePlaces } from '../offers/site-places.ts';
import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { plural, inBoth } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { emptyShells } from './empty-shells.ts';

/** Sentences and words from which a home page says something. Working assumptions. */
const leastSentences = 2;
const leastWords = 60;
/** Pages of a site that has something to present. */
const leastPages = 4;

export const homeWithoutOffer = defineDiagnosis({
  id: 'home-without-offer',
  severity: 'high',
  effort: 'hours',
  loses: 'visitors',
  title: { fr: 'L’accueil ne dit pas ce que vous proposez', en: 'The home page does not say what you offer' },
  action: {
    fr: 'Dites sur l’accueil ce que vous proposez, à qui et où',
    en: 'Say on the home page what you offer, to whom and where',
  },
  why: {
    fr: 'C’est la page que Google montre sous votre nom et celle où l’on décide de rester\u00a0: sans une phrase qui dise quoi, pour qui et où, elle n’est trouvée que par ceux qui vous connaissent.',
    en: 'It is the page that Google shows under your name and where people decide to stay: without a sentence that says what, for whom and where, only those who know you find it.',
  },
  how: {
    fr: 'En haut de l’accueil\u00a0: un H1 avec votre métier et le lieu, trois phrases (quoi, pour qui, comment cela se passe), un prix ou une preuve, un bouton pour demander, puis un lien avec une phrase vers chaque offre\u202f; les articles viennent après.',
    en: 'At the top of the home page: an H1 with your trade and the place, three sentences (what, for whom, how it goes), a price or a proof, a button to ask, then a link with a sentence to each offer; articles come after.',
  },
  effect: {
    fr: 'L’accueil est trouvé pour le métier et le lieu, et mène aux offres\u00a0: suivez ses requêtes dans la Search Console et les visites d’offres venues de l’accueil.',
    en: 'The home page is found for the trade and the place, and leads to the offers: follow its queries in Search Console and the visits of offers that come from it.',
  },
  explains: ['content.thin', 'content.thin_vs_norm', 'heading.h1_missing', 'heading.h1_duplicate', 'title.too_short'],
  capsScore: 59,
  find: (facts, results) => {
    const home = homeAnswers(facts);
    if (
      home === null ||
      (!isBusiness(facts) && !isCivic(facts)) ||
      facts.htmlPages.length < leastPages ||
      emptyShells.find(facts, results) !== null
    )
      return null;
    const isMute = home.sentences === 0 || (home.sentences < leastSentences && home.words < leastWords);
    if (!isMute) return null;
    return {
      pages: 1,
      share: 1,
      examples: [home.page.record.url],
      sentence: sentenceOf(home),
      edits: [editOf(home, facts)],
    };
  },
});

function sentenceOf({ words, sentences, ledArticles, ledOffers }: HomeAnswers) {
  const said = inBoth((locale) =>
    locale === 'fr'
      ? `${words} ${plural(words, 'fr', { one: 'mot', other: 'mots' })} et ${sentences === 0 ? 'aucune phrase' : 'une seule phrase'}`
      : `${words} ${plural(words, 'en', { one: 'word', other: 'words' })} and ${sentences === 0 ? 'no sentence' : 'a single sentence'}`,
  );
  if (ledArticles > ledOffers) {
    return {
      fr: `L’accueil est une liste d’articles (${ledArticles}) sans ${sentences === 0 ? 'une phrase' : 'plus d’une phrase'} qui dise ce que vous proposez, à qui et où.`,
      en: `The home page is a list of articles (${ledArticles}) with ${sentences === 0 ? 'no sentence' : 'a single sentence'} to say what you offer, to whom and where.`,
    };
  }
  return {
    fr: `L’accueil a ${said.fr}\u00a0: il ne dit ni ce que vous proposez, ni à qui, ni où.`,
    en: `The home page has ${said.en}: it does not say what you offer, to whom or where.`,
  };
}

const mostNames = 5;

function editOf({ page, heading }: HomeAnswers, facts: SiteFacts): DiagnosisEdit {
  const place = sitePlaces(facts).main;
  const names = offerPages(facts)
    .filter(({ inMenu }) => inMenu)
    .slice(0, mostNames)
    .map(({ name }) => name);
  const before = heading ?? page.content?.title ?? undefined;
  return {
    page: page.record.url,
    text: inBoth((locale) => {
      const links = names.map((name) => (locale === 'fr' ? `«\u202f${name}\u202f»` : `“${name}”`)).join(', ');
      return locale === 'fr'
        ? `H1\u00a0: votre métier${place === null ? '' : ` et «\u202f${place}\u202f»`}\u202f; dessous, trois phrases, un bouton pour demander${links && `, puis un lien avec une phrase vers ${links}`}.`
        : `H1: your trade${place === null ? '' : ` and “${place}”`}; below, three sentences, a button to ask${links && `, then a link with a sentence to ${links}`}.`;
    }),
    ...(before === undefined ? {} : { before }),
  };
}
