import type { Database } from './database/database.ts';
import { retryWhileAway } from './database/database-failure.ts';

/** Turns of hosts that no process has requested for this long are deleted. */
const keptFor = `interval '1 hour'`;

/**
 * Reserves the next turn of a host by the clock of the database and returns how many milliseconds to wait for it: one
 * statement, so two processes never get the same turn.
 */
export async function takeHostTurn(database: Database, host: string, delayMs: number): Promise<number> {
  const { rows } = await retryWhileAway(() =>
    database.pool.query<{ wait: number }>(
      `insert into host_turn as turn (host, free_at) values ($1, clock_timestamp() + $2 * interval '1 ms')
       on conflict (host) do update set free_at = greatest(turn.free_at, clock_timestamp()) + $2 * interval '1 ms'
       returning extract(epoch from free_at - $2 * interval '1 ms' - clock_timestamp())::float8 * 1000 as wait`,
      [host, delayMs],
    ),
  );
  return Math.max(0, rows[0]?.wait ?? 0);
}

export async function deleteOldHostTurns(database: Database): Promise<void> {
  await database.pool.query(`delete from host_turn where free_at < now() - ${keptFor}`);
}
