import type { Job } from '../service.ts';

const openStates: ReadonlySet<Job['state']> = new Set(['queued', 'running', 'paused']);

/** True for work that a person may still pause, resume or give up. */
export const isOpenJob = ({ state }: Pick<Job, 'state'>): boolean => openStates.has(state);
