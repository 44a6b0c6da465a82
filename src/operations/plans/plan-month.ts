import { z } from 'zod';
import type { Answers } from '../../core/framework/company/answers.ts';
import { emptyProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { completeAddress } from '../../core/values/addresses/complete-address.ts';
import { Failure } from '../../core/values/failure.ts';
import { type Locale, locales } from '../../core/values/locale.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { companyText } from '../../io/company-document.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import type { Services } from '../../io/services/services.ts';
import {
  answersWithoutPerson,
  companyOfAnswers,
  type CompanyTopic,
  interviewCompany,
  nobodyToAsk,
  questionsOfTopic,
} from '../company/company-interview.ts';
import { withLook } from '../company/with-look.ts';
import { givenAnswers } from '../company/given-answers.ts';
import type { Interviewed } from '../company/interview.ts';
import { keepAnswers, keptAnswers } from '../company/kept-answers.ts';
import { profileOfFolder } from '../company/profile-of-audit.ts';
import { addPictures } from '../files/add-pictures.ts';
import { keepMonth } from '../files/keep-month.ts';
import { keepPrevious } from '../files/keep-previous.ts';
import { writeMonth } from '../files/write-month.ts';
import { keepPlannedSite } from '../projects/keep-planned-site.ts';
import { addressField } from '../inputs/address-field.ts';
import { AuditInput, AuditSummary } from '../inputs/audit-input.ts';
import { field } from '../inputs/field.ts';
import { answersField, inputField } from '../inputs/interview-fields.ts';
import { PlanSummary } from '../inputs/plan-input.ts';
import { validated } from '../inputs/validated.ts';
import { defineOperation, questionsPhase, type RunContext } from '../operation.ts';
import { planStrategyOperation } from '../plan-strategy.ts';
import { lastAudit, markUsed, type MonthAudit, monthAudit } from './month-audit.ts';
import { markWorkbook, workbookCopy } from './month-workbook.ts';
import { inKnownLanguage, inLanguageOf, otherLanguage } from './month-language.ts';
import { earlierPlan, progressSince } from './month-progress.ts';
import { analyseStored } from '../sites/stored/analyse-stored.ts';

const MonthInput = z.strictObject({
  url: addressField.optional(),
  out: field(z.string().min(1).default('maillage'), 'dossier des fichiers produits', 'folder for the files produced'),
  answers: answersField,
  input: inputField,
  open: field(z.boolean().default(true), 'ouvrir la page à la fin', 'open the page at the end'),
  maxPages: field(
    z.number().int().min(1).max(1_000_000).default(500),
    'nombre de pages à explorer au plus',
    'maximum number of pages to crawl',
  ),
  import: AuditInput.shape.import,
  fresh: field(
    z.boolean().optional(),
    'relire le site déjà lu aujourd’hui, sans le demander',
    'read again a site that was read today, without asking',
  ),
  overwrite: field(
    z.boolean().default(false),
    'écrire par-dessus le mois précédent, sans le garder',
    'write over the earlier month, without keeping it',
  ),
  look: AuditInput.shape.look,
  authFile: AuditInput.shape.authFile,
  userAgent: AuditInput.shape.userAgent,
  ignoreRobots: AuditInput.shape.ignoreRobots,
  lang: field(z.enum(locales).optional(), 'langue\u202f: fr ou en', 'language: fr or en'),
});
type MonthInput = z.output<typeof MonthInput>;

export const MonthSummary = z.object({
  /** The page "This month"; null = stopped before, the same command goes on. */
  page: z.string().nullable(),
  folder: z.string(),
  /** Files of an earlier run that this one wrote again, under the name by which each is kept. */
  copies: z.array(z.string()),
  /** Folder that keeps the page of the earlier month with its documents; null without one. */
  earlier: z.string().nullable(),
  /** True when the page was opened on this desktop. */
  opened: z.boolean(),
  audit: AuditSummary.nullable(),
  /** True when the reading of earlier today was kept. */
  kept: z.boolean(),
  plan: PlanSummary.nullable(),
  /** Folder with the pages that were read; null = they are in a database elsewhere. */
  data: z.string().nullable(),
  /** True when no text goes to a language model. */
  local: z.boolean(),
  /** Language of the messages. */
  lang: z.enum(locales),
});
export type MonthSummary = z.output<typeof MonthSummary>;

type MonthServices = Pick<Services, (typeof needs)[number]>;
const needs = [
  'crawler',
  'store',
  'fetch',
  'files',
  'clock',
  'languages',
  'meter',
  'embedder',
  'printer',
  'writer',
  'secrets',
  'person',
  'desktop',
  'machine',
] as const;

/** The whole work for the owner of a small company: audit, ten questions, plan, and one list of what to do this month. */
export const planMonth = defineOperation({
  id: 'plan-month',
  summary: {
    fr: 'Commencer\u202f: lire votre site, poser dix questions, dire quoi faire ce mois-ci',
    en: 'Start: read your site, ask ten questions, say what to do this month',
  },
  input: MonthInput,
  output: MonthSummary,
  needs,
  async run(input, services, context) {
    const { person, files } = services;
    if (input.answers === undefined && (person === undefined || !input.input)) throw nobodyToAsk('start');
    const asked = await inKnownLanguage({ input, services, context, locale: input.lang ?? context.locale });
    const base = {
      ...(await placesOf(asked)),
      page: null,
      copies: [],
      earlier: null,
      opened: false,
      plan: null,
      kept: false,
      lang: asked.locale,
    };
    let thread: MonthAudit['thread'] = null;
    try {
      checkGivenAnswers(asked);
      const url = input.url ?? (await askedAddress(asked));
      if (url !== null && input.answers === undefined) person?.tell(introduction[asked.locale]);
      const before = await earlierPlan(input.out, services, context.workspace);
      // before the next reading writes over the files of the audit
      const earlier =
        url === null || before === null || input.overwrite ? null : await keepMonth(input.out, before.day, files);
      const found = url === null ? null : await readSite(url, asked);
      if (found === null) return { ...base, earlier, audit: null };
      const { thread: kept, ...read } = found;
      thread = kept;
      if (context.signal.aborted) return { ...base, earlier, ...read };
      const topic = await topicOf(asked);
      const month = inLanguageOf(topic.profile, asked);
      const stopped = { ...base, earlier, ...read, lang: month.locale };
      const { answers, left } = await answered(topic, month);
      if (left) return stopped;
      const company = withLook(companyOfAnswers(answers, topic, month.locale), input.look);
      const text = companyText('company.yaml', company);
      const copies = [
        await keepPrevious(`${input.out}/company.yaml`, files, text),
        await workbookCopy(input.out, before?.id ?? null, services),
      ].filter((path) => path !== null);
      await files.write(`${input.out}/company.yaml`, text);
      const plan = await planOf(company, found, month);
      const page = `${input.out}/index.html`;
      const progress = await progressSince(before, read.audit.id, services);
      await writeMonth(
        { folder: input.out, planId: plan.id, audit: read.audit, locale: month.locale, progress },
        services,
      );
      await keepPlannedSite({ url: read.audit.url, company, answers, planId: plan.id }, services.store, context);
      await markWorkbook(input.out, plan.id, services);
      await markUsed(read.audit, services);
      return { ...stopped, page, copies, opened: input.open && (await services.desktop.open(page)), plan };
    } finally {
      await thread?.close();
      person?.close();
    }
  },
});

/** Where the work is kept, and whether all of it stays on this machine. */
async function placesOf({ input, services }: Month): Promise<Pick<MonthSummary, 'folder' | 'data' | 'local'>> {
  const { store, machine, writer, embedder } = services;
  const { dataFolder } = await machine.facts();
  return {
    folder: input.out,
    data: store.kind === 'embedded' ? dataFolder : null,
    local: writer.id === 'plain' && embedder.kind === 'corpus',
  };
}

function readSite(url: string, { input, services, context, locale }: Month): Promise<MonthAudit | null> {
  const asks = input.answers === undefined && input.input;
  return monthAudit({ ...input, url, folder: `${input.out}/audit`, asks, locale }, services, context);
}

interface Month {
  readonly input: MonthInput;
  readonly services: MonthServices;
  readonly context: RunContext;
  readonly locale: Locale;
}

/** Rejects a wrong answer of the file before the site is read, not after. */
function checkGivenAnswers({ input, services, locale }: Month): void {
  if (input.answers === undefined) return;
  const profile = { ...emptyProfile, language: locale };
  givenAnswers(input.answers, questionsOfTopic({ profile, today: services.clock.now().slice(0, 10) }));
}

/** The address typed by the person; null when the person leaves. */
async function askedAddress({ input, services: { person, files }, context, locale }: Month): Promise<string | null> {
  if (person === undefined || !input.input) throw addressNeeded;
  const words = addressWords[locale];
  const before = await lastAudit(`${input.out}/audit`, { files });
  for (;;) {
    const reply = await person.ask({
      ...words,
      help: context.localeIsDefault === true ? `${words.help} (${otherLanguage[locale]})` : words.help,
      choices: [],
      several: false,
      initial: before?.url ?? null,
      locale,
      check: (typed) => (isAddress(typed) ? null : words.fault),
    });
    if (reply === 'left') return null;
    if (reply !== 'back' && isAddress(reply.answer)) return completeAddress(reply.answer);
  }
}

const isAddress = (typed: string): boolean => /^https?:$/.test(parsedUrl(completeAddress(typed))?.protocol ?? '');

async function topicOf({ input, services, locale }: Month): Promise<CompanyTopic> {
  const profile = await profileOfFolder(`${input.out}/audit`, services.files);
  return { profile: { ...profile, language: profile.language ?? locale }, today: services.clock.now().slice(0, 10) };
}

async function answered(topic: CompanyTopic, { input, services, context, locale }: Month): Promise<Interviewed> {
  const { files, person } = services;
  const path = `${input.out}/answers.json`;
  const keep = keepAnswers(path, files);
  if (input.answers !== undefined) {
    const answers: Answers = answersWithoutPerson(input.answers, topic);
    await keep(answers);
    return { answers, left: false };
  }
  if (person === undefined) throw nobodyToAsk('start');
  context.progress({ phase: questionsPhase, done: 0, total: null, unit: '' });
  return interviewCompany(await keptAnswers(path, files), topic, { person, locale, keep, details: false });
}

/** The coverage of the company's audiences from the crawl that was made, the pictures of the report, then the plan. */
async function planOf(
  company: Record<string, unknown>,
  { audit: { id, url }, thread }: MonthAudit,
  { input, services, context, locale }: Month,
): Promise<PlanSummary> {
  const folder = `${input.out}/audit`;
  await analyseStored({ id, folder, company, locale, imported: input.import, thread }, services, context);
  const actions = (await services.store.readDocument<ActionRow[]>(id, 'actions')) ?? [];
  await addPictures({ input: { url, out: folder, lang: locale }, services, context }, actions);
  const out = `${input.out}/plan`;
  return planStrategyOperation.run(
    validated(planStrategyOperation.input, { company, audit: folder, import: input.import, out, lang: locale }),
    services,
    context,
  );
}

const introduction = {
  fr: 'Je lis d’abord votre site, sans rien y changer, puis je pose dix questions au plus, puis j’écris votre liste du mois. Échap revient en arrière, Ctrl-C arrête et garde ce qui est fait.',
  en: 'First your site is read, and nothing on it is changed; then come ten questions at most, then your list of the month. Escape goes back, Ctrl-C stops and keeps what is done.',
};

const addressNeeded = new Failure('invalid-input', {
  fr: 'Donnez l’adresse de votre site\u202f: maillage start www.exemple.fr',
  en: 'Give the address of your site: maillage start www.example.com',
});

const addressWords = {
  fr: {
    message: 'Quelle est l’adresse de votre site\u202f?',
    help: 'par exemple www.exemple.fr',
    fault: 'Écrivez une adresse, par exemple www.exemple.fr.',
  },
  en: {
    message: 'What is the address of your site?',
    help: 'for example www.example.com',
    fault: 'Write an address, such as www.example.com.',
  },
} as const;
