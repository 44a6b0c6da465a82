/**
 * Time of a plan, of its validation and of the growth simulation: `npm run -s bench -- strategy`. Wall and processor
 * milliseconds, for the example companies and for a large one.
 */
import { loadLanguages } from '../src/io/lexicon.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Company, readCompany } from '../src/core/framework/company/company.ts';
import { cycleSeed, growthModel, growthSimulation } from '../src/core/framework/objectives/growth-simulation.ts';
import { planStrategy } from '../src/core/gauge/plan-strategy.ts';
import { validateStrategy } from '../src/core/gauge/validate-strategy.ts';

const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'companies');
/** Topics of the large company: each keyword of the example in this many places. */
const places = 5;

/** An example company with the hours, the money and the keywords of a large one: at least 500 actions. */
function large(company: Company): Company {
  const keywords = company.keywords.flatMap((keyword) =>
    Array.from({ length: places }, (_, index) => ({
      ...keyword,
      id: `${keyword.id}-${index}`,
      term: index === 0 ? keyword.term : `${keyword.term} ${index}`,
      clusterId: index === 0 ? keyword.clusterId : `${keyword.clusterId}-${index}`,
    })),
  );
  return {
    ...company,
    keywords,
    capacity: { ...company.capacity, hoursPerWeek: 700 },
    budget: { ...company.budget, cashCycle: 1_000_000 },
  };
}

/** Wall and processor milliseconds of the median of five runs, after a first one to warm up. */
function timed<Result>(work: () => Result): { result: Result; wallMs: number; cpuMs: number } {
  let result = work();
  const walls: number[] = [];
  const cpus: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const from = performance.now();
    const cpu = process.cpuUsage();
    result = work();
    const used = process.cpuUsage(cpu);
    walls.push(performance.now() - from);
    cpus.push((used.user + used.system) / 1000);
  }
  const median = (values: number[]): number => Math.round([...values].sort((a, b) => a - b)[2] ?? 0);
  return { result, wallMs: median(walls), cpuMs: median(cpus) };
}

const languages = loadLanguages();

for (const name of ['maison-tilleul-gres', 'larkfield-rota']) {
  const example = readCompany(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const company = large(example);
  const plan = timed(() =>
    planStrategy({
      company,
      site: null,
      cycle: { start: company.period.cycleStart },
      languages,
      seed: 1,
      engineVersion: 'bench',
    }),
  );
  const checked = timed(() => validateStrategy(plan.result, company));
  const drawn = timed(() => growthSimulation(growthModel(example), cycleSeed(example)));
  const row = {
    bench: 'strategy',
    company: name,
    actions: plan.result.actions.length,
    plan: { wallMs: plan.wallMs, cpuMs: plan.cpuMs },
    validate: { wallMs: checked.wallMs, cpuMs: checked.cpuMs },
    targetMs: 1000,
    simulation: { wallMs: drawn.wallMs, cpuMs: drawn.cpuMs, targetMs: 500 },
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
