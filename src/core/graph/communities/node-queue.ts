/** First-in first-out queue in which each node waits at most once. */
export class NodeQueue {
  /** Number of nodes that wait. */
  count: number;
  private readonly waits: Uint8Array;
  private readonly queue: Uint32Array;
  private head = 0;

  /** All nodes wait at first, in this order. */
  constructor(order: Uint32Array) {
    this.queue = order.slice();
    this.count = order.length;
    this.waits = new Uint8Array(order.length).fill(1);
  }

  /** Removes and returns the next node of a queue that is not empty. */
  next(): number {
    const node = this.queue[this.head++] as number;
    if (this.head === this.queue.length) this.head = 0;
    this.waits[node] = 0;
    this.count--;
    return node;
  }

  add(node: number): void {
    if (this.waits[node] === 1) return;
    this.waits[node] = 1;
    const { queue } = this;
    const tail = this.head + this.count;
    queue[tail < queue.length ? tail : tail - queue.length] = node;
    this.count++;
  }
}
