import { Alert, Button, Stack, Text as Words } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { Refusal } from '../answer.tsx';
import { useLanguage } from '../language.tsx';
import { isPlanned } from './kept-company.ts';
import { PlanUnderWay } from './plan-under-way.tsx';
import { usePlanWork } from './plan-work.ts';
import { measuredAudit } from './measured-audit.ts';
import { measureThenPlan, startPlanFrom } from './plans-to-make.ts';
import type { KeptCompany } from '../service.ts';
import { useSite } from '../site.tsx';
import type { ScreenAfter } from '../work/work-address.ts';

/** Makes the plan of a company, or makes it again: its pages are measured with the questions of its customers before. */
export function PlanOffer({ kept }: { readonly kept: KeptCompany }) {
  const { say } = useLanguage();
  const work = usePlanWork(kept);
  if (work !== null) return <PlanUnderWay job={work} note={sentences.madeNow} />;
  return (
    <Alert title={say(isPlanned(kept) ? sentences.planned : sentences.enough)}>
      <Stack gap="sm" align="flex-start">
        <Words>{say(sentences.enoughNote)}</Words>
        <PlanButton kept={kept} />
      </Stack>
    </Alert>
  );
}

export interface PlanButtonProps {
  readonly kept: KeptCompany;
  /** The screen that the new plan opens; absent = that of the plan. */
  readonly back?: Exclude<ScreenAfter, 'links'> | undefined;
  /** True where only days or figures changed: the site is not read again, unless the company is described otherwise since. */
  readonly isOfSameSite?: boolean;
}

export function PlanButton({ kept, back, isOfSameSite = false }: PlanButtonProps) {
  const { say, locale } = useLanguage();
  const { host, audit } = useSite();
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: async () => {
      const measured = isOfSameSite ? await measuredAudit(host, kept) : null;
      if (measured !== null) return startPlanFrom(measured, host, back, true);
      return measureThenPlan({ host, url: audit.url, company: kept.company, lang: locale, back: back ?? null });
    },
    onSuccess: (address) => void navigate(address),
  });
  return (
    <>
      <Button variant={isPlanned(kept) ? 'default' : 'filled'} onClick={() => start.mutate()} loading={start.isPending}>
        {say(isPlanned(kept) ? sentences.again : sentences.make)}
      </Button>
      {start.isError && <Refusal error={start.error} />}
    </>
  );
}

const sentences = {
  enough: { fr: 'Assez pour un plan', en: 'Enough for a plan' },
  planned: { fr: 'Un plan existe', en: 'There is a plan' },
  enoughNote: {
    fr: 'Vos pages sont comparées aux questions de vos clients, puis le plan est écrit\u202f; un site lu il y a plus d’une heure est relu avant. Les questions qui suivent sont facultatives\u00a0: chacune le rend plus précis.',
    en: 'Your pages are compared with the questions of your customers, then the plan is written; a site read more than an hour ago is read again before. The questions below are optional: each makes it more exact.',
  },
  again: { fr: 'Refaire le plan', en: 'Make the plan again' },
  make: { fr: 'Faire le plan', en: 'Make the plan' },
  madeNow: {
    fr: 'Il se fait avec les réponses que vous avez données\u202f; celles d’après serviront au plan suivant.',
    en: 'It is made with the answers that you have given; later ones serve the next plan.',
  },
};
