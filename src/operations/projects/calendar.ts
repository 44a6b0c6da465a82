import { z } from 'zod';
import type { DatedTask } from '../../core/planning/calendar/due-tasks.ts';
import type { Strategy } from '../../core/planning/plan/plan.ts';
import type { PlannedTask } from '../../core/planning/plan/planned-task.ts';
import { Failure } from '../../core/values/failure.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { keep, seenRevision } from './kept.ts';
import { projectId, projectOf } from './manage-projects.ts';

/** Where an entry is on its way, by the decision of a person. */
const itemStates = ['idea', 'planned', 'writing', 'approved', 'scheduled', 'published', 'measured'] as const;

const text = (most: number) => z.string().trim().min(1).max(most);
const editFields = {
  date: field(z.iso.date(), 'jour, AAAA-MM-JJ', 'day, YYYY-MM-DD'),
  time: field(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), 'heure locale, HH:MM', 'local time, HH:MM'),
  title: field(text(300), 'titre', 'title'),
  text: field(text(20_000), 'texte à publier', 'text to publish'),
  owner: field(text(120), 'personne responsable', 'person in charge'),
  state: field(z.enum(itemStates), 'état', 'state'),
  address: field(z.url({ protocol: /^https?$/ }).max(2048), 'adresse publiée', 'published address'),
};
const Edits = z.object(editFields).partial();
type Edits = z.output<typeof Edits>;
type EditName = keyof Edits;

/** What a person wrote over an entry, and what the plan said then. */
export const CalendarOverlay = z.strictObject({
  edits: Edits.strict(),
  base: z.partialRecord(Edits.keyof(), z.string().max(20_000).nullable()),
});
type Overlay = z.output<typeof CalendarOverlay>;

const Item = z
  .object({
    /** Of the task of the plan; the same after another planning of the same work. */
    id: z.string(),
    title: BilingualText,
    date: z.string(),
    time: z.string().nullable(),
    owner: BilingualText,
    text: z.string().nullable(),
    state: z.enum(itemStates),
    address: z.string().nullable(),
    hours: z.number(),
    actionId: z.string().nullable(),
    /** Fields that a person wrote. */
    edited: z.array(z.string()),
    /** Edited fields that the plan would now write otherwise: what it said then, and what it says now. */
    regenerated: z.array(z.object({ field: z.string(), before: z.string().nullable(), now: z.string().nullable() })),
    /** False for an edited entry that the latest plan no longer has. */
    planned: z.boolean(),
    /** 0 before the first edit. */
    revision: z.number(),
  })
  .meta({ id: 'CalendarItem' });
type Item = z.output<typeof Item>;

export const listCalendar = defineOperation({
  id: 'list-calendar',
  summary: { fr: 'Lister le calendrier d’un projet', en: 'List the calendar of a project' },
  input: z.strictObject({
    id: projectId,
    from: field(z.iso.date().optional(), 'premier jour', 'first day'),
    to: field(z.iso.date().optional(), 'dernier jour', 'last day'),
    state: field(z.enum(itemStates).optional(), 'un état seulement', 'one state only'),
  }),
  output: z.object({ data: z.array(Item), cycleId: z.string().nullable() }),
  needs: ['store'],
  async run({ id, from = '', to = '9999', state }, { store }) {
    const { items, cycleId } = await calendarOf(id, store);
    const isWanted = (item: Item): boolean =>
      item.date >= from && item.date <= to && (state === undefined || item.state === state);
    return { data: items.filter(isWanted), cycleId };
  },
});

const nullable = Object.fromEntries(
  Object.entries(editFields).map(([name, schema]) => [name, schema.nullable().optional()]),
) as unknown as { [Name in EditName]: z.ZodOptional<z.ZodNullable<(typeof editFields)[Name]>> };

export const editCalendarItem = defineOperation({
  id: 'edit-calendar-item',
  summary: {
    fr: 'Modifier une entrée du calendrier\u202f; null rend un champ au plan',
    en: 'Change an entry of the calendar; null gives a field back to the plan',
  },
  input: z.strictObject({
    id: projectId,
    item: field(z.string().min(1).max(200), 'identifiant de l’entrée', 'id of the entry'),
    ...nullable,
    revision: seenRevision,
  }),
  output: Item,
  needs: ['store'],
  async run({ id, item: itemId, revision, ...changes }, { store }, context) {
    const { tasks, overlays } = await calendarOf(id, store);
    const task = tasks.find((one) => one.id === itemId) ?? null;
    const known = overlays.get(itemId);
    if (task === null && known === undefined) throw unknownItem;
    const body = edited(known?.body ?? { edits: {}, base: {} }, changes, task);
    if (body.edits.state === 'published' && body.edits.address === undefined) throw noAddress;
    const kept = await keep({ place: placeOf(id, itemId), body, seen: revision }, store, context);
    return itemOf(itemId, task, kept);
  },
});

