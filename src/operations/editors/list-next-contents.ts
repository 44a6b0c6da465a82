import { z } from 'zod';
import type { PlannedAction } from '../../core/planning/plan/planned-action.ts';
import type { PlannedTopic } from '../../core/planning/plan/planned-topic.ts';
import { foldedTerm } from '../../core/semantics/searches/counted-search.ts';
import { capitalise } from '../../core/values/text.ts';
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
  /** What to write in each part: instructions, never published. */
  outline: z.array(BilingualText),
  /** Headings that a reader may see, in the language of the page. */
  headings: z.array(z.string()),
  questions: z.array(z.string()),
  terms: z.array(z.string()),
  /** Facts of the offer to quote. */
  facts: z.array(z.string()),
  callToAction: BilingualText,
  /** Links to make in the text of this page: those of the brief, then the pages that its terms name. */
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
    const { actions, topics } = await storedPlan(id, store);
    const next = actions.flatMap((action) => contentOf(action, topics)).filter(({ date }) => date >= from);
    next.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    return pageOfRows(next, { limit, cursor }, (content) => content.id);
  },
});

/** The content of an action as the start of a draft; none for another kind of action. */
function contentOf(
  { id, personaIds, stage, content, end }: PlannedAction,
  topics: readonly PlannedTopic[],
): z.output<typeof NextContent>[] {
  if (content === null) return [];
  const { brief, target, links } = content;
  const { title, angle, outline, questions, terms, proofs, callToAction } = brief;
  return [
    {
      id,
      date: content.publishAt?.slice(0, 10) ?? end,
      title,
      format: content.formatTitle,
      keyword: content.keyword,
      personaIds: [...personaIds],
      stage,
      url: target.url,
      angle,
      outline: [...outline],
      headings: headingsOf(content.keyword, questions),
      questions: [...questions],
      terms: [...terms],
      facts: [...proofs],
      callToAction,
      links: linksOf(
        links.filter(({ from }) => from === target.url).map(({ to, anchor }) => ({ to, anchor })),
        { terms, own: target.url, topics },
      ),
    },
  ];
}

/** Quotation marks and brackets are those of the brief, which speaks to who writes. */
const marksOfBrief = /[«»“”"()[\]]/u;

/** The subject, then the questions in the words of readers; a question to the writer is no heading. */
const headingsOf = (keyword: string, questions: readonly string[]): string[] => [
  capitalise(keyword),
  ...questions.filter((one) => !marksOfBrief.test(one)),
];

/** More links than this in one text help nobody (working assumption). */
const mostLinks = 6;

interface Named {
  readonly terms: readonly string[];
  readonly own: string;
  readonly topics: readonly PlannedTopic[];
}

/** The links of the brief, then the existing pages of the topics that its terms name, each page and each anchor once. */
function linksOf(links: readonly { readonly to: string; readonly anchor: string }[], { terms, own, topics }: Named) {
  const named = terms.flatMap((term) => {
    const target = topics.find((one) => one.terms.some((words) => foldedTerm(words) === foldedTerm(term)))?.target;
    return target?.kind === 'page' && target.url !== own ? [{ to: target.url, anchor: term }] : [];
  });
  const kept: { to: string; anchor: string }[] = [];
  for (const one of [...links, ...named]) {
    const isKnown = kept.some(({ to, anchor }) => to === one.to || foldedTerm(anchor) === foldedTerm(one.anchor));
    if (!isKnown && kept.length < mostLinks) kept.push({ ...one });
  }
  return kept;
}
