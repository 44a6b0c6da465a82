/** Kinds of what a person decides or writes, and what each belongs to. */
export const keptKinds = [
  'project',
  'company',
  'calendar',
  'reading',
  'finding',
  'cycle',
  'feed',
  'cms',
  'import',
] as const;
export type KeptKind = (typeof keptKinds)[number];

/** Kinds of what the journal of a workspace is about, besides what its projects have: who may enter. */
export const accessKinds = ['member', 'key'] as const;
export const journalKinds = [...keptKinds, ...accessKinds] as const;
export type JournalKind = (typeof journalKinds)[number];
/** The parent of what belongs to no project but to the workspace. */
export const ofWorkspace = 'workspace';

/** Where an object is: its kind, the project or the host of the site that it belongs to, and its id there. */
export interface KeptPlace {
  readonly kind: KeptKind;
  readonly parent: string;
  readonly id: string;
}

export interface KeptObject<Body> extends KeptPlace {
  readonly body: Body;
  /** From 1, rises at each change, also after a deletion: a revision that was read is never that of something else. */
  readonly revision: number;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Who changes an object: a key, an address or `terminal`, and the door. */
export interface Author {
  readonly who: string;
  readonly door: string;
}

/** A change of the revision `seen`, 0 for a new object; without a body the object is dropped. */
export interface KeptChange {
  readonly place: KeptPlace;
  readonly body?: unknown;
  readonly seen: number;
}

/** One revision of an object. */
export interface JournalEntry extends Omit<KeptPlace, 'kind'> {
  readonly kind: JournalKind;
  readonly revision: number;
  readonly change: 'created' | 'changed' | 'deleted';
  /** Null for a deletion. */
  readonly body: unknown;
  readonly who: string;
  readonly door: string;
  readonly at: string;
}

/** The first `most` entries of the journal, or those that follow `after`. */
export interface JournalPart {
  readonly most: number;
  readonly after?: { readonly at: string; readonly kind: string; readonly id: string; readonly revision: number };
}

type JournalPlace = Pick<JournalEntry, 'kind' | 'parent' | 'id'>;

export interface KeptObjectStore {
  /** Of one kind and parent, the oldest first. */
  keptObjects<Body>(kind: KeptKind, parent: string): Promise<KeptObject<Body>[]>;
  keptObject<Body>(place: KeptPlace): Promise<KeptObject<Body> | null>;
  /**
   * `seen`: the revision that the author has read, 0 for none; without it, whatever is there is replaced. Null when the
   * object has another revision.
   */
  keepObject<Body>(place: KeptPlace, body: Body, author: Author, seen?: number): Promise<KeptObject<Body> | null>;
  /** Makes all changes, in one transaction; false, and none is made, when an object has another revision than was seen. */
  keepObjects(changes: readonly KeptChange[], author: Author): Promise<boolean>;
  /** False when there is none, or when it has another revision than `seen`. */
  dropObject(place: KeptPlace, author: Author, seen?: number): Promise<boolean>;
  /** Of one object, or of all that belongs to a parent; the newest first. */
  journal(which: Partial<JournalPlace> & Pick<JournalPlace, 'parent'>, part: JournalPart): Promise<JournalEntry[]>;
  /** Notes a change of what is kept elsewhere; `body` holds no personal data, which could not be deleted with the person. */
  noteChange(
    place: Pick<JournalEntry, 'kind' | 'id'>,
    entry: Pick<JournalEntry, 'change' | 'body'>,
    author: Author,
  ): Promise<void>;
  /** Deletes all that belongs to a parent, with its journal, schedules, subscribers and decisions about links. */
  eraseParent(parent: string): Promise<void>;
}
