import type { PlannedTask } from '../plan/planned-task.ts';
import { wholeWorkId } from './site-work.ts';

/** The tasks that treat the main problem of the site, all its parts; none where no fault of the whole site is planned. */
export function mainTasks<Task extends Pick<PlannedTask, 'id' | 'work'>>(tasks: readonly Task[]): Task[] {
  const faults = tasks.filter(({ work }) => work?.source === 'diagnosis');
  const [main] = [...faults].sort((a, b) => b.work!.worth - a.work!.worth);
  return main === undefined ? [] : faults.filter(({ id }) => wholeWorkId(id) === wholeWorkId(main.id));
}
