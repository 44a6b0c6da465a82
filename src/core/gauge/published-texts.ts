import type { Message } from '../planning/plan/action.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { ReadyText } from '../planning/plan/details/ready-text.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';

/** Every message that the plan publishes or sends. */
export const publishedMessages = ({ actions }: Strategy): Message[] => actions.flatMap(messagesOf);

/** The texts that one action publishes or sends, part by part. */
export const publishedTexts = (action: PlannedAction): string[] =>
  messagesOf(action).flatMap((message) => [message.hook, message.body, message.cta]);

/** The texts of an action in their own form. */
export const readyTextsOf = ({ content, scenario, conversion, retention, referral }: PlannedAction): ReadyText[] =>
  [content, scenario, conversion, retention, referral].flatMap((detail) => detail?.ready ?? []);

function messagesOf({ content, scenario, retention }: PlannedAction): Message[] {
  const sent = retention?.message ?? null;
  return [
    ...(content?.message == null ? [] : [content.message]),
    ...(scenario === null ? [] : [...scenario.messages, ...laterMessages(scenario)]),
    ...(sent === null ? [] : [sent]),
  ];
}

/** The messages of the steps after the first, which is among the messages of the scenario. */
const laterMessages = ({ steps, messages }: ScenarioDetail): Message[] =>
  steps.flatMap(({ message }) => (message === null || message.id === messages[0]?.id ? [] : [message]));

/** Numbers written in a text, in one notation: `1 280` gives `1280`, `4,5` gives `4.5`. */
export function numbersIn(text: string): Set<string> {
  const joined = text.replaceAll(/(?<=\d)[\u202f\u00a0 ](?=\d{3}(?!\d))/g, '');
  return new Set((joined.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => number.replace(',', '.')));
}
