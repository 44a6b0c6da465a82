import type { AuditFinding } from '../audit.ts';

/** A decision not to mend something, with why and until which day. */
export interface IgnoreRule {
  /** Id of a check, or a pattern of ids: `link.depth`, `image.*`. */
  readonly check: string;
  /** Pattern of the paths it covers (`/blog/*`), or of whole addresses; null: everywhere, faults of the site included. */
  readonly pages: string | null;
  readonly reason: string;
  /** Last ISO day on which the rule holds. */
  readonly until: string;
}

export interface IgnoredFinding extends AuditFinding {
  readonly rule: IgnoreRule;
}
