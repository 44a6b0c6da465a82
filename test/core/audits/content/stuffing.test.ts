import { expect, test } from 'vitest';
import { contentStuffing } from '../../../../src/core/audits/content/stuffing.ts';
import { cpuMs } from '../../../support/cpu-time.ts';
import { languages } from '../../../support/languages.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a word that is a tenth of the text is flagged, singular and plural together', () => {
  const text = Array.from(
    { length: 25 },
    () => 'Notre plombier répare vite. Les plombiers de la ville viennent chez vous le soir, même tard.',
  );
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages }))).toEqual(['/a']);
});

test('a text that varies its words is not', () => {
  const text = Array.from(
    'abcdefghijklmnopqrstuvwxyz',
    (letter) =>
      `Le marchand ${letter.repeat(5)} vend ses ${letter.repeat(6)} au pied du ${letter.repeat(7)} bleu, sans hâte.`,
  );
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages }))).toEqual([]);
});

test('a short page names its subject in every sentence, and a part of a program’s name is no word of the text', () => {
  const short = Array.from(
    { length: 10 },
    () => 'Notre plombier répare vite. Les plombiers viennent chez vous le soir.',
  );
  const manual = Array.from(
    { length: 60 },
    (_, at) => `${String.fromCharCode(97 + (at % 26)).repeat(5)} dit sqlite_open_${at}() et sqlite_close() ici ou là.`,
  );
  const site = siteOf({ '/a': { text: short }, '/b': { text: manual } }, { languages });
  expect(faultyPages(contentStuffing, site)).toEqual([]);
});

test.each([
  ['Styles', 'masqués', 'Montre ce que la fenêtre a retiré de la vue par le choix du menu'],
  ['Styles', 'hidden', 'Shows what the window has taken out of sight by a choice of the menu'],
])('the names of what a page defines are no repetition: %s %s', (name, kind, definition) => {
  const text = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at).repeat(6)).flatMap((word) => [
    `${name} ${kind}, ${name} ${word}, ${name}`,
    `${definition}, ${word}.`,
  ]);
  const said = text.map((line, at) => (at % 2 === 0 ? `${line}.` : line));
  const language = kind === 'hidden' ? 'en' : 'fr';
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages, language }))).toEqual([]);
  expect(faultyPages(contentStuffing, siteOf({ '/a': { text: said } }, { languages, language }))).toEqual(['/a']);
});

test('the time for a long paragraph of many different words is linear in its words', () => {
  const letters = (at: number) => [...String(at)].map((digit) => String.fromCharCode(97 + Number(digit))).join('');
  const words = Array.from({ length: 600_000 }, (_, at) => `z${letters(at % 9_000)}q`);
  const text = [`${words.join(' ')}.`];
  // A new site for each run: values cached for a site would make the second run free.
  const judge = () => expect(faultyPages(contentStuffing, siteOf({ '/a': { text } }, { languages }))).toEqual([]);
  expect(cpuMs(judge, 6_000)).toBeLessThan(6_000);
});
