/** The module that runs heavy operations, whose thread may be started ahead (`startWorkerAhead`). */
export const operationsThread = new URL('./operations-thread.ts', import.meta.url);

/** Memory of a thread in MB: one that needs more dies alone, with its run. */
export const operationsHeap = { resourceLimits: { maxOldGenerationSizeMb: 2_048 } };
