import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { readCompany } from '../../core/framework/company/company.ts';
import { suggestionId } from '../../core/linking/link-decision.ts';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { findingId, placeOfFinding } from '../findings/finding-state.ts';
import { field } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { newSchedule } from '../schedules/manage-schedules.ts';
import { recurrenceOf } from '../schedules/schedule-form.ts';
import { authorOf, keep } from './kept.ts';
import { companyPlace, nothingKept } from './kept-company.ts';
import { createProject } from './manage-projects.ts';
import { ProjectFile } from './project-file.ts';

const Imported = z.object({
  /** Of the new project. */
  id: z.string(),
  name: z.string(),
  calendar: z.number(),
  links: z.number(),
  findings: z.number(),
  schedules: z.number(),
  subscribers: z.number(),
  /** Decisions about links and findings of the same site that were here already, and stay. */
  kept: z.number(),
});
export type Imported = z.output<typeof Imported>;

export const importProject = defineOperation({
  id: 'import-project',
  summary: {
    fr: 'Créer un projet d’après le fichier d’un autre\u202f; ce qui est déjà décidé ici reste',
    en: 'Create a project from the file of another one; what is decided here already stays',
  },
  input: z.strictObject({
    // A schema of its own: the description would stand beside a reference otherwise.
    project: field(ProjectFile.extend({}), 'le fichier d’export-project', 'the file of export-project'),
  }),
  output: Imported,
  needs: ['store', 'clock'],
  quota: () => ({ stores: true }),
  async run({ project: file }, { store, clock }, context) {
    // Refused before anything is written.
    if (file.company.company !== null) readCompany(file.company.company);
    const schedules = file.schedules.map((one) => ({ ...one, when: recurrenceOf(one.when) }));
    const { id, name } = await createProject.run(file.project, { store }, context);
    await keep({ place: companyPlace(id), body: { ...nothingKept, ...file.company }, seen: 0 }, store, context);
    const calendar = Object.entries(file.calendar);
    for (const [item, body] of calendar)
      await keep({ place: { kind: 'calendar', parent: id, id: item }, body, seen: 0 }, store, context);
    const now = clock.now();
    // Paused: the service that the file comes from may still run them.
    for (const body of schedules) await store.addSchedule({ ...newSchedule(id, body, now), nextAt: null });
    for (const one of file.subscribers) await subscribe(one, { id, now, store });
    const links = await keepLinks(file, store);
    const findings = await keepFindings(file, store, context);
    return {
      id,
      name,
      calendar: calendar.length,
      links,
      findings,
      schedules: schedules.length,
      subscribers: file.subscribers.length,
      kept: file.links.length + file.findings.length - links - findings,
    };
  },
});

interface Place {
  readonly id: string;
  readonly now: string;
  readonly store: Store;
}

/** Who wants no more mail does not get it again. */
async function subscribe(
  { state, ...person }: ProjectFile['subscribers'][number],
  { id, now, store }: Place,
): Promise<void> {
  const subscriber = { id: `sub_${randomUUID().replaceAll('-', '')}`, projectId: id, ...person, createdAt: now };
  const { id: added } = await store.addSubscriber({ ...subscriber, state: 'on' });
  if (state !== 'on') await store.setSubscriberState(added, state);
}

/** The number of those that were not decided here; ids are computed, not believed. */
async function keepLinks({ project, links }: ProjectFile, store: Store): Promise<number> {
  const host = siteHost(project.url);
  let added = 0;
  for (const link of links) {
    const saved = await store.saveLinkDecision(host, { ...link, id: suggestionId(link), revision: 0 });
    if (saved !== null) added += 1;
  }
  return added;
}

async function keepFindings({ project, findings }: ProjectFile, store: Store, context: RunContext): Promise<number> {
  let added = 0;
  for (const finding of findings) {
    const place: KeptPlace = placeOfFinding(siteHost(project.url), findingId(finding));
    if ((await store.keepObject(place, finding, authorOf(context), 0)) !== null) added += 1;
  }
  return added;
}
