import { type DatedFact, datedFacts } from '../../../framework/dated/dated-facts.ts';
import { isSameWord, nounWords } from '../../../framework/counters/plain-words.ts';
import { funnelLevels, levelCount } from '../../../framework/company/company-funnel.ts';
import { addDays, type Day } from '../../../values/day.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** A goal on which others decide on a day of their own: a file to hand in, a committee, the end of an agreement. */

/** Nouns that a goal shares with a note that gives its days. */
const leastShared = 2;
const leastLetters = 4;
/** Days before a due day on which a file is ready and read by somebody else (working assumption). */
const readyBefore = 7;

/** The days of the note, or of the date in its own place, that a goal is about, the first first. */
function daysOf(statement: string, { company, context }: InsightFacts): DatedFact[] {
  const words = nounWords(statement).filter((word) => word.length >= leastLetters);
  const isAbout = (text: string): boolean => {
    const own = nounWords(text);
    return words.filter((word) => own.some((one) => isSameWord(one, word))).length >= leastShared;
  };
  const notes = company.notes.filter(isAbout);
  return datedFacts(company).filter(
    ({ kind, text, day, isMonth, stated }) =>
      ['deadline', 'decision', 'end'].includes(kind) &&
      !isMonth &&
      day >= context.start &&
      // a contract that goes on is answered on its own day: no file is handed in for it
      (stated?.commitment ?? null) === null &&
      (stated === undefined ? notes.some((note) => note.includes(text)) : isAbout(text)),
  );
}

/** What must be done before the days of others, from the last one back. */
export function deadlineGoal({ goal, facts }: AskedGoal): GoalMeasure | null {
  const days = daysOf(goal.statement, facts);
  const first = days.find(({ kind }) => kind === 'deadline') ?? days[0];
  if (first === undefined) return null;
  const on = (day: Day): Text => inBoth((locale) => dayText(day, locale));
  const list = days.map(({ text }) => text.replace(/[.;]+$/u, ''));
  const [ready, due] = [
    addDays(first.day, -readyBefore) < facts.context.start ? facts.context.start : addDays(first.day, -readyBefore),
    first.day,
  ].map(on) as [Text, Text];
  const proof = resultOf(facts);
  const meeting = days.find(({ kind, day }) => kind === 'decision' && day > first.day);
  const visit =
    meeting === undefined
      ? pair('', '')
      : pair(
          ` Inviter ceux qui décident avant le ${on(meeting.day).fr}.`,
          ` Invite those who decide before ${on(meeting.day).en}.`,
        );
  return {
    measure: pair('Jours fixés par d’autres', 'Days that others set'),
    unit: 'count',
    current: null,
    target: null,
    reachable: null,
    verdict: 'decision',
    proposal: pair(
      `Un but à date, avant tous les autres : ${list.join(' ; ')}. Prêt et relu le ${ready.fr}, remis avant le ${due.fr}${proof.fr}.${visit.fr}`,
      `A goal with a date, before all others: ${list.join('; ')}. Ready and read over on ${ready.en}, handed in before ${due.en}${proof.en}.${visit.en}`,
    ),
  };
}

/** The result that the company counts, to put in the file. */
function resultOf({ company }: InsightFacts): Text {
  const level = funnelLevels(company.funnel ?? []).at(-1);
  const total = level === undefined ? null : levelCount(level);
  const [name] = level ?? [];
  if (total === null || name === undefined) return pair('', '');
  const [label, many] = [named(name.label), count(total)];
  return pair(`, avec vos chiffres (« ${label.fr} » : ${many.fr})`, `, with your figures (“${label.en}”: ${many.en})`);
}
