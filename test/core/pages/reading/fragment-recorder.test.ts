import { expect, test } from 'vitest';
import fc from 'fast-check';
import { parsePage } from '../../../../src/core/pages/reading/parse-page.ts';
import { fragmentCacheOf, type Fragment } from '../../../../src/core/pages/reading/fragment-cache.ts';
import { siteScope } from '../../../../src/core/values/url.ts';

const site = 'https://tilleul.example.fr/';

function read(
  html: string,
  scope: (url: string) => boolean,
  url = `${site}pains/seigle`,
  contentType = 'text/html',
): unknown {
  return parsePage({ html, url, contentType, charset: 'utf-8', headers: {}, scope, keepText: true });
}

/** The page as read without a cache: it is the first of its site. */
function alone(html: string, url?: string): unknown {
  return read(html, siteScope(site), url);
}

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/rayon-${index}/">Rayon ${index}</a></li>`).join('');
const prose = 'Nos pains lèvent une nuit entière avant de passer au four, puis reposent sur la grille. ';

/** As JSON, which is compared faster than thousands of objects. */
function expectSame(html: string, scope: (url: string) => boolean, url?: string): void {
  expect(JSON.stringify(read(html, scope, url))).toBe(JSON.stringify(alone(html, url)));
}

/** Repeated contents, plain or dependent on the rest of the page. */
const contents = [
  links(6),
  `${links(3)}<li><a href="panier?q=é">Panier</a> et <a href="#haut">haut</a></li>`,
  `<h2>Nos rayons</h2>${links(3)}<h3>Autres <a href="/x">rayons</a></h3>`,
  `<li id="un"><img src="/logo.png" alt="Tilleul" width="20">${prose}</li><li id="deux"><a href="/a"><img src="b.png"></a></li>`,
  `<div class="menu"><p>${prose}${prose}${prose}${prose}${prose}</p></div><div class="breadcrumb"><a href="/">Accueil</a> &gt; </div>`,
  `<div hidden><a href="/cache">${prose}</a></div><span style="display:none">caché</span> vu <code>npm start</code>`,
  `<li>${prose}<li><a href="/b">sans fin</a><li><a href=/c rel="nofollow ugc" title="Dire plus">${prose}</a>`,
  `${links(3)}</section><li>${prose}</p></li></article>`,
  `<form action="/q"><label>Chercher <input name="q"></label><button>Aller</button></form>${links(3)}`,
  `<p lang="en">Our breads rise for a whole night</p>${links(4)}`,
  `<main><h1>Pain</h1><p>${prose}${prose}</p></main>${links(2)}`,
  `<div itemscope itemtype="https://schema.org/BreadcrumbList">${links(3)}</div>`,
  `<svg aria-label="icône"><title>Maison</title><path d="M0 0"/></svg>${links(3)}`,
  `<a href="/svg"><svg><path d="M0 0"/><title>Maison</title></svg></a>${links(3)}<script>let a = "</ul>"</script>`,
  `<!-- <ul><li>non</li></ul> -->${links(3)}<br>caf&eacute; &amp; th&#233; e&#x301;<![CDATA[x]]>`,
  `<table><tr><td><h2>Titre</h2><p>${prose}</td><td>${prose}</table>${links(2)}`,
  `<nav></nav>${links(4)}`,
  `<iframe src="/carte"></iframe><map><area href="/zone" alt="Zone"></map>${links(3)}`,
  `<details><summary>${prose}</summary>${links(2)}</details><dl><dt>Terme<dd>${prose}</dl>`,
  `<a href="/ouvert">${prose} <li>encore`,
  `<li><a href="#corps">Aller au contenu</a></li><li id="corps">${prose}</li>`,
  `<li><a href="/long" title="${'mot '.repeat(300)}">${prose}</a></li>`,
  `<header>${links(4)}</header><div role="main"><p>${prose}</p></div>`,
  `<header>${links(4)}</header>`,
  `<foreignobject><a href="/x"/>${prose}</foreignobject>${links(2)}`,
  `<!doctype svg>${links(3)}`,
];
const roots = [
  'ul',
  'nav',
  'nav class="menu" aria-label="Plan"',
  'div',
  'div class="sidebar"',
  'footer',
  'header',
  'ol',
];
roots.push('section id="bas"', 'aside', 'dl', 'div lang="en"', 'div hidden', 'div class="post-header"');
/** Markup around a content, which replaces `*`. */
const arounds = [
  '*',
  '<p>Avant<b> *</b>après</p>',
  '<li>Avant * après</li>',
  '<article><header>*</header><p>Suite</p></article>',
  '<table><tr><td>*<p>fin</p></td></tr></table>',
  '<html lang="en"><body>*',
  '<svg><foreignObject>*</foreignObject></svg>',
  '<h2>Titre<div><h3>x</h3></div>*</h2>',
  '<h4>Titre<div><h3>x</h3></div>*</h4>',
  '<head><noscript><main></main></noscript></head><body>*',
  '<a href="/autour">*</a>',
  '<h2>Titre *</h2>',
  '<blockquote>*</blockquote>',
  '<main><h1>Seigle</h1><p>Un pain</p>*</main>',
  '<main><p>Un pain</p></main>*<p>Pied</p>',
  '<button>*</button>',
  '<template>*</template>',
  '<noscript>*</noscript>',
  '<pre><code>*</code></pre>',
  '<p lang="en">*</p>',
  '<section><div>*</div></section>',
  '<ul><li>*<li>*</ul>',
  '<label>*</label><svg>*</svg>',
  '*<script type="application/ld+json">{"@type":"Thing"}</script>',
  `<p>${prose.repeat(18)}</p>*<img src="/pied.png">`,
];