/** The overlay with more changes; a field that goes back to the plan loses its edit. */
function edited(
  { edits, base }: Overlay,
  changes: Readonly<Record<string, unknown>>,
  task: PlannedTask | null,
): Overlay {
  const next: { edits: Record<string, unknown>; base: Record<string, string | null> } = {
    edits: { ...edits },
    base: { ...(base as Record<string, string | null>) },
  };
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    if (value === null) {
      delete next.edits[name];
      delete next.base[name];
    } else {
      next.edits[name] = value;
      next.base[name] = generated(task, name as EditName);
    }
  }
  return next as Overlay;
}

/** The plan with what people changed in its tasks: for files that show the plan. */
export async function withCalendarOverlays<Plan extends { readonly tasks: readonly PlannedTask[] }>(
  plan: Plan,
  project: string,
  store: Store,
): Promise<Plan> {
  const overlays = new Map((await store.keptObjects<Overlay>('calendar', project)).map((one) => [one.id, one.body]));
  return { ...plan, tasks: plan.tasks.map((task) => overlaidTask(task, overlays.get(task.id)?.edits ?? {})) };
}

/** The tasks of a plan on the day that people gave them last, and whether one noted that they are done. */
export async function datedTasks(plan: Strategy, project: string, store: Store): Promise<DatedTask[]> {
  const overlays = new Map((await store.keptObjects<Overlay>('calendar', project)).map((one) => [one.id, one.body]));
  return plan.tasks.map(({ id, date, doneOn }) => {
    const edits: Edits = overlays.get(id)?.edits ?? {};
    const isPublished = edits.state === 'published' || edits.state === 'measured';
    return { id, date: edits.date ?? date, isDone: doneOn !== undefined || isPublished };
  });
}

function overlaidTask(task: PlannedTask, { date, time, title, owner }: Edits): PlannedTask {
  const both = (words: string | undefined, planned: PlannedTask['title']) =>
    words === undefined ? planned : { fr: words, en: words };
  return {
    ...task,
    date: date ?? task.date,
    time: time ?? task.time,
    title: both(title, task.title),
    owner: both(owner, task.owner),
  };
}

async function calendarOf(id: string, store: Store) {
  const { cycleId } = (await projectOf(id, store)).body;
  const tasks = cycleId === null ? [] : (await storedPlan(cycleId, store)).tasks;
  const overlays = new Map((await store.keptObjects<Overlay>('calendar', id)).map((one) => [one.id, one]));
  const items = tasks.map((task) => itemOf(task.id, task, overlays.get(task.id)));
  const planned = new Set(tasks.map((task) => task.id));
  for (const [itemId, overlay] of overlays) if (!planned.has(itemId)) items.push(itemOf(itemId, null, overlay));
  items.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return { items, tasks, overlays, cycleId };
}

function itemOf(id: string, task: PlannedTask | null, kept: KeptObject<Overlay> | undefined): Item {
  const { edits, base } = kept?.body ?? { edits: {}, base: {} };
  const value = (name: EditName): string | null => edits[name] ?? generated(task, name) ?? base[name] ?? null;
  const names = Object.keys(edits) as EditName[];
  const both = (name: 'title' | 'owner') => {
    const written = edits[name] ?? (task === null ? (base[name] ?? '') : undefined);
    return written === undefined ? task![name] : { fr: written, en: written };
  };
  return {
    id,
    title: both('title'),
    date: value('date') ?? '',
    time: value('time'),
    owner: both('owner'),
    text: value('text'),
    state: edits.state ?? 'planned',
    address: value('address'),
    hours: task?.hours ?? 0,
    actionId: task?.actionId ?? null,
    edited: names,
    regenerated: names.flatMap((name) => {
      const [before, now] = [base[name] ?? null, generated(task, name)];
      return task === null || before === now ? [] : [{ field: name, before, now }];
    }),
    planned: task !== null,
    revision: kept?.revision ?? 0,
  };
}

/** What the plan says of a field, in the language of no one for the date and in French for words. */
function generated(task: PlannedTask | null, name: EditName): string | null {
  if (task === null) return null;
  if (name === 'date' || name === 'time') return task[name];
  return name === 'title' || name === 'owner' ? task[name].fr : null;
}

const placeOf = (parent: string, id: string): KeptPlace => ({ kind: 'calendar', parent, id });

const unknownItem = new Failure('not-found', {
  fr: 'Le calendrier n’a pas d’entrée de cet identifiant\u202f: listez-les par GET /v1/projects/{id}/calendar.',
  en: 'The calendar has no entry of this id: list them with GET /v1/projects/{id}/calendar.',
});
const noAddress = new Failure(
  'invalid-input',
  { fr: 'Donnez l’adresse de ce qui est publié.', en: 'Give the address of what is published.' },
  [{ path: '/address', message: { fr: 'Adresse attendue.', en: 'An address is expected.' } }],
);
