import { z } from 'zod';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { limitField, pageOfRows, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { storedPlan } from '../plans/stored-plan.ts';
import { CycleId } from '../read-cycle.ts';

const NextContent = z.object({
  id: z.string(),
  /** Day of publication. */
  date: z.string(),
  title: z.string(),
  format: BilingualText,
  keyword: z.string(),
  personaIds: z.array(z.string()),
  stage: z.string(),
  /** Address of the page, present or to be made. */
  url: z.string(),
  angle: BilingualText,
  outline: z.array(BilingualText),
  questions: z.array(z.string()),
  terms: z.array(z.string()),
  /** Facts of the offer to quote. */
  facts: z.array(z.string()),
  callToAction: BilingualText,
  /** Links to make in the text of this page. */
  links: z.array(z.object({ to: z.string(), anchor: z.string() })),
});

export const listNextContents = defineOperation({
  id: 'list-next-contents',
  summary: { fr: 'Lister les prochains contenus d’un plan', en: 'List the next contents of a plan' },
  input: z.strictObject({
    id: CycleId,
    /** First day of publication, `YYYY-MM-DD`. */
    from: z.iso.date(),
    ...paginationFields,
    limit: limitField(50, 10),
  }),
  output: z.object({ data: z.array(NextContent), nextCursor: z.string().nullable() }),
  needs: ['store'],
  heavy: true,
  async run({ id, from, limit, cursor }, { store }) {
    const { actions } = await storedPlan(id, store);
    const next = actions.flatMap(contentOf).filter(({ date }) => date >= from);
    next.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return pageOfRows(next, { limit, cursor }, (content) => content.id);
  },
});

/** The content of an action as the start of a draft; none for another kind of action. */
function contentOf({ id, personaIds, stage, content }: PlannedAction): z.output<typeof NextContent>[] {
  if (content === null) return [];
  const { brief, target, links } = content;
  const { title, angle, outline, questions, terms, proofs, callToAction } = brief;
  return [
    {
      id,
      date: content.publishAt.slice(0, 10),
      title,
      format: content.formatTitle,
      keyword: content.keyword,
      personaIds: [...personaIds],
      stage,
      url: target.url,
      angle,
      outline: [...outline],
      questions: [...questions],
      terms: [...terms],
      facts: [...proofs],
      callToAction,
      links: links.filter(({ from }) => from === target.url).map(({ to, anchor }) => ({ to, anchor })),
    },
  ];
}
