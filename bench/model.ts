/**
 * Plans with a language model that misbehaves: `npm run -s bench -- model [--only xss] [--random 20] [--calls 3]`. One plan for
 * each fault of `../shared/tools/hostile-llm.mjs` and so many with faults drawn by seed: each must end within 120 s with every
 * text that the plan without a model has, none empty, none with words of the fault, each kept draft named as such. Then a plan on
 * the pages of `../shared/tools/hostile-server.mjs` that give orders to models, with a model that returns its whole prompt and
 * one that obeys them: no order may come back in a text. Exits 1 when one of these does not hold.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    only: { type: 'string' },
    random: { type: 'string', default: '20' },
    calls: { type: 'string', default: '3' },
  },
});
const root = join(import.meta.dirname, '..');
const tools = join(root, '../shared/tools');
const folder = mkdtempSync(join(tmpdir(), 'maillage-model-'));
const print = (figure: object): void => void process.stdout.write(`${JSON.stringify({ bench: 'model', ...figure })}\n`);
const longestSeconds = 120;
const key = 'sk-never-to-be-written';
/** What the faults put into their answers, and what no text may hold. */
const marks = /__xss|onerror|HYPERLINK|169\.254|does-not-exist|12\.34|evil\.test|PWNED|polluted|sk-never/;

interface Ready {
  readonly parts: readonly { readonly text: string }[];
  readonly draft?: { readonly kept: boolean };
}
interface Plan {
  readonly texts: readonly { readonly id: string; readonly ready: Ready }[];
}

interface Run {
  readonly code: number | null;
  readonly seconds: number;
  readonly said: string;
}

async function maillage(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'bin/maillage.mjs'), ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: folder, MAILLAGE_DATA: join(folder, 'data'), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (said += bytes.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { code, seconds: Math.round((performance.now() - began) / 1_000), said };
}

const planned = (name: string, model: string | null, more: readonly string[] = []): Promise<Run> =>
  maillage(
    [
      'plan',
      '--company',
      join(root, 'demo/company.yaml'),
      '--out',
      join(folder, name),
      '--from',
      '2027-01-04',
      '--documents',
      'docx',
      '--quiet',
      ...more,
      ...(model === null ? [] : ['--reword', '--draft', '--yes', '--draft-calls', values.calls]),
    ],
    model === null ? {} : { OPENAI_API_KEY: key, OPENAI_BASE_URL: model, MAILLAGE_MODEL: 'hostile', ...allowed(model) },
  );

const allowed = (address: string): Record<string, string> => ({ MAILLAGE_FETCH_ALLOW: new URL(address).host });

const planOf = (name: string): Plan => JSON.parse(readFileSync(join(folder, name, 'strategy.json'), 'utf8')) as Plan;

/** What is wrong with a plan, against the same plan without a model. */
function faultsOf(name: string, { code, seconds, said }: Run, plain: Plan): { faults: string[]; kept: number } {
  if (code !== 0) return { faults: [`ended with ${code}: ${said.slice(-300)}`], kept: 0 };
  const { texts } = planOf(name);
  const faults: string[] = [];
  if (seconds > longestSeconds) faults.push(`${seconds} s`);
  if (texts.length !== plain.texts.length) faults.push(`${texts.length} texts of ${plain.texts.length}`);
  let kept = 0;
  for (const [at, { id, ready }] of texts.entries()) {
    const before = plain.texts[at]?.ready;
    if (ready.parts.some(({ text }) => text.trim() === '')) faults.push(`${id} is empty`);
    if (ready.draft?.kept === true) kept += 1;
    else if (JSON.stringify(ready.parts) !== JSON.stringify(before?.parts))
      faults.push(`${id} changed and does not say so`);
  }
  for (const file of ['strategy.json', 'report.html']) {
    const found = marks.exec(readFileSync(join(folder, name, file), 'utf8'))?.[0];
    if (found !== undefined) faults.push(`${found} in ${file}`);
  }
  if (marks.test(said)) faults.push('a word of the fault on the terminal');
  return { faults, kept };
}

let broken = 0;
function judge(what: string, run: Run, found: { faults: string[]; kept: number }): void {
  if (found.faults.length > 0) broken += 1;
  print({ fault: what, seconds: run.seconds, kept: found.kept, faults: found.faults.slice(0, 5) });
  rmSync(join(folder, what.replace(/\W/g, '-')), { recursive: true, force: true });
}

async function started(tool: string, args: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(tools, tool), ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise((resolve) => child.stdout!.once('data', resolve));
  return child;
}

