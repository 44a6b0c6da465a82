import { expect, test } from 'vitest';
import { onStopSignal, stopSignal } from '../../src/cli/process-signals.ts';

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
