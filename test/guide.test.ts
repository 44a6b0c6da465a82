import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { otherPaths } from '../src/api/other-paths.ts';
import { commands } from '../src/cli/commands/index.ts';
import { flagName, flagsOf } from '../src/cli/flags.ts';
import { type ServiceActions, serviceCommands } from '../src/cli/service-commands.ts';
import { failures } from '../src/core/values/failure.ts';
import { criteria } from '../src/core/gauge/criteria/index.ts';
import {
  anchorOf,
  commandLines,
  guideFolder,
  guidePages,
  headingsOf,
  isShipped,
  localLinks,
  optionsNamed,
  proseOf,
  root,
  shippedPages,
  typographyFaults,
} from './support/guide.ts';

const languages = ['fr', 'en'] as const;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = (language: 'fr' | 'en', name: string): string => read(`${guideFolder(language)}/${name}`);

/** Every page for users, by its path. */
const documents = new Map([
  ...['README.md', 'README.fr.md'].map((path): [string, string] => [path, read(path)]),
  ...languages.flatMap((language) =>
    Array.from(guidePages(language), ([name, text]): [string, string] => [`${guideFolder(language)}/${name}`, text]),
  ),
]);

const everywhere = ['--lang', '--json', '--quiet', '--options', '--help', '--version'];
const optionsOf = new Map<string, readonly string[]>([
  ...commands.map(({ id, operation, negated = [], hidden = [], positionals }): [string, string[]] => [
    id,
    [
      ...flagsOf(operation.input)
        .filter(({ field }) => !hidden.includes(field) && !positionals.includes(field))
        .map(({ name }) => name),
      ...negated.map((field) => flagName(field).replace('--', '--no-')),
    ],
  ]),
  ...serviceCommands({} as ServiceActions, () => 0).map(({ id, options }): [string, string[]] => [
    id,
    options.map(({ flag }) => flag.en.split(' ')[0]!),
  ]),
]);

const namesIn = (pattern: RegExp, text: string): string[] => Array.from(text.matchAll(pattern), ([, name]) => name!);
const [environment = ''] = /const Environment = [\s\S]*?^}\);/m.exec(read('src/io/config.ts')) ?? [];
const variables = [
  ...namesIn(/^ {2}([A-Z_]+):/gm, environment),
  ...namesIn(/process\.env\.(MAILLAGE_[A-Z_]+)/g, read('src/main.ts')),
];

test('the guide has the same pages with the same levels of headings in both languages', () => {
  const structure = (language: 'fr' | 'en') =>
    Array.from(guidePages(language), ([name, text]) => [name, headingsOf(text).map(({ level }) => level)]);
  expect(structure('fr')).toEqual(structure('en'));
  expect(headingsOf(read('README.fr.md')).map(({ level }) => level)).toEqual(
    headingsOf(read('README.md')).map(({ level }) => level),
  );
});

test('every command line names a command and options that exist', () => {
  const wrong = Array.from(documents, ([path, text]) =>
    commandLines(text).flatMap(({ command, options }) => {
      const known = optionsOf.get(command);
      if (known === undefined) return [`${path}: maillage ${command}`];
      const unknown = options.filter((option) => !known.includes(option) && !everywhere.includes(option));
      return unknown.map((option) => `${path}: maillage ${command} ${option}`);
    }),
  ).flat();
  expect(wrong).toEqual([]);
});

test('every option named alone is one of some command', () => {
  const known = new Set([...everywhere, ...[...optionsOf.values()].flat()]);
  const wrong = Array.from(documents, ([path, text]) =>
    optionsNamed(text).flatMap((option) => (known.has(option) ? [] : [`${path}: ${option}`])),
  ).flat();
  expect(wrong).toEqual([]);
});

