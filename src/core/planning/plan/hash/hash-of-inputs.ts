import type { Company } from '../../../framework/company/company.ts';
import type { PlacedWork } from '../../calendar/placed-work.ts';
import type { PreviousCycle } from '../previous-cycle.ts';
import { planHash } from './plan-hash.ts';

export interface HashedInputs {
  readonly company: Company;
  readonly siteHash: string | null;
  readonly start: string;
  readonly weeks: number;
  readonly seed: number;
  readonly engineVersion: string;
  readonly catalogueVersion: string;
  readonly previous?: PreviousCycle;
  readonly placed?: readonly PlacedWork[];
}

/** Hash of all inputs that decide a plan. */
export const hashOfInputs = (inputs: HashedInputs): string => planHash(inputs);
