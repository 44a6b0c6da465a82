import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { AuthorizedUser } from '../../io/sources/authorized-user.ts';
import { consent } from '../../io/sources/consent.ts';
import { sources } from '../../io/sources/index.ts';
import { sourceCall } from '../../io/sources/source-call.ts';
import { SourceTrouble } from '../../io/sources/source-trouble.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { field } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { invalidSource, noConsent, refusedBySource, sourceIds } from './source-refusals.ts';

export const consentId = field(
  z.string().regex(/^con_[0-9a-f]{32}$/),
  'identifiant du consentement demandé',
  'id of the consent that was asked for',
);

interface AskedConsent {
  readonly id: string;
  readonly stop: AbortController;
  given: AuthorizedUser | null;
  trouble: Text | null;
}

/** The last consent asked for in each workspace: in memory, since the browser comes back to this process. */
const asked = new Map<string, AskedConsent>();

/** Opens a place on this machine where the browser of a person brings back their consent, and returns the address to open. */
export const askConsent = defineOperation({
  id: 'ask-consent',
  summary: {
    fr: 'Demander dans le navigateur l’accès à un service, au lieu d’une clé',
    en: 'Ask in the browser for the access to a service, instead of a key',
  },
  input: z.strictObject({
    source: field(z.enum(sourceIds), 'service à connecter', 'service to connect'),
    client: field(
      z.record(z.string(), z.unknown()),
      'client OAuth de type application de bureau, en JSON',
      'OAuth client of the kind desktop app, as JSON',
    ),
  }),
  output: z.object({ id: z.string(), address: z.string() }),
  needs: ['fetch'],
  async run({ source, client }, { fetch }, { workspace, address: caller }) {
    const { consentScope, title } = sources.find(({ id }) => id === source)!;
    if (consentScope === undefined) throw invalidSource('source', noConsent);
    if (caller !== undefined && !isThisMachine(caller)) throw new Failure('forbidden', elsewhere);
    asked.get(workspace)?.stop.abort();
    const stop = new AbortController();
    const one: AskedConsent = { id: `con_${randomBytes(16).toString('hex')}`, stop, given: null, trouble: null };
    asked.set(workspace, one);
    const { signal } = stop;
    const call = sourceCall({ fetch, service: title, signal, pause: 0 });
    const wish = { client, scope: consentScope, service: title, call, signal, inBackground: true };
    const address = await new Promise<string>((show, refuse) => {
      consent({ ...wish, show }).then(
        (given) => (one.given = given),
        (error: unknown) => {
          // What is not expected is an error of the call, or of the sentence that the screen shows.
          one.trouble = error instanceof SourceTrouble ? error.detail : unexpected;
          refuse(error instanceof SourceTrouble ? refusedBySource(error) : error);
        },
      );
    });
    return { id: one.id, address };
  },
});

export const readConsent = defineOperation({
  id: 'read-consent',
  summary: { fr: 'Lire si l’accès demandé a été donné', en: 'Read whether the access asked for was given' },
  input: z.strictObject({ id: consentId }),
  output: z.object({
    state: z.enum(['waiting', 'given', 'refused']),
    /** Why it was not given; null otherwise. */
    detail: BilingualText.nullable(),
  }),
  needs: [],
  async run({ id }, _services, { workspace }) {
    const { given, trouble } = askedConsent(workspace, id);
    const state = given !== null ? 'given' : trouble === null ? 'waiting' : 'refused';
    return { state, detail: trouble } as const;
  },
});

/** The credentials of a consent that was given. Throws `Failure` for an unknown one, or one that is awaited still. */
export function givenConsent(workspace: string, id: string): AuthorizedUser {
  const { given, trouble } = askedConsent(workspace, id);
  if (given !== null) return given;
  throw invalidSource('consent', trouble ?? notYet);
}

/** A consent is used once. */
export function forgetConsent(workspace: string, id: string): void {
  if (asked.get(workspace)?.id === id) asked.delete(workspace);
}

function askedConsent(workspace: string, id: string): AskedConsent {
  const one = asked.get(workspace);
  if (one?.id === id) return one;
  throw new Failure('not-found', {
    fr: 'Cette demande d’accès n’est plus attendue\u202f: recommencez.',
    en: 'This request for access is no longer awaited: start again.',
  });
}

/** Loopback, also in the form that a socket of both families gives. */
const isThisMachine = (address: string): boolean => /^(::ffff:)?127\.|^::(1$|\/)/.test(address);

const notYet: Text = {
  fr: 'L’accès n’a pas encore été donné dans le navigateur.',
  en: 'The access was not yet given in the browser.',
};
const elsewhere: Text = {
  fr: 'Le navigateur revient à la machine où maillage tourne\u202f: donnez l’accès depuis cette machine, ou connectez la source par une clé.',
  en: 'The browser comes back to the machine where maillage runs: give the access from that machine, or connect the source with a key.',
};
const unexpected: Text = {
  fr: 'L’accès n’a pas pu être lu\u202f: recommencez.',
  en: 'The access could not be read: start again.',
};
