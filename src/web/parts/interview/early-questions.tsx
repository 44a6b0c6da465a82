import { Alert, Anchor, Card, Stack, Text as Words } from '@mantine/core';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import type { Text } from '../../../core/values/text.ts';
import { addressOf } from '../../screens.ts';
import { Answer, Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { recordedIn } from './recorded-in.ts';
import { companyAfter, useKeepCompany } from '../plan/kept-company.ts';
import { measureThenPlan } from '../plan/plans-to-make.ts';
import { type KeptCompany, service } from '../service.ts';
import { useSite } from '../site.tsx';
import type { ScreenAfter } from '../work/work-address.ts';
import { QuestionForm } from './question-form.tsx';

interface EarlyQuestionsProps {
  readonly kept: KeptCompany;
  readonly title: Text;
  /** What the last answer shows, on its button. */
  readonly show: Text;
  /** The screen that opens once the plan is made. */
  readonly back: Exclude<ScreenAfter, 'links'> | undefined;
}

/** The question to answer, and what its answer begins. */
function useEarlyQuestions({ kept, back }: Pick<EarlyQuestionsProps, 'kept' | 'back'>) {
  const { locale } = useLanguage();
  const { host, audit } = useSite();
  const navigate = useNavigate();
  const keep = useKeepCompany(host);
  const recorded = recordedIn(kept);
  const ask = (answers: KeptCompany['answers'], id?: string) =>
    service.draftCompany({
      answers,
      auditId: audit.id,
      lang: locale,
      early: true,
      recorded,
      ...(id === undefined ? {} : { again: id }),
    });
  // What a person sold yesterday is looked at again before it is measured.
  const draft = useQuery({
    queryKey: ['draft', 'early', audit.id, kept.answers, recorded, locale],
    queryFn: async () => {
      const next = await ask(kept.answers);
      return next.company === null ? next : ask(kept.answers, 'offers');
    },
    placeholderData: keepPreviousData,
  });
  const give = useMutation({
    mutationFn: async ({ id, answer }: { readonly id: string; readonly answer: string }) => {
      const answers = { ...kept.answers, [id]: answer };
      const next = await ask(answers, id);
      const fault = next.question?.id === id ? next.question.fault : null;
      if (fault !== null) return { fault, address: null };
      await keep.mutateAsync({ answers, company: companyAfter(next.company, kept.company) });
      if (next.company === null) return { fault, address: null };
      const measured = { host, url: audit.url, company: next.company, lang: locale, back: back ?? null };
      return { fault, address: await measureThenPlan(measured) };
    },
    onSuccess: ({ address }) => {
      if (address !== null) void navigate(address);
    },
  });
  return { draft, give };
}

/** The one or two questions without which a plan would be of another company, in place; their answer makes a first plan. */
export function EarlyQuestions({ kept, title, show, back }: EarlyQuestionsProps) {
  const { say } = useLanguage();
  const { host } = useSite();
  const { draft, give } = useEarlyQuestions({ kept, back });
  const isBusy = give.isPending || draft.isPlaceholderData;
  return (
    <Answer query={draft}>
      {({ question }) => (
        <Stack gap="md">
          <Alert title={say(title)}>
            <Words>{say(sentences.why)}</Words>
          </Alert>
          {question !== null && (
            <Card withBorder padding="lg">
              <QuestionForm
                key={question.id}
                question={question}
                answers={kept.answers}
                before={kept.answers[question.id] ?? null}
                fault={give.data?.fault ?? null}
                isSending={isBusy}
                isDescribed={kept.company !== null}
                isOptional={false}
                next={show}
                onGive={(answer) => give.mutate({ id: question.id, answer })}
              />
              {isBusy && (
                <Words role="status" mt="sm">
                  {say(sentences.starts)}
                </Words>
              )}
            </Card>
          )}
          {give.isError && <Refusal error={give.error} />}
          <Anchor component={Link} to={addressOf(host, 'company')}>
            {say(sentences.all)}
          </Anchor>
        </Stack>
      )}
    </Answer>
  );
}

const sentences = {
  why: {
    fr: 'Une réponse suffit, deux au plus : ce que votre site dit est repris, le reste est supposé et le dira. Vous corrigerez ensuite.',
    en: 'One answer is enough, two at most: what your site says is taken, the rest is assumed and says so. You correct it afterwards.',
  },
  starts: { fr: 'Réponse enregistrée : la mesure commence…', en: 'Answer saved: the measure begins…' },
  all: {
    fr: 'Répondre d’abord aux dix questions, pour un plan plus exact',
    en: 'Answer the ten questions first, for a more exact plan',
  },
};
