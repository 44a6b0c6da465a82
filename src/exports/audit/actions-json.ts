import { type AuditAction, auditActions } from '../../core/worklist/audit-actions.ts';
import type { WorkItem } from '../../core/worklist/work-item.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import { defineExport, jsonText, mediaTypes } from '../export.ts';
import type { AuditSource } from './audit-source.ts';

/** A line of `actions.json`. */
export interface ActionRow extends WorkItem {
  /** Place in the order of the report, from 1. */
  readonly rank: number;
  /** How long one place takes. */
  readonly effort: AuditAction['effort'];
}

const mostActions = 20;

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
    .map(({ id, source, title, why, worth, certainty, effort, minutes, pages, proof, edits, success }, index) => ({
      rank: index + 1,
      source,
      id,
      title,
      why,
      pages,
      worth,
      certainty,
      effort,
      minutes,
      proof,
      edits,
      success,
    })),
);
