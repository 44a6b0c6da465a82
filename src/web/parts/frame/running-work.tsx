import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { service } from '../service.ts';

/** Loaded while work runs. */
const WorkMenu = lazy(async () => ({ default: (await import('./work-menu.tsx')).WorkMenu }));

const pollMs = 5_000;
/** Work that a screen shows: the newest jobs; older ones have ended. */
const newest = 20;

const openStates: readonly string[] = ['queued', 'running', 'paused'];

/** The work that runs now or is paused; nothing when there is none. */
export function RunningWork() {
  const { data } = useQuery({
    queryKey: ['jobs'],
    queryFn: () => service.jobs({ limit: newest }),
    refetchInterval: pollMs,
  });
  const running = data?.data.filter(({ state }) => openStates.includes(state)) ?? [];
  if (running.length === 0) return null;
  return (
    <Suspense>
      <WorkMenu jobs={running} />
    </Suspense>
  );
}
