import type { Comparison } from '../../core/audits/comparison/compare-audits.ts';
import type { Locale } from '../../core/values/locale.ts';

/** Source of the reports of a quality gate. */
export interface ComparisonSource {
  readonly comparison: Pick<Comparison, 'findings'>;
  readonly locale: Locale;
}
