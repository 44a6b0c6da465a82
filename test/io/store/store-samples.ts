import type { PageContent, PageRecord } from '../../../src/core/pages/page.ts';
import type { FrontierRow } from '../../../src/io/services/crawl-journal.ts';
import type { CrawlRequest } from '../../../src/io/services/crawler.ts';

export const request: CrawlRequest = {
  url: 'https://tilleul.example.fr/',
  maxPages: 100,
  maxDepth: null,
  concurrency: 4,
  delayMs: 0,
  ignoreRobots: false,
  respectNofollow: false,
  render: 'never',
  keepText: true,
};

export function rowOf(url: string, depth = 1): FrontierRow {
  return { url, depth, source: depth === 0 ? 'seed' : 'link', inSitemap: false };
}

export function pageOf(url: string, text = `Texte de ${url}`, targets: readonly string[] = []): PageRecord {
  return {
    url,
    source: 'link',
    inSitemap: false,
    status: 200,
    error: null,
    redirectNext: null,
    redirectTo: null,
    redirectHops: null,
    contentType: 'text/html',
    charset: 'utf-8',
    bytes: text.length,
    responseMs: 12.5,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    content: { ...emptyContent, title: `Titre de ${url}`, blocks: [{ kind: 'paragraph', text, position: 'content' }] },
    links: targets.map((to) => ({
      to,
      href: to,
      anchor: 'l’ancre',
      rel: '',
      follow: true,
      element: 'a',
      position: 'content',
      internal: true,
      http: true,
      block: 0,
      start: 0,
    })),
  };
}

export const emptyContent: PageContent = {
  title: null,
  titleCount: 1,
  description: null,
  descriptionCount: 0,
  canonicals: [],
  metaRobots: [],
  headerRobots: [],
  lang: 'fr',
  alternates: [],
  headings: [{ level: 1, text: 'Le grès' }],
  blocks: [],
  images: [],
  refresh: null,
  base: null,
  next: null,
  prev: null,
  meta: {},
  jsonLd: [],
  itemTypes: [],
  viewport: null,
  doctype: 'html',
  declaredCharset: null,
  favicon: false,
  elements: 12,
  maxDepth: 4,
  duplicateIds: [],
  forms: [],
  iframesWithoutTitle: 0,
  buttonsWithoutName: 0,
  hasMain: true,
  skipLink: false,
  resources: [],
  misplacedMeta: [],
  textLength: 10,
  htmlLength: 100,
  words: 2,
  bodyHash: '0123456789abcdef',
  caps: [],
};
