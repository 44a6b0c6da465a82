import { Anchor, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ReportBlock } from '../../core/report/blocks.ts';
import { Answer } from '../parts/answer.tsx';
import { Blocks } from '../parts/blocks.tsx';
import { Screen } from '../parts/frame/screen.tsx';
import { useLanguage } from '../parts/language.tsx';
import { siteAddress } from '../parts/plan/kept-company.ts';
import type { KnownPlan } from '../parts/known-plan.ts';
import { PlanGate } from '../parts/plan/plan-gate.tsx';
import { service } from '../parts/service.ts';
import { useSite } from '../parts/site.tsx';
import { addressOf, screens } from '../screens.ts';

/** A part of the written plan with a screen of its own. */
export type PlanPartName = keyof typeof leads;

/** The screen of one part of the plan. */
export function planPart(part: PlanPartName) {
  return function PlanPart() {
    const { say } = useLanguage();
    return (
      <Screen title={say(screens.find(({ path }) => path === part)!.title)} lead={say(leads[part])}>
        <PlanGate>{(plan) => <PartOf plan={plan} part={part} />}</PlanGate>
      </Screen>
    );
  };
}

function PartOf({ plan, part }: { readonly plan: KnownPlan; readonly part: PlanPartName }) {
  const { say } = useLanguage();
  const { host } = useSite();
  const query = useQuery({
    queryKey: ['plan', 'part', plan.id, part, plan.kept.edits],
    queryFn: () => service.planPart({ id: plan.id, part, site: siteAddress(host) }),
  });
  return (
    <Answer query={query}>
      {(data) => {
        const blocks = data.blocks as unknown as readonly ReportBlock[];
        return (
          <Stack gap="md">
            <Blocks blocks={blocks} />
            {isNote(blocks) && (
              <Anchor component={Link} to={addressOf(host, 'criteria')}>
                {say(sentences.criteria)}
              </Anchor>
            )}
          </Stack>
        );
      }}
    </Answer>
  );
}

/** The part says only why it has nothing: the criteria say when it will. */
const isNote = (blocks: readonly ReportBlock[]): boolean =>
  blocks.every((block) => block.kind === 'heading' || (block.kind === 'paragraph' && block.tone === 'note'));

const sentences = {
  criteria: { fr: 'Voir ce que les critères en disent', en: 'See what the criteria say about it' },
};

const leads = {
  framework: {
    fr: 'Le chemin d’un client, de la découverte à la recommandation\u00a0: où vous en êtes et ce qui y travaille.',
    en: 'The way of a customer, from discovery to recommendation: where you are and what works on it.',
  },
  objectives: {
    fr: 'Ce que vise ce cycle, avec les chances d’y arriver et la raison de chaque cible.',
    en: 'What this cycle aims at, with the odds of reaching it and the reason of each target.',
  },
  scenarios: {
    fr: 'Les suites d’actions qui amènent de nouveaux clients, étape par étape, avec leurs textes.',
    en: 'The sequences of actions that bring new customers, step by step, with their texts.',
  },
  conversion: {
    fr: 'Ce qui fait qu’un visiteur vous appelle ou achète, et ce qui l’en empêche aujourd’hui.',
    en: 'What makes a visitor call you or buy, and what prevents it today.',
  },
  retention: {
    fr: 'Ce qui fait revenir un client\u00a0: quand lui écrire, et quoi.',
    en: 'What makes a customer come back: when to write, and what.',
  },
  referral: {
    fr: 'Ce qui fait qu’un client vous recommande, et ce que cela coûte.',
    en: 'What makes a customer recommend you, and what it costs.',
  },
};
