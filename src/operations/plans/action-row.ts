import { z } from 'zod';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';

/** An action of a plan in short. */
export const ActionRow = z.object({
  id: z.string(),
  kind: z.string(),
  title: BilingualText,
  what: BilingualText,
  stage: z.string(),
  personaIds: z.array(z.string()),
  channelIds: z.array(z.string()),
  owner: BilingualText,
  start: z.string(),
  end: z.string(),
  /** Hours reserved in the cycle. */
  hours: z.number(),
});
export type ActionRow = z.output<typeof ActionRow>;

export function actionRow({ effort, personaIds, channelIds, ...action }: PlannedAction): ActionRow {
  const { id, kind, title, what, stage, owner, start, end } = action;
  const hours = effort.planned;
  return {
    id,
    kind,
    title,
    what,
    stage,
    personaIds: [...personaIds],
    channelIds: [...channelIds],
    owner,
    start,
    end,
    hours,
  };
}

export const byStart = (a: ActionRow, b: ActionRow): number => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0);
