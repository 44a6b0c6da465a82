import type { Text } from '../../values/text.ts';
import { itemsOf, numberIn } from './answers.ts';
import { parsedUrl } from '../../values/url.ts';

export interface Question {
  readonly id: string;
  readonly sentence: Text;
  /** The answer when nothing is typed; null = an answer is needed. */
  readonly suggested: string | null;
  readonly choices: readonly string[];
  /** What is wrong with an answer; null = nothing. */
  readonly fault: (answer: string) => Text | null;
}

/** A question in French and English. */
export type Pair = readonly [string, string];
type Check = (answer: string) => Text | null;

function question(
  id: string,
  [fr, en]: Pair,
  suggested: string | null,
  { check, choices = [] }: { readonly check: Check; readonly choices?: readonly string[] },
): Question {
  return { id, sentence: { fr, en }, suggested, choices, fault: check };
}

export function text(id: string, pair: Pair, suggested: string | null, check: Check = () => null): Question {
  return question(id, pair, suggested, {
    check: (answer) => (answer.trim() === '' ? fault('Il faut une réponse.', 'An answer is needed.') : check(answer)),
  });
}

export function matching(id: string, pair: Pair, pattern: RegExp, suggested: string): Question {
  return text(id, pair, suggested, (answer) =>
    pattern.test(answer) ? null : fault(`Par exemple ${suggested}.`, `For example ${suggested}.`),
  );
}

export function address(id: string, pair: Pair, suggested: string | null): Question {
  return text(id, pair, suggested, (answer) =>
    /^https?:\/\/[^\s/]+/.test(answer) && parsedUrl(answer) !== null
      ? null
      : fault(
          'Écrivez l’adresse entière, par exemple https://www.exemple.fr.',
          'Write the whole address, for example https://www.example.com.',
        ),
  );
}

export function number(id: string, pair: Pair, suggested: string | null, least = 0): Question {
  const check: Check = (answer) => {
    const value = numberIn(answer);
    return value !== null && value >= least
      ? null
      : fault(`Il faut un nombre d’au moins ${least}.`, `A number of at least ${least} is needed.`);
  };
  return question(id, pair, suggested, { check });
}

export function figure(id: string, pair: Pair): Question {
  const check: Check = (answer) =>
    answer.trim() === '?' || Number.isInteger(numberIn(answer))
      ? null
      : fault('Un nombre entier, ou ? si vous ne savez pas.', 'A whole number, or ? when you do not know.');
  return question(id, pair, '?', { check });
}

export function percent(id: string, pair: Pair, suggested: string | null): Question {
  const check: Check = (answer) => {
    const value = numberIn(answer);
    return value !== null && value > 0 && value <= 100
      ? null
      : fault('Un pourcentage, par exemple 55.', 'A percentage, for example 55.');
  };
  return question(id, pair, suggested, { check });
}

/** True for yes and false for no, in both languages; null = neither. */
export function isYes(answer: string | undefined): boolean | null {
  const said = (answer ?? '').trim().toLowerCase();
  if (['yes', 'y', 'oui', 'o'].includes(said)) return true;
  return ['no', 'n', 'non'].includes(said) ? false : null;
}

export function yesNo(id: string, pair: Pair): Question {
  const check: Check = (answer) => (isYes(answer) === null ? fault('Répondez oui ou non.', 'Answer yes or no.') : null);
  return question(id, pair, 'yes', { check, choices: ['yes', 'no'] });
}

export function choice(id: string, pair: Pair, choices: readonly string[], suggested: string | null): Question {
  const check: Check = (answer) =>
    choices.includes(answer)
      ? null
      : fault(`Choisissez parmi ${choices.join(', ')}.`, `Choose among ${choices.join(', ')}.`);
  return question(id, pair, suggested, { check, choices });
}

export function list(
  id: string,
  pair: Pair,
  suggested: string | null,
  {
    least = 1,
    check = () => null,
  }: { readonly least?: number; readonly check?: (items: string[]) => Text | null } = {},
): Question {
  const checkList: Check = (answer) => {
    if (answer.trim() === '?' && suggested === '?') return null;
    const items = itemsOf(answer);
    return items.length < least
      ? fault(`Il en faut ${least} au moins, séparés par des virgules.`, `At least ${least}, with commas between.`)
      : check(items);
  };
  return question(id, pair, suggested, { check: checkList });
}

export function fault(fr: string, en: string): Text {
  return { fr, en };
}
