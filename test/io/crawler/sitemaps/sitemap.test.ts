import { describe, expect, test } from 'vitest';
import { readSitemap } from '../../../../src/io/crawler/sitemaps/sitemap.ts';

const url = 'https://example.fr/sitemap.xml';
const ns = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const read = (text: string, encoding: BufferEncoding = 'utf8', most?: number) =>
  readSitemap(new Uint8Array(Buffer.from(text, encoding)), url, most);
const locs = async (text: string) => (await read(text)).entries.map(({ loc }) => loc);
const entry = (loc: string) => `<url><loc>${loc}</loc></url>`;

describe('the formats', () => {
  test('urlset with dates, images and references', async () => {
    const file = await read(
      `<?xml version="1.0"?><urlset ${ns}><url><loc> https://example.fr/?a=1&amp;b=&#233; </loc><lastmod>2026-01-02</lastmod><image:image><image:loc>https://example.fr/i.png</image:loc></image:image></url></urlset>`,
    );
    expect(file).toEqual({
      kind: 'urlset',
      entries: [{ loc: 'https://example.fr/?a=1&b=%C3%A9', lastmod: '2026-01-02' }],
      issues: [],
    });
  });
  test('index', async () => {
    const file = await read(
      `<sitemapindex ${ns}><sitemap><loc>https://example.fr/1.xml</loc></sitemap></sitemapindex>`,
    );
    expect([file.kind, file.entries.length]).toEqual(['index', 1]);
  });
  test('RSS, by link or by guid, and Atom', async () => {
    const rss =
      '<rss><channel><link>https://example.fr/</link><item><link>/a</link></item><item><guid>https://example.fr/b</guid></item></channel></rss>';
    expect(await locs(rss)).toEqual(['https://example.fr/a', 'https://example.fr/b']);
    const atom = '<feed><link href="/self"/><entry><link rel="enclosure" href="/x"/><link href="/c"/></entry></feed>';
    expect(await locs(atom)).toEqual(['https://example.fr/c']);
  });
  test('self-closing elements are complete', async () => {
    const links = '<xhtml:link rel="alternate" hreflang="en" href="/en"/><x/>';
    const urlset = `<urlset ${ns}><url><loc>https://example.fr/a</loc>${links}</url><url/></urlset>`;
    expect(await read(urlset)).toMatchObject({ entries: [{ loc: 'https://example.fr/a' }], issues: [] });
    expect(await read('<feed><entry><link href="/c"/></entry></feed>')).toMatchObject({ issues: [] });
    expect(await read(`<urlset ${ns}><url><loc>https://example.fr/a</loc><x></url>`)).toMatchObject({
      issues: ['cut'],
    });
  });
  test('one URL a line, whatever the file name', async () => {
    expect(await read('https://example.fr/a\r\n\nhttps://example.fr/b\nnot a url')).toMatchObject({
      kind: 'text',
      issues: ['bad-url'],
    });
  });
  test('UTF-16 by its byte order mark', async () => {
    const file = await read(`\ufeff<urlset ${ns}>${entry('https://example.fr/a')}</urlset>`, 'utf16le');
    expect(file.entries.length).toBe(1);
  });
});

