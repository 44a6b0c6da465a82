import type { Services } from '../../io/services/services.ts';
import type { OpenedStore } from '../../io/store/database/open-store.ts';

/** The services as a workspace sees them. */
export type ServicesIn = (workspace: string) => Services;

/** `services` of every workspace: the store is that of one, all else is shared. */
export function servicesOf(services: Services, store: Pick<OpenedStore, 'in'>): ServicesIn {
  // Not a copy: it would load the languages, which are read at their first use.
  return (workspace) =>
    Object.create(services, { store: { value: store.in(workspace), enumerable: true } }) as Services;
}
