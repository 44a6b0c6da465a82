import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import { digestWishes } from '../../core/report/digest/digest-letter.ts';
import { locales } from '../../core/values/locale.ts';
import type { Subscriber } from '../../io/services/stored/subscribers.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { projectId, projectOf } from '../projects/manage-projects.ts';

/** Subscribers of a project at most (working assumption): a team, not a mailing list. */
const mostSubscribers = 20;

const subscriberId = field(z.string().regex(/^sub_[0-9a-f]{32}$/), 'identifiant de l’abonné', 'id of the subscriber');

const SubscriberForm = z
  .object({
    id: z.string(),
    projectId: z.string(),
    email: z.string(),
    lang: z.enum(locales),
    wants: z.enum(digestWishes),
    state: z.enum(['on', 'off', 'refused']),
    createdAt: z.string(),
  })
  .meta({ id: 'Subscriber' });

export const createSubscriber = defineOperation({
  id: 'create-subscriber',
  summary: {
    fr: 'Envoyer à une personne ce qui change dans un projet',
    en: 'Send a person what changes in a project',
  },
  input: z.strictObject({
    id: projectId,
    email: field(z.email().max(254), 'adresse électronique', 'e-mail address'),
    lang: field(
      z.enum(locales).default('fr'),
      'langue des courriels\u202f: fr ou en',
      'language of the mails: fr or en',
    ),
    wants: field(
      z.enum(digestWishes).default('digest'),
      'digest (ce qui a changé, sinon rien), short (quelques chiffres après chaque audit), full (ce qui a changé et l’état du site) ou alerts (les défauts nouveaux qui coûtent des visites)',
      'digest (what has changed, else nothing), short (a few figures after each audit), full (what has changed and the state of the site) or alerts (new faults that cost visits)',
    ),
  }),
  output: SubscriberForm,
  needs: ['store', 'clock', 'mailer'],
  async run({ id, email, lang, wants }, { store, clock, mailer }) {
    await projectOf(id, store);
    if (mailer.serviceAddress === null) throw noMail;
    const known = await store.subscribers(id);
    if (known.length >= mostSubscribers && !known.some((one) => one.email === email)) throw tooMany;
    const subscriber: Subscriber = {
      id: `sub_${randomUUID().replaceAll('-', '')}`,
      projectId: id,
      email,
      lang,
      wants,
      state: 'on',
      createdAt: clock.now(),
    };
    return store.addSubscriber(subscriber);
  },
});

export const listSubscribers = defineOperation({
  id: 'list-subscribers',
  summary: { fr: 'Lister les abonnés d’un projet', en: 'List the subscribers of a project' },
  input: z.strictObject({ id: projectId }),
  output: z.object({ data: z.array(SubscriberForm) }),
  needs: ['store'],
  async run({ id }, { store }) {
    await projectOf(id, store);
    return { data: await store.subscribers(id) };
  },
});

export const deleteSubscriber = defineOperation({
  id: 'delete-subscriber',
  summary: { fr: 'Retirer un abonné', en: 'Remove a subscriber' },
  input: z.strictObject({ id: subscriberId }),
  output: z.object({ id: z.string() }),
  needs: ['store'],
  async run({ id }, { store }) {
    if (!(await store.removeSubscriber(id))) throw unknownSubscriber;
    return { id };
  },
});

const noMail = new Failure('conflict', {
  fr: 'Ce service n’envoie pas de courriel\u202f: son exploitant doit régler MAILLAGE_SMTP, MAILLAGE_MAIL_FROM et MAILLAGE_ADDRESS.',
  en: 'This service sends no mail: its operator has to set MAILLAGE_SMTP, MAILLAGE_MAIL_FROM and MAILLAGE_ADDRESS.',
});
const tooMany = new Failure('conflict', {
  fr: `Un projet a ${mostSubscribers} abonnés au plus\u202f: retirez-en un.`,
  en: `A project has at most ${mostSubscribers} subscribers: remove one.`,
});
const unknownSubscriber = new Failure('not-found', {
  fr: 'Aucun abonné ne porte cet identifiant\u202f: listez-les par GET /v1/projects/{id}/subscribers.',
  en: 'No subscriber has this id: list them with GET /v1/projects/{id}/subscribers.',
});
