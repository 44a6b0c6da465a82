import type { Target } from '../plan/action.ts';
import type { CompanyKeyword } from '../../framework/company/company.ts';
import type { TopicPage } from '../context/site-pages.ts';
import type { AccessStatus } from '../../audience/coverage-gap.ts';

/** A possible subject of the plan, with the page that answers it or will. */
export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly keyword: string;
  readonly personaId: string;
  readonly intent: string;
  readonly keywords: readonly CompanyKeyword[];
  readonly terms: readonly string[];
  readonly target: Target;
  readonly pages: readonly TopicPage[];
  readonly linkStatus: AccessStatus;
  /** 0–1; measured by the audit when there is one, else estimated from positions; null when neither is known. */
  readonly coverage: number | null;
  /** True when the audit measured the coverage. */
  readonly measured: boolean;
  readonly potential: number | null;
  readonly expectedClicks: number | null;
  /** (1 − coverage) × potential × persona weight × link penalty, 0–1 after division by the largest. */
  readonly gap: number;
}
