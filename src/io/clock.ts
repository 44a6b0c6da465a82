import type { Clock } from './services/clock.ts';

/** The machine's clock; everything below the doors receives a `Clock`, so tests and replays give their own. */
export const systemClock: Clock = { now: () => new Date().toISOString() };
