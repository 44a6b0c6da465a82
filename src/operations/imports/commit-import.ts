import { z } from 'zod';
import { readCompany } from '../../core/framework/company/company.ts';
import {
  importTrace,
  type ImportTrace,
  type TouchedSince,
  undoTrace,
} from '../../core/framework/imports/undo-import.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import { companyInMemory } from '../../io/company-document.ts';
import type { KeptChange, KeptObject } from '../../io/services/kept-objects.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import { defineOperation, type RunContext } from '../operation.ts';
import { companyOf } from '../projects/company-document.ts';
import { authorOf, changedSince, seenRevision } from '../projects/kept.ts';
import { companyPlace, type KeptCompany } from '../projects/kept-company.ts';
import { uploadOf } from './manage-imports.ts';
import { readUpload, type UploadRead } from './read-upload.ts';
import { importId, importOf, importPlace, type KeptImport, shownImport, StoredImport } from './stored-import.ts';

/** Times that a change is tried on a company that others change meanwhile. */
const mostTries = 3;

export const commitImport = defineOperation({
  id: 'commit-import',
  summary: {
    fr: 'Ranger les chiffres d’un import dans l’entreprise de son projet',
    en: 'Put the figures of an import in the company of its project',
  },
  input: z.strictObject({ id: importId }),
  output: StoredImport,
  needs: ['store', 'secrets', 'clock'],
  heavy: true,
  async run({ id }, { store, secrets, clock }, context) {
    let found = await importOf(id, store);
    if (found.body.state !== 'committed') {
      const upload = await uploadOf(found, { store, secrets });
      found = await tried(id, store, (current) =>
        current.body.state === 'committed' ? 'done' : committing(current, upload, store, context),
      );
    }
    await reportCommit(found, { store, clock });
    return shownImport(found);
  },
});

export const undoImport = defineOperation({
  id: 'undo-import',
  summary: {
    fr: 'Annuler un import\u202f: les chiffres d’avant reviennent, et il n’est plus gardé',
    en: 'Undo an import: the figures from before return, and it is kept no more',
  },
  input: z.strictObject({ id: importId, revision: seenRevision }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id, revision }, { store }, context) {
    const seen = revision ?? (await importOf(id, store)).revision;
    for (let tries = 1; ; tries++) {
      const found = await importOf(id, store);
      if (found.revision !== seen) throw await changedSince(found, null, store);
      const place = importPlace(found.parent, id);
      const changes = [...(await undoing(found, store)), { place, seen }];
      if (await store.keepObjects(changes, authorOf(context))) break;
      if (tries === mostTries) throw companyMoves;
    }
    await store.dropImportFile(id);
    return { id };
  },
});

type Attempt = (found: KeptObject<KeptImport>) => 'done' | Promise<boolean>;

/** The import once an attempt has succeeded; what changes meanwhile is read again. */
async function tried(id: string, store: Store, attempt: Attempt): Promise<KeptObject<KeptImport>> {
  for (let tries = 0; tries < mostTries; tries++) {
    const found = await importOf(id, store);
    const outcome = await attempt(found);
    if (outcome === 'done') return found;
    if (outcome) return importOf(id, store);
  }
  throw companyMoves;
}

/** Writes the company and the import in one transaction; false when another change came first. */
async function committing(
  found: KeptObject<KeptImport>,
  upload: Parameters<typeof readUpload>[1],
  store: Store,
  context: RunContext,
): Promise<boolean> {
  const { id, parent, body, revision } = found;
  const kept = await keptCompanyOf(parent, store);
  const company = kept.body.company;
  const done = readUpload(company, upload, body.answers);
  if (done.read.state === 'needs-answers') throw notReady(done.read.questions);
  const isKnown = done.read.notices.some((notice) => notice.id === 'already-imported');
  const trace = isKnown ? null : importTrace(readCompany(company), readCompany(done.company), body.digest);
  const committed: KeptImport = { ...body, ...done.read, state: 'committed', result: resultOf(done, trace), trace };
  const changes: KeptChange[] = [{ place: importPlace(parent, id), body: committed, seen: revision }];
  if (done.changed)
    changes.unshift({
      place: companyPlace(parent),
      body: { ...kept.body, company: done.company },
      seen: kept.revision,
    });
  return store.keepObjects(changes, authorOf(context));
}

