import type { AuditDefinition } from '../audit.ts';
import { indexAiBots } from './ai-bots.ts';
import { indexHomeBlocked } from './home-blocked.ts';
import { indexJsDirective } from './js-directive.ts';
import { indexNofollowPage } from './nofollow-page.ts';
import { indexNoimageindex } from './noimageindex.ts';
import { indexNoindexSitewide } from './noindex-sitewide.ts';
import { indexNoindex } from './noindex.ts';
import { indexNosnippet } from './nosnippet.ts';
import { indexRobotsBlocked } from './robots-blocked.ts';
import { indexRobotsConflict } from './robots-conflict.ts';
import { indexRobotsInvalid } from './robots-invalid.ts';
import { indexRobotsMissing } from './robots-missing.ts';
import { indexSchemaNoindex } from './schema-noindex.ts';
import { indexSignalConflict } from './signal-conflict.ts';
import { indexXRobotsDiff } from './x-robots-diff.ts';
import { indexCrawlWaste } from './crawl-waste.ts';

export const indexAudits: readonly AuditDefinition[] = [
  indexAiBots,
  indexHomeBlocked,
  indexJsDirective,
  indexNofollowPage,
  indexNoimageindex,
  indexNoindexSitewide,
  indexNoindex,
  indexNosnippet,
  indexRobotsBlocked,
  indexRobotsConflict,
  indexRobotsInvalid,
  indexRobotsMissing,
  indexSchemaNoindex,
  indexSignalConflict,
  indexXRobotsDiff,
  indexCrawlWaste,
];
