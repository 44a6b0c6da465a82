import type { TextDraft, ReadyText } from '../../planning/plan/details/ready-text.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { DraftBrief } from './draft-brief.ts';

/** What came of the draft of one text; `texts` replace the parts of the brief, null = they are kept. */
export interface DraftOutcome {
  readonly brief: DraftBrief;
  readonly texts: readonly string[] | null;
  readonly draft: TextDraft;
}

/** The plan with the drafts that were kept, and with what was asked of the model beside every text; the hash is unchanged. */
export function withDrafts(strategy: Strategy, outcomes: readonly DraftOutcome[]): Strategy {
  const byText = new Map(outcomes.map((outcome) => [outcome.brief.textId, outcome]));
  const byAction = new Map(
    strategy.texts.flatMap((text) => {
      const outcome = byText.get(text.id);
      return outcome === undefined || text.actionId === null ? [] : [[text.actionId, { outcome, ready: text.ready }]];
    }),
  );
  return {
    ...strategy,
    texts: strategy.texts.map((text) => {
      const outcome = byText.get(text.id);
      return outcome === undefined ? text : { ...text, ready: drafted(text.ready, outcome) };
    }),
    actions: strategy.actions.map((action) => {
      const found = byAction.get(action.id);
      return found === undefined ? action : withReady(action, found.ready, drafted(found.ready, found.outcome));
    }),
  };
}

function drafted(ready: ReadyText, { brief, texts, draft }: DraftOutcome): ReadyText {
  if (texts === null) return { ...ready, draft };
  const byPart = new Map(brief.parts.map(({ at }, rank) => [at, texts[rank]]));
  return { ...ready, parts: ready.parts.map((part, at) => ({ ...part, text: byPart.get(at) ?? part.text })), draft };
}

/** The action with its text replaced where it has this one. */
function withReady(action: PlannedAction, before: ReadyText, after: ReadyText): PlannedAction {
  const key = JSON.stringify(before.parts);
  const replaced = <Detail extends { readonly ready: ReadyText | null }>(detail: Detail | null): Detail | null =>
    detail !== null && detail.ready !== null && JSON.stringify(detail.ready.parts) === key
      ? { ...detail, ready: after }
      : detail;
  const { content, scenario, conversion, retention, referral } = action;
  return {
    ...action,
    content: replaced(content),
    scenario: replaced(scenario),
    conversion: replaced(conversion),
    retention: replaced(retention),
    referral: replaced(referral),
  };
}
