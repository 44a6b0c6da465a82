import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Text } from '../../src/core/values/text.ts';

/** What the catalogue test needs of a unit. */
export interface AuditUnit {
  readonly id: string;
  readonly title: Text;
  readonly why: Text;
}

/** `link.broken_internal` → `link/broken-internal`. */
export function pathOfAudit(id: string): string {
  return id.replace('.', '/').replaceAll('_', '-');
}

/** Every breach of the catalogue as one sentence; empty = all is well. */
export function auditBreaches(units: readonly AuditUnit[], exists: (path: string) => boolean): string[] {
  const seen = new Set<string>();
  return units.flatMap((unit) => {
    const breaches: string[] = [];
    if (!/^[a-z0-9]+\.[a-z0-9_]+$/.test(unit.id)) breaches.push(`${unit.id}: an id is family.name`);
    if (seen.has(unit.id)) breaches.push(`${unit.id}: listed twice`);
    seen.add(unit.id);
    for (const text of [unit.title, unit.why]) {
      if (text.fr.trim() === '' || text.en.trim() === '') breaches.push(`${unit.id}: says itself in both languages`);
      else if (text.fr === text.en && text.fr.includes(' ')) breaches.push(`${unit.id}: is not translated`);
    }
    const path = pathOfAudit(unit.id);
    if (!exists(`src/core/audits/${path}.ts`)) breaches.push(`${unit.id}: no file src/core/audits/${path}.ts`);
    if (!exists(`test/core/audits/${path}.test.ts`))
      breaches.push(`${unit.id}: no test test/core/audits/${path}.test.ts`);
    return breaches;
  });
}

/** Folders of `core/audits` that support the checks and contain none. Every other folder is a family. */
const supportFolders = new Set([
  'classification',
  'assistants',
  'comparison',
  'facts',
  'judging',
  'links',
  'page-kinds',
  'results',
  'speed',
  'texts',
]);

/** Files of the families below `folder`, as `link/orphan`, catalogues left out. */
export function familyFiles(folder: string, suffix: string): string[] {
  const root = join(import.meta.dirname, '../..', folder);
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !supportFolders.has(entry.name))
    .flatMap((family) => readdirSync(join(root, family.name)).map((file) => `${family.name}/${file}`))
    .filter((path) => path.endsWith(suffix) && !path.endsWith('/index.ts'))
    .map((path) => path.slice(0, -suffix.length))
    .sort();
}
