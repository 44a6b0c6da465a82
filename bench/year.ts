/**
 * A simulated year: `npm run -s bench -- year`. Two cycles of a synthetic company are closed on readings drawn from a
 * planted truth: each entry of the catalogue is a winner, a loser or as assumed; some counts are too few to decide.
 * Clicks of pages come as daily rows of a connected source, the rest is typed. Decisions and posteriors against the truth.
 */
import { loadLanguages } from '../src/io/lexicon.ts';
import { planStrategy } from '../src/core/gauge/plan-strategy.ts';
import type { KpiBinding } from '../src/core/planning/plan/kpi-binding.ts';
import type { Strategy } from '../src/core/planning/plan/plan.ts';
import type { PlannedAction } from '../src/core/planning/plan/planned-action.ts';
import { readBindings } from '../src/core/planning/plan/read-bindings.ts';
import type { ActionLine } from '../src/core/steering/action-readings.ts';
import { type ObservedFigures, sourceReadings } from '../src/core/steering/publication/source-readings.ts';
import { closeCycle, followingCycle } from '../src/core/strategy/close-cycle.ts';
import { addDays } from '../src/core/values/day.ts';
import { type Random, seededRandom } from '../src/core/values/random.ts';
import { urlKey } from '../src/core/values/url.ts';
import { exampleCompany, planOf } from '../test/support/companies.ts';

const languages = loadLanguages();

const years = 12;
type Truth = 'winner' | 'loser' | 'as assumed';
const multiples: Readonly<Record<Truth, number>> = { winner: 2, loser: 0.2, 'as assumed': 1 };
/** Too few to decide: under ten results came, and the plan itself is content with fewer than three. */
const fewResults = 10;
const leastMark = 3;

const gauss = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** The planted truth of an entry of the catalogue, the same in both cycles. */
function truthOf(id: string, seed: number): Truth {
  let hash = seed * 2_654_435_761;
  for (const letter of id) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  const draw = seededRandom(hash)();
  return draw < 1 / 3 ? 'winner' : draw < 2 / 3 ? 'loser' : 'as assumed';
}

/** A result of the truth with the chance of its measure: counts vary as their root, rates by one part in ten. */
function drawn({ target, unit, direction, baseline }: KpiBinding, multiple: number, random: Random): number {
  const start = unit === 'count' ? (baseline ?? 0) : 0;
  const aimed = direction === 'down' ? (target || 1) / multiple : start + (target - start) * multiple;
  const spread = unit === 'count' ? Math.sqrt(Math.max(aimed - start, 0.5)) : 0.1 * Math.abs(aimed);
  const value = aimed + spread * gauss(random);
  return unit === 'count' ? Math.max(0, Math.round(value)) : Math.max(0, value);
}

/** Daily clicks of pages, as a connected source has them. */
function figuresOf(plan: Strategy, seed: number, random: Random): ObservedFigures {
  const clicks = new Map<string, number>();
  for (const action of plan.actions) {
    const page = action.content?.target.url ?? action.scenario?.target.url;
    const binding = readBindings(action)[0];
    if (page === undefined || binding === undefined) continue;
    const key = `${urlKey(page)}\n${action.start}`;
    if (!clicks.has(key)) clicks.set(key, drawn(binding, multiples[truthOf(action.catalogueId, seed)], random));
  }
  return {
    pageClicks: (page, from) => clicks.get(`${page}\n${from}`) ?? 0,
    totals: () => null,
  };
}

/** Readings of a cycle: those of the source first, the rest typed. */
function readingsOf(plan: Strategy, seed: number, random: Random): { lines: ActionLine[]; live: number } {
  const live = sourceReadings(plan, figuresOf(plan, seed, random), plan.cycle.end);
  const lines = plan.actions.flatMap((action) =>
    readBindings(action).map((binding, at): ActionLine => {
      const read = live.find(({ actionId, kpiId }) => actionId === action.id && kpiId === binding.kpiId);
      const result = read?.result ?? drawn(binding, multiples[truthOf(action.catalogueId, seed)], random);
      return { line: at + 2, actionId: action.id, kpiId: binding.kpiId, result, cash: null, hours: null, margin: null };
    }),
  );
  return { lines, live: live.length };
}

