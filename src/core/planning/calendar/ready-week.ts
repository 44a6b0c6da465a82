import type { PlannedAction } from '../plan/planned-action.ts';

/** Week of the cycle by whose end an action is ready, 0 = the first: that of its set-up where its cases then go on, else its last one. */
export const readyWeek = ({ effort }: Pick<PlannedAction, 'effort'>): number =>
  effort.weeks.at(effort.running === undefined ? -1 : 0)?.week ?? 0;
