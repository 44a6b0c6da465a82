import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Ended, maillage } from '../support/maillage.ts';
import { slowSite } from '../support/slow-site.ts';
import { smallSite } from '../support/small-site.ts';
import { type WebServer, webServer } from '../support/web-server.ts';

const languages = ['fr', 'en'] as const;
type Language = (typeof languages)[number];

let folder = '';
const sites: Record<string, WebServer> = {};
const at = (site: string): string => `${sites[site]!.origin}/`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-bad-'));
  sites.sound = await webServer(smallSite);
  sites.pdf = await webServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
  });
  sites.closed = await webServer((request, response) => {
    if (request.url === '/robots.txt') response.writeHead(200).end('User-agent: *\nDisallow: /\n');
    else smallSite(request, response);
  });
  sites.loop = await webServer((request, response) => {
    if (request.url === '/robots.txt') return void response.writeHead(404).end();
    response.writeHead(302, { location: request.url === '/' ? '/a' : '/' }).end();
  });
  sites.gone = await webServer(smallSite);
  await sites.gone.close();
  writeFileSync(join(folder, 'company.json'), '{"schemaVersion":"1.0.0","locale":"fr-FR","offers":[],"personnas":[]}');
  writeFileSync(join(folder, 'broken.yaml'), 'locale: "fr-FR\nname: x');
  writeFileSync(join(folder, 'a-file'), '');
  for (const language of languages) {
    mkdirSync(join(folder, 'full', language), { recursive: true });
    symlinkSync('/dev/full', join(folder, 'full', language, 'audit.json.part'));
  }
  await Promise.all(languages.map((language) => run(language, 'doctor')));
}, 120_000);
afterAll(async () => {
  for (const [name, site] of Object.entries(sites)) if (name !== 'gone') await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const dataOf = (language: Language): string => join(folder, `data-${language}`);

function run(language: Language, ...args: string[]): Promise<Ended> {
  return spaced(maillage(args, { MAILLAGE_LANG: language, MAILLAGE_DATA: dataOf(language) }).ended);
}

/** Replaces narrow spaces by plain ones, so that expectations are readable. */
async function spaced(ended: Promise<Ended>): Promise<Ended> {
  const { code, stdout, stderr } = await ended;
  return { code, stdout: stdout.replaceAll('\u202f', ' '), stderr: stderr.replaceAll('\u202f', ' ') };
}

async function until(holds: () => boolean): Promise<void> {
  const end = performance.now() + 80_000;
  while (!holds() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 50));
}

interface Case {
  readonly name: string;
  readonly args: (language: Language) => string[];
  readonly code: number;
  readonly fr: RegExp;
  readonly en: RegExp;
}

/** Runs in both languages at once, each with its own data folder. */
async function holds({ args, code, fr, en }: Case): Promise<void> {
  const ended = await Promise.all(languages.map((language) => run(language, ...args(language))));
  ended.forEach((one, index) => {
    expect(one.stderr).toMatch(index === 0 ? fr : en);
    expect(one.code).toBe(code);
    expect(one.stdout).toBe('');
    noTrace(one);
  });
}

function noTrace({ stderr }: Ended): void {
  expect(stderr).not.toMatch(/^\s+at |node_modules|\.ts:\d|Error:|"level":/m);
}

describe('errors of the site', () => {
  const cases: Case[] = [
    {
      name: 'nobody answers',
      args: () => ['audit', at('gone'), '--quiet'],
      code: 4,
      fr: /^La page de départ ne se lit pas.*vérifiez l’adresse/,
      en: /^The start page cannot be read.*check the address/,
    },
    {
      name: 'not a page',
      args: () => ['audit', at('pdf'), '--quiet'],
      code: 4,
      fr: /^L’adresse n’est pas une page HTML.*application\/pdf.*donnez/,
      en: /^The address is not an HTML page.*application\/pdf.*give/,
    },
    {
      name: 'robots.txt forbids everything',
      args: () => ['audit', at('closed'), '--quiet'],
      code: 4,
      fr: /^Le fichier robots.txt refuse.*--ignore-robots/,
      en: /^robots.txt refuses.*--ignore-robots/,
    },
    {
      name: 'redirects without end',
      args: () => ['audit', at('loop'), '--quiet'],
      code: 4,
      fr: /redirige sans fin.*corrigez/,
      en: /redirects endlessly.*fix/,
    },
  ];
  test.each(cases)('$name, and with --json only the problem on standard error', async ({ args, code, fr, en }) => {
    const [french, english] = await Promise.all([run('fr', ...args('fr')), run('en', ...args('en'), '--json')]);
    const problem = JSON.parse(english.stderr) as { title: string; detail: string };
    expect(french.stderr).toMatch(fr);
    expect(`${problem.title}: ${problem.detail}`).toMatch(en);
    for (const one of [french, english]) {
      expect([one.code, one.stdout]).toEqual([code, '']);
      noTrace(one);
    }
  });
});

describe('wrong input', () => {
  const cases: Case[] = [
    {
      name: 'an unknown option',
      args: () => ['audit', 'https://example.com/', '--max-page', '3'],
      code: 2,
      fr: /L’option --max-page n’existe pas.*--max-pages/,
      en: /no option --max-page\..*--max-pages/,
    },
    {
      name: 'an unknown command',
      args: () => ['audti'],
      code: 2,
      fr: /« audti » n’existe pas.*audit/,
      en: /no command “audti”.*audit/,
    },
    {
      name: 'an address without https, which is completed, and numbers out of range',
      args: () => ['audit', 'exemple.fr', '--max-pages', '0', '--concurrency', '65'],
      code: 2,
      fr: /Corrigez --max-pages, --concurrency[^]*--max-pages : La valeur doit être au moins 1\.[^]*au plus 64/,
      en: /Correct --max-pages, --concurrency[^]*--max-pages: The value must be at least 1\.[^]*at most 64/,
    },
    {
      name: 'no text where one is needed',
      args: () => ['compare', '', folder],
      code: 2,
      fr: /<before> : Ce texte est vide : écrivez-le\./,
      en: /<before>: This text is empty: write it\./,
    },
    {
      name: 'no path of a file',
      args: () => ['plan', '--company', ''],
      code: 2,
      fr: /--company attend le chemin d’un fichier/,
      en: /--company takes the path of a file/,
    },
    {
      name: 'a word for a number',
      args: () => ['audit', 'https://example.com/', '--delay', 'vite'],
      code: 2,
      fr: /--delay attend un nombre entier, et non « vite »/,
      en: /--delay takes a whole number, not “vite”/,
    },
    {
      name: 'a port that nobody speaks HTTP at',
      args: () => ['audit', 'http://127.0.0.1:22/'],
      code: 2,
      fr: /ne peut pas être explorée.*donnez l’adresse publique/,
      en: /cannot be crawled.*give the public address/,
    },
    {
      name: 'a company file with wrong fields',
      args: () => ['plan', '--company', join(folder, 'company.json'), '--out', join(folder, 'plan')],
      code: 2,
      fr: /company\.json \/organisation : Ce champ est obligatoire[^]*company\.json \/offers : Il faut au moins 1[^]*\/personnas : .*« personas »/,
      en: /company\.json \/organisation: This field is required[^]*company\.json \/offers: This list needs at least 1[^]*\/personnas: .*“personas”/,
    },
    {
      name: 'a company file that cannot be parsed',
      args: () => ['plan', '--company', join(folder, 'broken.yaml')],
      code: 2,
      fr: /broken\.yaml n’est pas du YAML valable, ligne \d+ : corrigez/,
      en: /broken\.yaml is not valid YAML, line \d+: correct/,
    },
    {
      name: 'a company file that is not there',
      args: () => ['plan', '--company', join(folder, 'nowhere.yaml')],
      code: 2,
      fr: /nowhere\.yaml n’existe pas : vérifiez/,
      en: /nowhere\.yaml does not exist: check/,
    },
    {
      name: 'a folder that cannot be written, before the crawl begins',
      args: () => ['audit', at('sound'), '--out', join(folder, 'a-file', 'out')],
      code: 2,
      fr: /ne peut pas être écrit \(ENOTDIR\) : un fichier porte ce nom.*Donnez un autre chemin/,
      en: /cannot be written \(ENOTDIR\): a file has that name.*Give another path/,
    },
    {
      name: 'a folder in which the system lets nothing be made',
      args: () => ['audit', at('gone'), '--out', '/proc/x/y'],
      code: 2,
      fr: /« \/proc\/x\/y » ne peut pas être écrit.*donnez un autre chemin/i,
      en: /“\/proc\/x\/y” cannot be written.*give another path/i,
    },
    {
      name: 'a JUnit file that cannot be written, before the crawl begins',
      args: () => ['ci', at('gone'), '--baseline', folder, '--out', join(folder, 'now'), '--junit', folder],
      code: 2,
      fr: /ne peut pas être écrit \(EISDIR\) : c’est un dossier. Donnez un nom de fichier/,
      en: /cannot be written \(EISDIR\): it is a folder. Give the name of a file/,
    },
    {
      name: 'work without a database server',
      args: () => ['work'],
      code: 2,
      fr: /donnez DATABASE_URL.*maillage serve/,
      en: /set DATABASE_URL.*maillage serve/,
    },
  ];
  test.each(cases)('$name', holds, 90_000);

  test('an unsupported language', async () => {
    const { code, stderr } = await run('fr', 'doctor', '--lang', 'de');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/--lang takes fr \(French\) or en \(English\), not “de”/),
    ]);
  });
});

