import type { AuditDefinition } from '../audit.ts';
import { canonicalChain } from './chain.ts';
import { canonicalFormDrift } from './form-drift.ts';
import { canonicalHeaderMismatch } from './header-mismatch.ts';
import { canonicalInBody } from './in-body.ts';
import { canonicalMissing } from './missing.ts';
import { canonicalMultiple } from './multiple.ts';
import { canonicalOffHost } from './off-host.ts';
import { canonicalRelative } from './relative.ts';
import { canonicalToBlocked } from './to-blocked.ts';
import { canonicalToError } from './to-error.ts';
import { canonicalToNoindex } from './to-noindex.ts';
import { canonicalToNonCanonical } from './to-non-canonical.ts';
import { canonicalToRedirect } from './to-redirect.ts';

export const canonicalAudits: readonly AuditDefinition[] = [
  canonicalChain,
  canonicalFormDrift,
  canonicalHeaderMismatch,
  canonicalInBody,
  canonicalMissing,
  canonicalMultiple,
  canonicalOffHost,
  canonicalRelative,
  canonicalToBlocked,
  canonicalToError,
  canonicalToNoindex,
  canonicalToNonCanonical,
  canonicalToRedirect,
];
