import { useEffect, useState } from 'react';
import type { Job } from './service.ts';

/** A job as its event stream last described it. */
interface FollowedJob {
  /** Null until the first event. */
  readonly job: Job | null;
  /** False while the stream is broken: the browser reconnects, and the service sends what was missed. */
  readonly isConnected: boolean;
}

const named = ['snapshot', 'progress', 'state'];

/** Follows a job by the events of the service until it ends. */
export function useJob(id: string): FollowedJob {
  const [followed, setFollowed] = useState<FollowedJob>({ job: null, isConnected: true });
  useEffect(() => {
    const stream = new EventSource(`/v1/events?jobId=${encodeURIComponent(id)}`);
    for (const name of named)
      stream.addEventListener(name, (event) =>
        setFollowed({ job: JSON.parse((event as MessageEvent<string>).data) as Job, isConnected: true }),
      );
    stream.addEventListener('end', () => stream.close());
    stream.addEventListener('error', () => setFollowed(({ job }) => ({ job, isConnected: false })));
    stream.addEventListener('open', () => setFollowed(({ job }) => ({ job, isConnected: true })));
    return () => stream.close();
  }, [id]);
  return followed;
}