describe('errors of the machine', () => {
  test('when the disk is full the crawl is kept and the error states what to do', async () => {
    await holds({
      name: '',
      args: (language) => ['audit', at('sound'), '--quiet', '--no-semantics', '--out', join(folder, 'full', language)],
      code: 75,
      fr: /^L’espace disque est épuisé.*Libérez de la place/,
      en: /^The disk is full.*Free some space/,
    });
  }, 90_000);

  test('a second process on the same data is rejected', async () => {
    const site = await slowSite(100_000, 50);
    const first = maillage(['audit', site.url, '--json'], { MAILLAGE_DATA: dataOf('fr'), MAILLAGE_LANG: 'fr' });
    await until(() => site.asked.length > 0);
    const second = await run('fr', 'audit', at('sound'));
    expect(second.code).toBe(75);
    expect(second.stderr).toMatch(/^Ces données sont déjà utilisées.*processus \d+.*MAILLAGE_DATA/m);
    noTrace(second);
    const health = await run('fr', 'doctor');
    expect([health.code, health.stdout]).toEqual([
      1,
      expect.stringMatching(/fail +Une autre fenêtre travaille déjà sur le dossier/),
    ]);
    first.kill('SIGINT');
    first.kill('SIGTERM');
    expect((await first.ended).code).toBe(130);
    await site.close();
  }, 120_000);

  test('Ctrl-C once keeps and analyses the pages read and states how to resume', async () => {
    const site = await slowSite(100_000, 5);
    const out = join(folder, 'stopped');
    const running = maillage(['audit', site.url, '--out', out, '--no-semantics'], {
      MAILLAGE_DATA: dataOf('fr'),
      MAILLAGE_LANG: 'fr',
    });
    await until(() => site.asked.length >= 15);
    running.kill('SIGINT');
    const { code, stdout, stderr } = await spaced(running.ended);
    expect(stderr).toMatch(/Arrêt demandé : ce qui est fait est gardé/);
    expect(stdout).toMatch(/Exploration interrompue.*relancez la même commande/);
    expect(code).toBe(5);
    const summary = JSON.parse(readFileSync(join(out, 'audit.json'), 'utf8')) as { pages: number; complete: boolean };
    expect(summary.complete).toBe(false);
    expect(summary.pages).toBeGreaterThan(5);
    await site.close();
  }, 240_000);

  test('a wrong setting is named', async () => {
    const { ended } = maillage(['doctor'], { PORT: 'abc', DATABASE_URL: 'mysql://x', MAILLAGE_LANG: 'fr' });
    const { code, stderr } = await ended;
    expect(code).toBe(2);
    expect(stderr).toMatch(/DATABASE_URL attend une adresse postgresql[^]*PORT attend un nombre/);
  });

  test('a bug prints a reference and the path of the log, and nothing of its content', async () => {
    const environment = { MAILLAGE_DATA: dataOf('en'), MAILLAGE_LANG: 'en', NODE_OPTIONS: `--import=${faulty()}` };
    const ended = await maillage(['doctor'], environment).ended;
    expect(ended.code).toBe(70);
    const id = /\((req_[0-9a-f]{32})\)/.exec(ended.stderr)?.[1];
    expect(ended.stderr).toMatch(
      /^Something went wrong on our side .*Details are in .*maillage\.log\. Run the command again/,
    );
    expect(ended.stderr).not.toContain('planted');
    noTrace(ended);
    expect(readFileSync(join(dataOf('en'), 'maillage.log'), 'utf8')).toMatch(new RegExp(`${id}[^\\n]*planted`));
  });
});

