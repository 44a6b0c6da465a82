import type { Text } from '../../../values/text.ts';
import { nearestName } from '../../../values/strings/nearest-name.ts';

/** One answer of a closed question: the code kept in the file, the name people read, other names they may type. */
export interface Choice {
  readonly value: string;
  readonly label: Text;
  readonly alsoCalled?: readonly string[];
}

/** The choice that a text names by its code, its label, another name or its number in the list; null when none does. */
export function choiceOf(typed: string, choices: readonly Choice[]): Choice | null {
  const wanted = folded(typed);
  if (wanted === '') return null;
  if (/^\d+$/.test(wanted)) return choices[Number(wanted) - 1] ?? null;
  const exact = choices.find((choice) => namesOf(choice).includes(wanted));
  if (exact !== undefined) return exact;
  const begun = choices.filter((choice) => namesOf(choice).some((name) => name.startsWith(wanted)));
  if (begun.length > 0) return begun.length === 1 ? begun[0]! : null;
  const parts = choices.filter((choice) => partsOf(choice).includes(wanted));
  return parts.length === 1 ? parts[0]! : null;
}

/** Fewest words in common that make a text another way to say a choice (working assumption). */
const fewestShared = 2;

/** The choice with most words in common with a text (`gagner des clients`); null when two have as many, or it has few. */
export function choiceSharingWords(typed: string, choices: readonly Choice[]): Choice | null {
  const words = wordsOf(folded(typed));
  const shared = choices.map((choice) =>
    Math.max(...namesOf(choice).map((name) => wordsOf(name).filter((word) => words.includes(word)).length)),
  );
  const most = Math.max(...shared);
  if (most < fewestShared || shared.indexOf(most) !== shared.lastIndexOf(most)) return null;
  return choices[shared.indexOf(most)]!;
}

/** Words of a folded name, without articles and prepositions, which are short. */
const wordsOf = (name: string): string[] => name.split(' ').filter((word) => word.length > 3);

/** The only choice of which a name is among the words of a text (`groupes facebook`); null when none or several are. */
export function choiceWithin(typed: string, choices: readonly Choice[]): Choice | null {
  const words = ` ${folded(typed)} `;
  const found = choices.filter((choice) => namesOf(choice).some((name) => name !== '' && words.includes(` ${name} `)));
  return found.length === 1 ? found[0]! : null;
}

/** The choices of which a name, or a word of one, begins with a text; all of them for an empty one. */
export function choicesBegun<Named extends Choice>(typed: string, choices: readonly Named[]): Named[] {
  const begun = ` ${folded(typed)}`;
  return choices.filter((choice) => namesOf(choice).some((name) => ` ${name}`.includes(begun)));
}

/** True when a text is the whole name of a choice. */
export const isNamed = (typed: string, choices: readonly Choice[]): boolean =>
  choices.some((choice) => namesOf(choice).includes(folded(typed)));

/** The names between the commas of a label: `comparateurs` in `Sites d’avis, comparateurs`. */
const partsOf = ({ label }: Choice): string[] => [label.fr, label.en].flatMap((one) => one.split(',').map(folded));

/** The label of the choice nearest to a text that names none, or null. */
export function nearestLabel(typed: string, choices: readonly Choice[]): Text | null {
  const names = choices.flatMap((choice) => namesOf(choice).map((name) => [name, choice] as const));
  const near = nearestName(
    folded(typed),
    names.map(([name]) => name),
  );
  return names.find(([name]) => name === near)?.[1].label ?? null;
}

const namesOf = ({ value, label, alsoCalled = [] }: Choice): string[] =>
  [value, label.fr, label.en, ...alsoCalled].map(folded);

/** Lower case without accents or punctuation, so that `Réseaux-sociaux` and `reseaux sociaux` are one name. */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
