import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../support/read-page.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const targets = (html: string, input = {}): string[] => readPage(html, input).links.map((link) => link.to);
const positions = (html: string): Record<string, string> =>
  Object.fromEntries(readPage(html).links.map((link) => [link.href, link.position]));

describe('the head', () => {
  test('has the first title of the document, entities decoded, white space collapsed', () => {
    const { content } = readPage('<title> L&rsquo;été\n &amp; le pain </title><title>Autre</title>');
    expect([content.title, content.titleCount]).toEqual(['L’été & le pain', 2]);
  });

  test('does not use the title of a drawing as title of the page', () => {
    expect(readPage('<body><svg><title>Logo</title></svg><title>Tardif</title>').content.title).toBe('Tardif');
  });

  test('reads robots directives in the head and ignores them in the body', () => {
    const head = readPage('<head><META NAME="Robots" CONTENT="NOINDEX , NoFollow"></head>').content;
    const body = readPage('<h1>Titre</h1><meta name="robots" content="noindex">').content;
    expect([head.metaRobots, body.metaRobots]).toEqual([['noindex', 'nofollow'], []]);
    expect(body.misplacedMeta).toEqual(['robots']);
  });

  test('ends at the first element not allowed in it, before </head>', () => {
    const { content } = readPage('<head><title>t</title><img src="/p.png"><link rel="canonical" href="/vrai"></head>');
    expect(content.canonicals).toMatchObject([{ url: 'https://exemple.fr/vrai', inHead: false }]);
  });

  test('continues between </head> and <body>', () => {
    expect(readPage('<head></head><meta name="robots" content="noindex"><body>').content.metaRobots).toEqual([
      'noindex',
    ]);
  });

  test('ignores noscript elements in the head', () => {
    const { content } = readPage(
      '<head><noscript><img src="/p.png"><link rel="canonical" href="/x"></noscript><meta name="robots" content="noindex">',
    );
    expect([content.canonicals, content.metaRobots]).toEqual([[], ['noindex']]);
  });

  test('reads canonicals of the head and of the Link header as written and resolved', () => {
    const { content } = readPage('<link rel="CANONICAL" href="../x#f">', {
      headers: { link: '<https://exemple.fr/y>; rel="canonical"' },
    });
    expect(content.canonicals).toEqual([
      { href: '../x#f', url: 'https://exemple.fr/x', via: 'html', inHead: true },
      { href: 'https://exemple.fr/y', url: 'https://exemple.fr/y', via: 'header', inHead: true },
    ]);
  });

  test('ignores a header link with another context', () => {
    const headers = { link: '<https://exemple.fr/y>; rel="canonical"; anchor="/autre"' };
    expect(readPage('', { headers }).content.canonicals).toEqual([]);
  });

  test('lists alternates with their language, resolved', () => {
    const { content } = readPage(
      '<link rel="alternate" hreflang="en-GB" href="/en/"><link rel="alternate" type="application/rss+xml" href="/rss">',
    );
    expect(content.alternates).toEqual([{ lang: 'en-GB', href: '/en/', url: 'https://exemple.fr/en/' }]);
  });

  test('reads X-Robots-Tag for every robot, not for one robot', () => {
    const headers = { 'x-robots-tag': 'noarchive, googlebot: noindex' };
    expect(readPage('', { headers }).content.headerRobots).toEqual(['noarchive']);
  });

  test('keeps the meta elements of social networks', () => {
    const { content } = readPage(
      '<meta property="og:title" content="Un"><meta property="og:title" content="Deux"><meta name="twitter:card" content="summary">',
    );
    expect(content.meta).toEqual({ 'og:title': 'Un', 'twitter:card': 'summary' });
  });
});

