import { createHash } from 'node:crypto';
import type { DraftBrief } from '../../core/gauge/drafts/draft-brief.ts';
import { type DraftDefect, type DraftReason, draftReasons } from '../../core/gauge/drafts/draft-defects.ts';
import { pair, type Text } from '../../core/values/text.ts';
import type { ModelQuestion } from '../../io/services/writer.ts';
import { promptOf } from '../../io/writer/prompts.ts';

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The prompt of drafts in a language, and its version: the first digits of its hash. */
export function draftPrompt({ locale }: Pick<DraftBrief, 'locale'>): {
  readonly text: string;
  readonly version: string;
} {
  const { text } = promptOf({ id: 'draft', locale });
  return { text, version: digest(text).slice(0, 12) };
}

/** The question about one text. The data are between two lines made of their own hash, which no fact can contain. */
export function draftQuestion(brief: DraftBrief): ModelQuestion {
  const data = JSON.stringify({
    text: brief.title,
    form: brief.form,
    parts: brief.parts.map(({ place, text, limit }, at) => ({ id: `p${at + 1}`, place, limit, text })),
    facts: brief.facts,
  });
  return { instructions: draftPrompt(brief).text, request: delimited(data) };
}

/** The same question with the reasons of the refusal; words of the first answer are data too. */
export function questionAgain(brief: DraftBrief, defects: readonly DraftDefect[]): ModelQuestion {
  const { instructions, request } = draftQuestion(brief);
  const reasons = defects.slice(0, mostReasons).map(({ reason, words }) => ({
    reason: draftReasons[reason][brief.locale],
    ...(words === '' ? {} : { words: words.slice(0, mostWords) }),
  }));
  const asked = reasons.length === 0 ? notJson[brief.locale] : refused[brief.locale];
  const listed = reasons.length === 0 ? '' : `\n${delimited(JSON.stringify({ refused: reasons }))}`;
  return { instructions, request: `${request}\n\n${asked}${listed}` };
}

const delimited = (data: string): string => {
  const boundary = `----${digest(data).slice(0, 24)}----`;
  return `${boundary}\n${data}\n${boundary}`;
};

/** Reasons of one refusal, and characters of each, that are sent again (working assumption). */
const mostReasons = 12;
const mostWords = 120;

const refused: Text = pair(
  'Ta réponse précédente a été refusée pour les raisons qui suivent. Réécris toutes les parties sans ces fautes.',
  'Your previous answer was refused for the reasons below. Rewrite all the parts without these faults.',
);
const notJson: Text = pair(
  'Ta réponse précédente n’était pas l’objet JSON demandé. Réponds par cet objet seul, avec tous ses éléments.',
  'Your previous answer was not the JSON object asked for. Answer with that object alone, with all its items.',
);

/** What a refusal is called in the plan; each reason once. */
export const reasonTexts = (reasons: readonly DraftReason[]): Text[] =>
  [...new Set(reasons)].map((reason) => draftReasons[reason]);

/** Key of the answer to a question of a model. */
export const questionKey = (model: string, { instructions, request }: ModelQuestion): string =>
  digest(JSON.stringify([model, instructions, request]));

/** Three characters a token: no tokenizer counts more tokens for French or English. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 3);
