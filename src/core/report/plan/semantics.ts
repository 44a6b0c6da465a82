import type { AccessStatus } from '../../audience/coverage-gap.ts';
import type { LinkToAdd } from '../../planning/plan/action.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedKeyword, PlannedTopic } from '../../planning/plan/planned-topic.ts';
import { sortedCompany } from '../../planning/context/plan-context.ts';
import { searchTerms } from '../../planning/topics/search-terms.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';
import { unique } from '../../values/unique.ts';
import { numberText, percentText } from '../../values/number-text.ts';
import { inBoth, pair, plural, type Text } from '../../values/text.ts';
import type { Cell, ReportBlock } from '../blocks.ts';
import { heading, note, subheading, table } from '../build-blocks.ts';
import { intentName } from '../intent-name.ts';
import { provenanceNames } from '../provenance-names.ts';
import { percent, personaName } from '../plan-cells.ts';
import { adaptationTables } from './adaptations.ts';

/** Part 4: how content adapts to its audiences, then the semantic analysis with its topics, keywords and links. */
export function semanticsPart(strategy: Strategy): ReportBlock[] {
  return [
    heading('part-4', pair('4. Contenus et référencement naturel', '4. Content and organic search')),
    ...adaptationTables(strategy),
    subheading('method', pair('L’analyse sémantique en sept étapes', 'The semantic analysis in seven steps')),
    methodTable(strategy),
    topicsTable(strategy),
    ...searchesBlocks(strategy),
    keywordsBlock(strategy),
    ...linksSection(strategy),
  ];
}

export function methodTable({ method }: Pick<Strategy, 'method'>): ReportBlock {
  return table(
    pair('Les étapes et ce qu’elles laissent', 'The steps and what they leave'),
    [
      ['Étape', 'Step', 'wide'],
      ['Où le lire', 'Where to read it'],
      ['État', 'State'],
    ],
    method.map((step): Cell[] => [
      step.title,
      resultPlaces[step.artefact] ?? step.artefact,
      step.done ? pair('faite', 'done') : pair('à faire\u202f: donnée à recueillir', 'to do: data to collect'),
    ]),
  );
}

/** Where a reader finds the result of a step, which the plan names by its place in the data. */
const resultPlaces: Readonly<Record<string, Text>> = {
  'audit/pages': pair('audit du site\u202f: les pages', 'site audit: the pages'),
  'audit/coverage': pair('audit du site\u202f: la couverture', 'site audit: the coverage'),
  'company/sitePages': pair('fichier de l’entreprise\u202f: les pages', 'company file: the pages'),
  'company/personas': pair('tableau des recherches à traiter', 'table of the searches to answer'),
  'strategy/keywords': pair('tableau des mots-clés', 'table of keywords'),
  'strategy/topics': pair('tableau des thèmes', 'table of topics'),
  'strategy/actions': pair('annexe des briefs', 'annex of the briefs'),
};

/** Rows of a table of this part; strategy.json contains all of them. */
const mostRows = 40;

function topicsTable({ topics, inputs, company: { currency } }: Strategy): ReportBlock {
  const coverage =
    inputs.siteHash === null
      ? pair('estimée, audit à faire', 'estimated, audit to do')
      : pair('mesurée par l’audit', 'measured by the audit');
  return table(
    pair(
      `Les thèmes, du plus grand écart au plus petit (couverture ${coverage.fr})`,
      `Topics, from the widest gap to the narrowest (coverage ${coverage.en})`,
    ),
    [
      ['Thème', 'Topic'],
      ['Public', 'Audience'],
      ['Page cible', 'Target page'],
      ['Maillage', 'Linking'],
      ['Couverture', 'Coverage', 'number'],
      [`${currency} par mois`, `${currency} a month`, 'number'],
      ['Ce qui est prévu', 'What is planned'],
    ],
    topics
      .slice(0, mostRows)
      .map((topic): Cell[] => [
        topic.name,
        personaName(inputs.company, topic.personaId),
        targetCell(topic, inputs.company, inputs.siteHash !== null),
        inputs.siteHash === null && topic.target.kind === 'page' ? linksUnread : linkStatusNames[topic.linkStatus],
        inputs.siteHash === null ? estimatedCoverage(topic, inputs.company) : percent(topic.coverage),
        topic.potential,
        plannedCell(topic),
      ]),
    Math.max(0, topics.length - mostRows),
  );
}

