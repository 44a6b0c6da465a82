import type { Message } from '../planning/plan/action.ts';
import type { Company } from '../framework/company/company.ts';
import type { Fault } from './plan-rule.ts';
import type {
  ContentDetail,
  ConversionDetail,
  PlannedAction,
  ReferralDetail,
  ScenarioDetail,
  Strategy,
} from '../planning/plan/plan.ts';

function detailFaults<Detail>(
  strategy: Strategy,
  detailOf: (action: PlannedAction) => Detail | null,
  holds: (detail: Detail, action: PlannedAction) => boolean,
): Fault[] {
  return strategy.actions.flatMap((action, index) => {
    const detail = detailOf(action);
    return detail === null || holds(detail, action) ? [] : [{ path: `/actions/${index}` }];
  });
}

/** Faults of the content items that do not hold; the same for the three other kinds below. */
export const contentFaults = (
  strategy: Strategy,
  holds: (detail: ContentDetail, action: PlannedAction) => boolean,
): Fault[] => detailFaults(strategy, (action) => action.content, holds);
export const scenarioFaults = (
  strategy: Strategy,
  holds: (detail: ScenarioDetail, action: PlannedAction) => boolean,
): Fault[] => detailFaults(strategy, (action) => action.scenario, holds);
export const conversionFaults = (
  strategy: Strategy,
  holds: (detail: ConversionDetail, action: PlannedAction) => boolean,
): Fault[] => detailFaults(strategy, (action) => action.conversion, holds);
export const referralFaults = (
  strategy: Strategy,
  holds: (detail: ReferralDetail, action: PlannedAction) => boolean,
): Fault[] => detailFaults(strategy, (action) => action.referral, holds);

export const relayKinds = (company: Company): string[] =>
  company.channels.flatMap((channel) => channel.relays.map((relay) => relay.kind as string));

/** Every text that will be published. */
export function messagesOf(strategy: Strategy): Message[] {
  return strategy.actions.flatMap((action) => messagesOfAction(action));
}

function messagesOfAction(action: PlannedAction): Message[] {
  return [
    ...(action.content === null ? [] : [action.content.message]),
    ...(action.scenario === null ? [] : action.scenario.messages),
    ...(action.retention?.message === null || action.retention === null ? [] : [action.retention.message]),
  ];
}

export function textsOf(action: PlannedAction): string[] {
  return messagesOfAction(action).flatMap((message) => [message.hook, message.body, message.cta]);
}

/** Numbers written in a text, spaces and separators taken off: « 1 280 » gives `1280`. */
export function numbersOf(text: string): Set<string> {
  return new Set(
    (text.replaceAll(/(?<=\d)[\u202f\u00a0 ](?=\d{3}(?!\d))/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
      number.replace(',', '.'),
    ),
  );
}
