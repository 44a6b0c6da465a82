import type { OpenedStore } from '../../io/store/database/open-store.ts';
import type { JobRow } from '../../io/services/job-row.ts';
import { type Job, shownJob } from '../../operations/jobs/read-job.ts';
import { projectOf } from '../../operations/projects/manage-projects.ts';
import { isOfProject } from '../key-of-project.ts';

const lookEveryMs = 1_000;

/** Finds the jobs of projects as they are queued; all streams of a workspace share one reading. */
export class ProjectJobs {
  private readonly store: Pick<OpenedStore, 'in'>;
  private readonly read = new Map<string, { readonly at: number; readonly jobs: Promise<JobRow[]> }>();

  constructor(store: Pick<OpenedStore, 'in'>) {
    this.store = store;
  }

  /**
   * Calls `found` once for each job of the project that has not ended or ended in the last minute, and for each that is queued
   * later; returns the end of the watch. Throws `Failure('not-found')` for an unknown project.
   */
  async follow(
    place: { readonly workspace: string; readonly projectId: string },
    found: (job: Job) => void,
    failed: (error: unknown) => void,
  ): Promise<() => void> {
    const { body } = await projectOf(place.projectId, this.store.in(place.workspace));
    const known = new Set<string>();
    const look = async (): Promise<void> => {
      for (const job of await this.recent(place.workspace)) {
        if (known.has(job.id) || !isOfProject(job.input, { id: place.projectId, body })) continue;
        known.add(job.id);
        found(shownJob(job));
      }
    };
    await look();
    const timer = setInterval(() => void look().catch(failed), lookEveryMs).unref();
    return () => clearInterval(timer);
  }

  private recent(workspace: string): Promise<JobRow[]> {
    const last = this.read.get(workspace);
    if (last !== undefined && performance.now() - last.at < lookEveryMs / 2) return last.jobs;
    const jobs = this.store.in(workspace).recentJobs();
    this.read.set(workspace, { at: performance.now(), jobs });
    return jobs;
  }
}
