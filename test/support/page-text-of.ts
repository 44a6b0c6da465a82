import type { LanguageCode } from '../../src/core/language/language.ts';
import type { PageText } from '../../src/core/semantics/page-text.ts';

/** A page from its address, title and lines; a line that starts with `#` is a heading. */
export function pageTextOf(
  url: string,
  title: string,
  lines: readonly string[],
  language: LanguageCode = 'fr',
): PageText {
  const blocks = lines.map((line, index) => ({
    text: line.replace(/^#\s*/, ''),
    index,
    kind: line.startsWith('#') ? ('heading' as const) : ('paragraph' as const),
  }));
  return {
    url,
    language,
    title,
    description: '',
    headings: blocks.filter((block) => block.kind === 'heading').map((block) => block.text),
    blocks,
  };
}
