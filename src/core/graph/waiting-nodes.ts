/** When fewer than one in so many still wait at the end of a round, to pass by all the others costs more than it spares. */
const passedBy = 16;

/**
 * Nodes to look at: each in its place of an order, round after round, since nodes of one order lie one behind the other in
 * memory; once few of them wait, one after the other as they come. What is passed by stays within `passedBy` times what is
 * looked at, however long the changes run through the graph from one node to the next.
 */
export class WaitingNodes {
  /** How many wait. */
  count: number;
  /** Per node, 1 when it waits. */
  readonly waits: Uint8Array;
  private order: Uint32Array;
  private at = 0;
  private isQueue = false;

  /** At first all wait. The order is left as it is. */
  constructor(order: Uint32Array) {
    this.order = order;
    this.count = order.length;
    this.waits = new Uint8Array(order.length).fill(1);
  }

  /** The next of those that wait, which then waits no more; one must. */
  next(): number {
    let node: number;
    do {
      if (this.at === this.order.length) this.turn();
      node = this.order[this.at++] as number;
    } while (this.waits[node] === 0);
    this.waits[node] = 0;
    this.count--;
    return node;
  }

  /** A node that does not wait yet. */
  add(node: number): void {
    this.waits[node] = 1;
    if (this.isQueue) {
      const { order } = this;
      const tail = this.at + this.count;
      order[tail < order.length ? tail : tail - order.length] = node;
    }
    this.count++;
  }

  private turn(): void {
    this.at = 0;
    if (this.isQueue || this.count * passedBy >= this.order.length) return;
    const queue = new Uint32Array(this.order.length);
    queue.set(this.order.filter((node) => this.waits[node] === 1));
    this.order = queue;
    this.isQueue = true;
  }
}
