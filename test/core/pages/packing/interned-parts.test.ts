import { expect, test } from 'vitest';
import { InternedParts } from '../../../../src/core/pages/packing/interned-parts.ts';
import type { Block, PageLink } from '../../../../src/core/pages/page.ts';
import { packColumns, unpackColumns } from '../../../../src/core/pages/packing/page-columns.ts';

const item = (text: string): Block => ({ kind: 'list-item', text, position: 'nav' });

function linkTo(to: string, block: number | null, more: Partial<PageLink> = {}): PageLink {
  return {
    to: `https://tilleul.example.fr${to}`,
    href: to,
    anchor: `vers ${to}`,
    rel: '',
    follow: true,
    element: 'a',
    position: 'nav',
    internal: true,
    http: true,
    block,
    start: block === null ? null : 0,
    ...more,
  };
}

const menu = [item('vers /'), item('vers /pains'), item('Nos horaires, du mardi au samedi')];
const menuLinks = [linkTo('/', 0), linkTo('/pains', 1), linkTo('/plan', null, { rel: 'nofollow', label: 'Plan' })];

test('equal blocks and links of two pages are one object, in any order', () => {
  const known = new InternedParts();
  const first = unpackColumns(packColumns(menu, menuLinks), known);
  const second = unpackColumns(packColumns([item('Autre'), menu[2]!], [linkTo('/x', 0), menuLinks[2]!]), known);
  const third = unpackColumns(packColumns(menu, menuLinks), known);
  expect(second.blocks[1]).toBe(first.blocks[2]);
  expect(second.links[1]).toBe(first.links[2]);
  expect(third.blocks.every((block, at) => block === first.blocks[at])).toBe(true);
  expect(third.links.every((link, at) => link === first.links[at])).toBe(true);
});

test('pages are unpacked as packed, whatever is interned', () => {
  const known = new InternedParts();
  const pages = [
    { blocks: menu, links: menuLinks },
    { blocks: [...menu, item('Nos horaires, du mardi au lundi !')], links: [linkTo('/', 0, { anchor: 'ici' })] },
    { blocks: [{ ...menu[0]!, position: 'footer' as const }, ...menu], links: [linkTo('/', 1), linkTo('/', 2)] },
    { blocks: [{ ...menu[0]!, lang: 'en' }], links: [{ ...menuLinks[0]!, href: 'https://tilleul.example.fr/' }] },
    {
      blocks: menu,
      links: [
        { ...menuLinks[0]!, newTab: true },
        { ...menuLinks[2]!, imageAlt: null },
      ],
    },
  ];
  for (const page of [...pages, ...pages]) {
    expect(unpackColumns(packColumns(page.blocks, page.links), known)).toEqual(page);
  }
});

test('a page contains no object twice', () => {
  const known = new InternedParts();
  const twice = packColumns([menu[0]!, menu[0]!], [menuLinks[2]!, menuLinks[2]!]);
  for (let page = 0; page < 3; page++) {
    const { blocks, links } = unpackColumns(twice, known);
    expect(blocks[0]).not.toBe(blocks[1]);
    expect(links[0]).not.toBe(links[1]);
  }
});

test('any text is unpacked as packed', () => {
  const texts = [
    '',
    'é',
    '’',
    '\ud800',
    'a\ud83d',
    '\0\x80ÿ',
    'l’œuvre du boulanger',
    '😀',
    'é'.repeat(40_000),
    'œ'.repeat(40_001),
  ];
  const run = texts.join('');
  const known = new InternedParts();
  let from = 0;
  for (const text of texts) {
    expect(known.text(run, from, text.length)).toBe(text);
    from += text.length;
  }
});

test('long texts that differ in characters that are not hashed are distinct', () => {
  const known = new InternedParts();
  const long = (letter: string) => item(`${'a'.repeat(101)}${letter}${'a'.repeat(98)}`);
  for (const letter of ['a', 'b', 'c', 'd', 'e']) {
    const page = { blocks: [long(letter), item(letter)], links: [] };
    expect(unpackColumns(packColumns(page.blocks, page.links), known)).toEqual(page);
  }
});
