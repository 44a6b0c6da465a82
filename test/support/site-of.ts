import { createHash } from 'node:crypto';
import { assembleFacts } from '../../src/core/audits/facts/assemble-facts.ts';
import type { AnswerFacts, SemanticFacts, SiteFacts } from '../../src/core/audits/facts/site-facts.ts';
import type { Languages } from '../../src/core/language/language.ts';
import type {
  Block,
  Canonical,
  CrawlFacts,
  PageContent,
  PageImage,
  PageLink,
  PageRecord,
} from '../../src/core/pages/page.ts';
import { soundText } from './sound-text.ts';

export const origin = 'https://exemple.fr';

/** `'/a'`, or the parts of a link that matter to the test. */
export type LinkLiteral = string | (Partial<PageLink> & { readonly to: string });

/** Differences from a page without faults. Paths are addresses of `origin`. */
export interface PageLiteral
  extends Partial<Omit<PageContent, 'blocks' | 'canonicals' | 'alternates' | 'images'>>,
    Partial<Omit<PageRecord, 'url' | 'links' | 'content' | 'redirectTo' | 'redirectNext' | 'bytes'>> {
  readonly bytes?: number | null;
  /** Absent: links in the content to every other page that answers. */
  readonly links?: readonly LinkLiteral[];
  readonly redirectTo?: string;
  readonly redirectNext?: string;
  /** A path, null for none, or whole declarations; absent: the page itself. */
  readonly canonical?: string | null | readonly Partial<Canonical>[];
  readonly noindex?: boolean;
  /** Paragraphs of the main content. */
  readonly text?: readonly string[];
  readonly blocks?: readonly Partial<Block>[];
  readonly images?: readonly Partial<PageImage>[];
  /** `fr: '/fr'` … */
  readonly alternates?: Readonly<Record<string, string>> | PageContent['alternates'];
  /** False for a file that is not HTML. */
  readonly html?: boolean;
}

export interface SiteOptions {
  readonly crawl?: Partial<Omit<CrawlFacts, 'robots'>> & { readonly robots?: Partial<CrawlFacts['robots']> };
  readonly priority?: readonly string[];
  readonly topics?: Readonly<Record<string, string>>;
  /** A status, the word of a failure, or a whole answer. */
  readonly external?: Readonly<Record<string, number | string | AnswerFacts>>;
  readonly language?: string;
  readonly semantics?: Partial<SemanticFacts>;
  readonly languages?: Languages;
  readonly imported?: SiteFacts['imported'];
}

/**
 * The facts of a small site from literals: `siteOf({ '/': ['/a'], '/a': [], '/lost': [] })`. Everything else is without
 * faults.
 */
export function siteOf(
  literals: Readonly<Record<string, PageLiteral | readonly LinkLiteral[]>>,
  options: SiteOptions = {},
): SiteFacts {
  const pages = new Map<string, PageLiteral>();
  for (const [path, literal] of Object.entries(literals)) {
    pages.set(absolute(path), Array.isArray(literal) ? { links: literal } : (literal as PageLiteral));
  }
  const reachable = [...pages].filter(([, page]) => isSound(page)).map(([url]) => url);
  const records = [...pages].map(([url, literal]) => recordOf(url, literal, reachable));
  records.sort((a, b) => (a.url < b.url ? -1 : 1));
  return assembleFacts({
    pages: records,
    crawl: crawlOf(options, records.length),
    priorityUrls: options.priority ? new Set(options.priority.map(absolute)) : null,
    topicOf: options.topics
      ? new Map(Object.entries(options.topics).map(([path, topic]) => [absolute(path), topic]))
      : null,
    semantics: options.semantics
      ? { topics: [], nearDuplicates: [], competing: [], keyphrases: [], ...options.semantics }
      : null,
    imported: options.imported ?? null,
    languages: options.languages ?? null,
    languageOf: () => options.language ?? 'fr',
    externalStatus: new Map(
      Object.entries(options.external ?? {}).map(([url, answer]) => [
        url,
        typeof answer === 'number'
          ? { status: answer, error: null }
          : typeof answer === 'string'
            ? { status: null, error: answer }
            : answer,
      ]),
    ),
  });
}

