import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import { siteTraffic } from '../../../src/core/framework/site-traffic.ts';
import { validateStrategy } from '../../../src/core/gauge/validate-strategy.ts';
import { planOf } from '../../support/companies.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'companies');
const companyOf = (name: string) => readCompany(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')));

/** Paths of numbers that are not finite: NaN and Infinity would be written as null. */
function unfinished(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => unfinished(inner, `${path}/${key}`));
}

describe.each(['jardins-de-l-orb', 'handmade-row'])('%s, a company unlike the first two', (name) => {
  const company = companyOf(name);
  const plan = planOf(company);

  test('gets a plan without a blocker nor a major finding; the site audit is its first action', () => {
    const findings = validateStrategy(plan, company).findings.filter(({ severity }) => severity !== 'info');
    expect([...new Set(findings.map(({ ruleId }) => ruleId))]).toEqual([]);
    expect(plan.actions.map(({ id }) => id)).toContain('measure-site');
  });

  test('names each planned page once, and no anchor has two targets', () => {
    const called = new Map<string, Set<string>>();
    const add = (key: string, value: string) => called.set(key, (called.get(key) ?? new Set()).add(value));
    for (const { content } of plan.actions) {
      if (content === null) continue;
      add(content.target.url, content.target.title);
      add(content.target.title, content.target.url);
      for (const { anchor, to } of content.links) add(`anchor ${anchor}`, to);
    }
    expect([...called].filter(([, all]) => all.size > 1)).toEqual([]);
  });

  test('has no figure that is not a number, and none in its sentences', () => {
    expect(unfinished(plan)).toEqual([]);
    expect(JSON.stringify(plan)).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('an association without a budget', () => {
  const company = companyOf('jardins-de-l-orb');
  const plan = planOf(company);

  test('spends nothing, and its volunteers’ hours are enough for the whole plan', () => {
    expect(plan.costs.cashPlanned).toBe(0);
    expect(plan.costs.peoplePlanned).toBe(0);
    expect(plan.capacity.hoursPlanned).toBeLessThanOrEqual(plan.capacity.hoursTotal);
    expect(plan.nextCycle.allocation.rows).toEqual([]);
    expect(plan.nextCycle.explanation.fr).toMatch(/heures données/);
  });

  test('counts donations and memberships as its conversions', () => {
    expect(siteTraffic(company).conversions).toBe(58 + 74);
  });
});

test('a marketplace with twenty active channels moves the budget of each one that costs something', () => {
  const plan = planOf(companyOf('handmade-row'));
  expect(plan.traffic.channels.filter(({ status }) => status === 'active')).toHaveLength(20);
  expect(plan.nextCycle.allocation.rows).toHaveLength(15);
});
