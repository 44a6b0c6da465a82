import type { ExportDefinition } from '../export.ts';
import type { AuditSource } from './audit-source.ts';
import { reportDocx } from './report-docx.ts';

/** The files that `--documents` names: apart from the others, so that the command line loads few modules. */
export const auditDocuments: readonly ExportDefinition<AuditSource>[] = [reportDocx];
