import type { Recurrence } from '../../../core/values/recurrence.ts';
import type { Text } from '../../../core/values/text.ts';
import type { JobRow } from '../job-row.ts';

/** What a schedule starts. */
export interface ScheduledTask {
  readonly task: 'audit' | 'sync';
  readonly when: Recurrence;
  /** For an audit: pages to crawl at most. */
  readonly maxPages?: number | undefined;
  /** For a sync: the connected source; all of them without one. */
  readonly source?: string | undefined;
}

/** What became of the runs of a schedule, and what was reported of them. */
export interface ScheduleHistory {
  /** Runs that failed since the last one that ended well. */
  readonly failures: number;
  readonly lastRun: { readonly at: string; readonly jobId: string; readonly state: string } | null;
  /** Why it is paused; null when a person paused it, and while it runs. */
  readonly trouble: Text | null;
  /** The audit that the next digest compares with. */
  readonly comparedTo: string | null;
  /** The day of its latest alert, by id of a finding. */
  readonly alerted: Readonly<Record<string, string>>;
}

export interface Schedule {
  readonly id: string;
  readonly projectId: string;
  readonly body: ScheduledTask;
  readonly revision: number;
  /** Null while it is paused. */
  readonly nextAt: string | null;
  /** The job of the run under way. */
  readonly jobId: string | null;
  readonly history: ScheduleHistory;
  readonly createdAt: string;
}

export interface ScheduleStore {
  /** Oldest first. */
  schedules(projectId: string): Promise<Schedule[]>;
  schedule(id: string): Promise<Schedule | null>;
  addSchedule(schedule: Schedule): Promise<void>;
  /** Null when it has another revision than `seen`, or is gone. */
  changeSchedule(
    id: string,
    change: Pick<Schedule, 'body' | 'nextAt' | 'history'>,
    seen?: number,
  ): Promise<Schedule | null>;
  removeSchedule(id: string): Promise<boolean>;
  /** Moves a schedule from one time to the next and saves the job of its run, both or none; false when another process did. */
  startRun(schedule: Schedule, nextAt: string, job: JobRow | null): Promise<boolean>;
  /** Ends the run of a job; false when another process did. `pause`, unless a person has changed the schedule since. */
  settleRun(schedule: Schedule, end: { readonly history: ScheduleHistory; readonly pause: boolean }): Promise<boolean>;
}

/** A schedule, and whose it is. */
export interface OwnedSchedule {
  readonly workspace: string;
  readonly schedule: Schedule;
}

/** The schedules of all workspaces: for the process that starts their runs. */
export interface Timetable {
  /** Those whose time has come: the first of each workspace, then the second of each. */
  due(now: string, most: number): Promise<OwnedSchedule[]>;
  /** Those whose job has ended. */
  ended(most: number): Promise<OwnedSchedule[]>;
}
