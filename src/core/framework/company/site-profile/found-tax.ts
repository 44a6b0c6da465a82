import type { KindOfPage } from '../../../audits/page-kinds/page-kind.ts';
import type { PageFacts } from '../../../audits/facts/site-facts.ts';

/** The sentence of a site that says that no value-added tax is charged. */
export interface Untaxed {
  /** Address of the page. */
  readonly page: string;
  /** The passage that says so. */
  readonly passage: string;
}

/**
 * French small companies must print « TVA non applicable, art. 293 B du CGI » (Code général des impôts, article 293 E);
 * British ones that are not registered often say so.
 */
const statement =
  /\btva\s+(?:est\s+)?non[\s-]+applicable|\bnon\s+(?:assujettie?s?|soumise?s?)\s+à\s+la\s+tva|\b(?:en\s+)?franchise\s+(?:en\s+base\s+)?de\s+(?:la\s+)?tva|\bart(?:icle)?\.?\s*293[\s-]*b\b|\b(?:not|non)[\s-](?:vat[\s-]registered|registered\s+for\s+vat)|\b(?:vat|value[\s-]added\s+tax)\s+(?:is\s+)?(?:not\s+(?:applicable|charged)|exempt)|\bno\s+vat\s+(?:is\s+)?(?:charged|added|applies)/i;
const mostLetters = 160;

/** Where the legal pages or the footer of a site say that it charges no value-added tax; null when they do not. */
export function foundUntaxed(
  pages: readonly PageFacts[],
  kindOf: ReadonlyMap<string, Pick<KindOfPage, 'kind'>>,
): Untaxed | null {
  for (const { record, content } of pages) {
    const isLegal = kindOf.get(record.url)?.kind === 'legal';
    // A text that explains the rule to others is no statement of the company.
    const blocks = content?.blocks.filter(({ position }) => isLegal || position === 'footer') ?? [];
    const text = blocks.find((block) => statement.test(block.text))?.text;
    if (text !== undefined) return { page: record.url, passage: passageOf(text) };
  }
  return null;
}

/** The sentence with the statement, cut where it is long. */
function passageOf(text: string): string {
  const sentence = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).find((one) => statement.test(one)) ?? text;
  return sentence.length <= mostLetters ? sentence.trim() : `${sentence.slice(0, mostLetters - 1).trim()}…`;
}