describe('links', () => {
  test('resolve as in a browser, without fragment', () => {
    const html =
      '<a href=" ../a b ">1</a><a href="?p=2#x">2</a><a href="//autre.fr/x">3</a><a href="\\b">4</a><a href="#haut">5</a>';
    expect(targets(html)).toEqual([
      'https://exemple.fr/a%20b',
      'https://exemple.fr/dossier/page?p=2',
      'https://autre.fr/x',
      'https://exemple.fr/b',
      'https://exemple.fr/dossier/page',
    ]);
  });

  test('resolve against the first base, also in the body', () => {
    expect(targets('<a href="x">x</a><base href="/autre/"><base href="/trop-tard/">')).toEqual([
      'https://exemple.fr/autre/x',
    ]);
  });

  test('ignore a base that is not http(s)', () => {
    expect(targets('<base href="javascript:void(0)"><a href="x">x</a>')).toEqual(['https://exemple.fr/dossier/x']);
  });

  test('encode the query in the encoding of the page, the path in UTF-8', () => {
    const input = { charset: 'iso-8859-15' };
    expect(targets('<a href="/é?c=€&amp;d=♥">x</a>', input)).toEqual([
      'https://exemple.fr/%C3%A9?c=%A4&d=%26%239829%3B',
    ]);
  });

  test('keep an href that is not an http(s) URL as written', () => {
    const { links } = readPage('<a href="mailto:a@b.fr">m</a><a href="http://[::1">b</a>');
    expect(links.map(({ to, http, internal }) => [to, http, internal])).toEqual([
      ['mailto:a@b.fr', false, false],
      ['http://[::1', false, false],
    ]);
  });

  test('in comments, scripts, templates and attributes are not links', () => {
    const html =
      '<!-- <a href="/1">x</a> --><script>"<a href=/2>"</script><template><a href="/3">x</a></template><p title="<a href=/4>">x</p><textarea><a href="/5">x</a></textarea>';
    expect(targets(html)).toEqual([]);
  });

  test('include areas, frames and refreshes', () => {
    const html =
      '<meta http-equiv="refresh" content="5; URL=\'/suite\'"><map><area href="/zone" alt="Zone"></map><iframe src="/cadre"></iframe>';
    expect(readPage(html).links.map(({ element, to }) => [element, to])).toEqual([
      ['area', 'https://exemple.fr/zone'],
      ['iframe', 'https://exemple.fr/cadre'],
      ['refresh', 'https://exemple.fr/suite'],
    ]);
  });

  test('are nofollow by their rel or by the robots directives of the page', () => {
    const rel = readPage(
      '<a href="/1" rel="noopener NOFOLLOW">1</a><a href="/2" rel="ugc">2</a><a href="/3" rel="noopener">3</a>',
    );
    const page = readPage('<meta name="robots" content="none"><a href="/1">1</a>');
    expect(rel.links.map((link) => link.follow)).toEqual([false, false, true]);
    expect(page.links.map((link) => link.follow)).toEqual([false]);
  });

  test('without text have the alt of their image, null without one', () => {
    const { links } = readPage(
      '<a href="/1"><img src="/l.png" alt="Logo"></a><a href="/2"><img src="/l.png"></a><a href="/3">texte</a>',
    );
    expect(links.map((link) => link.imageAlt)).toEqual(['Logo', null, undefined]);
  });

  test('an unclosed anchor ends at the next one', () => {
    expect(readPage('<p><a href="/1">un<b><a href="/2">deux</p>').links.map((link) => link.anchor)).toEqual([
      'un',
      'deux',
    ]);
  });

  test('beyond 20,000 are not kept, and the cap is recorded', () => {
    const { content, links } = readPage('<a href="/x">x</a>'.repeat(20_001));
    expect([links.length, content.caps]).toEqual([20_000, ['links']]);
  });

  test('of an XHTML page are read after an empty script', () => {
    const contentType = 'application/xhtml+xml';
    expect(targets('<script src="/s.js"/><a href="/x">x</a>', { contentType })).toEqual(['https://exemple.fr/x']);
  });
});

