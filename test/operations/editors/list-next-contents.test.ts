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

test('headings are words for readers: the instructions and questions to the writer are none', async () => {
  const all = await list(company.period.cycleStart);
  const headings = all.flatMap((content) => content.headings);
  expect(headings.filter((heading) => /[«»“”()]/u.test(heading))).toEqual([]);
  for (const { headings: own, keyword } of all) expect(own[0]!.toLowerCase()).toBe(keyword.toLowerCase());
  const outlines = new Set(all.flatMap(({ outline }) => outline.map(({ fr }) => fr)));
  expect(headings.filter((heading) => outlines.has(heading))).toEqual([]);
});

test('a draft links to the pages that its terms name, once each and never to itself', async () => {
  const all = await list(company.period.cycleStart);
  const pages = new Map(
    strategy.topics.flatMap(({ terms, target }) =>
      target.kind === 'page' ? terms.map((term) => [term, target.url] as const) : [],
    ),
  );
  const naming = all.filter(({ terms, url }) => terms.some((term) => pages.has(term) && pages.get(term) !== url));
  expect(naming.length).toBeGreaterThan(0);
  for (const { terms, links, url } of naming) {
    const first = terms.find((term) => pages.has(term) && pages.get(term) !== url)!;
    expect(links.map(({ to }) => to)).toContain(pages.get(first));
    expect(links.map(({ to }) => to)).not.toContain(url);
    expect(new Set(links.map(({ to }) => to)).size).toBe(links.length);
  }
});
