import { z } from 'zod';
import { readCompany } from '../../core/framework/company/company.ts';
import { Failure } from '../../core/values/failure.ts';
import { mergePatch } from '../../core/values/merge-patch.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { keep, seenRevision } from './kept.ts';
import { projectId, projectOf } from './manage-projects.ts';

const CompanyDocument = z
  .object({
    company: z.unknown(),
    /** Rises at each change. */
    revision: z.number(),
    changedAt: z.string(),
  })
  .meta({ id: 'CompanyDocument' });

export const readProjectCompany = defineOperation({
  id: 'read-company',
  summary: { fr: 'Lire l’entreprise d’un projet', en: 'Read the company of a project' },
  input: z.strictObject({ id: projectId }),
  output: CompanyDocument,
  needs: ['store'],
  run: async ({ id }, { store }) => shown(await companyOf(id, store)),
});

export const saveProjectCompany = defineOperation({
  id: 'save-company',
  summary: { fr: 'Remplacer l’entreprise d’un projet', en: 'Replace the company of a project' },
  input: z.strictObject({
    id: projectId,
    company: field(z.unknown(), 'fichier de l’entreprise, en JSON', 'company file, as JSON'),
    revision: seenRevision,
  }),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, company, revision }, { store }, context) {
    await projectOf(id, store);
    return keepCompany(id, { company, seen: revision }, store, context);
  },
});

export const updateProjectCompany = defineOperation({
  id: 'update-company',
  summary: { fr: 'Modifier l’entreprise d’un projet', en: 'Change the company of a project' },
  input: z.strictObject({
    id: projectId,
    company: field(
      z.record(z.string(), z.unknown()),
      'champs à changer (RFC 7396)\u202f: null en retire un',
      'fields to change (RFC 7396): null removes one',
    ),
    revision: seenRevision,
  }),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, company: patch, revision }, { store }, context) {
    const company = mergePatch((await companyOf(id, store)).body, patch);
    return keepCompany(id, { company, seen: revision }, store, context);
  },
});

/** Lists of the company whose items have an id and are edited one by one. */
const parts = ['personas', 'channels'] as const;
const part = field(z.enum(parts), 'personas ou channels', 'personas or channels');
const itemId = field(z.string().min(1).max(120), 'identifiant', 'id');
type Item = Readonly<Record<string, unknown>>;

export const listCompanyPart = defineOperation({
  id: 'list-company-part',
  summary: {
    fr: 'Lister les personas ou les canaux d’un projet',
    en: 'List the personas or the channels of a project',
  },
  input: z.strictObject({ id: projectId, part }),
  output: z.object({ data: z.array(z.record(z.string(), z.unknown())), revision: z.number() }),
  needs: ['store'],
  async run({ id, part: name }, { store }) {
    const { body, revision } = await companyOf(id, store);
    return { data: [...itemsOf(body, name)], revision };
  },
});

export const saveCompanyItem = defineOperation({
  id: 'save-company-item',
  summary: { fr: 'Ajouter ou remplacer un persona ou un canal', en: 'Add or replace a persona or a channel' },
  input: z.strictObject({
    id: projectId,
    part,
    item: itemId,
    value: field(z.record(z.string(), z.unknown()), 'ses champs', 'its fields'),
    revision: seenRevision,
  }),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, part: name, item, value, revision }, { store }, context) {
    const { body } = await companyOf(id, store);
    const items = itemsOf(body, name);
    const written = { ...value, id: item };
    const known = items.some((one) => one.id === item);
    const list = known ? items.map((one) => (one.id === item ? written : one)) : [...items, written];
    return keepCompany(id, { company: { ...(body as object), [name]: list }, seen: revision }, store, context);
  },
});

export const removeCompanyItem = defineOperation({
  id: 'remove-company-item',
  summary: { fr: 'Retirer un persona ou un canal', en: 'Remove a persona or a channel' },
  input: z.strictObject({ id: projectId, part, item: itemId, revision: seenRevision }),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, part: name, item, revision }, { store }, context) {
    const { body } = await companyOf(id, store);
    const items = itemsOf(body, name);
    const list = items.filter((one) => one.id !== item);
    if (list.length === items.length) throw unknownItem;
    return keepCompany(id, { company: { ...(body as object), [name]: list }, seen: revision }, store, context);
  },
});

/** The company of a project, as it was sent; throws `Failure('not-found')` before there is one. */
export async function companyOf(id: string, store: Store): Promise<KeptObject<unknown>> {
  await projectOf(id, store);
  const company = await store.keptObject<unknown>(placeOf(id));
  if (company !== null) return company;
  throw new Failure('not-found', {
    fr: 'Ce projet n’a pas encore d’entreprise\u202f: envoyez-la par PUT /v1/projects/{id}/company.',
    en: 'This project has no company yet: send it with PUT /v1/projects/{id}/company.',
  });
}

const placeOf = (id: string): KeptPlace => ({ kind: 'company', parent: id, id: 'company' });

/** A company that no plan could be made of is refused with its faults. */
async function keepCompany(
  id: string,
  { company, seen }: { readonly company: unknown; readonly seen: number | undefined },
  store: Store,
  context: RunContext,
): Promise<z.output<typeof CompanyDocument>> {
  readCompany(company);
  return shown(await keep({ place: placeOf(id), body: company, seen }, store, context));
}

function shown({ body, revision, changedAt }: KeptObject<unknown>): z.output<typeof CompanyDocument> {
  return { company: body, revision, changedAt };
}

function itemsOf(company: unknown, name: (typeof parts)[number]): readonly Item[] {
  return ((company as Record<string, unknown>)[name] ?? []) as readonly Item[];
}

const unknownItem = new Failure('not-found', {
  fr: 'L’entreprise n’a rien de cet identifiant\u202f: listez ses personas ou ses canaux.',
  en: 'The company has nothing of this id: list its personas or its channels.',
});
