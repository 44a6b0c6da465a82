import { Alert, Button, Text as Words } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { Answer } from '../answer.tsx';
import { isPlanned, useKeptCompany } from './kept-company.ts';
import { useLanguage } from '../language.tsx';
import type { KeptCompany, Strategy, Validation } from '../service.ts';
import { useSite } from '../site.tsx';
import { workAddress } from '../work/work-address.ts';
import { usePlan } from './use-plan.ts';

/** The newest plan of a site. */
export interface KnownPlan {
  readonly id: string;
  readonly strategy: Strategy;
  readonly validation: Validation;
  readonly kept: KeptCompany;
}

/** Shows the plan of the site; without one, how to get it. */
export function PlanGate({ children }: { readonly children: (plan: KnownPlan) => ReactNode }) {
  const { host } = useSite();
  const kept = useKeptCompany(host);
  return (
    <Answer query={kept}>{(data) => (isPlanned(data) ? <PlanOf kept={data} show={children} /> : <NoPlan />)}</Answer>
  );
}

interface PlanOfProps {
  readonly kept: KeptCompany;
  readonly show: (plan: KnownPlan) => ReactNode;
}

function PlanOf({ kept, show }: PlanOfProps) {
  const plan = usePlan(kept);
  return (
    <Answer query={plan}>
      {(data) => (data === null ? <Unfinished planJob={kept.planJob!} /> : show({ ...data, kept }))}
    </Answer>
  );
}

function NoPlan() {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert title={say(sentences.none)}>
      <Words mb="sm">{say(sentences.noneWhy)}</Words>
      <Button component={Link} to={addressOf(host, 'company')}>
        {say(sentences.describe)}
      </Button>
    </Alert>
  );
}

function Unfinished({ planJob }: { readonly planJob: string }) {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Alert role="status" title={say(sentences.unfinished)}>
      <Words mb="sm">{say(sentences.unfinishedNote)}</Words>
      <Button component={Link} to={workAddress(planJob, host)}>
        {say(sentences.follow)}
      </Button>
    </Alert>
  );
}

const sentences = {
  none: { fr: 'Pas encore de plan', en: 'No plan yet' },
  noneWhy: {
    fr: 'Dix questions sur l’entreprise suffisent\u00a0: ce que vous vendez, à qui, votre objectif, vos heures.',
    en: 'Ten questions about the company are enough: what you sell, to whom, your goal, your hours.',
  },
  describe: { fr: 'Répondre aux questions', en: 'Answer the questions' },
  unfinished: { fr: 'Le plan est en cours d’écriture', en: 'The plan is being written' },
  unfinishedNote: {
    fr: 'Vos entrées du calendrier et vos changements sont gardés : cet écran se remplit dès que le plan est prêt.',
    en: 'Your entries of the calendar and your changes are kept: this screen fills as soon as the plan is ready.',
  },
  follow: { fr: 'Voir où il en est', en: 'See how far it is' },
};
