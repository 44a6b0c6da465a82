import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { keywordRows, queryRows } from '../../analysis/semantics/keyword-page.ts';
import { pair, type Text } from '../../values/text.ts';
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
