/** Characters of style sheets that are read for rules that strike text through. Working assumption. */
const mostRead = 200_000;

const strikes = /text-decoration(?:-line)?\s{0,9}:[^;:]*line-through/i;
/** A selector that ends in one class alone. */
const lastClass = /\.([\w-]{1,100})$/;

/** Classes whose text the style sheets inside a page strike through, such as the price before a reduction. */
export class StruckClasses {
  private sheets = '';
  private read = 0;
  private readonly found = new Set<string>();

  add(text: string): void {
    if (this.sheets.length < mostRead) this.sheets += text;
  }

  /** The classes of the sheets so far. */
  get classes(): ReadonlySet<string> {
    if (this.read === this.sheets.length) return this.found;
    this.read = this.sheets.length;
    if (/line-through/i.test(this.sheets))
      for (const rule of this.sheets.split('}')) {
        const [body = '', selectors = ''] = rule.split('{').reverse();
        if (!strikes.test(body)) continue;
        for (const selector of selectors.split(',')) {
          const name = lastClass.exec(selector.trimEnd())?.[1];
          if (name !== undefined) this.found.add(name);
        }
      }
    return this.found;
  }
}