describe('the place of a link in its block', () => {
  test('is the offset of its anchor in the text', () => {
    const { content, links } = readPage('<p>Lire  <b>le <a href="/g">\n guide\n du <i>pain</i> </a>, gratuit.</b></p>');
    expect(content.blocks[0]?.text).toBe('Lire le guide du pain , gratuit.');
    expect(links[0]).toMatchObject({ anchor: 'guide du pain', block: 0, start: 8 });
  });

  test('is right when letters and accents are composed', () => {
    const { content, links } = readPage('<p>Cafe\u0301 <a href="/c">cre\u0300me</a>\u0301</p>');
    const { block, start, anchor } = links[0]!;
    expect(content.blocks[block!]!.text.slice(start!, start! + anchor.length)).toBe('crèmé');
  });

  test('is null for an anchor in two blocks', () => {
    const { links } = readPage('<a href="/c"><h3>Titre</h3><p>Texte</p></a>');
    expect(links[0]).toMatchObject({ anchor: 'Titre Texte', block: null, start: null });
  });

  test('is null for a hidden anchor, whose text is kept', () => {
    const { content, links } = readPage('<ul style="display: none"><li><a href="/c">Caché</a></li></ul>');
    expect(content.blocks).toEqual([]);
    expect(links[0]).toMatchObject({ anchor: 'Caché', block: null });
  });

  test('follows its block when only blocks with links are kept', () => {
    const { content, links } = readPage('<p>Sans lien.</p><p>Voir <a href="/c">ici</a>.</p>', { keepText: false });
    expect(content.blocks.map((block) => block.text)).toEqual(['Voir ici.']);
    expect(links[0]).toMatchObject({ block: 0, start: 5 });
  });
});

describe('the position of a link', () => {
  test('is given by landmarks', () => {
    const html =
      '<header><a href="/h">h</a></header><nav><a href="/n">n</a></nav><aside><a href="/a">a</a></aside><p><a href="/c">c</a></p><div role="contentinfo"><a href="/f">f</a></div>';
    expect(positions(html)).toEqual({ '/h': 'header', '/n': 'nav', '/a': 'aside', '/c': 'content', '/f': 'footer' });
  });

  test('is given by words of class and id without a landmark', () => {
    const html =
      '<div id="mainMenu"><a href="/n">n</a></div><div class="col site-footer"><a href="/f">f</a></div><div class="fil-ariane"><a href="/b">b</a></div>';
    expect(positions(html)).toEqual({ '/n': 'nav', '/f': 'footer', '/b': 'nav' });
  });

  test('is content in the header of an article, and in a body with a sidebar class', () => {
    const html =
      '<body class="has-sidebar"><article><header><a href="/c">c</a></header><div class="entry-footer"><a href="/d">d</a></div></article>';
    expect(positions(html)).toEqual({ '/c': 'content', '/d': 'content' });
  });

  test('is aside in the comment form of an article', () => {
    const html =
      '<main><article><p>Le levain se nourrit deux fois par jour.</p><div id="respond" class="comment-respond"><p>Votre adresse ne sera pas publiée. <a href="/a">Annuler</a></p></div></article></main>';
    expect(positions(html)).toEqual({ '/a': 'aside' });
    expect(readPage(html).content.blocks.map(({ position }) => position)).toEqual(['content', 'aside']);
  });

  test('is content in a "menu" that is mostly prose, such as that of a restaurant', () => {
    const dishes = '<p>Blanquette de veau à l’ancienne, riz pilaf et petits légumes du marché. </p>'.repeat(7);
    expect(positions(`<div class="menu">${dishes}<a href="/vins">vins</a></div>`)).toEqual({ '/vins': 'content' });
  });

  test('outside a non-empty <main> is not content', () => {
    const text = '<p>Notre levain a vingt ans et demande deux repas par jour. </p>'.repeat(4);
    expect(
      positions(`<div><a href="/av">a</a></div><main>${text}<a href="/in">b</a></main><div><a href="/ap">c</a></div>`),
    ).toEqual({
      '/av': 'header',
      '/in': 'content',
      '/ap': 'footer',
    });
  });
});

