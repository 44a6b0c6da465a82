import { Failure } from '../../core/values/failure.ts';

/** Runs that wait at most, in all and of one caller: more would wait longer than a person does. Working assumption. */
const limits = { waiting: 60, ofOneCaller: 30 };

/** How long a run of an unknown kind is expected to take. Measured: a draft on a site of 1,000 pages takes about 60 ms. */
const firstGuessMs = 60;
/** Share of the newest run in the expected duration of its kind: one run that reads its site first is soon forgotten. */
const newestShare = 0.2;

/** A run that wants a place. */
export interface Applicant {
  readonly caller: string;
  /** What is run: runs of one kind are expected to take the same time. */
  readonly kind: string;
  /** Rejected when the runs before it in the line are expected to take longer than this; unlimited when absent. */
  readonly mostWaitMs?: number;
}

interface Waiting {
  readonly kind: string;
  readonly start: (place: number) => void;
}

interface Held extends Applicant {
  readonly since: number;
}

/** The caller of queued jobs, which may run for minutes: one place is always left to others. */
export const jobsCaller = 'jobs';

/**
 * Gives `places` to the runs that ask for one, in turns between callers: a caller with many runs delays its own. A run over
 * the limits is rejected at once with `Failure('overloaded')`, and one whose signal aborts leaves the line.
 */
export class Turns {
  private readonly free: number[];
  private readonly places: number;
  private readonly holders: (Held | undefined)[] = [];
  private readonly mostJobs: number;
  private readonly lines = new Map<string, Waiting[]>();
  /** Milliseconds of a run by its kind, a moving average. */
  private readonly durations = new Map<string, number>();
  private readonly now: () => number;

  constructor(places: number, now: () => number = () => performance.now()) {
    this.places = places;
    this.mostJobs = Math.max(1, places - 1);
    this.free = Array.from({ length: places }, (_, place) => place);
    this.now = now;
  }

  /** Throws when a run would be rejected now. */
  requireRoom({ caller, mostWaitMs = Infinity }: Applicant): void {
    if (this.free.length > 0 && this.mayStart(caller)) return;
    const own = this.lines.get(caller)?.length ?? 0;
    const waiting = [...this.lines.values()].reduce((sum, { length }) => sum + length, 0);
    if (waiting >= limits.waiting || own >= limits.ofOneCaller || this.expectedWaitMs(own) > mostWaitMs)
      throw overloaded;
  }

  /** Resolves with a place when it is the caller's turn. */
  async take(applicant: Applicant, signal: AbortSignal): Promise<number> {
    signal.throwIfAborted();
    const { caller, kind } = applicant;
    // The lowest place first: its thread has most likely read the site already.
    const place = this.mayStart(caller) ? this.free.shift() : undefined;
    if (place !== undefined) {
      this.hold(place, applicant);
      return place;
    }
    this.requireRoom(applicant);
    const line = this.lines.get(caller) ?? [];
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        line.splice(line.indexOf(entry), 1);
        if (line.length === 0) this.lines.delete(caller);
        reject(signal.reason);
      };
      const entry: Waiting = {
        kind,
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
    this.learn(this.holders[place]);
    this.holders[place] = undefined;
    const [caller, line] = [...this.lines].find(([waiting]) => this.mayStart(waiting)) ?? [];
    if (caller === undefined || line === undefined) {
      this.free.push(place);
      this.free.sort((a, b) => a - b);
      return;
    }
    const next = line.shift()!;
    this.hold(place, { caller, kind: next.kind });
    // To the end of the turn, behind the other callers.
    this.lines.delete(caller);
    if (line.length > 0) this.lines.set(caller, line);
    next.start(place);
  }

  private hold(place: number, applicant: Applicant): void {
    this.holders[place] = { ...applicant, since: this.now() };
  }

  /** Of a new run of a caller with `own` runs in the line: before it come these, and as many and one more of each other. */
  private expectedWaitMs(own: number): number {
    let sum = 0;
    for (const line of this.lines.values())
      for (const { kind } of line.slice(0, own + 1)) sum += this.durations.get(kind) ?? firstGuessMs;
    return sum / this.places;
  }

  private learn(held: Held | undefined): void {
    if (held === undefined) return;
    const known = this.durations.get(held.kind) ?? firstGuessMs;
    this.durations.set(held.kind, known + newestShare * (this.now() - held.since - known));
  }

  private mayStart(caller: string): boolean {
    return caller !== jobsCaller || this.holders.filter((held) => held?.caller === jobsCaller).length < this.mostJobs;
  }
}

const overloaded = new Failure('overloaded', {
  fr: 'Trop de calculs attendent déjà\u202f: recommencez dans quelques secondes.',
  en: 'Too many computations are waiting: try again in a few seconds.',
});
