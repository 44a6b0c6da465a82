import { expect, test } from 'vitest';
import { headingSectionLong } from '../../../../src/core/audits/heading/section-long.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { readPage } from '../../../support/read-page.ts';
import { siteOf } from '../../../support/site-of.ts';

test('350 words under one subheading are flagged, a text cut by subheadings is not', () => {
  const long = Array.from({ length: 7 }, () => 'mot '.repeat(50).trim());
  expect(
    faultyPages(headingSectionLong, siteOf({ '/': {}, '/a': { text: ['Introduction.', 'Suite.', ...long] } })),
  ).toEqual(['/a']);
});

test('a long list is no long text', () => {
  const items = Array.from({ length: 80 }, (_, at) => ({
    kind: 'list-item' as const,
    text: `Module numéro ${at} du serveur`,
  }));
  const blocks = [{ kind: 'heading' as const, text: 'Modules' }, ...items];
  const headings = [{ level: 2, text: 'Modules' }];
  expect(faultyPages(headingSectionLong, siteOf({ '/': { blocks, headings } }))).toEqual([]);
});

test('paragraphs in the cells of a table are no running text, those of a table that lays out the page are', () => {
  const cell = `<td><p>${'mot '.repeat(60)}.</p></td>`;
  const data = `<h2>Options</h2><table><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr></table>`;
  const layout = `<table><tr><td><h2>Histoire</h2>${`<p>${'mot '.repeat(60)}.</p>`.repeat(6)}</td></tr></table>`;
  const faults = (html: string) => {
    const { blocks, headings } = readPage(html).content;
    return faultyPages(headingSectionLong, siteOf({ '/': { blocks, headings } }));
  };
  expect(faults(data)).toEqual([]);
  expect(faults(layout)).toEqual(['/']);
});

test('a heading that all pages share still divides the text; the text before the first heading is reported as such', () => {
  const text = { text: `${'mot '.repeat(200)}fin.` };
  const shared = { kind: 'heading' as const, level: 2, text: 'Description', position: 'nav' as const };
  const headings = [{ level: 2, text: 'Description' }];
  expect(faultyPages(headingSectionLong, siteOf({ '/': { blocks: [text, shared, text], headings } }))).toEqual([]);
  const faults = faultsOf(headingSectionLong, siteOf({ '/': { blocks: [text, text, shared], headings } }));
  expect(faults[0]!.message.en).toBe('The text before the first heading runs for 402 words.');
});
