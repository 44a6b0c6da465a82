import { numberText } from '../../../values/number-text.ts';
import { pair, type Text } from '../../../values/text.ts';
import { parsedUrl } from '../../../values/url.ts';
import { completeAddress } from '../../../values/addresses/complete-address.ts';
import { itemsOf } from '../answers.ts';
import { withSign } from '../money/typed-money.ts';
import { isNothing, numberIn, numberInSentence, percentInWords } from '../typed-number.ts';
import { asList, listedItems } from './list-parts.ts';
import { type Choice, choiceOf, choiceSharingWords, choiceWithin, isNamed, nearestLabel } from './choices.ts';
import { isUnknown, saysUnknown } from './does-not-know.ts';

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
  /** A text that names none of the choices is an answer too. */
  readonly open?: true;
  /** Nobody knows, where a file of answers leaves it out. */
  readonly leftOut?: true;
  /** What is proposed is usual, and no source says it of this company: a screen ticks nothing. */
  readonly guessed?: true;
  /** What was understood of a kept answer, where it is more than what was typed. */
  readonly words?: (answer: string) => Text;
  /** Reads an answer as people type it. */
  readonly read: (typed: string) => Reading;
}

/** A text in French and English. */
export type Pair = readonly [fr: string, en: string];

export interface QuestionParts extends Pick<Question, 'guessed' | 'leftOut'> {
  /** Absent = the sentence is as short. */
  readonly name?: Pair;
  readonly sentence: Pair;
  readonly help?: Pair;
  readonly suggested?: string | null;
  /** What is taken of somebody who does not know; absent = what is suggested, else an answer is needed. */
  readonly unknownAs?: string;
}

function question(
  id: string,
  { name, sentence, help, suggested = null, unknownAs, ...more }: QuestionParts,
  read: Question['read'],
  closed: { readonly choices: readonly Choice[]; readonly several: boolean } = { choices: [], several: false },
): Question {
  return {
    id,
    name: pair(...(name ?? sentence)),
    sentence: pair(...sentence),
    help: help === undefined ? null : pair(...help),
    suggested,
    ...more,
    ...closed,
    read: (typed) => readOrUnknown(typed, read, { suggested, unknownAs }),
  };
}

/** `?` takes what is proposed where the question has no answer for it. */
function readOrUnknown(
  typed: string,
  read: Question['read'],
  { suggested, unknownAs }: Pick<QuestionParts, 'unknownAs'> & { readonly suggested: string | null },
): Reading {
  if (unknownAs !== undefined && typed.trim() !== '' && isUnknown(typed)) return read(unknownAs);
  const reading = read(typed);
  const isSaid = saysUnknown(typed);
  const isKnown = 'answer' in reading ? !isSaid || reading.answer === unknownAnswer : !isSaid && typed.trim() !== '?';
  return isKnown ? reading : suggested === null ? neededAnswer() : read(suggested);
}

const neededAnswer = (): Reading =>
  fault(
    'Cette réponse ne peut pas être devinée\u202f: un ordre de grandeur ou un mot suffit.',
    'This answer cannot be guessed: a rough figure or one word is enough.',
  );

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

interface NumberForm {
  readonly least?: number;
  /** True when one may not know it. */
  readonly unknown?: boolean;
  /** What is counted: a number of something else is refused. */
  readonly unit?: NumberUnit;
}

/** A number as people type it, unit included. */
export function number(
  id: string,
  parts: QuestionParts,
  { least = 0, unknown = false, unit }: NumberForm = {},
): Question {
  return question(id, parts, (typed) => {
    if (unknown && isUnknown(typed)) return { answer: unknownAnswer };
    const other = unit === undefined ? null : otherUnit(typed, unit);
    if (other !== null) return other;
    const value = isNothing(typed) ? 0 : numberInSentence(typed, { counts: unit === 'count' });
    if (value !== null && value >= least) return { answer: withSign(value, unit === 'money' ? typed : '') };
    return numberFault(typed, [
      `un nombre d’au moins ${numberText(least, 'fr', 2)}${unknown ? orUnknown[0] : ''}`,
      `a number of at least ${numberText(least, 'en', 2)}${unknown ? orUnknown[1] : ''}`,
    ]);
  });
}

type NumberUnit = 'hours' | 'money' | 'count';

/** Signs of what a number counts, and the words for it. */
const units: Readonly<Record<NumberUnit | 'share', { readonly sign: RegExp; readonly words: Pair }>> = {
  hours: { sign: /\d\s*(?:h|hrs?|heures?|hours?|min(?:utes?)?)\b/i, words: ['un temps', 'a time'] },
  money: { sign: /[€£$]|\b(?:eur|euros?|gbp|usd|cad|chf|dollars?|pounds?)\b/i, words: ['une somme', 'a sum of money'] },
  share: { sign: /%/, words: ['un pourcentage', 'a percentage'] },
  count: { sign: /^$/, words: ['un nombre', 'a number'] },
};

