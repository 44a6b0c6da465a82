import type { Company } from '../../framework/company/company.ts';
import { opensToMinors, touchesRisk } from '../../framework/legal/risk-words.ts';
import { typesetAll } from '../../language/typeset.ts';
import type { PlannedIdea } from '../../planning/plan/details/planned-idea.ts';
import { type AskedIdea, askedIdea } from './asked-idea.ts';
import { beyondMeans, countedAbout } from './counted-about.ts';
import { countFirst, unanswered } from './count-first.ts';
import type { Judgement } from './offer-ideas.ts';
import { leavesOutCare } from './left-out.ts';
import { beyondPresent, boundedChannel, ruledOut } from './ruled-out.ts';
import { type IdeaPlan, noPlan, settledByLever, settledOnMoney } from './settled-by-plan.ts';
import { type TeamIdea, teamIdeas } from './team-ideas.ts';

/** Every idea of the team, and every planned channel that a rule bounds, with its verdict. */
export function judgedIdeas(company: Company, plan: IdeaPlan = noPlan): PlannedIdea[] {
  const channels = company.channels
    .filter(({ status }) => status === 'planned' || status === 'dormant')
    .map(({ name, id, reason }) => (reason === undefined ? (name ?? id) : `${name ?? id} (${reason})`));
  return [
    ...teamIdeas(company).flatMap((idea) => judged(idea, company, plan).map((one) => withAuthor(one, idea))),
    ...channels.flatMap((text) => boundedChannel(text, company)),
  ];
}

/**
 * One idea, in this order: what a rule forbids, what the decisions of the plan settle on its subject, what a count of the file
 * about the thing itself says; else the count to take before any hour or money.
 */
function judged({ text, isQuestion }: TeamIdea, company: Company, plan: IdeaPlan): PlannedIdea[] {
  const forbidden = ruledOut(text, company);
  // a question that nothing forbids is a test of the plan, no idea to judge
  if (forbidden.length > 0 || isQuestion) return forbidden;
  const asked = askedIdea(text, company);
  const { basis, found } = decided(asked, plan);
  const isOpen = found.verdict !== 'refuse' && isRisky(text, company);
  const { verdict, reason, instead } = typesetAll(isOpen ? unanswered : found);
  const one: PlannedIdea = { idea: text.trim(), verdict, basis: isOpen ? 'rule' : basis, reason, instead };
  return [beyondPresent(one, text, company)];
}

/** What judges an idea that no rule forbids, in order: an idea that costs more than there is is not proved by what it does. */
const steps: readonly {
  readonly basis: PlannedIdea['basis'];
  readonly judge: (asked: AskedIdea, plan: IdeaPlan) => Judgement | null;
}[] = [
  { basis: 'plan', judge: settledOnMoney },
  { basis: 'figure', judge: beyondMeans },
  { basis: 'plan', judge: settledByLever },
  { basis: 'figure', judge: countedAbout },
];

function decided(
  asked: AskedIdea,
  plan: IdeaPlan,
): { readonly basis: PlannedIdea['basis']; readonly found: Judgement } {
  for (const { basis, judge } of steps) {
    const found = judge(asked, plan);
    if (found !== null) return { basis, found };
  }
  return { basis: 'none', found: countFirst(asked) };
}

/** True for an idea that no figure approves. */
const isRisky = (text: string, { organisation, offers, personas }: Company): boolean =>
  touchesRisk(text) ||
  leavesOutCare(text) ||
  opensToMinors(
    text,
    [
      organisation.sector,
      ...organisation.brand.proofs,
      ...offers.flatMap(({ name, proofs }) => [name, ...proofs]),
      ...personas.flatMap(({ name, jobs, pains }) => [name, ...jobs, ...pains]),
    ].join(' '),
  );

/** The idea with who has it, unless it names this person already. */
const withAuthor = (one: PlannedIdea, { by }: TeamIdea): PlannedIdea =>
  by === undefined || one.idea.includes(by) ? one : { ...one, idea: `${one.idea} (${by})` };
