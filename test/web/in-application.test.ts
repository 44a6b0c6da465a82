import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../src/core/values/locale.ts';
import { inApplication } from '../../src/web/parts/in-application.ts';
import { screens } from '../../src/web/screens.ts';

test.each([
  ['fr', 'Ajoutez-le au fichier de l’entreprise.', 'Ajoutez-le à vos réponses (écran «\u00a0Entreprise\u00a0»).'],
  [
    'fr',
    'Exporter douze mois, puis maillage import.',
    'Exporter douze mois, puis les déposer dans l’écran «\u00a0Chiffres à importer\u00a0».',
  ],
  ['en', 'Complete the company file.', 'Complete your answers (screen “Company”).'],
  ['en', 'An answer.', 'An answer.'],
  ['fr', '? si vous ne savez pas', ''],
  ['fr', 'Écrivez un nombre, ou ? si vous ne savez pas.', 'Écrivez un nombre.'],
  ['en', 'a rough figure is fine; ? when you do not know', 'a rough figure is fine'],
  [
    'fr',
    'Ouvrez Performances puis Exporter, et relancez avec --import FICHIER.',
    'Ouvrez Performances puis Exporter\u00a0: maillage le lit depuis un terminal, pas encore depuis ces écrans.',
  ],
  ['en', 'Run the audit again with --probe all.', 'Explore the site again: these addresses will be checked.'],
] as const)('in %s the screens say where to act instead of naming a file or a command', (locale, said, here) => {
  expect(inApplication(said, locale)).toBe(here);
});

test('what a plan still lacks names no command and no file, in either language', () => {
  const source = readFileSync('src/core/strategy/missing-data.ts', 'utf8');
  const said = locales.reduce((text, locale) => inApplication(text, locale), source);
  expect(said.match(/maillage (?:import|audit|plan)|fichier de l’entreprise|the company file/gi)).toBeNull();
});

test('what a plan still lacks names the lists of the answers in the language of the reader, not by their key', () => {
  const said = sentencesOfPairs('src/core/strategy/missing-data.ts');
  expect(said.length).toBeGreaterThan(20);
  expect(
    said.filter((text) => /(?:\(|« ?|“)(?:competitors|keywords|channels|personas|offers)(?:\)| ?»|”)/.test(text)),
  ).toEqual([]);
});

/** Sentences written as arguments, in both languages. */
const sentencesOfPairs = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^\s+[`'].* .*[`'],$/.test(line));

/** The sentences of a file, with what a template computes as a word. */
function sentencesOf(path: string): { readonly locale: Locale; readonly text: string }[] {
  const source = readFileSync(path, 'utf8').replaceAll(/\$\{[^}]*\}/g, 'x');
  return [...source.matchAll(/\b(fr|en): (['`"])(.+?)\2/g)].map(([, locale, , text]) => ({
    locale: locale as Locale,
    text: text!.replaceAll('\\u202f', '\u202f').replaceAll('\\u00a0', '\u00a0'),
  }));
}

/** Refusals that an act on a screen may meet. */
const refusals = [
  'src/io/crawler/crawl-failures.ts',
  'src/io/store/crawls.ts',
  'src/operations/files/read-audit-file.ts',
  'src/operations/inputs/preflight.ts',
  'src/operations/sites/site-access.ts',
  'src/operations/sources/fill-readings.ts',
  'src/operations/sources/judge-published.ts',
];
/** Choices of the terminal that no screen offers: a browser that runs the scripts of a site. */
const isOfTerminal = (text: string): boolean => text.includes('--render');

test('no sentence of an audit or of a plan, and no refusal, names an option or a command of the terminal on a screen', () => {
  const core = readdirSync('src/core', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.startsWith('report/workbook'))
    .map((name) => `src/core/${name}`);
  const said = [...core, ...refusals].flatMap(sentencesOf).filter(({ text }) => !isOfTerminal(text));
  expect(said.length).toBeGreaterThan(5_000);
  const left = said
    .map(({ locale, text }) => inApplication(text, locale))
    .filter((text) =>
      / --[a-z]|maillage (?:import|audit|plan|serve|sync-)|fichier de l’entreprise|the company file/i.test(text),
    );
  expect(left).toEqual([]);
});

test('the screens that it names exist under these names', () => {
  for (const locale of locales) {
    const titles = screens.map(({ title }) => title[locale]);
    const said = inApplication(
      locale === 'fr' ? 'le fichier de l’entreprise, puis maillage import' : 'the company file, then maillage import',
      locale,
    );
    for (const [, name] of said.matchAll(/écran «\u00a0(.+?)\u00a0»|screen “(.+?)”/g))
      if (name !== undefined) expect(titles).toContain(name);
  }
});

test('the screens have one word for the reading of a site and its results', () => {
  const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const said = files
    .filter((name) => !name.endsWith('in-application.ts'))
    .flatMap((name) => sentencesOf(`src/web/${name}`).map(({ text }) => text))
    .filter((text) => /\baudits?\b|\bcrawl/i.test(text));
  expect(said).toEqual([]);
});
