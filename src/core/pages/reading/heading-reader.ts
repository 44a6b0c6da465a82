import { storedText, storedLength } from './stored-text.ts';
import { withoutPermalink } from './block-builder.ts';

/** Headings kept per page: working assumption. */
const headingCap = 5000;

/** Collects the headings of a page in document order. */
export class HeadingReader {
  readonly headings: { level: number; text: string }[] = [];
  private readonly caps: Set<string>;
  private current: { level: number; text: string } | null = null;

  constructor(caps: Set<string>) {
    this.caps = caps;
  }

  get isOpen(): boolean {
    return this.current !== null;
  }

  hasRoomFor(headings: number): boolean {
    return this.headings.length + headings <= headingCap;
  }

  /** A nested heading closes the open one. */
  open(level: number): void {
    this.close();
    this.current = { level, text: '' };
  }

  add(text: string): void {
    if (this.current && this.current.text.length < storedLength * 4) this.current.text += text;
  }

  /** `level` is that of the end tag, 0 for elements other than headings. */
  endTag(level: number): void {
    if (this.current?.level === level) this.close();
  }

  close(): void {
    if (this.current === null) return;
    const { level, text } = this.current;
    this.current = null;
    if (this.headings.length >= headingCap) this.caps.add('headings');
    else this.headings.push({ level, text: storedText(withoutPermalink(text), this.caps) });
  }
}
