import type { Failure } from '../../core/values/failure.ts';
import type { OpenedStore } from './database/open-store.ts';

/** A store whose data could not be opened: every method rejects with the reason. */
export function unavailableStore(reason: Failure): OpenedStore {
  const reject = (): Promise<never> => Promise.reject(reason);
  const rejecting = <Target extends object>(members: Record<string | symbol, unknown>): Target =>
    new Proxy({} as Target, {
      // Without a `then`, which `await` would call.
      get: (_, name) => (name === 'then' ? undefined : (members[name] ?? reject)),
    });
  const workspaces = rejecting({});
  return rejecting({ kind: 'embedded', close: async () => undefined, workspaces });
}
