import type { Failure } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import type { Services } from '../io/services/services.ts';
import type { ProgressEvent } from '../operations/operation.ts';
import { commandInput, namedByFlag } from './command-input.ts';
import type { CommandDefinition } from './command.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

export interface CommandParts {
  /** Opens the services a command needs; called only once the input is known to be valid. */
  readonly openServices: (options: { withoutStore: boolean }) => Promise<Services & { close(): Promise<void> }>;
  readonly readStructured: (path: string) => Promise<unknown>;
  /** Makes a folder and proves that it can be written, before the work that will fill it. */
  readonly prepareFolder: (path: string) => Promise<void>;
  /** Proves that a file can be written, likewise. */
  readonly prepareFile: (path: string) => Promise<void>;
  /** Refusals that need no service. */
  readonly preflight: (input: Readonly<Record<string, unknown>>) => Failure | null;
  readonly terminal: Terminal;
}

/** Runs the operation of one verb and answers the exit code; throws what the operation throws. */
export async function runCommand(
  definition: CommandDefinition,
  raw: Readonly<Record<string, unknown>>,
  locale: Locale,
  parts: CommandParts,
): Promise<number> {
  const { terminal } = parts;
  const input = await commandInput(definition, raw, locale, parts.readStructured);
  // Where the company is a path and not its content, the operation reads it.
  const checked = definition.contentOf?.includes('company') ? input : { ...input, company: undefined };
  const refusal = parts.preflight(checked);
  if (refusal !== null) throw namedByFlag(refusal, definition, raw);
  await preparePlaces(definition, input, parts);
  const { signal, stopListening } = interruptible(terminal, locale);
  const services = await parts.openServices({ withoutStore: definition.withoutStore === true });
  const shown = raw.json
    ? jsonLines(terminal)
    : raw.quiet
      ? silence
      : progressLine(terminal.stderr, locale, terminal.now);
  try {
    const output = await definition.operation.run(input as never, services, {
      locale,
      signal,
      typedByPerson: true,
      progress: (event: ProgressEvent) => shown.show(event),
    });
    shown.end();
    if (raw.json) terminal.stdout.write(`${JSON.stringify({ type: 'result', result: output })}\n`);
    else terminal.stdout.write(`${definition.print(output as never, input)[locale]}\n`);
    return definition.exitCode?.(output as never, input) ?? 0;
  } finally {
    if (!raw.json) shown.end();
    stopListening();
    await services.close();
  }
}

async function preparePlaces(
  { writes = [] }: CommandDefinition,
  input: Readonly<Record<string, unknown>>,
  { prepareFolder, prepareFile }: CommandParts,
): Promise<void> {
  if (typeof input.out === 'string' && !writes.includes('out')) await prepareFolder(input.out);
  for (const field of writes) if (typeof input[field] === 'string') await prepareFile(input[field]);
}

/** Ctrl-C once asks for the end, twice ends now with 130: what was committed stays. */
function interruptible(terminal: Terminal, locale: Locale): { signal: AbortSignal; stopListening: () => void } {
  const abort = new AbortController();
  let interrupts = 0;
  const stopListening = terminal.onInterrupt(() => {
    interrupts += 1;
    if (interrupts > 1) terminal.exitNow(130);
    abort.abort();
    terminal.stderr.write(`\n${interruptSentence[locale]}\n`);
  });
  return { signal: abort.signal, stopListening };
}

/** A start that gives nothing has asked for itself and for what it redirects to. */
const pagesOfARefusal = 6;

/** Events as lines, held back until something was read: a run that never began leaves standard output empty. */
function jsonLines(terminal: Terminal): { show(event: ProgressEvent): void; end(): void } {
  let held: string[] | null = [];
  const begin = (): void => {
    for (const line of held ?? []) terminal.stdout.write(line);
    held = null;
  };
  return {
    show(event) {
      const line = `${JSON.stringify({ type: 'progress', ...event })}\n`;
      if (held === null) terminal.stdout.write(line);
      else held.push(line);
      if (event.phase === 'pages' && event.done > pagesOfARefusal) begin();
    },
    end: begin,
  };
}

const silence = { show: () => undefined, end: () => undefined };

const interruptSentence: Text = {
  fr: 'Arrêt demandé\u202f: on garde ce qui est fait. Ctrl-C encore pour arrêter tout de suite.',
  en: 'Stopping: what is done is kept. Ctrl-C again to stop at once.',
};
