import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { CsvDialect } from '../csv.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Source of the files of an audit. */
export interface AuditSource {
  readonly analysis: SiteAnalysis;
  readonly locale: Locale;
  /** Day of the audit, ISO: the date of its documents. */
  readonly day: string;
  readonly dialect: CsvDialect;
}
