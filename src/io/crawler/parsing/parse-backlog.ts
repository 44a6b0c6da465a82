/** Limits of pages fetched and not parsed yet: fewer pages than may be unwritten, and the bytes of about two of the largest. */
const mostPages = 48;
const mostBytes = 24 * 1_048_576;

/** The pages that are being parsed while the next ones are fetched. */
export class ParseBacklog {
  pages = 0;
  hasFailed = false;
  private bytes = 0;
  private failure: unknown = null;
  private next: Resolvable | null = null;
  private readonly onRead: () => void;

  /** `onRead`: called after every page that was read, or failed to be. */
  constructor(onRead: () => void) {
    this.onRead = onRead;
  }

  /** `read` settles when the page has been read; the first error is thrown by `backpressure` and `end`. */
  add(read: Promise<void>, bytes: number): void {
    this.pages++;
    this.bytes += bytes;
    const done = (): void => {
      this.pages--;
      this.bytes -= bytes;
      this.next?.resolve();
      this.next = null;
      this.onRead();
    };
    read.then(done, (error: unknown) => {
      if (!this.hasFailed) this.failure = error;
      this.hasFailed = true;
      done();
    });
  }

  /** Null when another page may be fetched, else what to wait for before the next call. */
  backpressure(): Promise<void> | null {
    if (this.hasFailed) return Promise.reject(this.failure);
    if (this.pages < mostPages && this.bytes < mostBytes) return null;
    this.next ??= resolvable();
    return this.next.promise;
  }

  /** Waits for the pages that are still being read. */
  async end(): Promise<void> {
    while (this.pages > 0 && !this.hasFailed) {
      this.next ??= resolvable();
      await this.next.promise;
    }
    if (this.hasFailed) throw this.failure;
  }
}

interface Resolvable {
  readonly promise: Promise<void>;
  readonly resolve: () => void;
}

function resolvable(): Resolvable {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
