import { Parser, type ParserOptions, type Tokenizer } from 'htmlparser2';
import { QuickTokenizer } from './quick-tokenizer.ts';

/** Elements nested deeper are flattened: 100,000 nested `<div>` cost 13.6 s without a cap, 77 ms with it. */
export const depthCap = 512;
/** Attributes of one element beyond this number are dropped. */
export const attributeCap = 1000;

/** The events a page is read from; `attributes` is how many the tag wrote. */
export interface ParserEvents {
  onopentag(name: string, attribs: Record<string, string>, attributes: number): void;
  onclosetag(name: string): void;
  ontext(text: string): void;
  onprocessinginstruction(name: string, data: string): void;
}

/**
 * htmlparser2 with bounds on nesting and attributes.
 * Beyond `depthCap` open elements a new one is opened and closed at once, and its end tag is swallowed.
 */
export class CappedParser extends Parser {
  depthExceeded = false;
  attributesExceeded = false;
  private open = 0;
  private mode: 'decide' | 'decided' | 'close' = 'decided';
  private flat = false;
  private attributes = 0;
  private readonly flattened = new Map<string, number>();

  constructor(events: ParserEvents, options: ParserOptions) {
    super(
      {
        onattribute: () => {
          this.attributes++;
        },
        onopentag: (name, attribs) => {
          const count = this.attributes;
          this.attributes = 0;
          events.onopentag(name, count > attributeCap ? this.firstOf(attribs) : attribs, count);
        },
        onclosetag: (name) => {
          if (!this.flat && !super.isVoidElement(name)) this.open--;
          events.onclosetag(name);
        },
        ontext: (text) => events.ontext(text),
        onprocessinginstruction: (name, data) => events.onprocessinginstruction(name, data),
      },
      { ...options, Tokenizer: QuickTokenizer as unknown as typeof Tokenizer },
    );
  }

  protected override isVoidElement(name: string): boolean {
    if (super.isVoidElement(name)) return true;
    if (this.mode === 'close') return this.swallows(name);
    if (this.mode === 'decide') this.decide(name);
    return this.flat;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.flat = false;
    this.mode = 'decide';
    super.onopentagname(start, endIndex);
    this.mode = 'decided';
  }

  override onclosetag(start: number, endIndex: number): void {
    this.flat = false;
    this.mode = 'close';
    super.onclosetag(start, endIndex);
    this.mode = 'decided';
  }

  override onend(): void {
    this.flat = false;
    super.onend();
  }

  /** htmlparser2 asks twice per start tag whether the element is void: only the first answer may depend on the depth. */
  private decide(name: string): void {
    this.mode = 'decided';
    this.flat = this.open >= depthCap;
    if (!this.flat) {
      this.open++;
      return;
    }
    this.depthExceeded = true;
    this.flattened.set(name, (this.flattened.get(name) ?? 0) + 1);
  }

  private swallows(name: string): boolean {
    this.mode = 'decided';
    const pending = this.flattened.get(name);
    if (!pending) return false;
    this.flattened.set(name, pending - 1);
    return true;
  }

  private firstOf(attribs: Record<string, string>): Record<string, string> {
    this.attributesExceeded = true;
    return Object.fromEntries(Object.entries(attribs).slice(0, attributeCap));
  }
}