export function absolute(path: string): string {
  return new URL(path, origin).href;
}

function isSound(page: PageLiteral): boolean {
  return !page.error && !page.redirectTo && (page.status ?? 200) === 200 && page.html !== false && !page.noindex;
}

function recordOf(url: string, literal: PageLiteral, reachable: readonly string[]): PageRecord {
  const sound = isSound(literal);
  const answered = literal.error ? null : literal.redirectTo ? 301 : 200;
  const status = literal.status === undefined ? answered : literal.status;
  const isHtml = literal.html !== false && status !== null && status >= 200 && status < 300;
  const path = url.startsWith(origin) ? url.slice(origin.length) : url;
  const links = literal.links ?? (isHtml ? reachable.filter((other) => other !== url) : []);
  return {
    url,
    source: literal.source ?? (path === '/' ? 'seed' : 'link'),
    inSitemap: literal.inSitemap ?? (sound && literal.canonical === undefined),
    status,
    error: literal.error ?? null,
    redirectNext: literal.redirectNext
      ? absolute(literal.redirectNext)
      : literal.redirectTo
        ? absolute(literal.redirectTo)
        : null,
    redirectTo: literal.redirectTo ? absolute(literal.redirectTo) : null,
    redirectHops: literal.redirectHops ?? (literal.redirectTo ? 1 : null),
    contentType: literal.contentType ?? (literal.html === false ? 'application/octet-stream' : 'text/html'),
    charset: literal.charset ?? 'utf-8',
    bytes: literal.bytes ?? 20_000,
    responseMs: literal.responseMs ?? 80,
    headers: literal.headers ?? soundHeaders,
    content: isHtml ? contentOf(url, path, literal) : null,
    links: links.map((link) => linkOf(url, link, literal)),
    ...(literal.rendering === undefined ? {} : { rendering: literal.rendering }),
  };
}

const soundHeaders = {
  'content-encoding': 'br',
  'cache-control': 'public, max-age=86400',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'content-security-policy': "default-src 'self'; frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
};

function linkOf(from: string, literal: LinkLiteral, page: PageLiteral): PageLink {
  const given = typeof literal === 'string' ? { to: literal } : literal;
  const http = given.http ?? !/^(?:mailto|tel|javascript|data):/i.test(given.to);
  const to = http ? new URL(given.to, from).href.replace(/#.*$/, '') : given.to;
  const pageFollows = !page.metaRobots?.includes('nofollow');
  return {
    href: given.to,
    anchor: `Découvrir ${given.to.replaceAll('/', ' ').trim() || 'l’atelier'}`,
    rel: '',
    follow: pageFollows && !/nofollow|ugc|sponsored/.test(given.rel ?? ''),
    element: 'a',
    position: 'content',
    internal: http && to.startsWith(`${origin}/`),
    block: null,
    start: null,
    ...given,
    http,
    to,
  };
}

function contentOf(url: string, path: string, literal: PageLiteral): PageContent {
  const name =
    path
      .replaceAll(/%[0-9A-F]{2}/gi, ' ')
      .replaceAll(/[/?&=.-]+/g, ' ')
      .trim() || 'accueil';
  const paragraphs = literal.text ?? soundText(url);
  const headings = literal.headings ?? [
    { level: 1, text: `Poterie ${name}` },
    { level: 2, text: `Questions sur ${name}` },
  ];
  const blocks = literal.blocks?.map(
    (block) => ({ kind: 'paragraph', text: '', position: 'content', ...block }) as Block,
  );
  const content = {
    title: `Poterie artisanale à Nantes : ${name}`,
    titleCount: 1,
    description: `Découvrez « ${name} » : nos pièces tournées à la main, les dates des stages et les conseils de l’atelier.`,
    descriptionCount: 1,
    metaRobots: literal.noindex ? ['noindex'] : [],
    headerRobots: [],
    lang: 'fr',
    refresh: null,
    base: null,
    next: null,
    prev: null,
    meta: soundMeta(url, name),
    jsonLd: [
      JSON.stringify({ '@context': 'https://schema.org', '@type': ['Organization', 'WebPage'], name: 'Poterie', url }),
    ],
    itemTypes: [],
    viewport: 'width=device-width, initial-scale=1',
    doctype: 'html',
    declaredCharset: 'utf-8',
    favicon: true,
    elements: 400,
    maxDepth: 12,
    duplicateIds: [],
    forms: [],
    iframesWithoutTitle: 0,
    buttonsWithoutName: 0,
    hasMain: true,
    skipLink: true,
    resources: [{ kind: 'script' as const, url: `${origin}/app.js`, blocking: false }],
    misplacedMeta: [],
    textLength: 2400,
    htmlLength: 12_000,
    caps: [],
    ...contentFieldsOf(literal),
    headings,
    canonicals: canonicalsOf(url, literal.canonical),
    alternates: alternatesOf(literal.alternates),
    images: (literal.images ?? []).map(imageOf),
    blocks: blocks ?? blocksOf(headings, paragraphs),
  };
  const body = content.blocks.filter((block) => block.position === 'content').map((block) => block.text);
  const bodyHash = createHash('sha256').update(body.join('\n')).digest('hex').slice(0, 16);
  const words = body
    .join(' ')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean).length;
  return { bodyHash, words, ...content };
}

