import type { Connection } from '../../io/services/stored/connections.ts';
import type { Services } from '../../io/services/services.ts';
import type { OpenSource, SourceDefinition } from '../../io/sources/define-source.ts';
import { sourceCall } from '../../io/sources/source-call.ts';
import { troubleOf } from '../../io/sources/source-trouble.ts';

/** First pause before a short quota is tried again, in milliseconds (working assumption). */
const quotaPause = 2_000;

type Needed = Pick<Services, 'fetch' | 'clock'>;

/** Opens a source with credentials in clear; throws `SourceTrouble` when they have the wrong form. */
export function openSource(
  definition: SourceDefinition,
  { property, address }: Pick<Connection, 'property' | 'address'>,
  credentials: unknown,
  { fetch, clock, signal }: Needed & { readonly signal: AbortSignal },
): OpenSource {
  const { title: service, passes } = definition;
  const call = sourceCall({ fetch, service, signal, pause: quotaPause, ...(passes ? { passes } : {}) });
  return definition.open({ property, address, credentials, call, now: () => clock.now() });
}

/** The same with the stored credentials; throws `SourceTrouble` when this installation cannot read them. */
export async function openConnection(
  definition: SourceDefinition,
  connection: Connection,
  { store, secrets, ...others }: Needed & Pick<Services, 'store' | 'secrets'> & { readonly signal: AbortSignal },
): Promise<OpenSource> {
  const sealed = await store.sealedCredentials(connection.id);
  const text = sealed === null ? null : secrets.open(sealed);
  if (text === null) throw troubleOf('sealed-elsewhere', definition.title);
  return openSource(definition, connection, JSON.parse(text), others);
}
