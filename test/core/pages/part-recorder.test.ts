import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsePage } from '../../../src/core/pages/parse-page.ts';
import { partsOfSite } from '../../../src/core/pages/repeated-parts.ts';
import { siteScope } from '../../../src/core/values/url.ts';

const site = 'https://tilleul.example.fr/';

function read(html: string, scope: (url: string) => boolean, url = `${site}pains/seigle`): unknown {
  return parsePage({ html, url, contentType: 'text/html', charset: 'utf-8', headers: {}, scope, keepText: true });
}

/** What a page says when it is the first of its site. */
function alone(html: string, url?: string): unknown {
  return read(html, siteScope(site), url);
}

const links = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<li><a href="/rayon-${index}/">Rayon ${index}</a></li>`).join('');
const prose = 'Nos pains lèvent une nuit entière avant de passer au four, puis reposent sur la grille. ';

/** Contents that come back, plain or with what hangs on the page around. */
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
/** What stands around a content; `*` is its place. */
const arounds = [
  '*',
  '<p>Avant<b> *</b>après</p>',
  '<li>Avant * après</li>',
  '<article><header>*</header><p>Suite</p></article>',
  '<table><tr><td>* fin</td></tr></table>',
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
  // One in forty ends too soon: the same beginning, another end.
  const whole = cut === 0 ? content.slice(0, -9) : content;
  return around.replaceAll('*', `<${root}>${whole}</${name}>`);
}

test('a page says the same whether its parts were met before or not', () => {
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
        expect(read(page, scope, url)).toStrictEqual(alone(page, url));
      }
      found += partsOfSite(scope).found;
    }),
    { numRuns: 400, seed: 5 },
  );
  expect(found).toBeGreaterThan(400);
});

const menu = `<nav>${links(8)}</nav>`;

test('a menu is known again from its third page on, until it changes', () => {
  const scope = siteScope(site);
  const memory = partsOfSite(scope);
  const found = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((word) => {
    read(`${menu}<p>${word}`, scope);
    return memory.found;
  });
  expect(found).toEqual([0, 0, 0, 1, 2]);
  read(menu.replace('Rayon 7', 'Rayon 8'), scope);
  expect(memory.found).toBe(2);
});

test.each([
  ['links', '<a href="/x">x</a>'.repeat(19_990)],
  ['headings', '<h2>x</h2>'.repeat(4998)],
  ['text', `<p>${prose.repeat(11_363)}</p>`],
  ['blocks', '<p>x</p>'.repeat(49_990)],
  ['ids', Array.from({ length: 19_990 }, (_, index) => `<b id="n${index}"></b>`).join('')],
  ['images', '<img src="/x.png">'.repeat(4998)],
  ['depth', '<div>'.repeat(500)],
])('a part near the cap of %s is cut where it would be without memory', (_, filler) => {
  const scope = siteScope(site);
  const part = `<ul><h2>a</h2><h2>b</h2><h2>c</h2>${prose}<li id="k">${'<img src="/y.png">'.repeat(4)}${'<i><div>'.repeat(12)}${'</div></i>'.repeat(12)}${links(14)}</ul>`;
  for (const page of [part, part, part, part]) read(page, scope);
  expect(partsOfSite(scope).found).toBeGreaterThan(0);
  expect(read(filler + part, scope)).toStrictEqual(alone(filler + part));
});

test('a site whose texts all differ is soon no longer watched', () => {
  const scope = siteScope(site);
  const memory = partsOfSite(scope);
  for (let page = 0; !memory.isIdle && page < 5000; page++) {
    read(
      `<div class="titre"><div class="page"><p>${prose}${page} ${prose}</p></div><ul>${page}${links(9)}</ul></div>`,
      scope,
    );
  }
  const { found } = memory;
  for (let page = 0; page < 4; page++) read(menu, scope);
  expect([memory.isIdle, memory.found]).toEqual([true, found]);
});