/** Fields of the record and shorthands of the literal: all the others are content. */
const notContent: ReadonlySet<string> = new Set(
  'links redirectTo redirectNext canonical noindex text html status error source inSitemap redirectHops contentType charset bytes responseMs headers blocks alternates images rendering'.split(
    ' ',
  ),
);

function contentFieldsOf(literal: PageLiteral): Partial<PageContent> {
  return Object.fromEntries(Object.entries(literal).filter(([field]) => !notContent.has(field)));
}

function canonicalsOf(url: string, canonical: PageLiteral['canonical']): Canonical[] {
  const list =
    canonical === undefined
      ? [{ href: url }]
      : canonical === null
        ? []
        : typeof canonical === 'string'
          ? [{ href: absolute(canonical) }]
          : canonical;
  return list.map((one) => ({
    href: one.href ?? url,
    url: one.url === undefined ? new URL(one.href ?? url, url).href : one.url,
    via: one.via ?? 'html',
    inHead: one.inHead ?? true,
  }));
}

function alternatesOf(alternates: PageLiteral['alternates']): PageContent['alternates'] {
  if (Array.isArray(alternates)) return alternates;
  return Object.entries((alternates ?? {}) as Record<string, string>).map(([lang, path]) => ({
    lang,
    href: absolute(path),
    url: absolute(path),
  }));
}

function imageOf(image: Partial<PageImage>): PageImage {
  return {
    src: `${origin}/photo.webp`,
    alt: 'Bol en grès émaillé',
    width: '640',
    height: '480',
    loading: null,
    inLink: false,
    ...image,
  };
}

function blocksOf(headings: PageContent['headings'], paragraphs: readonly string[]): Block[] {
  const titles: Block[] = headings.map(({ level, text }) => ({ kind: 'heading', level, text, position: 'content' }));
  const texts: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text, position: 'content' }));
  return [...titles.slice(0, 1), ...texts.slice(0, 2), ...titles.slice(1), ...texts.slice(2)];
}

function soundMeta(url: string, name: string): Record<string, string> {
  return {
    'og:title': `Poterie ${name}`,
    'og:description': `L’atelier présente ${name}.`,
    'og:url': url,
    'og:type': 'website',
    'og:image': `${origin}/partage.jpg`,
    'twitter:card': 'summary_large_image',
    author: 'Maud Perrin',
    'article:published_time': '2026-03-02',
  };
}

function crawlOf(options: SiteOptions, pages: number): CrawlFacts {
  const { robots, ...crawl } = options.crawl ?? {};
  return {
    seed: `${origin}/`,
    complete: true,
    incompleteReasons: [],
    sitemaps: [
      {
        url: `${origin}/sitemap.xml`,
        status: 200,
        kind: 'urlset',
        urls: pages,
        issues: [],
        foreign: [],
        lastmods: pages,
        distinctLastmods: pages,
      },
    ],
    traps: [],
    ...crawl,
    robots: {
      state: 'read',
      status: 200,
      text: `User-agent: *\nDisallow:\nSitemap: ${origin}/sitemap.xml\n`,
      issues: [],
      ...robots,
    },
  };
}