const piece = fc.record({
  content: fc.constantFrom(...contents),
  root: fc.constantFrom(...roots),
  around: fc.constantFrom(...arounds),
  cut: fc.integer({ min: 0, max: 40 }),
});

function written({
  content,
  root,
  around,
  cut,
}: {
  content: string;
  root: string;
  around: string;
  cut: number;
}): string {
  const [name] = root.split(' ');
  // One in forty is truncated: the same start, another end.
  const whole = cut === 0 ? content.slice(0, -9) : content;
  return around.replaceAll('*', `<${root}>${whole}</${name}>`);
}

test.each(contents.map((content) => [content.slice(0, 40), content] as const))(
  'a repeated content is read the same in any context: %s',
  (_, content) => {
    // Every root with every context, for one content in two.
    for (const root of roots.filter((_, index) => (index + content.length) % 2 === 0)) {
      const page = (around: string): string => written({ content, root, around, cut: 1 });
      for (const around of arounds) {
        for (const [first, then] of [
          ['*', around],
          [around, '*'],
          [around, '<h4>Titre<div><h3>x</h3></div>*</h4>'],
        ] as const) {
          const scope = siteScope(site);
          for (let sight = 0; sight < 3; sight++) read(page(first), scope);
          for (const html of [page(first), page(then)]) expectSame(html, scope);
        }
      }
    }
  },
);

test('a page is read the same with and without cached fragments', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.array(piece, { maxLength: 3 }), (menus, own) => {
      const scope = siteScope(site);
      const parts = menus.map(written);
      const pages = [
        parts.join(''),
        parts.toReversed().join('<p>Autre page</p>'),
        `<body><h1>Seigle</h1>${parts.join('')}`,
        `${own.map(written).join('')}${parts.join(' suite ')}`,
        ...own.map((other) => written({ ...other, content: menus[0]?.content ?? '' })),
        parts.join('').replaceAll('<div', '<div class="x"'),
      ];
      for (const [index, page] of pages.entries()) {
        const url = `${site}${index % 2 === 0 ? 'pains/seigle' : 'plan'}`;
        expectSame(page, scope, url);
      }
      found += fragmentCacheOf(scope).hits;
    }),
    { numRuns: 150, seed: 5 },
  );
  expect(found).toBeGreaterThan(150);
});

