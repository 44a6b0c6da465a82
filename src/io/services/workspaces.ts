import type { Store } from './store.ts';
import type { Limits } from './stored/quotas.ts';
import type { People } from './stored/members.ts';

/** A customer of the service: its keys see its rows alone. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Every workspace of the installation: for its owner alone. */
export interface WorkspaceList {
  store(id: string): Store;
  /** The members of all of them. */
  readonly people: People;
  /** Oldest first. */
  list(): Promise<Workspace[]>;
  create(workspace: Workspace): Promise<void>;
  /** Sets some limits, the others stay; false when there is none of this id. */
  limit(id: string, limits: Partial<Limits>): Promise<boolean>;
  /** With everything that it has stored; false when there is none of this id. */
  delete(id: string): Promise<boolean>;
}
