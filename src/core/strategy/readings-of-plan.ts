import type { Strategy } from '../planning/plan/plan.ts';
import { readBindings } from '../planning/plan/read-bindings.ts';
import type { ActionLine, RefusedLine } from '../steering/action-readings.ts';
import { pair, type Text } from '../values/text.ts';

/**
 * The readings whose action and indicator are in the plan, and why the others are refused. A line whose result is refused
 * keeps its costs.
 */
export function readingsOfPlan(
  strategy: Strategy,
  all: readonly ActionLine[],
): { readonly lines: readonly ActionLine[]; readonly refused: readonly RefusedLine[] } {
  const kpisOf = new Map(strategy.actions.map((one) => [one.id, readBindings(one).map(({ kpiId }) => kpiId)]));
  const unnamed = all.filter(({ kpiId, result }) => kpiId === null && result !== null).map(({ actionId }) => actionId);
  const refused: RefusedLine[] = [];
  const lines = all.flatMap((one): ActionLine[] => {
    const kpis = kpisOf.get(one.actionId);
    const isRepeated = unnamed.filter((id) => id === one.actionId).length > 1;
    const why = kpis === undefined ? unknownAction(one.actionId) : refusalOf(one, kpis, isRepeated);
    if (why === null) return [one];
    refused.push({ line: one.line, why });
    return kpis === undefined ? [] : [{ ...one, result: null }];
  });
  return { lines, refused };
}

/** Null for a result of an indicator of the action, and for a line without a result. */
function refusalOf({ actionId, kpiId, result }: ActionLine, kpis: readonly string[], isRepeated: boolean): Text | null {
  if (result === null) return null;
  if (kpiId === null) return kpis.length > 1 && isRepeated ? ambiguousResult(actionId) : null;
  return kpis.includes(kpiId) ? null : unknownIndicator(actionId, kpiId);
}

const unknownAction = (actionId: string): Text =>
  pair(`«\u202f${actionId}\u202f» n’est pas une action de ce plan`, `“${actionId}” is no action of this plan`);

const unknownIndicator = (actionId: string, kpiId: string): Text =>
  pair(
    `«\u202f${kpiId}\u202f» n’est pas un indicateur que le plan relève pour «\u202f${actionId}\u202f»\u202f: son résultat n’est pas compté`,
    `“${kpiId}” is no indicator the plan reads for “${actionId}”: its result is not counted`,
  );

const ambiguousResult = (actionId: string): Text =>
  pair(
    `plusieurs lignes donnent un résultat à «\u202f${actionId}\u202f» sans dire de quel indicateur\u202f: remplissez la colonne KPI`,
    `several lines give “${actionId}” a result without saying of which indicator: fill the column KPI`,
  );
