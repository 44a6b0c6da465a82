import { useQuery } from '@tanstack/react-query';
import { type Job, service } from '../service.ts';

const pollMs = 5_000;
/** Work that a screen shows: the newest jobs; older ones have ended. */
const newest = 20;

/** The newest work, read again every few seconds. */
export function useNewestJobs(): readonly Job[] | undefined {
  const { data } = useQuery({
    queryKey: ['jobs'],
    queryFn: () => service.jobs({ limit: newest }),
    refetchInterval: pollMs,
  });
  return data?.data;
}
