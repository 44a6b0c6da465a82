import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testWithChromium } from '../support/with-chromium.ts';

const root = join(import.meta.dirname, '../..');
let project = '';
let files: string[] = [];

const run = (command: string, args: readonly string[], environment: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: project, npm_config_update_notifier: 'false', ...environment },
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

/** The tarball, installed in a project of its own without a network. */
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'maillage-package-'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }');
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', project], { cwd: root, encoding: 'utf8' });
  const [{ filename, files: listed }] = JSON.parse(packed.stdout.slice(packed.stdout.indexOf('[\n')));
  files = listed.map(({ path }: { path: string }) => path);
  expect(run('npm', ['install', '--offline', '--no-audit', join(project, filename)]).stderr).toBe('');
}, 600_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the tarball contains what runs and nothing else', () => {
  const folders = new Set(
    files.map((path) =>
      path
        .split('/')
        .slice(0, path.startsWith('src') ? 5 : 1)
        .join('/'),
    ),
  );
  expect([...folders].filter((name) => !name.startsWith('src/')).sort()).toEqual([
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'README.fr.md',
    'README.md',
    'SECURITY.md',
    'bin',
    'demo',
    'dist',
    'docs',
    'package.json',
    'plugins',
    'prisma',
    'prompts',
    'schemas',
    'server.json',
  ]);
  expect(files.filter((path) => path.startsWith('src/')).sort()).toEqual(
    ['LICENSE', 'NOTICE'].map((end) => `src/core/language/fr/lefff.${end}`),
  );
  expect(
    files.filter(
      (path) =>
        /(^|\/)(test|bench|docs\/(?!examples|guide|pictures))\//.test(path) || /\.test\.|\.(?:js|css)\.map$/.test(path),
    ),
  ).toEqual([]);
  expect(files).toContain('dist/THIRD-PARTY.txt');
});

test('nothing else is installed with it', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['maillage']);
});

test('an installed command runs outside the checkout and writes nothing into its package', () => {
  const bin = join(project, 'node_modules/.bin/maillage');
  const before = readdirSync(join(project, 'node_modules/maillage'), { recursive: true }).length;
  expect(run(bin, ['--version'])).toEqual({ status: 0, stdout: '0.1.0', stderr: '' });
  const audit = run(bin, ['audit', 'http://127.0.0.1:8999/', '--lang', 'en', '--quiet', '--out', 'audit']);
  expect(audit).toMatchObject({ status: 4, stderr: expect.stringContaining('127.0.0.1:8999') });
  const demo = run(bin, ['demo', '--out', 'out', '--lang', 'en', '--quiet']);
  expect(demo).toMatchObject({ status: 0, stdout: expect.stringContaining('Open out/report.html') });
  expect(readdirSync(join(project, 'node_modules/maillage'), { recursive: true }).length).toBe(before);
}, 180_000);

testWithChromium(
  'an installed command drives Chromium: it prints a plan',
  () => {
    const bin = join(project, 'node_modules/.bin/maillage');
    const company = join(root, 'demo/company.yaml');
    const options = ['--company', company, '--out', 'plan', '--from', '2027-01-04', '--documents', 'pdf', '--quiet'];
    expect(run(bin, ['plan', ...options], { LANG: 'en_GB.UTF-8' }).stderr).not.toContain('Chromium');
    expect(readdirSync(join(project, 'plan'))).toContain('report.pdf');
  },
  180_000,
);

