import type { Letter } from '../../core/report/digest/letter.ts';
import type { Locale } from '../../core/values/locale.ts';
import { escapeMarkup } from '../escape-markup.ts';

/** A letter as the two forms of a mail. Nothing in it is loaded from elsewhere, and it works without style. */
export function renderLetter({ subject, sections, links }: Letter, locale: Locale): { text: string; html: string } {
  const text = [
    ...sections.map(({ title, items }) => [title, ...items.map((item) => `- ${item}`)].join('\n')),
    ...links.map(({ label, url }) => `${label}${locale === 'fr' ? '\u00a0' : ''}: ${url}`),
  ].join('\n\n');
  const body = [
    ...sections.map(({ title, items }) =>
      items.length === 0
        ? `<p>${escapeMarkup(title)}</p>`
        : `<h2>${escapeMarkup(title)}</h2><ul>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ul>`,
    ),
    ...links.map(({ label, url }) => `<p><a href="${escapeMarkup(url)}">${escapeMarkup(label)}</a></p>`),
  ].join('');
  const head = `<meta charset="utf-8"><title>${escapeMarkup(subject)}</title>`;
  return { text, html: `<!doctype html><html lang="${locale}"><head>${head}</head><body>${body}</body></html>` };
}
