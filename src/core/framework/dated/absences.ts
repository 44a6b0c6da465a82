import { addDays, type Day } from '../../values/day.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { Company } from '../company/company.ts';
import { monthNames } from '../counters/counter-words.ts';
import { plainText } from '../counters/plain-words.ts';

/** Days on which a person of the team does no work of the plan. */
export interface Absence {
  /** Name of the person in the company file; null = everybody. */
  readonly person: string | null;
  readonly from: Day;
  readonly until: Day;
}

/** Words of an absence, without accents. */
const awaySign =
  /\b(absente?s?|en conges?|conge|vacances|en formation|examens?|(?:sits?|has|passe) (?:\w+ )?exams?|exams? (?:from )?\d|service militaire|cours de repetition|arret (?:maladie|de travail)|en deplacement|n est pas la|ne travaille pas|away|on leave|on holiday|off sick|maternity|paternity|annual leave|not (?:here|working|available)|unavailable|jury duty|operation)\b|\b(?:off|part) (?:from |du |the )?(?:(?:[12]?\d|3[01])(?:er|st|nd|rd|th)?|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}) /;
/** A whole team that does nothing else. */
const allAwaySign =
  /\b(l equipe|tout le monde|nous tous|everybody|everyone|the whole team|the team)\b.*\b(rien d autre|absent\w*|ferme\w*|en conges?|nothing else|away|on holiday|closed)\b/;
/** Days kept for one work alone: of those named, else of everybody. */
const busySign =
  /\b(?:rien d autre|nothing else|no time|pas (?:de|le) temps|aucun temps|zero bureau|no (?:office|desk) (?:work|time))\b/;
/** Whoever writes the file: “I”, or an absence of nobody named. */
const writerSign =
  /^(?:moi|je|j)\b|^(?:absente?|en conges?|en vacances|away|on leave|on holiday|off)\b|\b(?:i m|i am|i ll be|i shall be)\b/;

const month = Object.keys(monthNames).join('|');
const span = new RegExp(
  String.raw`\b([12]?\d|3[01])(?:er|st|nd|rd|th)?(?: (${month}))?(?: (20\d\d))? (?:au|to|until|a|and|et) (?:the |le )?(?:(debut|early|mi|mid|fin|end of|late) )?(?:([12]?\d|3[01])(?:er|st|nd|rd|th)? )?(${month})(?: (20\d\d))?\b`,
);
const opening = new RegExp(
  String.raw`\b(?:from|a partir du|des le|depuis le) (?:the )?([12]?\d|3[01])(?:er|st|nd|rd|th)? (${month})(?: (20\d\d))?\b`,
);

/** Day of the month that a vague word means (working assumption). */
const vagueDays: Readonly<Record<string, number>> = {
  debut: 10,
  early: 10,
  mi: 15,
  mid: 15,
  fin: 28,
  'end of': 28,
  late: 28,
};

/** The absences that the notes give with their days; one without an end lasts to the end of the cycle. */
export const absences = memoizeByObject((company: Company): readonly Absence[] => {
  const { people } = company.capacity;
  return company.notes
    .flatMap((note) => note.split(/[;.](?=\s|$)/u))
    .flatMap((sentence): Absence[] => {
      const plain = plainText(sentence);
      const isAll = allAwaySign.test(plain);
      const isBusy = busySign.test(plain);
      if (!isAll && !isBusy && !awaySign.test(plain)) return [];
      const days = daysOf(plain, company);
      if (days === null) return [];
      if (isAll) return [{ person: null, ...days }];
      const named = people.filter(({ name }) => plain.split(' ').includes(plainText(name).split(' ')[0] ?? ''));
      const away = named.length > 0 ? named : writerSign.test(plain.trim()) ? writerOf(people) : [];
      if (away.length === 0 && isBusy) return [{ person: null, ...days }];
      return away.map(({ name }) => ({ person: name, ...days }));
    });
});

/** The owner by the words of the role, else who has the most hours. */
const writerOf = (people: Company['capacity']['people']): Company['capacity']['people'] =>
  [...people].sort((a, b) => Number(isOwner(b)) - Number(isOwner(a)) || (b.hours ?? 0) - (a.hours ?? 0)).slice(0, 1);

const isOwner = ({ role = '' }: Company['capacity']['people'][number]): boolean =>
  /\b(owner|founder|gerante?|fondat\w*|patronne?|director|directrice|directeur)\b/.test(plainText(role));

const dayNumber = String.raw`([12]?\d|3[01])(?:st|nd|rd|th)?`;
const yearAfter = String.raw`(,? 20\d\d)?`;
/** “May 3 to 17”, “March 29 to April 9”: the month first, of one or of both days. */
const oneMonthFirst = new RegExp(
  String.raw`\b(${month}) ${dayNumber} (?:to|until|through) ${dayNumber}${yearAfter}\b`,
  'g',
);
const bothMonthsFirst = new RegExp(
  String.raw`\b(${month}) ${dayNumber} (?:to|until|through) (${month}) ${dayNumber}${yearAfter}\b`,
  'g',
);
/** The same days with the day first, as all others are read. */
const dayFirst = (plain: string): string =>
  plain
    .replaceAll(bothMonthsFirst, '$2 $1 to $4 $3$5')
    .replaceAll(oneMonthFirst, '$2 $1 to $3 $1$4')
    .replaceAll(/(?<=[a-z]), (?=20\d\d)/g, ' ');

function daysOf(text: string, { period }: Company): Pick<Absence, 'from' | 'until'> | null {
  const plain = dayFirst(text);
  const near = (number: number, name: string, year: string | undefined, least: Day): Day => {
    const at = (one: number): Day => dayOf(one, monthNames[name] ?? 1, number);
    if (year !== undefined) return at(Number(year));
    const first = Number(least.slice(0, 4));
    return at(first) >= least ? at(first) : at(first + 1);
  };
  const found = span.exec(plain);
  if (found !== null) {
    const [, day = '', ownMonth, ownYear, vague, last, lastMonth = '', year] = found;
    const from = near(Number(day), ownMonth ?? lastMonth, ownYear ?? year, addDays(period.cycleStart, -365));
    const start =
      from < period.cycleStart && (ownYear ?? year) === undefined
        ? near(Number(day), ownMonth ?? lastMonth, undefined, period.cycleStart)
        : from;
    const end = last === undefined ? (vagueDays[vague ?? 'fin'] ?? 28) : Number(last);
    return { from: start, until: near(end, lastMonth, year, start) };
  }
  const open = opening.exec(plain);
  if (open === null) return null;
  return { from: near(Number(open[1]), open[2] ?? '', open[3], period.cycleStart), until: period.cycleEnd };
}

const dayOf = (year: number, monthNumber: number, day: number): Day =>
  `${year}-${String(monthNumber).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** True when the absence takes most of the five working days that begin on a day. */
export function isAwayInWeek(monday: Day, { from, until }: Absence): boolean {
  const days = Array.from({ length: 5 }, (_, at) => addDays(monday, at));
  return days.filter((day) => from <= day && day <= until).length >= 3;
}
