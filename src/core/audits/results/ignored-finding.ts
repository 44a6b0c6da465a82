import type { AuditFinding } from '../audit.ts';

/** A decision not to fix something, with its reason and its last day. */
export interface IgnoreRule {
  /** Id of a check, or a pattern of ids: `link.depth`, `image.*`. */
  readonly check: string;
  /** Pattern of paths (`/blog/*`) or of whole addresses; null matches everything, site-wide findings included. */
  readonly pages: string | null;
  /** Why the finding is ignored, in the words of the owner. */
  readonly reason: string;
  /** Last ISO day on which the rule applies. */
  readonly until: string;
}

export interface IgnoredFinding extends AuditFinding {
  readonly rule: IgnoreRule;
}
