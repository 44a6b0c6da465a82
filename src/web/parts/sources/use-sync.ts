import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { service } from '../service.ts';

export const sourcesKey = ['sources'] as const;

/** Starts the reading of one source or of all, and follows its job. */
export function useSync() {
  const [job, setJob] = useState<string | null>(null);
  const [isRunning, setRunning] = useState(false);
  const begin = useMutation({
    mutationFn: (id: string | undefined) => service.syncSources(id === undefined ? {} : { id }),
    onSuccess: (started) => setJob(started.id),
    onSettled: () => setRunning(false),
    onMutate: () => setRunning(true),
  });
  return { job, isRunning, error: begin.isError ? begin.error : null, start: (id?: string) => begin.mutate(id) };
}
