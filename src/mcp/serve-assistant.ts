import { createMcpHandler } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { type Locale, localeOf } from '../core/values/locale.ts';
import type { Scope } from '../io/services/api-keys.ts';
import type { OpenedStore } from '../io/store/database/open-store.ts';
import { localWorkspace } from '../io/services/store.ts';
import { type QueueParts, queueJob } from '../operations/jobs/queue-job.ts';
import { shownJob } from '../operations/jobs/read-job.ts';
import type { RunContext } from '../operations/operation.ts';
import type { OperationRunner } from '../operations/threads/operation-runner.ts';
import { assistantServer } from './assistant-server.ts';

interface AssistantParts extends Omit<QueueParts, 'store'> {
  readonly version: string;
  readonly runner: OperationRunner;
  readonly store: Pick<OpenedStore, 'in'>;
}

/** Serves the assistant that started this process, on its standard streams, until it leaves. */
export async function serveAssistant(parts: AssistantParts, locale: Locale): Promise<void> {
  const left = new Promise<void>((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });
  const caller = { id: 'assistant', scope: 'write', workspace: localWorkspace } as const;
  const handle = serveStdio(() => serverOf(parts, caller, locale));
  await left;
  await handle.close();
}

export interface AssistantCaller {
  readonly id: string;
  readonly scope: Scope;
  readonly workspace: string;
}

/** Answers one HTTP request of an assistant whose key was recognised; nothing is kept between two requests. */
export function assistantHandler(
  parts: AssistantParts,
): (request: Request, body: unknown, caller: AssistantCaller) => Promise<Response> {
  return (request, body, caller) => {
    const locale = localeOf(request.headers.get('accept-language')?.slice(0, 2) ?? 'en');
    return createMcpHandler(() => serverOf(parts, caller, locale)).fetch(request, { parsedBody: body });
  };
}

function serverOf(parts: AssistantParts, { id, scope, workspace }: AssistantCaller, locale: Locale) {
  const { version, runner, store } = parts;
  const context = (): RunContext => ({
    locale,
    signal: new AbortController().signal,
    progress: () => undefined,
    typedByPerson: false,
    workspace,
    door: 'mcp',
    caller: id,
  });
  return assistantServer({
    version,
    locale,
    scope,
    run: (operation, input) => runner.run(operation, input, context()),
    async queue(operation, input) {
      const wanted = { operation, input: { lang: locale, ...(input as object) } };
      return shownJob((await queueJob(wanted, { ...parts, store: store.in(workspace) })).job);
    },
  });
}
