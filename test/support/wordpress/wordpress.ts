import { test } from 'vitest';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenPost } from './pottery-site.ts';

const here = import.meta.dirname;
const pluginFolder = join(here, '../../../plugins/wordpress');

/** Core that the tests run on: the one of Debian, or the folder of another (`MAILLAGE_TEST_WORDPRESS`). */
const core = process.env.MAILLAGE_TEST_WORDPRESS ?? '/usr/share/wordpress';

/** What the tests need of this machine, and the Debian packages that bring it (`.ci/run` installs them). */
const missing = [
  ['/usr/bin/php', 'php-cli php-sqlite3 php-xml php-mbstring php-curl'],
  [join(core, 'wp-load.php'), 'wordpress wordpress-l10n wordpress-theme-twentytwentyfive'],
  ['/usr/bin/unzip', 'unzip'],
].filter(([path]) => !existsSync(path!));
if (missing.length > 0) {
  const packages = missing.map(([, names]) => names).join(' ');
  if (process.env.CI === 'true') throw new Error(`WordPress is missing: .ci/run installs ${packages}`);
  console.warn(`WordPress is absent: its tests are skipped (apt-get install ${packages}).`);
}

/** A test on a real WordPress: skipped without PHP and WordPress, and compulsory in CI. */
export const testWithWordPress = missing.length > 0 ? test.skip : test;
export const hasWordPress = missing.length === 0;

/** Version of the core, such as 6.8; 0 without one. */
export const coreVersion = hasWordPress
  ? Number.parseFloat(/wp_version = '([\d.]+)/.exec(readFileSync(join(core, 'wp-includes/version.php'), 'utf8'))![1]!)
  : 0;

/** A test of what a core has from a version on: skipped on an older one. */
export const testFromCore = (version: number) => (coreVersion >= version ? test : test.skip);

export interface Person {
  readonly id: number;
  readonly password: string;
  readonly applicationPassword: string;
}

export interface WordPress {
  readonly origin: string;
  /** `127.0.0.1:port`. */
  readonly pair: string;
  readonly folder: string;
  readonly users: Readonly<Record<'admin' | 'editor' | 'author' | 'reader', Person>>;
  /** Ids by slug. */
  readonly posts: Readonly<Record<string, number>>;
  /** Calls the REST API as a person; without one, as a visitor. */
  rest(path: string, options?: { as?: 'admin' | 'editor' | 'author' | 'reader'; body?: object }): Promise<RestReply>;
  /** Runs PHP in this WordPress and returns what it prints; code with namespaces loads WordPress by itself. */
  php(code: string): Promise<string>;
  /** Changes settings of the plug-in. */
  configure(settings: object): Promise<void>;
  /** Lines of debug.log that name the plug-in. */
  notices(): string[];
  close(): Promise<void>;
}

export interface RestReply {
  readonly status: number;
  /** The fields of an analysis, or `code` and `message` of an error. */
  readonly body: {
    readonly linksOut: readonly {
      readonly id: string;
      readonly to: string;
      readonly title: string;
      readonly anchor: string;
    }[];
    readonly linksIn: readonly { readonly from: string; readonly title: string; readonly edit: string }[];
    readonly page: { readonly inlinks: number | null; readonly depth: number | null };
    readonly score: { readonly coverage: number | null; readonly reason: string };
    readonly code?: string;
    readonly message: string;
  };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A new WordPress with these posts, of which `accueil` is the home page, and settings of the plug-in, on a free port (or the one given). */
export async function startWordPress(
  posts: readonly WrittenPost[],
  settings: object,
  port?: number,
): Promise<WordPress> {
  const chosen = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'maillage-wordpress-'));
  const site = join(folder, 'site');
  const child = spawn('bash', [join(here, 'start.sh'), site, String(chosen), pluginFolder, core], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const wanted = { title: 'Atelier du Tilleul', language: 'fr_FR', front: 'accueil', settings, posts };
  child.stdin.end(JSON.stringify(wanted));
  const { users, posts: ids, active } = await firstLine(child, join(site, 'install.log'));
  if (active !== true) throw new Error('the plug-in is not active');
  const origin = `http://127.0.0.1:${chosen}`;
  await answers(origin);
  return {
    origin,
    pair: `127.0.0.1:${chosen}`,
    folder: site,
    users,
    posts: ids,
    rest: (path, options = {}) => rest(origin, users, path, options),
    php: (code) => runPhp(site, code),
    configure: async (settings) => {
      const given = Buffer.from(JSON.stringify(settings)).toString('base64');
      await runPhp(
        site,
        `update_option('maillage_settings', array_merge(get_option('maillage_settings'), json_decode(base64_decode('${given}'), true)));
        foreach ($wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE option_name LIKE '_transient_maillage%'") as $name) delete_transient(substr($name, 11));`,
      );
    },
    notices: () => noticesOf(site),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Installed = Pick<WordPress, 'users' | 'posts'> & { readonly active: boolean };

function firstLine(child: ChildProcess, log: string): Promise<Installed> {
  return new Promise((resolve, reject) => {
    let text = '';
    let errors = '';
    child.stderr!.on('data', (bytes: Buffer) => (errors += bytes.toString()));
    child.stdout!.on('data', (bytes: Buffer) => {
      text += bytes.toString();
      const end = text.indexOf('\n');
      if (end >= 0) resolve(JSON.parse(text.slice(0, end)) as Installed);
    });
    child.once('exit', (code) =>
      reject(
        new Error(`WordPress did not start (${code}): ${errors} ${existsSync(log) ? readFileSync(log, 'utf8') : ''}`),
      ),
    );
  });
}

async function answers(origin: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const reply = await fetch(`${origin}/wp-login.php`).catch(() => null);
    if (reply?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WordPress does not answer');
}

async function rest(
  origin: string,
  users: WordPress['users'],
  path: string,
  { as, body }: { as?: keyof WordPress['users']; body?: object },
): Promise<RestReply> {
  const login = as === undefined ? null : Buffer.from(`${as}:${users[as].applicationPassword}`).toString('base64');
  const reply = await fetch(`${origin}/wp-json${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'content-type': 'application/json',
      ...(login === null ? {} : { authorization: `Basic ${login}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: reply.status, body: (await reply.json()) as RestReply['body'] };
}

/** Options of PHP that share its compiled files between commands: start.sh makes the folder. */
const compiledOnce = (site: string): string[] =>
  ['enable_cli=1', `file_cache=${join(site, '../compiled')}`].flatMap((option) => ['-d', `opcache.${option}`]);

function runPhp(site: string, code: string): Promise<string> {
  const load = code.startsWith('namespace') ? '' : `require '${site}/wp-load.php';`;
  const child = spawn(
    'php',
    [
      ...compiledOnce(site),
      '-d',
      'memory_limit=64M',
      '-d',
      `auto_prepend_file=${join(site, 'request.php')}`,
      '-r',
      load + code,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let text = '';
  let errors = '';
  child.stdout.on('data', (bytes: Buffer) => (text += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', (status) => (status === 0 ? resolve(text) : reject(new Error(errors + text))));
  });
}

/** Lines about the plug-in, by its name or the path of its files, without the path of the site. */
function noticesOf(site: string): string[] {
  const log = join(site, 'wp-content/debug.log');
  if (!existsSync(log)) return [];
  const lines = readFileSync(log, 'utf8').replaceAll(site, '').split('\n');
  return lines.filter((line) => /maillage/i.test(line) || line.includes(pluginFolder));
}
