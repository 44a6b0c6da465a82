import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const root = join(import.meta.dirname, '../..');
let site: WebServer;
let isBroken = false;
const folders: string[] = [];

beforeAll(async () => {
  site = await webServer((request, response) => {
    if (isBroken && request.url === '/the-noir') return void response.writeHead(404).end();
    smallSite(request, response);
  });
});
afterAll(async () => {
  await site.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The shell steps of an example without the installation, which asks a registry for the package. */
function stepsOf(name: string): string[] {
  const file = parse(readFileSync(join(root, 'docs/examples', name), 'utf8'));
  const steps: string[] = name.startsWith('github')
    ? file.jobs.audit.steps.flatMap((step: { run?: string }) => step.run ?? [])
    : [...file.audit.before_script, ...file.audit.script];
  return steps.filter((step) => !step.startsWith('npm install'));
}

/** The files of findings that an example gives to the host. */
function sentBy(name: string): string[] {
  const file = parse(readFileSync(join(root, 'docs/examples', name), 'utf8'));
  if (!name.startsWith('github')) return [file.audit.artifacts.reports.junit];
  const steps: { uses?: string; with?: { sarif_file?: string } }[] = file.jobs.audit.steps;
  const sent = steps.flatMap((step) => step.with?.sarif_file ?? []);
  expect([sent.length, file.jobs.audit.permissions['security-events']]).toEqual([1, 'write']);
  return sent;
}

/** A folder of a runner, with the command on its path, or a script in its place. */
function runner(script = `exec "${process.execPath}" "${join(root, 'bin/maillage.mjs')}" "$@"`): {
  readonly folder: string;
  readonly run: (step: string) => Promise<number | null>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-ci-'));
  folders.push(folder);
  const command = join(folder, 'maillage');
  writeFileSync(command, `#!/bin/sh\n${script}\n`);
  chmodSync(command, 0o755);
  const env = {
    PATH: `${folder}:${process.env.PATH}`,
    HOME: folder,
    SITE: `${site.origin}/`,
    MAX_PAGES: '500',
    MAILLAGE_LANG: 'en',
    MAILLAGE_DATA: join(folder, 'data'),
  };
  return {
    folder,
    run: (step) =>
      new Promise((resolve) =>
        spawn('bash', ['-e', '-c', step], { cwd: folder, env, stdio: 'ignore' }).once('close', resolve),
      ),
  };
}

test.each(['github-actions.yml', 'gitlab-ci.yml'])(
  '%s installs the package that it was given, from no registry',
  (name) => {
    const text = readFileSync(join(root, 'docs/examples', name), 'utf8');
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(text).toContain('npm install --global "$PACKAGE"');
    expect(text).toContain(`PACKAGE: ./maillage-${version}.tgz`);
  },
);

test.each(['github-actions.yml', 'gitlab-ci.yml'])(
  'the steps of %s make a baseline, pass on an equal site and fail on a regression',
  async (name) => {
    isBroken = false;
    const { folder, run } = runner();
    const steps = stepsOf(name);
    expect(steps.length).toBeGreaterThanOrEqual(3);
    const gate = steps.findIndex((step) => step.includes('maillage ci'));
    // The small site has old faults of high severity; the examples refuse those from the first day.
    const withoutFloor = steps.map((step) => step.replace(' --fail-on high', ''));
    for (const step of withoutFloor) expect([step, await run(step)]).toEqual([step, 0]);
    expect(existsSync(join(folder, 'baseline/audit.json'))).toBe(true);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('failures="0"');
    isBroken = true;
    rmSync(join(folder, 'audit'), { recursive: true });
    expect(await run(steps[gate]!)).toBe(3);
    // What a later step sends is there after a failure too.
    for (const path of sentBy(name)) expect([path, existsSync(join(folder, path))]).toEqual([path, true]);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<failure');
  },
  180_000,
);

test.each(['github-actions.yml', 'gitlab-ci.yml'])(
  'the baseline of %s is kept when the site has more pages than the limit, and not when it cannot be read',
  async (name) => {
    for (const [code, expected] of [
      [5, 0],
      [4, 1],
    ]) {
      const { run } = runner(`exit ${code}`);
      const baseline = stepsOf(name).find((step) => step.includes('maillage audit'))!;
      expect([code, await run(baseline)]).toEqual([code, expected]);
    }
  },
);
