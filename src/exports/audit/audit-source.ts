import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { Locale } from '../../core/values/locale.ts';

/** What the files of an audit are made from. */
export interface AuditSource {
  readonly analysis: SiteAnalysis;
  readonly locale: Locale;
  /** Day of the audit, ISO: documents are dated with it. */
  readonly day: string;
}
