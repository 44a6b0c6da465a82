import { randomUUID } from 'node:crypto';
import type { Outbox } from '../../services/stored/webhooks.ts';
import type { Database } from '../database/database.ts';
import { storedJson } from '../stored-json.ts';
import { deliveryColumns, deliveryOf } from './deliveries.ts';

/** Any number that no other lock of ours uses. */
const advisoryLock = 72_707_370;
/** Longer than a delivery takes: after it, the process that held one has died. */
const heldForMs = 60_000;
/** Deliveries of one workspace at a time, so that its slow receivers do not take every place (working assumption). */
const mostOfWorkspace = 16;

export function outboxOf({ pool, transaction }: Database): Outbox {
  return {
    async take(now) {
      const due = `state = 'waiting' and due_at <= $1 and (held_until is null or held_until <= $1)`;
      const { rowCount } = await pool.query(`select from delivery where ${due} limit 1`, [now]);
      if (rowCount === 0) return null;
      const holder = randomUUID();
      return transaction(async (client) => {
        // One process chooses at a time: two would else send to one target at once.
        await client.query('select pg_advisory_xact_lock($1)', [advisoryLock]);
        const { rows } = await client.query(
          `update delivery set holder = $2, held_until = $1::timestamptz + $3 * interval '1 millisecond'
           where (workspace_id, id) in (
             select d.workspace_id, d.id from delivery d
             where ${due.replaceAll(/\b(state|due_at|held_until)\b/g, 'd.$1')}
               and not exists (select from delivery o
                 where o.workspace_id = d.workspace_id and o.target = d.target and o.held_until > $1)
               and (select count(*) from delivery o where o.workspace_id = d.workspace_id and o.held_until > $1) < $4
             order by d.due_at, d.id limit 1)
           returning workspace_id, ${deliveryColumns}`,
          [now, holder, heldForMs, mostOfWorkspace],
        );
        const row = rows[0];
        return row === undefined ? null : { workspace: String(row.workspace_id), holder, delivery: deliveryOf(row) };
      });
    },
    async finish({ workspace, holder, delivery }, { state, attempt, dueAt }) {
      const { rowCount } = await pool.query(
        `update delivery set state = $4, attempts = $5, due_at = $6, held_until = null, holder = ''
         where workspace_id = $1 and id = $2 and holder = $3`,
        [workspace, delivery.id, holder, state, storedJson([...delivery.attempts, attempt]), dueAt],
      );
      return rowCount === 1;
    },
    async forget(before) {
      await pool.query(`delete from delivery where state <> 'waiting' and created_at < $1`, [before]);
    },
  };
}
