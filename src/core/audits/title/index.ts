import type { AuditDefinition } from '../audit.ts';
import { titleDuplicate } from './duplicate.ts';
import { titleMissing } from './missing.ts';
import { titleMultiple } from './multiple.ts';
import { titlePatternOutlier } from './pattern-outlier.ts';
import { titleSameAsH1 } from './same-as-h1.ts';
import { titleTooLong } from './too-long.ts';
import { titleTooShort } from './too-short.ts';

export const titleAudits: readonly AuditDefinition[] = [
  titleDuplicate,
  titleMissing,
  titleMultiple,
  titlePatternOutlier,
  titleSameAsH1,
  titleTooLong,
  titleTooShort,
];
