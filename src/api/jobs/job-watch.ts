import { isDeepStrictEqual } from 'node:util';
import type { Log } from '../../io/services/log.ts';
import type { OpenedStore } from '../../io/store/database/open-store.ts';
import type { Job } from '../../operations/jobs/read-job.ts';

/** Interval of polling: any process may work on a job, and two updates a second are enough for a person. */
const pollMs = 500;
/** A job is watched for so long after its last stream has closed: a browser reconnects after 3 s. */
const keptMs = 30_000;
/** Events kept for streams that reconnect. */
const keptEvents = 1_000;

/** A change of a job; `id` rises from event to event, also from one start of the process to the next. */
export interface JobEvent {
  readonly id: number;
  readonly name: 'progress' | 'state';
  readonly job: Job;
}

interface Watched {
  job: Job;
  /** The last event before this watch: what happened to the job until then is not known. */
  readonly from: number;
  readonly listeners: Set<(event: JobEvent) => void>;
  /** Without listeners since then (milliseconds). */
  idleSince: number;
}

/** Reads the jobs that somebody watches, all in one statement, as long as somebody does: a thousand watchers are one reader. */
export class JobWatch {
  private readonly store: Pick<OpenedStore, 'jobsById'>;
  private readonly log: Log;
  private readonly watched = new Map<string, Watched>();
  private readonly kept: JobEvent[] = [];
  private timer: NodeJS.Timeout | undefined;
  /** Microseconds, so that ids of a later process are greater: no process has a million events a second. */
  private lastId = Date.now() * 1_000;
  /** The last event that is no longer kept. */
  private forgotten = this.lastId;

  constructor(store: Pick<OpenedStore, 'jobsById'>, log: Log) {
    this.store = store;
    this.log = log;
  }

  /** The job as its watchers know it, or as it was just read when nobody watches it, and the id of that state. */
  snapshot(read: Job): { readonly job: Job; readonly id: number } {
    return { job: this.watched.get(read.id)?.job ?? read, id: this.lastId };
  }

  /** Calls `listener` with each change that follows the snapshot; returns the end of the watch. */
  follow(job: Job, listener: (event: JobEvent) => void): () => void {
    const watched = this.watched.get(job.id) ?? { job, from: this.lastId, listeners: new Set(), idleSince: 0 };
    this.watched.set(job.id, watched);
    watched.listeners.add(listener);
    this.timer ??= this.nextPoll();
    return () => {
      watched.listeners.delete(listener);
      watched.idleSince = Date.now();
    };
  }

  /** The events of a job after one that a stream has received; null when they are not all known. */
  since(jobId: string, eventId: number): readonly JobEvent[] | null {
    const watched = this.watched.get(jobId);
    const isKnown =
      watched !== undefined && eventId >= Math.max(watched.from, this.forgotten) && eventId <= this.lastId;
    return isKnown ? this.kept.filter(({ id, job }) => id > eventId && job.id === jobId) : null;
  }

  private async poll(): Promise<void> {
    for (const [id, { listeners, idleSince }] of this.watched)
      if (listeners.size === 0 && Date.now() - idleSince > keptMs) this.watched.delete(id);
    try {
      for (const job of await this.store.jobsById([...this.watched.keys()])) {
        const watched = this.watched.get(job.id);
        if (watched !== undefined && !isDeepStrictEqual(job, watched.job)) this.publish(watched, job);
      }
    } catch (error) {
      this.log.warn('job-watch', { error });
    }
    this.timer = this.watched.size === 0 ? undefined : this.nextPoll();
  }

  /** Ends all watches: the store closes. */
  stop(): void {
    clearTimeout(this.timer);
    this.watched.clear();
  }

  private nextPoll(): NodeJS.Timeout {
    return setTimeout(() => void this.poll(), pollMs).unref();
  }

  private publish(watched: Watched, job: Job): void {
    this.lastId += 1;
    const name = job.state === watched.job.state ? 'progress' : 'state';
    const event: JobEvent = { id: this.lastId, name, job };
    watched.job = job;
    this.kept.push(event);
    if (this.kept.length > keptEvents) this.forgotten = this.kept.shift()!.id;
    for (const listener of watched.listeners) listener(event);
  }
}
