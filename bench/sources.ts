/**
 * What a person sees of a connected source, and what is kept: `npm run -s bench -- sources`. Each service, as a double on
 * loopback, is connected and synchronised, interrupted, over its quota, asked for a wrong property, revoked, empty, huge and
 * unreadable. After each case the stored rows are counted and summed against those of the double: none twice, none lost,
 * none guessed. Exits 1 when a count or a sum differs.
 */
import { addDays } from '../src/core/values/day.ts';
import { Failure } from '../src/core/values/failure.ts';
import { sum } from '../src/core/values/sum.ts';
import { listSources } from '../src/operations/sources/manage-sources.ts';
import { syncSources } from '../src/operations/sources/sync-sources.ts';
import { doubleToken, type DoubleState, type SourceDouble, sourceDouble } from '../test/support/source-doubles.ts';
import { type SourceHouse, sourceHouse } from '../test/support/source-house.ts';

/** First day of the data; the clock of the house is at 2026-11-29. */
const first = '2026-10-01';
const lastFinal = '2026-11-26';
const days = 57;

interface Service {
  readonly id: string;
  readonly property: string;
  readonly wrong: string;
  readonly field: string;
  /** Things a day of its largest case. */
  readonly huge: number;
  key(double: SourceDouble): unknown;
  /** Data of `size` things a day. */
  data(size: number): Partial<DoubleState>;
  /** Rows and sum of the field that each report must have. */
  truth(state: DoubleState): readonly { readonly report: string; readonly rows: number; readonly sum: number }[];
}

const dayList = Array.from({ length: days }, (_, at) => addDays(first, at));
const named = (size: number, name: string): string[] => Array.from({ length: size }, (_, at) => `${name}${at}`);

const services: readonly Service[] = [
  {
    id: 'search-console',
    property: 'sc-domain:shop.test',
    wrong: 'sc-domain:other.test',
    field: 'gscClicks',
    huge: 2_000,
    key: ({ account }) => account,
    data: (size) => ({
      search: dayList.flatMap((day, at) =>
        named(size, 'p').map((page, place) => ({
          day,
          page: `https://shop.test/${page}`,
          query: `query ${place}`,
          clicks: (at + place) % 7,
          impressions: 10 + place,
          position: 1 + (place % 9),
        })),
      ),
    }),
    truth: ({ search }) => {
      const total = sum(search.map(({ clicks }) => clicks));
      const whole = new Set(search.map(({ day }) => day)).size;
      return [
        { report: 'search-console-dates', rows: whole, sum: total },
        { report: 'search-console-pages', rows: search.length, sum: total },
        { report: 'search-console-queries', rows: search.length, sum: total },
      ];
    },
  },
  {
    id: 'ga4',
    property: '123456789',
    wrong: '987654321',
    field: 'sessions',
    huge: 2_000,
    key: ({ account }) => account,
    data: (size) => ({
      analytics: dayList.flatMap((day, at) =>
        named(size, '/l').map((landingPage, place) => ({
          day,
          channel: `Channel ${place}`,
          landingPage,
          sessions: 1 + ((at + place) % 5),
          engagedSessions: 1,
          keyEvents: 0,
          revenue: 0,
        })),
      ),
    }),
    truth: ({ analytics }) => {
      const total = sum(analytics.map(({ sessions }) => sessions));
      return [
        { report: 'ga4-channels', rows: analytics.length, sum: total },
        { report: 'ga4-landing-pages', rows: analytics.length, sum: total },
      ];
    },
  },
  {
    id: 'matomo',
    property: '1',
    wrong: '7',
    field: 'sessions',
    huge: 1_000_000,
    key: () => doubleToken,
    data: (size) => ({ visits: Object.fromEntries(dayList.map((day, at) => [day, size * (at % 6)])) }),
    truth: ({ visits }) => {
      const seen = Object.values(visits).filter((count) => count > 0);
      return ['matomo-visits', 'matomo-channels', 'matomo-pages'].map((report) => ({
        report,
        rows: seen.length,
        sum: report === 'matomo-pages' ? Number.NaN : sum(seen),
      }));
    },
  },
  {
    id: 'brevo',
    property: 'owner@shop.test',
    wrong: 'other@shop.test',
    field: 'emailsSent',
    huge: 40,
    key: () => doubleToken,
    data: (size) => ({
      campaigns: dayList.flatMap((day, at) =>
        named(size, 'letter ').map((name, place) => ({
          id: at * size + place,
          name,
          sentDate: `${day}T10:00:00+02:00`,
          sent: 100 + place,
        })),
      ),
    }),
    truth: ({ campaigns }) => [
      { report: 'brevo-campaigns', rows: campaigns.length, sum: sum(campaigns.map(({ sent }) => sent)) },
    ],
  },
];

let faults = 0;
const print = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

