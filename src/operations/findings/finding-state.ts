import { createHash } from 'node:crypto';
import type { KeptPlace } from '../../io/services/kept-objects.ts';

/** `fixed` and `back` are found by the crawl; a person ignores a finding, for some time or for good. */
export const findingStates = ['open', 'ignored', 'fixed', 'back'] as const;
export type FindingState = (typeof findingStates)[number];

/** What is kept about a fault of a page, from audit to audit. */
export interface KeptFinding {
  readonly check: string;
  readonly page: string | null;
  readonly state: FindingState;
  readonly reason: string | null;
  /** Last day on which it is ignored; null for good. */
  readonly until: string | null;
}

/** The same fault in every audit: its check and its page. */
export function findingId({ check, page }: Pick<KeptFinding, 'check' | 'page'>): string {
  const digest = createHash('sha256')
    .update(`${page ?? ''}\n${check}`)
    .digest('hex');
  return `fnd_${digest.slice(0, 26)}`;
}

export const placeOfFinding = (host: string, id: string): KeptPlace => ({ kind: 'finding', parent: host, id });

/** The state on a day: what was ignored until an earlier one is open again. */
export function stateOn(day: string, kept: KeptFinding | undefined): FindingState {
  if (kept === undefined) return 'open';
  return kept.state === 'ignored' && kept.until !== null && kept.until < day ? 'open' : kept.state;
}
