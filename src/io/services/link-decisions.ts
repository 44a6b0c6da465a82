import type { LinkDecision } from '../../core/linking/link-decision.ts';

/** A decision as it is stored. */
export interface StoredDecision extends LinkDecision {
  readonly reason: string | null;
  /** From 1, rises at each change. */
  readonly revision: number;
  /** ISO 8601. */
  readonly decidedAt: string;
}
