import { column, defineImport, type ImportColumn, type ImportSource, needed } from './define-import.ts';

/**
 * What engines report of their answers made by AI. They have no API for it; the labels are those of the screens (“AI
 * Performance” of Bing Webmaster Tools; “Generative AI” of Search Console, which counts no click).
 */
const bing: readonly ImportColumn[] = [
  column('citations', 'count', ['citations', 'total citations', 'citations totales'], needed),
  column('citedPages', 'number', ['average cited pages', 'avg. cited pages', 'moyenne de pages citees'], {
    additive: false,
  }),
  column('citationShare', 'rate', ['citation share', 'part de citations', 'part des citations']),
];
const pageNames = ['page', 'pages', 'url', 'top pages', 'cited page', 'pages les plus populaires', 'page citee'];
const queryNames = ['grounding query', 'grounding queries', "requete d'ancrage", "requetes d'ancrage"];

export const answerReportImports: readonly ImportSource[] = [
  defineImport({
    id: 'bing-cited-pages',
    title: { fr: 'Bing – pages citées par les réponses d’IA', en: 'Bing – pages cited by AI answers' },
    entity: 'page',
    grain: 'page',
    columns: [column('page', 'url', pageNames, needed), ...bing],
  }),
  defineImport({
    id: 'bing-grounding-queries',
    title: { fr: 'Bing – requêtes derrière les réponses d’IA', en: 'Bing – queries behind AI answers' },
    entity: 'query',
    grain: 'page',
    columns: [column('query', 'text', queryNames, needed), ...bing],
  }),
  defineImport({
    id: 'search-console-answers',
    title: { fr: 'Search Console – pages dans les réponses d’IA', en: 'Search Console – pages in AI answers' },
    entity: 'page',
    grain: 'page',
    columns: [
      column('page', 'url', ['top pages', 'pages les plus populaires', 'page'], needed),
      column('shown', 'count', ['impressions'], needed),
    ],
  }),
];
