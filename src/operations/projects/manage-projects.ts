import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import { locales } from '../../core/values/locale.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { authorOf, keep, seenRevision } from './kept.ts';

export const projectFields = {
  name: field(z.string().trim().min(1).max(120), 'nom du projet', 'name of the project'),
  url: field(z.url({ protocol: /^https?$/ }).max(2048), 'adresse du site', 'address of the site'),
  lang: field(z.enum(locales), 'langue du projet\u202f: fr ou en', 'language of the project: fr or en'),
};
export const projectId = field(z.string().regex(/^prj_[0-9a-f]{32}$/), 'identifiant du projet', 'id of the project');

/** A site, its company and its plan. */
const ProjectBody = z.object({
  ...projectFields,
  /** The latest plan; null before the first one. */
  cycleId: z.string().nullable(),
});
export type ProjectBody = z.output<typeof ProjectBody>;

const Project = ProjectBody.extend({
  id: z.string(),
  revision: z.number(),
  createdAt: z.string(),
  changedAt: z.string(),
}).meta({ id: 'Project' });

export const createProject = defineOperation({
  id: 'create-project',
  summary: { fr: 'Créer un projet', en: 'Create a project' },
  input: z.strictObject({ ...projectFields, lang: projectFields.lang.optional() }),
  output: Project,
  needs: ['store'],
  async run(input, { store }, context) {
    const place = placeOf(`prj_${randomUUID().replaceAll('-', '')}`);
    return shown(
      await keep(
        { place, body: { ...input, lang: input.lang ?? context.locale, cycleId: null }, seen: 0 },
        store,
        context,
      ),
    );
  },
});

export const listProjects = defineOperation({
  id: 'list-projects',
  summary: { fr: 'Lister les projets', en: 'List the projects' },
  input: z.strictObject({
    site: field(
      projectFields.url.optional(),
      'adresse d’un site : ses projets seulement',
      'address of a site: its projects only',
    ),
  }),
  output: z.object({ data: z.array(Project) }),
  needs: ['store'],
  run: async ({ site }, { store }) => ({ data: (await projectsOf(site, store)).map(shown) }),
});

export const readProject = defineOperation({
  id: 'read-project',
  summary: { fr: 'Lire un projet et son dernier audit', en: 'Read a project and its latest audit' },
  input: z.strictObject({ id: projectId }),
  output: Project.extend({
    /** The newest audit of the site that ended with results. */
    latestAuditId: z.string().nullable(),
  }),
  needs: ['store'],
  async run({ id }, { store }) {
    const project = await projectOf(id, store);
    return { ...shown(project), latestAuditId: await latestAuditOf(project.body, store) };
  },
});

export const updateProject = defineOperation({
  id: 'update-project',
  summary: { fr: 'Modifier un projet', en: 'Change a project' },
  input: z.strictObject({
    id: projectId,
    name: projectFields.name.optional(),
    url: projectFields.url.optional(),
    lang: projectFields.lang.optional(),
    revision: seenRevision,
  }),
  output: Project,
  needs: ['store'],
  async run({ id, revision, ...changes }, { store }, context) {
    const { body } = await projectOf(id, store);
    return shown(await keep({ place: placeOf(id), body: { ...body, ...changes }, seen: revision }, store, context));
  },
});

export const deleteProject = defineOperation({
  id: 'delete-project',
  summary: {
    fr: 'Supprimer un projet, son entreprise, son calendrier, ce qui fut décidé des liens et constats de son site, et leur histoire',
    en: 'Delete a project, its company, its calendar, what was decided about the links and findings of its site, and their history',
  },
  input: z.strictObject({ id: projectId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }, context) {
    const { body } = await projectOf(id, store);
    const cycles = await store.keptObjects('cycle', id);
    for (const cycle of new Set([body.cycleId ?? [], ...cycles.map((one) => one.id)].flat()))
      await store.deleteDocuments(cycle);
    await store.deleteDocuments(id);
    await store.eraseParent(id);
    // What was decided belongs to the site: another project of it keeps that.
    if ((await projectsOf(body.url, store)).length === 1) await store.eraseParent(siteHost(body.url));
    await store.dropObject(placeOf(id), authorOf(context));
    return { id };
  },
});

/** Throws `Failure('not-found')` when there is none. */
export async function projectOf(id: string, store: Store): Promise<KeptObject<ProjectBody>> {
  const project = await store.keptObject<ProjectBody>(placeOf(id));
  if (project !== null) return project;
  throw new Failure('not-found', {
    fr: 'Aucun projet ne porte cet identifiant\u202f: listez-les par GET /v1/projects.',
    en: 'No project has this id: list them with GET /v1/projects.',
  });
}

/** The project of the site of an address, the oldest of several; null when there is none. */
export async function projectOfSite(url: string, store: Store): Promise<KeptObject<ProjectBody> | null> {
  return (await projectsOf(url, store))[0] ?? null;
}

async function projectsOf(url: string | undefined, store: Store): Promise<KeptObject<ProjectBody>[]> {
  const projects = await store.keptObjects<ProjectBody>('project', '');
  return url === undefined ? projects : projects.filter(({ body }) => siteHost(body.url) === siteHost(url));
}

export async function latestAuditOf({ url }: ProjectBody, store: Store): Promise<string | null> {
  const [latest] = await store.crawls({ most: 1, host: siteHost(url), ended: true });
  return latest?.id ?? null;
}

export const placeOf = (id: string): KeptPlace => ({ kind: 'project', parent: '', id });

function shown({ id, body, revision, createdAt, changedAt }: KeptObject<ProjectBody>): z.output<typeof Project> {
  return { ...body, id, revision, createdAt, changedAt };
}
