import { type Context, createContext, Script } from 'node:vm';
import type { Parsed } from './page-message.ts';
import type { Document, ReadDocument } from './read-document.ts';

/** Larger documents are parsed in threads: a document parsed here may delay other work by a few milliseconds at most. */
export const inlineBytes = 65_536;
/** A slice ends after this time; what is left waits for the next turn of the event loop. */
const sliceMs = 14;
/** Each slice starts a watchdog thread, which takes about 0.15 ms: documents are gathered for this time, or up to this number. */
const gatherMs = 12;
const gatherDocuments = 40;
/** A document that blocks the event loop for this long is interrupted and passed to a thread, which has its own deadline. */
const interruptMs = 200;
/** After this many interruptions, and one per thousand documents for a busy machine, small documents go to threads too. */
const mostInterruptions = 3;

interface Waiting {
  readonly document: Document;
  readonly done: (parsed: Parsed | null) => void;
}

/**
 * Parses small documents on the thread that fetches them, in short slices under a watchdog: the way to a thread and back
 * costs more than to parse such a page.
 */
export class InlineParser {
  private readonly read: ReadDocument;
  private readonly interruptMs: number;
  private readonly script = new Script('slice()');
  private readonly context: Context;
  private waiting: Waiting[] = [];
  /** What the current slice has parsed, in the order of `waiting`: the next document is the one being parsed. */
  private parsed: Parsed[] = [];
  private timer: NodeJS.Timeout | null = null;
  private immediate: NodeJS.Immediate | null = null;
  private interruptions = 0;
  private documents = 0;

  constructor(read: ReadDocument, options: { readonly interruptMs?: number } = {}) {
    this.read = read;
    this.interruptMs = options.interruptMs ?? interruptMs;
    this.context = createContext({ slice: () => this.slice() });
  }

  accepts(document: Document): boolean {
    return document.body.length <= inlineBytes && this.interruptions < mostInterruptions + this.documents / 1000;
  }

  /** The page, or null when it was interrupted or failed: a thread will report why. */
  parse(document: Document): Promise<Parsed | null> {
    this.documents++;
    return new Promise((done) => {
      this.waiting.push({ document, done });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.waiting.length >= gatherDocuments) {
      if (this.timer !== null) clearTimeout(this.timer);
      this.timer = null;
      this.immediate ??= setImmediate(() => this.turn());
    } else if (this.immediate === null) this.timer ??= setTimeout(() => this.turn(), gatherMs);
  }

  private turn(): void {
    this.timer = null;
    this.immediate = null;
    let failed = false;
    try {
      this.script.runInContext(this.context, { timeout: this.interruptMs });
    } catch (error) {
      failed = true;
      if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') this.interruptions++;
    }
    const { parsed } = this;
    this.parsed = [];
    const read = this.waiting.splice(0, failed ? parsed.length + 1 : parsed.length);
    for (const [index, { done }] of read.entries()) done(parsed[index] ?? null);
    if (this.waiting.length > 0) this.schedule();
  }

  /** An interruption runs no `finally`: results are kept in a field after each document. */
  private slice(): void {
    const end = performance.now() + sliceMs;
    do this.parsed.push(this.read((this.waiting[this.parsed.length] as Waiting).document));
    while (this.parsed.length < this.waiting.length && performance.now() < end);
  }
}
