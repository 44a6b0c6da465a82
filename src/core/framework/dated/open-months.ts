import type { Company } from '../company/company.ts';
import { monthsOf, plainText } from '../counters/plain-words.ts';
import { monthNames } from '../counters/counter-words.ts';

/** The months in which a company may be open, with the sentence that says so. */
export interface OpenMonths {
  /** 1–12. */
  readonly months: readonly number[];
  readonly text: string;
}

const openSign = /\b(open|opening|ouvert\w*|ouverture|permission|permit|licen[cs]e|autoris\w*|season runs|saison)\b/;
const span = new RegExp(
  String.raw`\b(?:from|du|de|d) (?:the )?(?:\d{1,2}(?:er|st|nd|rd|th)? )?(${Object.keys(monthNames).join('|')}) (?:to|until|au|a|jusqu au|jusqu en) (?:the )?(?:\d{1,2}(?:er|st|nd|rd|th)? )?(${Object.keys(monthNames).join('|')})\b`,
);

/** The months of opening that the facts of the company state; null when they state none. */
export function openMonths({ organisation, notes }: Pick<Company, 'organisation' | 'notes'>): OpenMonths | null {
  for (const text of [...organisation.brand.proofs, ...notes]) {
    const plain = plainText(text);
    const found = openSign.test(plain) ? span.exec(plain) : null;
    if (found === null) continue;
    const months = monthsOf(`${found[1] ?? ''} to ${found[2] ?? ''}`);
    if (months.length > 0 && months.length < 12) return { months, text };
  }
  return null;
}
