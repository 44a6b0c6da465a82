import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { keywordRows, queryRows } from '../../analysis/semantics/keyword-page.ts';
import { pair, type Text } from '../../values/text.ts';
import type { SearchRow } from '../../analysis/semantics/search-rows.ts';
import type { SearchSource } from '../../semantics/searches/counted-search.ts';
import { sourceText } from '../../semantics/searches/search-source-text.ts';
import { unique } from '../../values/unique.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, table } from '../build-blocks.ts';
import { keywordIntentName } from '../intent-name.ts';
import { adviceNames } from './audit-names.ts';

type Semantics = NonNullable<SiteAnalysis['semantics']>;

/** The topics found in the texts, the keywords of the site with their pages, then the pages that compete for one search. */
export function topicsPart({ semantics, facts }: SiteAnalysis): ReportBlock[] {
  if (semantics === null) return [];
  const title = heading('topics', pair('Vos thèmes', 'Your topics'));
  if (semantics.topics.length === 0 && semantics.subject === null)
    return [title, note(withoutTopics(semantics)), ...queriesTable(semantics, facts), ...competingPart(semantics)];
  const topics = semantics.topics.length > 0 ? topicsTable(semantics) : note(withoutTopics(semantics));
  return [
    title,
    topics,
    keywordsTable(semantics, facts),
    ...queriesTable(semantics, facts),
    ...competingPart(semantics),
  ];
}

/** The subject of a site whose pages form no topics, or why there are none. */
function withoutTopics({ subject, notMeasured }: Semantics): Text {
  const reason = notMeasured.find((item) => item.what.startsWith('topics'))?.reason;
  if (subject !== null)
    return pair(
      `Le sujet du site est «\u00a0${subject}\u00a0»\u202f: ses pages sont trop peu nombreuses ou trop différentes pour former d’autres sujets.`,
      `The subject of the site is “${subject}”: its pages are too few or too different to form other topics.`,
    );
  return (
    reason ??
    pair(
      'Aucun sujet n’a au moins trois pages qui portent son nom.',
      'No topic has at least three pages that bear its name.',
    )
  );
}

const mostTopics = 8;

function topicsTable({ topics }: Semantics): ReportBlock {
  return table(
    pair('Sujets trouvés dans les textes, avec leur page pilier', 'Topics found in the texts, with their hub page'),
    [
      ['Sujet', 'Topic'],
      ['Pages', 'Pages', 'number'],
      ['Page pilier', 'Hub page', 'wide'],
    ],
    topics
      .slice(0, mostTopics)
      .map((topic): Cell[] => [topic.name, topic.pages.length, topic.hub === null ? null : { url: topic.hub }]),
    Math.max(0, topics.length - mostTopics),
  );
}

const mostKeywords = 12;

function keywordsTable(semantics: Semantics, facts: SiteAnalysis['facts']): ReportBlock {
  const keywords = keywordRows(semantics, facts);
  return table(
    pair('Mots-clés du site, et la page de chacun', 'Keywords of the site, and the page of each'),
    [
      ['Mot-clé', 'Keyword', 'wide'],
      ['Page qui y répond le mieux', 'Page that answers it best', 'wide'],
      ['Pages', 'Pages', 'number'],
      ['Intention', 'Intent'],
    ],
    keywords
      .slice(0, mostKeywords)
      .map((keyword): Cell[] => [
        keyword.text,
        keyword.page === null ? pair('aucune', 'none') : { url: keyword.page },
        keyword.pages,
        keyword.intent === null ? null : keywordIntentName(keyword.text, keyword.intent),
      ]),
    Math.max(0, keywords.length - mostKeywords),
  );
}

/** The searches of an imported file, most shown first, each with its page; empty without one. */
function queriesTable(semantics: Semantics, facts: SiteAnalysis['facts']): ReportBlock[] {
  const queries = queryRows(semantics, facts);
  if (queries.length === 0) return [];
  return [
    ...quickWinsTable(semantics),
    table(
      pair(
        'Recherches qui montrent le site, et la page de chacune',
        'Searches that show the site, and the page of each',
      ),
      [
        ['Recherche', 'Search', 'wide'],
        ['Page qui y répond', 'Page that answers it', 'wide'],
        ['Affichages', 'Impressions', 'number'],
        ['Clics', 'Clicks', 'number'],
        ['Position', 'Position', 'number'],
      ],
      queries
        .slice(0, mostKeywords)
        .map(({ query, page, impressions, clicks, position }): Cell[] => [
          query,
          page === null ? pair('aucune ne la nomme', 'none names it') : { url: page },
          impressions,
          clicks,
          position === null ? null : Math.round(position * 10) / 10,
        ]),
      Math.max(0, queries.length - mostKeywords),
    ),
  ];
}

