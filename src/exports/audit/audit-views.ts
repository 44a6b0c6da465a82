import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import { siteEquity } from '../../core/analysis/equity/site-equity.ts';
import { auditReport } from '../../core/report/audit/audit-report.ts';
import { graphPicture } from '../../core/report/audit/graph-picture.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';

/** Views of an analysis that several files of an audit share: computed once. */

export const equityOf = memoizeByObject((analysis: SiteAnalysis) => siteEquity(analysis));

export const reportOf = memoizeByObject((analysis: SiteAnalysis) => auditReport(analysis, graphPicture(analysis)));
