import { type Running, start, until, wait } from './processes.ts';

const port = 20_000 + (process.pid % 20_000);
const origin = `http://127.0.0.1:${port}`;

type Environment = Record<string, string>;

export interface House {
  api: Running;
  worker: Running | null;
  readonly startApi: () => Promise<Running>;
  readonly startWorker: (() => Promise<Running>) | null;
}

/** `serve` and `work` on a database; `serve` alone on the embedded one of a folder. */
export async function opened(data: string | URL, allow: string, apiUrl?: string): Promise<House> {
  const common: Environment = { MAILLAGE_FETCH_ALLOW: allow, LOG_LEVEL: 'silent' };
  const isServer = data instanceof URL;
  const api = isServer ? { ...common, DATABASE_URL: apiUrl ?? data.href } : { ...common, MAILLAGE_DATA: data };
  const started = async (args: readonly string[], environment: Environment): Promise<Running> => {
    const one = start(args, environment);
    await until(args[0]!, () => one.said().includes('Ctrl-C') || one.child.exitCode !== null);
    return one;
  };
  const startApi = (): Promise<Running> =>
    started(['serve', '--port', String(port), ...(isServer ? ['--no-work'] : [])], api);
  const startWorker = isServer
    ? (): Promise<Running> => started(['work'], { ...common, DATABASE_URL: data.href })
    : null;
  return { api: await startApi(), worker: (await startWorker?.()) ?? null, startApi, startWorker };
}

export async function killed({ child, ended }: Running): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

export async function closed({ api, worker }: House): Promise<void> {
  for (const one of [api, worker]) one?.child.kill('SIGTERM');
  await Promise.all([api.ended, worker?.ended]);
}

export async function call(method: string, path: string, body?: object, key?: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) };
  return fetch(origin + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

interface Ended {
  readonly state: string;
  readonly result: { readonly id: string } | null;
}

export async function jobOf(id: string): Promise<Ended | null> {
  const reply = await call('GET', `/v1/jobs/${id}`).catch(() => null);
  return reply?.ok === true ? ((await reply.json()) as Ended) : null;
}

export async function endedJob(id: string): Promise<Ended> {
  let job: Ended | null = null;
  await until(
    `job ${id}`,
    async () => {
      job = await jobOf(id);
      await wait(150);
      return job !== null && ['done', 'partial', 'failed', 'cancelled'].includes(job.state);
    },
    900_000,
  );
  return job!;
}
