import { aboutSite } from '../../planning/messages/message-facts.ts';
import type { ReaderNeed } from './reader-questions.ts';
import type { CompanyPersona } from '../../framework/company/company.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { answeredFrom, answerTo } from '../../planning/context/site-answers.ts';
import { slug, stemsOf } from '../../planning/topics/topic-words.ts';

const mostQuestions = 4;

/**
 * Objections, pains and jobs of a persona that the site leaves unanswered, those about the topic first; `turn` rotates the
 * rest, so that two items for one persona do not answer the same questions. Without an audit all of them are open.
 */
export function openQuestions(
  context: PlanContext,
  { persona, topic, turn }: { readonly persona: CompanyPersona; readonly topic: Topic; readonly turn: number },
): ReaderNeed[] {
  const words = new Set(stemsOf([topic.keyword, ...topic.terms, topic.target.title].join(' ')));
  const rows = [
    ...persona.objections.map((text) => ({ text, kind: 'objection' as const })),
    ...persona.pains.filter((text) => !aboutSite(text)).map((text) => ({ text, kind: 'pain' as const })),
    ...persona.jobs.map((text) => ({ text, kind: 'job' as const })),
  ]
    .filter((need) => slug(need.text) !== slug(topic.keyword))
    .map((need) => {
      const answer = answerTo(context.company, context.site, {
        words: need.text,
        personaId: persona.id,
        intent: 'informational',
      });
      const near = stemsOf(need.text).filter((stem) => words.has(stem)).length > 0;
      return { need, near, open: answer === null || answer.score < answeredFrom };
    })
    .filter((row) => row.open || row.near);
  const near = rows.filter((row) => row.near);
  const others = rows.filter((row) => !row.near && row.open);
  const turned = others.map((_, index) => others[(index + turn) % others.length] as (typeof others)[number]);
  return [...near, ...turned].slice(0, mostQuestions).map((row) => row.need);
}
