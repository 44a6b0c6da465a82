import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { type Absence, absences } from '../../framework/dated/absences.ts';
import type { Day } from '../../values/day.ts';
import type { ProvenWay } from './proven-ways.ts';
import { wayNote } from './way-note.ts';

/** Who does a proven way, and who takes over while they are away. */
export interface WayPerson {
  readonly name: string;
  /** True where the file names them as who does it: the others learn it from them. */
  readonly isDoing: boolean;
  /** Days of the cycle on which this person is away, with who does it then; null when nobody else is named. */
  readonly away: readonly { readonly from: Day; readonly until: Day; readonly instead: string | null }[];
}

type Person = Company['capacity']['people'][number];

/** What a match counts: the name of the person in the group or in the note that describes it, a word of the role in it, the work of the deed in the role. */
const weights = { name: 10, noted: 9, word: 3, work: 2 };
/** Words of a role that name no work. */
const ranks = new Set(
  nounWords('owner manager director head chief part time time patron patronne gerant responsable chef'),
);

/** The person of the file who does this work: named in the group, else by the words of the role; null when no role says so. */
export function wayPerson(way: ProvenWay, company: Company): WayPerson | null {
  const { people } = company.capacity;
  const ranked = people
    .map((person) => ({ person, score: scoreOf(person, way, company) }))
    .sort((a, b) => b.score - a.score || (b.person.hours ?? 0) - (a.person.hours ?? 0));
  const [first] = ranked;
  if (first === undefined || first.score <= 0) return null;
  const { name } = first.person;
  const isDoing = first.score >= weights.noted;
  const { start, end } = { start: company.period.cycleStart, end: company.period.cycleEnd };
  const out = absences(company).filter(({ from, until }) => until >= start && from <= end);
  const isOut = (one: Absence, who: string): boolean => one.person === null || one.person === who;
  return {
    name,
    isDoing,
    away: out
      .filter(({ person }) => person === name)
      .map((one) => ({
        from: one.from,
        until: one.until,
        instead:
          ranked.find(
            ({ person }) =>
              person.name !== name &&
              !out.some((other) => isOut(other, person.name) && other.from <= one.until && other.until >= one.from),
          )?.person.name ?? null,
      })),
  };
}

function scoreOf({ name, role = '' }: Person, way: ProvenWay, company: Company): number {
  const { better, other } = way.comparison;
  const [own, its] = [better.label ?? '', other.label ?? ''].map((label) => plainText(label).split(' ')) as [
    string[],
    string[],
  ];
  const called = plainText(name).split(' ')[0] ?? name;
  if (own.includes(called)) return weights.name;
  if (its.includes(called)) return 0;
  // where several people are in the note, it does not say which of them does it
  const note = plainText(wayNote(way, company) ?? '').split(/[^a-z]+/);
  const noted = company.capacity.people.filter((one) => note.includes(plainText(one.name).split(' ')[0] ?? one.name));
  if (noted.length === 1 && noted[0]?.name === name) return weights.noted;
  const work = nounWords(role).filter((word) => !ranks.has(word));
  const words = nounWords(better.label ?? '');
  const shared = work.filter((word) => words.some((one) => isSameWord(one, word) && isWholeStem(one, word)));
  return weights.word * shared.length + (way.deed.role.test(plainText(role)) ? weights.work : 0);
}

/** True for forms of one word up to their last letter: « contrôleur » looks after no « contrats ». */
function isWholeStem(one: string, other: string): boolean {
  const least = Math.min(one.length, other.length) - 1;
  return one.slice(0, least) === other.slice(0, least);
}
