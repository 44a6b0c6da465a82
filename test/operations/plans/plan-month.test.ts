import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayText } from '../../../src/core/values/day-text.ts';
import { readConfig } from '../../../src/io/config.ts';
import { openLog } from '../../../src/io/log.ts';
import { openServices } from '../../../src/main.ts';
import { keptCompanyOfSite } from '../../../src/operations/projects/kept-company.ts';
import { type Ended, maillage } from '../../support/maillage.ts';
import { smallSite } from '../../support/small-site.ts';
import { type WebServer, webServer } from '../../support/web-server.ts';

let folder = '';
let site: WebServer;
let requests = 0;
let ended: Ended;

const start = (...args: string[]): Promise<Ended> =>
  maillage(['start', ...args], { MAILLAGE_LANG: 'en', MAILLAGE_DATA: join(folder, 'data') }).ended;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-month-'));
  site = await webServer((request, response) => {
    requests += 1;
    smallSite(request, response);
  });
  const answers = {
    name: 'Atelier Nord',
    domain: 'www.atelier-nord.example',
    language: 'French',
    sector: 'ceramics shop',
    model: 'online shop',
    offers: ['Vase 40', 'Bol 18,50'],
    personas: 'neighbours',
    hoursPerWeek: 3,
  };
  const { personas: _, ...few } = answers;
  writeFileSync(join(folder, 'few.yaml'), JSON.stringify({ ...few, sector: 'craft' }));
  writeFileSync(join(folder, 'wrong.yaml'), JSON.stringify({ ...answers, model: 'moon base' }));
  writeFileSync(join(folder, 'answers.yaml'), JSON.stringify(answers));
  ended = await start(
    new URL(site.origin).host,
    '--answers',
    join(folder, 'answers.yaml'),
    '--out',
    join(folder, 'month'),
  );
}, 180_000);
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(folder, 'month', name), 'utf8');

describe('maillage start', () => {
  test('leaves one page, the audit, the plan and the company file, and names the page', () => {
    expect([ended.code, ended.stdout.split('\n')[0]]).toEqual([
      0,
      `This month: open ${join(folder, 'month')}/index.html`,
    ]);
    expect(read('index.html')).toMatch(/<ol class="list"><li class="item"/);
    expect(parse(read('company.yaml')).capacity.hoursPerWeek).toBe(3);
    expect(
      JSON.parse(read('plan/validation.json')).findings.some(
        ({ severity }: { severity: string }) => severity === 'blocker',
      ),
    ).toBe(false);
  });

  test('keeps the answers, the company and the plan in the project of the site, for the application', async () => {
    const services = await openServices(
      readConfig({ MAILLAGE_DATA: join(folder, 'data') }),
      openLog({ level: 'silent' }),
    );
    try {
      const kept = await keptCompanyOfSite(site.origin, services.store);
      expect(kept.answers).toMatchObject({ name: 'Atelier Nord', hoursPerWeek: '3' });
      expect(kept.company).toMatchObject({ organisation: { name: 'Atelier Nord' } });
      expect(await services.store.readDocument(kept.cycle!, 'strategy')).toMatchObject({
        planHash: JSON.parse(read('plan/strategy.json')).planHash,
      });
    } finally {
      await services.close();
    }
    expect(ended.stdout).toContain('maillage serve');
  }, 60_000);

  test('the coverage of the audiences comes from the crawl that was made', () => {
    expect(JSON.parse(read('audit/coverage.json')).length).toBeGreaterThan(0);
  });

  test('run again after a page was made, it reads the site again, unless it is not wanted', async () => {
    const again = (...more: string[]) =>
      start(
        new URL(site.origin).host,
        '--answers',
        join(folder, 'answers.yaml'),
        '--out',
        join(folder, 'month'),
        ...more,
      );
    const before = requests;
    const kept = await again('--no-fresh');
    expect([kept.code, requests - before, kept.stdout]).toEqual([
      0,
      0,
      expect.stringContaining('The site was not read again'),
    ]);
    expect(read('index.html')).not.toContain('Since the list of');
    expect(kept.stdout).toMatch(/The earlier month is kept in .*--overwrite writes over it/);
    const days = readdirSync(join(folder, 'month/earlier'));
    expect(days).toEqual([JSON.parse(read('audit/audit.json')).startedAt.slice(0, 10)]);
    const anew = await again('--overwrite');
    expect(readdirSync(join(folder, 'month/earlier'))).toEqual(days);
    expect([anew.code, requests - before > 3, anew.stdout.includes('not read again')]).toEqual([0, true, false]);
    expect([kept.stdout, existsSync(join(folder, 'month/plan/steering.old-1.xlsx'))]).toEqual([
      expect.not.stringContaining('earlier versions'),
      false,
    ]);
    const listed = JSON.parse(read('audit/audit.json')).startedAt.slice(0, 10);
    expect(read('index.html')).toContain(`Since the list of ${dayText(listed, 'en')}`);
    expect(read('index.html')).toMatch(/Since the list of [^<]*no correction is visible online/);
  }, 240_000);

  test('run again after questions without an answer, it goes on with the reading of today, and speaks like the site when nothing names a language', async () => {
    const out = join(folder, 'unfinished');
    const run = (answers: string) =>
      maillage(['start', new URL(site.origin).host, '--answers', join(folder, answers), '--out', out], {
        LANG: 'C.UTF-8',
        MAILLAGE_DATA: join(folder, 'data'),
      }).ended;
    const first = await run('few.yaml');
    expect([first.code, first.stderr]).toEqual([2, expect.stringContaining('/answers/personas')]);
    const before = requests;
    const second = await run('answers.yaml');
    expect([second.code, requests - before, second.stdout]).toEqual([0, 0, expect.stringMatching(/^Ce mois-ci/)]);
  }, 240_000);

  test('without a terminal it names the flag that answers the questions', async () => {
    const refused = await start(new URL(site.origin).host, '--out', join(folder, 'other'));
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--answers FILE')]);
    expect(existsSync(join(folder, 'other'))).toBe(false);
  }, 60_000);

  test('a wrong answer is named with its place and its cure, before the site is read', async () => {
    const before = requests;
    const refused = await start(
      new URL(site.origin).host,
      '--answers',
      join(folder, 'wrong.yaml'),
      '--out',
      join(folder, 'not-read'),
    );
    expect([refused.code, requests - before, refused.stderr]).toEqual([
      2,
      0,
      expect.stringMatching(/\/answers\/model: “moon base” is not in the list: choose among: Online shop/),
    ]);
  }, 60_000);
});
