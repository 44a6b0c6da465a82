import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { dailyMeasures, type Limits, type Measure } from '../../io/services/stored/quotas.ts';
import { field } from '../inputs/field.ts';
import { workspaceId } from '../keys/manage-workspaces.ts';
import { defineOperation } from '../operation.ts';
import { dayOf, resetAfter } from './take-quota.ts';

const MeasureUse = z.object({
  measure: z.enum([...dailyMeasures, 'storageMb']),
  used: z.number(),
  /** Null: no limit. */
  limit: z.number().nullable(),
  /** Null: no limit. */
  remaining: z.number().nullable(),
});
type MeasureUse = z.output<typeof MeasureUse>;

export const readUsage = defineOperation({
  id: 'read-usage',
  summary: {
    fr: 'Lire ce que l’espace de travail a utilisé aujourd’hui et ce qu’il lui reste',
    en: 'Read what the workspace used today and what remains',
  },
  input: z.strictObject({}),
  output: z.object({
    /** Day of the counts, UTC. */
    day: z.string(),
    /** When the counts of the day restart. */
    resetAt: z.string(),
    /** Audits, pages and drafts of the day, and megabytes stored. */
    data: z.array(MeasureUse),
  }),
  needs: ['store', 'clock'],
  async run(_input, { store, clock }) {
    const now = clock.now();
    const day = dayOf(now);
    const [limits, used, storageMb] = await Promise.all([store.limits(), store.usage(day), store.storedMb()]);
    const measure = (name: Measure, value: number): MeasureUse => {
      const limit = limits[name];
      return { measure: name, used: value, limit, remaining: limit === null ? null : Math.max(0, limit - value) };
    };
    const daily = dailyMeasures.map((name) => measure(name, used[name]));
    return { day, resetAt: resetAfter(now), data: [...daily, measure('storageMb', storageMb)] };
  },
});

const limitField = (fr: string, en: string) =>
  field(
    z.coerce.number().int().min(0).max(1e9).nullable().optional(),
    `${fr}\u202f; null\u202f: sans limite`,
    `${en}; null: no limit`,
  );

export const limitWorkspace = defineOperation({
  id: 'limit-workspace',
  summary: {
    fr: 'Fixer ce qu’un espace de travail peut utiliser\u202f; ce qui n’est pas donné reste',
    en: 'Set what a workspace may use; what is not given stays',
  },
  input: z.strictObject({
    id: workspaceId,
    audits: limitField('audits par jour', 'audits a day'),
    pages: limitField('pages lues par jour', 'pages read a day'),
    drafts: limitField('brouillons analysés par jour', 'drafts analysed a day'),
    storageMb: limitField('mégaoctets gardés', 'megabytes stored'),
  }),
  output: z.object({ id: z.string(), limits: z.record(z.string(), z.number().nullable()) }),
  needs: ['workspaces'],
  async run({ id, ...given }, { workspaces }) {
    const set = Object.fromEntries(Object.entries(given).filter(([, limit]) => limit !== undefined));
    if (!(await workspaces.limit(id, set as Partial<Limits>))) throw unknownWorkspace;
    return { id, limits: { ...(await workspaces.store(id).limits()) } };
  },
});

const unknownWorkspace = new Failure('not-found', {
  fr: 'Aucun espace de travail ne porte cet identifiant\u202f: listez-les par GET /v1/workspaces.',
  en: 'No workspace has this id: list them with GET /v1/workspaces.',
});
