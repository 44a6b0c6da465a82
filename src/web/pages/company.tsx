import { Alert, Button, Card, Group, Progress, Stack, Text as Words } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Answer, Refusal } from '../parts/answer.tsx';
import { useKeepCompany, useKeptCompany } from '../parts/plan/kept-company.ts';
import { useLanguage } from '../parts/language.tsx';
import { QuestionForm } from '../parts/plan/question-form.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { type KeptCompany, service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';

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

function Interview({ kept }: { readonly kept: KeptCompany }) {
  const { say, locale } = useLanguage();
  const { host, audit } = useSite();
  const keep = useKeepCompany(host);
  const [fault, setFault] = useState<{ readonly fr: string; readonly en: string } | null>(null);
  const ask = (answers: Answers) => service.draftCompany({ answers, auditId: audit.id, lang: locale });
  const draft = useQuery({
    queryKey: ['draft', audit.id, kept.answers],
    queryFn: () => ask(kept.answers),
    placeholderData: keepPreviousData,
  });
  const give = useMutation({
    mutationFn: async ({ id, answer }: { readonly id: string; readonly answer: string }) => {
      const answers = { ...kept.answers, [id]: answer };
      const next = await ask(answers);
      const isRefused = next.question?.id === id && next.question.fault !== null;
      setFault(isRefused ? next.question!.fault : null);
      if (!isRefused) await keep.mutateAsync({ answers, company: next.company });
    },
  });
  const goBack = (): void => {
    const answers = Object.fromEntries(Object.entries(kept.answers).slice(0, -1));
    keep.mutate({ answers });
  };
  return (
    <Answer query={draft}>
      {({ question, answered, questions }) => (
        <Stack gap="md">
          {kept.company !== null && <PlanOffer kept={kept} />}
          {question === null ? (
            <Alert title={say(sentences.all)} />
          ) : (
            <Card withBorder padding="lg">
              <Stack gap="md">
                <div>
                  <Words size="sm" c="dimmed">
                    {say(sentences.place, { place: answered + 1, total: questions })}
                  </Words>
                  <Progress value={(100 * answered) / questions} size="sm" aria-label={say(sentences.progress)} />
                </div>
                <QuestionForm
                  key={question.id}
                  question={question}
                  fault={fault}
                  isSending={give.isPending}
                  onGive={(answer) => give.mutate({ id: question.id, answer })}
                />
                {answered > 0 && (
                  <Button
                    variant="subtle"
                    onClick={goBack}
                    loading={keep.isPending}
                    style={{ alignSelf: 'flex-start' }}
                  >
                    {say(sentences.back)}
                  </Button>
                )}
              </Stack>
            </Card>
          )}
          {(give.isError || keep.isError) && <Refusal error={give.error ?? keep.error} />}
        </Stack>
      )}
    </Answer>
  );
}

/** Explores the site again, now with the questions of its customers, and then makes the plan. */
function PlanOffer({ kept }: { readonly kept: KeptCompany }) {
  const { say, locale } = useLanguage();
  const { host, audit } = useSite();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => service.startAudit({ url: audit.url, company: kept.company, lang: locale, fresh: true }),
    onSuccess: (job) => void navigate(`/work/${job.id}?site=${encodeURIComponent(host)}&then=plan`),
  });
  return (
    <Alert title={say(kept.planJob === null ? sentences.enough : sentences.planned)}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(sentences.enoughNote)}</Words>
        <Group>
          <Button onClick={() => start.mutate()} loading={start.isPending}>
            {say(kept.planJob === null ? sentences.make : sentences.makeAgain)}
          </Button>
        </Group>
        {start.isError && <Refusal error={start.error} />}
      </Stack>
    </Alert>
  );
}

const sentences = {
  title: { fr: 'Entreprise', en: 'Company' },
  lead: {
    fr: 'Ces réponses font le plan. Ce que le site dit déjà est proposé\u00a0: corrigez-le au besoin.',
    en: 'These answers make the plan. What the site says already is proposed: correct it where needed.',
  },
  place: { fr: 'Question {place}, sur {total} au plus', en: 'Question {place}, of {total} at most' },
  progress: { fr: 'Part des questions qui ont une réponse', en: 'Share of the questions that have an answer' },
  back: { fr: 'Revenir à la question précédente', en: 'Back to the previous question' },
  all: { fr: 'Toutes les questions ont une réponse.', en: 'Every question has an answer.' },
  enough: { fr: 'Assez pour un plan', en: 'Enough for a plan' },
  planned: { fr: 'Un plan existe', en: 'There is a plan' },
  enoughNote: {
    fr: 'Le site est exploré de nouveau avec les questions de vos clients, puis le plan est écrit. Les questions qui suivent sont facultatives\u00a0: chacune le rend plus précis.',
    en: 'The site is explored again with the questions of your customers, then the plan is written. The questions below are optional: each makes it more exact.',
  },
  make: { fr: 'Faire le plan', en: 'Make the plan' },
  makeAgain: { fr: 'Refaire le plan avec ces réponses', en: 'Make the plan again with these answers' },
};
