import type { ReadyText } from '../planning/plan/details/ready-text.ts';

/** Places of a text that name it, in the order in which they do. */
const namingPlaces = ['Title', 'Main heading', 'Subject', 'Question'];

/** The name of the company after the title of a page. */
const brandAfter = / \| .+$/u;

/** What a written text is called by itself, without the company after it; null for one without a title, a subject or a question. */
export function titleIn(ready: ReadyText | null): string | null {
  if (ready === null) return null;
  for (const place of namingPlaces) {
    const part = ready.parts.find(({ label }) => label.en === place);
    if (part !== undefined) return part.text.split('\n')[0]!.replace(brandAfter, '');
  }
  return null;
}
