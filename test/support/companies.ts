import { languages } from './languages.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Company, readCompany } from '../../src/core/framework/company/company.ts';
import { planStrategy } from '../../src/core/gauge/plan-strategy.ts';
import type { SiteSignals } from '../../src/core/planning/context/site-signals.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';

export const exampleCompanies = ['maison-tilleul-gres', 'larkfield-rota'] as const;
export type ExampleCompany = (typeof exampleCompanies)[number];

/** One of the two example companies, read afresh. */
export function exampleCompany(name: ExampleCompany): Company {
  const file = join(import.meta.dirname, '..', 'fixtures', 'companies', `${name}.json`);
  return readCompany(JSON.parse(readFileSync(file, 'utf8')));
}

/** The last plans made, by what their company says: files of one process ask for them again. */
const lastPlans = new Map<string, Strategy>();
/** A plan is a few megabytes, and one process has most of the tests. */
const plansKept = 24;

/** The plan of a company over its own cycle, with the seed of the examples, made at each call. */
export const planMadeOf = (company: Company, site: SiteSignals | null = null): Strategy =>
  planStrategy({
    company,
    site,
    cycle: { start: company.period.cycleStart },
    languages,
    seed: 20270104,
    engineVersion: 'test',
  });

/** The same, made once for a company without a site; a copy of its own for who asks. */
export function planOf(company: Company, site: SiteSignals | null = null): Strategy {
  if (site !== null) return planMadeOf(company, site);
  const said = JSON.stringify(company);
  const plan = lastPlans.get(said) ?? planMadeOf(company);
  // asked for last, it goes last
  lastPlans.delete(said);
  lastPlans.set(said, plan);
  if (lastPlans.size > plansKept) lastPlans.delete(lastPlans.keys().next().value!);
  return structuredClone(plan);
}