const linksUnread = pair('à lire par l’audit', 'to be read by the audit');

/** Without an audit the coverage is a guess from the position of the main keyword, and says so. */
function estimatedCoverage(topic: PlannedTopic, company: Strategy['inputs']['company']): Cell {
  const { coverage } = topic;
  if (coverage === null) return null;
  const position = positionOf(topic, company);
  const [fr, en] = [percentText(coverage, 'fr', 0), percentText(coverage, 'en', 0)];
  if (topic.keywordIds.length === 0)
    return pair(`estimée à ${fr}, comme le thème voisin`, `estimated at ${en}, like the topic beside it`);
  return position === null
    ? pair(`estimée à ${fr}, absente des résultats`, `estimated at ${en}, not in the results`)
    : pair(
        `estimée à ${fr}, d’après le rang ${numberText(position, 'fr', 0)}`,
        `estimated at ${en}, from rank ${numberText(position, 'en', 0)}`,
      );
}

const positionOf = (
  { keyword, keywordIds }: PlannedTopic,
  { keywords }: Strategy['inputs']['company'],
): number | null =>
  (keywords.find(({ term }) => term === keyword) ?? keywords.find(({ id }) => keywordIds.includes(id)))?.position ??
  null;

function targetCell(topic: PlannedTopic, company: Strategy['inputs']['company'], isAudited: boolean): Cell {
  const { target } = topic;
  if (target.kind === 'page') return { url: target.url };
  const address = shownAddress(target.url);
  const position = isAudited ? null : positionOf(topic, company);
  if (position !== null) {
    const rank = inBoth((locale) => numberText(position, locale, 0));
    return pair(
      `à compléter\u202f: la page de votre site au rang ${rank.fr}, dont le fichier ne donne pas l’adresse\u202f; à créer si elle parle d’autre chose\u202f: ${address}`,
      `to complete: the page of your site at rank ${rank.en}, whose address the file does not give; to create if it is about something else: ${address}`,
    );
  }
  return pair(`à créer\u202f: ${address}`, `to create: ${address}`);
}

function plannedCell({ actionIds: { length }, noActionReason }: PlannedTopic): Cell {
  if (length === 0) return noActionReason ?? '–';
  return pair(
    `${length} ${plural(length, 'fr', { one: 'contenu', other: 'contenus' })}`,
    `${length} ${plural(length, 'en', { one: 'content item', other: 'content items' })}`,
  );
}

export const linkStatusNames: Readonly<Record<AccessStatus, Text>> = {
  ok: pair('bon', 'good'),
  weak_links: pair('trop peu de liens', 'too few links'),
  too_deep: pair('trop profond', 'too deep'),
  missing_page: pair('page à créer', 'page to create'),
};

