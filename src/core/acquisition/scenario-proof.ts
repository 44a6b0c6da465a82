import type { CompanyOffer, CompanyPersona } from '../framework/company/company.ts';
import type { Marks } from '../framework/kpis/kpi.ts';
import type { Proposal } from '../planning/texts/facts/proposal.ts';
import type { Day } from '../values/day.ts';
import type { Text } from '../values/text.ts';

/** What is expected of one indicator of a scenario; without marks, what will give them. */
interface ProvedAim {
  readonly start: number | null;
  readonly marks: Marks | null;
  readonly basis: Text;
}

/** What the file of a company counts itself and a scenario is built on: relays that work, a message that brought people, free room. */
export interface ScenarioProof {
  /** Whole title of the scenario. */
  readonly title: Text;
  /** The same as a sentence to the person who does it. */
  readonly task: Text;
  readonly persona: CompanyPersona;
  readonly offer: CompanyOffer;
  /** What the file says of the message that it has counted; absent where it counts none. */
  readonly proposal?: Proposal;
  readonly channelIds: readonly [string, ...string[]];
  /** False for people whom the company knows already: how much they like a channel says nothing of a message to them. */
  readonly seeksAudience: boolean;
  readonly hypothesis: Text;
  /** Those to whom it is done: « les 49 autres ». */
  readonly people: Text;
  /** What it adds over so many months: the indicators of the scenario in their order, each with its base. */
  readonly aims: (months: number) => readonly ProvedAim[];
  /** Margin expected over so many months, and at best, currency units; null where nothing counts it. */
  readonly worth: (months: number, customerWorth: number) => { readonly mid: number; readonly high: number } | null;
  /** Day on which it should begin, where the file says so. */
  readonly due: Day | null;
}