const tally = new Map<string, number>();
const count = (key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);
const wrong = new Map<string, number>();
let readLive = 0;
let readAll = 0;

/** True when a decision fits the truth: a winner is repeated, a loser is stopped or changed. */
function judge(action: PlannedAction, decision: string, truth: Truth, result: number | null): void {
  const binding = readBindings(action)[0]!;
  if (binding.direction === 'none') return;
  const start = binding.baseline ?? 0;
  const isCount = binding.unit === 'count' && binding.direction === 'up';
  const few = isCount && (result ?? 0) - start < fewResults && binding.low - start < leastMark;
  const kind = few ? 'too few' : truth;
  if (kind === 'as assumed') return;
  const right =
    kind === 'too few'
      ? decision === 'test_again'
      : kind === 'winner'
        ? decision === 'scale' || decision === 'keep'
        : decision === 'cut' || decision === 'adapt';
  count(`${kind} ${right ? 'right' : 'wrong'}`);
  if (!right) {
    const key = `${kind} → ${decision} (${binding.kpiId} ${action.kind} ${binding.unit})`;
    wrong.set(key, (wrong.get(key) ?? 0) + 1);
  }
}

let nearer = 0;
let moved = 0;
let used = 0;
for (const name of ['maison-tilleul-gres', 'larkfield-rota'] as const) {
  for (let seed = 1; seed <= years; seed += 1) {
    const random = seededRandom(seed);
    const company = exampleCompany(name);
    let plan = planOf(company);
    let before: Readonly<Record<string, { readonly multiple: number }>> = {};
    for (let cycle = 0; cycle < 2; cycle += 1) {
      const { lines, live } = readingsOf(plan, seed, random);
      readLive += live;
      readAll += lines.length;
      const closed = closeCycle(plan, company, { lines, refused: [] }, plan.cycle.end);
      for (const { id, decision, indicators } of closed.actions) {
        const action = plan.actions.find((one) => one.id === id)!;
        judge(action, decision, truthOf(action.catalogueId, seed), indicators[0]?.reached ?? null);
      }
      const start = addDays(plan.cycle.end, 1);
      const next = followingCycle(plan, closed, company, {
        site: null,
        languages,
        start,
        seed,
        engineVersion: 'bench',
        planStrategy,
      });
      const evidence = next.plan.inputs.previous!.evidence;
      for (const [id, { multiple, readings }] of Object.entries(evidence)) {
        const truth = truthOf(id, seed);
        if (truth === 'as assumed' || readings === 0) continue;
        moved += 1;
        const aim = multiples[truth];
        if (Math.abs(multiple - aim) < Math.abs((before[id]?.multiple ?? 1) - aim) || multiple === before[id]?.multiple)
          nearer += 1;
      }
      used += next.plan.ledger.rows.filter(({ prior }) => /readings?$/.test(prior.source.en)).length;
      before = evidence;
      plan = next.plan;
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
console.log(`${2 * years} years of two cycles; ${readLive} of ${readAll} results read from a source, the others typed`);
for (const kind of ['winner', 'loser', 'too few']) {
  const right = tally.get(`${kind} right`) ?? 0;
  const all = right + (tally.get(`${kind} wrong`) ?? 0);
  console.log(`${kind}: decision right ${percent(right, all)} (${right}/${all})`);
}
console.log(
  `posteriors that moved toward the truth: ${percent(nearer, moved)} (${nearer}/${moved}); effects of a ledger that carry readings: ${used}`,
);
for (const [key, number] of [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 12)) console.log(`  ${number} × ${key}`);
