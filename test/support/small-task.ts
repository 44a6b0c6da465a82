import type { PlannedTask } from '../../src/core/planning/plan/planned-task.ts';
import { pair } from '../../src/core/values/text.ts';
import { workItem } from './work-item.ts';

/** Work on the site of two hours in the first week, with the parts given. */
export function smallTask(id: string, parts: Partial<PlannedTask> = {}): PlannedTask {
  const work = workItem(id);
  return {
    id,
    title: work.title,
    owner: pair('responsable', 'owner'),
    start: '2027-01-04',
    date: '2027-01-07',
    time: null,
    hours: 2,
    weeks: [{ week: 0, hours: 2 }],
    actionId: null,
    work,
    ...parts,
  };
}
