import { numberText } from '../../../values/number-text.ts';
import type { Text } from '../../../values/text.ts';
import { parsedUrl } from '../../../values/url.ts';
import { completeAddress } from '../../../values/addresses/complete-address.ts';
import { itemsOf } from '../answers.ts';
import { numberIn } from '../typed-number.ts';
import { type Choice, choiceOf, nearestLabel } from './choices.ts';

/** What was understood of a typed answer: the answer as it is kept, or what is wrong with it. */
export type Reading = { readonly answer: string } | { readonly fault: Text };

/** Answer of somebody who does not know. */
export const unknownAnswer = '?';

export interface Question {
  readonly id: string;
  /** Its subject in a few words, for a recap. */
  readonly name: Text;
  readonly sentence: Text;
  /** An example or an explanation, shown under the sentence. */
  readonly help: Text | null;
  /** The answer when nothing is typed; null = an answer is needed. */
  readonly suggested: string | null;
  /** The possible answers of a closed question. */
  readonly choices: readonly Choice[];
  /** True when several choices may be taken. */
  readonly several: boolean;
  /** Reads an answer as people type it. */
  readonly read: (typed: string) => Reading;
}

/** A text in French and English. */
export type Pair = readonly [fr: string, en: string];

export interface QuestionParts {
  /** Absent = the sentence is as short. */
  readonly name?: Pair;
  readonly sentence: Pair;
  readonly help?: Pair;
  readonly suggested?: string | null;
}

type Read = (typed: string) => Reading;

function question(
  id: string,
  { name, sentence, help, suggested = null }: QuestionParts,
  read: Read,
  closed: { readonly choices: readonly Choice[]; readonly several: boolean } = { choices: [], several: false },
): Question {
  return {
    id,
    name: textOf(name ?? sentence),
    sentence: textOf(sentence),
    help: help === undefined ? null : textOf(help),
    suggested,
    ...closed,
    read,
  };
}

export function text(id: string, parts: QuestionParts, check: (answer: string) => Text | null = () => null): Question {
  return question(id, parts, (typed) => {
    const answer = typed.trim();
    if (answer === '') return fault('Il faut une réponse.', 'An answer is needed.');
    const wrong = check(answer);
    return wrong === null ? { answer } : { fault: wrong };
  });
}

/** A text in one form, of which `example` is one. */
export function matching(id: string, parts: QuestionParts, pattern: RegExp, example: string): Question {
  return text(id, parts, (answer) =>
    pattern.test(answer) ? null : { fr: `Par exemple ${example}.`, en: `For example ${example}.` },
  );
}

export function address(id: string, parts: QuestionParts): Question {
  return question(id, parts, (typed) => {
    const url = parsedUrl(completeAddress(typed));
    if (url !== null && /^https?:$/.test(url.protocol)) return { answer: url.href };
    return fault(
      'Écrivez l’adresse du site, par exemple www.exemple.fr.',
      'Write the address, such as www.example.com.',
    );
  });
}

/** A number as people type it, unit included; `unknown`: one may not know it. */
export function number(
  id: string,
  parts: QuestionParts,
  { least = 0, unknown = false }: { readonly least?: number; readonly unknown?: boolean } = {},
): Question {
  return question(id, parts, (typed) => {
    if (unknown && isUnknown(typed)) return { answer: unknownAnswer };
    const value = numberIn(typed);
    if (value !== null && value >= least) return { answer: String(value) };
    return numberFault(typed, [
      `un nombre d’au moins ${numberText(least, 'fr', 2)}${unknown ? orUnknown[0] : ''}`,
      `a number of at least ${numberText(least, 'en', 2)}${unknown ? orUnknown[1] : ''}`,
    ]);
  });
}

const orUnknown: Pair = [', ou ? si vous ne savez pas', ', or ? when you do not know'];

/** Names what was typed when it is no number in digits, then says what to write. */
function numberFault(typed: string, [fr, en]: Pair): Reading {
  const answer = typed.trim();
  if (answer === '' || numberIn(answer) !== null) return fault(`Écrivez ${fr}.`, `Write ${en}.`);
  return fault(
    `«\u202f${answer}\u202f» n’est pas un nombre en chiffres\u202f: écrivez ${fr}.`,
    `“${answer}” is not a number in digits: write ${en}.`,
  );
}

/** A whole number that one may not know. */
export function figure(id: string, parts: QuestionParts): Question {
  return question(id, { suggested: unknownAnswer, ...parts }, (typed) => {
    if (isUnknown(typed)) return { answer: unknownAnswer };
    const value = numberIn(typed);
    return Number.isInteger(value)
      ? { answer: String(value) }
      : numberFault(typed, [`un nombre entier${orUnknown[0]}`, `a whole number${orUnknown[1]}`]);
  });
}

