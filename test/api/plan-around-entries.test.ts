import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { editedPlan, ownEntryKey } from '../../src/core/planning/calendar/edited-plan.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import { addressOfDomain } from '../../src/operations/plans/kept-cycle.ts';
import { storedPlan } from '../../src/operations/plans/stored-plan.ts';
import { companyPlace, nothingKept } from '../../src/operations/projects/kept-company.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { type SlowSite, slowSite } from '../support/slow-site.ts';
import { exampleCompany, planOf } from '../support/companies.ts';

let copy: SlowSite;
let house: ApiHouse;
beforeAll(async () => {
  copy = await slowSite(3, 0);
  house = await apiHouse([new URL(copy.url).host]);
}, 120_000);
afterAll(async () => {
  await house.close();
  await copy.close();
}, 90_000);

const author = { who: 'test', door: 'test' };
const project = `prj_${'0'.repeat(31)}1`;
const company = exampleCompany('maison-tilleul-gres');

async function resultOf(path: string, input: object): Promise<string> {
  const { body } = await request(house.app).post(path).send(input);
  for (;;) {
    const job = (await request(house.app).get(`/v1/jobs/${body.id}`)).body;
    if (job.state === 'failed') throw new Error(JSON.stringify(job.problem));
    if (job.result !== null) return job.result.id;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function planMade(from: object = {}): Promise<Strategy> {
  const id = await resultOf('/v1/cycles', { company, from: company.period.cycleStart, ...from });
  return storedPlan(id, house.services.store);
}

test('a plan made again keeps the hours free that a person took for an entry of their own', async () => {
  const { capacity, cycle } = planOf(company);
  const { hoursPerWeek } = capacity;
  const [busiest] = [...capacity.weeks].sort((a, b) => b.hours - a.hours);
  const planned = {
    day: busiest!.start,
    title: { fr: 'Ma page', en: 'My page' },
    owner: { fr: 'Moi', en: 'Me' },
    hours: hoursPerWeek,
  };
  const edits = { [ownEntryKey('a')]: { cycle: cycle.number, planned } };
  const weeksWith = (plan: Strategy) =>
    editedPlan(plan, edits).capacity.weeks.filter(({ hours }) => hours > hoursPerWeek);

  const body = { name: 'Tilleul', url: addressOfDomain(company.organisation.domain), lang: 'fr', cycleId: null };
  await house.services.store.keepObject({ kind: 'project', parent: '', id: project }, body, author);
  const before = await planMade();
  expect(weeksWith(before).map(({ start }) => start)).toEqual([busiest!.start]);
  await house.services.store.keepObject(companyPlace(project), { ...nothingKept, edits }, author);
  const after = await planMade();
  expect(weeksWith(after)).toEqual([]);
  expect(after.inputs.placed).toEqual([{ day: planned.day, hours: hoursPerWeek }]);
  expect(after.planHash).not.toBe(before.planHash);
});

test('a plan from the audit of a copy at another address is made around the entries of that copy', async () => {
  const id = `prj_${'0'.repeat(31)}2`;
  const { store } = house.services;
  const title = { fr: 'Page', en: 'Page' };
  const planned = { day: company.period.cycleStart!, title, owner: { fr: '', en: '' }, hours: 1 };
  const body = { name: 'Copie', url: copy.url, lang: 'fr', cycleId: null };
  await store.keepObject({ kind: 'project', parent: '', id }, body, author);
  const edits = { [ownEntryKey('b')]: { cycle: 1, planned } };
  await store.keepObject(companyPlace(id), { ...nothingKept, edits }, author);
  const auditId = await resultOf('/v1/audits', { url: copy.url });
  expect((await planMade({ auditId })).inputs.placed).toEqual([{ day: planned.day, hours: 1 }]);
}, 120_000);
