import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { service } from '../service.ts';

/** Loaded while work runs. */
const WorkMenu = lazy(async () => ({ default: (await import('./work-menu.tsx')).WorkMenu }));

const pollMs = 5_000;
/** Work that a screen shows: the newest jobs; older ones have ended. */
const newest = 20;

/** The work that runs now; nothing when there is none. */
export function RunningWork() {
  const { data } = useQuery({
    queryKey: ['jobs'],
    queryFn: () => service.jobs({ limit: newest }),
    refetchInterval: pollMs,
  });
  const running = data?.data.filter(({ state }) => state === 'queued' || state === 'running') ?? [];
  if (running.length === 0) return null;
  return (
    <Suspense>
      <WorkMenu jobs={running} />
    </Suspense>
  );
}
