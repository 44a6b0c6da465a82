import { addDays, type Day } from '../../values/day.ts';

/** A task of a plan on the day that people gave it last. */
export interface DatedTask {
  readonly id: string;
  readonly date: Day;
  readonly isDone: boolean;
}

/** What a look at the tasks of a plan leaves for the next one. */
export interface TaskLook {
  readonly cycleId: string;
  readonly on: Day;
  /** Tasks that were announced, with the date: `<date> <id>`. */
  readonly announced: readonly string[];
}

/** Days after which a date that nobody looked at is not announced (working assumption): it is history, not work. */
const longestLate = 31;

/**
 * The tasks whose day has come and that are not done, each once for a date: one that moves is announced again on its new day.
 * A plan that is new begins where the look at the one before ended, the first one of all today.
 */
export function dueTasks<Task extends DatedTask>(
  tasks: readonly Task[],
  { cycleId, today }: { readonly cycleId: string; readonly today: Day },
  before: TaskLook | null,
): { readonly due: readonly Task[]; readonly look: TaskLook } {
  const known = new Set(before?.announced);
  const oldest = addDays(today, -longestLate);
  const seen = before === null ? addDays(today, -1) : before.cycleId === cycleId ? oldest : before.on;
  const reached = tasks.filter(({ date, isDone }) => date <= today && !isDone);
  const due = reached.filter((task) => !known.has(markOf(task)) && task.date > seen && task.date > oldest);
  const ids = new Set(tasks.map(({ id }) => id));
  const kept = [...known].filter((mark) => ids.has(mark.slice(mark.indexOf(' ') + 1)));
  return { due, look: { cycleId, on: today, announced: [...new Set([...kept, ...reached.map(markOf)])] } };
}

const markOf = ({ id, date }: DatedTask): string => `${date} ${id}`;
