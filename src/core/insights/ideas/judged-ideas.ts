import type { Company } from '../../framework/company/company.ts';
import type { Comparison } from '../../framework/counters/compared-groups.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { type DoubtfulPractice, isNamedIn, practicesIn } from '../../framework/legal/doubtful-practices.ts';
import { lawIn } from '../../framework/legal/legal-areas.ts';
import { opensToMinors, touchesRisk } from '../../framework/legal/risk-words.ts';
import { stemsOf } from '../../planning/topics/topic-words.ts';
import { typesetAll, typesetText } from '../../language/typeset.ts';
import type { PlannedIdea } from '../../planning/plan/details/planned-idea.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { pair } from '../../values/text.ts';
import { contradictedPart, forbiddenClaimIn, promiseBrokenBy } from './claim-limits.ts';
import { comparedIdeas } from './idea-comparison.ts';
import { adopted } from './adopted-idea.ts';
import { askedIdea } from './asked-idea.ts';
import { seasonRoom } from './evidence/season-room.ts';
import { sentAgain } from './evidence/sent-parts.ts';
import { countedIdea } from './counted-ideas.ts';
import { giveawayOf } from './kinds/giveaway.ts';
import { countFirst } from './kinds/count-first.ts';
import { unanswered } from './kinds/idea-kind.ts';
import { ideaKinds } from './kinds/index.ts';
import { leavesOutCare } from './left-out.ts';
import { type TeamIdea, teamIdeas } from './team-ideas.ts';

/** The action of the plan that applies a comparison; undefined when no action does. */
export type ActionOf = (comparison: Comparison) => PlannedAction | undefined;

/**
 * Every idea of the team, and every planned channel that a rule bounds, with its verdict: what the law or a limit of
 * the file forbids first, then what a comparison of the company decides.
 */
