import type { Company } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { type DoubtfulPractice, isNamedIn, practicesIn } from '../../framework/legal/doubtful-practices.ts';
import { type HarmFamily, harmIn } from '../../framework/legal/harms/harms.ts';
import { lawIn } from '../../framework/legal/legal-areas.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlannedIdea } from '../../planning/plan/details/planned-idea.ts';
import { stemsOf } from '../../planning/topics/topic-words.ts';
import { pair, type Text } from '../../values/text.ts';
import { termsOf } from '../figures/like-figures.ts';
import { contradictedPart, forbiddenClaimIn, promiseBrokenBy } from './claim-limits.ts';
import { teamIdeas } from './team-ideas.ts';

/**
 * The ideas that one note joins, each with what forbids it: the law, a claim or a promise of the brand, an answer that the file
 * gives, what it does to others, a limit that the file sets. None where nothing does.
 */
export function ruledOut(note: string, company: Company): PlannedIdea[] {
  const found = practicesIn(note, company);
  if (found.length === 0) {
    const reason = ownRule(note, company);
    if (reason !== null) return [reason];
    const harm = harmIn(note);
    if (harm !== null) return [harmful(note, harm, company)];
    const limit = limitOn(note, company);
    return limit === null || isPresent(limit) ? [] : [limited(note, limit)];
  }
  const clauses = note.split(/,\s(?:and\s|et\s)?/u);
  const judged = found.map((practice) => {
    const clause = clauses.find((one) => isNamedIn(practice, one, company));
    return refused(found.length > 1 && clause !== undefined ? clause : note, practice, company);
  });
  // One clause against two rules, or two rules with one reason, are one idea: the most precise rule answers it.
  const apart = judged.filter(({ idea, reason }, at) =>
    judged.slice(0, at).every((one) => !one.idea.includes(idea) && one.reason.en !== reason.en),
  );
  return apart.map((one) => (apart.length === 1 ? { ...one, idea: note.trim() } : one));
}

/** An idea that does harm, in words that no practice has: the law where it is known, else the person whose yes comes first. */
function harmful(idea: string, { reason, law, ask, instead }: HarmFamily, company: Company): PlannedIdea {
  const text = lawIn(law, company.organisation.country);
  const of = text === undefined ? pair('', '') : pair(` (${text.fr})`, ` (${text.en})`);
  const until = pair(`Rien avant un oui écrit : ${ask.fr}.`, `Nothing before a written yes: ${ask.en}.`);
  return ruled(
    idea,
    'refuse',
    pair(`${reason.fr}${of.fr}.`, `${reason.en}${of.en}.`),
    pair(`À la place : ${instead.fr}. ${until.fr}`, `Instead: ${instead.en}. ${until.en}`),
  );
}

/** A channel that is planned, where a rule bounds what its name says. */
export const boundedChannel = (text: string, company: Company): PlannedIdea[] =>
  practicesIn(text, company).map((practice) => refused(text, practice, company));

const ruled = (idea: string, verdict: PlannedIdea['verdict'], reason: Text, instead: Text): PlannedIdea => ({
  idea: idea.trim(),
  verdict,
  basis: 'rule',
  reason: typesetText(reason),
  instead: typesetText(instead),
});

/** What the brand forbids itself, promises or answers already, and a part that its own count contradicts; null where none bounds the idea. */
function ownRule(note: string, company: Company): PlannedIdea | null {
  const claim = forbiddenClaimIn(note, company);
  if (claim !== undefined) {
    const reason = pair(
      `Votre marque s’interdit de dire « ${claim} ».`,
      `Your brand forbids itself to say “${claim}”.`,
    );
    return ruled(note, 'refuse', reason, provable);
  }
  const broken = promiseBrokenBy(note, company);
  if (broken !== undefined) {
    const reason = pair(
      `Votre marque promet le contraire : « ${broken} ».`,
      `Your brand promises the contrary: “${broken}”.`,
    );
    return ruled(note, 'refuse', reason, promiseKept);
  }
  const contradicted = contradictedPart(note, company);
  if (contradicted !== null) return ruled(note, 'refuse', contradicted, provable);
  const answer = answeredAlready(note, company);
  if (answer === null) return null;
  const reason = pair(`Votre fichier y répond déjà : « ${answer} »`, `Your file answers it already: “${answer}”`);
  return ruled(note, 'refuse', reason, asAnswered);
}

const provable = pair(
  'Dire le fait que vous pouvez prouver, avec son chiffre ou sa date.',
  'State the fact that you can prove, with its figure or date.',
);
const promiseKept = pair(
  'À la place : tenir la promesse, et compter ce qu’elle coûte ; si elle coûte trop, la retirer partout et prévenir les clients d’abord.',
  'Instead: keep the promise and count what it costs; if it costs too much, take it down everywhere and tell customers first.',
);
const asAnswered = pair(
  'À la place : dire cette réponse là où la question se pose, et ne rien faire qui la contredise.',
  'Instead: give this answer where the question comes up, and do nothing that contradicts it.',
);

