import { Alert, Anchor, Button, Group, Stack, Text as Words } from '@mantine/core';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Company } from '../../core/framework/company/company.ts';
import { Answer, Refusal } from '../parts/answer.tsx';
import { Counts } from '../parts/counts/counts.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { GivenAnswers } from '../parts/interview/given-answers.tsx';
import { backIn, fromFigures } from '../parts/interview/question-address.ts';
import { QuestionCard } from '../parts/interview/question-card.tsx';
import { saidBack } from '../parts/interview/said-back.ts';
import { type Draft, type Interview, useInterview } from '../parts/interview/use-interview.ts';
import { useNextPlace } from '../parts/interview/use-next-place.ts';
import { useLanguage } from '../parts/language.tsx';
import { useKeptCompany } from '../parts/plan/kept-company.ts';
import { PlanOffer } from '../parts/plan/plan-offer.tsx';
import type { KeptCompany } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** What the company sells, to whom and with what means, question by question; then its plan. */
export function CompanyScreen() {
  const { say } = useLanguage();
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={kept}>{(data) => <Questions kept={data} />}</Answer>
    </Screen>
  );
}

function Questions({ kept }: { readonly kept: KeptCompany }) {
  const [isOwn, setOwn] = useState(false);
  // A company that was given whole would be replaced by the first answers.
  const fromFile = !isOwn && kept.company !== null && Object.keys(kept.answers).length === 0;
  const interview = useInterview(kept);
  const { keep, draft, give, asked } = interview;
  const current = draft.data?.question?.id ?? (draft.data && null);
  const isOpened = asked !== null && (current === asked || fromFile);
  const { offer, card } = useNextPlace(current, kept.company !== null, isOpened);
  const planOffer = kept.company !== null && (
    <div ref={offer} tabIndex={-1}>
      <PlanOffer kept={kept} />
    </div>
  );
  return (
    <Answer query={draft}>
      {(data) => (
        <Stack gap="md">
          <WayBack />
          {!draft.isPlaceholderData && <Done interview={interview} given={data.given} />}
          {!isOpened && planOffer}
          <div ref={card} tabIndex={-1}>
            {fromFile ? (
              <FromFile onOwn={() => setOwn(true)} />
            ) : data.question === null ? (
              <AllAnswered left={data.skipped.length} keep={keep} />
            ) : (
              <QuestionCard draft={data} question={data.question} kept={kept} interview={interview} />
            )}
          </div>
          {isOpened && planOffer}
          <GivenAnswers given={data.given} first={data.first} onChange={interview.open} />
          {kept.company !== null && <Counts company={kept.company as Company} />}
          {(give.isError || keep.isError) && <Refusal error={give.error ?? keep.error} />}
        </Stack>
      )}
    </Answer>
  );
}

interface DoneProps extends Pick<Draft, 'given'> {
  readonly interview: Interview;
}

/** What became of the question before: its answer was kept, or it was left. */
function Done({ interview: { give, keep, fault, left, takeUp }, given }: DoneProps) {
  const { say } = useLanguage();
  if (left !== null)
    return (
      <Group gap="sm">
        <Words role="status">{say(sentences.left)}</Words>
        <Button variant="default" size="compact-md" disabled={keep.isPending} onClick={() => takeUp(left)}>
          {say(sentences.takeUp)}
        </Button>
      </Group>
    );
  if (!give.isSuccess || fault !== null) return null;
  return (
    <Words role="status" c="green.8">
      {saidBack(give.variables, given, say)}
    </Words>
  );
}

/** To the figures from which the person came to correct an answer. */
function WayBack() {
  const { say } = useLanguage();
  const { host } = useSite();
  const [search] = useSearchParams();
  if (search.get(backIn) !== fromFigures) return null;
  return (
    <Anchor component={Link} to={addressOf(host, fromFigures)} underline="always">
      {say(sentences.toFigures)}
    </Anchor>
  );
}

/** A company that was described whole, before any answer here. */
function FromFile({ onOwn }: { readonly onOwn: () => void }) {
  const { say } = useLanguage();
  return (
    <Alert title={say(sentences.fromFile)}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(sentences.fromFileNote)}</Words>
        <Button variant="default" onClick={onOwn}>
          {say(sentences.answerMyself)}
        </Button>
      </Stack>
    </Alert>
  );
}

interface AllAnsweredProps extends Pick<Interview, 'keep'> {
  /** Number of questions that were left. */
  readonly left: number;
}

function AllAnswered({ left, keep }: AllAnsweredProps) {
  const { say, count } = useLanguage();
  return (
    <Alert title={say(left === 0 ? sentences.all : sentences.allOthers)}>
      {left > 0 && (
        <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate({ skipped: [] })}>
          {count(left, sentences.askAgain)}
        </Button>
      )}
    </Alert>
  );
}

const sentences = {
  title: { fr: 'Entreprise', en: 'Company' },
  fromFile: { fr: 'Cette entreprise est déjà décrite', en: 'This company is described already' },
  fromFileNote: {
    fr: 'Sa description est venue entière, comme celle de l’exemple. Vos propres réponses la remplaceraient.',
    en: 'Its description came whole, as that of the example. Answers of your own would replace it.',
  },
  answerMyself: { fr: 'Répondre moi-même aux questions', en: 'Answer the questions myself' },
  lead: {
    fr: 'Ces réponses font le plan. Ce que le site dit déjà est proposé\u00a0: corrigez-le au besoin.',
    en: 'These answers make the plan. What the site says already is proposed: correct it where needed.',
  },
  allOthers: {
    fr: 'Toutes les questions ont une réponse ou ont été laissées.',
    en: 'Every question has an answer or was left.',
  },
  askAgain: {
    fr: { one: 'Reprendre la question laissée', other: 'Reprendre les {count} questions laissées' },
    en: { one: 'Ask the question that you left again', other: 'Ask the {count} questions that you left again' },
  },
  left: {
    fr: 'Question laissée sans réponse\u00a0: vous la retrouverez à la fin des questions.',
    en: 'Question left without an answer: you find it again at the end of the questions.',
  },
  takeUp: { fr: 'Y revenir tout de suite', en: 'Go back to it at once' },
  toFigures: { fr: 'Revenir à vos chiffres', en: 'Back to your figures' },
  all: { fr: 'Toutes les questions ont une réponse.', en: 'Every question has an answer.' },
};
