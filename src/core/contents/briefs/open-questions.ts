import { aboutSite } from '../../planning/messages/message-facts.ts';
import type { ReaderNeed } from './reader-questions.ts';
import type { CompanyOffer, CompanyPersona } from '../../framework/company/company.ts';
import { takenWords } from '../../framework/company/personas/taken-words.ts';
import { jobsForOffer } from '../../planning/messages/jobs-for-offer.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { answeredFrom, answerTo } from '../../planning/context/site-answers.ts';
import { slug, stemsOf } from '../../planning/topics/topic-words.ts';
import type { Locale } from '../../values/locale.ts';

const mostQuestions = 4;

interface Asked {
  readonly persona: CompanyPersona;
  readonly topic: Topic;
  readonly offer: CompanyOffer;
  readonly turn: number;
}

/**
 * Objections, pains and jobs of a persona that the site leaves unanswered, those about the topic first; `turn` rotates the
 * rest, so that two items for one persona do not answer the same questions. Without an audit all of them are open. What
 * nobody said of the persona troubles nobody for sure: what anybody asks of the offer takes its place.
 */
export function openQuestions(context: PlanContext, { persona, topic, offer, turn }: Asked): ReaderNeed[] {
  const taken = new Set(takenWords(context.company));
  const pains = persona.pains.filter((text) => !taken.has(text));
  const words = new Set(stemsOf([topic.keyword, ...topic.terms, topic.target.title].join(' ')));
  const rows = [
    ...persona.objections.map((text) => ({ text, kind: 'objection' as const })),
    ...pains.filter((text) => !aboutSite(text)).map((text) => ({ text, kind: 'pain' as const })),
    ...jobsForOffer(context.company, persona, offer).map((text) => ({ text, kind: 'job' as const })),
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
  const said = [...near, ...turned].map((row) => row.need);
  const plain = pains.length < persona.pains.length ? offerQuestions(offer, context.locale) : [];
  return [...said.slice(0, mostQuestions - plain.length), ...plain];
}

/** What anybody asks before choosing an offer. */
function offerQuestions({ name }: CompanyOffer, locale: Locale): ReaderNeed[] {
  const texts =
    locale === 'fr'
      ? [
          `Combien coûte «\u00a0${name}\u00a0», et de quoi le prix dépend-il\u202f?`,
          `Comment savoir si «\u00a0${name}\u00a0» me convient\u202f?`,
        ]
      : [
          `How much does “${name}” cost, and what does its price depend on?`,
          `How do I know whether “${name}” is right for me?`,
        ];
  return texts.map((text) => ({ text, kind: 'objection' }));
}
