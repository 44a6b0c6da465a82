import type { AuditDefinition } from '../audit.ts';
import { indexAiBots } from './ai-bots.ts';
import { indexHomeBlocked } from './home-blocked.ts';
import { indexNofollowPage } from './nofollow-page.ts';
import { indexNoindexSitewide } from './noindex-sitewide.ts';
import { indexNosnippet } from './nosnippet.ts';
import { indexRobotsBlocked } from './robots-blocked.ts';
import { indexRobotsConflict } from './robots-conflict.ts';
import { indexRobotsInvalid } from './robots-invalid.ts';
import { indexRobotsMissing } from './robots-missing.ts';
import { indexXRobotsDiff } from './x-robots-diff.ts';

export const indexAudits: readonly AuditDefinition[] = [
  indexAiBots,
  indexHomeBlocked,
  indexNofollowPage,
  indexNoindexSitewide,
  indexNosnippet,
  indexRobotsBlocked,
  indexRobotsConflict,
  indexRobotsInvalid,
  indexRobotsMissing,
  indexXRobotsDiff,
];
