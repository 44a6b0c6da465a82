import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { type Company, readCompany } from '../core/framework/company/company.ts';
import type { ImportOutcome, ImportReading, ImportRefusal } from '../core/framework/imports/import-outcome.ts';
import { imports } from '../core/framework/imports/index.ts';
import { foldHeader } from '../core/framework/imports/match-header.ts';
import { type ImportPlan, planImport, type ReadFile } from '../core/framework/imports/plan-import.ts';
import { undoImport } from '../core/framework/imports/undo-import.ts';
import { Failure, type FieldIssue } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';
import { unique } from '../core/values/unique.ts';
import { readTableFile } from '../io/connectors/table-file.ts';
import type { Files } from '../io/services/files.ts';
import { type CompanyDocument, companyDocument } from '../io/company-document.ts';
import { answerFlags, type GivenAnswers, importAnswers } from './company/import-answers.ts';
import { ImportInput, ImportSummary } from './inputs/import-input.ts';
import { defineOperation } from './operation.ts';

export const importData = defineOperation({
  id: 'import-data',
  summary: {
    fr: 'Lire des exports de mesures et les ranger dans le fichier de l’entreprise',
    en: 'Read exports of figures and put them in the company file',
  },
  input: ImportInput,
  output: ImportSummary,
  needs: ['files'],
  async run(input, { files }) {
    const document = await companyDocument(input.company, files);
    if (input.undo) return undone(document, input, files);
    if (input.files.length === 0) throw noFiles;
    const uploads = await Promise.all(
      input.files.map(async (path) => ({ name: basename(path), bytes: await bytesOf(path, files) })),
    );
    const imported = importInto(document, uploads, input.answer ?? [], input.dryRun);
    const target = input.out ?? input.company;
    const written = !input.dryRun && (imported.changed || target !== input.company);
    if (written) await files.write(target, imported.text);
    return { ...imported.summary, written: written ? target : null };
  },
});

const noFiles = new Failure('invalid-input', {
  fr: 'Donnez au moins un fichier à lire, ou --undo pour reprendre le dernier import.',
  en: 'Give at least one file to read, or --undo to undo the last import.',
});

/** Undoes the last import in the file: earlier figures return. */
async function undone(
  document: CompanyDocument,
  input: { readonly company: string; readonly out?: string | undefined; readonly dryRun: boolean },
  files: Files,
): Promise<ImportSummary> {
  const { summary, text } = undoInto(document);
  const target = input.out ?? input.company;
  if (!input.dryRun) await files.write(target, text);
  return { ...summary, written: input.dryRun ? null : target };
}

/** Undoes the last import of a company file; throws Failure('conflict') when there is none. */
export function undoInto(document: CompanyDocument): {
  summary: Omit<ImportSummary, 'written'>;
  data: unknown;
  text: string;
} {
  const company = readCompany(document.data);
  const plan = undoImport(company);
  if (plan === null) {
    throw new Failure('conflict', {
      fr: 'Aucun import à reprendre dans ce fichier d’entreprise.',
      en: 'This company file has no import to undo.',
    });
  }
  const after = document.edited(plan.edits);
  const other = readCompany(after.data);
  const changes = company.channels.flatMap((channel, index) =>
    Object.entries(channel.metrics).flatMap(([metric, before]) => {
      const value = other.channels[index]?.metrics[metric as 'sessions'] ?? null;
      return value === before
        ? []
        : [{ channelId: channel.id, metric, before: before ?? null, after: value, source: `undo ${plan.file}` }];
    }),
  );
  return { summary: { ...nothing, changes }, ...after };
}

const nothing: Omit<ImportSummary, 'written' | 'changes'> = {
  files: [],
  questions: [],
  keywords: [],
  newKeywords: [],
  waiting: [],
  unplaced: [],
};

export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Imports files into a company file, all or none. With `look`, open questions are returned instead of rejecting the
 * files.
 */
