import { expect, test } from 'vitest';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import { moveBoilerplate } from '../../../../src/core/pages/positions/move-boilerplate.ts';
import { sentenceAround } from '../../../../src/core/pages/reading/sentence-around.ts';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import { readPage } from '../../../support/read-page.ts';

const texts = [
  'mot',
  ' ',
  '\n\t',
  'é',
  'e\u0301',
  '\u0301',
  '\u0323',
  '&nbsp;',
  '&eacute;',
  '&amp',
  '&#x110;',
  '&#0;',
  '&#xD800;',
  'ᄀ',
  'ᅡ',
  '𝒜',
  '« ',
  ' ? ',
  'fin. ',
  '\u202f!',
  '<',
  '>',
  '&lt;a href=/x&gt;',
];
const hrefs = [
  '/a',
  'b',
  '?q=é',
  '#f',
  '//c.fr/d',
  'mailto:x',
  'http://[',
  ' /e f ',
  'javascript:0',
  '',
  '&#47;g',
  '\\h',
];
const names = [
  'p',
  'div',
  'b',
  'span',
  'li',
  'ul',
  'h2',
  'nav',
  'main',
  'section',
  'td',
  'table',
  'tr',
  'blockquote',
  'i',
  'label',
  'form',
  'button',
  'footer',
  'article',
  'svg',
  'template',
  'noscript',
  'select',
  'option',
  'title',
  'textarea',
  'script',
  'style',
  'body',
  'head',
  'html',
  'frameset',
  'iframe',
  'pre',
  'math',
  'dl',
  'dd',
];
const attributes = [
  '',
  ' class="menu"',
  ' id=x',
  ' lang=en',
  ' hidden',
  ' style="display:none"',
  ' role=navigation',
  ' a a a',
  ' "',
  " x='",
  ' aria-label="É"',
];

const anchor = fc.constantFrom(...hrefs).map((href) => `<a href="${href}">`);
const rubbish = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...texts) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes))
        .map(([name, more]) => `<${name}${more}>`),
    },
    { weight: 3, arbitrary: fc.constantFrom(...names, 'a', 'x').map((name) => `</${name}>`) },
    { weight: 3, arbitrary: anchor },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<!doctype html>',
        '<?x?>',
        '<br>',
        '<img alt=É src=i>',
        '<input>',
        '<meta name=robots content=noindex>',
        '<base href=/z/>',
        '</a',
        '<a href=',
        '\u0000',
      ),
    },
  ),
  { maxLength: 60 },
);

test('any document is parsed, with consistent results', () => {
  fc.assert(
    fc.property(rubbish, fc.boolean(), (parts, keepText) => {
      const { content, links } = readPage(parts.join(''), { keepText });
      for (const block of content.blocks) {
        expect(block.text).toBe(block.text.normalize('NFC'));
        expect(block.text).not.toMatch(/^ | $|[\t\n\f\r]| {2}/);
        expect(block.text).not.toBe('');
      }
      for (const link of links) {
        if (link.block === null) continue;
        const { text } = content.blocks[link.block]!;
        expect(text.slice(link.start!, link.start! + link.anchor.length)).toBe(link.anchor);
        expect(link.anchor).not.toBe('');
        const around = sentenceAround(text, link.start!, link.anchor.length);
        expect(around.sentence.slice(around.offset, around.offset + link.anchor.length)).toBe(link.anchor);
      }
      for (const link of links) if (link.http) expect(link.to).toBe(new URL(link.to).href.replace(/#.*$/s, ''));
      expect(content.words).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1500, seed: 42 },
  );
});

const inline = fc.oneof(
  fc.constantFrom(
    'mot',
    ' et ',
    '&eacute;',
    '<br>',
    '<!-- <a href="/commentaire"> -->',
    '<script>"<a href=/script>"</script>',
  ),
  fc
    .tuple(fc.constantFrom(...hrefs), fc.constantFrom('un', 'deux <b>gras</b>', '<img src=i alt=x>', ''))
    .map(([href, text]) => `<a href="${href}">${text}</a>`),
  fc
    .tuple(fc.constantFrom('b', 'i', 'span', 'em'), fc.constantFrom('x', '<a href="/dans">y</a>'))
    .map(([name, text]) => `<${name}>${text}</${name}>`),
);
const block = fc
  .tuple(
    fc.constantFrom('p', 'div', 'li', 'h2', 'section', 'nav', 'blockquote'),
    fc.array(inline, { maxLength: 6 }),
    fc.boolean(),
  )
  .map(([name, parts, closed]) => `<${name}>${parts.join('')}${closed ? `</${name}>` : ''}`);

test('the links are those of a DOM parser, in order, with their text', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
      const html = blocks.join('\n');
      const $ = cheerio.load(html);
      const wanted = $('a[href]')
        .toArray()
        .map((element) => [$(element).attr('href'), $(element).text().replace(/\s+/g, ' ').trim()]);
      const found = readPage(html).links.map((link) => [link.href, link.anchor]);
      expect(found).toEqual(wanted);
    }),
    { numRuns: 500, seed: 7 },
  );
});

test('moving boilerplate loses no block and no link', () => {
  fc.assert(
    fc.property(fc.array(rubbish, { minLength: 5, maxLength: 8 }), (documents) => {
      const pages = documents.map(
        (parts, index) =>
          ({ url: `https://exemple.fr/${index}`, status: 200, ...readPage(parts.join('')) }) as unknown as PageRecord,
      );
      const counts = pages.map((page) => [page.content?.blocks.length, page.links.length]);
      moveBoilerplate(pages);
      expect(pages.map((page) => [page.content?.blocks.length, page.links.length])).toEqual(counts);
      for (const page of pages) expect(page.content?.words).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100, seed: 3 },
  );
});
