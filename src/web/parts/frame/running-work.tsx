import { Button, Loader, Menu, Text as Words } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { phaseTitles } from '../../../operations/threads/phase-titles.ts';
import { useLanguage } from '../language.tsx';
import { service } from '../service.ts';

const pollMs = 5_000;
/** Work that a screen shows: the newest jobs; older ones have ended. */
const newest = 20;

/** The work that runs now; nothing when there is none. */
export function RunningWork() {
  const { say, count } = useLanguage();
  const { data } = useQuery({
    queryKey: ['jobs'],
    queryFn: () => service.jobs({ limit: newest }),
    refetchInterval: pollMs,
  });
  const running = data?.data.filter(({ state }) => state === 'queued' || state === 'running') ?? [];
  if (running.length === 0) return null;
  return (
    <Menu withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          px="xs"
          leftSection={<Loader size={14} aria-hidden />}
          aria-label={count(running.length, sentences.running)}
        >
          {running.length}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {running.map((job) => (
          <Menu.Item key={job.id} component={Link} to={`/work/${job.id}`}>
            {say(job.operation === 'audit-site' ? sentences.audit : sentences.plan)}
            <Words size="xs" c="dimmed">
              {say(phaseTitles[job.progress.phase] ?? sentences.waiting)}
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
};
