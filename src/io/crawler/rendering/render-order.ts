/** Makes a page wait until all pages taken before it have been read: what follows does not depend on the order of responses. */
export class RenderOrder {
  private readonly open = new Set<number>();
  private waiting: { readonly rank: number; readonly go: () => void }[] = [];

  began(rank: number): void {
    this.open.add(rank);
  }

  ended(rank: number): void {
    if (!this.open.delete(rank) || this.waiting.length === 0) return;
    const first = this.first();
    const ready = this.waiting.filter((one) => one.rank <= first).sort((left, right) => left.rank - right.rank);
    if (ready.length === 0) return;
    this.waiting = this.waiting.filter((one) => one.rank > first);
    for (const { go } of ready) go();
  }

  /** Resolves when no page of a smaller rank is open. */
  async turn(rank: number): Promise<void> {
    if (rank <= this.first()) return;
    await new Promise<void>((go) => this.waiting.push({ rank, go }));
  }

  private first(): number {
    let first = Number.POSITIVE_INFINITY;
    for (const rank of this.open) if (rank < first) first = rank;
    return first;
  }
}