test('a program imports the operations, with types and without other packages', () => {
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  const source = `import { Failure, openMaillage, readOutput, type AuditSummary, type FileTypes, type OutputOf } from 'maillage';
const maillage = await openMaillage();
try {
  const gauge: OutputOf<'validatePlan'> = await maillage.validatePlan({ plan: {} });
  const pages: (summary: AuditSummary) => number = ({ pages }) => pages;
  console.log(gauge.findings.length, pages);
} catch (error) {
  console.log(error instanceof Failure ? error.code : error);
} finally {
  await maillage.close();
}
const titleOf = (page: FileTypes['pages.jsonl']): string | null => page.title;
export const titles = async () => (await readOutput('audit', 'pages.jsonl')).map(titleOf);
export const checks = async () => (await readOutput('audit', 'findings.jsonl')).map(({ check, message }) => check + message.en);
export const pagesRead = async (): Promise<number> => (await readOutput('audit', 'audit.json')).pagesRead;
console.log(await readOutput('none', 'links.jsonl').catch(({ code }) => code));
// @ts-expect-error: an audit needs an address.
export const wrong = () => maillage.auditSite({ url: 3 });
// @ts-expect-error: no command writes such a file.
export const none = () => readOutput('audit', 'none.json');
`;
  writeFileSync(join(project, 'use.ts'), source);
  const options = '--strict --module nodenext --target es2023 --skipLibCheck false --types node --typeRoots'.split(' ');
  const types = join(root, 'node_modules/@types');
  const tsc = run(join(root, 'node_modules/.bin/tsc'), [...options, types, 'use.ts']);
  expect(tsc).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(run(process.execPath, ['use.js'])).toEqual({ status: 0, stdout: 'invalid-input\nnot-found', stderr: '' });
}, 180_000);

test('a program imports the client, with types of every call', () => {
  const source = `import { createClient, type Job, ServiceError } from 'maillage/client';
const client = createClient({ baseUrl: 'http://127.0.0.1:8999' });
export const job: Promise<Job> = client.call('audit-site', { url: 'https://www.example.com/' });
// @ts-expect-error: an audit needs an address.
export const wrong = () => client.call('audit-site', { url: 3 });
job.catch((error: unknown) => console.log(error instanceof ServiceError && error.code));
`;
  writeFileSync(join(project, 'client.ts'), source);
  const options = '--strict --module nodenext --target es2023 --skipLibCheck false --types node --typeRoots'.split(' ');
  const types = join(root, 'node_modules/@types');
  const tsc = run(join(root, 'node_modules/.bin/tsc'), [...options, types, 'client.ts']);
  expect(tsc).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(run(process.execPath, ['client.js'])).toEqual({ status: 0, stdout: 'unreachable', stderr: '' });
  expect(files).toContain('dist/panel.mjs');
}, 120_000);

test('a screen imports the panel with types, and a generator the description of the API by one name', () => {
  const source = `import type { PanelSheet } from 'maillage/panel';
import 'maillage/panel';
import api from 'maillage/openapi.json' with { type: 'json' };
const panel = document.createElement('maillage-panel');
export const show = (sheet: PanelSheet): void => void (panel.sheet = sheet);
panel.addEventListener('maillage-decision', ({ detail }) => console.log(detail.link.anchor, detail.state === 'accepted'));
console.log(api.info.version, api.paths['/v1/audits'].post.operationId);
// @ts-expect-error: a sheet is an object.
panel.sheet = 3;
`;
  writeFileSync(join(project, 'screen.ts'), source);
  const options =
    '--strict --module nodenext --target es2023 --lib es2023,dom --resolveJsonModule --noEmit --types '.split(' ');
  const tsc = run(join(root, 'node_modules/.bin/tsc'), [...options, 'screen.ts']);
  expect(tsc).toEqual({ status: 0, stdout: '', stderr: '' });
}, 120_000);

test.each([
  ['16.20.2', 'fr_FR.UTF-8', 'maillage demande Node 20.19 ou plus récent, et non 16.20.2.'],
  ['20.18.3', 'en_GB.UTF-8', 'maillage needs Node 20.19 or later, not 20.18.3.'],
])('Node %s (%s) gets one sentence', (version, LANG, sentence) => {
  const older = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'})`;
  const bin = join(project, 'node_modules/maillage/bin/maillage.mjs');
  expect(run(process.execPath, ['--import', older, bin], { LANG })).toEqual({
    status: 1,
    stdout: '',
    stderr: sentence,
  });
});
