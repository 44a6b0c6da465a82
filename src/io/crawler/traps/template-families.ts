import { withExample } from './examples.ts';
import { type FamilyMember, SinglePages } from './single-pages.ts';

/** Most pages of one pattern that may share one template. */
const mostAlike = 100;
/**
 * Most pages with one template that link to one another. Fewer where they made nothing else known and most pages of the site
 * are of another pattern: a site that is one family of pages is no trap.
 */
const mostSelfLinked = 10;
const mostBarren = 3;
const enoughOthers = 50;
/** From this number of such pages on, the pattern is suspect. */
const suspectFrom = 2;
/** Templates kept for one pattern; beyond, the rare ones are dropped. */
export const mostTemplates = 2_000;

interface Family {
  /** Pages by template; the template itself while there is one only. */
  templates: number | Map<number, number>;
  count: number;
  selfLinked: number;
  /** True once one of the self-linked pages was novel. */
  novel: boolean;
  examples: readonly string[];
}

/** Counts the pages of each URL pattern, and how many of them share one template. */
export class TemplateFamilies {
  private pages = 0;
  /** Patterns of several pages. */
  private readonly families = new Map<string, Family>();
  private readonly single = new SinglePages();

  /** Counts a page that was read, in a family or not. */
  countPage(): void {
    this.pages++;
  }

  countMember(pattern: string, member: FamilyMember, template: number): void {
    const family = this.families.get(pattern) ?? this.familyOfSecond(pattern, member, template);
    if (family === null) return;
    addTemplate(family, template);
    family.count++;
    family.examples = withExample(family.examples, member.url);
    if (member.selfLinked) {
      family.selfLinked++;
      if (member.novel) family.novel = true;
    }
  }

  /** The family of a pattern whose second page this is; null for its first page, which is kept. */
  private familyOfSecond(pattern: string, member: FamilyMember, template: number): Family | null {
    const { url, selfLinked, novel } = member;
    const first = this.single.meet(pattern, { url, selfLinked, novel, template });
    if (first === null) return null;
    const family = {
      templates: first.template,
      count: 1,
      selfLinked: first.selfLinked ? 1 : 0,
      novel: first.selfLinked && first.novel,
      examples: [first.url],
    };
    this.families.set(pattern, family);
    return family;
  }

  /** True when too many pages of this pattern have one template. */
  isEndless(pattern: string): boolean {
    const family = this.families.get(pattern);
    if (family === undefined) return false;
    const { templates, count, selfLinked, novel } = family;
    const most = !novel && this.pages - count >= enoughOthers ? mostBarren : mostSelfLinked;
    if (isUniform(family) && selfLinked > most) return true;
    if (typeof templates === 'number') return count > mostAlike;
    for (const alike of templates.values()) if (alike > mostAlike) return true;
    return false;
  }

  /** True when its pages have one template, link to one another and made nothing new known: it may be endless. */
  isSuspect(pattern: string): boolean {
    const family = this.families.get(pattern);
    return family !== undefined && isUniform(family) && !family.novel && family.selfLinked >= suspectFrom;
  }

  examplesOf(pattern: string): readonly string[] {
    return this.families.get(pattern)!.examples;
  }
}

/** True when all its pages have one template. A map had two or more, also when its rare ones were dropped since. */
function isUniform({ templates }: Family): boolean {
  return typeof templates === 'number';
}

/** Called before the page is counted in the family. */
function addTemplate(family: Family, template: number): void {
  if (family.templates === template) return;
  if (typeof family.templates === 'number') family.templates = new Map([[family.templates, family.count]]);
  const { templates } = family;
  templates.set(template, (templates.get(template) ?? 0) + 1);
  if (templates.size > mostTemplates) for (const [key, value] of templates) if (value === 1) templates.delete(key);
}
