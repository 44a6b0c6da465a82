import { analyseDraft } from '../analyse-draft.ts';
import { closeStoredCycle, readReadings } from '../close-stored-cycle.ts';
import { composeDigest } from '../digests/compose-digest.ts';
import { listNextContents } from '../editors/list-next-contents.ts';
import { listCycleFiles, listStoredFiles } from '../files/list-files.ts';
import { commitImport } from '../imports/commit-import.ts';
import { answerImport, previewImport } from '../imports/manage-imports.ts';
import type { AnyOperation } from '../operation.ts';
import { optimiseLinksOperation } from '../optimise-links.ts';
import { planStrategyOperation } from '../plan-strategy.ts';
import { readCalendarFeed } from '../projects/calendar-feed.ts';
import { planProject } from '../projects/plan-project.ts';
import { proposePersonas } from '../propose-personas.ts';
import { readCycleFile } from '../read-cycle-file.ts';
import { findSubject } from '../find-subject.ts';
import { mapSite } from '../sites/map-site.ts';
import { simulateLinks } from '../simulate-links.ts';
import { simulatePage } from '../simulate-page.ts';
import { validatePlan } from '../validate-plan.ts';

/** Every operation marked `heavy`: the operations thread finds them here by id. */
export const heavyOperations: readonly AnyOperation[] = [
  analyseDraft,
  answerImport,
  closeStoredCycle,
  commitImport,
  composeDigest,
  findSubject,
  listCycleFiles,
  listNextContents,
  listStoredFiles,
  mapSite,
  optimiseLinksOperation,
  planProject,
  planStrategyOperation,
  previewImport,
  proposePersonas,
  readCalendarFeed,
  readCycleFile,
  readReadings,
  simulateLinks,
  simulatePage,
  validatePlan,
];
