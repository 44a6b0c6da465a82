import { expect, test } from '@jest/globals';
import { Failure } from '../../../src/core/values/failure.ts';
import type { Services } from '../../../src/io/services/services.ts';
import { keepCompany, readKeptCompany } from '../../../src/operations/company/kept-company.ts';
import type { RunContext } from '../../../src/operations/operation.ts';

function memoryStore(): Pick<Services, 'store'> {
  const documents = new Map<string, unknown>();
  const store = {
    readDocument: async (id: string, name: string) => documents.get(`${id} ${name}`) ?? null,
    saveDocument: async (id: string, name: string, document: unknown) => void documents.set(`${id} ${name}`, document),
  };
  return { store } as unknown as Pick<Services, 'store'>;
}

const context = {} as RunContext;

test('a change keeps what it does not name, for every address of the site', async () => {
  const services = memoryStore();
  await keepCompany.run(
    { site: 'https://www.example.fr/', revision: 0, answers: { model: 'media' } },
    services,
    context,
  );
  await keepCompany.run({ site: 'http://example.fr/shop/', revision: 1, planJob: 'job_1' }, services, context);
  expect(await readKeptCompany.run({ site: 'https://example.fr' }, services, context)).toEqual({
    answers: { model: 'media' },
    skipped: [],
    company: null,
    nextCycle: null,
    months: {},
    planJob: 'job_1',
    cycle: null,
    edits: {},
    revision: 2,
  });
  expect(await readKeptCompany.run({ site: 'https://other.fr' }, services, context)).toMatchObject({ revision: 0 });
});

test('a change of what somebody else has changed is refused', async () => {
  const services = memoryStore();
  const site = 'https://example.fr/';
  await keepCompany.run({ site, revision: 0, answers: {} }, services, context);
  await expect(keepCompany.run({ site, revision: 0, planJob: 'job_2' }, services, context)).rejects.toThrow(Failure);
});