const menu = `<nav>${links(8)}</nav>`;

test('a menu is read from the cache from its third page on, until it changes', () => {
  const scope = siteScope(site);
  const cache = fragmentCacheOf(scope);
  const found = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((word) => {
    read(`${menu}<p>${word}`, scope);
    return cache.hits;
  });
  expect(found).toEqual([0, 0, 0, 1, 2]);
  read(menu.replace('Rayon 7', 'Rayon 8'), scope);
  expect(cache.hits).toBe(2);
});

const images = '<img src="/y.png">'.repeat(4) + links(3);
const ids = Array.from({ length: 40 }, (_, index) => `<li id="k${index >> 1}">${index}</li>`).join('');
const nested = `${Array.from({ length: 300 }, (_, index) => `<div id="n${index}">`).join('')}${prose}${'</div>'.repeat(300)}`;

test.each([
  ['links', '<a href="/x">x</a>'.repeat(19_990), links(14)],
  ['headings', '<h2>x</h2>'.repeat(4998), `<h2>a</h2><h2>b</h2><h2>c</h2>${links(3)}`],
  ['text', `<p>${prose.repeat(11_363)}</p>`, `<li>${prose}${prose}</li>`],
  ['blocks', '<p>x</p>'.repeat(49_990), links(14)],
  ['ids', Array.from({ length: 19_990 }, (_, index) => `<b id="n${index}"></b>`).join(''), ids],
  ['images', '<img src="/x.png">'.repeat(4998), images],
  ['depth', '<div>'.repeat(252), nested],
])('a fragment near the cap of %s is cut as without a cache', (_, filler, content) => {
  const scope = siteScope(site);
  const part = `<ul>${content}</ul>`;
  for (let sight = 0; sight < 40; sight++) read(part, scope);
  const page = `${filler}${part}${'</div>'.repeat(600)}`;
  expect(read(page, scope)).toStrictEqual(alone(page));
});

test.each([
  ['links', '<a href="/b">'.repeat(17_000), '<a href="/a">'.repeat(4900)],
  ['blocks', '<p>y'.repeat(44_000), '<p>x'.repeat(10_000)],
  ['headings', '<h2>x</h2>'.repeat(3900), '<h2>x</h2>'.repeat(1300)],
  ['images', '<img src="/x.png">'.repeat(3900), '<img src="/y.png">'.repeat(1300)],
  ['ids', Array.from({ length: 19_000 }, (_, index) => `<b id="n${index}"></b>`).join(''), `${ids.repeat(26)}`],
])('a large fragment that crosses the cap of %s is cut as without a cache', (_, filler, content) => {
  const scope = siteScope(site);
  const part = `<div>${content}</div>`;
  for (let sight = 0; sight < 4; sight++) read(part, scope);
  expectSame(filler + part, scope);
});

test('fragments are not cached where end tags are ignored, nor in drawings', () => {
  const drawing = `<p>${prose}</p><svg><desc><foreignobject>dedans</foreignobject></desc></svg>`;
  const anchors = `<p>${prose}</p><a href="/x">un</a> deux <a href="/y">trois</a> quatre`;
  const inside = `<svg><foreignObject><div>${drawing}</div></foreignObject></svg>`;
  const deep = `<section>${'<a><b>'.repeat(300)}</section><div>${anchors}</div>`;
  const swallowed = `<section>${'<div><b>'.repeat(300)}</section><div><p>${prose}</p> seigle</div>froment`;
  const rooted = `<div class="racine"><p>${prose}</p><section>${'<div><b>'.repeat(300)}</section> seigle</div>froment`;
  for (const [known, page] of [
    [`<div>${drawing}</div>`, inside],
    [inside, `<div>${drawing}</div>`],
    [`<div>${anchors}</div>`, deep],
    [`<div><p>${prose}</p> seigle</div>`, swallowed],
    [swallowed, swallowed],
    [rooted, rooted],
  ] as const) {
    const scope = siteScope(site);
    for (let sight = 0; sight < 4; sight++) read(known, scope);
    expectSame(page, scope);
  }
});

