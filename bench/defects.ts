/**
 * Defects of the service that ended, froze or opened it, each sent again to one in a process of its own:
 * `npm run -s bench -- defects`. One line for each: what was sent, the answer, its time, and whether the service kept its
 * promise; then the memory of its process and the longest delay of its event loop. Exits 1 when a promise is broken.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import JSZip from 'jszip';
import { exampleCompany } from '../test/support/companies.ts';
import { slowSite } from '../test/support/slow-site.ts';
import { measures, serve, stopped } from './service/serve.ts';

const own = 'key-of-the-installation-for-the-defects';
const folder = mkdtempSync(join(tmpdir(), 'maillage-defects-'));
const site = await slowSite(200, 0);
const settings = { MAILLAGE_KEY: own, MAILLAGE_FETCH_ALLOW: new URL(site.url).host };
const example = 'maison-tilleul-gres';
let served = await serve(folder, settings);
/** A hundred, and the sentence that counts the others. */
const mostIssues = 101;
let broken = 0;

interface Answer {
  readonly ms: number;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly text: string;
}

async function call(
  method: string,
  path: string,
  sent?: { readonly body: string | Buffer; readonly type?: string; readonly key?: string },
): Promise<Answer> {
  const start = performance.now();
  const headers = {
    authorization: `Bearer ${sent?.key ?? own}`,
    'content-type': sent?.type ?? 'application/json',
    ...(method === 'PUT' && { 'if-none-match': '*' }),
    ...(method === 'PATCH' && { 'if-match': '"r1"' }),
  };
  const given = sent === undefined || method === 'GET' ? {} : { body: sent.body };
  const reply = await fetch(served.origin + path, { method, headers, ...given }).catch(() => null);
  const text = (await reply?.text()) ?? '';
  return { ms: Math.round(performance.now() - start), status: reply?.status ?? 0, text };
}

const json = (value: unknown) => ({ body: JSON.stringify(value) });

function print(defect: string, kept: boolean, found: object): void {
  if (!kept) broken += 1;
  process.stdout.write(`${JSON.stringify({ bench: 'defects', defect, kept, ...found })}\n`);
}

/** Answered as a mistake of the caller, within `most` milliseconds. */
function refused(defect: string, { ms, status, text }: Answer, most = 5_000): void {
  const isProblem = text.includes('"code":');
  print(defect, status >= 400 && status < 500 && isProblem && ms < most, { status, ms, bytes: text.length });
}

