import type { CDPSession } from 'playwright-core';

/** Evaluates an expression in an isolated world of the page, where the scripts of the page cannot change the globals. */
export async function evaluateIsolated<Answer>(session: CDPSession, expression: string): Promise<Answer> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: executionContextId,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
  return result.value as Answer;
}
