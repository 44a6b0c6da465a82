import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { editedPlan } from '../../core/planning/calendar/edited-plan.ts';
import { Failure } from '../../core/values/failure.ts';
import { locales } from '../../core/values/locale.ts';
import { contentBytes } from '../../exports/export.ts';
import { calendarIcs } from '../../exports/plan/calendar-ics.ts';
import type { KeptObject, KeptPlace } from '../../io/services/kept-objects.ts';
import { field } from '../inputs/field.ts';
import { secretToken } from '../keys/secret-address.ts';
import { defineOperation } from '../operation.ts';
import { runningCycle } from '../plans/running-cycle.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { withCalendarOverlays } from './calendar.ts';
import { authorOf, keep } from './kept.ts';
import { keptCompany } from './kept-company.ts';
import { projectId, projectOf } from './manage-projects.ts';

/** Feeds of a project at most (working assumption): one for each person. */
const mostFeeds = 20;

const feedFields = {
  name: field(z.string().trim().min(1).max(120), 'à qui l’adresse est donnée', 'who gets the address'),
  lang: field(
    z.enum(locales).default('fr'),
    'langue du calendrier\u202f: fr ou en',
    'language of the calendar: fr or en',
  ),
};
const FeedBody = z.object(feedFields);
type FeedBody = z.output<typeof FeedBody>;
const Feed = FeedBody.extend({ id: z.string(), createdAt: z.string() }).meta({ id: 'CalendarFeed' });
const feedId = field(z.string().regex(/^fed_[0-9a-f]{32}$/), 'identifiant du flux', 'id of the feed');

export const createCalendarFeed = defineOperation({
  id: 'create-calendar-feed',
  summary: {
    fr: 'Ouvrir le calendrier d’un projet à un agenda, par une adresse secrète montrée une fois',
    en: 'Open the calendar of a project to a diary, by a secret address that is shown once',
  },
  input: z.strictObject({ id: projectId, ...feedFields }),
  output: Feed.extend({
    /** Path of the calendar on this service: whoever has it reads the calendar, and nothing else. */
    path: z.string(),
  }),
  needs: ['store', 'secrets'],
  async run({ id, ...body }, { store, secrets }, context) {
    await projectOf(id, store);
    if ((await store.keptObjects('feed', id)).length >= mostFeeds) throw tooMany;
    const place = placeOf(id, `fed_${randomUUID().replaceAll('-', '')}`);
    const kept = await keep({ place, body, seen: 0 }, store, context);
    const token = secretToken({ ...place, kind: 'feed', workspace: context.workspace }, secrets);
    return { ...shown(kept), path: `/v1/feeds/${token}.ics` };
  },
});

export const listCalendarFeeds = defineOperation({
  id: 'list-calendar-feeds',
  summary: { fr: 'Lister les flux du calendrier d’un projet', en: 'List the feeds of the calendar of a project' },
  input: z.strictObject({ id: projectId }),
  output: z.object({ data: z.array(Feed) }),
  needs: ['store'],
  async run({ id }, { store }) {
    await projectOf(id, store);
    return { data: (await store.keptObjects<FeedBody>('feed', id)).map(shown) };
  },
});

export const deleteCalendarFeed = defineOperation({
  id: 'delete-calendar-feed',
  summary: { fr: 'Fermer un flux du calendrier', en: 'Close a feed of the calendar' },
  input: z.strictObject({ id: projectId, feed: feedId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id, feed }, { store }, context) {
    if (!(await store.dropObject(placeOf(id, feed), authorOf(context)))) throw unknownFeed;
    return { id: feed };
  },
});

/** The calendar behind an address: the running plan with the changes of its people. */
export const readCalendarFeed = defineOperation({
  id: 'read-calendar-feed',
  summary: { fr: 'Lire le calendrier d’un flux', en: 'Read the calendar of a feed' },
  input: z.strictObject({ id: projectId, feed: feedId }),
  output: z.object({ content: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  needs: ['store', 'clock'],
  heavy: true,
  async run({ id, feed }, { store, clock }) {
    const kept = await store.keptObject<FeedBody>(placeOf(id, feed));
    if (kept === null) throw unknownFeed;
    const { cycleId } = (await projectOf(id, store)).body;
    const cycle = await runningCycle({ project: id, cycleId, today: clock.now().slice(0, 10) }, store);
    if (cycle === null) throw noPlan;
    const edited = editedPlan(await storedPlan(cycle, store), (await keptCompany(id, store)).edits);
    const strategy = await withCalendarOverlays(edited, id, store);
    return { content: contentBytes(calendarIcs.render({ strategy, locale: kept.body.lang })) };
  },
});

const placeOf = (parent: string, id: string): KeptPlace => ({ kind: 'feed', parent, id });

const shown = ({ id, body, createdAt }: KeptObject<FeedBody>): z.output<typeof Feed> => ({ ...body, id, createdAt });

export const unknownFeed = new Failure('not-found', {
  fr: 'Aucun calendrier n’est à cette adresse\u202f: demandez-en une nouvelle à qui vous l’a donnée.',
  en: 'There is no calendar at this address: ask who gave it to you for a new one.',
});
const noPlan = new Failure('not-found', {
  fr: 'Ce projet n’a pas encore de plan\u202f: le calendrier viendra avec lui.',
  en: 'This project has no plan yet: the calendar comes with it.',
});
const tooMany = new Failure('conflict', {
  fr: `Un projet a ${mostFeeds} flux au plus\u202f: fermez-en un.`,
  en: `A project has at most ${mostFeeds} feeds: close one.`,
});
