import type { AuditDefinition } from '../audit.ts';
import { urlConventionOutlier } from './convention-outlier.ts';
import { urlDepth } from './depth.ts';
import { urlDoubleSlash } from './double-slash.ts';
import { urlIndexFile } from './index-file.ts';
import { urlNonAscii } from './non-ascii.ts';
import { urlParams } from './params.ts';
import { urlSessionId } from './session-id.ts';
import { urlSlashDrift } from './slash-drift.ts';
import { urlSpace } from './space.ts';
import { urlTooLong } from './too-long.ts';
import { urlTrackingParamInternal } from './tracking-param-internal.ts';
import { urlUnderscore } from './underscore.ts';
import { urlUppercase } from './uppercase.ts';

export const urlAudits: readonly AuditDefinition[] = [
  urlConventionOutlier,
  urlDepth,
  urlDoubleSlash,
  urlIndexFile,
  urlNonAscii,
  urlParams,
  urlSessionId,
  urlSlashDrift,
  urlSpace,
  urlTooLong,
  urlTrackingParamInternal,
  urlUnderscore,
  urlUppercase,
];
