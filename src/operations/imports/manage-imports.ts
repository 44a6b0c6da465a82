import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { mergePatch } from '../../core/values/merge-patch.ts';
import { Failure } from '../../core/values/failure.ts';
import type { KeptObject } from '../../io/services/kept-objects.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import { answerNames } from '../company/import-answers.ts';
import { expecting, field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { companyOf } from '../projects/company-document.ts';
import { changedSince, keep, seenRevision } from '../projects/kept.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';
import { readUpload } from './read-upload.ts';
import {
  importId,
  importOf,
  importPlace,
  type KeptImport,
  noFileLeft,
  shownImport,
  StoredImport,
} from './stored-import.ts';

const filename = field(
  expecting(z.string().trim().min(1).max(200), (name) => !/[/\\]/.test(name), {
    fr: 'Donnez un nom de fichier, sans dossier.',
    en: 'Give a file name, without a folder.',
  }),
  'nom du fichier',
  'name of the file',
);

export const previewImport = defineOperation({
  id: 'preview-import',
  summary: {
    fr: 'Lire un export, en poser les questions et montrer ce qu’il changerait',
    en: 'Read an export, ask what it leaves open and show what it would change',
  },
  input: z.strictObject({
    projectId,
    filename,
    content: z.instanceof(Uint8Array).meta({ description: 'the file itself', fr: 'le fichier lui-même' }),
  }),
  output: StoredImport,
  needs: ['store', 'secrets'],
  heavy: true,
  quota: () => ({ stores: true }),
  async run({ projectId: project, filename: name, content }, { store, secrets }, context) {
    const company = await companyOf(project, store);
    const digest = createHash('sha256').update(content).digest('hex');
    const known = (await store.keptObjects<KeptImport>('import', project)).find(
      ({ body }) => body.state === 'committed' && body.digest === digest,
    );
    if (known !== undefined) return shownImport(known);
    const { read } = readUpload(company, { name, bytes: content }, {});
    const id = `imp_${randomUUID().replaceAll('-', '')}`;
    await store.keepImportFile({ id, projectId: project, sealed: await secrets.sealBytes(content) });
    const body: KeptImport = { ...read, filename: name, digest, answers: {}, result: null, trace: null };
    return shownImport(await keep({ place: importPlace(project, id), body, seen: 0 }, store, context));
  },
});

export const listImports = defineOperation({
  id: 'list-imports',
  summary: { fr: 'Lister les imports d’un projet', en: 'List the imports of a project' },
  input: z.strictObject({ projectId }),
  output: z.object({ data: z.array(StoredImport) }),
  needs: ['store'],
  async run({ projectId: project }, { store }) {
    await projectOf(project, store);
    return { data: (await store.keptObjects<KeptImport>('import', project)).map(shownImport) };
  },
});

export const readImport = defineOperation({
  id: 'read-import',
  summary: {
    fr: 'Lire un import, ses questions et ce qu’il change',
    en: 'Read an import, its questions and what it changes',
  },
  input: z.strictObject({ id: importId }),
  output: StoredImport,
  needs: ['store'],
  run: async ({ id }, { store }) => shownImport(await importOf(id, store)),
});

export const answerImport = defineOperation({
  id: 'answer-import',
  summary: { fr: 'Répondre aux questions d’un import', en: 'Answer the questions of an import' },
  input: z.strictObject({
    id: importId,
    answers: field(
      z.partialRecord(z.enum(answerNames), z.string().max(120).nullable()),
      'réponses par leur nom\u202f; null en retire une',
      'answers by their name; null removes one',
    ),
    revision: seenRevision,
  }),
  output: StoredImport,
  needs: ['store', 'secrets'],
  heavy: true,
  async run({ id, answers: given, revision }, services, context) {
    const { store } = services;
    const found = await importOf(id, store);
    const { body, parent } = found;
    if (revision !== undefined && revision !== found.revision) throw await changedSince(found, given, store);
    if (body.state === 'committed') throw committedAlready;
    const answers = mergePatch(body.answers, given) as KeptImport['answers'];
    const upload = await uploadOf(found, services);
    const { read } = readUpload(await companyOf(parent, store), upload, answers);
    const { kind } = found;
    return shownImport(
      await keep(
        { place: { kind, parent, id }, body: { ...body, ...read, answers }, seen: found.revision },
        store,
        context,
      ),
    );
  },
});

const committedAlready = new Failure('conflict', {
  fr: 'Cet import est rangé\u202f: annulez-le par DELETE, puis envoyez le fichier de nouveau.',
  en: 'This import is committed: undo it with DELETE, then send the file again.',
});

/** The file of an import; throws `Failure('gone')` when it is too old to be kept. */
export async function uploadOf(
  { id, body }: KeptObject<KeptImport>,
  { store, secrets }: { readonly store: Store; readonly secrets: Services['secrets'] },
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const sealed = await store.importFile(id);
  const bytes = sealed === null ? null : await secrets.openBytes(sealed);
  if (bytes === null) throw noFileLeft;
  return { name: body.filename, bytes };
}
