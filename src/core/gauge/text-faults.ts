import { runsOf, sharedRun, wordsOf } from '../planning/messages/phrase-ledger.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { type Fault, faultsAmong } from './faults.ts';
import { publishedTexts } from './published-texts.ts';

/** Phrases that promise without saying anything (working assumption). */
export const filler =
  /n’attendez plus|à ne pas manquer|dans un monde où|sans plus attendre|plongez dans|l’univers de|solutions? (?:clé en main|sur mesure)|don’t miss|look no further|in today’s world|game.?changer|unlock|seamless|take it to the next level/iu;

/** The actions whose text shares a long run of words with that of an earlier action. */
export function sharedRuns({ actions }: Strategy): Fault[] {
  const seen = new Set<string>();
  return faultsAmong(actions, '/actions', (action) => {
    const runs = new Set(runsOf(wordsOf(publishedTexts(action).slice(0, 3).join(' ')), sharedRun));
    const isNew = [...runs].every((run) => !seen.has(run));
    for (const run of runs) seen.add(run);
    return isNew;
  });
}

/** The shortest field that is recognised inside a text, in characters (working assumption). */
const leastField = 12;

/** The actions whose text contains a field that the briefs keep for the writer. */
export function rawFields({ actions }: Strategy): Fault[] {
  const notes = actions
    .flatMap(({ content }) => content?.brief.notes ?? [])
    .filter(({ length }) => length >= leastField);
  return faultsAmong(actions, '/actions', (action) =>
    publishedTexts(action).every((text) => !notes.some((note) => text.includes(note))),
  );
}
