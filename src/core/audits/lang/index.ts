import type { AuditDefinition } from '../audit.ts';
import { langContentMismatch } from './content-mismatch.ts';
import { langInvalid } from './invalid.ts';
import { langMissing } from './missing.ts';

export const langAudits: readonly AuditDefinition[] = [langContentMismatch, langInvalid, langMissing];
