import { expect, test } from 'vitest';
import { planStrategy } from '../../../src/core/gauge/plan-strategy.ts';
import type { Services } from '../../../src/io/services/services.ts';
import { listNextContents } from '../../../src/operations/editors/list-next-contents.ts';
import { exampleCompany } from '../../support/companies.ts';
import { languages } from '../../support/languages.ts';

const company = exampleCompany('maison-tilleul-gres');
const strategy = planStrategy({
  company,
  site: null,
  cycle: { start: company.period.cycleStart },
  languages,
  seed: 1,
  engineVersion: 'test',
});
const services = { store: { readDocument: async () => strategy } } as unknown as Services;
const list = (from: string, limit = 50) =>
  listNextContents.run({ id: 'cyc_1', from, limit }, services, {} as never).then(({ data }) => data);

test('the contents of a plan come in the order of their days, with what a draft starts from', async () => {
  const all = await list(company.period.cycleStart);
  const days = all.map(({ date }) => date);
  expect(days).toEqual([...days].sort());
  expect(all.length).toBeGreaterThan(1);
  expect(all[0]!.outline.length).toBeGreaterThan(0);
  expect(all[0]!.title).not.toBe('');
});

test('contents of days that have passed are left out', async () => {
  const [first, ...others] = await list(company.period.cycleStart);
  const later = others.find(({ date }) => date > first!.date)!;
  expect((await list(later.date, 1))[0]!.date).toBe(later.date);
});
