import { auditExports } from '../../exports/audit/index.ts';
import type { AuditSource } from '../../exports/audit/audit-source.ts';
import { contentBytes } from '../../exports/export.ts';

/** Files of an audit that a service keeps with it: what a person opens. The lists are read as rows. */
export const storedFiles = [
  'report.html',
  'pages.html',
  'pages.csv',
  'findings.csv',
  'suggestions.csv',
  'additions.csv',
] as const;
export type StoredFile = (typeof storedFiles)[number];

/** Name of the document of a file in the store. */
export const documentOfFile = (name: StoredFile): string => `file:${name}`;

/** The files of an audit as documents of the store. */
export async function storedFileDocuments(source: AuditSource): Promise<Record<string, string>> {
  const documents: Record<string, string> = {};
  for (const name of storedFiles) {
    const content = await auditExports.find(({ id }) => id === name)!.render(source);
    if (content !== null) documents[documentOfFile(name)] = Buffer.from(contentBytes(content)).toString('utf8');
  }
  return documents;
}
