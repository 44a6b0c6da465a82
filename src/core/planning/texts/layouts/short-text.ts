import { pair } from '../../../values/text.ts';
import type { Both } from '../../pieces/both.ts';
import type { Call } from '../../pieces/piece.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Layout } from '../text-kind.ts';
import { buttonWords, chosenLine, type Lines, wordingsOf } from './chosen-line.ts';
import { partOf, variantOf } from './letter.ts';

interface ShortText {
  readonly form: string;
  /** Name of the place of the text: SMS, reply, card. */
  readonly place: readonly [string, string];
  readonly lines: readonly Lines[];
  /** Another first sentence. */
  readonly other: Lines;
  readonly button?: Both<Call>;
  /** Where the button leads, absolute; null without an address. */
  readonly to?: string | null;
  /** Texts that come after it in the same place, each with its name. */
  readonly more?: readonly (readonly [readonly [string, string], readonly Lines[]])[];
}

const openingHypothesis = pair(
  'Seule la première phrase change : la comparaison montre laquelle obtient une réponse.',
  'Only the first sentence differs: the comparison shows which one gets an answer.',
);

/** A text of a few sentences in one place: a text message, a card, a reply, the words of a screen, a post. */
export function shortText(
  facts: TextFacts,
  { form, place, lines, other, button, to = null, more = [] }: ShortText,
): Layout {
  const sentences = lines.flatMap((line) => chosenLine(facts, line) ?? []);
  const cta = button === undefined ? '' : buttonWords(facts, button);
  const [first = ''] = sentences;
  const second = wordingsOf(facts, other).find((one) => one !== first) ?? first;
  return {
    form,
    parts: [
      partOf(place, sentences.join(' ')),
      partOf(['Bouton', 'Button'], cta),
      partOf(['Adresse du bouton', 'Address of the button'], cta === '' ? '' : (to ?? '')),
      ...more.map(([name, next]) => partOf(name, next.flatMap((line) => chosenLine(facts, line) ?? []).join(' '))),
    ].filter(({ text }) => text !== ''),
    sentences,
    cta,
    variant: variantOf(pair('première phrase', 'first sentence'), second, openingHypothesis),
  };
}
