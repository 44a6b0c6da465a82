/** The module that runs the embedded database: its thread may be started ahead (`startWorkerAhead`). */
export const databaseThread = new URL('./pglite-thread.ts', import.meta.url);