/** A module that makes the system answer what it never answers, so that `doctor` meets a bug. */
function faulty(): string {
  const path = join(folder, 'faulty.mjs');
  writeFileSync(
    path,
    `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
fs.writeFile = async () => { throw new Error('planted'); };
syncBuiltinESMExports();`,
  );
  return path;
}

describe('output of the terminal', () => {
  test('a private address is crawled on its own host and port, and the result states it', async () => {
    const { code, stdout } = await run('fr', 'audit', at('sound'), '--quiet', '--no-semantics');
    expect(code).toBe(0);
    expect(stdout).toContain(`Adresse privée : seule ${sites.sound!.pair} a été ouverte`);
  }, 90_000);

  test.each([
    ['fr', /Exploration incomplète\s: limite de pages atteinte \(/],
    ['en', /The crawl is not complete: page limit reached \(/],
  ] as const)('why a crawl is not complete is stated in words (%s)', async (locale, words) => {
    const { stdout } = await run(locale, 'audit', at('sound'), '--quiet', '--no-semantics', '--max-pages', '1');
    expect(stdout).toMatch(words);
  });

  test('the help of each command starts with two examples and lists its exit codes, in the selected language', async () => {
    const [french, english, whole] = await Promise.all([
      run('en', 'audit', '--help', '--lang', 'fr'),
      run('en', 'audit', '--help'),
      run('fr', '--help'),
    ]);
    expect(french.stdout).toMatch(/^Exemples\n {2}maillage audit .*\n {2}maillage audit .*\n\nEmploi : /);
    expect(french.stdout).toMatch(/Codes de sortie :[^]*\n {2}4 +le site ne peut pas être lu/);
    expect(french.stdout).not.toMatch(/Usage|Options:|display|default|<value>/);
    expect(english.stdout).toMatch(/^Examples\n {2}maillage audit [^]*Exit codes:[^]*\n {2}130 +interrupted twice/);
    expect(whole.stdout).toMatch(/^Exemples\n[^]*Commandes :[^]*Codes de sortie :/);
    expect(whole.stdout).not.toMatch(/Usage|Commands:|display|output the/);
  });
});
