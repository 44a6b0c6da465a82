import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { readCompany } from '../src/core/framework/company.ts';
import { planStrategy } from '../src/core/strategy/plan-strategy.ts';
import { validateStrategy } from '../src/core/strategy/validate-strategy.ts';

// A plan of 500 actions or more, on an example company given the hours and the money of a large one.
const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'companies');
for (const name of ['maison-tilleul-gres', 'larkfield-rota']) {
  const company = readCompany(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));
  const large = {
    ...company,
    capacity: { ...company.capacity, hoursPerWeek: 600 },
    budget: { ...company.budget, cashCycle: 600_000 },
  };
  const input = {
    company: large,
    site: null,
    cycle: { start: company.period.cycleStart },
    seed: 1,
    engineVersion: 'bench',
  };
  const times: number[] = [];
  let plan = planStrategy(input);
  for (let run = 0; run < 5; run += 1) {
    const from = performance.now();
    plan = planStrategy(input);
    times.push(performance.now() - from);
  }
  const from = performance.now();
  validateStrategy(plan, large);
  const validation = performance.now() - from;
  times.sort((a, b) => a - b);
  process.stdout.write(
    `${JSON.stringify({ bench: 'strategy', company: name, actions: plan.actions.length, planMs: Math.round(times[2] ?? 0), validateMs: Math.round(validation), targetMs: 1000 })}\n`,
  );
}
