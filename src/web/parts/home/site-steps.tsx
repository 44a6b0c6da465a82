import { Accordion, Anchor, Group, Stack, Text as Words } from '@mantine/core';
import { IconCheck, IconCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Text } from '../../../core/values/text.ts';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { isPlanned, isProvisional } from '../plan/kept-company.ts';
import { type KeptCompany, service } from '../service.ts';
import { useSite } from '../site.tsx';

interface Step {
  readonly path: string;
  readonly isDone: boolean;
  readonly title: Text;
  readonly note: string;
}

interface SiteStepsProps {
  readonly kept: KeptCompany;
  readonly toDecide: number | null;
  /** True while something is to be done on the site itself: the list above says what to begin with, and the way is folded. */
  readonly isBehind: boolean;
}

/** The way from a first exploration to the figures of a month, with what is done: what comes first, the month alone says. */
export function SiteSteps({ kept, toDecide, isBehind }: SiteStepsProps) {
  const { say } = useLanguage();
  const steps = useSteps(kept, toDecide);
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const done = steps.filter((step) => step.isDone).length;
  return (
    <Accordion
      variant="contained"
      order={2}
      value={(isOpen ?? !isBehind) ? name : null}
      onChange={(open) => setOpen(open === name)}
    >
      <Accordion.Item value={name}>
        <Accordion.Control>
          {say(titles.whole)}{' '}
          <Words span size="sm" c="dimmed">
            {say(titles.progress, { done, of: steps.length })}
          </Words>
        </Accordion.Control>
        <Accordion.Panel>
          <Words size="sm" c="dimmed" mb="xs">
            {say(notes.whole)}
          </Words>
          <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
            {steps.map((step) => (
              <StepLine key={step.title.en} step={step} />
            ))}
          </Stack>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

/** Name of the only part that folds. */
const name = 'way';

function useSteps(kept: KeptCompany, toDecide: number | null): readonly Step[] {
  const { say, count } = useLanguage();
  const { audit } = useSite();
  const decisions = useQuery({
    queryKey: ['links', 'decided', audit.url],
    queryFn: () => service.linkDecisions({ site: audit.url, limit: mostDecisions }),
  });
  const decided = decisions.data?.data ?? [];
  const placed = decided.filter(({ state }) => state === 'in-place').length;
  const accepted = decided.filter(({ state }) => state === 'accepted').length;
  const hasNoLink = toDecide === 0 && decisions.isSuccess && decided.length === 0;
  const hasPlan = isPlanned(kept);
  const isDescribed = kept.company !== null && !isProvisional(kept);
  const months = Object.keys(kept.months).length;
  const edits = Object.keys(kept.edits).length;
  const linkStep: Step = {
    path: 'links',
    isDone: placed > 0 && accepted === 0,
    title: titles.links,
    note:
      accepted === 0 && placed === 0
        ? say(notes.links)
        : [
            ...(accepted === 0 ? [] : [count(accepted, counts.accepted)]),
            ...(placed === 0 ? [] : [count(placed, counts.placed)]),
          ].join('\u202f; '),
  };
  return [
    // Nobody has done what there was not to do: without a link to decide the way begins with the company.
    ...(hasNoLink ? [] : [linkStep]),
    {
      path: 'company',
      isDone: isDescribed,
      title: titles.company,
      note: say(isDescribed ? notes.companyDone : notes.company),
    },
    { path: hasPlan ? 'plan' : 'company', isDone: hasPlan, title: titles.plan, note: say(notes.plan) },
    {
      path: 'calendar',
      isDone: edits > 0,
      title: titles.calendar,
      note: edits === 0 ? say(notes.calendar) : count(edits, counts.edits),
    },
    {
      path: 'steering',
      isDone: months > 0,
      title: titles.months,
      note: months === 0 ? say(notes.months) : count(months, counts.months),
    },
  ];
}

function StepLine({ step }: { readonly step: Step }) {
  const { say } = useLanguage();
  const { host } = useSite();
  return (
    <Group component="li" gap="sm" wrap="nowrap" align="flex-start">
      {step.isDone ? (
        <IconCheck size={20} aria-hidden color="var(--mantine-color-green-7)" style={{ flexShrink: 0 }} />
      ) : (
        <IconCircle size={20} aria-hidden color="var(--mantine-color-dimmed)" style={{ flexShrink: 0 }} />
      )}
      <div>
        <Anchor component={Link} to={addressOf(host, step.path)}>
          {say(step.title)}
        </Anchor>
        {step.isDone && <span className="only-spoken"> {say(titles.done)}</span>}{' '}
        <Words span size="sm" c="dimmed">
          {step.note}
        </Words>
      </div>
    </Group>
  );
}

/** Decisions counted, the most that the service sends at once. */
const mostDecisions = 500;

const titles = {
  whole: { fr: 'Votre chemin dans maillage', en: 'Your way in maillage' },
  progress: { fr: '{done} sur {of}', en: '{done} of {of}' },
  done: { fr: '(fait)', en: '(done)' },
  links: { fr: 'Accepter des liens et les ajouter à vos pages', en: 'Accept links and add them to your pages' },
  company: { fr: 'Dire ce que vous vendez, à qui, et vos heures', en: 'Say what you sell, to whom, and your hours' },
  plan: { fr: 'Faire le plan', en: 'Make the plan' },
  calendar: { fr: 'Régler le calendrier à votre façon', en: 'Adjust the calendar to your ways' },
  months: { fr: 'Noter les chiffres de chaque mois', en: 'Write down the figures of each month' },
};

const notes = {
  whole: {
    fr: 'Ce que vous faites ici. Par quoi commencer sur le site lui-même se lit au-dessus.',
    en: 'What you do here. What to begin with on the site itself is above.',
  },
  links: {
    fr: 'Quelques minutes\u00a0: maillage ne touche pas au site, c’est vous qui ajoutez.',
    en: 'A few minutes: maillage does not touch the site, you add them.',
  },
  company: {
    fr: 'Dix questions\u00a0; le site a déjà répondu à certaines.',
    en: 'Ten questions; the site answers some.',
  },
  companyDone: { fr: 'Les réponses se changent à tout moment.', en: 'Answers can be changed at any time.' },
  plan: { fr: 'Des actions datées, avec leurs textes.', en: 'Dated actions, with their texts.' },
  calendar: {
    fr: 'Déplacer, renommer, finir\u00a0: un nouveau plan garde vos changements.',
    en: 'Move, rename, finish: a new plan keeps your changes.',
  },
  months: {
    fr: 'Visites, clients, dépenses\u00a0: ce qu’un client coûte, et ce qu’il faut continuer.',
    en: 'Visits, customers, spending: what a customer costs, and what to continue.',
  },
};

const counts = {
  accepted: {
    fr: { one: '{count} lien accepté, à ajouter', other: '{count} liens acceptés, à ajouter' },
    en: { one: '{count} accepted link, to add', other: '{count} accepted links, to add' },
  },
  placed: {
    fr: { one: '{count} lien en place', other: '{count} liens en place' },
    en: { one: '{count} link in place', other: '{count} links in place' },
  },
  edits: {
    fr: { one: '{count} changement ou ajout gardé', other: '{count} changements ou ajouts gardés' },
    en: { one: '{count} change or addition kept', other: '{count} changes or additions kept' },
  },
  months: {
    fr: { one: '{count} mois noté', other: '{count} mois notés' },
    en: { one: '{count} month written down', other: '{count} months written down' },
  },
};
