import type { Company } from '../framework/company/company.ts';
import { plainText } from '../framework/counters/plain-words.ts';
import { type DoubtfulPractice, doubtfulPractices } from '../framework/legal/doubtful-practices.ts';
import { typesetText } from '../language/typeset.ts';
import type { PlannedIdea } from '../planning/plan/details/planned-idea.ts';
import { pair } from '../values/text.ts';

/** Words by which a note tells an idea of somebody. */
const ideaSign =
  /\b(idea|idee|suggestion|would (?!be\b|have\b)\w+|wants?|wishes|offers (to|us|\w+ (reviews|addresses))|voudrait|aimerait|veut|propose|souhaite)\b/;

/** Every idea of the notes, and every goal or planned channel that a rule bounds, with its verdict. */
export function judgedIdeas({ notes, strategicObjectives, channels, organisation }: Company): PlannedIdea[] {
  const { country } = organisation;
  const ofNotes = notes.filter((note) => ideaSign.test(plainText(note))).flatMap((note) => ideasIn(note, country));
  const others = [
    ...strategicObjectives.map(({ statement }) => statement),
    ...channels
      .filter(({ status }) => status === 'planned' || status === 'dormant')
      .map(({ name, id, reason }) => (reason === undefined ? (name ?? id) : `${name ?? id} (${reason})`)),
  ].flatMap((text) => practicesIn(text).map((practice) => refused(text, practice, country)));
  return [...ofNotes, ...others];
}

const practicesIn = (text: string): DoubtfulPractice[] =>
  doubtfulPractices.filter(({ sign }) => sign.test(plainText(text)));

/** The ideas that one note joins, each with its practice; one of no known practice is to be tried. */
function ideasIn(note: string, country: string): PlannedIdea[] {
  const found = practicesIn(note);
  if (found.length === 0) return [untried(note)];
  const clauses = note.split(/,\s(?:and\s|et\s)?/u);
  return found.map((practice) => {
    const clause = clauses.find((one) => practice.sign.test(plainText(one)));
    return refused(found.length > 1 && clause !== undefined ? clause : note, practice, country);
  });
}

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

const untried = (idea: string): PlannedIdea => ({
  idea: idea.trim(),
  verdict: 'test',
  reason: typesetText(
    pair('Aucun chiffre du fichier ne la porte ni ne l’écarte.', 'No figure of the file supports it or rules it out.'),
  ),
  instead: typesetText(
    pair(
      'Écrire ce qu’elle coûte, ce qui montrerait qu’elle marche et jusqu’à quand l’essayer ; commencer petit, sans dépense engagée.',
      'Write what it costs, what would show that it works and how long to try it; start small, without committed spending.',
    ),
  ),
});
