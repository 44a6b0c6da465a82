import { Button, Loader, Menu, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import type { Text } from '../../../core/values/text.ts';
import { useLanguage } from '../language.tsx';
import { plansToMake } from '../plan/plans-to-make.ts';
import type { Job } from '../service.ts';
import { phaseText } from '../work/phase-texts.ts';
import { followedWorkAddress, startedWork } from '../work/started-work.ts';

/** The jobs that run, each with the step it is at. */
export function WorkMenu({ jobs }: { readonly jobs: readonly Job[] }) {
  const { say, count } = useLanguage();
  const nameOf = ({ id, operation }: Job): string => {
    const name = id in plansToMake() ? sentences.plan : (names[operation] ?? sentences.work);
    const site = startedWork(id)?.site;
    return site === undefined ? say(name) : say(sentences.ofSite, { name: say(name), site });
  };
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          px="xs"
          leftSection={<Loader size={14} aria-hidden />}
          aria-label={`${count(jobs.length, sentences.running)}${say(sentences.of)}${jobs.map(nameOf).join(', ')}`}
          title={jobs.map(nameOf).join(', ')}
        >
          {jobs.length}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {jobs.map((job) => (
          <Menu.Item key={job.id} component={Link} to={followedWorkAddress(job.id)}>
            {nameOf(job)}
            <Words size="xs" c="dimmed">
              {say(
                job.state === 'paused' ? sentences.paused : (phaseText(job.progress.phase)?.title ?? sentences.waiting),
              )}
            </Words>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Names of work, by its operation; an exploration that a plan follows has the name of the plan. */
const names: Readonly<Record<string, Text>> = {
  'audit-site': { fr: 'Lecture', en: 'Reading' },
  'plan-strategy': { fr: 'Plan', en: 'Plan' },
  'sync-sources': { fr: 'Lecture des sources', en: 'Reading the sources' },
};

const sentences = {
  running: {
    fr: { one: '{count} travail en cours', other: '{count} travaux en cours' },
    en: { one: '{count} job running', other: '{count} jobs running' },
  },
  of: { fr: '\u00a0: ', en: ': ' },
  ofSite: { fr: '{name} de {site}', en: '{name} of {site}' },
  plan: { fr: 'Plan', en: 'Plan' },
  work: { fr: 'Travail', en: 'Work' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  paused: { fr: 'En pause', en: 'Paused' },
};
