/** Nodes to look at, one after the other as they come; each waits once at most. */
export class WaitingNodes {
  /** How many wait. */
  count: number;
  private readonly waits: Uint8Array;
  private readonly queue: Uint32Array;
  private at = 0;

  /** At first all wait, in this order. */
  constructor(order: Uint32Array) {
    this.queue = order.slice();
    this.count = order.length;
    this.waits = new Uint8Array(order.length).fill(1);
  }

  /** The next of those that wait, which then waits no more; one must. */
  next(): number {
    const node = this.queue[this.at++] as number;
    if (this.at === this.queue.length) this.at = 0;
    this.waits[node] = 0;
    this.count--;
    return node;
  }

  add(node: number): void {
    if (this.waits[node] === 1) return;
    this.waits[node] = 1;
    const { queue } = this;
    const tail = this.at + this.count;
    queue[tail < queue.length ? tail : tail - queue.length] = node;
    this.count++;
  }
}
