import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addDays, type Day } from '../../core/values/day.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { Connection } from '../../io/services/stored/connections.ts';
import type { Person } from '../../io/services/person.ts';
import type { Services } from '../../io/services/services.ts';
import { consent } from '../../io/sources/consent.ts';
import type { SourceDefinition } from '../../io/sources/define-source.ts';
import { sources } from '../../io/sources/index.ts';
import { sourceCall } from '../../io/sources/source-call.ts';
import { SourceTrouble } from '../../io/sources/source-trouble.ts';
import { readSecretFile } from '../../io/structured-file.ts';
import { field, pathField } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { consentId, forgetConsent, givenConsent } from './ask-consent.ts';
import { ConnectionForm, connectionForm } from './connection-form.ts';
import { openSource } from './open-connection.ts';
import { invalidSource, noConsent, refusedBySource, sourceIds } from './source-refusals.ts';

/** Days read at the first sync unless another day is given: a year and its seasons (working assumption). */
const firstDays = 396;

const ConnectInput = z.strictObject({
  source: field(z.enum(sourceIds), 'service à connecter', 'service to connect'),
  property: field(
    z.string().trim().min(1).max(300),
    'site, propriété ou compte, comme le service l’écrit',
    'site, property or account, as the service writes it',
  ),
  credentials: pathField(
    z.string().min(1).optional(),
    'fichier de la clé\u202f: compte de service (JSON), ou jeton seul',
    'file of the key: service account (JSON), or a token alone',
  ),
  oauth: pathField(
    z.string().min(1).optional(),
    'fichier d’un client OAuth (JSON), au lieu d’une clé\u202f: vous donnez l’accès dans votre navigateur',
    'file of an OAuth client (JSON), instead of a key: you give the access in your browser',
  ),
  key: field(
    z.union([z.string().min(1), z.record(z.string(), z.unknown())]).optional(),
    'la clé elle-même\u202f: objet du compte de service ou du consentement, ou jeton',
    'the key itself: object of the service account or of the consent, or token',
  ),
  consent: field(
    consentId.optional(),
    'accès donné dans le navigateur, par POST /v1/consents',
    'access given in the browser, by POST /v1/consents',
  ),
  address: field(
    z.url({ protocol: /^https?$/ }).optional(),
    'adresse du service, pour un Matomo installé chez vous',
    'address of the service, for a Matomo of your own',
  ),
  since: field(
    z.iso.date().optional(),
    'premier jour à lire, AAAA-MM-JJ (treize mois par défaut)',
    'first day to read, YYYY-MM-DD (thirteen months by default)',
  ),
});

/** Checks a key and a property, then stores them; nothing is stored when the service refuses. */
export const connectSource = defineOperation({
  id: 'connect-source',
  summary: {
    fr: 'Connecter un service de mesure pour que ses chiffres viennent seuls',
    en: 'Connect a measuring service so that its figures come by themselves',
  },
  input: ConnectInput,
  output: ConnectionForm,
  needs: ['store', 'secrets', 'fetch', 'clock', 'person'],
  async run(input, { store, secrets, fetch, clock, person }, { signal, locale, workspace }) {
    const definition = sources.find(({ id }) => id === input.source)!;
    const fault = definition.propertyFault(input.property);
    if (fault !== null) throw invalidSource('property', fault);
    const address = (input.address ?? definition.address)?.replace(/\/+$/, '');
    if (address === undefined) throw invalidSource('address', noAddress);
    try {
      const credentials = await keyOf(input, definition, { fetch, person, signal, locale, workspace });
      const account = definition.account(credentials);
      await openSource(definition, { ...input, address }, credentials, { fetch, clock, signal }).check();
      const createdAt = clock.now();
      const today = createdAt.slice(0, 10);
      const connection: Connection = {
        id: connectionIdOf(input),
        source: input.source,
        property: input.property,
        address,
        account,
        since: firstRead(input.since, definition, today),
        createdAt,
        syncedAt: null,
        state: { reports: {}, trouble: null },
      };
      const known = (await store.connections()).find(({ id }) => id === connection.id);
      // A new key or first day keeps what was read, unless earlier days are now wanted.
      const kept = known !== undefined && connection.since >= known.since ? known.state.reports : {};
      const saved = { ...connection, state: { reports: kept, trouble: null } };
      await store.saveConnection(saved, secrets.seal(JSON.stringify(credentials)));
      if (input.consent !== undefined) forgetConsent(workspace, input.consent);
      return connectionForm({ ...saved, syncedAt: known?.syncedAt ?? null });
    } catch (error) {
      if (error instanceof SourceTrouble) throw refusedBySource(error);
      throw error;
    }
  },
});

/** A day before those that the service keeps is moved to the first one kept: what it answers for older days is not the truth. */
function firstRead(since: Day | undefined, { keptDays }: SourceDefinition, today: Day): Day {
  const firstKept = addDays(today, -keptDays);
  const wanted = since ?? addDays(today, -firstDays);
  return wanted < firstKept ? firstKept : wanted;
}

/** The same source and property have the same id: connecting again replaces the key. */
function connectionIdOf({ source, property }: { readonly source: string; readonly property: string }): string {
  return `src_${createHash('sha256').update(`${source}\n${property.toLowerCase()}`).digest('hex').slice(0, 16)}`;
}

interface KeyContext {
  readonly fetch: Services['fetch'];
  readonly person?: Person | undefined;
  readonly signal: AbortSignal;
  readonly locale: Locale;
  readonly workspace: string;
}

async function keyOf(
  { credentials, key, oauth, consent: given }: z.output<typeof ConnectInput>,
  definition: SourceDefinition,
  context: KeyContext,
): Promise<unknown> {
  if (key !== undefined) return key;
  if (given !== undefined) return givenConsent(context.workspace, given);
  if (oauth !== undefined) return consentTo(await readSecretFile(oauth), definition, context);
  if (credentials === undefined) throw invalidSource('credentials', noKey);
  return readSecretFile(credentials);
}

/** The consent of the person at the terminal, given in their browser. */
function consentTo(client: unknown, { consentScope, title }: SourceDefinition, context: KeyContext): Promise<unknown> {
  const { fetch, person, signal, locale } = context;
  if (consentScope === undefined) throw invalidSource('oauth', noConsent);
  if (person === undefined) throw invalidSource('oauth', noTerminal);
  const call = sourceCall({ fetch, service: title, signal, pause: 0 });
  const show = (address: string): void => person.tell(`${openThis[locale]}\n${address}\n`);
  return consent({ client, scope: consentScope, service: title, call, show, signal });
}

const noAddress: Text = {
  fr: 'Donnez l’adresse de votre installation par --address, par exemple https://matomo.exemple.fr.',
  en: 'Give the address of your installation with --address, for example https://matomo.example.org.',
};
const noKey: Text = {
  fr: 'Donnez le fichier de la clé par --credentials.',
  en: 'Give the file of the key with --credentials.',
};
const noTerminal: Text = {
  fr: 'Le consentement se donne à un terminal, sur la machine du navigateur. Ailleurs, connectez un compte de service par --credentials.',
  en: 'Consent is given at a terminal, on the machine of the browser. Elsewhere, connect a service account with --credentials.',
};
const openThis: Text = {
  fr: 'Ouvrez cette adresse dans votre navigateur pour donner l’accès en lecture\u00a0:',
  en: 'Open this address in your browser to give the access to read:',
};
