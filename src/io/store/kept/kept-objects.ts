import {
  type Author,
  type JournalEntry,
  type JournalPart,
  type KeptChange,
  type KeptObject,
  type KeptObjectStore,
  type KeptPlace,
  ofWorkspace,
} from '../../services/kept-objects.ts';
import type { WorkspaceDatabase } from '../database/workspace-database.ts';
import { storedJson, storedText } from '../stored-json.ts';

/** Tables whose rows belong to a project or to the host of a site, with their column for it. */
const belongings = [
  ['kept_object', 'parent'],
  ['journal', 'parent'],
  ['link_decision', 'host'],
  ['link_decision_event', 'host'],
  ['schedule', 'project_id'],
  ['subscriber', 'project_id'],
  ['import_file', 'project_id'],
] as const;

/** `$1` to `$4`: workspace, kind, parent, id. */
const here = 'workspace_id = $1 and kind = $2 and parent = $3 and id = $4';
const columns = 'kind, parent, id, body, revision, created_at, changed_at';

/** `$5`: the body; `$6`: the revision that was seen, 0 for none, null for any; `$7` and `$8`: who and the door. */
const keep = `
  with last as (select coalesce(max(revision), 0) as revision from journal where ${here}),
  saved as (
    insert into kept_object as old (workspace_id, kind, parent, id, body, revision, created_at, changed_at)
    select $1, $2, $3, $4, $5, last.revision + 1, now(), now() from last
    where $6::int is null or $6 = 0 or exists (select from kept_object where ${here})
    on conflict (workspace_id, kind, parent, id) do update
      set body = excluded.body, revision = old.revision + 1, changed_at = excluded.changed_at
      where $6::int is null or old.revision = $6
    returning *),
  noted as (
    insert into journal (workspace_id, kind, parent, id, revision, change, body, who, door, at)
    select workspace_id, kind, parent, id, revision,
      case when created_at = changed_at then 'created' else 'changed' end, body, $7, $8, changed_at from saved)
  select ${columns} from saved`;

/** `$5`: the revision that was seen, null for any; `$6` and `$7`: who and the door. */
const drop = `
  with dropped as (delete from kept_object where ${here} and ($5::int is null or revision = $5) returning *)
  insert into journal (workspace_id, kind, parent, id, revision, change, body, who, door, at)
  select workspace_id, kind, parent, id, revision + 1, 'deleted', null, $6, $7, now() from dropped`;

export function keptObjectStore({ pool, workspace, transaction }: WorkspaceDatabase): KeptObjectStore {
  const at = ({ kind, parent, id }: KeptPlace): unknown[] => [workspace, kind, storedText(parent), storedText(id)];
  return {
    async keptObjects(kind, parent) {
      const text = `select ${columns} from kept_object where workspace_id = $1 and kind = $2 and parent = $3
        order by created_at, id`;
      return (await pool.query(text, [workspace, kind, storedText(parent)])).rows.map(objectOf<never>);
    },
    async keptObject(place) {
      const { rows } = await pool.query(`select ${columns} from kept_object where ${here}`, at(place));
      return rows[0] === undefined ? null : objectOf(rows[0]);
    },
    async keepObject(place, body, { who, door }, seen) {
      const { rows } = await pool.query(keep, [...at(place), storedJson(body), seen ?? null, storedText(who), door]);
      return rows[0] === undefined ? null : objectOf(rows[0]);
    },
    async dropObject(place, { who, door }, seen) {
      const { rowCount } = await pool.query(drop, [...at(place), seen ?? null, storedText(who), door]);
      return rowCount === 1;
    },
    keepObjects: (changes, author) => keepTogether({ transaction, at }, changes, author),
    async journal({ kind, parent, id }, { most, after }) {
      const { rows } = await pool.query(
        `select kind, parent, id, revision, change, body, who, door, at from journal
         where workspace_id = $1 and parent = $2 and ($3::text is null or kind = $3) and ($4::text is null or id = $4)
           and ($6::timestamptz is null or (at, kind, id, revision) < ($6, $7::text, $8::text, $9::int))
         order by at desc, kind desc, id desc, revision desc limit $5`,
        [
          workspace,
          storedText(parent),
          kind ?? null,
          id === undefined ? null : storedText(id),
          most,
          ...afterOf(after),
        ],
      );
      return rows.map(entryOf);
    },
    noteChange: ({ kind, id }, { change, body }, { who, door }) =>
      transaction(async (client) => {
        const place = [workspace, kind, ofWorkspace, storedText(id)];
        // Two changes of one object at the same moment have two revisions.
        await client.query('select pg_advisory_xact_lock(hashtext($1))', [place.join(' ')]);
        await client.query(
          `insert into journal (workspace_id, kind, parent, id, revision, change, body, who, door, at)
           select $1, $2, $3, $4, coalesce(max(revision), 0) + 1, $5, $6, $7, $8, now() from journal where ${here}`,
          [...place, change, body === null ? null : storedJson(body), storedText(who), door],
        );
      }),
    async eraseParent(parent) {
      await transaction(async (client) => {
        for (const [table, column] of belongings)
          await client.query(`delete from ${table} where workspace_id = $1 and ${column} = $2`, [
            workspace,
            storedText(parent),
          ]);
      });
    },
  };
}

interface Together extends Pick<WorkspaceDatabase, 'transaction'> {
  readonly at: (place: KeptPlace) => unknown[];
}

/** All changes, or none. */
function keepTogether(
  { transaction, at }: Together,
  changes: readonly KeptChange[],
  { who, door }: Author,
): Promise<boolean> {
  return transaction(async (client) => {
    for (const { place, body, seen } of changes) {
      const { rowCount } =
        body === undefined
          ? await client.query(drop, [...at(place), seen, storedText(who), door])
          : await client.query(keep, [...at(place), storedJson(body), seen, storedText(who), door]);
      if (rowCount !== 1) throw changedSince;
    }
    return true;
  }).catch((error: unknown) => {
    if (error === changedSince) return false;
    throw error;
  });
}

/** Rolls the changes before it back. */
const changedSince = new Error('an object has another revision than the one that was seen');

const afterOf = (after: JournalPart['after']): unknown[] =>
  after === undefined
    ? [null, null, null, null]
    : [after.at, storedText(after.kind), storedText(after.id), after.revision];

function objectOf<Body>(row: Record<string, unknown>): KeptObject<Body> {
  const { created_at: createdAt, changed_at: changedAt, body, ...others } = row;
  return {
    ...others,
    body: JSON.parse(String(body)),
    createdAt: (createdAt as Date).toISOString(),
    changedAt: (changedAt as Date).toISOString(),
  } as KeptObject<Body>;
}

function entryOf({ body, at, ...others }: Record<string, unknown>): JournalEntry {
  return {
    ...others,
    body: body === null ? null : JSON.parse(String(body)),
    at: (at as Date).toISOString(),
  } as JournalEntry;
}
