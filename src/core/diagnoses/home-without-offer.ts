import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { homeAnswers, type HomeAnswers, shortestParagraph } from '../offers/home-answers.ts';
import { offerPages } from '../offers/offer-pages.ts';
import { roleOfName } from '../offers/page-role.ts';
import { namesPlace, sitePlaces } from '../offers/site-places.ts';
import { inBoth, plural, type Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { emptyShells } from './empty-shells.ts';
import { listedNames } from './signs/listed-names.ts';

/** Names of offers from which a list presents them, and those shown. Working assumptions. */
const leastNamed = 3;
const mostShown = 3;
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
      sentence: sentenceOf(home, facts),
      edits: [editOf(home, facts)],
    };
  },
});

function sentenceOf({ page, words, sentences, ledArticles, ledOffers }: HomeAnswers, facts: SiteFacts): Text {
  if (ledArticles > ledOffers) {
    return {
      fr: `L’accueil est une liste d’articles (${ledArticles}) sans ${sentences === 0 ? 'une phrase' : 'plus d’une phrase'} qui dise ce que vous proposez, à qui et où.`,
      en: `The home page is a list of articles (${ledArticles}) with ${sentences === 0 ? 'no sentence' : 'a single sentence'} to say what you offer, to whom and where.`,
    };
  }
  const has = {
    fr: `L’accueil a ${words} ${plural(words, 'fr', { one: 'mot', other: 'mots' })} et ${sentences === 0 ? `aucune phrase de ${shortestParagraph} mots ou plus` : 'une seule phrase'}`,
    en: `The home page has ${words} ${plural(words, 'en', { one: 'word', other: 'words' })} and ${sentences === 0 ? `no sentence of ${shortestParagraph} words or more` : 'a single sentence'}`,
  };
  const named = namedOffers(page);
  const isPlaced = namesPlace(page.content!.blocks.map(({ text }) => text).join('\n'), sitePlaces(facts));
  const lacks = lacked[named.length > 0 ? (isPlaced ? 'whom' : 'whomAndWhere') : isPlaced ? 'whatAndWhom' : 'all'];
  const names = inBoth((locale) =>
    named.length === 0
      ? ''
      : locale === 'fr'
        ? `il nomme ${quotedNames(named, locale)}, mais `
        : `it names ${quotedNames(named, locale)}, but `,
  );
  return { fr: `${has.fr}\u00a0: ${names.fr}${lacks.fr}.`, en: `${has.en}: ${names.en}${lacks.en}.` };
}

const lacked: Readonly<Record<'all' | 'whatAndWhom' | 'whom' | 'whomAndWhere', Text>> = {
  all: {
    fr: 'il ne dit ni ce que vous proposez, ni à qui, ni où',
    en: 'it does not say what you offer, to whom or where',
  },
  whatAndWhom: {
    fr: 'il ne dit ni ce que vous proposez, ni à qui',
    en: 'it does not say what you offer or to whom',
  },
  whom: {
    fr: 'il ne dit ni ce que c’est, ni pour qui',
    en: 'it does not say what they are or for whom',
  },
  whomAndWhere: {
    fr: 'il ne dit ni ce que c’est, ni pour qui, ni où',
    en: 'it does not say what they are, for whom or where',
  },
};

/** Names of offers that the page lists. */
const namedOffers = (page: PageFacts): string[] =>
  listedNames(page)
    .map(({ names }) => unique(names).filter((name) => roleOfName(name) === 'offer'))
    .find(({ length }) => length >= leastNamed) ?? [];

function quotedNames(names: readonly string[], locale: 'fr' | 'en'): string {
  const shown = names.slice(0, mostShown).map((name) => quoted(name, locale));
  const rest = names.length - shown.length;
  const and = locale === 'fr' ? ' et ' : ' and ';
  if (rest === 0) return shown.slice(0, -1).join(', ') + and + shown.at(-1)!;
  const others =
    locale === 'fr'
      ? plural(rest, 'fr', { one: 'autre', other: 'autres' })
      : plural(rest, 'en', { one: 'other', other: 'others' });
  return `${shown.join(', ')}${and}${rest} ${others}`;
}

const quoted = (name: string, locale: 'fr' | 'en'): string => (locale === 'fr' ? `«\u202f${name}\u202f»` : `“${name}”`);

const mostNames = 5;

function editOf({ page, heading }: HomeAnswers, facts: SiteFacts): DiagnosisEdit {
  const place = sitePlaces(facts).main;
  const line = ownLine(page, place);
  const names = offerPages(facts)
    .filter(({ inMenu }) => inMenu)
    .slice(0, mostNames)
    .map(({ name }) => name);
  return {
    page: page.record.url,
    text: inBoth((locale) => {
      const links = names.map((name) => quoted(name, locale)).join(', ');
      const trade =
        line === null
          ? `${locale === 'fr' ? 'votre métier' : 'your trade'}${place === null ? '' : `${locale === 'fr' ? ' et ' : ' and '}${quoted(place, locale)}`}`
          : quoted(line, locale);
      return locale === 'fr'
        ? `H1\u00a0: ${trade}\u202f; dessous, trois phrases (quoi, pour qui, comment cela se passe), un bouton pour demander${links && `, puis un lien avec une phrase vers ${links}`}.`
        : `H1: ${trade}; below, three sentences (what, for whom, how it goes), a button to ask${links && `, then a link with a sentence to ${links}`}.`;
    }),
    ...(heading === null || heading === line ? {} : { before: heading }),
    ...(line === null ? {} : { after: line }),
  };
}

/** Words of a line that can be a main heading. Working assumptions. */
const lineWords = { fewest: 3, most: 9 } as const;

/** A town with its postal code. */
const postalTown = /\p{Lu}[\p{L}’'-]+ \(\d{5}\)/u;

/** A line of the page that names the place beside something else, which can be its main heading; null without one. */
function ownLine({ content }: PageFacts, place: string | null): string | null {
  const line = content!.blocks
    .filter(
      ({ position, text }) =>
        position === 'content' && ((place !== null && text.includes(place)) || postalTown.test(text)),
    )
    .map(({ text }) =>
      text
        .replace(/\s*\(\d{5}\)/, '')
        .replace(/\.$/, '')
        .trim(),
    )
    .find((text) => {
      const { length } = text.split(/\s+/);
      return length >= lineWords.fewest && length <= lineWords.most && !/[\d!?@:,]/.test(text);
    });
  return line ?? null;
}
