import type { ChangedPage, Comparison } from '../../core/audits/comparison/compare-audits.ts';
import type { FindingChange } from '../../core/audits/comparison/compare-findings.ts';
import type { AuditRow, ListShape } from './audit-lists.ts';

/** The changes between two audits as a table: pages, then findings, then proposed links that were added. */
export const comparisonList: ListShape = {
  id: 'compare',
  title: { fr: 'Comparaison', en: 'Comparison' },
  columns: ['change', 'page', 'check', 'severity', 'before', 'after', 'message', 'field', 'to', 'anchor'],
  brief: ['change', 'severity', 'check', 'page', 'field', 'before', 'after'],
};

/** One row for each change; fields that do not apply are null. */
export function comparisonRows({ pages, findings, suggestionsDone }: Comparison): AuditRow[] {
  return [
    ...pages.added.map((page) => rowOf({ change: 'page-added', page })),
    ...pages.removed.map((page) => rowOf({ change: 'page-removed', page })),
    ...pages.changed.flatMap(changedRows),
    ...findings.new.map((one) => findingRow('finding-new', one)),
    ...findings.worse.map((one) => findingRow('finding-worse', one)),
    ...findings.fixed.map((one) => findingRow('finding-fixed', one)),
    ...suggestionsDone.map(({ from, to, anchor }) => rowOf({ change: 'link-added', page: from, to, anchor })),
  ];
}

/** One row for each field of the page that changed. */
const changedRows = ({ url, changes }: ChangedPage): AuditRow[] =>
  changes.map((change) => rowOf({ change: 'page-changed', page: url, ...change }));

function findingRow(change: string, { check, severity, page, before, after, message }: FindingChange): AuditRow {
  return rowOf({ change, page, check, severity, before, after, message });
}

function rowOf(values: AuditRow): AuditRow {
  return Object.fromEntries(comparisonList.columns.map((name) => [name, values[name] ?? null]));
}
