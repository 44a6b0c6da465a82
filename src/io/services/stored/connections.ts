import type { Text } from '../../../core/values/text.ts';

/** How far a report of a connection was read. */
export interface ReportState {
  /** First day that was requested. */
  readonly from: string;
  /** Last complete day that was read; null before there is one. */
  readonly to: string | null;
  readonly currency: string | null;
  /** What the service reports about its figures. */
  readonly notes: readonly Text[];
  /** What is stored of it since the first day, counted at the end of a sync; absent before. */
  readonly read?: {
    readonly days: number;
    readonly rows: number;
    /** Days that were read and have no row: not known, not zero. */
    readonly gaps: readonly string[];
  };
}

export interface ConnectionState {
  /** By id of the report. */
  readonly reports: Readonly<Record<string, ReportState>>;
  /** Why the last sync stopped; null when it ended. */
  readonly trouble: { readonly kind: string; readonly detail: Text } | null;
}

/** A service that the owner connected; its credentials are sealed. */
export interface Connection {
  readonly id: string;
  /** Id of the source. */
  readonly source: string;
  readonly property: string;
  /** Origin of the API. */
  readonly address: string;
  /** Name of the account or end of the token. */
  readonly account: string;
  /** First day to read. */
  readonly since: string;
  readonly createdAt: string;
  readonly syncedAt: string | null;
  readonly state: ConnectionState;
}

/** The rows of a day of a report, sorted by entity. */
export interface ObservedDay {
  readonly day: string;
  readonly rows: readonly { readonly entity: string; readonly values: Readonly<Record<string, number | null>> }[];
}

export interface ConnectionStore {
  /** Replaces the connection of the same id, and keeps what was read. */
  saveConnection(connection: Omit<Connection, 'syncedAt'>, sealed: string): Promise<void>;
  /** Oldest first. */
  connections(): Promise<Connection[]>;
  /** Null when there is none. */
  sealedCredentials(id: string): Promise<string | null>;
  /** Deletes the connection and all that was read by it; false when there is none. */
  removeConnection(id: string): Promise<boolean>;
  /** Replaces all days of a report from `from` to `to` and saves the state, both or none. */
  saveObservedDays(
    id: string,
    part: { report: string; from: string; to: string; days: readonly ObservedDay[]; state: ConnectionState },
  ): Promise<void>;
  saveConnectionState(id: string, state: ConnectionState, syncedAt: string | null): Promise<void>;
  /** Days with rows, in order. */
  observedDays(id: string, report: string, from: string, to: string): Promise<ObservedDay[]>;
}
