import type { CommandDefinition } from '../command.ts';
import { analyseDraft } from './analyse-draft.ts';
import { answerEligibility, assistantCitations, assistantVisits, probeRobots } from './assistants.ts';
import { audit } from './audit.ts';
import { audits, deleteAudit } from './audits.ts';
import { ci } from './ci.ts';
import { closeCycle } from './close-cycle.ts';
import { compare } from './compare.ts';
import { decide } from './decide.ts';
import { decisions } from './decisions.ts';
import { demo } from './demo.ts';
import { doctor } from './doctor.ts';
import { fillReadings } from './fill-readings.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { createKey, keys, revokeKey } from './keys.ts';
import { listCommands } from './lists.ts';
import { inviteMember, members, removeMember, renewInvitation, updateMember } from './members.ts';
import { optimiseLinks } from './optimise-links.ts';
import { plan } from './plan.ts';
import { exportProject, importProject } from './projects.ts';
import { proposePersonas } from './propose-personas.ts';
import { limitWorkspace, usage } from './quotas.ts';
import { simulateLinks } from './simulate-links.ts';
import { simulatePage } from './simulate-page.ts';
import { connectSource, forgetSource, sourcesCommand, syncSources } from './sources.ts';
import { start } from './start.ts';
import { validate } from './validate.ts';
import { verdicts } from './verdicts.ts';
import { createWorkspace, deleteWorkspace, workspaces } from './workspaces.ts';

/** The verbs of the terminal, in the order `--help` shows them. */
export const commands: readonly CommandDefinition[] = [
  start,
  demo,
  audit,
  audits,
  deleteAudit,
  ...listCommands,
  decide,
  decisions,
  analyseDraft,
  optimiseLinks,
  simulateLinks,
  simulatePage,
  proposePersonas,
  compare,
  ci,
  init,
  importCommand,
  connectSource,
  sourcesCommand,
  syncSources,
  forgetSource,
  verdicts,
  probeRobots,
  assistantVisits,
  assistantCitations,
  answerEligibility,
  plan,
  validate,
  fillReadings,
  closeCycle,
  exportProject,
  importProject,
  createKey,
  keys,
  revokeKey,
  inviteMember,
  members,
  updateMember,
  renewInvitation,
  removeMember,
  createWorkspace,
  workspaces,
  limitWorkspace,
  usage,
  deleteWorkspace,
  doctor,
];
