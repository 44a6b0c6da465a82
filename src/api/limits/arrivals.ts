/** Time in milliseconds that requests take of the event loop before it looks at what else has arrived (working assumption). */
const sliceMs = 5;

interface Asked {
  readonly headers: { readonly authorization?: string | undefined };
  readonly socket: { readonly remoteAddress?: string | undefined };
}
type Begin<Request, Response> = (request: Request, response: Response) => void;

/**
 * Begins requests in slices of time, each caller in turn: a thousand that one caller sends at once would else all begin before
 * the next one of another caller. A caller is the key that it sends, else its address; whether the key is good is found later.
 * One that has left before its turn is dropped.
 */
export function inTurns<Request extends Asked, Response extends { readonly destroyed: boolean }>(
  begin: Begin<Request, Response>,
  now: () => number = () => performance.now(),
): Begin<Request, Response> {
  type Arrival = readonly [request: Request, response: Response];
  const lines = new Map<string, Arrival[]>();
  let isPlanned = false;
  let spent = 0;
  const run = (arrival: Arrival): void => {
    const start = now();
    begin(...arrival);
    spent += now() - start;
  };
  const nextSlice = (): void => {
    isPlanned = false;
    spent = 0;
    for (const [caller, line] of lines) {
      if (spent >= sliceMs) break;
      const arrival = line.shift()!;
      // The line of a caller goes behind those of the others after each of its requests.
      lines.delete(caller);
      if (line.length > 0) lines.set(caller, line);
      if (!arrival[1].destroyed) run(arrival);
    }
    if (lines.size > 0 || spent > 0) plan();
  };
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(nextSlice);
  };
  return (request, response) => {
    plan();
    if (lines.size === 0 && spent < sliceMs) return run([request, response]);
    const caller = request.headers.authorization ?? request.socket.remoteAddress ?? '';
    const line = lines.get(caller);
    if (line === undefined) lines.set(caller, [[request, response]]);
    else line.push([request, response]);
  };
}
