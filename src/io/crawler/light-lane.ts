import { type Context, createContext, Script } from 'node:vm';
import type { Parsed } from './parsing/page-message.ts';
import type { Document, ReadDocument } from './parsing/read-document.ts';

/** Larger documents are read in threads: a few milliseconds of reading at most stand in the way of other work. */
export const lightBytes = 65_536;
/** A slice of reading ends after this; what is left waits for the next turn of the event loop. */
const sliceMs = 14;
/** Arming the interruption makes a thread, .15 ms or so: documents are gathered for so long, or so many. */
const gatherMs = 12;
const gatherDocuments = 40;
/** A document that stops the loop for as long is interrupted and goes to a thread with its own deadline. */
const interruptMs = 200;
/** Interruptions after which light documents go to threads too; a busy machine is granted one more per thousand. */
const mostInterruptions = 3;

interface Waiting {
  readonly document: Document;
  readonly done: (parsed: Parsed | null) => void;
}

/**
 * Reads light documents on the thread that fetches them, in short slices that the platform interrupts: crossing to a
 * thread and back costs more than reading such a page.
 */
export class LightLane {
  private readonly read: ReadDocument;
  private readonly interruptMs: number;
  private readonly script = new Script('slice()');
  private readonly context: Context;
  private waiting: Waiting[] = [];
  /** What the slice under way has read, in the order of `waiting`: the next one is the one being read. */
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

  takes(document: Document): boolean {
    return document.body.length <= lightBytes && this.interruptions < mostInterruptions + this.documents / 1000;
  }

  /** The page, or null when its reading was interrupted or failed: a thread will say why. */
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

  /** An interruption runs no `finally`: what was read stands in a field from one document to the next. */
  private slice(): void {
    const end = performance.now() + sliceMs;
    do this.parsed.push(this.read((this.waiting[this.parsed.length] as Waiting).document));
    while (this.parsed.length < this.waiting.length && performance.now() < end);
  }
}
