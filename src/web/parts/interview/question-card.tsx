import { Button, Card, Group, Progress, Stack, Text as Words } from '@mantine/core';
import { useLanguage } from '../language.tsx';
import { isPlanned } from '../plan/kept-company.ts';
import type { KeptCompany, Question } from '../service.ts';
import { questionBefore } from './question-before.ts';
import { QuestionForm } from './question-form.tsx';
import { questionPlace } from './question-place.ts';
import type { Draft, Interview } from './use-interview.ts';

interface QuestionCardProps {
  readonly draft: Draft;
  readonly question: Question;
  readonly kept: KeptCompany;
  readonly interview: Interview;
}

/** The question of the moment, its place among the others, and the way back. */
export function QuestionCard({ draft: { first, details }, question, kept, interview }: QuestionCardProps) {
  const { say } = useLanguage();
  const { keep, give, draft: asked, fault, asked: opened, isForFigures, open, leave } = interview;
  // the answered question is shown until the next one has come: a second press would answer that one unread
  const isBusy = keep.isPending || give.isPending || asked.isPlaceholderData;
  const before = kept.answers[question.id] ?? null;
  const previous = questionBefore(kept.answers, question.id);
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          {isForFigures && question.id === opened ? (
            <Words size="sm" c="dimmed" flex="1 1 14rem">
              {say(sentences.alone)}
            </Words>
          ) : before === null ? (
            <Place first={first} details={details} isNeeded={question.improves === null && kept.company === null} />
          ) : (
            <Words size="sm" c="dimmed" flex="1 1 14rem">
              {say(sentences.again)}
            </Words>
          )}
          {previous !== null && (
            <Button variant="subtle" size="compact-md" onClick={() => open(previous)} disabled={isBusy}>
              {say(sentences.back)}
            </Button>
          )}
        </Group>
        <QuestionForm
          key={question.id}
          question={question}
          answers={kept.answers}
          before={before}
          fault={fault}
          isSending={isBusy}
          isDescribed={kept.company !== null}
          isOptional={question.improves !== null && !isPlanned(kept)}
          onGive={(answer) => give.mutate({ id: question.id, answer, isTyped: question.choices.length === 0 })}
          onLeave={() => (before === null ? leave(question.id) : open(null))}
        />
      </Stack>
    </Card>
  );
}

/** How many questions are left: those that a plan needs, then those that make it more exact. */
function Place(asked: Parameters<typeof questionPlace>[0]) {
  const { say, count } = useLanguage();
  const { kind, place, left, total } = questionPlace(asked);
  // So many optional questions would frighten, and nobody has to see their end.
  if (kind === 'optional')
    return (
      <Words size="sm" c="dimmed" flex="1 1 14rem">
        {say(sentences.optional)}
      </Words>
    );
  return (
    <div style={{ flex: '1 1 14rem' }}>
      <Words size="sm" c="dimmed">
        {say(sentences[kind], { place, total })}
        {left > 0 && ` ${count(left, sentences.left)}`}
      </Words>
      <Progress value={total === 0 ? 0 : (100 * (place - 1)) / total} size="sm" aria-label={say(sentences.progress)} />
    </div>
  );
}

const sentences = {
  needed: {
    fr: 'Pour un premier plan\u00a0: question {place} sur {total}',
    en: 'For a first plan: question {place} of {total}',
  },
  refining: {
    fr: 'Pour un plan plus exact\u00a0: question {place} sur {total}',
    en: 'For a more exact plan: question {place} of {total}',
  },
  optional: {
    fr: 'Les questions du plan sont finies. La suite est facultative\u00a0: chaque réponse le rend plus précis\u202f; arrêtez quand vous voulez.',
    en: 'The questions of the plan are done. The rest is optional: each answer makes it more exact; stop whenever you like.',
  },
  alone: {
    fr: 'Une réponse pour vos chiffres\u00a0: vous y revenez ensuite.',
    en: 'One answer for your figures: you go back to them afterwards.',
  },
  again: {
    fr: 'Votre réponse reste tant que vous n’en enregistrez pas une autre.',
    en: 'Your answer stays until you save another one.',
  },
  left: {
    fr: { one: '(une laissée avant elle)', other: '({count} laissées avant elle)' },
    en: { one: '(one left before it)', other: '({count} left before it)' },
  },
  progress: { fr: 'Part des questions déjà vues', en: 'Share of the questions seen already' },
  back: { fr: 'Revenir à la question précédente', en: 'Back to the previous question' },
};
