import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { sum } from '../../values/sum.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Skill } from '../plan/action.ts';

const roles: Readonly<Record<Skill, Text>> = {
  writing: pair('responsable de la rédaction', 'head of writing'),
  photo: pair('responsable de l’image', 'head of pictures'),
  short_video: pair('responsable de la vidéo', 'head of video'),
  seo: pair('responsable du référencement', 'head of search'),
  ads: pair('responsable de la publicité', 'head of advertising'),
  email: pair('responsable des courriels', 'head of email'),
  dev: pair('responsable du site', 'head of the site'),
  partnerships: pair('responsable des partenariats', 'head of partnerships'),
};

/** Owner of work without a skill. */
const management = pair('direction', 'management');

/** Hours a week up to which the work of a company that names nobody is that of one person (working assumption: a day). */
const onePersonHours = 8;
/** Who has one person's hours keeps no departments: the words of a role would name nobody. */
const onePerson = pair('vous', 'you');

/** Words of a role that does the work of a skill, without accents. */
const rolesOf: Readonly<Record<Skill, RegExp>> = {
  writing: /writ|redact|editor|content|contenu|communic|marketing|customer|client/,
  photo: /photo|image|picture|design|graphi|visual|visuel/,
  short_video: /video|photo|image|film|social|reseaux/,
  seo: /\bseo\b|search|referencement|web|site|content|contenu|marketing/,
  ads: /\bads?\b|advert|publicite|\bpub\b|marketing|acquisition|growth|achat/,
  email: /e-?mail|courriel|newsletter|lettre|\bcrm\b|customer|client|accueil|desk|front|shop|boutique/,
  dev: /\bdev|web|site|tech|\bit\b|informati|shop|boutique/,
  partnerships:
    /partn|partenar|relation|sales|commerc|federat|network|reseau|director|direct|founder|fondat|owner|gerant/,
};

/** Words of the role of whoever decides. */
const deciding = /owner|founder|director|direct|manag|head|chief|lead|president|gerant|fondat|patron|respons|coordinat/;

/** The person that the company named for a skill, else who has the most hours; a role only where nobody is named. */
export function ownerOf({ capacity }: Company, skill: Skill): Text {
  const named =
    personFor(capacity.people, (role) => role.includes(skill)) ??
    personFor(capacity.people, (role) => rolesOf[skill].test(role));
  const person = named ?? byHours(capacity.people)[0];
  if (person !== undefined) return pair(person.name, person.name);
  return isOnePerson(capacity) ? onePerson : roles[skill];
}

/** True for a company whose work is that of one person, named or not. */
export const isOnePerson = ({ people, hoursPerWeek }: Company['capacity']): boolean =>
  people.length === 1 || (people.length === 0 && hoursPerWeek <= onePersonHours);

/** Hours in a week of the cycle, 0 = the first. */
interface BookedWeek {
  readonly week: number;
  readonly hours: number;
}

/** Part of the hours that somebody gives up to a week which may be booked by then: a busy week is lent by a quiet one (working assumption). */
const mostAhead = 1.2;

/** Gives tasks to people, none of whom gets more hours than the file gives. */
export interface OwnerLedger {
  /** True when somebody who is not away has the hours. */
  isFree(skill: Skill, weeks: readonly BookedWeek[], isAway?: (name: string) => boolean): boolean;
  /**
   * The owner of a task in its weeks: among the people whose role fits its skill, then among all, who has the most hours
   * left, nobody who is away in its weeks, those first whom it does not load beyond the hours that they give by then;
   * null when nobody has enough hours left. `wished`: who does this work, taken first where they have the hours and are
   * there.
   */
  take(skill: Skill, weeks: readonly BookedWeek[], isAway?: (name: string) => boolean, wished?: string): Text | null;
}

export function ownerLedger(company: Company, weeks: number): OwnerLedger {
  const { people } = company.capacity;
  const left = new Map(people.map((one) => [one.name, (one.hours ?? Number.POSITIVE_INFINITY) * weeks]));
  const hoursLeft = ({ name }: Person): number => left.get(name) ?? 0;
  const booked = new Map(people.map(({ name }) => [name, Array.from({ length: weeks }, () => 0)]));
  const isAhead = ({ name, hours = Number.POSITIVE_INFINITY }: Person, added: readonly BookedWeek[]): boolean => {
    const last = Math.max(0, ...added.map(({ week }) => week));
    const before = sum((booked.get(name) ?? []).slice(0, last + 1));
    return before + sum(added.map((one) => one.hours)) > mostAhead * hours * (last + 1) + rounding;
  };
  const ownerAmong = (
    skill: Skill,
    added: readonly BookedWeek[],
    isAway: (name: string) => boolean,
    wished?: string,
  ): Person | undefined => {
    const hours = sum(added.map((one) => one.hours));
    const free = people
      .filter((one) => hoursLeft(one) + rounding >= hours && !isAway(one.name))
      .sort((a, b) => compareHours(hoursLeft(a), hoursLeft(b)) || compareText(a.name, b.name));
    const inTime = free.filter((one) => !isAhead(one, added));
    const among = inTime.length > 0 ? inTime : free;
    return (
      free.find(({ name }) => name === wished) ??
      among.find(({ role = '' }) => plainText(role).includes(skill)) ??
      among.find(({ role = '' }) => rolesOf[skill].test(plainText(role))) ??
      among[0]
    );
  };
  return {
    isFree: (skill, added, isAway = nobody) => people.length === 0 || ownerAmong(skill, added, isAway) !== undefined,
    take(skill, added, isAway = nobody, wished) {
      if (people.length === 0) return ownerOf(company, skill);
      const found = ownerAmong(skill, added, isAway, wished);
      if (found === undefined) return null;
      left.set(found.name, hoursLeft(found) - sum(added.map((one) => one.hours)));
      const own = booked.get(found.name) ?? [];
      for (const { week, hours } of added) own[week] = (own[week] ?? 0) + hours;
      return pair(found.name, found.name);
    },
  };
}

const nobody = (): boolean => false;

const rounding = 1e-6;

/** The most hours first; two people without a limit are equal. */
const compareHours = (a: number, b: number): number => (a === b ? 0 : b - a);

/** The person who decides in the company, else who has the most hours; the management where nobody is named. */
export function deciderOf({ capacity }: Company): Text {
  const { people } = capacity;
  if (people.length === 0 && isOnePerson(capacity)) return onePerson;
  const person = personFor(people, (role) => deciding.test(role)) ?? byHours(people)[0];
  return person === undefined ? management : pair(person.name, person.name);
}

type Person = Company['capacity']['people'][number];

/** The first person whose role fits, by hours then name. */
const personFor = (people: readonly Person[], fits: (role: string) => boolean): Person | undefined =>
  byHours(people).find(({ role = '' }) => fits(plainText(role)));

const byHours = (people: readonly Person[]): Person[] =>
  [...people].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0) || compareText(a.name, b.name));
