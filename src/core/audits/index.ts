import type { AuditDefinition } from './audit.ts';
import { linkAudits } from './link/index.ts';
import { httpAudits } from './http/index.ts';
import { indexAudits } from './index/index.ts';
import { canonicalAudits } from './canonical/index.ts';
import { titleAudits } from './title/index.ts';
import { descAudits } from './desc/index.ts';
import { headingAudits } from './heading/index.ts';
import { contentAudits } from './content/index.ts';
import { hreflangAudits } from './hreflang/index.ts';
import { langAudits } from './lang/index.ts';
import { sitemapAudits } from './sitemap/index.ts';
import { urlAudits } from './url/index.ts';
import { imageAudits } from './image/index.ts';
import { socialAudits } from './social/index.ts';
import { schemaAudits } from './schema/index.ts';
import { securityAudits } from './security/index.ts';
import { mobileAudits } from './mobile/index.ts';
import { a11yAudits } from './a11y/index.ts';
import { htmlAudits } from './html/index.ts';
import { perfAudits } from './perf/index.ts';
import { trustAudits } from './trust/index.ts';

/** Every check, in the order of the report: links first. */
export const audits: readonly AuditDefinition[] = [
  ...linkAudits,
  ...httpAudits,
  ...indexAudits,
  ...canonicalAudits,
  ...titleAudits,
  ...descAudits,
  ...headingAudits,
  ...contentAudits,
  ...hreflangAudits,
  ...langAudits,
  ...sitemapAudits,
  ...urlAudits,
  ...imageAudits,
  ...socialAudits,
  ...schemaAudits,
  ...securityAudits,
  ...mobileAudits,
  ...a11yAudits,
  ...htmlAudits,
  ...perfAudits,
  ...trustAudits,
];
