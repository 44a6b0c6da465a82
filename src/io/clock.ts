import type { Clock } from './services/clock.ts';

/** The clock of the machine; operations receive a `Clock`, so tests pass their own. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
