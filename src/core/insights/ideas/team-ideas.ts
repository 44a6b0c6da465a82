import type { Company } from '../../framework/company/company.ts';
import { datedFacts } from '../../framework/dated/dated-facts.ts';
import { plainText } from '../../framework/counters/plain-words.ts';

/** An idea of the team, where the company file states it. */
export interface TeamIdea {
  readonly text: string;
  /** True for a question to test: one that nothing bounds or supports is a test of the plan, no idea to judge. */
  readonly isQuestion: boolean;
  /** Who has it, where the file says so. */
  readonly by?: string;
}

/** An idea without the word that calls it one and its last stop: the same one may be in the notes. */
const sentence = (text: string): string =>
  plainText(text)
    .replace(/^(?:idea|idee|suggestion)s?(?: (?:of|de) [a-z]+)? ?: ?/, '')
    .replace(/[.!?]$/, '');

/** Words by which a note gives an idea of somebody; what something would cost, take or suit is a fact. */
const ideaSign =
  /\b(idea|idee|suggestion|would (?!(?:be|have|cost|suit|need|take|fit|last|require|mean|save)\b)\w+|wants?|wishes|offers (to(?! help\b)|us|\w+ (reviews|addresses))|voudrait|aimerait|veut(?! (?:les?|la|une?|des|l)\b)|propose (?:de|d)\b(?! aider\b)|souhaite)\b/;
/** Words that call a note an idea; a wish alone may be that of somebody else, who sets a date. */
const namedIdea = /\b(idea|idee|suggestion)\b/;
/** What somebody does not want is a limit. */
const unwanted =
  /\b(ne (veut|voudrait|souhaite)|n (en )?veut|(do|does|did) not want|(doesn|don|didn) t want|would not|wouldn t)\b/;

/** Words by which people think aloud of what they might do. */
const thoughtSign =
  /\b((we|i) (\w+ )?(thought|thinking) (of|about)|should (we|i)\b|what if (we|i)\b|(what|how) about \w+ing|why (don t we|not \w+)|(we|i) (could|might) (?!not\b|have\b|be\b)\w+|tempted to|about to (?!be\b)\w+ (the|our|it|a|all|\w+ to [£€$]?\d)|suggests?|suggested|(on|nous|j) (a |ai |avait |avais |avons |avions )?(pense|penses|pensons|pensait|pensais|songe|songeait|songeais)s? (a|au|aux)\b|(on|nous|je|me) (nous |me |se )?(demande|demandons) (si|s)\b|(on|nous|je) hesit\w+ a|et si (on|nous|je)\b|(on|nous) (pourrait|devrait|pourrions|devrions)|faudrait|il faut (?!compter|prevoir|que\b|\d)\w+(er|ir|re)\b|faut il|pourquoi (ne )?pas \w+|suggere\w*|(nous|me) conseille (de|d)\b)/;
/** What something would do, asked or counted, is no wish. */
const askedSign = /^(?:what|how|which|when|whether|ce que|combien|comment)\b/;
/** What a buyer asks for is a request, no idea of the team. */
const requestSign =
  /\b(acheteu\w+|clients?|clientes?|customers?|buyers?|fournisseurs?|suppliers?)\b[^.,]{0,20}\b(veut|veulent|wants?)\b/;
/** Somebody of the company who says what to do: “Ann: tell every shop …”, « Ilan : mettre … ». */
const speakerSign = /^[a-z]+(?: \([^)]*\))? ?: (.*)$/;
const orderSign =
  /^(?:tell|ask|write|send|put|make|stop|open|close|give|sell|offer|raise|lower|cut|use|show|post|ring|call|charge|let|keep|add|drop|say|print|film|let s) |^(?!hier\b|cher\b|premier\b|dernier\b|janvier\b|fevrier\b|atelier\b)[a-z]+(?:er|ir|oir|dre|tre|ire) (?:\w+ ){2}/;

/** True where a text calls something an idea or says who wishes it. */
function namesIdea(text: string): boolean {
  const plain = plainText(text);
  return namedIdea.test(plain) || (ideaSign.test(plain) && !requestSign.test(plain) && !askedSign.test(plain));
}

/** True where a note tells what somebody of the company thinks of doing, by whatever words. */
function tellsIdea(note: string): boolean {
  const plain = plainText(note);
  const said = speakerSign.exec(plain)?.[1]?.split(', ') ?? [];
  return namesIdea(note) || thoughtSign.test(plain) || said.some((clause) => orderSign.test(clause));
}

/** A note with two ideas is two of them: “Idea: open on Sundays. Idea: a second van.” */
const nextIdea = /(?<=[.!?»”])\s+(?=(?:Idea|Idée)s?\b)/u;
const ideasIn = (note: string): string[] => note.split(nextIdea);

/** A note that lists ideas: « Idées notées en réunion : un four ; un stand ». */
const listOfIdeas = /^\s*(?:Idées|Ideas|Suggestions)\b[^:;.]{0,60}:\s*(.+)$/su;
const listedIn = (note: string): string[] =>
  listOfIdeas
    .exec(note)?.[1]
    ?.split(/\s*;\s*/u)
    .filter(Boolean) ?? [];

/** The ideas in their own place, those of the notes, of the reasons of goals and of the questions to test. */
export function teamIdeas(company: Company): TeamIdea[] {
  const { ideas = [], notes, offers, growthObjectives, abCandidates } = company;
  const stated = new Set(ideas.map(({ text }) => sentence(text)));
  // the dates of the notes alone: a note that names a commitment is not dated by it
  const dated = datedFacts({ ...company, commitments: [], deadlines: [] }).map(({ text }) => text);
  const isDated = (note: string): boolean =>
    !namedIdea.test(plainText(note)) && dated.some((one) => note.includes(one));
  // The notes of an offer tell how it is priced and made: « il faut ôter 9 € » is no thought there.
  const elsewhere = [
    ...offers.flatMap((offer) => offer.notes),
    ...growthObjectives.flatMap(({ reason }) => reason ?? []),
  ];
  const told = [
    ...notes.flatMap((note) => (listOfIdeas.test(note) ? listedIn(note) : ideasIn(note).filter(tellsIdea))),
    ...elsewhere.filter(namesIdea),
  ].filter((note) => !unwanted.test(plainText(note)) && !isDated(note) && !stated.has(sentence(note)));
  return [
    ...ideas.map(({ text, by }) => ({ text, isQuestion: false, ...(by === undefined ? {} : { by }) })),
    ...told.map((text) => ({ text, isQuestion: false })),
    ...abCandidates.map(({ label }) => ({ text: label, isQuestion: true })),
  ];
}