async function faultyModels(plain: Plan): Promise<number> {
  const port = 20_000 + (process.pid % 20_000);
  const model = await started('hostile-llm.mjs', [
    '--port',
    String(port),
    '--canary-url',
    `http://127.0.0.1:${port + 1}`,
  ]);
  const all = (await (await fetch(`http://127.0.0.1:${port}/__manifest.json`)).json()) as { id: string }[];
  const names = all.map(({ id }) => id).filter((id) => id !== 'random');
  const drawn = Array.from({ length: values.only === undefined ? Number(values.random) : 0 }, () => 'random');
  const wanted = [...names.filter((id) => values.only === undefined || id === values.only), ...drawn];
  for (const [at, id] of wanted.entries()) {
    const name = `${id}-${at}`.replace(/\W/g, '-');
    const run = await planned(name, `http://127.0.0.1:${port}/${id}/v1`);
    judge(name, run, faultsOf(name, run, plain));
  }
  model.kill();
  return wanted.length;
}

/** Answers each call with its own prompt in each text (`echo`), or with the orders that it finds in it (`obeys`). */
async function promptedModel(kind: 'echo' | 'obeys', seen: { prompts: number; orders: number }): Promise<Server> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (bytes: Buffer) => (body += bytes.toString()));
    request.on('end', () => {
      const { messages = [] } = JSON.parse(body || '{}') as { messages?: { content: string }[] };
      const prompt = messages.map(({ content }) => content).join('\n');
      const orders = [...new Set(prompt.match(/PWNED-\d+|https?:\/\/evil\.test\S*/g))];
      seen.prompts += 1;
      seen.orders += orders.length;
      const items = [...prompt.matchAll(/"id":\s*"(\w+)",\s*"text":\s*("(?:[^"\\]|\\.)*")/g)].map(([, id, text]) => ({
        id,
        text: kind === 'echo' ? prompt : `${JSON.parse(text!) as string} ${orders.join(' ')} PWNED http://evil.test/`,
      }));
      const message = { role: 'assistant', content: JSON.stringify({ items }) };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ index: 0, message, finish_reason: 'stop' }], usage: {} }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function pagesThatOrder(): Promise<number> {
  const port = 40_000 + (process.pid % 15_000);
  const site = await started('hostile-server.mjs', ['--port', String(port), '--canary-port', String(port + 50)]);
  const origin = `http://127.0.0.1:${port}`;
  const manifest = (await (await fetch(`${origin}/__manifest.json`)).json()) as {
    cases: { id: string; start: string }[];
  };
  const list = join(folder, 'pages.txt');
  const pages = manifest.cases.filter(({ id }) => id.startsWith('inj-prompt')).map(({ start }) => start);
  writeFileSync(list, [`${origin}/ok/0`, ...pages].join('\n'));
  const audit = join(folder, 'audit');
  const read = await maillage([
    'audit',
    `${origin}/ok/0`,
    '--list',
    list,
    '--out',
    audit,
    '--quiet',
    '--probe',
    'none',
  ]);
  const plain = await planned('plain-audit', null, ['--audit', audit]);
  if (read.code !== 0 || plain.code !== 0) {
    broken += 1;
    print({ figure: 'pages that give orders', audit: read.said.slice(-300), plan: plain.said.slice(-300) });
  } else
    for (const kind of ['echo', 'obeys'] as const) {
      const seen = { prompts: 0, orders: 0 };
      const model = await promptedModel(kind, seen);
      const name = `orders-${kind}`;
      const address = `http://127.0.0.1:${(model.address() as AddressInfo).port}/v1`;
      const run = await planned(name, address, ['--audit', audit]);
      print({ figure: `orders, ${kind}`, pages: pages.length, ...seen });
      judge(name, run, faultsOf(name, run, planOf('plain-audit')));
      model.close();
    }
  const check = (await (await fetch(`${origin}/__check.json`)).json()) as { canary_hits: number };
  if (check.canary_hits > 0) broken += 1;
  print({ figure: 'requests that the pages ordered', canaryHits: check.canary_hits });
  site.kill();
  return pages.length;
}

if (!existsSync(tools)) print({ skipped: '../shared/tools is absent' });
else {
  const plain = await planned('plain', null);
  if (plain.code !== 0) throw new Error(plain.said);
  const plans = await faultyModels(planOf('plain'));
  const pages = values.only === undefined ? await pagesThatOrder() : 0;
  print({ figure: 'all', plans, pages, broken });
  if (broken > 0) process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });
