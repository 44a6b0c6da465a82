import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useMatch } from 'react-router';
import { plansToMake, startPlanFrom, takenToPlan } from '../plan/plans-to-make.ts';
import { type Job, service } from '../service.ts';

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
  usePlansToMake(data?.data);
  const running = data?.data.filter(({ state }) => openStates.includes(state)) ?? [];
  if (running.length === 0) return null;
  return (
    <Suspense>
      <WorkMenu jobs={running} />
    </Suspense>
  );
}

/** Makes the plans that follow explorations which ended while another screen was shown; the screen of the work makes its own. */
function usePlansToMake(jobs: readonly Job[] | undefined): void {
  const queries = useQueryClient();
  const shown = useMatch('/work/:job')?.params.job;
  useEffect(() => {
    for (const { id, state, result } of jobs ?? []) {
      if (id === shown || openStates.includes(state) || !(id in plansToMake())) continue;
      const host = takenToPlan(id);
      if (host !== null && result !== null) void startPlanFrom(result.id, host).then(() => queries.invalidateQueries());
    }
  }, [jobs, shown, queries]);
}
