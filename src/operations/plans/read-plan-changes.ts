import { z } from 'zod';
import { planChanges, type ReasonedEntry } from '../../core/planning/calendar/changes/plan-changes.ts';
import type { Text } from '../../core/values/text.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { defineOperation } from '../operation.ts';
import { type KeptCompany, keptCompany } from '../projects/kept-company.ts';
import { CycleId } from '../read-cycle.ts';
import { keptCycle } from './kept-cycle.ts';
import { storedPlan } from './stored-plan.ts';

const Entry = z.object({
  title: BilingualText,
  /** Its day; for a removed entry, the day that it had. */
  day: z.string(),
  /** Steps of a scenario that changed with it. */
  steps: z.number(),
});

/** With the reason; null where the two plans do not show it. */
const Reasoned = Entry.extend({ reason: BilingualText.nullable() });

const Changes = z.object({
  /** Entries, each step of a scenario counted. */
  counts: z.object({ added: z.number(), removed: z.number(), moved: z.number() }),
  added: z.array(Reasoned),
  removed: z.array(Reasoned),
  /** With the day that the plan before gave. */
  moved: z.array(Entry.extend({ dayBefore: z.string() })),
  /** Titles of the entries that a person changed and that the plan does not have: they stay in the calendar. */
  kept: z.array(BilingualText),
  /** Hours a week of both plans; null where they are the same. */
  hours: z.object({ before: z.number(), after: z.number() }).nullable(),
});

/** What the newest plan of a project changed in its calendar, beside what a person changed there. */
export const readPlanChanges = defineOperation({
  id: 'read-plan-changes',
  summary: {
    fr: 'Lire ce qu’un plan refait a changé dans le calendrier',
    en: 'Read what a plan made again changed in the calendar',
  },
  input: z.strictObject({ id: CycleId }),
  output: z.object({
    /** Id of the plan whose place this one took; null for a first plan, or one of another period. */
    before: z.string().nullable(),
    /** Null without a plan before. */
    changes: Changes.nullable(),
  }),
  needs: ['store'],
  async run({ id }, { store }) {
    const kept = await keptCompany((await keptCycle(id, store)).parent, store);
    const before = await planBefore(id, kept, store);
    if (before === null) return { before: null, changes: null };
    const [old, plan] = await Promise.all([storedPlan(before, store), storedPlan(id, store)]);
    if (old.cycle.number !== plan.cycle.number) return { before: null, changes: null };
    const { counts, added, removed, moved, kept: stay, hours } = planChanges(old, plan, kept.edits);
    return {
      before,
      changes: {
        counts: { ...counts },
        added: added.map(reasoned),
        removed: removed.map(reasoned),
        moved: moved.map((one) => ({ ...one, title: plain(one.title) })),
        kept: stay.map(plain),
        hours: hours === null ? null : { ...hours },
      },
    };
  },
});

/** The plan that was shown until the newest job made this one; null for any other plan, and where they are the same. */
async function planBefore(
  id: string,
  { planJob, planBefore: shown }: KeptCompany,
  store: Store,
): Promise<string | null> {
  if (planJob === null || shown === null || shown === id) return null;
  const result = (await store.job(planJob))?.result as { readonly id?: string } | null | undefined;
  return result?.id === id && (await store.readDocument(shown, 'strategy')) !== null ? shown : null;
}

const plain = ({ fr, en }: Text): { fr: string; en: string } => ({ fr, en });

const reasoned = (one: ReasonedEntry): z.output<typeof Reasoned> => ({
  title: plain(one.title),
  day: one.day,
  steps: one.steps,
  reason: one.reason === null ? null : plain(one.reason),
});
