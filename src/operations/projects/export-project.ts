import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import type { KeptFinding } from '../findings/finding-state.ts';
import { defineOperation } from '../operation.ts';
import { CalendarOverlay } from './calendar.ts';
import { keptCompany } from './kept-company.ts';
import { projectId, projectOf } from './manage-projects.ts';
import { mostRevisions, ProjectFile } from './project-file.ts';

export const exportProject = defineOperation({
  id: 'export-project',
  summary: {
    fr: 'Exporter tout ce qui a été écrit et décidé dans un projet, en un fichier',
    en: 'Export all that was written and decided in a project, as one file',
  },
  input: z.strictObject({ id: projectId }),
  output: ProjectFile,
  needs: ['store'],
  async run({ id }, { store }): Promise<ProjectFile> {
    const { name, url, lang } = (await projectOf(id, store)).body;
    const host = siteHost(url);
    const {
      planJob: _job,
      planBefore: _before,
      cycle: _cycle,
      nextCycle: _next,
      nextFrom: _from,
      ...company
    } = await keptCompany(id, store);
    const overlays = await store.keptObjects<z.output<typeof CalendarOverlay>>('calendar', id);
    const findings = await store.keptObjects<KeptFinding>('finding', host);
    const schedules = await store.schedules(id);
    const history = await store.journal({ parent: id }, { most: mostRevisions });
    return {
      format: 'maillage-project',
      version: 1,
      project: { name, url, lang },
      company,
      calendar: Object.fromEntries(overlays.map((one) => [one.id, one.body])),
      links: (await store.linkDecisions(host)).map(({ from, to, anchor, sentence, state, reason }) => {
        return { from, to, anchor, sentence, state, reason };
      }),
      findings: findings.map(({ body }) => body),
      schedules: schedules
        .filter(({ body }) => body.source === undefined)
        .map(({ body: { task, when, maxPages } }) => ({
          task,
          when,
          ...(maxPages === undefined ? {} : { maxPages }),
        })),
      subscribers: (await store.subscribers(id)).map(({ email, lang: spoken, wants, state }) => {
        return { email, lang: spoken, wants, state };
      }),
      history: history.map(({ parent: _parent, ...entry }) => entry),
    };
  },
});
