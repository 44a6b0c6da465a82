import { expect, test } from 'vitest';
import { parsePage } from '../../../../src/core/pages/reading/parse-page.ts';
import { packPage, unpackPage } from '../../../../src/io/crawler/parsing/page-message.ts';

const html = `<!doctype html><html lang="fr"><head><title>Étuis</title><link rel="canonical" href="https://example.fr/etuis">
<link rel="alternate" hreflang="en" href="/en/cases"><meta http-equiv="refresh" content="5; url=/suite"></head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/etuis?tri=prix&amp;p=2#haut" rel="nofollow">Étuis’ — suite</a></li></ul></nav>
<main><h1>Étuis</h1><p>Voir <a href="../a/./b c" target="_blank">nos étuis 😀</a> et <a href="mailto:x@example.fr"></a></p>
<p lang="en">See <a href="//autre.fr/x"><img src="a.png" alt="photo"></a> <a href="/vide" aria-label="Panier"><img src="b.png"></a></p>
<map><area href="/zone" alt="Zone"><area href="/zone2"></map><iframe src="/cadre"></iframe></main></body></html>`;

const parsed = (keepText: boolean) => ({
  ...parsePage({
    html,
    url: 'https://example.fr/etuis/',
    contentType: 'text/html',
    charset: 'utf-8',
    headers: { link: '</n>; rel="next"' },
    scope: (url) => url.startsWith('https://example.fr/'),
    keepText,
  }),
  charset: 'utf-8',
  flags: ['bad-bytes'],
  template: 'abc',
});

test('a page is unpacked as it was packed, with and without its text', () => {
  for (const keepText of [true, false]) {
    const page = parsed(keepText);
    expect(page.links.length).toBeGreaterThan(10);
    expect(unpackPage(structuredClone(packPage(page)))).toEqual(page);
  }
});

test('a page without links or text is unpacked as it was packed', () => {
  const page = { ...parsed(true), links: [] };
  page.content.blocks = [];
  expect(unpackPage(structuredClone(packPage(page)))).toEqual(page);
});