describe.each(languages)('the guide in %s', (language) => {
  test('has an example of every command, and all its options', () => {
    const shown = headingsOf(page(language, 'commands.md')).flatMap(
      ({ text }) => /^`maillage (.+)`$/.exec(text)?.[1] ?? [],
    );
    expect([...optionsOf.keys()].filter((id) => !shown.includes(id))).toEqual([]);
    const sections = new Map(
      page(language, 'options.md')
        .split(/^## /m)
        .map((section) => [/^`maillage (.+)`/.exec(section)?.[1], section]),
    );
    const lacking = [...optionsOf].flatMap(([id, options]) =>
      options.filter(
        (option) => option !== '--lang' && !new RegExp(`^\\| \`${option}\``, 'm').test(sections.get(id) ?? ''),
      ),
    );
    expect(lacking).toEqual([]);
  });

  test('explains every environment variable that the program reads, and no other', () => {
    const explained = Array.from(page(language, 'settings.md').matchAll(/^\| `([A-Z_]+)` \|/gm), ([, name]) => name!);
    expect(variables.length).toBeGreaterThan(10);
    expect(explained.toSorted()).toEqual([...new Set(variables)].toSorted());
  });

  test('says where the service tells its health and its measures', () => {
    const addresses = Object.entries(otherPaths).flatMap(([address, { get }]) => {
      const { security, 'x-scope': scope } = (get ?? {}) as { security?: unknown; 'x-scope'?: string };
      return (security !== undefined && !address.includes('{')) || scope === 'operator' ? [address] : [];
    });
    expect(addresses.length).toBeGreaterThan(2);
    expect(addresses.filter((address) => !page(language, 'service.md').includes(`\`GET ${address}\``))).toEqual([]);
  });

  test('lists the twenty criteria with their titles', () => {
    const text = page(language, 'concepts.md');
    expect(criteria.filter(({ id, title }) => !text.includes(`| ${id} | ${title[language]} |`))).toEqual([]);
  });

  test('says what to do for every refusal of the command line', () => {
    const text = page(language, 'troubleshooting.md');
    const ofTheApi =
      /^(malformed-body|invalid-cursor|unauthenticated|forbidden|gone|method-|idempotency-|unsupported-|rate-|overloaded|precondition-)/;
    const lacking = Object.entries(failures).filter(
      ([code, { title }]) => !ofTheApi.test(code) && !text.includes(`| ${title[language]} |`),
    );
    expect(lacking.map(([code]) => code)).toEqual([]);
  });
});

/** Targets of the links of a page that the package does not contain, or that have no such heading. */
function brokenLinks(path: string, text: string): string[] {
  return localLinks(text).flatMap((target) => {
    const [file, anchor] = target.split('#') as [string, string?];
    const found = file === '' ? path : join(dirname(path), file).replace(/\/$/, '');
    if (!existsSync(join(root, found)) || !isShipped(found)) return [`${path}: ${target}`];
    if (anchor === undefined || statSync(join(root, found)).isDirectory()) return [];
    const anchors = headingsOf(read(found)).map((heading) => anchorOf(heading.text));
    return anchors.includes(anchor) ? [] : [`${path}: ${target}`];
  });
}

test('links of the pages of the package lead to a file of the package, and to a heading of it', () => {
  const broken = shippedPages().flatMap((path) => brokenLinks(path, read(path)));
  expect(broken).toEqual([]);
});

test('a folder or file of ours that the guide names in code is in the package', () => {
  const absent = [...documents].flatMap(([path, text]) =>
    path.startsWith('README')
      ? []
      : [...text.matchAll(/`([\w.-]+(?:\/[\w.-]+)+)`/g)]
          .map(([, name]) => name!)
          .filter((name) => existsSync(join(root, name)) && !isShipped(name))
          .map((name) => `${path}: ${name}`),
  );
  expect(absent).toEqual([]);
});

test('a link to a file that is absent, is not shipped or lacks the heading is broken', () => {
  const text =
    '[a](docs/none.md) [b](test/guide.test.ts) [c](docs/guide/en/report.md#none) [d](docs/guide/en) [e](LICENSE)';
  expect(brokenLinks('README.md', text)).toEqual([
    'README.md: docs/none.md',
    'README.md: test/guide.test.ts',
    'README.md: docs/guide/en/report.md#none',
  ]);
});

test('French pages have French spaces and apostrophes', () => {
  const faults = Array.from(documents)
    .filter(([path]) => path === 'README.fr.md' || path.startsWith(guideFolder('fr')))
    .flatMap(([path, text]) => typographyFaults(proseOf(text)).map((fault) => `${path}: ${fault}`));
  expect(faults).toEqual([]);
});

test('a wrong space, a straight apostrophe and an unknown option are found', () => {
  expect(typographyFaults('Un site : lu ; vite ?')).toHaveLength(3);
  expect(typographyFaults('« Un mot »')).toHaveLength(2);
  expect(typographyFaults("L'audit")).toHaveLength(1);
  expect(typographyFaults('Un site\u00a0: lu\u202f; «\u00a0L’audit\u00a0»')).toEqual([]);
  expect(commandLines('Text `maillage audit x --no-such` end')).toEqual([{ command: 'audit', options: ['--no-such'] }]);
});
