import type { Company } from '../framework/company/company.ts';
import { factSort } from '../planning/pieces/fact-sort.ts';
import { toldFacts } from '../planning/pieces/told-facts.ts';
import { runsOf, sharedRun, wordsOf } from '../planning/messages/phrase-ledger.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { type Fault, faultsAmong } from './faults.ts';
import { publishedTexts } from './published-texts.ts';

/** Phrases that promise without saying anything (working assumption). */
export const filler =
  /n’attendez plus|à ne pas manquer|dans un monde où|sans plus attendre|plongez dans|l’univers de|solutions? (?:clé en main|sur mesure)|don’t miss|look no further|in today’s world|game.?changer|unlock|seamless|take it to the next level/iu;

/** The actions whose text shares a long run of words with that of an earlier action; the promise of the company may be in several. */
export function sharedRuns({ actions }: Strategy, { organisation }: Company): Fault[] {
  const seen = new Set<string>();
  const promise = folded(organisation.brand.promise.replace(/[.\s]+$/u, ''));
  const own = (text: string): string => (promise === '' ? text : folded(text).replaceAll(promise, ' '));
  return faultsAmong(actions, '/actions', (action) => {
    const runs = new Set(runsOf(wordsOf(own(publishedTexts(action).slice(0, 3).join(' '))), sharedRun));
    const isNew = [...runs].every((run) => !seen.has(run));
    for (const run of runs) seen.add(run);
    return isNew;
  });
}

/** The shortest field that is recognised inside a text, in characters (working assumption). */
export const leastField = 12;

/** The actions whose text contains a field that the briefs keep for the writer. */
export function rawFields({ actions }: Strategy): Fault[] {
  const notes = actions
    .flatMap(({ content }) => content?.brief.notes ?? [])
    .filter(({ length }) => length >= leastField);
  return faultsAmong(actions, '/actions', (action) =>
    publishedTexts(action).every((text) => !notes.some((note) => text.includes(note))),
  );
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[\u202f\u00a0]/g, ' ')
    .replaceAll('’', "'");

/** The parts of all texts of the plan. */
const allParts = ({ texts }: Strategy): string[] =>
  texts.flatMap(({ ready }) => ready.parts.map(({ text }) => folded(text)));

/** The facts of the company file that a text prints although they are for the company itself, or nothing proves them. */
export function unpublishableFacts(strategy: Strategy, company: Company): Fault[] {
  const parts = allParts(strategy);
  const { cleared } = toldFacts(company, { locale: strategy.company.language, language: null });
  const { offers, organisation } = company;
  const facts = [...offers.flatMap(({ proofs }) => proofs), ...organisation.brand.proofs]
    .filter((fact) => fact.length >= leastField && !cleared.has(fact) && factSort(fact) !== 'public')
    .map(folded);
  return faultsAmong(facts, '/texts', (fact) => parts.every((part) => !part.includes(fact)));
}

/** Announcements of an answer, and of a list, that end where it should begin. */
export const emptyAnnouncement =
  /(?:voici (?:notre|la) réponse|here is (?:our|the) answer|(?:trois|deux|quatre) questions à poser|(?:three|two|four) questions to ask|voici un conseil|here is a tip)\s*[.:]?\s*$/iu;

/** The texts that announce something and do not give it. */
export const emptyAnnouncements = ({ texts }: Strategy): Fault[] =>
  faultsAmong(texts, '/texts', ({ ready }) => ready.parts.every(({ text }) => !emptyAnnouncement.test(text)));
