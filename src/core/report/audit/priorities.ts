import type { SiteAnalysis } from '../../analysis/site-analysis.ts';
import { auditActions } from '../../worklist/audit-actions.ts';
import type { ReportAction } from '../blocks.ts';

const mostPlaces = 3;

/** At most `count` actions, those that gain most for their effort first. */
export function priorityActions(analysis: SiteAnalysis, count: number): ReportAction[] {
  return auditActions(analysis)
    .slice(0, count)
    .map(({ name, why, how, effort, places, pages }) => ({
      title: name,
      why,
      how,
      effort,
      places: places.slice(0, mostPlaces),
      count: pages,
    }));
}
