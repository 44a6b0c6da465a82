/** What a command uses of its process: streams, environment, time, signals and the log. */
export interface Terminal {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
  /** Calls the listener at each Ctrl-C; returns a function that stops listening. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly exitNow: (code: number) => never;
  /** Writes a bug to the log; returns its reference and the path of the log, null when it could not be written. */
  readonly logBug: (error: unknown) => { readonly id: string; readonly log: string | null };
}
