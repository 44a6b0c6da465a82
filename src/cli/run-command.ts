import { Failure } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import type { Person } from '../io/services/person.ts';
import type { Services } from '../io/services/services.ts';
import { localWorkspace } from '../io/services/store.ts';
import { wrapped } from '../io/terminal/wrapped.ts';
import { askChoice } from '../operations/company/ask-choice.ts';
import type { ProgressEvent } from '../operations/operation.ts';
import { commandInput, withFlagNames } from './command-input.ts';
import type { CommandDefinition } from './command.ts';
import { commandOutput } from './command-output.ts';
import { progressLine, type ProgressSink } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

export interface CommandParts {
  /** Opens the services; called once the input is valid. */
  readonly openServices: (options: { withoutStore: boolean }) => Promise<Services & { close(): Promise<void> }>;
  readonly readStructured: (path: string) => Promise<unknown>;
  readonly readText: (path: string) => Promise<string>;
  /**
   * Creates a folder and checks that it is writable, before the work that will fill it. Returns what removes it when it
   * is empty still.
   */
  readonly prepareFolder: (path: string) => Promise<() => void>;
  /** Checks that a file can be written, likewise. */
  readonly prepareFile: (path: string) => Promise<void>;
  /** Rejects an input without using a service. */
  readonly preflight: (input: Readonly<Record<string, unknown>>) => Failure | null;
  readonly terminal: Terminal;
  /** True when neither an option nor the environment names a language. */
  readonly localeIsDefault?: boolean;
}

/** Runs the operation of a command and returns the exit code; throws what the operation throws. */
export async function runCommand(
  definition: CommandDefinition,
  raw: Readonly<Record<string, unknown>>,
  locale: Locale,
  parts: CommandParts,
): Promise<number> {
  const { terminal } = parts;
  const given = raw.json ? { ...raw, ...definition.withJson } : raw;
  const input = await commandInput(definition, given, parts.readStructured, parts.readText);
  // A company given as a path is checked by the operation that reads it.
  const checked = definition.contentOf?.includes('company') ? input : { ...input, company: undefined };
  const refusal = parts.preflight(checked);
  if (refusal !== null) throw withFlagNames(refusal, definition, raw);
  const removeEmpty = await prepareOutputs(definition, input, parts);
  const { signal, stopListening } = interruptible(terminal, locale);
  const notice = definition.notice?.(input) ?? null;
  if (notice !== null && !raw.quiet) terminal.stderr.write(`${wrapped(notice[locale], terminal.stderr.columns)}\n`);
  const services = await parts.openServices({ withoutStore: definition.withoutStore === true }).catch((error) => {
    removeEmpty();
    throw error;
  });
  const shown = raw.quiet
    ? noProgress
    : raw.json
      ? jsonLines(terminal)
      : progressLine(terminal.stderr, locale, terminal.now);
  try {
    await settleDoubt(definition, input, { services, terminal, locale });
    const output = await definition.operation.run(input as never, speakingBetween(services, shown), {
      locale,
      localeIsDefault: parts.localeIsDefault === true,
      signal,
      typedByPerson: true,
      workspace: localWorkspace,
      progress: (event: ProgressEvent) => shown.show(event),
    });
    shown.end();
    if (definition.write !== undefined)
      await definition.write(output as never, input, commandOutput(terminal, locale, raw.json === true));
    else if (raw.json) terminal.stdout.write(`${JSON.stringify({ type: 'result', result: output })}\n`);
    else {
      const language = definition.languageOf?.(output as never) ?? locale;
      terminal.stdout.write(
        `${wrapped(definition.print(output as never, input)[language], terminal.stdout.columns)}\n`,
      );
    }
    return definition.exitCode?.(output as never, input) ?? 0;
  } finally {
    if (!raw.json) shown.end();
    stopListening();
    removeEmpty();
    await services.close();
  }
}

/** What is said to the person begins on a line of its own, below the line of progress. */
function speakingBetween(services: Services, shown: ProgressSink): Services {
  const { person } = services;
  if (person === undefined) return services;
  const tell = (text: string): void => {
    shown.pause();
    person.tell(text);
  };
  // a copy would load the dictionaries, which are read at their first use
  const speaking = Object.create(services) as { person: Person };
  speaking.person = { ...person, tell };
  return speaking as unknown as Services;
}

/** Asks whether an unusual input is meant, or warns when nobody can answer; throws when the person says no. */
async function settleDoubt(
  { doubt }: CommandDefinition,
  input: Readonly<Record<string, unknown>>,
  {
    services,
    terminal,
    locale,
  }: { readonly services: Services } & Pick<CommandParts, 'terminal'> & { readonly locale: Locale },
): Promise<void> {
  const sentence = doubt?.(input, services.clock.now().slice(0, 10)) ?? null;
  if (sentence === null) return;
  const { person } = services;
  if (person === undefined) {
    terminal.stderr.write(`${wrapped(sentence[locale], terminal.stderr.columns)}\n`);
    return;
  }
  const reply = await askChoice(person, {
    message: `${sentence[locale]} ${goOn[locale]}`,
    help: null,
    choices: doubtChoices,
    initial: 'no',
    locale,
  });
  person.close();
  if (typeof reply === 'string' || reply.value !== 'yes') throw notMeant;
}

const goOn: Text = { fr: 'Continuer\u202f?', en: 'Go on?' };
const doubtChoices = [
  { value: 'yes', label: { fr: 'Oui, continuer', en: 'Yes, go on' } },
  { value: 'no', label: { fr: 'Non, arrêter', en: 'No, stop' } },
];

const notMeant = new Failure('invalid-input', {
  fr: 'Rien n’a été fait. Corrigez la commande, puis relancez-la.',
  en: 'Nothing was done. Correct the command, then run it again.',
});

async function prepareOutputs(
  { writes = [] }: CommandDefinition,
  input: Readonly<Record<string, unknown>>,
  { prepareFolder, prepareFile }: CommandParts,
): Promise<() => void> {
  const isFolder = typeof input.out === 'string' && !writes.includes('out');
  const removeEmpty = isFolder ? await prepareFolder(input.out as string) : () => undefined;
  for (const field of writes) if (typeof input[field] === 'string') await prepareFile(input[field]);
  return removeEmpty;
}

/** Ctrl-C once aborts the signal; twice ends the process with 130, and committed work stays. */
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

/** Most pages of a crawl that fails: the start page and its redirects. */
const maxPagesOfFailedCrawl = 6;

/** Writes events as JSON lines once pages were read: a run that fails at its start leaves standard output empty. */
function jsonLines(terminal: Terminal): ProgressSink {
  let waiting: string[] | null = [];
  const flush = (): void => {
    for (const line of waiting ?? []) terminal.stdout.write(line);
    waiting = null;
  };
  return {
    show(event) {
      const line = `${JSON.stringify({ type: 'progress', ...event })}\n`;
      if (waiting === null) terminal.stdout.write(line);
      else waiting.push(line);
      if (event.phase === 'pages' && event.done > maxPagesOfFailedCrawl) flush();
    },
    pause: () => undefined,
    end: flush,
  };
}

const noProgress: ProgressSink = { show: () => undefined, pause: () => undefined, end: () => undefined };

const interruptSentence: Text = {
  fr: 'Arrêt demandé\u202f: ce qui est fait est gardé. Ctrl-C encore pour arrêter tout de suite.',
  en: 'Stopping: finished work is kept. Press Ctrl-C again to stop at once.',
};
