import { z } from 'zod';
import { readSite } from '../editors/read-site.ts';
import { defineOperation } from '../operation.ts';
import { latestAuditOf, projectId, projectOf } from './manage-projects.ts';
import { listCalendar } from './calendar.ts';

/** Entries of the calendar that a summary names: a week of a small company. */
const mostEntries = 5;

/** The state of a project in one call: its site, what to do there first, and the next entries of its calendar. */
export const summariseProject = defineOperation({
  id: 'summarise-project',
  summary: {
    fr: 'Résumer un projet\u202f: son site, ce qu’il y a à y faire d’abord, les prochaines dates de son calendrier',
    en: 'Summarise a project: its site, what to do there first, the next dates of its calendar',
  },
  input: z.strictObject({ id: projectId }),
  output: z.object({
    id: z.string(),
    name: z.string(),
    url: z.string(),
    /** null before the first audit. */
    site: readSite.output.omit({ orphans: true }).nullable(),
    /** null before the first plan. */
    cycleId: z.string().nullable(),
    /** Next entries of the calendar, by date. */
    next: listCalendar.output.shape.data,
  }),
  needs: ['store', 'clock'],
  async run({ id }, services, context) {
    const { store, clock } = services;
    const { body } = await projectOf(id, store);
    const { orphans: _orphans, ...site } =
      (await latestAuditOf(body, store)) === null
        ? { orphans: null, audit: null }
        : await readSite.run({ url: body.url }, services, context);
    const from = clock.now().slice(0, 10);
    const { data, cycleId } = await listCalendar.run({ id, from }, services, context);
    return {
      id,
      name: body.name,
      url: body.url,
      site: site.audit === null ? null : site,
      cycleId,
      next: data.slice(0, mostEntries),
    };
  },
});