export function importInto(
  document: CompanyDocument,
  uploads: readonly Upload[],
  answers: readonly string[],
  look: boolean,
): {
  summary: Omit<ImportSummary, 'written'>;
  read: readonly ImportReading[];
  changed: boolean;
  data: unknown;
  text: string;
} {
  const company = readCompany(document.data);
  const given = importAnswers(answers);
  const read = uploads.map((upload) => readOne(upload, company, given));
  refuseAny(read);
  const asked = read.flatMap((file) => questionsOf(file));
  if (asked.length > 0 && !look) throw notReady(asked);
  const plan = planImport(company, read.filter((file) => questionsOf(file).length === 0).map(known));
  if (plan.kind === 'refused') throw refusal([{ name: plan.names.join(', '), refused: plan }]);
  const edits = [...plan.edits, ...profileEdits(company, read, given)];
  const after = document.edited(edits);
  if (edits.length > 0) readCompany(after.data);
  const summary = { ...summaryOf(read, plan), questions: asked };
  return { summary, read: read.map(({ outcome }) => outcome as ImportReading), changed: edits.length > 0, ...after };
}

interface FileRead {
  readonly name: string;
  readonly digest: string;
  readonly outcome: ImportOutcome;
  readonly channelId?: string;
  /** Column titles of a table of no known export. */
  readonly header: string | null;
}

function readOne({ name, bytes }: Upload, company: Company, given: GivenAnswers): FileRead {
  const host = new URL(company.organisation.domain).hostname;
  const first = readTableFile(name, bytes, { answers: given.answers, host });
  const header = unknownHeader(first);
  const profile = company.importProfiles?.find((one) => one.header === header);
  const channelId = given.channelId ?? profile?.channelId;
  const outcome =
    profile === undefined || given.answers.mappingConfirmed
      ? first
      : readTableFile(name, bytes, { answers: { ...given.answers, mappingConfirmed: true }, host });
  return {
    name,
    digest: createHash('sha256').update(bytes).digest('hex'),
    outcome,
    header,
    ...(header !== null && channelId !== undefined ? { channelId } : {}),
  };
}

function unknownHeader(outcome: ImportOutcome): string | null {
  if (outcome.kind === 'refused' || outcome.source !== 'any-table') return null;
  return Object.keys(outcome.tables[0]?.mapping ?? {})
    .map(foldHeader)
    .join('|');
}

async function bytesOf(path: string, files: Files): Promise<Uint8Array> {
  if (await files.exists(path)) return files.read(path);
  const detail = {
    fr: `Le fichier ${path} n’existe pas\u202f: vérifiez son chemin.`,
    en: `The file ${path} does not exist: check its path.`,
  };
  throw new Failure('invalid-input', detail, [{ path: '/files', message: detail }]);
}

function refuseAny(read: readonly FileRead[]): void {
  const wrong = read.flatMap(({ name, outcome }) => (outcome.kind === 'refused' ? [{ name, refused: outcome }] : []));
  if (wrong.length > 0) throw refusal(wrong);
}

/** One rejected file rejects the whole import: a partial import is harder to trust than none. */
function refusal(wrong: readonly { readonly name: string; readonly refused: ImportRefusal }[]): Failure {
  const issues = wrong.map(({ name, refused }): FieldIssue => ({ path: `/files/${name}`, message: refused.detail }));
  const names = wrong.map(({ name }) => name).join(', ');
  return new Failure(
    'import-refused',
    {
      fr: `Rien n’a été écrit. À revoir\u202f: ${names}.`,
      en: `Nothing was written. Correct these files: ${names}.`,
    },
    issues,
    { reason: wrong[0]?.refused.reason },
  );
}

type Asked = ImportSummary['questions'][number];

