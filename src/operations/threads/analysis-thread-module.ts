/** The module that analyses an audit, whose thread may be started ahead (`startWorkerAhead`). */
export const analysisThread = new URL('./analysis-thread.ts', import.meta.url);

/** Heap size at the first collection. Pages live until the thread ends; ten thousand of them take a third of this. */
export const analysisHeap = { firstCollectionMb: 300 };