describe('the content', () => {
  test('blocks have the kind of their element', () => {
    const html =
      '<h2>T</h2><p>P</p><ul><li><p>L</p></ul><blockquote><p>Q</p></blockquote><pre>C</pre><table><tr><td>D<td><p>F</table><dl><dt>E</dl>reste';
    expect(readPage(html).content.blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'heading T',
      'paragraph P',
      'list-item L',
      'quote Q',
      'code C',
      'cell D',
      'cell F',
      'term E',
      'other reste',
    ]);
  });

  test('a block of code, keys or output is a code sample, a sentence with a command is not', () => {
    const kinds = (html: string) => readPage(html).content.blocks.map((block) => block.kind);
    expect(kinds('<p><code>npm run <b>build</b></code></p><p><kbd>Ctrl</kbd>+<kbd>Alt</kbd></p>')).toEqual([
      'code',
      'code',
    ]);
    expect(kinds('<ul><li><samp>ready</samp></li></ul><div><tt>ls</tt></div>')).toEqual(['code', 'code']);
    expect(kinds('<p>Run <code>npm test</code> before you leave.</p><h2><code>ls</code></h2>')).toEqual([
      'paragraph',
      'heading',
    ]);
  });

  test('blocks in another language have a lang', () => {
    const { content } = readPage('<html lang="fr"><p>Bonjour</p><p lang="en">Hello</p>');
    expect(content.blocks.map((block) => block.lang)).toEqual([undefined, 'en']);
  });

  test('headings keep level and order, and contain the alt of their images', () => {
    expect(readPage('<h1><img src="l.png" alt="Logo"></h1><h3>Sous\n titre</h3>').content.headings).toEqual([
      { level: 1, text: 'Logo' },
      { level: 3, text: 'Sous titre' },
    ]);
  });

  test('the permalink of a heading is not part of its text', () => {
    const html =
      '<h1>Installer<a href="#i">¶</a></h1><h2>Le C# <a href="#c">#</a></h2><h2>C#</h2><h2>Usage<a href="#u">#</a></h2>';
    expect(readPage(html).content.headings.map(({ text }) => text)).toEqual(['Installer', 'Le C#', 'C#', 'Usage']);
  });

  test('a decorative image has an empty alt, another one null', () => {
    const { content } = readPage('<img src="a.png" alt=""><img src="b.png" width="3">');
    expect(content.images.map(({ src, alt, width }) => [src, alt, width])).toEqual([
      ['https://exemple.fr/dossier/a.png', '', null],
      ['https://exemple.fr/dossier/b.png', null, '3'],
    ]);
  });

  test('words are those of the content, without menus and footers', () => {
    expect(readPage('<nav>Accueil Boutique</nav><p>L’été, trois mots.</p>').content.words).toBe(3);
  });

  test('equal bodies have equal hashes, whatever is around them', () => {
    const a = readPage('<title>A</title><nav>Menu A</nav><p>Corps</p>').content.bodyHash;
    const b = readPage('<title>B</title><nav>Menu B</nav><p>Corps</p>').content.bodyHash;
    const c = readPage('<p>Autre</p>').content.bodyHash;
    expect(a).toMatch(/^[0-9a-f]{16}$/);
    expect([b === a, c === a]).toEqual([true, false]);
  });

  test('controls without a label are counted per form', () => {
    const html =
      '<form action="/q" method="POST"><input name="a"><input id="b"><label for="b">B</label><label>C <input></label><input type="submit"></form>';
    expect(readPage(html).content.forms).toEqual([{ action: '/q', method: 'post', unlabelled: 1 }]);
  });

  test('a form whose only text field is a search field is a search form', () => {
    const searches = (form: string) => readPage(form).content.forms.map((one) => one.searches ?? false);
    expect(searches('<form><input type="search"><button>OK</button></form>')).toEqual([true]);
    expect(searches('<form role="search"><input><select></select></form>')).toEqual([true]);
    expect(searches('<form action="/r"><input type="hidden" name="l"><input name="q"></form>')).toEqual([true]);
    expect(searches('<form><input type="search"><input type="email"></form><form><input name="nom"></form>')).toEqual([
      false,
      false,
    ]);
    expect(searches('<form><input name="q"><textarea></textarea></form><form><button>OK</button></form>')).toEqual([
      false,
      false,
    ]);
  });

  test('a frame in a noscript needs no title', () => {
    const frame = '<iframe src="/plan"></iframe>';
    expect(readPage(`<body><noscript>${frame}</noscript>${frame}`).content.iframesWithoutTitle).toBe(1);
  });

  test('hidden text names a hidden button, not a visible one', () => {
    const { content } = readPage(
      '<div hidden><button>Masquer</button></div><button><span style="display:none">Fermer</span></button>',
    );
    expect(content.buttonsWithoutName).toBe(1);
  });

  test('buttons and frames without a name are counted', () => {
    const { content } = readPage(
      '<button></button><button>Envoyer</button><button aria-label="Fermer"></button><iframe src="/x"></iframe>',
    );
    expect([content.buttonsWithoutName, content.iframesWithoutTitle]).toEqual([1, 1]);
  });

  test('scripts and style sheets of the head block rendering unless they are async, deferred or for other media', () => {
    const html =
      '<link rel="stylesheet" href="/s.css"><link rel="stylesheet" media="print" href="/p.css"><script src="/a.js"></script><script defer src="/b.js"></script><body><script src="/c.js"></script>';
    expect(readPage(html).content.resources.map(({ url, blocking }) => [url.slice(18), blocking])).toEqual([
      ['/s.css', true],
      ['/p.css', false],
      ['/a.js', true],
      ['/b.js', false],
      ['/c.js', false],
    ]);
  });

  test('structured data, doctype, duplicate ids and skip links are recorded', () => {
    const html =
      '<!DOCTYPE html><script type="application/ld+json">{"@type":"Bakery"}</script><a href="#main">Aller au contenu</a><main id="main"><p id="x" itemtype="https://schema.org/Offer"><p id="x">';
    const { content } = readPage(html);
    expect(content).toMatchObject({
      doctype: 'html',
      jsonLd: ['{"@type":"Bakery"}'],
      itemTypes: ['https://schema.org/Offer'],
      duplicateIds: ['x'],
      skipLink: true,
      hasMain: true,
    });
  });

  test('a refresh needs a target, and that of the header takes precedence', () => {
    expect(readPage('<meta http-equiv="refresh" content="5">').content.refresh).toBeNull();
    expect(
      readPage('<meta http-equiv="refresh" content="5;/b">', { headers: { refresh: '0; url=/a' } }).content.refresh,
    ).toEqual({
      seconds: 0,
      url: 'https://exemple.fr/a',
    });
  });
});