/** What audiences may type, in the order in which it is answered: no volume is known, and none is claimed. */
function searchesBlocks({ inputs: { company }, topics }: Strategy): ReportBlock[] {
  const tracked = new Set(company.keywords.map(({ term }) => term));
  // beside searches whose volume is known, a list of every word with “price” and “reviews” after it says nothing
  const terms = searchTerms(sortedCompany(company)).filter(
    ({ words, subject }) => !tracked.has(words) && (tracked.size === 0 || words === subject),
  );
  if (terms.length === 0) return [];
  return [
    table(
      pair(
        'Les recherches de vos publics dont le volume n’est pas connu, par urgence puis par intention',
        'Searches of your audiences whose volume is not known, by urgency then by intent',
      ),
      [
        ['Rang', 'Rank', 'number'],
        ['Recherche', 'Search', 'wide'],
        ['Public', 'Audience'],
        ['Pourquoi ce rang', 'Why this rank'],
        ['Thème', 'Topic'],
      ],
      terms
        .slice(0, mostRows)
        .map(({ words, personaId, rank, subject }): Cell[] => [
          rank.order,
          words,
          personaName(company, personaId),
          rank.reason,
          topics.find((one) => one.personaId === personaId && one.terms.some((term) => [words, subject].includes(term)))
            ?.name ?? pair('pas dans ce cycle', 'not in this cycle'),
        ]),
      Math.max(0, terms.length - mostRows),
    ),
    note(
      pair(
        'Ces recherches viennent des mots, des questions et des freins de vos publics, de vos offres et du lieu. Le rang 1 passe d’abord\u202f: ce qui presse, puis ce que vous vendez près d’ici, ce que vous vendez, les prix, les problèmes, les questions. Ce n’est pas un volume\u202f: la Search Console ou un outil de mots-clés dira lesquelles sont tapées.',
        'These searches come from the words, questions and doubts of your audiences, from your offers and the place. Rank 1 comes first: what is urgent, then what you sell nearby, what you sell, prices, problems, questions. It is not a volume: Search Console or a keyword tool says which of them are typed.',
      ),
    ),
  ];
}

function keywordsBlock({ keywords, company: { currency }, topics }: Strategy): ReportBlock {
  if (keywords.length === 0)
    return note(
      pair(
        'Aucun mot-clé suivi\u202f: aucun volume n’est connu. Pour chiffrer les recherches, donnez l’export de la Search Console (Performances) ou une liste de mots-clés avec leurs volumes\u202f: maillage plan --import FICHIER.',
        'No keyword is tracked: no volume is known. To put figures on the searches, give the export of Search Console (Performance) or a list of keywords with their volumes: maillage plan --import FILE.',
      ),
    );
  return table(
    pair('Les mots-clés, par valeur mensuelle', 'Keywords, by monthly value'),
    [
      ['Mot-clé', 'Keyword'],
      ['Thème', 'Topic'],
      ['Intention', 'Intent'],
      ['Recherches', 'Searches', 'number'],
      ['Position', 'Position', 'number'],
      ['Clics à gagner', 'Clicks to win', 'number'],
      [`Valeur (${currency})`, `Value (${currency})`, 'number'],
      ['Source', 'Source', 'wide'],
    ],
    keywords
      .slice(0, mostRows)
      .map((one): Cell[] => [
        one.term,
        topics.find((topic) => topic.id === one.topicId)?.name ?? one.topicId,
        intentName(one.intent),
        one.volume,
        one.position ?? pair('non classé', 'not ranked'),
        one.expectedClicks,
        one.value,
        keywordSource(one),
      ]),
    Math.max(0, keywords.length - mostRows),
  );
}

/** Files and days of the figures of a keyword; declared by the company where there is none. */
export function keywordSource({ sources = {} }: PlannedKeyword): Text {
  const { conversionRate, ...files } = sources;
  const read = unique(Object.values(files));
  const from = read.length === 0 ? provenanceNames.declared : pair(read.join('\u202f; '), read.join('; '));
  if (conversionRate === undefined) return from;
  return pair(
    `${from.fr}\u202f; part de clients supposée (${conversionRate})`,
    `${from.en}; share of customers assumed (${conversionRate})`,
  );
}

function linksSection({ actions }: Strategy): ReportBlock[] {
  const links = linksToCreate(actions);
  if (links.length === 0) return [];
  return [
    subheading('links', pair('Les liens à créer', 'The links to create')),
    table(
      pair('De quelle page, vers laquelle, avec quelle ancre', 'From which page, to which, with which anchor'),
      [
        ['De', 'From'],
        ['Vers', 'To'],
        ['Ancre', 'Anchor'],
        ['Pourquoi', 'Why', 'wide'],
      ],
      links.slice(0, mostRows).map((link): Cell[] => [{ url: link.from }, { url: link.to }, link.anchor, link.reason]),
      Math.max(0, links.length - mostRows),
    ),
  ];
}

/** The links of all content items, one for each pair of pages. */
export function linksToCreate(actions: Strategy['actions']): LinkToAdd[] {
  const links = actions.flatMap((action) => action.content?.links ?? []);
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}
