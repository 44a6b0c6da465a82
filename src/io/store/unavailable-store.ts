import type { Failure } from '../../core/values/failure.ts';
import type { OpenedStore } from './database/open-store.ts';

/** A store whose data could not be opened: every method rejects with the reason. */
export function unavailableStore(reason: Failure): OpenedStore {
  const members: Record<string | symbol, unknown> = { kind: 'embedded', close: async () => undefined };
  const reject = (): Promise<never> => Promise.reject(reason);
  return new Proxy({} as OpenedStore, {
    // Without a `then`, which `await` would call.
    get: (_, name) => (name === 'then' ? undefined : (members[name] ?? reject)),
  });
}
