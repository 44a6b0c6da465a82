import { z } from 'zod';
import { readCompany } from '../../core/framework/company/company.ts';
import { countedPartNames } from '../../core/framework/company/counted/counted-parts.ts';
import { Failure } from '../../core/values/failure.ts';
import { mergePatch } from '../../core/values/merge-patch.ts';
import type { KeptObject } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { keep, seenRevision } from './kept.ts';
import { companyPlace, KeptCompany, nothingKept } from './kept-company.ts';
import { projectId, projectOf } from './manage-projects.ts';
import { CompanyFile, CompanyItem } from '../company/company-file.ts';

const CompanyDocument = KeptCompany.extend({
  /** Rises at each change; 0 while nothing is kept. */
  revision: z.number(),
  /** Null while nothing is kept. */
  changedAt: z.string().nullable(),
}).meta({ id: 'CompanyDocument' });
type CompanyDocument = z.output<typeof CompanyDocument>;

export const readProjectCompany = defineOperation({
  id: 'read-company',
  summary: { fr: 'Lire l’entreprise d’un projet', en: 'Read the company of a project' },
  input: z.strictObject({ id: projectId }),
  output: CompanyDocument,
  needs: ['store'],
  run: async ({ id }, { store }) => shown(await documentOf(id, store)),
});

export const saveProjectCompany = defineOperation({
  id: 'save-company',
  summary: {
    fr: 'Remplacer l’entreprise d’un projet, ou ce qui est gardé à côté d’elle ; ce qui n’est pas donné reste',
    en: 'Replace the company of a project, or what is kept beside it; what is not given stays',
  },
  input: KeptCompany.partial()
    .extend({
      id: projectId,
      company: field(
        CompanyFile.nullable().optional(),
        'fichier de l’entreprise, en JSON ; null n’en garde aucun',
        'company file, as JSON; null keeps none',
      ),
      revision: seenRevision,
    })
    .strict(),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, revision, ...given }, { store }, context) {
    return changed(id, { change: withoutUndefined(given), seen: revision }, store, context);
  },
});

export const updateProjectCompany = defineOperation({
  id: 'update-company',
  summary: { fr: 'Modifier l’entreprise d’un projet', en: 'Change the company of a project' },
  input: KeptCompany.partial()
    .extend({
      id: projectId,
      company: field(
        z.record(z.string(), z.unknown()).optional(),
        'champs à changer (RFC 7396)\u202f: null en retire un',
        'fields to change (RFC 7396): null removes one',
      ),
      revision: seenRevision,
    })
    .strict(),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, company: patch, revision, ...given }, { store }, context) {
    const company = patch === undefined ? {} : { company: mergePatch(await companyOf(id, store), patch) };
    return changed(id, { change: { ...withoutUndefined(given), ...company }, seen: revision }, store, context);
  },
});

/** Lists of the company whose items have an id and are edited one by one. */
const parts = ['personas', 'channels', ...countedPartNames] as const;
const part = field(
  z.enum(parts),
  `une de ces listes\u202f: ${parts.join(', ')}`,
  `one of these lists: ${parts.join(', ')}`,
);
const itemId = field(z.string().min(1).max(120), 'identifiant', 'id');
type Item = Readonly<Record<string, unknown>>;

export const listCompanyPart = defineOperation({
  id: 'list-company-part',
  summary: {
    fr: 'Lister les personas, les canaux ou les comptes de l’entreprise d’un projet',
    en: 'List the personas, the channels or the counts of the company of a project',
  },
  input: z.strictObject({ id: projectId, part }),
  output: z.object({ data: z.array(CompanyItem), revision: z.number() }),
  needs: ['store'],
  async run({ id, part: name }, { store }) {
    const { body, revision } = await documentOf(id, store);
    return { data: [...itemsOf(body.company, name)], revision };
  },
});

export const saveCompanyItem = defineOperation({
  id: 'save-company-item',
  summary: {
    fr: 'Ajouter ou remplacer un persona, un canal ou un compte de l’entreprise',
    en: 'Add or replace a persona, a channel or a count of the company',
  },
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
    const company = await companyOf(id, store);
    const items = itemsOf(company, name);
    const written = { ...value, id: item };
    const known = items.some((one) => one.id === item);
    const list = known ? items.map((one) => (one.id === item ? written : one)) : [...items, written];
    return changed(id, { change: { company: { ...company, [name]: list } }, seen: revision }, store, context);
  },
});

export const removeCompanyItem = defineOperation({
  id: 'remove-company-item',
  summary: {
    fr: 'Retirer un persona, un canal ou un compte de l’entreprise',
    en: 'Remove a persona, a channel or a count of the company',
  },
  input: z.strictObject({ id: projectId, part, item: itemId, revision: seenRevision }),
  output: CompanyDocument,
  needs: ['store'],
  async run({ id, part: name, item, revision }, { store }, context) {
    const company = await companyOf(id, store);
    const items = itemsOf(company, name);
    const list = items.filter((one) => one.id !== item);
    if (list.length === items.length) throw unknownItem;
    return changed(id, { change: { company: { ...company, [name]: list } }, seen: revision }, store, context);
  },
});

/** The company of a project, as it was sent; throws `Failure('not-found')` before there is one. */
export async function companyOf(id: string, store: Store): Promise<object> {
  const { company } = (await documentOf(id, store)).body;
  if (company !== null) return company as object;
  throw new Failure('not-found', {
    fr: 'Ce projet n’a pas encore d’entreprise : envoyez-la par PUT /v1/projects/{id}/company.',
    en: 'This project has no company yet: send it with PUT /v1/projects/{id}/company.',
  });
}

type Document = Pick<KeptObject<KeptCompany>, 'body' | 'revision'> & { readonly changedAt: string | null };

async function documentOf(id: string, store: Store): Promise<Document> {
  await projectOf(id, store);
  return (await store.keptObject<KeptCompany>(companyPlace(id))) ?? { body: nothingKept, revision: 0, changedAt: null };
}

interface Change {
  readonly change: Partial<KeptCompany>;
  readonly seen: number | undefined;
}

/** A company that no plan could be made of is refused with its faults. */
async function changed(
  id: string,
  { change, seen }: Change,
  store: Store,
  context: RunContext,
): Promise<CompanyDocument> {
  if (change.company != null) readCompany(change.company);
  const { body, revision } = await documentOf(id, store);
  // Without a revision, what is there now is what the change is made on: another change in between is not lost.
  const kept = { place: companyPlace(id), body: { ...body, ...change }, seen: seen ?? revision };
  return shown(await keep(kept, store, context));
}

const withoutUndefined = (given: object): Partial<KeptCompany> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

function shown({ body, revision, changedAt }: Document): CompanyDocument {
  // Kept before a field existed, a company lacks it.
  return { ...nothingKept, ...body, revision, changedAt };
}

function itemsOf(company: unknown, name: (typeof parts)[number]): readonly Item[] {
  return ((company as Record<string, unknown> | null)?.[name] ?? []) as readonly Item[];
}

const unknownItem = new Failure('not-found', {
  fr: 'L’entreprise n’a rien de cet identifiant\u202f: listez d’abord cette partie.',
  en: 'The company has nothing of this id: list this part first.',
});
