import type { DraftBrief } from '../../core/gauge/drafts/draft-brief.ts';
import { type DraftDefect, draftDefects, type DraftRules } from '../../core/gauge/drafts/draft-defects.ts';
import type { DraftOutcome } from '../../core/gauge/drafts/with-drafts.ts';
import type { Text } from '../../core/values/text.ts';
import type { AskDraft, DatedAnswer } from './ask-model.ts';
import { faultText } from './draft-faults.ts';
import { draftPrompt, draftQuestion, questionAgain, reasonTexts } from './draft-question.ts';

interface Drafting {
  readonly ask: AskDraft;
  readonly model: string;
  /** Day of a refusal without an answer. */
  readonly today: string;
  readonly rules: Omit<DraftRules, 'instructions'>;
}

/** The outcome of one text, and the fault that ended it; null when the model answered. */
export interface DraftedText extends DraftOutcome {
  readonly fault: string | null;
}

/** Faults that the same question, asked once more, may heal. */
const repaired: ReadonlySet<string> = new Set(['malformed', 'missing']);

/** Drafts one text: a draft that its checks refuse is requested once more with the reasons, then the deterministic text is kept. */
export async function draftText(brief: DraftBrief, { ask, model, today, rules }: Drafting): Promise<DraftedText> {
  const { text: instructions, version } = draftPrompt(brief);
  const judged = (answer: DatedAnswer) => judge(answer, brief, { ...rules, instructions });
  const first = judged(await ask(draftQuestion(brief)));
  const again = first.fault === null ? first.defects.length > 0 : repaired.has(first.fault);
  const last = again ? judged(await ask(questionAgain(brief, first.defects))) : first;
  const kept = last.texts !== null && last.defects.length === 0;
  const reasons: Text[] = kept
    ? []
    : last.fault === null
      ? reasonTexts(last.defects.map(({ reason }) => reason))
      : [faultText(last.fault)];
  return {
    brief,
    texts: kept ? last.texts : null,
    draft: { model, prompt: version, day: last.day ?? first.day ?? today, kept, reasons },
    fault: last.fault,
  };
}

interface Judged {
  readonly texts: readonly string[] | null;
  readonly defects: readonly DraftDefect[];
  readonly fault: string | null;
  readonly day: string | null;
}

function judge(answer: DatedAnswer, brief: DraftBrief, rules: DraftRules): Judged {
  const failed = { texts: null, defects: [], day: null };
  if ('fault' in answer) return { ...failed, fault: answer.fault };
  const byId = new Map(answer.texts);
  const texts = brief.parts.flatMap((_, at) => byId.get(`p${at + 1}`)?.trim() ?? []);
  if (byId.size !== brief.parts.length || texts.length !== brief.parts.length)
    return { ...failed, day: answer.day, fault: 'missing' };
  return { texts, defects: draftDefects(texts, brief, rules), fault: null, day: answer.day };
}
