import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scopes } from '../src/io/services/api-keys.ts';
import { routes } from '../src/api/routes/index.ts';
import { openApiDocument } from '../src/api/openapi.ts';
import { commands } from '../src/cli/commands/index.ts';
import { flagsOf } from '../src/cli/flags.ts';
import { audits } from '../src/core/audits/index.ts';
import { auditExports } from '../src/exports/audit/index.ts';
import { closingExports } from '../src/exports/cycle/index.ts';
import type { ExportDefinition } from '../src/exports/export.ts';
import { planExports } from '../src/exports/plan/index.ts';
import { type AuditUnit, auditBreaches, familyFiles, pathOfAudit } from './support/catalogue.ts';

const root = join(import.meta.dirname, '..');
const exists = (path: string): boolean => existsSync(join(root, path));

describe('audits', () => {
  test('each one is listed once, in both languages, with its file, its test and its page', () => {
    expect(auditBreaches(audits, exists)).toEqual([]);
  });

  test('each file of a family is listed: nothing is declared and never run', () => {
    const listed = new Set(audits.map((audit) => pathOfAudit(audit.id)));
    expect(familyFiles('src/core/audits', '.ts').filter((file) => !listed.has(file))).toEqual([]);
  });

  const sound: AuditUnit = {
    id: 'link.orphan',
    title: { fr: 'Pages orphelines', en: 'Orphan pages' },
    why: { fr: 'Parce que.', en: 'Because.' },
  };
  const violations: [string, AuditUnit[], (path: string) => boolean, RegExp][] = [
    ['a unit listed twice', [sound, sound], () => true, /listed twice/],
    ['a unit without French', [{ ...sound, title: { fr: '', en: 'Orphan pages' } }], () => true, /both languages/],
    [
      'a unit with the same words in both languages',
      [{ ...sound, why: { fr: 'Because it is.', en: 'Because it is.' } }],
      () => true,
      /translated/,
    ],
    ['a unit without a file of its name', [sound], (path) => !path.startsWith('src/'), /no file/],
    ['a unit without a test', [sound], (path) => !path.startsWith('test/'), /no test/],
    ['a unit whose id is not family.name', [{ ...sound, id: 'orphan' }], () => true, /family\.name/],
  ];
  test.each(violations)('%s turns the catalogue red', (_name, units, present, expected) => {
    expect(auditBreaches(units, present).join('\n')).toMatch(expected);
  });
});

const exportCatalogues: readonly (readonly [string, readonly Pick<ExportDefinition<never>, 'id' | 'document'>[]])[] = [
  ['audit', auditExports],
  ['plan', planExports],
  ['cycle', closingExports],
];

describe.each(exportCatalogues)('exports of %s', (folder, catalogue) => {
  test('each one has its file, its test and a distinct id', () => {
    const paths = catalogue.map(({ id }) => `exports/${folder}/${id.replace('.', '-')}`);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !exists(`src/${path}.ts`) || !exists(`test/${path}.test.ts`))).toEqual([]);
  });

  test('a document has a title in both languages', () => {
    for (const { document } of catalogue) {
      expect([document?.title.fr === '', document?.title.en === '']).toEqual([false, false]);
    }
  });
});

describe('doors', () => {
  test('each command names an operation and has two examples, each flag both languages', () => {
    for (const command of commands) {
      expect(command.operation.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
      expect(command.examples.every((line) => line.startsWith('maillage '))).toBe(true);
      for (const flag of flagsOf(command.operation.input)) {
        expect(flag.help.fr).not.toBe('');
        expect(flag.help.en).not.toBe('');
      }
    }
  });

  test('each operation with a route is once in the OpenAPI document, with its scope', () => {
    const document = openApiDocument(routes, '0') as {
      paths: Record<string, Record<string, { operationId: string }>>;
    };
    const found = Object.values(document.paths).flatMap((methods) => Object.values(methods));
    const ids = found.map((one) => one.operationId).sort();
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(routes.map((route) => route.operation.id)));
    expect(routes.filter((route) => ![...scopes, 'operator', 'open'].includes(route.scope))).toEqual([]);
  });
});
