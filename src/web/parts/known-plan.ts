import type { KeptCompany, Strategy, Validation } from './service.ts';

/** The newest plan of a site. */
export interface KnownPlan {
  readonly id: string;
  readonly strategy: Strategy;
  readonly validation: Validation;
  readonly kept: KeptCompany;
}
