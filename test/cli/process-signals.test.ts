import { afterEach, beforeEach, expect, test } from 'vitest';
import { onStopSignal, stopSignal } from '../../src/cli/process-signals.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;
let others: readonly { readonly signal: (typeof signals)[number]; readonly listener: NodeJS.SignalsListener }[] = [];

// The worker of the tests ends at these signals: its own listeners are set aside.
beforeEach(() => {
  others = signals.flatMap((signal) =>
    process.listeners(signal).map((listener) => ({ signal, listener: listener as NodeJS.SignalsListener })),
  );
  for (const signal of signals) process.removeAllListeners(signal);
});
afterEach(() => {
  for (const { signal, listener } of others) process.on(signal, listener);
});

test('both stop signals call the listener until it stops listening', () => {
  let calls = 0;
  const stopListening = onStopSignal(() => (calls += 1));
  process.emit('SIGINT');
  process.emit('SIGTERM');
  stopListening();
  expect([calls, process.listenerCount('SIGINT')]).toEqual([2, 0]);
});

test('the first signal resolves, and no listener remains', async () => {
  const stopped = stopSignal();
  process.emit('SIGTERM');
  await stopped;
  expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual([0, 0]);
});
