const openStates: ReadonlySet<string> = new Set(['queued', 'running', 'paused']);

/** True for work that a person may still pause, resume or give up. */
export const isOpenJob = ({ state }: { readonly state: string }): boolean => openStates.has(state);
