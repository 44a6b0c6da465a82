import type { AuditDefinition } from '../audit.ts';
import { descDuplicate } from './duplicate.ts';
import { descMissing } from './missing.ts';
import { descMultiple } from './multiple.ts';
import { descTooLong } from './too-long.ts';
import { descTooShort } from './too-short.ts';

export const descAudits: readonly AuditDefinition[] = [
  descDuplicate,
  descMissing,
  descMultiple,
  descTooLong,
  descTooShort,
];
