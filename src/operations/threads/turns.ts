import { Failure } from '../../core/values/failure.ts';

/** Runs that wait at most, in all and of one caller: more would wait longer than a person does. Working assumption. */
const limits = { waiting: 60, ofOneCaller: 30 };

interface Waiting {
  readonly start: (place: number) => void;
}

/** The caller of queued jobs, which may run for minutes: one place is always left to others. */
export const jobsCaller = 'jobs';

/**
 * Gives `places` to the runs that ask for one, in turns between callers: a caller with many runs delays its own. A run over
 * the limits is rejected at once with `Failure('overloaded')`, and one whose signal aborts leaves the line.
 */
export class Turns {
  private readonly free: number[];
  private readonly holders: (string | undefined)[] = [];
  private readonly mostJobs: number;
  private readonly lines = new Map<string, Waiting[]>();

  constructor(places: number) {
    this.mostJobs = Math.max(1, places - 1);
    this.free = Array.from({ length: places }, (_, place) => place);
  }

  /** Resolves with a place when it is the caller's turn. */
  async take(caller: string, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    // The lowest place first: its thread has most likely read the site already.
    const place = this.mayStart(caller) ? this.free.shift() : undefined;
    if (place !== undefined) {
      this.holders[place] = caller;
      return place;
    }
    const line = this.lines.get(caller) ?? [];
    const waiting = [...this.lines.values()].reduce((sum, { length }) => sum + length, 0);
    if (waiting >= limits.waiting || line.length >= limits.ofOneCaller) throw overloaded;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        line.splice(line.indexOf(entry), 1);
        if (line.length === 0) this.lines.delete(caller);
        reject(signal.reason);
      };
      const entry: Waiting = {
        start: (given) => {
          signal.removeEventListener('abort', leave);
          resolve(given);
        },
      };
      line.push(entry);
      this.lines.set(caller, line);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** Gives a place back: to the first run of the caller that waits since the longest turn. */
  release(place: number): void {
    this.holders[place] = undefined;
    const [caller, line] = [...this.lines].find(([waiting]) => this.mayStart(waiting)) ?? [];
    if (caller === undefined || line === undefined) {
      this.free.push(place);
      this.free.sort((a, b) => a - b);
      return;
    }
    this.holders[place] = caller;
    const next = line.shift()!;
    // To the end of the turn, behind the other callers.
    this.lines.delete(caller);
    if (line.length > 0) this.lines.set(caller, line);
    next.start(place);
  }

  private mayStart(caller: string): boolean {
    return caller !== jobsCaller || this.holders.filter((holder) => holder === jobsCaller).length < this.mostJobs;
  }
}

const overloaded = new Failure('overloaded', {
  fr: 'Trop de calculs attendent déjà\u202f: recommencez dans quelques secondes.',
  en: 'Too many computations are waiting: try again in a few seconds.',
});
