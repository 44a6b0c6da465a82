import type { Database } from './database/database.ts';
import { untilBack } from './database/database-failure.ts';

/** Rows of hosts nobody has asked for so long are put away now and then. */
const forgottenAfter = `interval '1 hour'`;

/**
 * Takes the next turn of a host by the clock of the database and answers how long to wait for it, in milliseconds: one
 * statement, so that two processes never get the same turn.
 */
export async function takeHostTurn(database: Database, host: string, delayMs: number): Promise<number> {
  const { rows } = await untilBack(() =>
    database.pool.query<{ wait: number }>(
      `insert into host_turn as turn (host, free_at) values ($1, clock_timestamp() + $2 * interval '1 ms')
       on conflict (host) do update set free_at = greatest(turn.free_at, clock_timestamp()) + $2 * interval '1 ms'
       returning extract(epoch from free_at - $2 * interval '1 ms' - clock_timestamp())::float8 * 1000 as wait`,
      [host, delayMs],
    ),
  );
  return Math.max(0, rows[0]?.wait ?? 0);
}

export async function forgetHostTurns(database: Database): Promise<void> {
  await database.pool.query(`delete from host_turn where free_at < now() - ${forgottenAfter}`);
}
