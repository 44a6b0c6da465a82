import type { Company } from '../../framework/company/company.ts';
import { datedFacts } from '../../framework/dated/dated-facts.ts';
import { plainText } from '../../framework/counters/plain-words.ts';

/** An idea of the team, where the company file states it. */
export interface TeamIdea {
  readonly text: string;
  /** True for a question to test: one that nothing bounds or supports is a test of the plan, no idea to judge. */
  readonly isQuestion: boolean;
}

/** Words by which a note tells an idea of somebody. */
const ideaSign =
  /\b(idea|idee|suggestion|would (?!be\b|have\b)\w+|wants?|wishes|offers (to|us|\w+ (reviews|addresses))|voudrait|aimerait|veut|propose|souhaite)\b/;
/** What somebody does not want is a limit. */
/** Words that call a note an idea; a wish alone may be that of somebody else, who sets a date. */
const namedIdea = /\b(idea|idee|suggestion)\b/;
const unwanted =
  /\b(ne (veut|voudrait|souhaite)|n (en )?veut|(do|does|did) not want|(doesn|don|didn) t want|would not|wouldn t)\b/;

/** The ideas of the notes, of the reasons of goals and of the questions to test. */
export function teamIdeas(company: Company): TeamIdea[] {
  const { notes, offers, growthObjectives, abCandidates } = company;
  const dated = datedFacts(company).map(({ text }) => text);
  const isDated = (note: string): boolean =>
    !namedIdea.test(plainText(note)) && dated.some((one) => note.includes(one));
  const told = [
    ...notes,
    ...offers.flatMap((offer) => offer.notes),
    ...growthObjectives.flatMap(({ reason }) => reason ?? []),
  ].filter((note) => ideaSign.test(plainText(note)) && !unwanted.test(plainText(note)) && !isDated(note));
  return [
    ...told.map((text) => ({ text, isQuestion: false })),
    ...abCandidates.map(({ label }) => ({ text: label, isQuestion: true })),
  ];
}
