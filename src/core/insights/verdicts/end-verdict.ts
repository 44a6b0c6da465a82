import type { DatedFact } from '../../framework/dated/dated-facts.ts';
import { addDays } from '../../values/day.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { worthNamed } from './deadline-verdict.ts';
import type { DateVerdict } from './verdict.ts';

/** Days of the cycle in which what follows an end is asked for: who pays decides months before (working assumption). */
const askedWithin = 28;

/** The day by which what follows an end is asked for, in the first weeks of the cycle. */
export const askedBy = (start: string): string => addDays(start, askedWithin);

/** An end on which money depends that the file names: yes, what follows is asked for at once; null for another date. */
export function endVerdict(
  { company, amounts }: Pick<InsightFacts, 'company' | 'amounts'>,
  fact: DatedFact,
): DateVerdict | null {
  const worth =
    fact.kind === 'end' && fact.stated === undefined && fact.noticeBy === null ? worthNamed(company, fact) : null;
  if (worth === null) return null;
  const sum = amounts.money(worth);
  const by = inBoth((locale) => dayText(askedBy(company.period.cycleStart), locale));
  return {
    answer: 'yes',
    savedInYear: null,
    why: pair(
      `Oui, demander la suite dès maintenant : ${sum.fr} finissent ce jour-là, et rien ne doit être promis au-delà tant que la suite n’est pas écrite.`,
      `Yes, ask for what follows at once: ${sum.en} end on that day, and nothing must be promised beyond it until what follows is in writing.`,
    ),
    what: pair(`Demander la suite avant le ${by.fr}`, `Ask for what follows before ${by.en}`),
    steps: [
      pair(
        `Écrire avant le ${by.fr} à qui paie : ce qui a été fait avec ${sum.fr}, compté, ce qui est demandé pour la suite, et une date de réponse.`,
        `Write before ${by.en} to whoever pays: what was done with ${sum.en}, counted, what is asked for next, and a date for the answer.`,
      ),
      pair(
        `Sans réponse quatre semaines plus tard, relancer, et écrire ce que l’on arrête à hauteur de ${sum.fr}.`,
        `Without an answer four weeks later, ask again, and write down what stops for ${sum.en}.`,
      ),
    ],
  };
}
