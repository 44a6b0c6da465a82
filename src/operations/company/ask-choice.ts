import { itemsOf } from '../../core/framework/company/answers.ts';
import { type Choice, choiceOf } from '../../core/framework/company/questions/choices.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import type { Person } from '../../io/services/person.ts';

export interface ChoiceQuestion {
  readonly message: string;
  readonly help: string | null;
  readonly choices: readonly Choice[];
  /** Value of the choice that is proposed; null = none. */
  readonly initial: string | null;
  readonly locale: Locale;
}

/** Asks for one of a few choices, taken in the list or typed by name: its value, or how the person left the question. */
export async function askChoice(person: Person, question: ChoiceQuestion): Promise<Taken<string>> {
  const taken = await ask(person, question, false);
  return typeof taken === 'string' ? taken : { value: taken.value[0]! };
}

/** Asks for any number of choices, in the same way. */
export const askChoices = (person: Person, question: ChoiceQuestion): Promise<Taken<string[]>> =>
  ask(person, question, true);

type Taken<Value> = { readonly value: Value } | 'back' | 'left';

async function ask(
  person: Person,
  { message, help, choices, initial, locale }: ChoiceQuestion,
  several: boolean,
): Promise<Taken<string[]>> {
  const named = (typed: string): (Choice | null)[] =>
    (several ? itemsOf(typed) : [typed]).map((name) => choiceOf(name, choices));
  const reply = await person.ask({
    message,
    help,
    choices: choices.map(({ value, label }) => ({ value, label: label[locale] })),
    several,
    initial,
    check: (typed) => (named(typed).includes(null) ? notInList[locale] : null),
    words: (typed) =>
      named(typed)
        .flatMap((choice) => choice?.label[locale] ?? [])
        .join(', '),
    locale,
  });
  return typeof reply === 'string' ? reply : { value: named(reply.answer).flatMap((choice) => choice?.value ?? []) };
}

const notInList: Text = {
  fr: 'Écrivez le début d’une ligne de la liste.',
  en: 'Type the start of a line of the list.',
};
