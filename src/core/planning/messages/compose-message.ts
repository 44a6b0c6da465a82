import { typeset } from '../../language/typeset.ts';
import type { Locale } from '../../values/locale.ts';
import type { Text } from '../../values/text.ts';
import type { Copy, Wordings } from '../pieces/both.ts';
import type { Call, Sentence } from '../pieces/piece.ts';
import type { MessagePieces } from './message-pieces.ts';
import { type PhraseLedger, runsOf, wordsOf } from './phrase-ledger.ts';

/** A message as it is published, and the hook of its variant. */
export interface ComposedMessage {
  readonly hook: string;
  readonly body: string;
  readonly cta: string;
  readonly otherHook: string;
}

/** A unit of a catalogue whose text is composed; a paid one discloses it. */
export interface MessageUnit {
  readonly id: string;
  readonly paidPartnership?: boolean;
}

/** What the second variant of a text is expected to show. */
export const hookHypothesis: Text = {
  fr: 'Seule la première phrase change : la comparaison montre laquelle fait lire la suite.',
  en: 'Only the first sentence differs: the comparison shows which one makes people read on.',
};

/** A stable number from a text (FNV-1a, Fowler, Noll and Vo 1991). */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * The message of a unit: of each sentence, the first wording that no other text of the plan has used; those that name
 * something of the company come before the others. The rank to begin at differs between companies and between two texts of
 * one unit.
 */
export function composeMessage(
  { id: unitId, paidPartnership = false }: MessageUnit,
  copy: Copy,
  p: MessagePieces,
): ComposedMessage {
  const { locale, ledger } = p;
  const turn = ledger.turnOf(unitId);
  const choice = new Choice(ledger, locale, seedOf(`${p.brand.text} ${unitId}`) + turn);
  const hook = choice.required(copy.hooks);
  const lines = copy.lines.map((wordings) => choice.optional(wordings)).filter((line) => line !== null);
  const written = lines.length > 0 ? lines : [choice.required(copy.lines.flat())];
  const cta = choice.required(copy.calls);
  ledger.keep([hook, ...written, cta]);
  const body = [...written, ...(paidPartnership ? [`${p.disclosure.text}.`] : [])].join(' ');
  return { hook, body, cta, otherHook: choice.other(copy.hooks, hook) };
}

/** Words that one message may not contain twice in a row, names excepted by their length (working assumption). */
const repeatedWords = 5;

/** Chooses wordings one after the other, and remembers the words that precede. */
class Choice {
  private readonly ledger: PhraseLedger;
  private readonly locale: Locale;
  private readonly seed: number;
  private preceding: string[] = [];

  constructor(ledger: PhraseLedger, locale: Locale, seed: number) {
    this.ledger = ledger;
    this.locale = locale;
    this.seed = seed;
  }

  /** The first new wording, else a repeated sentence without a long run in common, else the one that was written least. */
  required(wordings: Wordings<Sentence | Call>): string {
    const written = this.writtenOf(wordings);
    const fresh = written.filter((text) => this.ledger.isFresh(text, this.preceding));
    const times = (text: string): number => this.ledger.timesOf(text);
    const [best = ''] = [...(fresh.length > 0 ? fresh : written)].sort((a, b) => times(a) - times(b));
    return this.kept(best);
  }

  optional(wordings: Wordings): string | null {
    const found = this.writtenOf(wordings).find(
      (text) => this.ledger.timesOf(text) === 0 && this.ledger.isFresh(text, this.preceding) && !this.repeats(text),
    );
    return found === undefined ? null : this.kept(found);
  }

  /** True when the text repeats words of the sentences before it in the same message. */
  private repeats(text: string): boolean {
    const before = new Set(runsOf(this.preceding, repeatedWords));
    return runsOf(wordsOf(text), repeatedWords).some((run) => before.has(run));
  }

  other(wordings: Wordings, taken: string): string {
    const written = this.writtenOf(wordings).filter((text) => text !== taken);
    return written.find((text) => this.ledger.timesOf(text) === 0) ?? written[0] ?? '';
  }

  private kept(text: string): string {
    this.preceding = [...this.preceding, ...wordsOf(text)];
    return text;
  }

  private writtenOf(wordings: Wordings<Sentence | Call>): string[] {
    const usable = wordings.flatMap((one) => (one === null ? [] : one[this.locale]));
    const own = usable.filter(({ fixed }) => fixed !== true);
    const common = usable.filter(({ fixed }) => fixed === true);
    return [...this.rotated(own), ...this.rotated(common)].map(({ text }) => typeset(text, this.locale));
  }

  private rotated<Item>(list: readonly Item[]): Item[] {
    const start = list.length === 0 ? 0 : this.seed % list.length;
    return [...list.slice(start), ...list.slice(0, start)];
  }
}
