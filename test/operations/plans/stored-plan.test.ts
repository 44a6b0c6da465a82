import { expect, test } from 'vitest';
import type { Store } from '../../../src/io/services/store.ts';
import { storedPlan, storedStrategy } from '../../../src/operations/plans/stored-plan.ts';
import { exampleCompany, planOf } from '../../support/companies.ts';

const storeOf = (document: unknown) => ({ readDocument: () => Promise.resolve(document) }) as unknown as Store;

test('an id without a plan is not found', async () => {
  await expect(storedStrategy('c1', storeOf(null))).rejects.toMatchObject({ code: 'not-found' });
});

test('a plan that lacks parts can be read as a document and not as a plan', async () => {
  const store = storeOf({ planHash: 'h' });
  await expect(storedStrategy('c1', store)).resolves.toEqual({ planHash: 'h' });
  await expect(storedPlan('c1', store)).rejects.toMatchObject({
    code: 'conflict',
    detail: { en: expect.stringContaining('actions') },
  });
});

test('a whole plan is returned', async () => {
  const plan = planOf(exampleCompany('maison-tilleul-gres'));
  await expect(storedPlan('c1', storeOf(plan))).resolves.toBe(plan);
});
