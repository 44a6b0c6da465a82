import type { InsightFacts } from '../insight-facts.ts';
import type { DateTexts } from '../unpaid-entry.ts';

export type VerdictFacts = Pick<InsightFacts, 'company' | 'amounts' | 'decisions' | 'yearMargin'>;

/** What the figures of the file answer to a date: yes, no, or the one figure that would decide. */
export interface DateVerdict extends DateTexts {
  readonly answer: 'yes' | 'no' | 'one-figure';
  /** Money that the answer keeps in a year, currency units; null = not counted. */
  readonly savedInYear: number | null;
}
