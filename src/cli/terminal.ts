/** What the terminal gives a run: streams, environment and what only a process has. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Called with a callback for each Ctrl-C; answers a function that stops listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly exitNow: (code: number) => never;
  /** Writes a bug of ours to the log; answers its reference and the log's place, null when it could not be written. */
  readonly noteBug: (error: unknown) => { readonly id: string; readonly log: string | null };
}
