import { useEffect, useState } from 'react';
import { type Job, service } from './service.ts';

/** A job as its event stream last described it. */
interface FollowedJob {
  /** Null until the first event. */
  readonly job: Job | null;
  /** False while the stream is broken: the browser reconnects, and the service sends what was missed. */
  readonly isConnected: boolean;
  /** Why the service refuses to send the job; null when it does not. */
  readonly refusal: Error | null;
}

const named = ['snapshot', 'progress', 'state'];

/** Follows a job by the events of the service until it ends. */
export function useJob(id: string): FollowedJob {
  const [followed, setFollowed] = useState<FollowedJob>({ job: null, isConnected: true, refusal: null });
  useEffect(() => {
    const stream = new EventSource(`/v1/events?jobId=${encodeURIComponent(id)}`);
    for (const name of named)
      stream.addEventListener(name, (event) =>
        setFollowed({ job: JSON.parse((event as MessageEvent<string>).data) as Job, isConnected: true, refusal: null }),
      );
    stream.addEventListener('end', () => stream.close());
    stream.addEventListener('error', () => {
      setFollowed((before) => ({ ...before, isConnected: false }));
      // A closed stream was refused: the browser does not try again, and keeps the reason to itself.
      if (stream.readyState === EventSource.CLOSED)
        service.job({ id }).then(
          (job) => setFollowed({ job, isConnected: true, refusal: null }),
          (refusal: Error) => setFollowed((before) => ({ ...before, refusal })),
        );
    });
    stream.addEventListener('open', () => setFollowed((before) => ({ ...before, isConnected: true })));
    return () => stream.close();
  }, [id]);
  return followed;
}
