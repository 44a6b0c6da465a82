/** Pages fetched and not yet read: fewer than may be unwritten, and about as many bytes as two of the largest. */
const mostPages = 48;
const mostBytes = 24 * 1_048_576;

/** The pages that are being read while the next ones are fetched. */
export class ReadAhead {
  pages = 0;
  hasFailed = false;
  private bytes = 0;
  private failure: unknown = null;
  private next: PromiseWithFree | null = null;
  private readonly onRead: () => void;

  /** `onRead` hears of every page read or failed. */
  constructor(onRead: () => void) {
    this.onRead = onRead;
  }

  /** `read` settles when the page has been read; its first error is thrown by whoever asks for room, and at the end. */
  add(read: Promise<void>, bytes: number): void {
    this.pages++;
    this.bytes += bytes;
    const done = (): void => {
      this.pages--;
      this.bytes -= bytes;
      this.next?.free();
      this.next = null;
      this.onRead();
    };
    read.then(done, (error: unknown) => {
      if (!this.hasFailed) this.failure = error;
      this.hasFailed = true;
      done();
    });
  }

  /** Null when another page may be fetched, else what to wait for before asking again. */
  room(): Promise<void> | null {
    if (this.hasFailed) return Promise.reject(this.failure);
    if (this.pages < mostPages && this.bytes < mostBytes) return null;
    this.next ??= withFree();
    return this.next.promise;
  }

  /** Waits for the pages still being read. */
  async end(): Promise<void> {
    while (this.pages > 0 && !this.hasFailed) {
      this.next ??= withFree();
      await this.next.promise;
    }
    if (this.hasFailed) throw this.failure;
  }
}

interface PromiseWithFree {
  readonly promise: Promise<void>;
  readonly free: () => void;
}

function withFree(): PromiseWithFree {
  let free: () => void = () => {};
  const promise = new Promise<void>((resolve) => {
    free = resolve;
  });
  return { promise, free };
}