/** Counts and sums of what is stored, against those of the double; a part is right only when `whole` is false. */
async function kept(house: SourceHouse, double: SourceDouble, service: Service, whole: boolean): Promise<object> {
  const [connection] = await house.store.connections();
  const reports = await Promise.all(
    service.truth(double.state).map(async (truth) => {
      const stored = connection
        ? (await house.store.observedDays(connection.id, truth.report, '2000-01-01', '2100-01-01')).flatMap(
            ({ day, rows }) => rows.map((row) => ({ ...row, day })),
          )
        : [];
      const distinct = new Set(stored.map(({ day, entity }) => `${day}\n${entity}`)).size;
      const total = sum(stored.map(({ values }) => values[service.field] ?? 0));
      const isWhole = stored.length === truth.rows && (Number.isNaN(truth.sum) || total === truth.sum);
      if (distinct !== stored.length || (whole ? !isWhole : stored.length > truth.rows)) faults += 1;
      return `${stored.length}/${truth.rows}${isWhole ? '' : ' (part)'}`;
    }),
  );
  return { rows: reports };
}

interface Case {
  readonly name: string;
  /** Things a day; null = the largest of the service. */
  readonly size: number | null;
  /** True when all of the data must be stored at the end. */
  readonly whole: boolean;
  /** Returns what the person sees. */
  run(at: {
    house: SourceHouse;
    double: SourceDouble;
    service: Service;
    connect(property?: string): Promise<string>;
  }): Promise<string>;
}

async function synced(house: SourceHouse): Promise<string> {
  const { sources } = await house.run(syncSources, {});
  const { connection, reports } = sources[0]!;
  return connection.trouble?.detail.en ?? `${reports.map(({ report, rows }) => `${report}: ${rows}`).join(', ')}`;
}

const refused = (run: Promise<unknown>): Promise<string> =>
  run.then(
    () => 'connected',
    (error: unknown) => (error instanceof Failure ? error.detail.en : String(error)),
  );

const over = {
  status: 429,
  body: { error: { code: 429, status: 'RESOURCE_EXHAUSTED', errors: [] } },
  headers: { 'retry-after': '3600' },
};

const cases: readonly Case[] = [
  {
    name: 'connected and read twice',
    size: 20,
    whole: true,
    run: async ({ house, connect }) => (await connect(), await synced(house), synced(house)),
  },
  {
    name: 'interrupted, then read again',
    size: 20,
    whole: true,
    async run({ house, connect }) {
      await connect();
      const stop = new AbortController();
      await house.run(syncSources, {}, { signal: stop.signal, progress: () => stop.abort() }).catch(() => {});
      const connection = (await house.run(listSources, {})).data[0]!;
      return `stopped after ${connection.reports.map(({ to }) => to).join(', ')}; then ${await synced(house)}`;
    },
  },
  {
    name: 'over its quota',
    size: 20,
    whole: false,
    async run({ house, double, connect }) {
      await connect();
      let asked = 0;
      double.state.fault = () => (++asked > 1 ? over : null);
      return synced(house);
    },
  },
  {
    name: 'over its quota, read again later',
    size: 20,
    whole: true,
    async run({ house, double, connect }) {
      await connect();
      let asked = 0;
      double.state.fault = () => (++asked > 1 ? over : null);
      await synced(house);
      double.state.fault = null;
      return synced(house);
    },
  },
  { name: 'wrong property', size: 2, whole: false, run: ({ service, connect }) => refused(connect(service.wrong)) },
  {
    name: 'key revoked after a first sync',
    size: 20,
    whole: true,
    async run({ house, double, connect }) {
      await connect();
      await synced(house);
      double.state.revoked = true;
      return synced(house);
    },
  },
  { name: 'empty', size: 0, whole: true, run: async ({ house, connect }) => (await connect(), synced(house)) },
  { name: 'huge', size: null, whole: true, run: async ({ house, connect }) => (await connect(), synced(house)) },
  {
    name: 'a page instead of data',
    size: 20,
    whole: false,
    async run({ house, double, connect }) {
      await connect();
      double.state.fault = () => ({ status: 200, body: '<html>maintenance</html>' });
      return synced(house);
    },
  },
];

for (const service of services) {
  for (const one of cases) {
    const double = await sourceDouble({ ...service.data(one.size ?? service.huge), lastFinal });
    const house = await sourceHouse([double]);
    const connect = (property = service.property): Promise<string> =>
      house.connect(double, { source: service.id, property, key: service.key(double), since: first });
    const before = performance.now();
    const seen = await one.run({ house, double, service, connect });
    const seconds = Math.round((performance.now() - before) / 100) / 10;
    print({ source: service.id, case: one.name, seen, ...(await kept(house, double, service, one.whole)), seconds });
    await house.close();
    await double.server.close();
  }
}
print({ faults });
process.exitCode = faults === 0 ? 0 : 1;
