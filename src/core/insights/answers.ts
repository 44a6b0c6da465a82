import { channelBudgetId } from '../acquisition/channel-budget-plan.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

/** Whether an action answers an insight. */
export type Answer = (action: PlannedAction) => boolean;

/** True for the budget of a channel of one of these types. */
export const isBudgetOf =
  (typeIds: readonly string[]): Answer =>
  ({ catalogueId, channelIds }) =>
    catalogueId === channelBudgetId && channelIds.some((id) => typeIds.includes(id));

/** True for a content or scenario that uses the channel. */
export const usesChannel =
  (typeId: string): Answer =>
  ({ content, scenario, channelIds }) =>
    (content !== null && content.channelId === typeId) || (scenario !== null && channelIds.includes(typeId));

/** True for work on the path to purchase, accessibility excepted. */
export const isPathWork: Answer = ({ kind }) => kind === 'conversion';

export const isRetention: Answer = ({ kind }) => kind === 'retention';

/** True for a content of one of these topics. */
export const isAboutTopic =
  (topicIds: ReadonlySet<string>): Answer =>
  ({ content }) =>
    content !== null && topicIds.has(content.topicId);

/** True for a content or scenario made for one persona first. */
export const isFor =
  (personaId: string): Answer =>
  ({ content, scenario, personaIds }) =>
    (content !== null || scenario !== null) && personaIds[0] === personaId;

/** True when one of the answers is. */
export const anyOf =
  (...answers: readonly Answer[]): Answer =>
  (action) =>
    answers.some((answer) => answer(action));

export const isAccessibility: Answer = ({ kind }) => kind === 'accessibility';
export const isReferral: Answer = ({ kind }) => kind === 'referral';

/** True for the budget of any channel. */
export const isBudget: Answer = ({ catalogueId }) => catalogueId === channelBudgetId;

/** True for a measuring task that reads a channel or the site, budgets excepted. */
export const isMeasuring: Answer = ({ kind, catalogueId }) => kind === 'measurement' && catalogueId !== channelBudgetId;
