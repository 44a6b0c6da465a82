import type { Text } from '../../values/text.ts';
import type { Stage } from '../stages.ts';
import type { Computed, Formula } from './formulas.ts';
import type { MeasureName, Measures } from './measures.ts';

export type KpiUnit = 'count' | 'rate' | 'money' | 'ratio' | 'seconds' | 'hours' | 'days' | 'months' | 'points';

/** Q conquest, V conversion, P profitability, N engagement, G guard. */
export type KpiRole = 'Q' | 'V' | 'P' | 'N' | 'G';

/** Families of business models an indicator makes sense for. */
export type KpiModel = 'commerce' | 'subscription' | 'services';

export interface Kpi {
  readonly id: string;
  readonly title: Text;
  /** The formula in words. */
  readonly formula: Text;
  readonly unit: KpiUnit;
  /** Is higher better? `none`: neither. */
  readonly direction: 'up' | 'down' | 'none';
  /** Main stage first. */
  readonly stages: readonly Stage[];
  readonly role: KpiRole;
  /** null = every model. */
  readonly models: readonly KpiModel[] | null;
  /** Smallest sample a decision may rest on; null = any. */
  readonly leastSample: number | null;
  readonly note: Text | null;
  readonly needs: readonly MeasureName[];
  readonly compute: (measures: Measures) => Computed;
}

interface KpiOptions {
  readonly models?: readonly KpiModel[];
  readonly leastSample?: number;
  readonly note?: Text;
}

/** One row of the catalogue: id, names [fr, en], unit, direction, stages, role, formula. */
export function kpi(
  id: string,
  [fr, en]: readonly [string, string],
  unit: KpiUnit,
  direction: Kpi['direction'],
  stages: readonly Stage[],
  role: KpiRole,
  { needs, text, compute }: Formula,
  { models, leastSample, note }: KpiOptions = {},
): Kpi {
  return {
    id,
    title: { fr, en },
    formula: text,
    unit,
    direction,
    stages,
    role,
    models: models ?? null,
    leastSample: leastSample ?? null,
    note: note ?? null,
    needs,
    compute,
  };
}
