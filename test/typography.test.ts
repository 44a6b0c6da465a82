import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { textLiterals } from './support/text-literals.ts';

const root = join(import.meta.dirname, '..', 'src');

/**
 * Texts of these rooms are typeset when a plan is made of them (`typesetText`), except patterns and names of measures.
 */
const typeset =
  /^(?:generated|core\/(?:acquisition|contents|conversion|framework|insights|planning|referral|retention|steering|strategy)\/)/;
/** Scripts for pages of a browser, and what is looked for in pages. */
const others =
  /^(?:io\/browser\/|exports\/html\/scripts\/|core\/semantics\/intent\/|core\/pages\/reading\/sentence-around)/;

/** A breaking space before a mark that French sets off: the mark would begin a line. English has no space there. */
const loose = /(?:[\p{L}\p{N}»)’…]|^) [:;!?»](?=[ .,]|$)|« /u;

const faults = (source: string): string[] =>
  textLiterals(source).flatMap(({ line, text }) => (loose.test(text) ? [`${line}: ${text.slice(0, 80)}`] : []));

test('French sentences keep their marks with the word before', () => {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !typeset.test(path) && !others.test(path));
  const found = files.flatMap((path) =>
    faults(readFileSync(join(root, path), 'utf8')).map((fault) => `${path}:${fault}`),
  );
  expect(files.length).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

test('a loose mark is found in any literal, and nowhere else', () => {
  expect(faults("const a = 'Deux pages : une';")).toHaveLength(1);
  expect(faults('const a = `${b} » et ${c ? `non ${d} ; oui` : 2}`;')).toHaveLength(2);
  expect(faults("const a = b ? 'x' : 'y'; // Une page : deux\n/* ici : là */ const c = /a : 'b/;")).toEqual([]);
  expect(faults("const a = 'Deux pages\\u202f: une';")).toEqual([]);
});
