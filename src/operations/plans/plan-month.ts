import { z } from 'zod';
import type { Answers } from '../../core/framework/company/answers.ts';
import { emptyProfile } from '../../core/framework/company/site-profile/site-profile.ts';
import { completeAddress } from '../../core/values/addresses/complete-address.ts';
import { Failure } from '../../core/values/failure.ts';
import { type Locale, locales } from '../../core/values/locale.ts';
import { parsedUrl } from '../../core/values/url.ts';
import { companyText } from '../../io/company-document.ts';
import type { Services } from '../../io/services/services.ts';
import { auditSite } from '../audit-site.ts';
import {
  answersWithoutPerson,
  companyOfAnswers,
  type CompanyTopic,
  interviewCompany,
  nobodyToAsk,
  questionsOfTopic,
} from '../company/company-interview.ts';
import { givenAnswers } from '../company/given-answers.ts';
import type { Interviewed } from '../company/interview.ts';
import { keepAnswers, keptAnswers } from '../company/kept-answers.ts';
import { profileOfFolder } from '../company/profile-of-audit.ts';
import { writeMonth } from '../files/write-month.ts';
import { addressField } from '../inputs/address-field.ts';
import { AuditSummary } from '../inputs/audit-input.ts';
import { field } from '../inputs/field.ts';
import { answersField, inputField } from '../inputs/interview-fields.ts';
import { PlanSummary } from '../inputs/plan-input.ts';
import { validated } from '../inputs/validated.ts';
import { defineOperation, questionsPhase, type RunContext } from '../operation.ts';
import { planStrategyOperation } from '../plan-strategy.ts';
import { analyseStored } from '../sites/analyse-stored.ts';

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
  fresh: field(
    z.boolean().default(false),
    'relire le site, même lu aujourd’hui',
    'read the site again, even when read today',
  ),
  lang: field(z.enum(locales).optional(), 'langue\u202f: fr ou en', 'language: fr or en'),
});
type MonthInput = z.output<typeof MonthInput>;

export const MonthSummary = z.object({
  /** The page "This month"; null = stopped before, the same command goes on. */
  page: z.string().nullable(),
  folder: z.string(),
  /** True when the page was opened on this desktop. */
  opened: z.boolean(),
  audit: AuditSummary.nullable(),
  plan: PlanSummary.nullable(),
});
export type MonthSummary = z.output<typeof MonthSummary>;

type MonthServices = Pick<Services, (typeof needs)[number]>;
const needs = [
  'crawler',
  'store',
  'fetch',
  'files',
  'clock',
  'meter',
  'embedder',
  'printer',
  'writer',
  'secrets',
  'person',
  'desktop',
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
    const locale = input.lang ?? context.locale;
    const month: Month = { input, services, context, locale };
    try {
      const stopped = { page: null, folder: input.out, opened: false, plan: null };
      checkGivenAnswers(month);
      const url = input.url ?? (await askedAddress(month));
      if (url === null) return { ...stopped, audit: null };
      const audit = await auditOf(url, month);
      if (context.signal.aborted) return { ...stopped, audit };
      const topic = await topicOf(month);
      const { answers, left } = await answered(topic, month);
      if (left) return { ...stopped, audit };
      const company = companyOfAnswers(answers, topic);
      await files.write(`${input.out}/company.yaml`, companyText('company.yaml', company));
      const plan = await planOf(company, audit, month);
      const page = `${input.out}/index.html`;
      await writeMonth({ folder: input.out, planId: plan.id, audit, locale }, services);
      return { page, folder: input.out, opened: input.open && (await services.desktop.open(page)), audit, plan };
    } finally {
      person?.close();
    }
  },
});

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
async function askedAddress({ input, services: { person }, locale }: Month): Promise<string | null> {
  if (person === undefined || !input.input) throw addressNeeded;
  const words = addressWords[locale];
  for (;;) {
    const reply = await person.ask({
      ...words,
      choices: [],
      several: false,
      initial: null,
      locale,
      check: (typed) => (isAddress(typed) ? null : words.fault),
    });
    if (reply === 'left') return null;
    if (reply !== 'back' && isAddress(reply.answer)) return completeAddress(reply.answer);
  }
}

const isAddress = (typed: string): boolean => /^https?:$/.test(parsedUrl(completeAddress(typed))?.protocol ?? '');

/** The audit of today when there is one, else a new one; an interrupted one goes on. */
async function auditOf(url: string, { input, services, context, locale }: Month): Promise<AuditSummary> {
  const folder = `${input.out}/audit`;
  if (!input.fresh) {
    const before = await lastAudit(folder, services);
    const isToday = before?.startedAt.slice(0, 10) === services.clock.now().slice(0, 10);
    const isWhole = before?.incompleteReasons.every(({ code }) => code !== 'interrupted');
    if (before !== null && before.url === new URL(url).href && isToday && isWhole) return before;
  }
  const { maxPages, fresh } = input;
  return auditSite.run(
    validated(auditSite.input, { url, out: folder, lang: locale, maxPages, fresh }),
    services,
    context,
  );
}

async function lastAudit(folder: string, { files }: MonthServices): Promise<AuditSummary | null> {
  const path = `${folder}/audit.json`;
  if (!(await files.exists(path))) return null;
  const read = AuditSummary.safeParse(JSON.parse(new TextDecoder().decode(await files.read(path))));
  return read.success ? read.data : null;
}

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

/** The coverage of the company's audiences from the crawl that was made, then the plan. */
async function planOf(
  company: Record<string, unknown>,
  { id }: AuditSummary,
  { input, services, context, locale }: Month,
): Promise<PlanSummary> {
  const folder = `${input.out}/audit`;
  await analyseStored({ id, folder, company, locale }, services, context);
  const out = `${input.out}/plan`;
  return planStrategyOperation.run(
    validated(planStrategyOperation.input, { company, audit: folder, out, lang: locale }),
    services,
    context,
  );
}

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
