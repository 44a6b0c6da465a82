import { Button, Loader, Menu, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import { phaseTitles } from '../../../operations/threads/phase-titles.ts';
import { useLanguage } from '../language.tsx';
import type { Job } from '../service.ts';

/** The jobs that run, each with the step it is at. */
export function WorkMenu({ jobs }: { readonly jobs: readonly Job[] }) {
  const { say, count } = useLanguage();
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          px="xs"
          leftSection={<Loader size={14} aria-hidden />}
          aria-label={count(jobs.length, sentences.running)}
        >
          {jobs.length}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {jobs.map((job) => (
          <Menu.Item key={job.id} component={Link} to={`/work/${job.id}`}>
            {say(job.operation === 'audit-site' ? sentences.audit : sentences.plan)}
            <Words size="xs" c="dimmed">
              {say(job.state === 'paused' ? sentences.paused : (phaseTitles[job.progress.phase] ?? sentences.waiting))}
            </Words>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

const sentences = {
  running: {
    fr: { one: '{count} travail en cours', other: '{count} travaux en cours' },
    en: { one: '{count} job running', other: '{count} jobs running' },
  },
  audit: { fr: 'Exploration d’un site', en: 'Exploration of a site' },
  plan: { fr: 'Plan d’activation', en: 'Activation plan' },
  waiting: { fr: 'En attente', en: 'Waiting' },
  paused: { fr: 'En pause', en: 'Paused' },
};
