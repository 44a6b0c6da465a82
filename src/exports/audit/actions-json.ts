import type { AuditAction } from '../../core/worklist/audit-action.ts';
import { auditActions } from '../../core/worklist/audit-actions.ts';
import type { WorkItem } from '../../core/planning/plan/work-item.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A line of `actions.json`. */
export interface ActionRow extends WorkItem {
  /** Place in the order of the report, from 1. */
  readonly rank: number;
  /** In what time it is counted: `minutes` has the time of all of it. */
  readonly effort: AuditAction['effort'];
  /** Ids of the checks whose findings it gathers. */
  readonly checks: AuditAction['checks'];
}

const mostActions = 20;
const mostPlaces = 100;

/** What the audit calls for, in the order of the report. */
export const actionsJson = defineExport({
  id: 'actions.json',
  mediaType: mediaTypes.json,
  render: ({ analysis }: AuditSource) => jsonText(actionRows(analysis)),
});

/** Computed once for the file and for the store. */
export const actionRows = memoizeByObject((analysis: AuditSource['analysis']): ActionRow[] =>
  auditActions(analysis)
    .slice(0, mostActions)
    .map((action, index) => rowOf(action, index + 1)),
);

/** Keys in the order of the file. */
function rowOf(
  {
    id,
    source,
    title,
    why,
    how,
    pages,
    worth,
    certainty,
    effort,
    minutes,
    checks,
    places = [],
    proof,
    edits,
    success,
  }: Omit<ActionRow, 'rank'>,
  rank: number,
): ActionRow {
  return {
    rank,
    source,
    id,
    title,
    pages,
    worth,
    certainty,
    effort,
    minutes,
    why,
    how,
    checks,
    ...(places.length === 0 ? {} : { places: places.slice(0, mostPlaces) }),
    proof,
    edits,
    success,
  };
}
