/**
 * Verdicts on published pages against planted truth: `npm run -s bench -- verdicts`. Sites of 24 pages with a season, a
 * weekday pattern, a shock common to all pages, drift of each page and chance (Poisson); pages planted with growth, decay,
 * decay with a twin, no change, few visits and none. Precision and recall of each verdict.
 */
import { judgePages, type PageJudgement } from '../src/core/steering/publication/judge-pages.ts';
import { addDays, weekday } from '../src/core/values/day.ts';
import { type Random, seededRandom } from '../src/core/values/random.ts';

const sites = 200;
const first = '2025-11-01';
const last = '2026-11-28';
const weeks = 8;

type Planted = 'growth' | 'decay' | 'decay with twin' | 'no change' | 'few visits' | 'no visit' | 'no visit with twin';
const plan: readonly (readonly [Planted, number])[] = [
  ['growth', 3],
  ['decay', 3],
  ['decay with twin', 2],
  ['no change', 4],
  ['few visits', 2],
  ['no visit', 1],
  ['no visit with twin', 1],
];
const controls = 8;
/** Visits after the change, as a multiple of those before. */
const factors: Readonly<Partial<Record<Planted, number>>> = { growth: 1.7, decay: 0.5, 'decay with twin': 0.5 };

const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function poisson(mean: number, random: Random): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

interface Site {
  readonly judged: readonly PageJudgement[];
  readonly truth: ReadonlyMap<string, Planted>;
}

function siteOf(seed: number): Site {
  const random = seededRandom(seed);
  const amplitude = 0.2 + 0.5 * random();
  const phase = 365 * random();
  const shockOn = addDays('2026-07-01', Math.floor(120 * random()));
  const shock = 0.7 + 0.5 * random();
  const visits = new Map<string, Map<string, number>>();
  const changed = new Map<string, string>();
  const twins = new Map<string, string>();
  const truth = new Map<string, Planted>();

  const grow = (name: string, base: number, factor: number, changedOn: string): void => {
    const days = new Map<string, number>();
    let drift = 0;
    let at = 0;
    for (let day = first; day <= last; day = addDays(day, 1), at += 1) {
      if (weekday(day) === 1) drift += 0.02 * normal(random);
      const season = 1 + amplitude * Math.sin((2 * Math.PI * (at + phase)) / 365);
      const week = weekday(day) >= 6 ? 0.6 : 1.1;
      const common = day >= shockOn ? shock : 1;
      const mean = base * season * week * common * Math.exp(drift) * (day >= changedOn ? factor : 1);
      const count = base === 0 ? 0 : poisson(mean, random);
      if (count > 0) days.set(day, count);
    }
    visits.set(name, days);
  };
  for (let index = 0; index < controls; index += 1) grow(`untouched-${index}`, 3 + 40 * random() ** 2, 1, last);
  for (const [planted, count] of plan) {
    for (let index = 0; index < count; index += 1) {
      const name = `${planted}-${index}`;
      const changedOn = addDays('2026-05-01', Math.floor(100 * random()));
      const base = planted.startsWith('no visit')
        ? 0
        : planted === 'few visits'
          ? 0.05 + 0.3 * random()
          : 5 + 40 * random() ** 2;
      grow(name, base, factors[planted] ?? 1, changedOn);
      changed.set(name, changedOn);
      truth.set(name, planted);
      if (planted.endsWith('with twin')) twins.set(name, 'untouched-0');
    }
  }
  return { judged: judgePages({ visits, changed, first, last, weeks, visitValue: 0.4, twins }), truth };
}

/** What the verdict says happened. */
function said({ verdict, change }: PageJudgement): string {
  if (verdict === 'keep') return change !== null && change.low > 1 ? 'growth' : 'no change';
  if (verdict === 'refresh') return 'decay';
  if (verdict === 'merge') return 'decay with twin';
  if (verdict === 'stop') return 'no visit';
  return verdict === 'redirect' ? 'no visit with twin' : 'few visits';
}

const table = new Map<string, Map<string, number>>();
for (let seed = 1; seed <= sites; seed += 1) {
  const { judged, truth } = siteOf(seed);
  for (const one of judged) {
    const planted = truth.get(one.page);
    if (planted === undefined) continue;
    const row = table.get(planted) ?? new Map<string, number>();
    row.set(said(one), (row.get(said(one)) ?? 0) + 1);
    table.set(planted, row);
  }
}
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const kinds = plan.map(([planted]) => planted);
console.log(`${sites} sites; planted → verdict`);
for (const planted of kinds) {
  const row = table.get(planted) ?? new Map<string, number>();
  const right = row.get(planted) ?? 0;
  const total = [...row.values()].reduce((sum, count) => sum + count, 0);
  const claimed = [...table.values()].reduce((sum, other) => sum + (other.get(planted) ?? 0), 0);
  const others = [...row]
    .filter(([name]) => name !== planted)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
  console.log(
    `${planted}: recall ${percent(right, total)} (${right}/${total}), precision ${percent(right, claimed)}; else ${others || 'none'}`,
  );
}
