import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Months } from '../../core/steering/months/month-figures.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Store } from '../../io/services/store.ts';
import { EntryEditInput } from '../inputs/entry-edit.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';

const site = field(z.url({ protocol: /^https?$/ }).max(2048), 'une adresse du site', 'an address of the site');

/** What the screens keep about the company of a site. */
const KeptCompany = z.object({
  /** Answers to the questions of `POST /v1/company-drafts`, by the id of the question. */
  answers: z.record(z.string().max(80), z.string().max(2000)),
  /** Ids of the questions that the person passed over. */
  skipped: z.array(z.string().max(80)).max(200),
  /** The company file; null until the first questions have answers. */
  company: z.unknown(),
  /** The job that made, or makes, the newest plan; null without a plan. */
  planJob: z.string().max(64).nullable(),
  /** The plan of the cycle that follows a closed one, once there is one: it counts instead of that of the job. */
  cycle: z.string().max(64).nullable(),
  /** The plan made from a closed cycle that nobody confirmed yet; null without one. */
  nextCycle: z.string().max(64).nullable(),
  /** Figures that the company read of each month, by month. */
  months: Months,
  /** What a person changed in entries of the calendar, by their key; a new plan keeps it. */
  edits: z.record(z.string().max(200), EntryEditInput),
  /** Rises at each change: send it back to change only what you have seen. */
  revision: z.number().int().min(0),
});
type KeptCompany = z.output<typeof KeptCompany>;

const nothingKept: KeptCompany = {
  answers: {},
  skipped: [],
  company: null,
  planJob: null,
  cycle: null,
  nextCycle: null,
  months: {},
  edits: {},
  revision: 0,
};
const documentName = 'company';
const documentOf = (url: string): string => `site:${siteHost(url)}`;

export const readKeptCompany = defineOperation({
  id: 'read-kept-company',
  summary: { fr: 'Lire l’entreprise d’un site', en: 'Read the company of a site' },
  input: z.strictObject({ site }),
  output: KeptCompany,
  needs: ['store'],
  run: ({ site: url }, { store }) => keptCompany(url, store),
});

export const keepCompany = defineOperation({
  id: 'keep-company',
  summary: { fr: 'Garder l’entreprise d’un site', en: 'Keep the company of a site' },
  input: KeptCompany.partial().extend({ site, revision: KeptCompany.shape.revision }),
  output: KeptCompany,
  needs: ['store'],
  async run({ site: url, ...change }, { store }) {
    const before = await keptCompany(url, store);
    if (before.revision !== change.revision) throw changedSince;
    const after = { ...before, ...change, revision: before.revision + 1 };
    await store.saveDocument(documentOf(url), documentName, after);
    return after;
  },
});

export async function keptCompany(url: string, store: Store): Promise<KeptCompany> {
  return { ...nothingKept, ...(await store.readDocument<Partial<KeptCompany>>(documentOf(url), documentName)) };
}

const changedSince = new Failure('conflict', {
  fr: 'Quelqu’un d’autre a changé ces réponses depuis que vous les avez lues\u202f: rechargez l’écran, puis recommencez.',
  en: 'Somebody else changed these answers since you read them: reload the screen, then start again.',
});
