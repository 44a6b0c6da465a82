import { sum } from '../../values/sum.ts';
import type { Text } from '../../values/text.ts';
import type { WorkItem } from './work-item.ts';

/** One dated thing to do: work on the site that its audit calls for, or an action of the plan. Every file shows these tasks. */
export interface PlannedTask {
  /** Id of the work (`contact-broken`, `link.broken_internal`) or of the action of the plan. */
  readonly id: string;
  /** What to do, in the words that every file uses. */
  readonly title: Text;
  /** Person or role in charge. */
  readonly owner: Text;
  /** First day of the week in which the work starts, `YYYY-MM-DD`. */
  readonly start: string;
  /** Day by which it is done; the day of publication of a content, of the first step of a scenario. */
  readonly date: string;
  /** Local time `HH:MM` of a publication; null = the whole day. */
  readonly time: string | null;
  /** Hours reserved in the cycle. */
  readonly hours: number;
  /** Hours by week of the cycle. */
  readonly weeks: readonly {
    /** Week of the cycle, 0 = the first. */
    readonly week: number;
    /** Hours reserved in the week. */
    readonly hours: number;
  }[];
  /** Id of the action of the plan; null for work that the audit calls for. */
  readonly actionId: string | null;
  /** Why and how, with its proof and its changes; null for an action of the plan, which has its own. */
  readonly work: WorkItem | null;
  /** Day on which a person noted it as done; absent until then. */
  readonly doneOn?: string;
}

/** Weeks of the cycle whose tasks are work of the month. */
export const monthWeeks = 4;

/** True for a task with half of its hours at least in the first four weeks of its cycle. */
export const isOfFirstMonth = ({ weeks, hours }: Pick<PlannedTask, 'weeks' | 'hours'>): boolean =>
  2 * sum(weeks.filter(({ week }) => week < monthWeeks).map((one) => one.hours)) >= hours;