/** Words by which an answer says no, or how far the yes goes. */
const noSign = /\b(?:no|not|non|cannot|never|ne|n|pas|jamais|without|sans)\b/;
/** A question that takes the no for granted: “why can I not …”, « pourquoi ne peut-on pas … ». */
const deniedSign = /\b(?:why|pourquoi)\b.*\b(?:not|cannot|ne|pas)\b/;
/** Part of the words of an idea that a sentence has for it to be about the idea (working assumption). */
const mostOf = 1 / 2;

/** Letters from which the beginning of a term is that of another form of it: « stor- », « stori- ». */
const leastLetters = 4;
const isOneTerm = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= leastLetters && long.startsWith(short));
};

const thingsIn = (text: string): string[] => termsOf(text).filter((term) => !term.startsWith('#'));

/** The answer of the file, where a sentence of it or its question says no to what an idea does; null without one. */
function answeredAlready(idea: string, { answers }: Pick<Company, 'answers'>): string | null {
  const said = thingsIn(idea);
  const isAbout = (sentence: string, no: RegExp): boolean => {
    const own = thingsIn(sentence);
    const shared = said.filter((term) => own.some((one) => isOneTerm(one, term))).length;
    return shared >= fewestShared && shared >= mostOf * said.length && no.test(plainText(sentence));
  };
  if (noSign.test(plainText(idea))) return null;
  const found = answers.find(
    ({ question, answer }) =>
      isAbout(question, deniedSign) || answer.split(/(?<=[.!?])\s+/u).some((one) => isAbout(one, noSign)),
  );
  return found?.answer ?? null;
}

/** Words of a sentence that forbids something, without accents. */
const limitSign =
  /\b(jamais|never|ne pas|must not|may not|interdit\w*|forbidden|not allowed|not before|pas avant|only (?:after|so that|for|to)|(?:uniquement|seulement) (?:pour|afin|apres)|(?:we|nous) (?:do not|n) (?:have|avons)(?: pas)?)\b/;

/** Words that an idea and a limit or an answer share at least (working assumption). */
const fewestShared = 2;

/** The sentence of the notes that limits what an idea is about; null when none does. */
function limitOn(idea: string, company: Company): string | null {
  const { notes, offers } = company;
  const ideas = teamIdeas(company).map(({ text }) => text);
  const said = new Set(stemsOf(idea));
  const sentences = [...notes, ...offers.flatMap((offer) => offer.notes)]
    .filter((note) => !note.includes(idea) && !ideas.some((one) => note.includes(one)))
    .flatMap((note) => note.split(/[.;](?=\s|$)/u))
    .filter((one) => limitSign.test(plainText(one)));
  return sentences.find((one) => stemsOf(one).filter((stem) => said.has(stem)).length >= fewestShared)?.trim() ?? null;
}

/** How something is done at present: a rule that an idea of doing it for more people lifts. */
const presentSign = /\b(?:only|seulement|uniquement)\b/;
const forbidsSign =
  /\b(?:jamais|never|ne pas|must|may not|interdit\w*|forbidden|not allowed|not before|pas avant|do not have|n avons)\b/;

function isPresent(limit: string): boolean {
  const plain = plainText(limit);
  return presentSign.test(plain) && !forbidsSign.test(plain);
}

/** An idea that is adopted, with what it takes to lift first: the file says for whom it is done at present and forbids nothing. */
export function beyondPresent(judged: PlannedIdea, idea: string, company: Company): PlannedIdea {
  const limit = judged.verdict === 'refuse' ? null : limitOn(idea, company);
  if (limit === null || !isPresent(limit)) return judged;
  const { fr, en } = judged.instead;
  return {
    ...judged,
    instead: typesetText(pair(`${fr} À changer d’abord : « ${limit} ».`, `${en} To change first: “${limit}”.`)),
  };
}

const limited = (idea: string, text: string): PlannedIdea =>
  ruled(
    idea,
    'not-now',
    pair(`Le fichier pose une limite : « ${text} ».`, `The file sets a limit: “${text}”.`),
    pair(
      'La reprendre quand cette limite est levée, et l’écrire alors.',
      'Take it up when this limit is lifted, and write that down then.',
    ),
  );

/** What is said where no law of the country is known here. */
const askWhoAnswers = pair(
  ' La règle de votre pays est à vérifier par écrit auprès de qui en répond.',
  ' Check in writing with whoever answers for it what the rule of your country is.',
);

function refused(idea: string, practice: DoubtfulPractice, company: Company): PlannedIdea {
  const { reason, law, instead, refusedIn = [] } = practice;
  const verdict = refusedIn.includes(company.organisation.country) ? 'refuse' : practice.verdict;
  const text = lawIn(law, company.organisation.country);
  const of = text === undefined ? pair('', '') : pair(` (${text.fr})`, ` (${text.en})`);
  const ask = text === undefined ? askWhoAnswers : pair('', '');
  const limit = forbiddenClaimIn(idea, company) ?? limitOn(idea, company);
  const own =
    limit === null
      ? pair('', '')
      : pair(` Votre fichier le dit aussi : « ${limit} ».`, ` Your file says so too: “${limit}”.`);
  return ruled(
    idea,
    verdict,
    pair(`${reason.fr}${of.fr}.${own.fr}`, `${reason.en}${of.en}.${own.en}`),
    pair(`À la place : ${instead.fr}.${ask.fr}`, `Instead: ${instead.en}.${ask.en}`),
  );
}
