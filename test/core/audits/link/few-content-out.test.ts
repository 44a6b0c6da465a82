import { expect, test } from 'vitest';
import { linkFewContentOut } from '../../../../src/core/audits/link/few-content-out.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const nav = { to: '/', position: 'nav' as const };

test('a text of 300 words without a link in its content is flagged', () => {
  expect(
    faultyPages(linkFewContentOut, siteOf({ '/': {}, '/b': {}, '/a': { links: [nav], text: ['mot '.repeat(350)] } })),
  ).toEqual(['/a']);
});

test('the words of a listing of code call for no links', () => {
  const code = { blocks: [{ kind: 'code' as const, text: 'mot '.repeat(900) }], words: 950, links: [nav] };
  expect(faultyPages(linkFewContentOut, siteOf({ '/': {}, '/a': code, '/b': {}, '/c': {} }))).toEqual([]);
});

test('a single link is in the singular', () => {
  const site = siteOf({ '/': { text: ['mot '.repeat(900)], links: ['/a'] }, '/a': [], '/b': [] });
  const [fault] = faultsOf(linkFewContentOut, site);
  expect(fault!.message.fr).toContain('ne contient qu’un lien vers le site');
});

test('link.dead_end alone reports a page without any link', () => {
  const site = siteOf({ '/': {}, '/b': {}, '/a': { links: [], text: ['mot '.repeat(350)] } });
  expect(faultyPages(linkFewContentOut, site)).toEqual([]);
});

test('the correction names pages that this text does not link to, and no list that may be empty', () => {
  const text = ['mot '.repeat(900)];
  const menu = ['/a', '/b', '/c'].map((to) => ({ to, position: 'nav' as const }));
  const site = siteOf({
    '/': { links: menu },
    '/a': { links: [...menu, '/b'], text },
    '/b': { links: menu },
    '/c': [],
  });
  const fault = faultsOf(linkFewContentOut, site).find(({ evidence }) => evidence?.contentLinks === 1);
  expect(fault!.fix!.en).toContain('/c');
  expect(fault!.fix!.en).not.toMatch(/\/b|Links to add/);
});
