/** How far a phase of a job was at a time. */
export interface Moment {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
  /** Milliseconds of a clock of the page. */
  readonly at: number;
}

/** How fast a phase goes, and how long it still takes. */
export interface Pace {
  readonly secondsEach: number;
  /** Null while the end is unknown. */
  readonly secondsLeft: number | null;
}

/** A pace of fewer seconds, or of fewer steps unless they are slow, changes from one moment to the next. */
const leastSeconds = 5;
const leastSteps = 20;
const longSeconds = 25;

/** The pace between the first and the latest moment of one phase; null as long as it says nothing. */
export function paceBetween(first: Moment, now: Moment): Pace | null {
  const seconds = (now.at - first.at) / 1_000;
  const steps = now.done - first.done;
  if (seconds < leastSeconds || steps <= 0 || (steps < leastSteps && seconds < longSeconds)) return null;
  const secondsEach = seconds / steps;
  return { secondsEach, secondsLeft: now.total === null ? null : (now.total - now.done) * secondsEach };
}
