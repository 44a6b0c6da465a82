import { test } from 'vitest';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lazy } from '../../src/core/values/lazy.ts';

const program = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path)) ?? null;
if (program === null)
  console.warn('LibreOffice is absent: its tests are skipped (apt-get install libreoffice-calc-nogui).');

/** A test that opens what we wrote in LibreOffice: skipped without it. */
export const testWithLibreOffice = program === null ? test.skip : test;

/** Its settings, which it takes seconds to make: once for a process, in the scratch folder of the run. */
const profile = lazy(() => mkdtempSync(join(tmpdir(), 'maillage-office-profile-')));

/** What LibreOffice makes of a file, by name: `to` is its filter, for instance `pdf`. */
export function converted(name: string, bytes: Uint8Array, to: string): Map<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-office-'));
  try {
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(folder, name), bytes);
    const settings = `-env:UserInstallation=file://${profile()}`;
    const call = [settings, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)];
    const result = spawnSync(program ?? 'soffice', call, { encoding: 'utf8', timeout: 100_000 });
    if (result.status !== 0) throw new Error(`LibreOffice failed: ${result.stderr}`);
    return new Map(readdirSync(out).map((one) => [one, readFileSync(join(out, one))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
