import type { Day } from '../../core/values/day.ts';
import type { Text } from '../../core/values/text.ts';
import type { SourceCall, SourceReply } from './source-call.ts';

/** One row of a day, in the fields of the import of the same id. */
export interface SourceRow {
  /** Page, query, channel, campaign …; empty for the total of a day. */
  readonly entity: string;
  readonly values: Readonly<Record<string, number | null>>;
}

/** The rows of a stretch of days. */
export interface DayRows {
  readonly days: ReadonlyMap<Day, readonly SourceRow[]>;
  /** Last day that the service calls complete; null when it has none in these days. */
  readonly through: Day | null;
  /** What the service reports about its own figures: rows left out, sampled, cut. */
  readonly notes: readonly Text[];
  /** Currency of the amounts; null without amounts. */
  readonly currency: string | null;
}

export interface SourceReport {
  /** Id of the import that describes the rows: an exported file and a sync have the same keys. */
  readonly id: string;
  /** Days of one stretch, stored together. */
  readonly days: number;
}

/** A service opened with the credentials of its owner. */
export interface OpenSource {
  /** Checks the key and the property; throws `SourceTrouble`. */
  check(): Promise<void>;
  read(report: SourceReport, from: Day, to: Day): Promise<DayRows>;
}

/** What a connection gives to open its source. */
export interface SourceAccess {
  /** Site, property or account as the service names it. */
  readonly property: string;
  /** Origin of the API, without a slash at its end. */
  readonly address: string;
  /** Parsed service-account file, or a token. */
  readonly credentials: unknown;
  readonly call: SourceCall;
  /** RFC 3339, UTC. */
  readonly now: () => string;
}

export interface SourceDefinition {
  readonly id: string;
  readonly title: Text;
  /** How the owner gives the right to read, in one sentence. */
  readonly access: Text;
  /** Origin of the API; null when each owner has their own. */
  readonly address: string | null;
  /** A property as the service writes it. */
  readonly example: string;
  /** Name of the key that its owner recognises and nobody can use; throws `SourceTrouble` for another kind of key. */
  account(credentials: unknown): string;
  /** Right that a person consents to in a browser; absent where keys are the only way in. */
  readonly consentScope?: string;
  /** What is wrong with the form of a property; null when nothing is. */
  propertyFault(property: string): Text | null;
  readonly reports: readonly SourceReport[];
  /** Last days that the service still corrects: they are read again at each sync. */
  readonly lateDays: number;
  /** Days that the service keeps. */
  readonly keptDays: number;
  /** True for a refusal of which the service states that the same request succeeds after seconds. */
  passes?(reply: SourceReply): boolean;
  open(access: SourceAccess): OpenSource;
}

/**
 * @example
 * defineSource({ id: 'notes', title: { fr: 'Notes', en: 'Notes' }, lateDays: 2, …, open })
 */
export function defineSource(definition: SourceDefinition): SourceDefinition {
  return definition;
}
