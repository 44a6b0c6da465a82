import type { Company } from '../../framework/company/company.ts';
import { monthNames } from '../../framework/counters/counter-words.ts';
import { isSameWord, nounWords, plainText } from '../../framework/counters/plain-words.ts';
import { offerNamedIn } from '../../framework/economics/offer-worth.ts';
import type { StatedTarget } from '../../framework/objectives/stated-target.ts';
import type { StatedGoal } from '../../planning/plan/stated-goal.ts';
import { pair, type Text } from '../../values/text.ts';
import type { FoundInsight } from '../found-insights.ts';
import type { InsightFacts } from '../insight-facts.ts';

/** What a goal is measured on, with the value to reach and the value within reach. */
export interface GoalMeasure extends Pick<StatedGoal, 'unit' | 'current' | 'target' | 'reachable' | 'kpiId'> {
  /** Null where two counts may measure it and the company says which. */
  readonly measure: Text | null;
  /** The verdict, when a limit decides it rather than the gains of the findings. */
  readonly verdict?: StatedGoal['verdict'];
  /** The judgement in a sentence, when it has a sum to show. */
  readonly proposal?: Text;
}

export type Goal = Company['strategicObjectives'][number];

/** A goal with what is read about it. */
export interface AskedGoal {
  readonly goal: Goal;
  readonly target: StatedTarget | null;
  readonly facts: InsightFacts;
  readonly found: readonly FoundInsight[];
  /** Months from the start of the cycle to the day of the goal. */
  readonly months: number;
}

interface Aimed {
  readonly measure: Text;
  readonly unit: GoalMeasure['unit'];
  readonly now: number;
  readonly aim: number;
}

/** A measure whose aim can be reached. */
export const aimedAt = ({ measure, unit, now, aim }: Aimed) =>
  ({ measure, unit, current: now, target: aim, reachable: aim, verdict: 'within-reach' }) as const;

/** A limit of which a goal fills more: from what is taken to what a repair of the demand fills. */
export const filledTo = (
  { label, used }: { readonly label: string; readonly used: number },
  aim: number,
  proposal: Text,
): GoalMeasure => ({ ...aimedAt({ measure: pair(label, label), unit: 'count', now: used, aim }), proposal });

/** A place after its preposition: “in Lyon”, « à Nantes ». */
const place =
  /(?:^|\s)(?:in|at|around|near|à|en|dans|vers|chez|autour de)\s(?:(?:the|le|la|les)\s|l’)?(\p{Lu}\p{L}+)/gu;

/** “On the inner round”, « sur la tournée nord »: a part of what the company serves, with a word that restricts it. */
const route =
  /\b(?:on|sur) (?:the|our|le|la|les|nos|notre) (?!site\b|web|whole|year|cycle|season|month)[a-z]+(?: [a-z]+)?/;

/** True for a goal about one offer or one place, which the customers of the whole company do not measure. */
export function isAboutPart(statement: string, company: Company): boolean {
  const { offers, organisation } = company;
  if (offers.length > 1 && offerNamedIn(statement, offers) !== null) return true;
  const own = plainText(organisation.name);
  const places = [...statement.matchAll(place)].map(([, name = '']) => plainText(name));
  return (
    route.test(plainText(statement)) ||
    namesSomePeople(statement, company) ||
    places.some((name) => !(name in monthNames) && !own.includes(name))
  );
}

/** Words for all who buy. */
const anybody = /^(customer|client|people|person|buyer|acheteu|member|adherent|subscriber|abonn|account|compt)/;

/** “More schools” where some of the publics are schools and the others are not. */
function namesSomePeople(statement: string, { personas }: Company): boolean {
  const words = nounWords(statement).filter((word) => !anybody.test(word));
  const own = personas.filter(({ name, segment = '' }) =>
    nounWords(`${name} ${segment}`).some((word) => words.some((one) => isSameWord(one, word))),
  );
  return own.length > 0 && own.length < personas.length;
}

/** True for a goal that wants more people, without a sum of its own; a larger share of those who are there is no more demand. */
export const isMoreDemand = ({ kind }: Goal, { unit, current, target, proposal }: GoalMeasure): boolean =>
  kind === 'new_customers' &&
  unit === 'count' &&
  proposal === undefined &&
  current !== null &&
  target !== null &&
  target > current;
