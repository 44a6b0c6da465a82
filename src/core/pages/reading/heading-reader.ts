import { storedText, storedLength } from './stored-text.ts';
import { withoutPermalink } from './block-builder.ts';

const headingCap = 5000;

/** The headings of a page in document order, and the one under way. */
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

  /** A heading in a heading closes it. */
  open(level: number): void {
    this.close();
    this.current = { level, text: '' };
  }

  add(text: string): void {
    if (this.current && this.current.text.length < storedLength * 4) this.current.text += text;
  }

  /** At the end tag of a heading of any level, 0 for that of another element. */
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
