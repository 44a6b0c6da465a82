import type pg from 'pg';
import { Failure } from '../../../core/values/failure.ts';
import { ownedTables } from '../workspaces.ts';
import { type Database, ownMigrations } from './database.ts';
import { remakeTables, runMigration } from './migrations.ts';

/** Rows by table. */
export type TableCounts = Readonly<Record<string, number>>;

/**
 * What moves with the data, referenced rows first. Sessions end with the installation that opened them; the queue is made
 * again from the jobs that have not ended.
 */
const dumpedTables: readonly string[] = [
  'workspace',
  ...ownedTables.filter((table) => table !== 'session').toReversed(),
];

const format = 'maillage 1';
/** Rows read at a time: bundles have a hundred kilobytes each. */
const rowsAtOnce = 100;

interface Head {
  readonly format: string;
  readonly migrations: readonly string[];
}

/**
 * Lines of JSON: a head, the rows of every table as they are at one moment, then the counts, without which it is cut. The
 * counts are written into `counts` too.
 */
export async function* dumpLines(database: Database, counts: Record<string, number>): AsyncGenerator<string> {
  const client = await database.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    yield JSON.stringify({ format, migrations: migrationNames() } satisfies Head);
    for (const table of dumpedTables) {
      counts[table] = 0;
      for await (const row of rowsOf(table, client)) {
        counts[table] += 1;
        yield `["${table}",${row}]`;
      }
    }
    yield JSON.stringify({ counts });
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

/** The rows as JSON texts, by which the database itself writes bytes and times. */
async function* rowsOf(table: string, client: pg.PoolClient): AsyncGenerator<string> {
  await client.query(`declare rows_of cursor for select row_to_json(t)::text as row from ${table} t`);
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`fetch ${rowsAtOnce} from rows_of`);
    for (const { row } of rows) yield row;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close rows_of');
}

/**
 * Writes the lines of a dump into a database that has stored nothing yet: all of them, or nothing at all when they are cut,
 * when a count differs or when the process stops. The rows of an earlier version are written into its tables, which the
 * migrations since then change. Returns the rows by table, counted in the database.
 */
export async function loadLines(database: Database, lines: AsyncIterable<string>): Promise<TableCounts> {
  return database.transaction(async (client) => {
    await requireEmpty(client);
    const loading = new Loading(client);
    let head: Head | null = null;
    let expected: TableCounts | null = null;
    for await (const line of lines) {
      const read = parsed(line);
      if (head === null) await prepareTables((head = read as Head), client);
      else if (Array.isArray(read)) await loading.add(String(read[0]), read[1]);
      else expected = (read as { counts: TableCounts }).counts;
    }
    await loading.flush();
    if (expected === null) throw cut;
    const found = await countRows(client, Object.keys(expected));
    const differs = Object.keys(expected).find((table) => found[table] !== expected[table]);
    if (differs !== undefined) throw otherCount(differs, expected[differs] ?? 0, found[differs] ?? 0);
    const later = ownMigrations().slice(head?.migrations.length);
    for (const migration of later) await runMigration(client, migration);
    return later.length === 0 ? found : countRows(client);
  });
}

/** Inserts rows of one table together. */
class Loading {
  private readonly client: pg.PoolClient;
  private table = '';
  private rows: unknown[] = [];

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  async add(table: string, row: unknown): Promise<void> {
    if (!dumpedTables.includes(table)) throw cut;
    if (table !== this.table || this.rows.length >= rowsAtOnce) await this.flush();
    this.table = table;
    this.rows.push(row);
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const text = `insert into ${this.table} select * from json_populate_recordset(null::${this.table}, $1::json)`;
    await this.client.query(text, [JSON.stringify(this.rows)]);
    this.rows = [];
  }
}

async function countRows(client: pg.PoolClient, tables = dumpedTables): Promise<TableCounts> {
  if (!tables.every((table) => dumpedTables.includes(table))) throw cut;
  const counts = tables.map((table) => `select '${table}' as name, count(*)::int as rows from ${table}`);
  const { rows } = await client.query<{ name: string; rows: number }>(counts.join(' union all '));
  return Object.fromEntries(rows.map((row) => [row.name, row.rows]));
}

/** A new database has the workspace of the installation alone. */
async function requireEmpty(client: pg.PoolClient): Promise<void> {
  const { workspace, ...others } = await countRows(client);
  const stored = Object.entries(others).find(([, rows]) => rows > 0)?.[0] ?? (workspace! > 1 ? 'workspace' : null);
  if (stored !== null)
    throw new Failure('conflict', {
      fr: `La destination contient déjà des données (${stored})\u202f: donnez un dossier ou une base vide.`,
      en: `The target holds data already (${stored}): give an empty folder or database.`,
    });
}

/** Makes the tables of the version that wrote the dump, empty; throws `Failure('conflict')` for one that is not before ours. */
async function prepareTables({ format: form, migrations: names }: Partial<Head>, client: pg.PoolClient): Promise<void> {
  const own = ownMigrations();
  const isBefore = names !== undefined && names.length > 0 && names.every((name, at) => own[at]?.name === name);
  if (form !== format || !isBefore)
    throw new Failure('conflict', {
      fr: 'Cette sauvegarde vient d’une version plus récente de maillage, ou d’une autre\u202f: restaurez-la avec la version qui l’a faite, ou une plus récente.',
      en: 'This backup comes from a later version of maillage, or another one: restore it with the version that made it, or a later one.',
    });
  if (names.length < own.length) await remakeTables(client, own, own.slice(0, names.length));
  await client.query('delete from workspace');
}

const migrationNames = (): string[] => ownMigrations().map(({ name }) => name);

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw cut;
  }
}

const cut = new Failure('invalid-input', {
  fr: 'Ce fichier n’est pas une sauvegarde entière de maillage\u202f: faites-en une nouvelle par maillage backup.',
  en: 'This file is not a whole backup of maillage: make a new one with maillage backup.',
});

function otherCount(table: string, expected: number, found: number): Failure {
  return new Failure('invalid-input', {
    fr: `La sauvegarde annonce ${expected} lignes de ${table} et en contient ${found}\u202f: rien n’a été restauré.`,
    en: `The backup announces ${expected} rows of ${table} and contains ${found}: nothing was restored.`,
  });
}
