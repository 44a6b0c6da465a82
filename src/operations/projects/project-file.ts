import { z } from 'zod';
import { linkStates } from '../../core/linking/link-decision.ts';
import { digestWishes } from '../../core/report/digest/digest-letter.ts';
import { locales } from '../../core/values/locale.ts';
import { findingStates } from '../findings/finding-state.ts';
import { whenFields } from '../schedules/schedule-form.ts';
import { CalendarOverlay } from './calendar.ts';
import { KeptCompany } from './kept-company.ts';
import { projectFields } from './manage-projects.ts';

const address = z.url({ protocol: /^https?$/ }).max(2048);

/** Decisions of one kind at most (working assumption): those of a site of 50,000 pages. */
const mostDecisions = 100_000;
/** Revisions of what the project has, the newest first. */
export const mostRevisions = 10_000;

/**
 * All that the owner of a project wrote and decided, as one file. Audits and plans are made again from it; keys, connected
 * sources and webhooks are in no file.
 */
export const ProjectFile = z
  .strictObject({
    format: z.literal('maillage-project'),
    version: z.literal(1),
    project: z.strictObject(projectFields),
    company: KeptCompany.omit({
      planJob: true,
      planBefore: true,
      cycle: true,
      nextCycle: true,
      nextFrom: true,
    }).strict(),
    /** Entries of the calendar that a person changed, by their id. */
    calendar: z.record(z.string().min(1).max(200), CalendarOverlay),
    /** Decisions about links to add. */
    links: z
      .array(
        z.strictObject({
          from: address,
          to: address,
          anchor: z.string().max(1_000),
          sentence: z.string().max(10_000),
          state: z.enum(linkStates),
          reason: z.string().max(500).nullable(),
        }),
      )
      .max(mostDecisions),
    /** Faults that a person ignored, and those that an audit found fixed or back. */
    findings: z
      .array(
        z.strictObject({
          check: z.string().min(1).max(80),
          page: z.string().max(2048).nullable(),
          state: z.enum(findingStates),
          reason: z.string().max(500).nullable(),
          until: z.iso.date().nullable(),
        }),
      )
      .max(mostDecisions),
    /** Those that read no connected source. */
    schedules: z
      .array(
        z.strictObject({
          task: z.enum(['audit', 'sync']),
          when: z.strictObject(whenFields),
          maxPages: z.number().int().min(1).max(1_000_000).optional(),
        }),
      )
      .max(20),
    subscribers: z
      .array(
        z.strictObject({
          email: z.email().max(254),
          lang: z.enum(locales),
          wants: z.enum(digestWishes),
          state: z.enum(['on', 'off', 'refused']),
        }),
      )
      .max(20),
    /** Who changed what, for reading: an import begins a history of its own. */
    history: z.array(z.record(z.string(), z.unknown())).max(mostRevisions),
  })
  .meta({ id: 'ProjectFile' });
export type ProjectFile = z.output<typeof ProjectFile>;