test('the fragments of a site never exceed eight million characters', () => {
  const cache = fragmentCacheOf(siteScope(site));
  let heaviest = 0;
  for (let at = 0; at < 120; at++) {
    const text = `<p>${at} ${prose}${prose}`;
    cache.slot(text, 0);
    cache.add(cache.slot(text, 0)!, { weight: 199_000 } as Fragment);
    heaviest = Math.max(heaviest, cache.weight);
  }
  expect(heaviest).toBeGreaterThan(7_000_000);
  expect(heaviest).toBeLessThanOrEqual(8_000_000);
});

test('nested elements do not each cache all their content', () => {
  const scope = siteScope(site);
  const cache = fragmentCacheOf(scope);
  const levels = (at: number): string =>
    Array.from({ length: 200 }, (_, index) => `<div class="niveau-${at}-${index}">`).join('');
  const region = (at: number): string =>
    `${levels(at)}${`<p>${at}</p>`.repeat(1000)}${'</div>'.repeat(200)}${`<ul><li>${at}</li>${links(5)}</ul>`.repeat(4)}`;
  for (let at = 0; at < 20; at++) read(region(at).repeat(3), scope);
  expect(cache.weight).toBeGreaterThan(0);
  const page = region(7).repeat(3);
  const single = siteScope(site);
  read(page, single);
  expect(fragmentCacheOf(single).weight).toBeLessThanOrEqual(200_000);
  expectSame(page, scope);
});

test('what a cap cut from one page is complete on a page below the cap', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => `<b id="n${index}"></b>`).join('');
  const attributes = Array.from({ length: 1001 }, (_, index) => `k${index}`).join(' ');
  for (const [filler, content] of [
    [many, ids],
    ['', `<i ${attributes}>${prose}</i>`],
  ] as const) {
    const scope = siteScope(site);
    const part = `<ul>${content}</ul>`;
    for (let sight = 0; sight < 4; sight++) read(filler + part, scope);
    expectSame(part, scope);
  }
});

test('images of a fragment are below the first screen according to their own page', () => {
  const part = `<ul><img src="/a.png"><li>${prose}</li><img src="/b.png"></ul>`;
  for (const [first, then] of [
    [16, 0],
    [17, 0],
    [20, 0],
    [0, 20],
    [0, 17],
  ] as const) {
    const scope = siteScope(site);
    const [known, page] = [`<p>${prose.repeat(first)}</p>${part}`, `<p>${prose.repeat(then)}</p>${part}`];
    for (let sight = 0; sight < 4; sight++) read(known, scope);
    expect(read(page, scope)).toStrictEqual(alone(page));
  }
});

test('a fragment of HTML is not reused in XHTML', () => {
  const html = `<ul><li><a href="/x"/>${prose}</li><li/>${links(3)}</ul>`;
  for (const types of [
    ['text/html', 'application/xhtml+xml'],
    ['application/xhtml+xml', 'text/html'],
  ] as const) {
    const scope = siteScope(site);
    for (let sight = 0; sight < 4; sight++) read(html, scope, site, types[0]);
    expect(read(html, scope, site, types[1])).toStrictEqual(read(html, siteScope(site), site, types[1]));
  }
});

test('on a site whose texts all differ, fragments are soon no longer looked up', () => {
  const scope = siteScope(site);
  const cache = fragmentCacheOf(scope);
  for (let page = 0; !cache.isIdle && page < 5000; page++) {
    read(
      `<div class="titre"><div class="page"><p>${prose}${page} ${prose}</p></div><ul>${page}${links(9)}</ul></div>`,
      scope,
    );
  }
  const { hits } = cache;
  for (let page = 0; page < 4; page++) read(menu, scope);
  expect([cache.isIdle, cache.hits]).toEqual([true, hits]);
});
