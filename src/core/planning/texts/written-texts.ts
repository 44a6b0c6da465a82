import type { Text } from '../../values/text.ts';
import type { MissingText, PlannedText } from '../plan/details/planned-text.ts';
import type { ReadyText } from '../plan/details/ready-text.ts';
import type { Announcement } from './announcement.ts';
import type { TextKind } from './text-kind.ts';

/** A text as an action takes it: what announces it, and the text in its form. */
export interface WrittenText {
  readonly announcement: Announcement;
  readonly ready: ReadyText;
}

interface Entry {
  readonly kind: TextKind;
  readonly offerId: string | null;
  /** What in the company calls for it; null for the text of an action. */
  readonly why: Text | null;
  readonly written: WrittenText;
}

/** The texts of one composition of a plan, by their key: each is written once, and what is missing is named once. */
export class WrittenTexts {
  private readonly entries = new Map<string, Entry>();
  private readonly missing = new Map<string, MissingText>();
  private readonly relays = new Set<string>();
  private readonly takers = new Map<string, string>();

  find(key: string): WrittenText | null {
    return this.entries.get(key)?.written ?? null;
  }

  add(key: string, entry: Entry): WrittenText {
    this.entries.set(key, entry);
    return entry.written;
  }

  /** The written text in the form that an action gives it; null where it is not written. */
  revise(key: string, ready: ReadyText): WrittenText | null {
    const entry = this.entries.get(key);
    return entry === undefined ? null : this.add(key, { ...entry, written: { ...entry.written, ready } });
  }

  /** True when an action has this text already. */
  isTaken(key: string): boolean {
    return this.takers.has(key);
  }

  /** Gives a text to an action; false when another one has it already. */
  take(key: string, actionId: string): boolean {
    if (this.takers.has(key)) return false;
    this.takers.set(key, actionId);
    return true;
  }

  /** Notes that a letter is written to a relay: it gets no other text of the plan. */
  writeTo(relay: string): void {
    this.relays.add(relay);
  }

  isWrittenTo(relay: string): boolean {
    return this.relays.has(relay);
  }

  miss(text: MissingText): void {
    this.missing.set(text.id, { id: text.id, title: text.title, because: text.because, need: text.need });
  }

  /** The texts of the plan, those that a figure calls for first. */
  texts(): PlannedText[] {
    return [...this.entries].map(([key, { kind, offerId, why, written }], at) => ({
      id: `text-${String(at + 1).padStart(2, '0')}`,
      kind: kind.id,
      title: kind.title,
      why,
      subjects: kind.subjects,
      offerId,
      actionId: this.takers.get(key) ?? null,
      ready: written.ready,
    }));
  }

  /** What no text could be written for, each once. */
  missingTexts(): MissingText[] {
    return [...this.missing.values()];
  }
}
