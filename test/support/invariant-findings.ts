import { languages } from './languages.ts';
import type { Company } from '../../src/core/framework/company/company.ts';
import { planReport } from '../../src/core/report/plan/plan-report.ts';
import { planRules } from '../../src/core/gauge/criteria/index.ts';
import { composePlan, fixedParts, withForecast } from '../../src/core/strategy/compose-plan.ts';
import { firstShares } from '../../src/core/strategy/hour-shares.ts';
import { validateStrategy } from '../../src/core/gauge/validate-strategy.ts';

/** Rules that hold in every plan, whatever the company. */
const invariantIds = new Set([
  'cr2.rates-within-bounds',
  'cr2.unknown-is-not-zero',
  'cr2.counts-concluded',
  'cr4.goals-judged',
  'cr4.within-room',
  'cr12.contacts-agreed',
  'cr14.steps-in-time',
  'cr14.steps-fit-what-is-sold',
  'cr15.own-measures',
  'cr15.targets-beyond-start',
  'cr1.risky-channels-refused',
  'cr6.habits-not-assumed',
  'cr10.scores-told-apart',
  'cr12.maturity-fits-the-model',
  'cr12.own-evidence-first',
  'cr16.reward-within-rivals',
  'cr17.one-offer',
  'cr17.rewards-open',
  'cr19.ideas-agree',
  'cr19.no-raise-beyond-room',
  'cr20.second-side-kept',
  'cr4.effects-of-actions',
  'cr4.gains-add-up',
  'cr4.gains-within-base',
  'cr11.targets-no-worse',
  'cr19.hours-agree',
  'cr19.people-within-hours',
  'cr19.moved-money-has-tasks',
  'cr20.one-cost-per-customer',
  'cr20.channel-said-once',
]);
const invariants = planRules.filter(({ id }) => invariantIds.has(id));

/** Runs of the simulation: the invariants hold whatever their number. */
const runs = 1000;

/** The invariants that the plan of a company breaks, hours as first shared, its numbers that are not finite and its texts that show a value of the program. */
export function invariantFindings(company: Company): string[] {
  const input = {
    company,
    site: null,
    cycle: { start: company.period.cycleStart },
    languages,
    seed: 1,
    engineVersion: 'test',
  };
  const fixed = fixedParts(input);
  const plan = withForecast(input, fixed, composePlan(input, fixed, firstShares), runs);
  const { findings } = validateStrategy(plan, company, invariants);
  return [
    ...findings.map(({ ruleId, path }) => `${ruleId} ${path} ${JSON.stringify(at(plan, path))?.slice(0, 400)}`),
    ...notFinite(plan).map((path) => `not finite: ${path}`),
    ...textsWith(programValue, plan).map((place) => `value of the program: ${place}`),
    ...textsWith(programValue, planReport(plan, validateStrategy(plan, company), new Map())).map(
      (place) => `value of the program in the report: ${place}`,
    ),
  ];
}

const at = (plan: unknown, path: string): unknown =>
  path
    .split('/')
    .slice(1)
    .reduce<unknown>((here, part) => (here as Record<string, unknown> | undefined)?.[part], plan);

function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => notFinite(inner, `${path}/${key}`));
}

const programValue = /\b(?:NaN|Infinity|undefined|null)\b|\[object/;

/** The texts with these words, each after its path. */
function textsWith(words: RegExp, value: unknown, path = ''): string[] {
  if (typeof value === 'string') return words.test(value) ? [`${path} ${value.slice(0, 200)}`] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsWith(words, inner, `${path}/${key}`));
}
