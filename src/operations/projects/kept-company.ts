import { z } from 'zod';
import { Months } from '../../core/steering/months/month-figures.ts';
import type { KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { EntryEditInput } from '../inputs/entry-edit.ts';
import { projectOfSite } from './manage-projects.ts';
import { CompanyFile } from '../company/company-file.ts';

/** The company of a project and what a person answered, read and decided about it: one object with one revision. */
export const KeptCompany = z.object({
  /** The company file; null until the first questions have answers. */
  company: CompanyFile.nullable(),
  /** Answers to the questions of `POST /v1/company-drafts`, by the id of the question. */
  answers: z.record(z.string().max(80), z.string().max(2000)),
  /** Ids of the questions that the person passed over. */
  skipped: z.array(z.string().max(80)).max(200),
  /** The job that made, or makes, the newest plan; null without a plan. */
  planJob: z.string().max(64).nullable(),
  /** The plan that was shown before that job: it stays on the screens until the job has made its own. */
  planBefore: z.string().max(64).nullable(),
  /** The plan of the cycle that follows a closed one, once there is one: it counts instead of that of the job. */
  cycle: z.string().max(64).nullable(),
  /** The plan of the period that follows the running one; null without one. */
  nextCycle: z.string().max(64).nullable(),
  /** First day from which `nextCycle` counts instead of the running plan; null while nobody took it. */
  nextFrom: z.iso.date().nullable(),
  /** Figures that the company read of each month, by month. */
  months: Months,
  /** What a person changed in entries of the calendar, by their key; a new plan keeps it. */
  edits: z.record(z.string().max(200), EntryEditInput),
});
export type KeptCompany = z.output<typeof KeptCompany>;

export const nothingKept: KeptCompany = {
  company: null,
  answers: {},
  skipped: [],
  planJob: null,
  planBefore: null,
  cycle: null,
  nextCycle: null,
  nextFrom: null,
  months: {},
  edits: {},
};

/** Where the company of a project is. */
export const companyPlace = (project: string): KeptPlace => ({ kind: 'company', parent: project, id: 'company' });

/** What is kept about the company of the site of an address; nothing when the site has no project. */
export async function keptCompanyOfSite(url: string, store: Store): Promise<KeptCompany> {
  const project = await projectOfSite(url, store);
  return project === null ? nothingKept : keptCompany(project.id, store);
}

/** What is kept about the company of a project. */
export async function keptCompany(project: string, store: Store): Promise<KeptCompany> {
  return { ...nothingKept, ...(await store.keptObject<KeptCompany>(companyPlace(project)))?.body };
}
