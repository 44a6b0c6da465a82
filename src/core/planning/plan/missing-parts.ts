import type { Strategy } from './plan.ts';

/** Parts that every reader of a plan needs; a plan edited by hand may lack some. */
const parts = {
  planHash: 'text',
  company: 'record',
  cycle: 'record',
  stages: 'list',
  objectives: 'list',
  topics: 'list',
  keywords: 'list',
  actions: 'list',
  calendar: 'list',
  costs: 'record',
  capacity: 'record',
  kpis: 'list',
  maturity: 'record',
  retention: 'record',
  accessibility: 'record',
  cac: 'record',
  channels: 'list',
  automation: 'list',
  method: 'list',
  dataToCollect: 'list',
  positioning: 'record',
  traffic: 'record',
  nextCycle: 'record',
  inputs: 'record',
} as const satisfies Partial<Record<keyof Strategy, 'text' | 'list' | 'record'>>;

/** Names of the parts that are absent from a plan or of the wrong kind; empty when it can be read. */
export function missingParts(data: unknown): string[] {
  const plan = isRecord(data) ? data : {};
  const missing = Object.entries(parts).flatMap(([name, kind]) => (fits(plan[name], kind) ? [] : [name]));
  return isRecord(plan.inputs) && !isRecord(plan.inputs.company) ? [...missing, 'inputs/company'] : missing;
}

function fits(value: unknown, kind: (typeof parts)[keyof typeof parts]): boolean {
  if (kind === 'text') return typeof value === 'string';
  if (kind === 'list') return Array.isArray(value) && value.every(isRecord);
  return isRecord(value);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
