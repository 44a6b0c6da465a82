import type { AuditDefinition } from '../audit.ts';
import { sitemapBlocked } from './blocked.ts';
import { sitemapConfirmation } from './confirmation.ts';
import { sitemapCoverage } from './coverage.ts';
import { sitemapEmpty } from './empty.ts';
import { sitemapInvalid } from './invalid.ts';
import { sitemapLastmodUniform } from './lastmod-uniform.ts';
import { sitemapMissing } from './missing.ts';
import { sitemapNoindex } from './noindex.ts';
import { sitemapNon200 } from './non-200.ts';
import { sitemapNonCanonical } from './non-canonical.ts';
import { sitemapNotDeclared } from './not-declared.ts';
import { sitemapOtherHost } from './other-host.ts';
import { sitemapUnreachable } from './unreachable.ts';

export const sitemapAudits: readonly AuditDefinition[] = [
  sitemapBlocked,
  sitemapConfirmation,
  sitemapCoverage,
  sitemapEmpty,
  sitemapInvalid,
  sitemapLastmodUniform,
  sitemapMissing,
  sitemapNoindex,
  sitemapNon200,
  sitemapNonCanonical,
  sitemapNotDeclared,
  sitemapOtherHost,
  sitemapUnreachable,
];
