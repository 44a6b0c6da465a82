import type { Company, CompanyChannel } from '../framework/company/company.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import type { DatedFact } from '../framework/dated/dated-facts.ts';
import { entryNamedIn } from '../framework/economics/paid-entry.ts';
import { spokenChannel } from '../framework/spoken-channel.ts';
import type { ChannelDecision } from '../steering/channel-decisions.ts';
import { pair, type Text } from '../values/text.ts';

/** What is said of a date: why it counts, what to do, and how. */
export interface DateTexts {
  readonly why: Text;
  readonly what: Text;
  readonly steps: readonly Text[];
}

/** A payment or a form for a place at an event. */
const entrySign =
  /\b(?:paid|pay\w*|fees?|deposits?|balances?|invoices?|soldes?|factures?|forms?|booth|stand|sign\w*|acomptes?|payer|paye\w*|frais|inscri\w*|droits?|dossier|reserv\w*|book\w*)\b/;

/** The event that the plan stops, for a date by which its place is to be paid or booked; null otherwise. */
export function stoppedEntry(
  company: Company,
  { text, kind }: DatedFact,
  decisions: readonly Pick<ChannelDecision, 'channelId' | 'decision'>[],
): CompanyChannel | null {
  if (kind !== 'deadline' || !entrySign.test(plainText(text))) return null;
  const note = company.notes.find((one) => one.includes(text)) ?? text;
  const sentence = note.split(/(?<=[.;])\s/u).find((one) => one.includes(text)) ?? text;
  const entry = entryNamedIn(sentence, company);
  return decisions.some(({ channelId, decision }) => channelId === entry?.id && decision === 'cut') ? entry : null;
}

/** A place at an event that costs more than its customers may: nothing is paid for it. */
export function unpaid(entry: CompanyChannel): DateTexts {
  const { fr, en } = spokenChannel(entry);
  return {
    why: pair(
      `Ce plan arrête « ${fr} » : un client y coûte plus que son plafond, et une place se paie entière ou pas du tout.`,
      `This plan stops “${en}”: a customer from it costs more than the ceiling, and a place is paid whole or not at all.`,
    ),
    what: pair(`Ne pas payer « ${fr} », et le dire par écrit`, `Do not pay for “${en}”, and say so in writing`),
    steps: [
      pair(
        'Lire ce qui est signé et ce qu’une annulation coûte, dès la première semaine.',
        'Read what is signed and what a cancellation costs, in the first week.',
      ),
      pair(
        'Écrire aux organisateurs avant ce jour, garder la preuve, et rendre cet argent et ces heures au canal sous son plafond.',
        'Write to the organisers before this day, keep the proof, and give this money and these hours to the channel under its ceiling.',
      ),
    ],
  };
}
