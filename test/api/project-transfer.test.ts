import { afterAll, beforeAll, expect, test } from 'vitest';
import request from 'supertest';
import { suggestionId } from '../../src/core/linking/link-decision.ts';
import { findingId, placeOfFinding } from '../../src/operations/findings/finding-state.ts';
import { type ApiHouse, apiHouse, inContract } from '../support/api-house.ts';
import { exampleCompany } from '../support/companies.ts';

const site = 'https://www.rucher-valcroze.example/';
const company = exampleCompany('maison-tilleul-gres');
const link = { from: `${site}a`, to: `${site}b`, anchor: 'miel de sapin', sentence: 'Goûtez le miel de sapin.' };
const fault = { check: 'title.missing', page: `${site}a` };

let house: ApiHouse;
let file: Record<string, unknown>;
beforeAll(async () => {
  house = await apiHouse([], { works: false });
}, 120_000);
afterAll(async () => house.close(), 90_000);

const call = async (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object, headers = {}) => {
  const sent = request(house.app)[method](path).set(headers);
  return inContract(await (body === undefined ? sent : sent.send(body)));
};
const imported = (changes: object = {}) => call('post', '/v1/project-imports', { project: { ...file, ...changes } });

/** A project with a decision of each kind. */
async function decidedProject(): Promise<string> {
  const { id } = (await call('post', '/v1/projects', { name: 'Rucher', url: site, lang: 'fr' })).body;
  const answers = { name: 'Rucher de Valcroze' };
  await call('put', `/v1/projects/${id}/company`, { company, answers }, { 'if-none-match': '*' });
  const author = { who: 'Nadia', door: 'http' };
  const overlay = { edits: { title: 'Le miel en hiver', state: 'writing' }, base: { title: 'Le miel', state: null } };
  await house.store.keepObject({ kind: 'calendar', parent: id, id: 'task_1' }, overlay, author, 0);
  const decision = { ...link, id: suggestionId(link), state: 'rejected' as const, reason: 'Trop vague.', revision: 0 };
  await house.store.saveLinkDecision('rucher-valcroze.example', decision);
  const ignored = { ...fault, state: 'ignored', reason: 'Voulu.', until: null };
  await house.store.keepObject(placeOfFinding('rucher-valcroze.example', findingId(fault)), ignored, author, 0);
  const weekly = { task: 'audit', every: 'week', weekday: 1, hour: 6, timeZone: 'Europe/Paris' };
  await call('post', `/v1/projects/${id}/schedules`, weekly);
  const person = { email: 'lea@example.com', lang: 'fr', wants: 'alerts' };
  const { id: subscriber } = (await call('post', `/v1/projects/${id}/subscribers`, person)).body;
  await house.store.setSubscriberState(subscriber, 'off');
  return id;
}

test('a project that was exported and deleted is there again after its import, with all that was decided', async () => {
  const before = await decidedProject();
  file = (await call('get', `/v1/projects/${before}/export`)).body;
  expect((await call('delete', `/v1/projects/${before}`)).status).toBe(204);
  for (const table of ['link_decision', 'link_decision_event', 'kept_object', 'journal'])
    await house.store.executeSql(`delete from ${table}`);

  const { body: made } = await imported();
  expect(house.logged).toEqual([]);
  expect(made).toMatchObject({ name: 'Rucher', calendar: 1, links: 1, findings: 1, schedules: 1, subscribers: 1 });
  expect([made.kept, made.id === before]).toEqual([0, false]);
  const { history: _before, ...decided } = file;
  const { history, ...again } = (await call('get', `/v1/projects/${made.id}/export`)).body;
  expect(again).toEqual(decided);
  expect((again.company as { answers: object }).answers).toEqual({ name: 'Rucher de Valcroze' });
  expect(history.length).toBeGreaterThan(0);
});

test('an imported schedule is paused and a person who left gets no mail', async () => {
  const { id } = (await imported()).body;
  const { data: schedules } = (await call('get', `/v1/projects/${id}/schedules`)).body;
  const { data: people } = (await call('get', `/v1/projects/${id}/subscribers`)).body;
  expect([schedules[0].nextAt, people[0].state]).toEqual([null, 'off']);
});

test('what was decided here since is not replaced by an older file', async () => {
  const { body } = await imported({ links: [{ ...link, state: 'accepted', reason: null }] });
  expect([body.links, body.findings, body.kept]).toEqual([0, 0, 2]);
  const { data } = (await call('get', `/v1/link-decisions?site=${encodeURIComponent(site)}`)).body;
  expect(data[0].state).toBe('rejected');
});

test('a file with a company that no plan can be made of is refused, and nothing is kept of it', async () => {
  const count = async (): Promise<number> => (await call('get', '/v1/projects')).body.data.length;
  const before = await count();
  const kept = file.company as object;
  const reply = await imported({ company: { ...kept, company: { personas: [] } } });
  expect([reply.status, reply.body.issues.length > 0, await count()]).toEqual([400, true, before]);
  expect((await imported({ format: 'other' })).body.issues[0].path).toBe('/project/format');
});