function questionsOf({ name, outcome, header, channelId }: FileRead): Asked[] {
  if (outcome.kind === 'refused') return [];
  const questions = outcome.questions.map(({ id, sentence, choices }) => ({
    file: name,
    id,
    sentence: id === 'mapping' ? mappingSentence(sentence, outcome) : sentence,
    choices: [...choices],
    flag: answerFlags[id],
  }));
  if (header === null || channelId !== undefined || questions.some((one) => one.id === 'mapping')) return questions;
  return [
    ...questions,
    {
      file: name,
      id: 'channel',
      sentence: {
        fr: 'De quel canal de l’entreprise ce tableau parle-t-il\u202f?',
        en: 'Which channel of the company does this table speak of?',
      },
      choices: [],
      flag: '--answer channel=CHANNEL_ID',
    },
  ];
}

/** The question about unknown columns, with what was recognised and which exports need no question. */
function mappingSentence({ fr, en }: Text, { tables }: ImportReading): Text {
  const mapping = Object.entries(tables[0]?.mapping ?? {})
    .map(([title, column]) => `${title} → ${column}`)
    .join(', ');
  const known = (locale: 'fr' | 'en') => unique(imports.map(({ title }) => title[locale])).join(', ');
  return {
    fr: `${fr} Colonnes reconnues\u00a0: ${mapping === '' ? 'aucune' : mapping}. Exports connus\u00a0: ${known('fr')}.`,
    en: `${en} Recognised columns: ${mapping === '' ? 'none' : mapping}. Known exports: ${known('en')}.`,
  };
}

function notReady(asked: readonly Asked[]): Failure {
  return new Failure(
    'import-not-ready',
    {
      fr: 'Rien n’a été écrit\u202f: répondez par les options indiquées, ou relisez d’abord avec --dry-run.',
      en: 'Nothing was written: answer with the flags shown, or look first with --dry-run.',
    },
    asked.map(({ file, sentence, flag }) => ({
      path: `/files/${file}`,
      message: { fr: `${sentence.fr} ${flag}`, en: `${sentence.en} ${flag}` },
    })),
  );
}

function known({ name, digest, outcome, channelId }: FileRead): ReadFile {
  return { name, digest, outcome: outcome as ImportReading, ...(channelId === undefined ? {} : { channelId }) };
}

/** Columns of an unknown table that were confirmed once are not asked again. */
function profileEdits(company: Company, read: readonly FileRead[], given: GivenAnswers) {
  const former = company.importProfiles ?? [];
  const added = read.flatMap(({ header, channelId }) =>
    header === null || channelId === undefined || !given.answers.mappingConfirmed ? [] : [{ header, channelId }],
  );
  const kept = former.filter((one) => !added.some((other) => other.header === one.header));
  const profiles = [...kept, ...added];
  return added.length === 0 || JSON.stringify(profiles) === JSON.stringify(former)
    ? []
    : [{ path: ['importProfiles'], value: profiles }];
}

function summaryOf(read: readonly FileRead[], plan: ImportPlan): Omit<ImportSummary, 'questions' | 'written'> {
  return {
    files: read.map(({ name, outcome }) => {
      const { tables, source, warnings } = outcome as ImportReading;
      return {
        file: name,
        source,
        known: plan.known.includes(name),
        warnings: { ...warnings },
        tables: tables.map((table) => ({
          source: table.source,
          name: table.name,
          headerLine: table.headerLine,
          mapping: { ...table.mapping },
          rows: table.rows.length,
          totals: table.totalsRows,
          ignored: table.ignoredRows,
          refused: table.refused.map((row) => ({ ...row })),
          sums: { ...table.sums },
          period: table.period,
          currency: table.currency,
        })),
      };
    }),
    changes: plan.changes.map((change) => ({ ...change })),
    keywords: plan.keywordChanges.map((change) => ({ ...change })),
    newKeywords: [...plan.newKeywords],
    waiting: plan.waiting.map(({ channelId, label, from, to }) => ({ channelId, label, from, to })),
    unplaced: plan.unplaced.map(({ source, label, period, why }) => ({ source, label, period, why })),
  };
}
