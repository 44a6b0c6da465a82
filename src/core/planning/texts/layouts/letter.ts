import { typeset } from '../../../language/typeset.ts';
import { pair, type Text } from '../../../values/text.ts';
import type { Both } from '../../pieces/both.ts';
import { both } from '../../pieces/both.ts';
import { type Call, say } from '../../pieces/piece.ts';
import type { ReadyPart, ReadyText } from '../../plan/details/ready-text.ts';
import type { Duty } from '../facts/senders.ts';
import type { TextFacts } from '../text-facts.ts';
import type { Layout } from '../text-kind.ts';
import { buttonWords, chosenLine, type Lines, wordingsOf } from './chosen-line.ts';

/** Most characters of a subject that phones show whole (working assumption). */
const subjectLength = 50;

interface Button {
  readonly words: Both<Call>;
  /** Where it leads, absolute. */
  readonly to: string;
}

interface Letter {
  /** Subjects that say different things: the first that fits, then the variant. */
  readonly subjects: readonly Lines[];
  /** Sentences of each paragraph; a paragraph whose lines are all unknown is left out. */
  readonly paragraphs: readonly (readonly Lines[])[];
  readonly button?: Button | null;
  /** The text stops on request: a list, or a reminder. */
  readonly optOut?: boolean;
  /** What to check before it is sent; not a part of what is sent. */
  readonly before?: Lines;
  /** What it is about, for the person who signs it; customers by default. */
  readonly duty?: Duty;
}

/** One part of a text under the name of its place. */
export const partOf = ([fr, en]: readonly [string, string], text: string, limit: number | null = null): ReadyPart => ({
  label: pair(fr, en),
  text,
  limit,
});

/** One part written for the facts of a text, under the name of its place. */
export const writtenPart = (facts: TextFacts, place: readonly [string, string], lines: Lines): ReadyPart =>
  partOf(place, chosenLine(facts, lines) ?? '');

/** The variant of a text: another wording of one element, and what its comparison shows. */
export const variantOf = (element: Text, text: string, hypothesis: Text): ReadyText['variant'] => ({
  element,
  text,
  hypothesis,
});

const subjectHypothesis = pair(
  'Seul l’objet change : la comparaison montre lequel fait ouvrir le message.',
  'Only the subject differs: the comparison shows which one gets the message opened.',
);

/** Subjects that fit, the first of each group, without their full stop. */
function subjectsOf(facts: TextFacts, groups: readonly Lines[]): string[] {
  return groups.flatMap((group) => {
    const found = wordingsOf(facts, group).find((one) => one.length <= subjectLength + 1);
    return found === undefined ? [] : found.replace(/\.$/u, '');
  });
}

/** An e-mail or a letter: subject, body, button with its address, signature, how to stop it. */
export function letter(
  facts: TextFacts,
  { subjects, paragraphs, button = null, optOut = false, before, duty = 'customers' }: Letter,
): Layout {
  const { locale, senders } = facts;
  const blocks = paragraphs
    .map((lines) => lines.flatMap((line) => chosenLine(facts, line) ?? []))
    .filter(({ length }) => length > 0);
  const [subject = '', other = subject] = subjectsOf(facts, subjects);
  const greeting = typeset(locale === 'fr' ? 'Bonjour [prénom],' : 'Hello [first name],', locale);
  const cta = button === null ? '' : buttonWords(facts, button.words);
  const stop = optOut
    ? typeset(
        both(say`Vous ne voulez plus de ces messages ? Répondez STOP.`, say`No more of these messages? Reply STOP.`)[
          locale
        ].text,
        locale,
      )
    : '';
  return {
    form: 'email',
    parts: [
      partOf(['Objet', 'Subject'], subject, subjectLength),
      partOf(['Corps', 'Body'], [greeting, ...blocks.map((lines) => lines.join(' '))].join('\n')),
      partOf(['Bouton', 'Button'], cta),
      partOf(['Adresse du bouton', 'Address of the button'], button?.to ?? ''),
      partOf(['Signature', 'Signature'], typeset(senders[duty].text, locale)),
      partOf(['Pied', 'Footer'], stop),
      partOf(['Avant l’envoi', 'Before sending'], before === undefined ? '' : (chosenLine(facts, before) ?? '')),
    ].filter(({ text }) => text !== ''),
    sentences: blocks.flat(),
    cta,
    variant: variantOf(pair('objet', 'subject'), other, subjectHypothesis),
  };
}
