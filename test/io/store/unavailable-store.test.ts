import { expect, test } from 'vitest';
import { Failure } from '../../../src/core/values/failure.ts';
import { unavailableStore } from '../../../src/io/store/unavailable-store.ts';

test('every call is rejected with the reason, except close', async () => {
  const reason = new Failure('busy', { fr: 'Occupé.', en: 'In use.' });
  const store = await Promise.resolve(unavailableStore(reason));
  await expect(store.readDocument('a', 'summary')).rejects.toBe(reason);
  await expect(store.health()).rejects.toBe(reason);
  await expect(store.close()).resolves.toBeUndefined();
});
