import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';
import { Failure } from '../../src/core/values/failure.ts';
import { localFiles } from '../../src/io/files.ts';
import { importData } from '../../src/operations/import-data.ts';
import type { ImportSummary } from '../../src/operations/inputs/import-input.ts';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const valid = (name: string) => join(fixtures, 'connectors', 'valid', name);
const broken = (name: string) => join(fixtures, 'connectors', 'broken', name);
const context = {
  locale: 'fr' as const,
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: true,
  workspace: 'local',
};

/** A copy of an example company, changed before it is written. */
function companyFile(change: (company: Company) => void = () => undefined): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'company.json');
  const company = JSON.parse(readFileSync(join(fixtures, 'companies', 'maison-tilleul-gres.json'), 'utf8'));
  change(company);
  writeFileSync(path, JSON.stringify(company));
  return path;
}

function run(files: readonly string[], company: string, options: object = {}): Promise<ImportSummary> {
  const input = importData.input.parse({ files, company, ...options });
  return importData.run(input, { files: localFiles }, context);
}

async function failureOf(running: Promise<unknown>): Promise<Failure> {
  const thrown = await running.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Failure)) throw new Error('the import was not refused');
  return thrown;
}

const readBack = (path: string) => readCompany(JSON.parse(readFileSync(path, 'utf8')));
const table = (name: string, rows: readonly string[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'export-')), name);
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
};
const adHeader = 'Jour;Campagne;Code de la devise;Coût;Impr.;Clics;Conversions';

