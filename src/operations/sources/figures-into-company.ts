import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Company, readCompany } from '../../core/framework/company/company.ts';
import { planImport, type ReadFile } from '../../core/framework/imports/plan-import.ts';
import { type DaysOfReport, readingOfDays } from '../../core/framework/imports/reading-of-days.ts';
import { Failure } from '../../core/values/failure.ts';
import type { CompanyDocument } from '../../io/company-document.ts';
import type { Connection } from '../../io/services/stored/connections.ts';
import type { Store } from '../../io/services/store.ts';
import { ImportSummary } from '../inputs/import-input.ts';
import { connectionOf, definitionOf } from './connection-form.ts';

export const SourceFigures = ImportSummary.pick({
  changes: true,
  keywords: true,
  newKeywords: true,
  waiting: true,
  unplaced: true,
});
export type SourceFigures = z.output<typeof SourceFigures>;

/**
 * Puts the figures of connected sources in a company file, by the same plan as an exported file: they replace those of
 * their earlier syncs. Throws `Failure('import-refused')` when a file of the company shares days with them.
 */
export async function figuresInto(
  document: CompanyDocument,
  ids: readonly string[],
  store: Store,
): Promise<{ summary: SourceFigures; changed: boolean; data: unknown; text: string }> {
  const company = readCompany(document.data);
  const connections = await Promise.all(ids.map((id) => connectionOf(id, store)));
  const files = await Promise.all(connections.map((one) => fileOf(one, company, store)));
  const plan = planImport(
    company,
    files.filter((file) => file !== null),
  );
  if (plan.kind === 'refused') throw new Failure('import-refused', plan.detail);
  const after = document.edited(plan.edits);
  if (plan.edits.length > 0) readCompany(after.data);
  return {
    summary: {
      changes: plan.changes.map((change) => ({ ...change })),
      keywords: plan.keywordChanges.map((change) => ({ ...change })),
      newKeywords: [...plan.newKeywords],
      waiting: plan.waiting.map(({ channelId, label, from, to }) => ({ channelId, label, from, to })),
      unplaced: plan.unplaced.map(({ source, label, period, why }) => ({ source, label, period, why })),
    },
    changed: plan.edits.length > 0,
    ...after,
  };
}

/** What a connection knows of the measured period, as an exported file; null when it has read none of its days. */
async function fileOf(connection: Connection, company: Company, store: Store): Promise<ReadFile | null> {
  const { baselineStart, baselineEnd } = company.period;
  const reports: DaysOfReport[] = [];
  for (const [report, { to, currency }] of Object.entries(connection.state.reports)) {
    if (to === null) continue;
    const from = later(connection.since, baselineStart);
    const end = later(baselineEnd, to) === to ? baselineEnd : to;
    if (from > end) continue;
    const days = await store.observedDays(connection.id, report, from, end);
    if (days.length > 0) reports.push({ report, from, to: end, currency, days });
  }
  if (reports.length === 0) return null;
  const outcome = readingOfDays(connection.source, reports);
  return {
    name: `${definitionOf(connection).title.en} ${connection.property}`,
    digest: createHash('sha256').update(JSON.stringify(outcome.tables)).digest('hex'),
    outcome,
    connection: connection.id,
  };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
