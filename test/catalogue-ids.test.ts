import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scenarios } from '../src/core/acquisition/scenarios/index.ts';
import { formats } from '../src/core/contents/formats/index.ts';
import { levers } from '../src/core/conversion/levers/index.ts';
import { channels } from '../src/core/framework/channels.ts';
import { kpis } from '../src/core/framework/kpis/index.ts';
import { legalRules } from '../src/core/framework/legal/legal-rules.ts';
import { programmes } from '../src/core/referral/programmes/index.ts';
import { retentionSteps } from '../src/core/retention/steps/index.ts';
import type { SourceFile } from './support/architecture.ts';
import { catalogueIdBreaches, cataloguePlaces } from './support/catalogue-ids.ts';

const root = join(import.meta.dirname, '..');
const units = [channels, formats, kpis, legalRules, levers, programmes, retentionSteps, scenarios];
const ids = new Set(units.flatMap((catalogue) => catalogue.map(({ id }) => id)));

/** Files that still name ids. This list only shrinks: the test fails when a file no longer needs to be on it. */
const allowed: readonly string[] = [];

function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

test('no id of a unit is named outside the catalogues', () => {
  expect(ids.size).toBeGreaterThan(300);
  expect(catalogueIdBreaches(sourceFiles(), { ids, places: cataloguePlaces, allowed })).toEqual([]);
});

describe('the rule', () => {
  const path = 'src/core/strategy/new-part.ts';
  const breachesOf = (text: string, options: { path?: string; allowed?: string[] } = {}): string[] =>
    catalogueIdBreaches([{ path: options.path ?? path, text }], {
      ids: new Set(['K-CR', 'CH-EMAIL-NL', 'CH-EMAIL-AUTO']),
      places: ['src/core/framework/kpis/'],
      allowed: options.allowed ?? [],
    });

  test('rejects an id in a string', () => {
    expect(breachesOf("if (kpiId === 'K-CR') return 1;")).toEqual([expect.stringContaining(`${path}: names K-CR`)]);
  });

  test('rejects the start of ids', () => {
    expect(breachesOf('channelId.startsWith("CH-EMAIL")')).toHaveLength(1);
  });

  test('accepts an id in a catalogue, in a comment, and a longer word', () => {
    expect(breachesOf("const id = 'K-CR';", { path: 'src/core/framework/kpis/revenue-kpis.ts' })).toEqual([]);
    expect(breachesOf("// as 'K-CR' does\n/** `K-CR` */\nconst id = 'K-CR-LIKE';")).toEqual([]);
  });

  test('rejects an allowed file that names no id any more', () => {
    expect(breachesOf("const id = 'K-CR';", { allowed: [path] })).toEqual([]);
    expect(breachesOf('const id = 1;', { allowed: [path] })).toEqual([expect.stringContaining('take it off the list')]);
  });
});
