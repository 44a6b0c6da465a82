/**
 * Random steps on the jobs of a service that starts again: `npm run -s bench -- steps [--steps 50] [--seed 1] [--pages 400]`.
 * Audits of four sites are cancelled, paused, resumed and stopped at random (attack 42), the process is killed once on the way
 * and restarted at the end; then what is paused is resumed. Every answer must be a success or 409, every job must end within
 * two minutes, a paused one must have waited until it was resumed, and a new audit of each site must end with every page. About two minutes; exits 1 when a promise is
 * broken.
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seededRandom } from '../src/core/values/random.ts';
import { slowSite } from '../test/support/slow-site.ts';
import { call, closed, endedJob, killed, opened } from './service/killed-house.ts';
import { folder, killAll, until, wait } from './service/processes.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: {
    steps: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    pages: { type: 'string', default: '400' },
  },
});
const [steps, pages] = [Number(values.steps), Number(values.pages)];
const random = seededRandom(Number(values.seed));
let broken = 0;
const promise = (name: string, kept: boolean, found: object): void => {
  if (!kept) broken += 1;
  process.stdout.write(`${JSON.stringify({ bench: 'steps', promise: name, kept, ...found })}\n`);
};
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
const ended = new Set(['done', 'partial', 'failed', 'cancelled']);
const stateOf = async (id: string): Promise<string> =>
  ((await (await call('GET', `/v1/jobs/${id}`)).json()) as { state: string }).state;

const sites = await Promise.all([1, 2, 3, 4].map(() => slowSite(pages, 20)));
const house = await opened(folder, sites.map(({ url }) => new URL(url).host).join(','));

async function audited(url: string): Promise<string> {
  const reply = await call('POST', '/v1/audits', { url, maxPages: 5_000, semantics: false });
  if (reply.status !== 202) throw new Error(`${reply.status} ${await reply.text()}`);
  return ((await reply.json()) as { id: string }).id;
}

/** One step on one job that has not ended; returns how it was answered. */
async function step(jobs: Map<string, string>): Promise<string> {
  for (const [url, id] of jobs) if (ended.has(await stateOf(id))) jobs.set(url, await audited(url));
  const id = oneOf([...jobs.values()]);
  const kind = oneOf(['pause', 'pause', 'resume', 'resume', 'stop', 'cancel']);
  const reply =
    kind === 'cancel' ? await call('DELETE', `/v1/jobs/${id}`) : await call('POST', `/v1/jobs/${id}/${kind}`, {});
  await reply.text();
  return `${kind} ${reply.status}`;
}

try {
  const jobs = new Map<string, string>();
  const all = new Set<string>();
  for (const { url } of sites) jobs.set(url, await audited(url));
  const answers: Record<string, number> = {};
  for (let at = 0; at < steps; at += 1) {
    const answer = await step(jobs);
    answers[answer] = (answers[answer] ?? 0) + 1;
    for (const id of jobs.values()) all.add(id);
    if (at === Math.floor(steps / 2)) {
      await killed(house.api);
      house.api = await house.startApi();
    }
    await wait(random() * 1_000);
  }
  promise(
    'every step is done or refused as one that is not possible',
    Object.keys(answers).every((answer) => /(200|204|409)$/.test(answer)),
    { answers },
  );
  const states = async (): Promise<Map<string, string>> => {
    const found = new Map<string, string>();
    for (const id of all) found.set(id, await stateOf(id));
    return found;
  };
  const before = await states();
  await closed(house);
  house.api = await house.startApi();
  await wait(3_000);
  const paused = [...before].filter(([, state]) => state === 'paused').map(([id]) => id);
  const after = await states();
  promise(
    'what was paused or had ended is as it was after a restart',
    [...before].every(([id, state]) => (state !== 'paused' && !ended.has(state)) || after.get(id) === state),
    { paused: paused.length, jobs: all.size },
  );
  for (const id of paused) await call('POST', `/v1/jobs/${id}/resume`, {});
  const from = Date.now();
  const isStuck = async (): Promise<boolean> => [...(await states()).values()].some((state) => !ended.has(state));
  await until('the end of every job', async () => !(await isStuck()), 120_000).catch(() => undefined);
  const last = await states();
  promise(
    'every job ends',
    [...last.values()].every((state) => ['done', 'partial', 'cancelled'].includes(state)),
    {
      states: Object.fromEntries([...last].filter(([, state]) => state !== 'cancelled')),
      seconds: (Date.now() - from) / 1_000,
    },
  );
  const found: number[] = [];
  for (const { url } of sites) {
    const { result } = await endedJob(await audited(url));
    const audit = result === null ? null : await (await call('GET', `/v1/audits/${result.id}`)).json();
    found.push((audit as { pages: number } | null)?.pages ?? 0);
  }
  promise(
    'a new audit of each site ends with every page',
    found.every((count) => count === pages),
    { pages: found },
  );
  await closed(house);
} finally {
  killAll();
  await Promise.all(sites.map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
}
process.exit(broken === 0 ? 0 : 1);