async function keptCompanyOf(project: string, store: Store): Promise<KeptObject<KeptCompany>> {
  await companyOf(project, store);
  return (await store.keptObject<KeptCompany>(companyPlace(project)))!;
}

function resultOf({ read, company }: UploadRead, trace: ImportTrace | null): StoredImport['result'] {
  const { willAdd, willReplace, tables } = read;
  const record = readCompany(company).imports?.find(({ digest }) => digest === trace?.digest);
  const isWaiting = new Set(read.waiting.map(({ channelId }) => channelId));
  const given = (record?.readings ?? []).flatMap(({ channelId, figures }) =>
    isWaiting.has(channelId) ? [] : Object.keys(figures).map((figure) => `${channelId} ${figure}`),
  );
  const changed = new Set([...willAdd, ...willReplace].map((one) => `${one.id} ${one.figure}`));
  const total = (count: (table: (typeof tables)[number]) => number): number =>
    tables.reduce((sum, table) => sum + count(table), 0);
  return {
    added: willAdd.length,
    replaced: willReplace.length,
    unchanged: new Set(given.filter((one) => !changed.has(one))).size,
    ignored: total((table) => table.ignored + table.totals),
    refused: total((table) => table.refusedRows),
  };
}

/** The changes of the company that undo a committed import; none when it changed nothing. */
async function undoing({ parent, body }: KeptObject<KeptImport>, store: Store): Promise<KeptChange[]> {
  if (body.trace === null) return [];
  const kept = await keptCompanyOf(parent, store);
  const { company } = kept.body;
  const undone = undoTrace(readCompany(company), body.trace);
  if ('kind' in undone) throw new Failure('conflict', touchedSince(undone));
  const { data } = companyInMemory(company).edited(undone.edits);
  return [{ place: companyPlace(parent), body: { ...kept.body, company: data }, seen: kept.revision }];
}

/** A commit that is repeated is reported once: the key is the same. */
async function reportCommit(
  { id, parent, changedAt }: KeptObject<KeptImport>,
  { store, clock }: Pick<Services, 'store' | 'clock'>,
): Promise<void> {
  const data = { id, href: `/v1/imports/${id}`, projectId: parent };
  await store.emit({ event: 'import.completed', key: `${id} ${changedAt} committed`, data, at: clock.now() });
}

function notReady(questions: StoredImport['questions']): Failure {
  return new Failure(
    'import-not-ready',
    {
      fr: 'Rien n’a été écrit\u202f: répondez d’abord aux questions par PATCH /v1/imports/{id}.',
      en: 'Nothing was written: answer the questions first with PATCH /v1/imports/{id}.',
    },
    questions.map(({ answers, sentence }) => ({ path: `/answers/${answers[0]}`, message: sentence })),
  );
}

function touchedSince(touched: TouchedSince): Text {
  const { fr, en } = whatTouched(touched);
  return {
    fr: `Rien n’a été annulé\u202f: ${fr}.`,
    en: `Nothing was undone: ${en}.`,
  };
}

function whatTouched(touched: TouchedSince): Text {
  if (touched.kind === 'figure')
    return {
      fr: `le chiffre ${touched.metric} du canal ${touched.channelId} a été changé depuis`,
      en: `the figure ${touched.metric} of the channel ${touched.channelId} was changed since`,
    };
  if (touched.kind === 'keyword')
    return {
      fr: `un chiffre du mot-clé «\u202f${touched.term}\u202f» a été changé depuis`,
      en: `a figure of the keyword “${touched.term}” was changed since`,
    };
  if (touched.file === null)
    return {
      fr: 'un import plus récent a pris la place de ses chiffres',
      en: 'a later import took the place of its figures',
    };
  return {
    fr: `un import plus récent, «\u202f${touched.file}\u202f», porte sur les mêmes chiffres\u202f; annulez-le d’abord`,
    en: `a later import, “${touched.file}”, is about the same figures; undo that one first`,
  };
}

const companyMoves = new Failure('conflict', {
  fr: 'L’entreprise de ce projet change sans cesse\u202f: recommencez dans un instant.',
  en: 'The company of this project keeps changing: try again in a moment.',
});
