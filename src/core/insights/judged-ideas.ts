import type { Company } from '../framework/company/company.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { type DoubtfulPractice, doubtfulPractices } from '../framework/legal/doubtful-practices.ts';
import { stemsOf } from '../planning/topics/topic-words.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlannedIdea } from '../planning/plan/details/planned-idea.ts';
import { pair } from '../values/text.ts';

/** Words by which a note tells an idea of somebody. */
const ideaSign =
  /\b(idea|idee|suggestion|would (?!be\b|have\b)\w+|wants?|wishes|offers (to|us|\w+ (reviews|addresses))|voudrait|aimerait|veut|propose|souhaite)\b/;

/**
 * Every idea of the notes, of the reasons of goals and of the questions to test, and every goal or planned channel that a
 * rule bounds, with its verdict.
 */
export function judgedIdeas(company: Company): PlannedIdea[] {
  const { notes, offers, growthObjectives, abCandidates, strategicObjectives, channels, organisation } = company;
  const { country } = organisation;
  const told = [
    ...notes,
    ...offers.flatMap((offer) => offer.notes),
    ...growthObjectives.flatMap(({ reason }) => reason ?? []),
  ].filter((note) => ideaSign.test(plainText(note)));
  const ideas = [
    ...told.flatMap((note) => ideasIn(note, company) ?? [unchecked(note)]),
    // A question to test that nothing forbids is a test of the plan, no idea to judge.
    ...abCandidates.flatMap(({ label }) => ideasIn(label, company) ?? []),
  ];
  const others = [
    ...strategicObjectives.map(({ statement }) => statement),
    ...channels
      .filter(({ status }) => status === 'planned' || status === 'dormant')
      .map(({ name, id, reason }) => (reason === undefined ? (name ?? id) : `${name ?? id} (${reason})`)),
  ].flatMap((text) => practicesIn(text).map((practice) => refused(text, practice, country)));
  return [...ideas, ...others];
}

const practicesIn = (text: string): DoubtfulPractice[] =>
  doubtfulPractices.filter(({ sign }) => sign.test(plainText(text)));

/** The ideas that one note joins, each with its practice or a limit of the file; null when nothing in the file decides. */
function ideasIn(note: string, company: Company): PlannedIdea[] | null {
  const { country } = company.organisation;
  const found = practicesIn(note);
  if (found.length === 0) {
    const limit = limitOn(note, company);
    return limit === null ? null : [limited(note, limit)];
  }
  const clauses = note.split(/,\s(?:and\s|et\s)?/u);
  return found.map((practice) => {
    const clause = clauses.find((one) => practice.sign.test(plainText(one)));
    return refused(found.length > 1 && clause !== undefined ? clause : note, practice, country);
  });
}

/** Words of a sentence that forbids something, without accents. */
const limitSign =
  /\b(jamais|never|ne pas|must not|may not|interdit\w*|forbidden|not allowed|not before|pas avant|only after)\b/;

/** Words that an idea and a limit share at least (working assumption). */
const fewestShared = 2;

/** The sentence of the file that forbids what an idea is about; null when none does. */
function limitOn(idea: string, { notes, offers, organisation }: Company): string | null {
  const said = new Set(stemsOf(idea));
  const claim = organisation.brand.forbiddenClaims.find((one) => plainText(idea).includes(plainText(one)));
  if (claim !== undefined) return claim;
  const sentences = [...notes, ...offers.flatMap((offer) => offer.notes)]
    .filter((note) => note !== idea)
    .flatMap((note) => note.split(/[.;](?=\s|$)/u))
    .filter((one) => limitSign.test(plainText(one)));
  return sentences.find((one) => stemsOf(one).filter((stem) => said.has(stem)).length >= fewestShared)?.trim() ?? null;
}

const limited = (idea: string, limit: string): PlannedIdea => ({
  idea: idea.trim(),
  verdict: 'not-now',
  reason: typesetText(pair(`Le fichier pose une limite : « ${limit} ».`, `The file sets a limit: “${limit}”.`)),
  instead: typesetText(
    pair(
      'La reprendre quand cette limite est levée, et l’écrire alors.',
      'Take it up when this limit is lifted, and write that down then.',
    ),
  ),
});

function refused(idea: string, { verdict, reason, law, instead }: DoubtfulPractice, country: string): PlannedIdea {
  const text = law?.[country];
  const of = text === undefined ? pair('', '') : pair(` (${text.fr})`, ` (${text.en})`);
  return {
    idea: idea.trim(),
    verdict,
    reason: typesetText(pair(`${reason.fr}${of.fr}.`, `${reason.en}${of.en}.`)),
    instead: typesetText(pair(`À la place : ${instead.fr}.`, `Instead: ${instead.en}.`)),
  };
}

/** An idea that nothing in the file decides waits until its lawfulness is checked. */
const unchecked = (idea: string): PlannedIdea => ({
  idea: idea.trim(),
  verdict: 'not-now',
  reason: typesetText(
    pair(
      'Aucun chiffre du fichier n’est rattaché ici à cette idée ; sa légalité n’a pas été vérifiée.',
      'No figure of the file is linked to this idea here; its lawfulness was not checked.',
    ),
  ),
  instead: typesetText(
    pair(
      'Vérifier d’abord que la loi la permet ; puis écrire ce qu’elle coûte, ce qui montrerait qu’elle marche et jusqu’à quand l’essayer ; commencer petit, sans dépense engagée.',
      'Check first that the law allows it; then write what it costs, what would show that it works and how long to try it; start small, without committed spending.',
    ),
  ),
});
