/** The module that analyses an audit, whose thread may be started ahead (`startWorkerAhead`). */
export const analysisThread = new URL('./analysis-thread.ts', import.meta.url);

/**
 * Of a command. Heap size at the first collection: pages live until the thread ends; ten thousand of them take a third of this. And the
 * young generation, twice the usual one: the candidates of a long page outlive the collections of a smaller one.
 */
export const analysisHeap = { firstCollectionMb: 300, resourceLimits: { maxYoungGenerationSizeMb: 96 } };
