import { typeset } from '../../../language/typeset.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Call, Sentence } from '../../pieces/piece.ts';
import type { ReadyPart, ReadyText } from '../../plan/details/ready-text.ts';
import type { Both, Copy, Wordings } from '../../pieces/both.ts';
import { type ComposedMessage, hookHypothesis } from '../compose-message.ts';
import type { MessagePieces } from '../message-pieces.ts';

/** How a text is laid out where it is published; each unit of a catalogue names its own. */
export interface Form {
  readonly id: string;
  readonly parts: (p: MessagePieces, message: ComposedMessage) => readonly ReadyPart[];
}

type Content = Both<Sentence> | Both<Call> | readonly (Both<Sentence> | null)[];

const isList = (content: Content): content is readonly (Both<Sentence> | null)[] => Array.isArray(content);

/** One part: a sentence, or a list with one line for each sentence that this company can write. */
export function part(p: MessagePieces, [fr, en]: readonly [string, string], content: Content): ReadyPart {
  const written = (one: Both<Sentence> | Both<Call>): string => typeset(one[p.locale].text, p.locale);
  const text = isList(content)
    ? content.flatMap((one) => (one === null ? [] : written(one))).join('\n')
    : written(content);
  return { label: pair(fr, en), text, limit: null };
}

/** A part whose place takes so many characters: the first wording that fits. */
export function fitting(
  p: MessagePieces,
  [fr, en]: readonly [string, string],
  limit: number,
  wordings: Wordings,
): ReadyPart {
  const written = wordings.flatMap((one) => (one === null ? [] : typeset(one[p.locale].text, p.locale)));
  return { label: pair(fr, en), text: written.find((text) => text.length <= limit) ?? '', limit };
}

/** A part that repeats what the message already contains. */
export const ofMessage = (
  [fr, en]: readonly [string, string],
  text: string,
  limit: number | null = null,
): ReadyPart => ({
  label: pair(fr, en),
  text,
  limit,
});

/** The text of a unit in its form, with the hook of its variant. */
export function readyText(form: Form, p: MessagePieces, message: ComposedMessage): ReadyText {
  const element: Text = pair('première phrase', 'first sentence');
  return {
    form: form.id,
    parts: form.parts(p, message).filter(({ text }) => text !== ''),
    variant: { element, text: message.otherHook, hypothesis: hookHypothesis },
  };
}

/** What a unit of a catalogue says by itself: its sentences and the form in which they are laid out. */
export interface TextUnit {
  readonly copy: (p: MessagePieces) => Copy;
  readonly form: Form;
}