async function workbook(rows: string): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>');
  zip.file(
    'xl/_rels/workbook.xml.rels',
    '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
  );
  zip.file('xl/worksheets/s.xml', `<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

async function audited(): Promise<string> {
  const { id } = JSON.parse((await call('POST', '/v1/audits', json({ url: site.url }))).text);
  for (;;) {
    const job = JSON.parse((await call('GET', `/v1/jobs/${id}`)).text);
    if (job.result) return job.result.id;
    if (job.state === 'failed') throw new Error(JSON.stringify(job));
    await wait(200);
  }
}

try {
  const audit = await audited();
  const newProject = async (): Promise<string> => {
    const made = await call('POST', '/v1/projects', json({ name: 'A', url: 'https://www.a.example/' }));
    return JSON.parse(made.text).id;
  };
  const [project, other] = [await newProject(), await newProject()];
  const saved = await call('PUT', `/v1/projects/${project}/company`, json({ company: exampleCompany(example) }));
  if (saved.status !== 200) throw new Error(saved.text);
  const draft = (html = '<h1>Miel</h1><p>La ruche passe l’hiver au sec.</p>', url = '/brouillon') =>
    call('POST', '/v1/analyses', json({ id: audit, html, title: 'Miel', url }));
  const imported = async (rows: string) =>
    call('POST', `/v1/imports?projectId=${project}&filename=a.xlsx`, {
      body: await workbook(rows),
      type: 'application/octet-stream',
    });

  await stopped(served);
  served = await serve(folder, settings);
  const first = await draft();
  print('first draft after a start', first.status === 200 && first.ms < 2_000, { status: first.status, ms: first.ms });

  refused(
    'a workbook of 1.5 kB with a cell named ZZZZZZ2',
    await imported('<row r="2"><c r="ZZZZZZ2"><v>1</v></c></row>'),
  );
  refused(
    'a workbook of 60,000 rows at column XFD',
    await imported('<row><c r="XFD1"><v>1</v></c></row>'.repeat(60_000)),
  );
  const [nested, neighbour] = await Promise.all([imported('<row>'.repeat(600_000)), wait(50).then(() => draft())]);
  refused('a workbook of 600,000 nested tags', nested);
  print('a neighbour’s draft meanwhile', neighbour.status === 200 && neighbour.ms < 2_000, { ms: neighbour.ms });
  refused(
    'an upload over 20 MB',
    await call('POST', `/v1/imports?projectId=${project}&filename=a.csv`, {
      body: Buffer.alloc(21_000_000, 'a'),
      type: 'application/octet-stream',
    }),
  );

  const withUnknown = (fields: number) => {
    const unknown = Object.fromEntries(Array.from({ length: fields }, (_, at) => [`field${at}`, at]));
    return call('PUT', `/v1/projects/${other}/company`, json({ company: unknown }));
  };
  refused('a company of 85,000 unknown fields', await withUnknown(85_000));
  const company = await withUnknown(4_900);
  refused('one of 4,900, under the limits of a body', company);
  const issues = (JSON.parse(company.text).issues ?? []).length;
  print('its answer', company.text.length < 100_000 && issues > 0 && issues <= mostIssues, {
    issues,
    bytes: company.text.length,
  });

  refused('a draft whose address holds a space', await draft('<p>a</p>', 'http://a b/'));
  const made = await call('POST', `/v1/imports?projectId=${project}&filename=a.csv`, {
    body: readFileSync(join(import.meta.dirname, '../test/fixtures/connectors/broken/02-ambiguous-dates.csv')),
    type: 'application/octet-stream',
  });
  const importId = JSON.parse(made.text).id as string;
  const answers = (body: string) => call('PATCH', `/v1/imports/${importId}`, { body });
  const foreign = await answers('{"answers":{"__proto__":"day-first"}}');
  print('an import answered with __proto__ keeps its question', foreign.text.includes('needs-answers'), {
    status: foreign.status,
    ms: foreign.ms,
  });
  const plan = await call('POST', '/v1/plan-checks', json({ plan: { actions: 'none', cycle: null }, company: 3 }));
  refused('a mutated plan to check', plan);

  for (let at = 0; at < 25; at += 1) await call('GET', '/v1/jobs', { body: '', key: `mk_wrong${at % 2}` });
  const [wrong, right] = [await call('GET', '/v1/jobs', { body: '', key: 'mk_wrong0' }), await call('GET', '/v1/jobs')];
  print('wrong keys are held back, the right one is not', wrong.status === 429 && right.status === 200, {
    wrong: wrong.status,
    right: right.status,
  });

  const leave = new AbortController();
  const left = Array.from({ length: 40 }, () =>
    fetch(`${served.origin}/v1/analyses`, {
      method: 'POST',
      signal: leave.signal,
      headers: { authorization: `Bearer ${own}`, 'content-type': 'application/json' },
      body: JSON.stringify({ id: audit, html: '<p>miel et ruche</p>'.repeat(2_000), title: 'Miel', url: '/b' }),
    }).catch(() => null),
  );
  await wait(100);
  leave.abort();
  await Promise.all(left);
  const after = await draft();
  const isKept = after.ms < 2_000 && [200, 429, 503].includes(after.status);
  print('a draft after forty whose callers left', isKept, { status: after.status, ms: after.ms });

  const ready = await call('GET', '/readyz');
  const health = await call('GET', '/v1/health');
  print('readyz and health say the age of the queue', /queueSeconds/.test(ready.text) && /"queue"/.test(health.text), {
    readyz: ready.text.slice(0, 200),
  });
  const { memoryMb, loopMs } = await measures(served.origin, own);
  print('the process lives, its memory is bounded', memoryMb < 1_000, { memoryMb, loopMs });
} finally {
  await stopped(served);
  await site.close();
  rmSync(folder, { recursive: true, force: true });
}
if (broken > 0) process.exitCode = 1;
