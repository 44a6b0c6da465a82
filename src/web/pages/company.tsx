import { Alert, Anchor, Button, Card, Group, Progress, Stack, Text as Words } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { Answer, Refusal } from '../parts/answer.tsx';
import type { Company } from '../../core/framework/company/company.ts';
import { Counts } from '../parts/counts/counts.tsx';
import { GivenAnswers } from '../parts/interview/given-answers.tsx';
import { companyAfter, isPlanned, isProvisional, useKeepCompany, useKeptCompany } from '../parts/plan/kept-company.ts';
import { useLanguage } from '../parts/language.tsx';
import { PlanOffer } from '../parts/plan/plan-offer.tsx';
import { questionBefore } from '../parts/interview/question-before.ts';
import { questionPlace } from '../parts/interview/question-place.ts';
import { type AnsweredFrom, askedIn, backIn, costPlace } from '../parts/interview/question-address.ts';
import { showNotice } from '../parts/frame/show-notice.tsx';
import { useNextPlace } from '../parts/interview/use-next-place.ts';
import { QuestionForm } from '../parts/interview/question-form.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type KeptCompany, type Question, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf } from '../screens.ts';

/** What the company sells, to whom and with what means, question by question; then its plan. */
export function CompanyScreen() {
  const { say } = useLanguage();
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Screen title={say(sentences.title)} lead={say(sentences.lead)}>
      <Answer query={kept}>{(data) => <Interview kept={data} />}</Answer>
    </Screen>
  );
}

/** Answers by the id of their question, in the order they were given. */
type Answers = Readonly<Record<string, string>>;

/** The next question, and what a person does with it. */
function useInterview(kept: KeptCompany) {
  const { locale, say } = useLanguage();
  const { host, audit } = useSite();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const asked = search.get(askedIn);
  const keep = useKeepCompany(host);
  const [fault, setFault] = useState<Question['fault']>(null);
  /** The answered question that is open again: its answer stays until another one is saved. */
  const [again, setAgain] = useState(asked !== null && asked in kept.answers ? asked : null);
  const ask = (answers: Answers, id: string | null) =>
    service.draftCompany({
      answers,
      skipped: kept.skipped,
      auditId: audit.id,
      lang: locale,
      early: isProvisional(kept),
      ...(asked === null ? {} : { ask: asked }),
      ...(id === null ? {} : { again: id }),
    });
  const draft = useQuery({
    queryKey: ['draft', audit.id, kept.answers, kept.skipped, isProvisional(kept), locale, asked, again],
    queryFn: () => ask(kept.answers, again),
    placeholderData: keepPreviousData,
  });
  const give = useMutation({
    mutationFn: async ({ id, answer }: { readonly id: string; readonly answer: string }) => {
      const answers = { ...kept.answers, [id]: answer };
      const next = await ask(answers, id);
      const refused = next.question?.id === id ? next.question.fault : null;
      setFault(refused);
      if (refused !== null) return;
      await keep.mutateAsync({ answers, company: companyAfter(next.company, kept.company) });
      setAgain(null);
      if (id !== asked || search.get(backIn) !== fromFigures) return;
      await navigate(`${addressOf(host, fromFigures)}#${costPlace}`);
      showNotice({ message: () => say(sentences.saved), closeLabel: say(sentences.close) });
    },
  });
  const open = (id: string | null): void => {
    setFault(null);
    give.reset();
    setAgain(id);
  };
  return { keep, draft, give, fault, again, asked, isForFigures: search.get(backIn) === fromFigures, open };
}

const fromFigures: AnsweredFrom = 'steering';

type Draft = Awaited<ReturnType<typeof service.draftCompany>>;

function Interview({ kept }: { readonly kept: KeptCompany }) {
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
          {give.isSuccess && interview.fault === null && !draft.isPlaceholderData && <Saved />}
          {!isOpened && planOffer}
          <div ref={card} tabIndex={-1}>
            {fromFile ? (
              <FromFile onOwn={() => setOwn(true)} />
            ) : data.question === null ? (
              <AllAnswered skipped={data.skipped.length} keep={keep} />
            ) : (
              <QuestionCard draft={data} question={data.question} kept={kept} interview={interview} />
            )}
          </div>
          {isOpened && planOffer}
          <GivenAnswers given={data.given} onChange={interview.open} />
          {kept.company !== null && <Counts company={kept.company as Company} />}
          {(give.isError || keep.isError) && <Refusal error={give.error ?? keep.error} />}
        </Stack>
      )}
    </Answer>
  );
}