export function percent(id: string, parts: QuestionParts): Question {
  return question(id, parts, (typed) => {
    if (isUnknown(typed)) return { answer: unknownAnswer };
    const value = numberIn(typed);
    return value !== null && value > 0 && value <= 100
      ? { answer: String(value) }
      : numberFault(typed, [
          `un nombre de 1 à 100, par exemple 55${orUnknown[0]}`,
          `a number from 1 to 100, such as 55${orUnknown[1]}`,
        ]);
  });
}

const yesNoChoices: readonly Choice[] = [
  { value: 'yes', label: { fr: 'oui', en: 'yes' }, alsoCalled: ['o', 'y', 'true'] },
  { value: 'no', label: { fr: 'non', en: 'no' }, alsoCalled: ['n', 'false'] },
];

export function yesNo(id: string, parts: QuestionParts): Question {
  return choice(id, { suggested: 'yes', ...parts }, yesNoChoices);
}

export const isYes = (answer: string | undefined): boolean => answer === 'yes';

export function choice(id: string, parts: QuestionParts, choices: readonly Choice[]): Question {
  const read: Read = (typed) => {
    const found = choiceOf(typed, choices);
    return found === null ? notAmong(typed, choices) : { answer: found.value };
  };
  return question(id, parts, read, { choices, several: false });
}

/** Several choices, kept as codes; `least` of them at least. */
export function choicesOf(id: string, parts: QuestionParts, choices: readonly Choice[], least = 1): Question {
  const read: Read = (typed) => {
    const named = itemsOf(typed.replaceAll(/[;\n]/g, ',')).flatMap((item) => namesIn(item, choices));
    const unknown = named.find((name) => choiceOf(name, choices) === null);
    if (unknown !== undefined) return notAmong(unknown, choices);
    if (named.length < least) return tooFewChosen(least);
    return { answer: [...new Set(named.map((name) => choiceOf(name, choices)!.value))].join(', ') };
  };
  return question(id, parts, read, { choices, several: true });
}

/** « Google et Instagram » is two names, unless a choice is called so. */
const namesIn = (item: string, choices: readonly Choice[]): string[] =>
  choiceOf(item, choices) === null ? item.split(/\s*\+\s*|\s(?:et|and|&)\s/) : [item];

export function list(
  id: string,
  parts: QuestionParts,
  { least = 1, unknown = false }: { readonly least?: number; readonly unknown?: boolean } = {},
): Question {
  return question(id, parts, (typed) => {
    if (unknown && isUnknown(typed)) return { answer: unknownAnswer };
    const items = itemsOf(typed.replaceAll(/[;\n]/g, ','));
    return items.length < least ? tooFew(least) : { answer: items.join(', ') };
  });
}

/** A question whose answers have a form of their own. */
export const custom = (id: string, parts: QuestionParts, read: Read): Question => question(id, parts, read);

export const fault = (fr: string, en: string): { readonly fault: Text } => ({ fault: { fr, en } });

const textOf = ([fr, en]: Pair): Text => ({ fr, en });

const isUnknown = (typed: string): boolean =>
  /^(?:\?|(?:je )?(?:ne )?sais pas|nsp|inconnue?|(?:i )?do(?:n['’]?t| not) know|unknown|none|aucun)?$/i.test(
    typed.trim(),
  );

const tooFew = (least: number): Reading =>
  fault(
    `Il en faut ${least} au moins, séparés par des virgules.`,
    `At least ${least} ${least === 1 ? 'is' : 'are'} needed, separated by commas.`,
  );

const tooFewChosen = (least: number): Reading =>
  least === 1
    ? fault('Choisissez-en au moins une.', 'Choose at least one.')
    : fault(`Choisissez-en au moins ${least}.`, `Choose at least ${least}.`);

function notAmong(typed: string, choices: readonly Choice[]): Reading {
  const near = nearestLabel(typed, choices);
  if (typed.trim() !== '' && near !== null)
    return fault(
      `«\u202f${typed.trim()}\u202f» n’est pas dans la liste\u202f: vouliez-vous dire «\u202f${near.fr}\u202f»\u202f?`,
      `“${typed.trim()}” is not in the list: did you mean “${near.en}”?`,
    );
  const names = (locale: 'fr' | 'en') => choices.map(({ label }) => label[locale]).join(', ');
  return fault(`Choisissez parmi\u202f: ${names('fr')}.`, `Choose among: ${names('en')}.`);
}
