import type { AuditDefinition } from '../audit.ts';
import { securityCsp } from './csp.ts';
import { securityDirectoryListing } from './directory-listing.ts';
import { securityFormHttp } from './form-http.ts';
import { securityHsts } from './hsts.ts';
import { securityHttpPage } from './http-page.ts';
import { securityIntegrity } from './integrity.ts';
import { securityLeakedSecret } from './leaked-secret.ts';
import { securityMixedContent } from './mixed-content.ts';
import { securityNewTab } from './new-tab.ts';
import { securityNosniff } from './nosniff.ts';
import { securityReferrer } from './referrer.ts';
import { securitySampleKey } from './sample-key.ts';
import { securityVersionLeak } from './version-leak.ts';
import { securityXfo } from './xfo.ts';

export const securityAudits: readonly AuditDefinition[] = [
  securityCsp,
  securityDirectoryListing,
  securityFormHttp,
  securityHsts,
  securityHttpPage,
  securityIntegrity,
  securityLeakedSecret,
  securityMixedContent,
  securityNewTab,
  securityNosniff,
  securityReferrer,
  securitySampleKey,
  securityVersionLeak,
  securityXfo,
];