export function judgedIdeas(company: Company, actionOf: ActionOf = () => undefined): PlannedIdea[] {
  const compared = comparedIdeas(company);
  const judge = ({ text, isQuestion }: TeamIdea): PlannedIdea[] => {
    const comparison = isRisky(text, company) ? undefined : compared.find(({ idea }) => idea.text === text)?.comparison;
    const present = presentLimit(text, company);
    const bounded = boundedIn(text, company, present !== null);
    if (bounded.length > 0) return bounded;
    const gift = isQuestion ? null : giveawayOf(askedIdea(text, company));
    if (gift?.verdict === 'refuse') return [{ idea: text.trim(), ...typesetAll(gift) }];
    const asked = askedIdea(text, company);
    const paid = isQuestion ? null : [seasonRoom(asked), sentAgain(asked)].find((one) => one?.verdict === 'refuse');
    if (paid) return [{ idea: text.trim(), ...typesetAll(paid) }];
    if (comparison !== undefined) return [beyond(adopted(text, comparison, actionOf(comparison)), present)];
    return isQuestion ? [] : [beyond(byFigures(text, company), present)];
  };
  const ideas = teamIdeas(company).flatMap((one) => judge(one).map((judged) => withAuthor(judged, one)));
  const others = company.channels
    .filter(({ status }) => status === 'planned' || status === 'dormant')
    .map(({ name, id, reason }) => (reason === undefined ? (name ?? id) : `${name ?? id} (${reason})`))
    .flatMap((text) => practicesIn(text, company).map((practice) => refused(text, practice, company)));
  return [...ideas, ...others];
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
const withAuthor = (judged: PlannedIdea, { by }: TeamIdea): PlannedIdea =>
  by === undefined || judged.idea.includes(by) ? judged : { ...judged, idea: `${judged.idea} (${by})` };

/**
 * What the figures about the thing done decide, a refusal first where an idea joins two; the figure that would decide it
 * without one. No figure approves what touches life, law or the rights of others.
 */
function byFigures(text: string, company: Company): PlannedIdea {
  const asked = askedIdea(text, company);
  const kinds = ideaKinds.filter((kind) => kind.isNamed(asked));
  // full months refuse whatever its price; room that is left approves what no other figure judges
  const season = seasonRoom(asked);
  const judged = [
    season?.verdict === 'refuse' ? season : null,
    countedIdea(text, company),
    sentAgain(asked),
    ...kinds.map((kind) => kind.judge(asked)),
    season,
  ].flatMap((one) => one ?? []);
  const [first] = judged;
  const found = first?.verdict === 'do' ? first : (judged.find(({ verdict }) => verdict === 'refuse') ?? first);
  const missing = kinds.find((kind) => kind.missing !== null)?.missing ?? null;
  const isOpen = isRisky(text, company) && found?.verdict !== 'refuse';
  const { verdict, reason, instead } = isOpen ? unanswered : (found ?? countFirst(asked, missing));
  return { idea: text.trim(), verdict, reason: typesetText(reason), instead: typesetText(instead) };
}

/** The ideas that one note joins, each with the practice or the limit of the file that forbids it; none when nothing does, a limit that the idea would lift included. */
function boundedIn(note: string, company: Company, isLifted: boolean): PlannedIdea[] {
  const found = practicesIn(note, company);
  if (found.length === 0) {
    const limit = limitOn(note, company);
    const broken = limit?.isClaim === true ? undefined : promiseBrokenBy(note, company);
    if (broken !== undefined) return [withoutItsPromise(note, broken)];
    const contradicted = contradictedPart(note, company);
    if (limit?.isClaim !== true && contradicted !== null)
      return [
        { idea: note.trim(), verdict: 'refuse', reason: typesetText(contradicted), instead: typesetText(provable) },
      ];
    return limit === null || isLifted ? [] : [limited(note, limit)];
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

/** An idea that takes away what the file promises. */
const withoutItsPromise = (idea: string, promise: string): PlannedIdea => ({
  idea: idea.trim(),
  verdict: 'refuse',
  reason: typesetText(
    pair(`Votre marque promet le contraire : « ${promise} ».`, `Your brand promises the contrary: “${promise}”.`),
  ),
  instead: typesetText(
    pair(
      'À la place : tenir la promesse, et compter ce qu’elle coûte ; si elle coûte trop, la retirer partout et prévenir les clients d’abord.',
      'Instead: keep the promise and count what it costs; if it costs too much, take it down everywhere and tell customers first.',
    ),
  ),
});

interface Limit {
  readonly text: string;
  /** True for words that the brand never uses. */
  readonly isClaim: boolean;
}

/** Words of a sentence that forbids something, without accents. */
const limitSign =
  /\b(jamais|never|ne pas|must not|may not|interdit\w*|forbidden|not allowed|not before|pas avant|only (?:after|so that|for|to)|(?:uniquement|seulement) (?:pour|afin|apres)|(?:we|nous) (?:do not|n) (?:have|avons)(?: pas)?)\b/;

/** Words that an idea and a limit share at least (working assumption). */
const fewestShared = 2;

/** The sentence of the file that forbids what an idea is about; null when none does. */
function limitOn(idea: string, company: Company): Limit | null {
  const { notes, offers } = company;
  const ideas = teamIdeas(company).map(({ text }) => text);
  const said = new Set(stemsOf(idea));
  const claim = forbiddenClaimIn(idea, company);
  if (claim !== undefined) return { text: claim, isClaim: true };
  const sentences = [...notes, ...offers.flatMap((offer) => offer.notes)]
    .filter((note) => !note.includes(idea) && !ideas.some((one) => note.includes(one)))
    .flatMap((note) => note.split(/[.;](?=\s|$)/u))
    .filter((one) => limitSign.test(plainText(one)));
  const text = sentences.find((one) => stemsOf(one).filter((stem) => said.has(stem)).length >= fewestShared)?.trim();
  return text === undefined ? null : { text, isClaim: false };
}

/** How something is done at present: a rule that an idea of doing it for more people lifts. */
const presentSign = /\b(?:only|seulement|uniquement)\b/;
const forbidsSign =
  /\b(?:jamais|never|ne pas|must|may not|interdit\w*|forbidden|not allowed|not before|pas avant|do not have|n avons)\b/;

/** The limit on an idea that says for whom it is done at present and forbids nothing; null without one. */
function presentLimit(idea: string, company: Company): string | null {
  const limit = limitOn(idea, company);
  if (limit === null || limit.isClaim) return null;
  const plain = plainText(limit.text);
  return presentSign.test(plain) && !forbidsSign.test(plain) ? limit.text : null;
}

/** An idea that is adopted, with what it takes to lift first. */
const beyond = (judged: PlannedIdea, limit: string | null): PlannedIdea =>
  limit === null || judged.verdict === 'refuse'
    ? judged
    : {
        ...judged,
        instead: typesetText(
          pair(
            `${judged.instead.fr} À changer d’abord : « ${limit} ».`,
            `${judged.instead.en} To change first: “${limit}”.`,
          ),
        ),
      };

const provable = pair(
  'Dire le fait que vous pouvez prouver, avec son chiffre ou sa date.',
  'State the fact that you can prove, with its figure or date.',
);

const limited = (idea: string, { text, isClaim }: Limit): PlannedIdea => ({
  idea: idea.trim(),
  verdict: isClaim ? 'refuse' : 'not-now',
  reason: typesetText(
    isClaim
      ? pair(`Votre marque s’interdit de dire « ${text} ».`, `Your brand forbids itself to say “${text}”.`)
      : pair(`Le fichier pose une limite : « ${text} ».`, `The file sets a limit: “${text}”.`),
  ),
  instead: typesetText(
    isClaim
      ? provable
      : pair(
          'La reprendre quand cette limite est levée, et l’écrire alors.',
          'Take it up when this limit is lifted, and write that down then.',
        ),
  ),
});

/** What is said where no law of the country is known here. */
const askWhoAnswers = pair(
  ' La règle de votre pays se demande par écrit à qui en répond.',
  ' Ask in writing whoever answers for it what the rule of your country is.',
);

function refused(idea: string, practice: DoubtfulPractice, company: Company): PlannedIdea {
  const { reason, law, instead, refusedIn = [] } = practice;
  const verdict = refusedIn.includes(company.organisation.country) ? 'refuse' : practice.verdict;
  const text = lawIn(law, company.organisation.country);
  const of = text === undefined ? pair('', '') : pair(` (${text.fr})`, ` (${text.en})`);
  const ask = text === undefined ? askWhoAnswers : pair('', '');
  const limit = limitOn(idea, company);
  const own =
    limit === null
      ? pair('', '')
      : pair(` Votre fichier le dit aussi : « ${limit.text} ».`, ` Your file says so too: “${limit.text}”.`);
  return {
    idea: idea.trim(),
    verdict,
    reason: typesetText(pair(`${reason.fr}${of.fr}.${own.fr}`, `${reason.en}${of.en}.${own.en}`)),
    instead: typesetText(pair(`À la place : ${instead.fr}.${ask.fr}`, `Instead: ${instead.en}.${ask.en}`)),
  };
}
