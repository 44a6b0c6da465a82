import { expect, test } from 'vitest';
import { moveBoilerplate } from '../../../../src/core/pages/positions/move-boilerplate.ts';
import { linkedBlocks } from '../../../../src/core/pages/reading/parse-page.ts';
import { bodyHash } from '../../../../src/core/pages/reading/body-hash.ts';
import type { PageRecord } from '../../../../src/core/pages/page.ts';
import { recordsOf } from '../../../support/records-of.ts';

const menu = '<div class="x1"><ul><li><a href="/">Accueil</a><li><a href="/pains">Pains</a></ul></div>';
const foot = '<div class="x9">© Le Fournil <a href="/mentions">Mentions légales</a></div>';
const subjects = ['levain', 'four', 'farine', 'brioche', 'seigle', 'épeautre'];

function site(pageOf: (subject: string, index: number) => string): PageRecord[] {
  const pages = recordsOf(Object.fromEntries(subjects.map((subject, index) => [`/${index}`, pageOf(subject, index)])));
  moveBoilerplate(pages);
  return pages;
}

const position = (page: PageRecord | undefined, href: string): string | undefined =>
  page?.links.find((link) => link.href === href)?.position;

test('a menu and a footer without landmarks are found by their repetition', () => {
  const [page] = site(
    (subject) => `${menu}<p>Tout sur le ${subject}.</p><p>Voir <a href="/${subject}">le ${subject}</a>.</p>${foot}`,
  );
  expect(position(page, '/pains')).toBe('nav');
  expect(position(page, '/mentions')).toBe('footer');
  expect(position(page, '/levain')).toBe('content');
  expect(page?.content?.words).toBe(4 + 3);
});

test('a call to action that every text ends with is not in the footer that the page declares after it', () => {
  const call = '<section><h2>Une question ?</h2><button><a href="/contact">Contactez-nous</a></button></section>';
  const declared = '<footer>© Le Fournil <a href="/mentions">Mentions légales</a></footer>';
  const [page] = site((subject) => `${menu}<main><p>Tout sur le ${subject}.</p>${call}</main>${declared}`);
  expect(position(page, '/contact')).toBe('aside');
  expect(position(page, '/mentions')).toBe('footer');
});

test.each([
  ['all but the first', 1, 'nav'],
  ['all but the first two', 2, 'content'],
])('on six pages, a menu of %s is recognised by its share', (_, bare, expected) => {
  const pages = site((subject, index) => `${index < bare ? '' : menu}<p>Tout sur le ${subject}.</p>`);
  expect(position(pages.at(-1), '/pains')).toBe(expected);
});

test('a link that every page has in a different sentence stays in the content', () => {
  const [page] = site((subject) => `<p>Le ${subject} se comprend mieux avec <a href="/guide">notre guide</a>.</p>`);
  expect(position(page, '/guide')).toBe('content');
});

test('four pages are not enough', () => {
  const pages = recordsOf(
    Object.fromEntries(subjects.slice(0, 4).map((subject) => [`/${subject}`, `${menu}<p>${subject}</p>`])),
  );
  moveBoilerplate(pages);
  expect(position(pages[0], '/pains')).toBe('content');
});

test('variants of one page count as one page', () => {
  const variants = Object.fromEntries(
    subjects.map((subject) => [`/?tri=${subject}`, '<p>Notre <a href="/carte">carte</a>.</p>']),
  );
  const pages = recordsOf({ ...variants, '/a': '<p>Autre</p>' });
  moveBoilerplate(pages);
  expect(position(pages[0], '/carte')).toBe('content');
});

test('a menu repeated in one section only is found', () => {
  const section = Object.fromEntries(
    subjects.map((subject) => [
      `/blog/${subject}`,
      `<div><a href="/blog/archives">Archives</a></div><p>${subject}</p>`,
    ]),
  );
  const rest = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/p${index}`, `<p>Page ${index}</p>`]));
  const pages = recordsOf({ ...section, ...rest });
  moveBoilerplate(pages);
  expect(position(pages[0], '/blog/archives')).toBe('nav');
});

test('the body hash is recomputed when boilerplate is found, unless only the blocks with links were kept', () => {
  const pages = recordsOf(
    Object.fromEntries(subjects.map((subject, index) => [`/${index}`, `${menu}<p>Tout sur le ${subject}.</p>${foot}`])),
  );
  const before = pages.map((page) => page.content?.bodyHash);
  const [whole, partial] = pages;
  partial!.content!.blocks = linkedBlocks(partial!.content!.blocks, partial!.links);
  moveBoilerplate(pages);
  expect(whole?.content?.bodyHash).toBe(bodyHash(whole!.content!.blocks));
  expect(whole?.content?.bodyHash).not.toBe(before[0]);
  expect(partial?.content?.bodyHash).toBe(before[1]);
});

test('a link object shared by pages is not changed: each page gets a copy with its position', () => {
  const pages = recordsOf(Object.fromEntries(subjects.map((subject, at) => [`/${at}`, `${menu}<p>${subject}</p>`])));
  const shared = pages[0]!.links[0]!;
  for (const page of pages) page.links[0] = shared;
  moveBoilerplate(pages);
  expect(shared.position).toBe('content');
  expect(pages[5]!.links[0]).toBe(pages[0]!.links[0]);
  expect(position(pages[5], '/')).toBe('nav');
});
