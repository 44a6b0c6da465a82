import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const plugin = join(import.meta.dirname, '../../plugins/wordpress');
const read = (path: string): string => readFileSync(join(plugin, path), 'utf8');
const sources = ['maillage.php', ...readdirSync(join(plugin, 'includes')).map((name) => `includes/${name}`)].map(read);

/** Entries of a catalogue: the text and its translations. */
const entries = (catalogue: string): Map<string, string[]> =>
  new Map(
    catalogue
      .split('\n\n')
      .slice(1)
      .map((entry) => [
        /^msgid "(.*)"$/m.exec(entry)![1]!,
        Array.from(entry.matchAll(/^msgstr(?:\[\d\])? "(.*)"$/gm), ([, text]) => text!),
      ]),
  );

test('every text of the plug-in is in both catalogues, and in French', () => {
  const used = sources.flatMap((text) =>
    Array.from(text.matchAll(/(?:\b__|\b_n|esc_html__|esc_html_e)\( '((?:[^'\\]|\\.)*)'/g), ([, found]) => found!),
  );
  const french = entries(read('languages/maillage-fr_FR.po'));
  expect([...french.keys()].sort()).toEqual([...new Set(used)].sort());
  expect([...entries(read('languages/maillage.pot')).keys()].sort()).toEqual([...new Set(used)].sort());
  expect([...french].filter(([, texts]) => texts.length === 0 || texts.includes(''))).toEqual([]);
});

test('a translation has the same places to fill', () => {
  const places = (text: string): string[] => (text.match(/%(?:\d\$)?[sd%]/g) ?? []).sort();
  for (const [text, translations] of entries(read('languages/maillage-fr_FR.po')))
    for (const one of translations) expect([text, places(one)]).toEqual([text, places(text)]);
});

test('the compiled catalogue has the French of the source', () => {
  const compiled = readFileSync(join(plugin, 'languages/maillage-fr_FR.mo')).toString('utf8');
  for (const texts of entries(read('languages/maillage-fr_FR.po')).values())
    for (const one of texts) expect(compiled).toContain(one);
});

test('every PHP file refuses to run outside WordPress, and no text is shown without being escaped', () => {
  for (const text of sources.slice(1)) expect(text).toContain("defined( 'ABSPATH' ) || exit;");
  const bare = sources.flatMap((text) =>
    Array.from(text.matchAll(/\becho (?!esc_|'<|'<\/)([^;]*);/g), ([line]) => line),
  );
  expect(bare).toEqual([]);
});
