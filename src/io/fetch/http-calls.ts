import type { CallNetwork } from './call-network.ts';
import { NodeCalls } from './node-calls.ts';
import { PooledCalls } from './pooled-calls.ts';
import { type Call, type Reply, RunningCall } from './running-call.ts';

const tickMs = 200;

/** Runs calls on pooled connections, within deadlines. */
export class HttpCalls {
  private readonly network: CallNetwork;
  private readonly node: NodeCalls;
  private readonly pooled: PooledCalls;
  private readonly running = new Set<RunningCall>();
  private readonly listened = new WeakSet<AbortSignal>();
  private ticker: NodeJS.Timeout | null = null;

  constructor(network: CallNetwork) {
    this.network = network;
    this.node = new NodeCalls(network);
    this.pooled = new PooledCalls(network, (running) => this.node.send(running));
  }

  run(call: Call): Promise<Reply> {
    return new Promise((resolve) => {
      const running = new RunningCall(call, this.network.limits, resolve, (ended) => this.forget(ended));
      this.running.add(running);
      this.ticker ??= setInterval(() => this.tick(), tickMs).unref();
      if (call.signal !== undefined) this.listen(call.signal);
      const isBodiless = call.body === undefined && (call.method === 'GET' || call.method === 'HEAD');
      (isBodiless ? this.pooled : this.node).send(running);
    });
  }

  close(): void {
    if (this.ticker !== null) clearInterval(this.ticker);
    this.ticker = null;
    for (const call of this.running) call.fail('aborted', null);
    this.node.close();
    this.pooled.close();
  }

  /** One listener for all calls of a signal: a crawl makes thousands of calls with the same signal. */
  private listen(signal: AbortSignal): void {
    if (this.listened.has(signal)) return;
    this.listened.add(signal);
    signal.addEventListener('abort', () => this.abort(signal), { once: true });
  }

  private abort(signal: AbortSignal): void {
    for (const call of this.running) if (call.call.signal === signal) call.fail('aborted', null);
  }

  private forget(call: RunningCall): void {
    this.running.delete(call);
    if (this.running.size > 0 || this.ticker === null) return;
    clearInterval(this.ticker);
    this.ticker = null;
  }

  private tick(): void {
    const now = performance.now();
    for (const call of this.running) call.check(now);
  }
}
