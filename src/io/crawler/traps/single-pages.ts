import { patternOf } from './pattern-of.ts';
import { textNumber } from './text-number.ts';

const selfLinkedBit = 1;
const novelBit = 2;

export interface FamilyMember {
  readonly url: string;
  /** A page of the same pattern links to it. */
  readonly selfLinked: boolean;
  /** It made something new known outside its own pattern. */
  readonly novel: boolean;
}

interface SinglePage extends FamilyMember {
  readonly template: number;
}

/**
 * The page of each URL pattern that has one page: most patterns of a large site. They are kept in lists, by the number of
 * the pattern, which is read again from the address: an object and a string each would take three times the memory.
 */
export class SinglePages {
  /** By number of the pattern, the position in the lists. */
  private readonly positions = new Map<number, number>();
  private readonly urls: string[] = [];
  private readonly templates: number[] = [];
  private readonly flags: number[] = [];
  /** By pattern, the pages of patterns whose number was taken by another pattern. */
  private readonly clashing = new Map<string, SinglePage>();

  /** The first page of the pattern, which is no longer single; null when this page is the first one and is kept. */
  meet(pattern: string, page: SinglePage): SinglePage | null {
    const clashing = this.clashing.get(pattern);
    if (clashing !== undefined) return clashing;
    const number = textNumber(pattern);
    const position = this.positions.get(number);
    if (position === undefined) {
      this.positions.set(number, this.urls.length);
      this.urls.push(page.url);
      this.templates.push(page.template);
      this.flags.push((page.selfLinked ? selfLinkedBit : 0) | (page.novel ? novelBit : 0));
      return null;
    }
    const [url, flags] = [this.urls[position]!, this.flags[position]!];
    if (patternOf(url) === pattern) {
      const [selfLinked, novel] = [(flags & selfLinkedBit) !== 0, (flags & novelBit) !== 0];
      return { url, selfLinked, novel, template: this.templates[position]! };
    }
    this.clashing.set(pattern, page);
    return null;
  }
}
