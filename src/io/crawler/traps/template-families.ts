import { withExample } from '../examples.ts';

/** Pages of one pattern that may share one template. */
const mostAlike = 100;
/**
 * Pages all alike that found one another. Few are enough where nothing else became known from them and most of the site
 * is of another kind: a site that is one family of pages is no trap.
 */
const mostSelfMade = 10;
const mostBarren = 3;
const enoughOthers = 50;
/** Such pages from which on the pattern is asked one page at a time. */
const suspectFrom = 2;
/** Templates remembered for one pattern; beyond, the rare ones are forgotten. */
export const mostTemplates = 2_000;

/** Most patterns have one template and one page: a million of them must not each hold a map and a list. */
interface Family {
  /** Pages by template; the template alone while there is one only. */
  templates: number | Map<number, number>;
  count: number;
  selfMade: number;
  brings: boolean;
  examples: string | readonly string[];
}

/** A page as its family looks at it. */
export interface Member {
  readonly url: string;
  /** A page of its own pattern found it. */
  readonly selfMade: boolean;
  /** Something new outside its own space became known from it. */
  readonly brings: boolean;
}

/** The pages of each pattern of address, and how many of them share one template. */
export class TemplateFamilies {
  private pages = 0;
  private readonly families = new Map<string, Family>();

  /** A page was read, of whatever family, or of none that is counted. */
  sawPage(): void {
    this.pages++;
  }

  count(pattern: string, { url, selfMade, brings }: Member, template: number): void {
    const family = this.families.get(pattern);
    if (family === undefined) {
      this.families.set(pattern, {
        templates: template,
        count: 1,
        selfMade: selfMade ? 1 : 0,
        brings: selfMade && brings,
        examples: url,
      });
      return;
    }
    addTemplate(family, template);
    family.count++;
    family.examples = withExample(listed(family.examples), url);
    if (selfMade) {
      family.selfMade++;
      if (brings) family.brings = true;
    }
  }

  /** Too many pages of this pattern have one template. */
  isEndless(pattern: string): boolean {
    const family = this.families.get(pattern)!;
    const { templates, count, selfMade, brings } = family;
    const early = !brings && this.pages - count >= enoughOthers ? mostBarren : mostSelfMade;
    if (isUniform(family) && selfMade > early) return true;
    if (typeof templates === 'number') return count > mostAlike;
    for (const alike of templates.values()) if (alike > mostAlike) return true;
    return false;
  }

  /** Its pages are all alike, found one another and brought nothing: it may be endless. */
  isSuspect(pattern: string): boolean {
    const family = this.families.get(pattern);
    return family !== undefined && isUniform(family) && !family.brings && family.selfMade >= suspectFrom;
  }

  examplesOf(pattern: string): readonly string[] {
    return listed(this.families.get(pattern)!.examples);
  }
}

/** A template as 32 bits (FNV-1a, Fowler, Noll, Vo 1991), which costs no memory of its own. */
export function templateNumber(template: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < template.length; at++) hash = Math.imul(hash ^ template.charCodeAt(at), 0x01000193);
  return hash;
}

/** All its pages have one template. */
function isUniform({ templates }: Family): boolean {
  return typeof templates === 'number' || templates.size === 1;
}

/** Before the page is counted in the family. */
function addTemplate(family: Family, template: number): void {
  if (family.templates === template) return;
  if (typeof family.templates === 'number') family.templates = new Map([[family.templates, family.count]]);
  const { templates } = family;
  templates.set(template, (templates.get(template) ?? 0) + 1);
  if (templates.size > mostTemplates) for (const [key, value] of templates) if (value === 1) templates.delete(key);
}

function listed(examples: string | readonly string[]): readonly string[] {
  return typeof examples === 'string' ? [examples] : examples;
}
