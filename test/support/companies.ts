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

/** Plans of the companies as their files say, that files of one process ask for again. */
const plansOfExamples = new Map<string, Strategy>();
const isExample = new Map(exampleCompanies.map((name) => [JSON.stringify(exampleCompany(name)), name]));

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

/** The same, made once for an example as its file says; a copy of its own for who asks. */
export function planOf(company: Company, site: SiteSignals | null = null): Strategy {
  const name = site === null ? isExample.get(JSON.stringify(company)) : undefined;
  if (name === undefined) return planMadeOf(company, site);
  const known = plansOfExamples.get(name) ?? planMadeOf(company);
  plansOfExamples.set(name, known);
  return structuredClone(known);
}
