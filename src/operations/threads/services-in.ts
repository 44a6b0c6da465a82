import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import type { OpenedStore } from '../../io/store/database/open-store.ts';

/** The services as a workspace sees them. */
export type ServicesIn = (workspace: string) => Services;

/** `services` of every workspace: the store is that of one, all else is shared. */
export function servicesOf(services: Services, store: Pick<OpenedStore, 'in'>): ServicesIn {
  return (workspace) => withStore(services, store.in(workspace));
}

/** Not a copy: it would load the languages, which are read at their first use. */
export const withStore = (services: Services, store: Store): Services =>
  Object.create(services, { store: { value: store, enumerable: true } }) as Services;
