/** Time in milliseconds that requests take of the event loop before it looks at what else has arrived (working assumption). */
const sliceMs = 5;

/** Requests of one caller that are begun and not answered, before its others wait (working assumption). */
const mostUnanswered = 8;

/** The same for a caller that has more than those waiting, while another one asks: each step of that one waits for these. */
const mostBesideOthers = 1;

/** Another caller asks for so long after its last request: a person's next one follows its answer (working assumption). */
const asksForMs = 1_000;

/** An answer holds back the next request of its caller for so long at most: a stream of events has no end. */
const longAnswerMs = 20;

interface Asked {
  readonly headers: { readonly authorization?: string | undefined };
  readonly socket: { readonly remoteAddress?: string | undefined };
}
interface Answer {
  readonly destroyed: boolean;
  once(event: 'close', listener: () => void): unknown;
}
type Begin<Request, Response> = (request: Request, response: Response) => void;

interface Line<Request, Response> {
  readonly waiting: (readonly [request: Request, response: Response])[];
  unanswered: number;
}

/**
 * Begins requests in slices of time, each caller in turn and a few of one caller at once: a thousand that one caller sends
 * would else all begin before the next one of another caller, and each of its steps would wait for a step of all of them.
 * Who has many waiting has one at once while another caller asks; alone, it is as quick as ever.
 * A caller is the key that it sends, else its address; whether the key is good is found later. One that has left before its
 * turn is dropped.
 */
export function inTurns<Request extends Asked, Response extends Answer>(
  begin: Begin<Request, Response>,
  now: () => number = () => performance.now(),
): Begin<Request, Response> {
  const lines = new Map<string, Line<Request, Response>>();
  const callers = lastCallers(now);
  let isPlanned = false;
  let spent = 0;
  const hasRoom = (caller: string, { unanswered, waiting }: Line<Request, Response>): boolean =>
    unanswered < (waiting.length > mostUnanswered && callers.othersAsk(caller) ? mostBesideOthers : mostUnanswered);
  const plan = (): void => {
    if (isPlanned) return;
    isPlanned = true;
    setImmediate(nextSlice);
  };
  const hold = (caller: string, line: Line<Request, Response>, response: Response): void => {
    line.unanswered += 1;
    let isHeld = true;
    const release = (): void => {
      if (!isHeld) return;
      isHeld = false;
      clearTimeout(timer);
      line.unanswered -= 1;
      if (line.waiting.length > 0) plan();
      else if (line.unanswered === 0) lines.delete(caller);
    };
    const timer = setTimeout(release, longAnswerMs).unref();
    response.once('close', release);
  };
  const run = (
    caller: string,
    line: Line<Request, Response>,
    [request, response]: readonly [Request, Response],
  ): void => {
    hold(caller, line, response);
    const start = now();
    begin(request, response);
    spent += now() - start;
  };
  const nextSlice = (): void => {
    isPlanned = false;
    const hadSpent = spent > 0;
    spent = 0;
    for (const [caller, line] of lines) {
      if (spent >= sliceMs) break;
      if (line.waiting.length === 0 || !hasRoom(caller, line)) continue;
      const arrival = line.waiting.shift()!;
      // The line of a caller goes behind those of the others after each of its requests.
      lines.delete(caller);
      lines.set(caller, line);
      if (!arrival[1].destroyed) run(caller, line, arrival);
    }
    if (spent > 0 || hadSpent) plan();
  };
  return (request, response) => {
    const caller = request.headers.authorization ?? request.socket.remoteAddress ?? '';
    callers.asks(caller);
    const line = lines.get(caller) ?? { waiting: [], unanswered: 0 };
    lines.set(caller, line);
    plan();
    const isFree = line.waiting.length === 0 && hasRoom(caller, line) && spent < sliceMs;
    if (isFree) run(caller, line, [request, response]);
    else line.waiting.push([request, response]);
  };
}

/** Whether another caller than a given one asks: for every caller, the last two that did are enough to know. */
function lastCallers(now: () => number) {
  let last = { caller: '', at: -Infinity };
  let before = last;
  return {
    asks(caller: string): void {
      if (caller !== last.caller) before = last;
      last = { caller, at: now() };
    },
    othersAsk: (caller: string): boolean => now() - (last.caller === caller ? before : last).at < asksForMs,
  };
}
