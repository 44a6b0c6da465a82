import { column, defineImport, type ImportColumn, type ImportSource, needed } from './define-import.ts';

/** `previous:` marks the column of the compared period (see `match-header.ts`). */
const figures: readonly ImportColumn[] = [
  column('gscClicks', 'count', ['clics', 'clicks'], needed),
  column('gscImpressions', 'count', ['impressions'], needed),
  column('gscCtr', 'rate', ['ctr']),
  column('gscAvgPosition', 'number', ['position'], { additive: false, weightedBy: 'gscImpressions' }),
  column('previousClicks', 'count', ['previous:clics', 'previous:clicks']),
  column('previousImpressions', 'count', ['previous:impressions']),
  column('previousCtr', 'rate', ['previous:ctr']),
  column('previousPosition', 'number', ['previous:position'], { additive: false }),
];

function table(
  id: string,
  [fr, en]: readonly [fr: string, en: string],
  field: string,
  names: readonly string[],
): ImportSource {
  return defineImport({
    id: `search-console-${id}`,
    title: { fr: `Search Console – ${fr}`, en: `Search Console – ${en}` },
    entity: field,
    grain: 'traffic',
    columns: [column(field, field === 'page' ? 'url' : 'text', names, needed), ...figures],
  });
}

/** Heads of the exports of its screen, then of tools that read its API. */
const queryNames = ['top queries', 'requetes les plus frequentes', 'query', 'queries', 'requete', 'requetes'];
const pageNames = ['top pages', 'pages les plus populaires', 'page', 'pages', 'landing page', 'page de destination'];

export const searchConsoleImports: readonly ImportSource[] = [
  table('queries', ['requêtes', 'queries'], 'query', queryNames),
  table('pages', ['pages', 'pages'], 'page', pageNames),
  defineImport({
    id: 'search-console-query-pages',
    title: { fr: 'Search Console – requêtes et pages', en: 'Search Console – queries and pages' },
    entity: 'query',
    grain: 'traffic',
    columns: [column('query', 'text', queryNames, needed), column('page', 'url', pageNames, needed), ...figures],
  }),
  table('countries', ['pays', 'countries'], 'country', ['country', 'pays']),
  table('devices', ['appareils', 'devices'], 'device', ['device', 'appareil']),
  table('appearance', ['apparence', 'appearance'], 'appearance', [
    'search appearance',
    'apparence dans les resultats de recherche',
  ]),
  defineImport({
    id: 'search-console-dates',
    title: { fr: 'Search Console – jours', en: 'Search Console – days' },
    entity: null,
    grain: 'traffic',
    columns: [column('day', 'day', ['date', 'jour'], needed), ...figures],
  }),
  defineImport({
    id: 'search-console-filters',
    title: { fr: 'Search Console – filtres', en: 'Search Console – filters' },
    entity: 'filter',
    grain: 'traffic',
    notData: true,
    columns: [
      column('filter', 'text', ['filter', 'filtre'], needed),
      column('value', 'text', ['value', 'valeur'], needed),
    ],
  }),
];
