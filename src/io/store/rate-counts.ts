import type { Database } from './database/database.ts';

/** Requests of a caller that all processes of a service count together. */
export interface RateCounts {
  /** Counts one request, and says how many there were until when the count starts again. */
  add(key: string, windowMs: number): Promise<{ readonly hits: number; readonly until: Date }>;
  /** Takes one request back. */
  takeBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
}

/** Counts that ended this long ago are deleted. */
const keptFor = `interval '10 minutes'`;
/** Requests of this process between two deletions of what has ended. */
const betweenDeletions = 5_000;

/** By the clock of the database; one statement, so that two processes never give the same number. */
export function rateCounts({ pool }: Pick<Database, 'pool'>): RateCounts {
  let added = 0;
  return {
    async add(key, windowMs) {
      added += 1;
      if (added % betweenDeletions === 0) await pool.query(`delete from rate_count where until < now() - ${keptFor}`);
      const { rows } = await pool.query<{ hits: number; until: Date }>(
        `insert into rate_count as old (key, hits, until) values ($1, 1, now() + $2 * interval '1 ms')
         on conflict (key) do update set
           hits = case when old.until <= now() then 1 else old.hits + 1 end,
           until = case when old.until <= now() then excluded.until else old.until end
         returning hits, until`,
        [key, windowMs],
      );
      return rows[0]!;
    },
    async takeBack(key) {
      await pool.query('update rate_count set hits = greatest(hits - 1, 0) where key = $1', [key]);
    },
    async forget(key) {
      await pool.query('delete from rate_count where key = $1', [key]);
    },
  };
}
