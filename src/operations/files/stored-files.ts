import { auditExports } from '../../exports/audit/index.ts';
import { findingsSarif } from '../../exports/audit/findings-sarif.ts';
import type { AuditSource } from '../../exports/audit/audit-source.ts';
import { contentBytes, type ExportDefinition } from '../../exports/export.ts';

/** Files of an audit that a service keeps with it: what a person opens. The lists are read as rows. */
export const storedFiles = [
  'report.html',
  'pages.html',
  'pages.csv',
  'findings.csv',
  'suggestions.csv',
  'additions.csv',
  'findings.sarif',
] as const;
export type StoredFile = (typeof storedFiles)[number];

/** How a file is written; a folder has SARIF only where it is asked for. */
export function storedExport(name: StoredFile): ExportDefinition<AuditSource> {
  return [...auditExports, findingsSarif].find(({ id }) => id === name)!;
}

/** Name of the document of a file in the store. */
export const documentOfFile = (name: StoredFile): string => `file:${name}`;

/** The files of an audit as documents of the store. */
export async function storedFileDocuments(source: AuditSource): Promise<Record<string, string>> {
  const documents: Record<string, string> = {};
  for (const name of storedFiles) {
    const content = await storedExport(name).render(source);
    if (content !== null) documents[documentOfFile(name)] = Buffer.from(contentBytes(content)).toString('utf8');
  }
  return documents;
}
