import { expect, test } from 'vitest';
import { audits } from '../../../src/core/audits/index.ts';
import { faultsOf } from '../../support/faults-of.ts';
import { type PageLiteral, siteOf, type SiteOptions } from '../../support/site-of.ts';

type Pages = Readonly<Record<string, PageLiteral>>;

/** The edits that a check gives on a site, without the findings that have none. */
function editsOf(id: string, pages: Pages, options: SiteOptions = {}): [string, string][] {
  const audit = audits.find((one) => one.id === id)!;
  return faultsOf(audit, siteOf(pages, options)).flatMap(({ edit }) => (edit ? [[edit.old, edit.new]] : []));
}

const onA = (literal: PageLiteral): Pages => ({ '/': {}, '/a': literal });
const bare = onA({ headers: { server: 'nginx' } });
const intro =
  'L’atelier tourne et cuit ses bols à Nantes depuis vingt ans. Chaque pièce est unique. Venez les voir au marché.';
const alternate = (path: string) => `<link rel="alternate" hreflang="en" href="https://exemple.fr${path}">`;

const cases: readonly (readonly [string, Pages, readonly [string, string], SiteOptions?])[] = [
  ['security.referrer', bare, ['', 'Referrer-Policy: strict-origin-when-cross-origin']],
  ['security.hsts', bare, ['', 'Strict-Transport-Security: max-age=31536000']],
  ['security.xfo', bare, ['', "Content-Security-Policy: frame-ancestors 'self'"]],
  [
    'security.xfo',
    onA({ headers: { 'content-security-policy': "default-src 'self';" } }),
    [
      "Content-Security-Policy: default-src 'self';",
      "Content-Security-Policy: default-src 'self'; frame-ancestors 'self'",
    ],
  ],
  ['security.version_leak', onA({ headers: { server: 'nginx/1.26.3' } }), ['Server: nginx/1.26.3', 'Server: nginx']],
  ['security.version_leak', onA({ headers: { 'x-powered-by': 'PHP/7.4.3' } }), ['X-Powered-By: PHP/7.4.3', '']],
  [
    'index.robots_missing',
    { '/': {} },
    ['', 'User-agent: *\nDisallow:\nSitemap: https://exemple.fr/sitemap.xml'],
    { crawl: { robots: { state: 'missing', status: 404 } } },
  ],
  [
    'index.robots_conflict',
    onA({ metaRobots: ['index', 'noindex', 'follow'] }),
    ['<meta name="robots" content="index, noindex, follow">', '<meta name="robots" content="noindex, follow">'],
  ],
  ['sitemap.blocked', onA({ error: 'robots', inSitemap: true }), ['<loc>https://exemple.fr/a</loc>', '']],
  ['sitemap.noindex', onA({ noindex: true, inSitemap: true }), ['<loc>https://exemple.fr/a</loc>', '']],
  ['sitemap.non_200', onA({ status: 404, inSitemap: true }), ['<loc>https://exemple.fr/a</loc>', '']],
  ['link.self', onA({ links: [{ to: '/a', anchor: 'Nos bols' }] }), ['<a href="/a">Nos bols</a>', 'Nos bols']],
  [
    'link.mailto_format',
    onA({ links: ['mailto: bonjour @exemple.fr?subject=Devis'] }),
    ['mailto: bonjour @exemple.fr?subject=Devis', 'mailto:bonjour@exemple.fr?subject=Devis'],
  ],
  [
    'link.invalid',
    onA({ links: [{ to: 'htp:/exemple.fr/bols', http: false }] }),
    ['htp:/exemple.fr/bols', 'http://exemple.fr/bols'],
  ],
  [
    'link.follow_and_nofollow',
    { '/': { links: ['/a', '/b'] }, '/b': { links: [{ to: '/a', rel: 'nofollow noopener' }] }, '/a': { links: [] } },
    ['rel="nofollow noopener"', 'rel="noopener"'],
  ],
  [
    'heading.h1_missing',
    onA({ title: 'Bols en grès | Atelier', headings: [{ level: 2, text: 'Bols en grès' }] }),
    ['<h2>Bols en grès</h2>', '<h1>Bols en grès</h1>'],
  ],
  [
    'link.broken_internal',
    {
      '/': { links: ['/bonjour@exemple.fr'].map((to) => ({ to, href: 'bonjour@exemple.fr' })) },
      '/bonjour@exemple.fr': { status: 404 },
    },
    ['bonjour@exemple.fr', 'mailto:bonjour@exemple.fr'],
  ],
  ['heading.empty', onA({ headings: [{ level: 3, text: '' }] }), ['<h3></h3>', '']],
  [
    'content.duplicate_exact',
    {
      '/b': { links: ['/a'], text: ['mot '.repeat(50)], headings: [], canonical: null },
      '/a': { links: [], text: ['mot '.repeat(50)], headings: [], canonical: null },
    },
    ['', '<link rel="canonical" href="https://exemple.fr/a">'],
  ],
  [
    'desc.too_short',
    onA({ description: 'Nos bols.', text: [intro] }),
    ['<meta name="description" content="Nos bols.">', `<meta name="description" content="${intro}">`],
  ],
  [
    'title.too_short',
    onA({ title: 'Contact', meta: { 'og:site_name': 'Atelier du Clain' } }),
    ['Contact', 'Contact – Atelier du Clain'],
  ],
  [
    'http.cache_static',
    onA({ html: false, contentType: 'image/png', headers: { 'cache-control': 'no-cache' } }),
    ['Cache-Control: no-cache', 'Cache-Control: max-age=2592000'],
  ],
  ['url.session_id', { '/': {}, '/bols?sid=4f2a&taille=4': {} }, ['/bols?sid=4f2a&taille=4', '/bols?taille=4']],
  ['url.non_ascii', { '/': {}, '/théière-à-bec': {} }, ['/th%C3%A9i%C3%A8re-%C3%A0-bec', '/theiere-a-bec']],
  [
    'url.slash_drift',
    { '/': { links: ['/b/'] }, '/b': { links: [] }, '/b/': { links: [] } },
    ['https://exemple.fr/b', 'https://exemple.fr/b/'],
  ],
  ['hreflang.noindex', { '/': { alternates: { en: '/en' } }, '/en': { noindex: true } }, [alternate('/en'), '']],
  ['hreflang.error', { '/': { alternates: { en: '/en' } }, '/en': { status: 404 } }, [alternate('/en'), '']],
  [
    'hreflang.lang_mismatch',
    onA({ lang: 'fr', alternates: { en: '/a' } }),
    [alternate('/a'), alternate('/a').replace('"en"', '"fr"')],
  ],
  [
    'hreflang.lang_mismatch',
    onA({ lang: 'fr', alternates: { en: '/a' } }),
    ['lang="fr"', 'lang="en"'],
    { language: 'en' },
  ],
  [
    'canonical.multiple',
    onA({ canonical: [{ href: '/a' }, { href: '/a' }] }),
    ['<link rel="canonical" href="/a">\n<link rel="canonical" href="/a">', '<link rel="canonical" href="/a">'],
  ],
  ['content.mojibake', onA({ text: ['CrÃ©er un bol Ã©maillÃ©'] }), ['CrÃ©er un bol Ã©maillÃ©', 'Créer un bol émaillé']],
  [
    'title.duplicate',
    Object.fromEntries(
      ['Bols en grès', 'Vases en grès'].map((text) => [
        `/${text[0]}`,
        { links: [], title: 'Atelier du Clain', headings: [{ level: 1, text }] },
      ]),
    ),
    ['Atelier du Clain', 'Bols en grès – Atelier du Clain'],
  ],
  [
    'hreflang.x_default_missing',
    onA({ alternates: { fr: '/a', en: '/en/a' } }),
    ['', '<link rel="alternate" hreflang="x-default" href="https://exemple.fr/en/a">'],
  ],
  [
    'perf.render_blocking',
    onA({ resources: Array.from({ length: 7 }, (_, at) => ({ kind: 'script', url: `/${at}.js`, blocking: true })) }),
    ['<script src="/0.js">', '<script src="/0.js" defer>'],
  ],
  [
    'schema.no_breadcrumb',
    Object.fromEntries(
      ['/', '/bols/', ...Array.from({ length: 10 }, (_, at) => `/bols/${at}`)].map((path) => [
        path,
        { links: [], headings: [{ level: 1, text: path }] },
      ]),
    ),
    [
      '',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[' +
        '{"@type":"ListItem","position":1,"name":"/","item":"https://exemple.fr/"},' +
        '{"@type":"ListItem","position":2,"name":"/bols/","item":"https://exemple.fr/bols/"},' +
        '{"@type":"ListItem","position":3,"name":"/bols/0","item":"https://exemple.fr/bols/0"}]}</script>',
    ],
  ],
  ['url.underscore', { '/': {}, '/_aide/nos_bols': {} }, ['/_aide/nos_bols', '/aide/nos-bols']],
  ['html.duplicate_id', onA({ duplicateIds: ['menu'] }), ['id="menu"', 'id="menu-2"']],
  [
    'link.anchor_ambiguous',
    {
      '/': { links: ['/a', '/b'].map((to) => ({ to, anchor: 'Nos bols' })) },
      '/a': {},
      '/b': { headings: [{ level: 1, text: 'Bols bleus' }] },
    },
    ['<a href="/b">Nos bols</a>', '<a href="/b">Bols bleus</a>'],
  ],
];

test.each(cases.map((row) => [row[0], row] as const))('%s gives its exact edit', (_, [id, pages, edit, options]) => {
  expect(editsOf(id, pages, options)).toContainEqual(edit);
});

const inDoubt: readonly (readonly [string, Pages, SiteOptions?])[] = [
  ['link.mailto_format', onA({ links: ['mailto:bonjour@'] })],
  ['content.mojibake', onA({ text: ['Th\uFFFDi\uFFFDre'] })],
  ['hreflang.x_default_missing', onA({ alternates: { fr: '/a', de: '/de/a' } })],
  [
    'title.duplicate',
    Object.fromEntries(
      ['/a', '/b'].map((path) => [
        path,
        { links: [], title: 'Atelier', headings: [{ level: 1, text: 'Atelier' }], text: [`Texte de ${path}.`] },
      ]),
    ),
  ],
  ['link.invalid', onA({ links: [{ to: 'http://<serveur>/depot', http: false }] })],
  ['heading.h1_missing', onA({ title: 'Nos bols', headings: [{ level: 2, text: 'Table des matières' }] })],
  ['desc.too_short', onA({ description: 'Nos bols.', text: ['Court.'] })],
  ['title.too_short', onA({ title: 'Contact', meta: {} })],
  ['url.non_ascii', { '/': {}, '/茶': {} }],
  ['index.robots_conflict', onA({ metaRobots: ['index'], headerRobots: ['noindex'] })],
  ['canonical.multiple', onA({ canonical: [{ href: '/a' }, { href: '/b' }] })],
  ['html.duplicate_id', onA({ duplicateIds: ['menu', 'pied'] })],
  ['index.robots_missing', { '/': {} }, { crawl: { robots: { state: 'unreachable', status: 503 } } }],
];

const doubted = inDoubt.map((row) => [row[0], row] as const);

test.each(doubted)('%s gives no edit where the intention of the page is unknown', (_, [id, pages, options]) => {
  expect(faultsOf(audits.find((one) => one.id === id)!, siteOf(pages, options))).not.toEqual([]);
  expect(editsOf(id, pages, options)).toEqual([]);
});
