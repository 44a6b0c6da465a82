import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup, writeBackup } from '../../../../src/io/store/database/backup-file.ts';
import { type OpenedStore, openStore } from '../../../../src/io/store/database/open-store.ts';
import { type PostgresServer, startPostgres } from '../../../support/postgres-server.ts';

const scratch = mkdtempSync(join(tmpdir(), 'maillage-dump-'));
const clock = { now: () => '2026-11-29T08:00:00.000Z' };
const embedded = (name: string): Promise<OpenedStore> => openStore({ dataFolder: join(scratch, name), clock });
const author = { who: 'test', door: 'http' };
const place = { kind: 'project', parent: '', id: 'prj_1' } as const;

let source: OpenedStore;
let server: PostgresServer | null;
beforeAll(async () => {
  server = await startPostgres();
  source = await embedded('source');
  await source.keepObject(place, { name: 'Rucher d’été \\ "a"' }, author);
  await source.saveDocument('aud_1', 'summary', { pages: 7, note: 'é'.repeat(5_000) });
  await source.executeSql(
    `insert into bundle (workspace_id, crawl_id, seq, body) select 'local', 'aud_1', n, decode(md5(n::text), 'hex') from generate_series(1, 250) n`,
  );
}, 120_000);
afterAll(async () => {
  await source.close();
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}, 60_000);

const bodies = async (store: OpenedStore): Promise<unknown> => {
  const { rows } = await store.executeSql(
    `select md5(string_agg(encode(body, 'hex'), '' order by seq)) as all from bundle`,
  );
  return [rows[0]!.all, await store.readDocument('aud_1', 'summary'), (await store.keptObject(place))?.body];
};
async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

test('a backup file restores every row, with equal counts, into an empty store alone', async () => {
  const file = join(scratch, 'a.backup');
  const counts: Record<string, number> = {};
  await writeBackup(file, source.dump(counts));
  const target = await embedded('restored');
  try {
    expect(await target.load(readBackup(file))).toEqual(counts);
    expect(counts).toMatchObject({ bundle: 250, document: 1, kept_object: 1, journal: 1 });
    expect(await bodies(target)).toEqual(await bodies(source));
    await expect(target.load(readBackup(file))).rejects.toMatchObject({ code: 'conflict' });
  } finally {
    await target.close();
  }
}, 60_000);

test('data move to PostgreSQL and back', async () => {
  if (server === null) return;
  const postgres = await openStore({ databaseUrl: await server.database('moved'), dataFolder: scratch, clock });
  const back = await embedded('back');
  try {
    const counts = await postgres.load(source.dump({}));
    expect(await back.load(postgres.dump({}))).toEqual(counts);
    expect(await bodies(back)).toEqual(await bodies(source));
  } finally {
    await Promise.all([postgres.close(), back.close()]);
  }
}, 90_000);

test('a dump that is cut, has another count or is of another version leaves the target empty', async () => {
  const lines: string[] = [];
  for await (const line of source.dump({})) lines.push(line);
  const target = await embedded('refused');
  const counts = lines.at(-1)!;
  try {
    for (const wrong of [
      lines.slice(0, -1),
      [...lines.slice(0, 40), counts],
      [...lines.slice(0, -2), lines.at(-2)!.slice(0, 20), counts],
      [lines[0]!.replace('_initial', '_other'), ...lines.slice(1)],
      [lines[0]!.replace(']', ',"29991231000000_later"]'), ...lines.slice(1)],
      [],
    ])
      await expect(target.load(linesOf(wrong))).rejects.toMatchObject({ name: 'Failure' });
    const { rows } = await target.executeSql('select count(*)::int as n from bundle');
    expect([rows, (await target.workspaces.list()).length]).toEqual([[{ n: 0 }], 1]);
  } finally {
    await target.close();
  }
}, 60_000);

/** The migration that removes rows of workspaces which are gone. */
const removing = '20261130185822_rows_of_workspace';
/** Tables that later migrations made. */
const later = ['import_file'];

/** The dump as the version before that migration wrote it, with a row that it removes. */
async function linesOfEarlierVersion(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of source.dump({})) lines.push(line);
  const [head, { counts }] = [JSON.parse(lines[0]!), JSON.parse(lines.at(-1)!)];
  const orphan = { workspace_id: 'gone', day: '2026-11-29', measure: 'audits', used: 1 };
  const known = Object.fromEntries(Object.entries(counts).filter(([table]) => !later.includes(table)));
  const at = (head.migrations as string[]).indexOf(removing);
  expect(at).toBeGreaterThan(0);
  return [
    JSON.stringify({ ...head, migrations: head.migrations.slice(0, at) }),
    ...lines.slice(1, -1),
    JSON.stringify(['usage', orphan]),
    JSON.stringify({ counts: { ...known, usage: counts.usage + 1 } }),
  ];
}

test.each(['embedded', 'postgres'])(
  'a backup of an earlier version is restored and brought up to date: %s',
  async (kind) => {
    if (kind === 'postgres' && server === null) return;
    const target =
      kind === 'postgres'
        ? await openStore({ databaseUrl: await server!.database('earlier'), dataFolder: scratch, clock })
        : await embedded('earlier');
    try {
      const counts = await target.load(linesOf(await linesOfEarlierVersion()));
      expect(counts).toMatchObject({ bundle: 250, document: 1, usage: 0 });
      expect(await bodies(target)).toEqual(await bodies(source));
      expect(await target.health()).toMatchObject({ pending: 0 });
      const late = target.in('gone').saveDocument('aud_1', 'summary', {});
      await expect(late).rejects.toMatchObject({ code: 'unauthenticated' });
    } finally {
      await target.close();
    }
  },
  90_000,
);
