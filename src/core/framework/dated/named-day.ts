import { contentWords, isSameWord, plainText } from '../counters/plain-words.ts';
import type { Company } from '../company/company.ts';
import type { Day } from '../../values/day.ts';
import { clausesOf, dateIn } from './dated-facts.ts';

/** What a file says of a name that is made up for it. */
const invented = /\s*\([^)]*\)/gu;

/** What has to be paid or sent before a day is not the day itself. */
const isDue =
  /\b(by|before|due|no later than|avant|au plus tard|acompte|deposits?|paid|payee?s?|a payer|a rendre|forms?|dossiers?|bulletin)\b/;

/** The first day of the cycle that a note of the company gives for what a name calls: « Forums des lycées le 12 mars »; null without one. */
export function namedDay({ notes, channels, period }: Company, name: string): Day | null {
  const words = contentWords(name.replaceAll(invented, ''));
  const texts = [...notes, ...channels.flatMap(({ reason }) => reason ?? [])];
  const days = texts
    .flatMap((text) => text.split(/[;.](?=\s|$)/u))
    .flatMap(clausesOf)
    .filter((clause) => !isDue.test(plainText(clause)))
    .filter((clause) => contentWords(clause).some((word) => words.some((one) => isSameWord(one, word))))
    .flatMap((clause) => dateIn(plainText(clause), period.cycleStart) ?? [])
    .filter(({ day, isMonth }) => !isMonth && day >= period.cycleStart && day <= period.cycleEnd)
    .map(({ day }) => day);
  return days.sort()[0] ?? null;
}
