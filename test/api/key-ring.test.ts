import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeyRing } from '../../src/api/key-ring.ts';
import { newKeyText } from '../../src/operations/keys/key-text.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test('a key in use is looked up beside its calls, which do not wait for it', async () => {
  const { id, text } = newKeyText();
  let looked = 0;
  let answered = (): void => undefined;
  const stored = { id, digest: 'd', scope: 'read', workspace: 'w', isValid: true, projectId: null, addresses: [] };
  const ring = new KeyRing(undefined, {
    services: {
      secrets: { digest: () => 'd' },
      clock: { now: () => '2026-11-29T00:00:00.000Z' },
      log: { warn: () => undefined },
    },
    store: {
      key: async () => {
        looked += 1;
        if (looked > 1) await new Promise<void>((resolve) => (answered = resolve));
        return stored;
      },
      keyUsed: async () => undefined,
      keysEnded: () => 0,
    },
  } as never);
  const call = () => ring.callerOf(text, false);
  expect(await call()).toMatchObject({ id, workspace: 'w' });
  vi.advanceTimersByTime(3_000);
  expect([await call(), await call(), looked]).toMatchObject([{ id }, { id }, 2]);
  answered();
  await new Promise((resolve) => setImmediate(resolve));
  vi.advanceTimersByTime(900);
  expect([await call(), looked]).toMatchObject([{ id }, 2]);
});

/** A ring over one key, which its store may lose. */
function ringOf() {
  const { id, text } = newKeyText();
  const stored = { id, digest: 'd', scope: 'write', workspace: 'w', isValid: true, projectId: null, addresses: [] };
  const kept = { key: stored as typeof stored | null, ended: 0 };
  const ring = new KeyRing(undefined, {
    services: {
      secrets: { digest: () => 'd' },
      clock: { now: () => '2026-11-29T00:00:00.000Z' },
      log: { warn: () => undefined },
    },
    store: { key: async () => kept.key, keyUsed: async () => undefined, keysEnded: () => kept.ended },
  } as never);
  return { ring, text, kept };
}

test('a key that another process ended changes nothing, though it was found valid a moment ago', async () => {
  const { ring, text, kept } = ringOf();
  expect(await ring.callerOf(text, true)).not.toBeNull();
  kept.key = null;
  expect(await ring.callerOf(text, true)).toBeNull();
});

test('a key that this process ended does not even read', async () => {
  const { ring, text, kept } = ringOf();
  expect(await ring.callerOf(text, false)).not.toBeNull();
  kept.key = null;
  expect(await ring.callerOf(text, false)).not.toBeNull();
  kept.ended = 1;
  expect(await ring.callerOf(text, false)).toBeNull();
});
