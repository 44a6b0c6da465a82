import type { Strategy } from '../planning/plan/plan.ts';
import type { ReferralDetail } from '../planning/plan/details/referral-detail.ts';
import type { ConversionDetail } from '../planning/plan/details/conversion-detail.ts';
import type { ScenarioDetail } from '../planning/plan/details/scenario-detail.ts';
import type { ContentDetail } from '../planning/plan/details/content-detail.ts';
import type { PlannedAction } from '../planning/plan/planned-action.ts';
import { pair, type Text } from '../values/text.ts';

/** A place that breaks a rule: its JSON pointer in the plan, and what is wrong there when the rule's sentence is not enough. */
export interface Fault {
  readonly path: string;
  readonly detail?: Text;
}

const faultAt = (path: string, detail?: Text): Fault => ({ path, ...(detail === undefined ? {} : { detail }) });

/** One fault at `path` when the condition is false. */
export const faultUnless = (condition: boolean, path: string, detail?: Text): Fault[] =>
  condition ? [] : [faultAt(path, detail)];

/** One fault for each row of the list at `path` that is not sound. */
export const faultsAmong = <Row>(
  rows: readonly Row[],
  path: string,
  isSound: (row: Row) => boolean,
  detail?: (row: Row) => Text,
): Fault[] => rows.flatMap((row, index) => (isSound(row) ? [] : [faultAt(`${path}/${index}`, detail?.(row))]));

/** One fault at `path` for each required kind that is absent, with its name in the detail. */
export const faultsOfMissing = (
  required: Readonly<Record<string, Text>>,
  isPresent: (kind: string) => boolean,
  path: string,
): Fault[] =>
  Object.entries(required).flatMap(([kind, name]) =>
    isPresent(kind) ? [] : [faultAt(path, pair(`Manque\u202f: ${name.fr}.`, `Missing: ${name.en}.`))],
  );

type IsSound<Detail> = (detail: Detail, action: PlannedAction) => boolean;

/** One fault for each content item that is not sound; the next three do the same for the other kinds of action. */
export const contentFaults = (strategy: Strategy, isSound: IsSound<ContentDetail>): Fault[] =>
  detailFaults(strategy, (action) => action.content, isSound);
export const scenarioFaults = (strategy: Strategy, isSound: IsSound<ScenarioDetail>): Fault[] =>
  detailFaults(strategy, (action) => action.scenario, isSound);
export const conversionFaults = (strategy: Strategy, isSound: IsSound<ConversionDetail>): Fault[] =>
  detailFaults(strategy, (action) => action.conversion, isSound);
export const referralFaults = (strategy: Strategy, isSound: IsSound<ReferralDetail>): Fault[] =>
  detailFaults(strategy, (action) => action.referral, isSound);

function detailFaults<Detail>(
  { actions }: Strategy,
  detailOf: (action: PlannedAction) => Detail | null,
  isSound: IsSound<Detail>,
): Fault[] {
  return faultsAmong(actions, '/actions', (action) => {
    const detail = detailOf(action);
    return detail === null || isSound(detail, action);
  });
}