const wanted: Readonly<Record<NumberUnit, Pair>> = {
  hours: ['un nombre d’heures, par exemple 4', 'a number of hours, such as 4'],
  money: ['une somme, par exemple 500', 'a sum of money, such as 500'],
  count: ['un nombre, par exemple 20', 'a number, such as 20'],
};

/** The fault of a number of something else: `200 €` where hours are wanted; null for none. */
function otherUnit(typed: string, unit: NumberUnit): Reading | null {
  const other = Object.entries(units).find(([name, { sign }]) => name !== unit && sign.test(typed.trim()))?.[1];
  if (other === undefined || typed.trim() === '') return null;
  return fault(
    `«\u202f${typed.trim()}\u202f» est ${other.words[0]}\u202f: écrivez ${wanted[unit][0]}.`,
    `“${typed.trim()}” is ${other.words[1]}: write ${wanted[unit][1]}.`,
  );
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
    const value = percentInWords(typed) ?? numberIn(typed);
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
  const read: Question['read'] = (typed) => {
    const found = choiceOf(typed, choices) ?? choiceSharingWords(typed, choices);
    return found === null ? notAmong(typed, choices) : { answer: found.value };
  };
  return question(id, parts, read, { choices, several: false });
}

/** Several choices, kept as codes; `least` of them at least. */
export function choicesOf(id: string, parts: QuestionParts, choices: readonly Choice[], least = 1): Question {
  const read: Question['read'] = (typed) => {
    const items = wholeNames(itemsOf(typed.replaceAll(/[;\n]/g, ',')), choices);
    const named = items.flatMap((item) => namesIn(item, choices));
    const unknown = named.find((name) => choiceOf(name, choices) === null);
    if (unknown !== undefined) return notAmong(unknown, choices);
    if (named.length < least) return tooFewChosen(least);
    return { answer: [...new Set(named.map((name) => choiceOf(name, choices)!.value))].join(', ') };
  };
  return question(id, parts, read, { choices, several: true });
}

/** Parts of a name that has a comma are one name again: the longest run that names a choice. */
function wholeNames(items: readonly string[], choices: readonly Choice[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < items.length; ) {
    let size = items.length - at;
    while (size > 1 && !isNamed(items.slice(at, at + size).join(', '), choices)) size -= 1;
    names.push(items.slice(at, at + size).join(', '));
    at += size;
  }
  return names;
}

/** « Google et Instagram » is two names, unless a choice is called so. */
const namesIn = (item: string, choices: readonly Choice[]): string[] =>
  choiceOf(item, choices) === null ? item.split(/\s*\+\s*|\s(?:et|and|&)\s/) : [item];

export function list(
  id: string,
  parts: QuestionParts,
  { least = 1, unknown = false }: { readonly least?: number; readonly unknown?: boolean } = {},
): Question {
  return question(id, asList(parts), (typed) => {
    if (unknown && isUnknown(typed)) return { answer: unknownAnswer };
    const items = listedItems(typed);
    return items.length < least ? tooFew(least) : { answer: items.join(', ') };
  });
}

/** A question whose answers have a form of their own. */
export const custom = (id: string, parts: QuestionParts, read: Question['read']): Question => question(id, parts, read);

export const fault = (fr: string, en: string): { readonly fault: Text } => ({ fault: { fr, en } });

const tooFew = (least: number): Reading =>
  fault(
    `Il en faut ${least} au moins, séparés par des points-virgules.`,
    `At least ${least} ${least === 1 ? 'is' : 'are'} needed, separated by semicolons.`,
  );

const tooFewChosen = (least: number): Reading =>
  least === 1
    ? fault('Choisissez-en au moins une.', 'Choose at least one.')
    : fault(`Choisissez-en au moins ${least}.`, `Choose at least ${least}.`);

function notAmong(typed: string, choices: readonly Choice[]): Reading {
  const near = nearestLabel(typed, choices) ?? choiceWithin(typed, choices)?.label ?? null;
  if (typed.trim() !== '' && near !== null)
    return fault(
      `«\u202f${typed.trim()}\u202f» n’est pas dans la liste\u202f: vouliez-vous dire «\u202f${near.fr}\u202f»\u202f?`,
      `“${typed.trim()}” is not in the list: did you mean “${near.en}”?`,
    );
  const names = (locale: 'fr' | 'en') => choices.map(({ label }) => label[locale]).join(' · ');
  const among: Pair = [`hoisissez parmi\u202f: ${names('fr')}.`, `hoose among: ${names('en')}.`];
  if (typed.trim() === '') return fault(`C${among[0]}`, `C${among[1]}`);
  return fault(
    `«\u202f${typed.trim()}\u202f» n’est pas dans la liste\u202f: c${among[0]}`,
    `“${typed.trim()}” is not in the list: c${among[1]}`,
  );
}
