import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { schemaObjects, typesOf } from '../../../audits/facts/structured-data.ts';

const organisationType = /(?:Organization|Business|Store|Restaurant|Shop|Corporation|NGO)$/;

/** The name of the company: of its structured data, of `og:site_name`, or the part of the home title that other titles repeat. */
export function foundName(home: PageFacts | null, pages: readonly PageFacts[]): string | null {
  const content = home?.content ?? null;
  if (content === null) return null;
  const declared = schemaObjects(content).find((object) => typesOf(object).some((type) => organisationType.test(type)));
  if (typeof declared?.name === 'string' && declared.name.trim() !== '') return declared.name.trim();
  const siteName = content.meta['og:site_name']?.trim();
  return siteName || repeatedPart(content.title, pages);
}

function repeatedPart(title: string | null, pages: readonly PageFacts[]): string | null {
  const parts = (title ?? '')
    .split(/\s+[|–—·-]\s+|\s*[:,]\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const repeats = (part: string) => pages.filter(({ content }) => content?.title?.includes(part)).length;
  return parts.sort((a, b) => repeats(b) - repeats(a))[0] ?? null;
}
