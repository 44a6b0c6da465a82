import { z } from 'zod';

const Words = z.object({ fr: z.string().max(500), en: z.string().max(500) });

/** What a person changed in an entry of the calendar, and what the plan said then (`EntryEdit` of the plan). */
export const EntryEditInput = z.object({
  /** Day to which the entry moved. */
  day: z.iso.date().optional(),
  title: z.string().trim().min(1).max(300).optional(),
  /** A remark of the person, shown with the entry. */
  note: z.string().trim().min(1).max(2_000).optional(),
  /** Day on which the work was done. */
  doneOn: z.iso.date().optional(),
  /** Day on which the entry was put aside: no calendar shows it until it is taken back. */
  asideOn: z.iso.date().optional(),
  /** Number of the cycle of the plan. */
  cycle: z.number().int().min(1),
  /** The entry as the plan had it. */
  planned: z.object({ day: z.iso.date(), title: Words, owner: Words, hours: z.number().min(0) }),
});
