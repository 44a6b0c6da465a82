import type { ActionLine, RefusedLine } from '../steering/action-readings.ts';
import { readBindings } from '../planning/plan/read-bindings.ts';
import type { Strategy } from '../planning/plan/plan.ts';

/** The readings that say what they are about in this plan, and why the others do not. A result that is refused leaves its costs. */
export function readingsOfPlan(
  strategy: Strategy,
  all: readonly ActionLine[],
): { readonly lines: readonly ActionLine[]; readonly refused: readonly RefusedLine[] } {
  const kpisOf = new Map(strategy.actions.map((one) => [one.id, readBindings(one).map(({ kpiId }) => kpiId)]));
  const unnamed = new Map<string, number>();
  for (const { actionId, kpiId, result } of all)
    if (kpiId === null && result !== null) unnamed.set(actionId, (unnamed.get(actionId) ?? 0) + 1);
  const refused: RefusedLine[] = [];
  const lines = all.flatMap((one): ActionLine[] => {
    const { line, actionId, kpiId, result } = one;
    const kpis = kpisOf.get(actionId);
    const refuse = (fr: string, en: string): void => void refused.push({ line, why: { fr, en } });
    if (kpis === undefined) {
      refuse(`«\u202f${actionId}\u202f» n’est pas une action de ce plan`, `“${actionId}” is no action of this plan`);
      return [];
    }
    if (result === null) return [one];
    if (kpiId !== null && !kpis.includes(kpiId))
      refuse(
        `«\u202f${kpiId}\u202f» n’est pas un indicateur que le plan relève pour «\u202f${actionId}\u202f»\u202f: son résultat n’est pas compté`,
        `“${kpiId}” is no indicator the plan reads for “${actionId}”: its result is not counted`,
      );
    else if (kpiId === null && kpis.length > 1 && (unnamed.get(actionId) ?? 0) > 1)
      refuse(
        `plusieurs lignes donnent un résultat à «\u202f${actionId}\u202f» sans dire de quel indicateur\u202f: remplissez la colonne KPI`,
        `several lines give “${actionId}” a result without saying of which indicator: fill the column KPI`,
      );
    else return [one];
    return [{ ...one, result: null }];
  });
  return { lines, refused };
}