describe('a hostile page', () => {
  test('nested 100,000 deep is flattened at 512, fast, and its links are read', () => {
    const deep = `${'<div>'.repeat(100_000)}<a href="/fond">fond</a>${'</div>'.repeat(100_000)}<p><a href="/apres">après</a></p>`;
    const { content, links } = readPage(deep);
    expect(links.map((link) => link.href)).toEqual(['/fond', '/apres']);
    expect([content.caps, content.maxDepth]).toEqual([['depth'], 513]);
    expect(cpuMs(() => readPage(deep), 6_000)).toBeLessThan(6_000);
  });

  test('with two million letters keeps one million, and the cap is recorded', () => {
    const { content } = readPage(`<p>${'mot '.repeat(300_000)}</p><p>suite <a href="/x">x</a></p>`);
    expect([content.textLength, content.caps]).toEqual([1_000_000, ['text']]);
  });

  test('made of entities or of a million items is read in linear time', () => {
    const effort = (html: string): number => cpuMs(() => readPage(html), 6_000);
    expect(effort(`<p>${'&eacute;'.repeat(200_000)}`)).toBeLessThan(6_000);
    expect(effort('<li>a'.repeat(400_000))).toBeLessThan(10_000);
    expect(effort('<a href=/x><b>'.repeat(150_000))).toBeLessThan(10_000);
  });

  test('with too many blocks keeps fifty thousand, and the cap is recorded', () => {
    const { content } = readPage('<li>a'.repeat(60_000));
    expect([content.blocks.length, content.caps]).toEqual([50_000, ['text']]);
  });

  test('with an element of 2,000 attributes keeps the first thousand', () => {
    const attributes = Array.from({ length: 2000 }, (_, index) => `a${index}`).join(' ');
    const { content, links } = readPage(`<a ${attributes} href="/x">x</a><a href="/y" ${attributes}>y</a>`);
    expect([links.map((link) => link.href), content.caps]).toEqual([['/y'], ['attributes']]);
  });

  test('is not kept in memory by the strings read from it', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    const before = process.memoryUsage().heapUsed;
    const kept = Array.from({ length: 20 }, (_, index) =>
      readPage(
        `<title>Un titre bien assez long ${index}</title><p>Un texte assez long <a href="/une-adresse-assez-longue-${index}">avec son lien à lui</a></p><!-- ${`${index} `.repeat(500_000)} -->`,
      ),
    );
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
    expect(kept[19]?.links[0]?.anchor).toBe('avec son lien à lui');
  });
});

