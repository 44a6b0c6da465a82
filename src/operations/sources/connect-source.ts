import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addDays } from '../../core/values/day.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { Connection } from '../../io/services/stored/connections.ts';
import { sources } from '../../io/sources/index.ts';
import { passingTroubles, SourceTrouble } from '../../io/sources/source-trouble.ts';
import { readSecretFile } from '../../io/structured-file.ts';
import { field, pathField } from '../inputs/field.ts';
import { defineOperation } from '../operation.ts';
import { ConnectionForm, connectionForm } from './connection-form.ts';
import { openSource } from './open-connection.ts';

const sourceIds = sources.map(({ id }) => id) as [string, ...string[]];

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
  key: field(
    z.union([z.string().min(1), z.record(z.string(), z.unknown())]).optional(),
    'la clé elle-même\u202f: objet du compte de service, ou jeton',
    'the key itself: object of the service account, or token',
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
  needs: ['store', 'secrets', 'fetch', 'clock'],
  async run(input, { store, secrets, fetch, clock }, { signal }) {
    const definition = sources.find(({ id }) => id === input.source)!;
    const fault = definition.propertyFault(input.property);
    if (fault !== null) throw invalid('property', fault);
    const address = (input.address ?? definition.address)?.replace(/\/+$/, '');
    if (address === undefined) throw invalid('address', noAddress);
    const credentials = await keyOf(input);
    try {
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
        since: input.since ?? addDays(today, -Math.min(firstDays, definition.keptDays)),
        createdAt,
        syncedAt: null,
        state: { reports: {}, trouble: null },
      };
      const known = (await store.connections()).find(({ id }) => id === connection.id);
      // A new key or first day keeps what was read, unless earlier days are now wanted.
      const kept = known !== undefined && connection.since >= known.since ? known.state.reports : {};
      const saved = { ...connection, state: { reports: kept, trouble: null } };
      await store.saveConnection(saved, secrets.seal(JSON.stringify(credentials)));
      return connectionForm({ ...saved, syncedAt: known?.syncedAt ?? null });
    } catch (error) {
      if (error instanceof SourceTrouble) throw refused(error);
      throw error;
    }
  },
});

/** The same source and property have the same id: connecting again replaces the key. */
function connectionIdOf({ source, property }: { readonly source: string; readonly property: string }): string {
  return `src_${createHash('sha256').update(`${source}\n${property.toLowerCase()}`).digest('hex').slice(0, 16)}`;
}

async function keyOf({ credentials, key }: z.output<typeof ConnectInput>): Promise<unknown> {
  if (key !== undefined) return key;
  if (credentials === undefined) throw invalid('credentials', noKey);
  return readSecretFile(credentials);
}

function refused({ kind, detail }: SourceTrouble): Failure {
  return new Failure(passingTroubles.has(kind) ? 'source-unavailable' : 'source-refused', detail);
}

function invalid(name: string, message: Text): Failure {
  return new Failure('invalid-input', message, [{ path: `/${name}`, message }]);
}

const noAddress: Text = {
  fr: 'Donnez l’adresse de votre installation par --address, par exemple https://matomo.exemple.fr.',
  en: 'Give the address of your installation with --address, for example https://matomo.example.org.',
};
const noKey: Text = {
  fr: 'Donnez le fichier de la clé par --credentials.',
  en: 'Give the file of the key with --credentials.',
};
