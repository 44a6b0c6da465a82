import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { editedPlan, ownEntryKey } from '../../src/core/planning/calendar/edited-plan.ts';
import type { Strategy } from '../../src/core/planning/plan/plan.ts';
import { addressOfDomain } from '../../src/operations/plans/kept-cycle.ts';
import { storedPlan } from '../../src/operations/plans/stored-plan.ts';
import { companyPlace, nothingKept } from '../../src/operations/projects/kept-company.ts';
import { type ApiHouse, apiHouse } from '../support/api-house.ts';
import { exampleCompany, planOf } from '../support/companies.ts';

let house: ApiHouse;
beforeAll(async () => {
  house = await apiHouse([]);
}, 120_000);
afterAll(async () => {
  await house.close();
}, 90_000);

const author = { who: 'test', door: 'test' };
const project = `prj_${'0'.repeat(31)}1`;
const company = exampleCompany('maison-tilleul-gres');

async function planMade(): Promise<Strategy> {
  const { body } = await request(house.app).post('/v1/cycles').send({ company, from: company.period.cycleStart });
  for (;;) {
    const job = (await request(house.app).get(`/v1/jobs/${body.id}`)).body;
    if (job.state === 'failed') throw new Error(JSON.stringify(job.problem));
    if (job.result !== null) return storedPlan(job.result.id, house.services.store);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
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