test('an image after more text than a first screen shows is below it', () => {
  const html = `<img src="a.jpg"><p>${'Un bol tourné à la main. '.repeat(200)}</p><img src="b.jpg">`;
  expect(readPage(html).content.images.map(({ below }) => below)).toEqual([undefined, true]);
});

test('the title of a link that opens a tab is kept', () => {
  const html =
    '<a href="/a" target="_blank" title="Tarifs - nouvelle fenêtre">Tarifs</a><a href="/b" title="b">Bols</a>';
  expect(readPage(html).links.map(({ label }) => label)).toEqual(['Tarifs - nouvelle fenêtre', undefined]);
});

test('the words of rel may be separated by commas, as for search engines', () => {
  expect(readPage('<a href="/a" rel="nofollow, noopener">a</a>').links[0]!.follow).toBe(false);
});

test('a link hidden by its own attribute or by that of an ancestor is marked hidden', () => {
  const html = '<p><a href="/a" hidden></a><span hidden><a href="/b">B</a></span><a href="/c">C</a></p>';
  expect(readPage(html).links.map(({ hidden }) => hidden)).toEqual([true, true, undefined]);
});

test('the aria-label of a short text is kept, a title is not', () => {
  const html =
    '<a href="/a" aria-label="Lire la suite : nos bols">Lire plus</a><a href="/b" title="Bulle">Lire plus</a>';
  expect(readPage(html).links.map(({ label }) => label)).toEqual(['Lire la suite : nos bols', undefined]);
});

test('the size in the style of an image counts, a height in percent does not', () => {
  const sizes = (style: string) => readPage(`<img src="a.svg" style="${style}">`).content.images[0];
  expect(sizes('width:38px; height:38px')).toMatchObject({ width: '38px', height: '38px' });
  expect(sizes('width:100%;height:20em')).toMatchObject({ width: '100%', height: '20em' });
  expect(sizes('width:;height:')).toMatchObject({ width: null, height: null });
  expect(sizes('max-width:100%;width:auto;height:100%')).toMatchObject({ width: null, height: null });
});

test('drawings are not counted in the length of the document', () => {
  const html = '<p>Un bol.</p><svg><path d="M0 0h9"/></svg><p>Un vase.</p>';
  expect(readPage(html).content.htmlLength).toBe('<p>Un bol.</p></svg><p>Un vase.</p>'.length);
});

test('a menu without a link or a word is recorded as empty', () => {
  const empty = (html: string) => readPage(html).content.emptyMenu;
  expect(empty('<nav class="index"> </nav>')).toBe(true);
  expect(['<nav><a href="/a">A</a></nav>', '<nav>Menu</nav>', '<template><nav></nav></template>'].map(empty)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('hidden text of the content is counted separately, without menus and links', () => {
  const length = (html: string) => readPage(html).content.hiddenLength;
  expect(length('<p>Vu.</p><div hidden>Caché par <a href="/a">un lien</a></div>')).toBe('Caché par'.length);
  expect(length('<p>Vu.</p><nav><ul hidden><li>Menu</li></ul></nav>')).toBeUndefined();
});

test('reads the text that an inline script moves from a streamed block to its place', () => {
  const { content } = readPage(
    '<main><!--$?--><template id="B:0"></template><!--/$--></main><div hidden id="S:0"><h1>Bread</h1></div>' +
      '<script>$RC("B:0","S:0")</script>',
  );
  expect(content.headings).toEqual([{ level: 1, text: 'Bread' }]);
});
