import { expect, test } from 'vitest';
import { z } from 'zod';
import { defineCommand } from '../../src/cli/command.ts';
import { runCommand, type CommandParts } from '../../src/cli/run-command.ts';
import type { Services } from '../../src/io/services/services.ts';
import { defineOperation, type RunContext } from '../../src/operations/operation.ts';

interface Call {
  readonly run: (context: RunContext) => Promise<unknown>;
  readonly raw?: Record<string, unknown>;
}

/** Runs a command whose operation is `run`; returns its exit code and what it did. */
async function outcomeOf({ run, raw = {} }: Call) {
  const done: string[] = [];
  const output = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: false,
    write: (text: string) => ((output[name] += text), true),
  });
  let interrupt = (): void => undefined;
  const operation = defineOperation({
    id: 'write-note',
    summary: { fr: 'Écrire', en: 'Write' },
    input: z.strictObject({ out: z.string().optional(), report: z.string().optional() }),
    output: z.unknown(),
    needs: [],
    run: (_input, _services, context) => run(context),
  });
  const command = defineCommand({
    id: 'note',
    operation,
    positionals: [],
    writes: ['report'],
    examples: ['maillage note', 'maillage note --json'],
    print: (result: unknown) => ({ fr: `Note ${String(result)}`, en: `Note ${String(result)}` }),
    exitCode: (result: unknown) => (result === 'partial' ? 5 : 0),
  });
  const parts = {
    openServices: async () =>
      ({ close: async () => void done.push('close') }) as unknown as Services & { close(): Promise<void> },
    readStructured: async () => null,
    prepareFolder: async (path: string) => {
      done.push(`folder ${path}`);
      return () => void done.push(`tidy ${path}`);
    },
    prepareFile: async (path: string) => void done.push(`file ${path}`),
    preflight: () => null,
    terminal: {
      stdout: stream('stdout'),
      stderr: stream('stderr'),
      environment: {},
      now: () => 0,
      onInterrupt: (listener: () => void) => {
        interrupt = listener;
        return () => undefined;
      },
      exitNow: (code: number) => void done.push(`exit ${code}`),
      logBug: () => ({ id: 'req_1', log: null }),
    },
  } as unknown as CommandParts;
  const code = await runCommand(command, raw, 'en', parts).catch((error: unknown) => error);
  return { code, done, ...output, interrupt: () => interrupt() };
}

const step = (done: number) => ({ phase: 'pages', done, total: null, unit: 'page' });

test('outputs are prepared, the result is printed, and services are closed', async () => {
  expect(
    await outcomeOf({ run: async () => 'partial', raw: { out: 'folder', report: 'a.xml', quiet: true } }),
  ).toMatchObject({
    code: 5,
    stdout: 'Note partial\n',
    done: ['folder folder', 'file a.xml', 'tidy folder', 'close'],
  });
});

test('services are closed when the operation fails', async () => {
  const { code, done } = await outcomeOf({
    run: async () => Promise.reject(new Error('broken')),
    raw: { quiet: true },
  });
  expect([(code as Error).message, done]).toEqual(['broken', ['close']]);
});

test('with --json events and the result are lines, delayed until pages were read', async () => {
  const failed = await outcomeOf({
    raw: { json: true },
    run: async ({ progress }) => {
      progress(step(3));
      throw new Error('unreachable');
    },
  });
  expect(failed.stdout).toBe('');
  const done = await outcomeOf({
    raw: { json: true },
    run: async ({ progress }) => {
      progress(step(3));
      return 'a';
    },
  });
  expect(
    done.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object),
  ).toEqual([
    { type: 'progress', ...step(3) },
    { type: 'result', result: 'a' },
  ]);
});

test('with --json and --quiet the line of the result is alone, however many pages were read', async () => {
  const { stdout, stderr } = await outcomeOf({
    raw: { json: true, quiet: true },
    run: async ({ progress }) => {
      for (let done = 1; done < 20; done += 1) progress(step(done));
      return 'a';
    },
  });
  expect([JSON.parse(stdout), stderr]).toEqual([{ type: 'result', result: 'a' }, '']);
});

test('one interrupt aborts the signal, a second one ends the process', async () => {
  let aborted = false;
  const outcome = await outcomeOf({
    raw: { quiet: true },
    run: async ({ signal }) => {
      process.nextTick(() => {});
      signal.addEventListener('abort', () => (aborted = true));
      return 'a';
    },
  });
  outcome.interrupt();
  outcome.interrupt();
  expect([aborted, outcome.done]).toEqual([true, ['close', 'exit 130']]);
});