describe('import-data', () => {
  test('figures of an export are in the company file with their source', async () => {
    const path = companyFile((company) => {
      const search = company.channels[0] as { metrics: Record<string, unknown>; missing?: object };
      search.metrics.sessions = null;
      search.missing = { sessions: 'pas encore suivi' };
    });
    const summary = await run([valid('ga4-channels-fr.csv')], path);
    expect(summary.changes).toEqual([
      { channelId: 'organic_search', metric: 'sessions', before: null, after: 46_800, source: 'ga4-channels' },
    ]);
    const company = readBack(path);
    expect(company.channels[0]?.metrics.sessions).toBe(46_800);
    expect(company.channels[0]?.missing).toEqual({});
    expect(company.imports?.map(({ file, source }) => [file, source])).toEqual([
      ['ga4-channels-fr.csv', 'ga4-channels'],
    ]);
  });

  test('the same files a second time change no byte', async () => {
    const path = companyFile();
    const keywords = valid('google_fr_vaisselle-artisanale_matching-terms_2026-11-05_10-12-44.csv');
    const files = [
      keywords,
      valid('ga4-channels-fr.csv'),
      valid('meta-ads-fr.csv'),
      valid('google-ads-fr-campagnes.csv'),
      valid('vaisselle-artisanale_broad-match_fr_2026-11-05.csv'),
    ];
    const options = { answer: ['currency=EUR'] };
    await run(files, path, options);
    const first = readFileSync(path, 'utf8');
    const again = await run(files, path, options);
    expect(readFileSync(path, 'utf8')).toBe(first);
    expect([again.written, again.changes, again.files.every((file) => file.known)]).toEqual([null, [], true]);
  });

  test('a look first writes nothing and shows the rows with their header', async () => {
    const path = companyFile();
    const before = readFileSync(path, 'utf8');
    const summary = await run([valid('ga4-channels-fr.csv')], path, { dryRun: true });
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(summary.written).toBeNull();
    expect(summary.files[0]?.tables[0]?.mapping).toMatchObject({ Sessions: 'sessions' });
  });

  test('halves of the measured period add up, and wait for each other', async () => {
    const path = companyFile((company) => Object.assign(company.channels[4]?.metrics ?? {}, { adSpend: 1 }));
    const half = (from: string, to: string, cost: string) =>
      table(`ads-${from}.csv`, [adHeader, `${from};Marque;EUR;${cost};10;5;1`, `${to};Marque;EUR;${cost};10;5;1`]);
    const first = half('2025-11-01', '2026-04-30', '100,50');
    const second = half('2026-05-01', '2026-10-31', '200,25');
    const waiting = await run([first], path);
    expect([waiting.changes, waiting.waiting.map((one) => one.channelId)]).toEqual([[], ['paid_search']]);
    const whole = await run([second], path);
    expect(whole.waiting).toEqual([]);
    expect(readBack(path).channels[4]?.metrics).toMatchObject({ adSpend: 601.5, adClicks: 20 });
  });

  test('two files with days in common are rejected, and nothing is written', async () => {
    const path = companyFile();
    const before = readFileSync(path, 'utf8');
    const days = (from: string, to: string) =>
      table(`ads-${from}.csv`, [adHeader, `${from};Marque;EUR;1,50;10;5;1`, `${to};Marque;EUR;1,50;10;5;1`]);
    const failure = await failureOf(run([days('2025-11-01', '2026-05-31'), days('2026-05-01', '2026-10-31')], path));
    expect([failure.code, failure.issues[0]?.message.en]).toEqual([
      'import-refused',
      expect.stringMatching(/share days(?!.*overlapping-periods)/),
    ]);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('amounts of another currency are reported, not read as the company’s own', async () => {
    const path = companyFile();
    const rows = [adHeader, '2025-11-01;A;USD;1,50;10;5;1', '2026-10-31;A;USD;1,50;10;5;1'];
    const summary = await run([table('ads.csv', rows)], path);
    expect([summary.changes, summary.unplaced.map((one) => one.why)]).toEqual([[], ['other-currency']]);
  });

  test('newer figures of the same days take the place of the former ones', async () => {
    const path = companyFile();
    const day = (cost: string) =>
      table('ads.csv', [adHeader, `2025-11-01;A;EUR;${cost};10;5;1`, `2026-10-31;A;EUR;${cost};10;5;1`]);
    await run([day('10,50')], path);
    await run([day('20,50')], path);
    const company = readBack(path);
    expect([company.channels[4]?.metrics.adSpend, company.imports?.length]).toEqual([41, 1]);
  });

  test('keywords get volumes and difficulties from a tool, with its name; unknown terms are listed and not added', async () => {
    const path = companyFile();
    const terms = readBack(path).keywords.slice(0, 1);
    const file = table('export_broad-match_fr_2026-11-05.csv', [
      'Keyword,Intent,Volume,Trend,Keyword Difficulty,CPC (USD),Competitive Density,SERP Features,Number of Results',
      `${terms[0]?.term},Informational,4321,0.5,37,0.5,0.5,none,1000`,
      'mot jamais vu,Informational,10,0.5,5,0.5,0.5,none,1000',
    ]);
    const summary = await run([file], path);
    expect(summary.newKeywords).toEqual(['mot jamais vu']);
    expect(readBack(path).keywords[0]).toMatchObject({
      volume: 4321,
      difficulty: 37,
      sources: { volume: 'semrush-keywords', difficulty: 'semrush-keywords' },
    });
  });

  test('a question names the flag that answers it, and with the answer the file is imported', async () => {
    const path = companyFile();
    const failure = await failureOf(run([broken('02-ambiguous-dates.csv')], path));
    expect([failure.code, failure.issues[0]?.message.fr]).toEqual([
      'import-not-ready',
      expect.stringContaining('--answer day-order='),
    ]);
    const summary = await run([broken('02-ambiguous-dates.csv')], path, { answer: ['day-order=day-first'] });
    expect(summary.questions).toEqual([]);
  });

  test('the columns of an unknown table are confirmed once', async () => {
    const path = companyFile();
    const rows = (clicks: number) => [
      'Campagne;Date d’envoi;Destinataires;Délivrés;Clics uniques',
      `Novembre;2025-11-01;100;99;${clicks}`,
      `Octobre;2026-10-31;100;99;${clicks}`,
    ];
    await run([table('brevo.csv', rows(7))], path, { answer: ['mapping=confirm', 'channel=email'] });
    const next = await run([table('brevo.csv', rows(8))], path);
    expect([next.questions, readBack(path).channels[2]?.metrics.uniqueClicks]).toEqual([[], 16]);
  });

  test('comments and order of a YAML file stay as they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    const path = join(folder, 'company.yaml');
    const source = readFileSync(join(fixtures, 'companies', 'maison-tilleul-gres.json'), 'utf8');
    writeFileSync(path, `# Notre atelier\n${source.replace('"sessions": 46800', '"sessions": 1')}`);
    await run([valid('ga4-channels-fr.csv')], path);
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/^# Notre atelier\n/);
    expect(text).toMatch(/"?sessions"?: 46800/);
  });

  test.each(readdirSync(join(fixtures, 'connectors', 'broken')))(
    '%s never changes the file by a guess',
    async (name) => {
      const path = companyFile();
      const before = readFileSync(path, 'utf8');
      const running = run([broken(name)], path);
      const failure = await running.then(
        () => null,
        (error: unknown) => error,
      );
      if (failure === null) return expect(readBack(path).organisation.name).toBe('Maison Tilleul & Grès');
      expect((failure as Failure).code).toMatch(/^import-/);
      expect(readFileSync(path, 'utf8')).toBe(before);
    },
  );

  test.each(readdirSync(join(fixtures, 'connectors', 'valid')))(
    '%s is read or asks a question, and is not rejected',
    async (name) => {
      const path = companyFile((company) => {
        if (/larkfield|gb_|-uk|en|matomo|mailchimp/.test(name))
          company.organisation.domain = 'https://www.larkfield-rota.example';
      });
      copyFileSync(path, `${path}.before`);
      const summary = await run([valid(name)], path, { dryRun: true });
      expect(summary.files[0]?.tables.length).toBeGreaterThan(0);
    },
  );
});
