import type { RouteDefinition } from '../route.ts';
import { assistantRoutes } from './assistants.ts';
import { auditRoutes } from './audits.ts';
import { companyRoutes } from './companies.ts';
import { cycleRoutes } from './cycles.ts';
import { editorRoutes } from './editors.ts';
import { findingRoutes } from './findings.ts';
import { importRoutes } from './imports.ts';
import { jobRoutes } from './jobs.ts';
import { keyRoutes } from './keys.ts';
import { linkingRoutes } from './linking.ts';
import { memberRoutes } from './members.ts';
import { projectRoutes } from './projects.ts';
import { scheduleRoutes } from './schedules.ts';
import { sourceRoutes } from './sources.ts';
import { subscriberRoutes } from './subscribers.ts';
import { webhookRoutes } from './webhooks.ts';
import { worklistRoutes } from './worklist.ts';
import { workspaceRoutes } from './workspaces.ts';

/** Every address of the API that runs an operation. */
export const routes: readonly RouteDefinition[] = [
  ...auditRoutes,
  ...linkingRoutes,
  ...worklistRoutes,
  ...companyRoutes,
  ...cycleRoutes,
  ...editorRoutes,
  ...importRoutes,
  ...sourceRoutes,
  ...assistantRoutes,
  ...jobRoutes,
  ...keyRoutes,
  ...memberRoutes,
  ...workspaceRoutes,
  ...projectRoutes,
  ...findingRoutes,
  ...scheduleRoutes,
  ...webhookRoutes,
  ...subscriberRoutes,
];