function Saved() {
  const { say } = useLanguage();
  return (
    <Words role="status" c="green.8">
      {say(sentences.saved)}
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

interface AllAnsweredProps extends Pick<ReturnType<typeof useInterview>, 'keep'> {
  /** Number of questions that were skipped. */
  readonly skipped: number;
}

function AllAnswered({ skipped, keep }: AllAnsweredProps) {
  const { say, count } = useLanguage();
  return (
    <Alert title={say(skipped === 0 ? sentences.all : sentences.allOthers)}>
      {skipped > 0 && (
        <Button variant="default" loading={keep.isPending} onClick={() => keep.mutate({ skipped: [] })}>
          {count(skipped, sentences.askAgain)}
        </Button>
      )}
    </Alert>
  );
}

interface QuestionCardProps {
  readonly draft: Draft;
  readonly question: Question;
  readonly kept: KeptCompany;
  readonly interview: ReturnType<typeof useInterview>;
}

/** The question of the moment, its place among the others, and the way back. */
function QuestionCard({ draft: { first, details, skipped }, question, kept, interview }: QuestionCardProps) {
  const { say } = useLanguage();
  const { keep, give, draft: asked, fault, again, asked: opened, isForFigures, open } = interview;
  // the answered question is shown until the next one has come: a second press would answer that one unread
  const isBusy = keep.isPending || give.isPending || asked.isPlaceholderData;
  const previous = questionBefore(kept.answers, question.id);
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="sm">
          {isForFigures && question.id === opened ? (
            <Words size="sm" c="dimmed" flex="1 1 14rem">
              {say(sentences.alone)}
            </Words>
          ) : again === null ? (
            <Place first={first} details={details} skipped={skipped.length} isNeeded={question.improves === null} />
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
          before={kept.answers[question.id] ?? null}
          fault={fault}
          isSending={isBusy}
          isOptional={question.improves !== null && !isPlanned(kept)}
          onGive={(answer) => give.mutate({ id: question.id, answer })}
          onSkip={() => (again === null ? keep.mutate({ skipped: [...kept.skipped, question.id] }) : open(null))}
        />
      </Stack>
    </Card>
  );
}

/** How many questions are left: those that a plan needs, then those that make it more exact. */
function Place(asked: Parameters<typeof questionPlace>[0]) {
  const { say } = useLanguage();
  const { kind, place, total } = questionPlace(asked);
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
      </Words>
      <Progress value={total === 0 ? 0 : (100 * (place - 1)) / total} size="sm" aria-label={say(sentences.progress)} />
    </div>
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
  allOthers: {
    fr: 'Toutes les questions ont une réponse ou ont été passées.',
    en: 'Every question has an answer or was skipped.',
  },
  askAgain: {
    fr: { one: 'Reprendre la question passée', other: 'Reprendre les {count} questions passées' },
    en: { one: 'Ask the skipped question again', other: 'Ask the {count} skipped questions again' },
  },
  alone: {
    fr: 'Une réponse pour vos chiffres\u00a0: vous y revenez ensuite.',
    en: 'One answer for your figures: you go back to them afterwards.',
  },
  again: {
    fr: 'Votre réponse reste tant que vous n’en enregistrez pas une autre.',
    en: 'Your answer stays until you save another one.',
  },
  saved: { fr: 'Réponse enregistrée.', en: 'Answer saved.' },
  close: { fr: 'Fermer', en: 'Close' },
  toFigures: { fr: 'Revenir à vos chiffres', en: 'Back to your figures' },
  progress: { fr: 'Part des questions déjà vues', en: 'Share of the questions seen already' },
  back: { fr: 'Revenir à la question précédente', en: 'Back to the previous question' },
  all: { fr: 'Toutes les questions ont une réponse.', en: 'Every question has an answer.' },
};
