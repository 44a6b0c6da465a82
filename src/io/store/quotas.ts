import {
  type DailyAmounts,
  type DailyMeasure,
  dailyMeasures,
  type Limits,
  noLimits,
  type QuotaStore,
  usualLimits,
} from '../services/stored/quotas.ts';
import { localWorkspace } from '../services/store.ts';
import type { WorkspaceDatabase } from './database/workspace-database.ts';

/** Columns that hold nearly all the bytes of a workspace; the size of a compressed value is read without the value. */
const largest = [
  ['bundle', 'body'],
  ['document', 'body'],
  ['observation', 'body'],
  ['kept_object', 'body'],
  ['journal', 'body'],
  ['import_file', 'body'],
] as const;

export function quotaStore({ pool, workspace, transaction, whole }: WorkspaceDatabase): QuotaStore {
  return {
    async limits() {
      const text = 'select limits from workspace where id = $1';
      const { rows } = await whole.pool.query<{ limits: string | null }>(text, [workspace]);
      const own = JSON.parse(rows[0]?.limits ?? '{}') as Partial<Limits>;
      return { ...(workspace === localWorkspace ? noLimits : usualLimits), ...own };
    },
    async usage(day) {
      const text = 'select measure, used from usage where workspace_id = $1 and day = $2';
      const { rows } = await pool.query<{ measure: DailyMeasure; used: number }>(text, [workspace, day]);
      const used = (measure: DailyMeasure): number => rows.find((row) => row.measure === measure)?.used ?? 0;
      return { audits: used('audits'), pages: used('pages'), drafts: used('drafts') };
    },
    takeUsage: (day, amounts, limits) =>
      transaction(async (client) => {
        for (const [measure, amount] of entriesOf(amounts)) {
          const { rows } = await client.query<{ used: number }>(
            `insert into usage as old (workspace_id, day, measure, used) select $1, $2, $3, $4::int
             where $5::int is null or $4::int <= $5::int
             on conflict (workspace_id, day, measure) do update set used = old.used + excluded.used
             where $5::int is null or old.used + excluded.used <= $5::int
             returning used`,
            [workspace, day, measure, amount, limits[measure]],
          );
          if (rows[0] === undefined) throw new Exceeded(measure);
          // The first call of a day: the other calls of the day have one statement less.
          if (rows[0].used === amount) await client.query(forgetOld, [workspace, day]);
        }
        return null;
      }).catch((error: unknown) => {
        if (error instanceof Exceeded) return error.measure;
        throw error;
      }),
    async giveUsageBack(day, amounts) {
      for (const [measure, amount] of entriesOf(amounts))
        await pool.query(
          'update usage set used = greatest(0, used - $4) where workspace_id = $1 and day = $2 and measure = $3',
          [workspace, day, measure, amount],
        );
    },
    async storedMb() {
      const sums = largest.map(
        ([table, column]) =>
          `(select coalesce(sum(pg_column_size(${column})), 0)::bigint from ${table} where workspace_id = $1)`,
      );
      const { rows } = await pool.query<{ bytes: string }>(`select ${sums.join(' + ')} as bytes`, [workspace]);
      return Math.round(Number(rows[0]!.bytes) / 1_000_000);
    },
  };
}

const forgetOld = `delete from usage where workspace_id = $1 and day < ($2::date - 60)::text`;

/** Rolls the other amounts of a call back. */
class Exceeded extends Error {
  readonly measure: DailyMeasure;

  constructor(measure: DailyMeasure) {
    super(measure);
    this.measure = measure;
  }
}

/** In one order for every call: two of them never wait for each other. */
const entriesOf = (amounts: DailyAmounts): (readonly [DailyMeasure, number])[] =>
  dailyMeasures.flatMap((measure) => ((amounts[measure] ?? 0) > 0 ? [[measure, amounts[measure]!] as const] : []));