describe('entries in the usual form', () => {
  const date = '<lastmod> 2026-01-02 </lastmod><changefreq>daily</changefreq><priority>0.5</priority>';
  test('have the result of the XML parser, between others, over many slices', async () => {
    const kinds = [
      (loc: string) => `<url><loc>${loc}</loc></url>`,
      (loc: string) => `\n<url>\n <loc> ${loc} </loc>\n ${date}</url>`,
      (loc: string) => `<url><loc>${loc}</loc><x:link href="/fr"/></url >`,
      (loc: string) => `<url><loc>${loc}?a=1&amp;b=2</loc></url>`,
      (loc: string) => `<!-- <url><loc>https://example.fr/no</loc></url> --><url><loc>${loc}</loc></url>`,
      (loc: string) => `<![CDATA[ <url><loc>https://example.fr/no</loc></url> ]]>`.replace('no', loc),
    ];
    const places = Array.from({ length: 6000 }, (_, index) => `https://example.fr/page-${index}/`);
    const text = places.map((loc, index) => kinds[index % kinds.length]!(loc)).join('');
    const file = await read(`<urlset ${ns}>${text}</urlset>`);
    const expected = places.flatMap((loc, index) => {
      const kind = index % kinds.length;
      if (kind === 5) return [];
      return [{ loc: kind === 3 ? `${loc}?a=1&b=2` : loc, lastmod: kind === 1 ? '2026-01-02' : null }];
    });
    expect(file).toEqual({ kind: 'urlset', entries: expected, issues: [] });
  });
  test('have normalised URLs', async () => {
    const addresses = ['/a', '', '/a/../b', '/a//b', '/.', '/é', '/c.html', '/%7e', '?q', '/d e'];
    const written = addresses.map((path) => `https://example.fr${path}`);
    expect(await locs(`<urlset ${ns}>${['https://example.fr/', ...written].map(entry).join('')}</urlset>`)).toEqual(
      ['https://example.fr/', ...written].map((address) => new URL(address).href),
    );
  });
  test('are dropped when the file ends within one', async () => {
    const file = await read(`<urlset ${ns}>${entry('https://example.fr/a')}${entry('https://example.fr/b')}<url><loc>`);
    expect([file.entries.length, file.issues]).toEqual([2, ['cut']]);
  });
});

describe('hostile or broken files', () => {
  test('HTML and JSON are not sitemaps', async () => {
    for (const text of ['<!doctype html><a href="/x">x</a>', '<html><body/></html>', '{"a":1}', '']) {
      expect((await read(text)).entries).toEqual([]);
      expect((await read(text)).kind).toBe('unknown');
    }
  });
  test('a DOCTYPE defines no entity: the entries that use one are dropped', async () => {
    const bomb = `<!DOCTYPE u [<!ENTITY a0 "lol"><!ENTITY x SYSTEM "file:///etc/passwd">]><urlset ${ns}>${entry('https://example.fr/?&a0;')}${entry('https://example.fr/?&x;')}${entry('https://example.fr/ok')}</urlset>`;
    const file = await read(bomb);
    expect(file.entries.map(({ loc }) => loc)).toEqual(['https://example.fr/ok']);
    expect(file.issues).toContain('undefined-entity');
  });
  test('a reference in CDATA is text', async () => {
    expect(await locs(`<urlset ${ns}>${entry('<![CDATA[https://example.fr/?a&b;]]>')}</urlset>`)).toEqual([
      'https://example.fr/?a&b;',
    ]);
  });
  test('the complete entries of a cut file are kept, and the cut is reported', async () => {
    const file = await read(`<urlset ${ns}>${entry('https://example.fr/a')}<url><loc>https://example.fr/b`);
    expect(file.entries.map(({ loc }) => loc)).toEqual(['https://example.fr/a']);
    expect(file.issues).toEqual(['cut']);
  });
  test('at most 50,000 URLs of a file are read', async () => {
    const file = await read(
      `<urlset ${ns}>${Array.from({ length: 50_010 }, (_, index) => entry(`https://example.fr/${index}`)).join('')}</urlset>`,
    );
    expect(file.entries.length).toBe(50_000);
    expect(file.issues).toEqual(['too-many-urls']);
  });
  test('only absolute http(s) URLs count', async () => {
    const file = await read(
      `<urlset ${ns}>${entry('/relative')}${entry('javascript:alert(1)')}${entry('https://example.fr/a')}</urlset>`,
    );
    expect([file.entries.map(({ loc }) => loc), file.issues]).toEqual([
      ['https://example.fr/relative', 'https://example.fr/a'],
      ['relative-url', 'bad-url'],
    ]);
  });
});