/** Searches just after the results that people click: where, what to change, and what it may bring. */
function quickWinsTable({ searches = [] }: Semantics): ReportBlock[] {
  const wins = searches.filter(({ quickWin }) => quickWin);
  if (wins.length === 0) return [];
  const files = unique(wins.map(shownSource).map(({ file, period }) => JSON.stringify({ file, period })));
  const sources = files.map((one) => sourceText(JSON.parse(one) as SearchSource));
  return [
    table(
      pair(
        'À portée des premiers résultats (positions 5 à 20)',
        'Within reach of the first results (positions 5 to 20)',
      ),
      [
        ['Recherche', 'Search'],
        ['Page', 'Page', 'wide'],
        ['Position', 'Position', 'number'],
        ['Affichages par mois', 'Impressions a month', 'number'],
        ['À changer', 'To change', 'wide'],
        ['Clics à gagner par mois (estimés)', 'Clicks to win a month (estimated)', 'number'],
      ],
      wins
        .slice(0, mostKeywords)
        .map(({ query, page, position, impressionsPerMonth, change, expectedClicks }): Cell[] => [
          query,
          { url: page! },
          position,
          impressionsPerMonth === null ? pair('période inconnue', 'period unknown') : Math.round(impressionsPerMonth),
          change,
          expectedClicks,
        ]),
      Math.max(0, wins.length - mostKeywords),
    ),
    note(
      pair(
        `Source\u202f: ${sources.map(({ fr }) => fr).join('\u202f; ')}. Les clics sont une estimation\u202f: recherches par mois, taux de clic de la position visée moins celui d’aujourd’hui (SISTRIX, 2020), puis une chance sur deux d’y arriver quand la difficulté n’est pas connue.`,
        `Source: ${sources.map(({ en }) => en).join('; ')}. Clicks are an estimate: searches a month, click rate of the position aimed at less that of today (SISTRIX, 2020), then one chance in two to reach it when the difficulty is not known.`,
      ),
    ),
  ];
}

const shownSource = ({ shownFile, shownFrom, shownTo }: SearchRow): SearchSource => ({
  file: shownFile ?? '',
  period: shownFrom === null || shownTo === null ? null : { from: shownFrom, to: shownTo },
});

const mostPairs = 8;
/** A phrase in common and texts that are alike, or that answer the same wish. Working assumption. */
const leastRisk = 0.5;

/** Pages that compete for one search (cannibalisation), the surest first. */
function competingPart({ competing }: Semantics): ReportBlock[] {
  const shown = competing.filter(({ confirmed, risk }) => confirmed || risk >= leastRisk);
  if (shown.length === 0) return [note(competing.length === 0 ? noPair : noSurePair)];
  return [
    table(
      pair(
        'Pages qui se disputent une même recherche (cannibalisation)',
        'Pages that compete for one search (cannibalisation)',
      ),
      [
        ['Recherche', 'Search'],
        ['Une page', 'One page', 'wide'],
        ['L’autre', 'The other', 'wide'],
        ['Certitude', 'Certainty'],
        ['Que faire', 'What to do'],
      ],
      shown
        .slice(0, mostPairs)
        .map(({ keyphrase, a, b, confirmed, advice }): Cell[] => [
          keyphrase,
          { url: a },
          { url: b },
          confirmed ? pair('sûr', 'sure') : pair('à vérifier', 'to check'),
          adviceNames[advice],
        ]),
      Math.max(0, shown.length - mostPairs),
    ),
  ];
}

const noPair = pair(
  'Aucune paire de pages qui se disputent une même recherche (cannibalisation) n’a été trouvée en comparant leurs expressions principales et leurs textes\u202f: un article et une offre sur un même sujet restent à relire.',
  'No two pages that compete for one search (cannibalisation) were found by comparing their main phrases and their texts; an article and an offer on one subject remain to be read.',
);
const noSurePair = pair(
  'Aucune paire de pages qui se disputent nettement une même recherche (cannibalisation) n’a été trouvée\u202f; celles qui partagent une expression sont dans competing.json.',
  'No two pages that clearly compete for one search (cannibalisation) were found; those that share a phrase are in competing.json.',
);
