import type { Company } from '../../framework/company/company.ts';
import { isSameWord, nounWords, numberIn, plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { DeedId } from './deeds.ts';
import { type ProvenWay, provenWays } from './proven-ways.ts';
import { wayCases } from './way-cases.ts';
import { wayMinutes } from './way-minutes.ts';
import { wayPerson } from './way-person.ts';

/** The time of a proven way in a month of the cycle. */
export interface WayHours {
  readonly minutes: number;
  /** Times that it is done in one case: four where it follows each of the four visits of a contract. */
  readonly turns: number;
  /** True for minutes that the company counts. */
  readonly isCounted: boolean;
  /** True for a deed that a tool does once it is set: it takes no time of anybody. */
  readonly isByTool: boolean;
  /** True for a deed of every case of a work, whose time the file does not give: none is planned before it is timed. */
  readonly isUntimed: boolean;
  /** Cases of a month, and those for which the hours are enough. */
  readonly cases: number;
  readonly done: number;
  /** Hours that go to them. */
  readonly hours: number;
}

const minutesPerHour = 60;
const weeksPerMonth = 52 / 12;
/** Parts of the hours of a person, and of all hours, that proven ways may take: the rest of the plan needs the others (working assumptions). */
const mostOfPerson = 0.75;
const mostOfAll = 0.5;

/** Deeds that a tool does once it is set, and the cases a month from which nobody does them by hand (working assumption). */
const byTool: ReadonlySet<DeedId> = new Set<DeedId>(['message', 'thanks', 'document', 'screen', 'setting']);
const mostByHand = 60;

/** The hours of a way: minutes × cases, within what is left to who does it once the ways that take less have theirs. */
export const wayHours = (way: ProvenWay, company: Company): WayHours =>
  allHours(company).find((one) => one.way === way || isSameCase(one.way, way))?.hours ?? needed(way, company);

const isSameCase = ({ comparison: one }: ProvenWay, { comparison: other }: ProvenWay): boolean =>
  one.better.label === other.better.label &&
  one.other.label === other.other.label &&
  one.result === other.result &&
  one.channelId === other.channelId;

const allHours = memoizeByObject((company: Company): readonly { way: ProvenWay; hours: WayHours }[] => {
  const { people, hoursPerWeek } = company.capacity;
  const left = new Map(people.map(({ name, hours }) => [name, (hours ?? hoursPerWeek) * weeksPerMonth * mostOfPerson]));
  let all = hoursPerWeek * weeksPerMonth * mostOfAll;
  return provenWays(company)
    .map((way) => ({ way, hours: needed(way, company) }))
    .sort((a, b) => a.hours.hours - b.hours.hours)
    .map(({ way, hours }) => {
      // where no role says who does it, whoever has most hours left
      const name = wayPerson(way, company)?.name ?? [...left].sort((a, b) => b[1] - a[1])[0]?.[0];
      const most = Math.min(all, name === undefined ? all : (left.get(name) ?? all));
      const given = Math.min(hours.hours, Math.max(0, most));
      if (name !== undefined) left.set(name, (left.get(name) ?? 0) - given);
      all -= given;
      const done = given === hours.hours ? hours.cases : Math.floor((hours.cases * given) / hours.hours);
      return { way, hours: { ...hours, hours: given, done } };
    });
});

/** What all cases would take. */
function needed(way: ProvenWay, company: Company): WayHours {
  const { minutes, isCounted } = wayMinutes(way, company);
  const cases = wayCases(way.comparison, company).perMonth;
  const isByTool = !isCounted && byTool.has(way.deed.id) && cases >= mostByHand;
  const isUntimed = !isCounted && way.deed.id === 'rule' && cases >= mostByHand;
  const turns = turnsOf(way, company);
  const hours = isByTool || isUntimed ? 0 : (cases * turns * minutes) / minutesPerHour;
  return { minutes, turns, isCounted, isByTool, isUntimed, cases, done: cases, hours };
}

const eachSign = /\b(?:each|every|chaque) ([a-z]{3,})/;

/** How often a case has what the deed follows each time, as the name of its offer says: “four visits”, « quatre passages ». */
function turnsOf({ comparison: { stated } }: ProvenWay, { offers }: Company): number {
  const [, turn = ''] = eachSign.exec(plainText(stated?.what ?? '')) ?? [];
  const offer = plainText(offers.find(({ id }) => id === stated?.offerId)?.name ?? '');
  if (turn === '') return 1;
  for (const [, number = '', thing = ''] of offer.matchAll(/\b(\d{1,2}|[a-z]{2,}) ([a-z]{3,})/g)) {
    const many = numberIn(number) ?? 0;
    if (many > 1 && nounWords(thing).some((word) => nounWords(turn).some((own) => isSameWord(own, word)))) return many;
  }
  return 1;
}
