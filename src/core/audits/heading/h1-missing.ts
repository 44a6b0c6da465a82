import { defineAudit } from '../audit.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isUnreadShell } from '../facts/rendered-pages.ts';
import { characterCount } from '../../values/text-width.ts';
import { excerpt } from '../wording.ts';

/** Shorter words stand in a title by chance. */
const fewest = 4;
/** Words of a text; what a frame shows with fewer is a menu. */
const bar = 30;

export const headingH1Missing = defineAudit({
  id: 'heading.h1_missing',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Pages sans titre principal (H1)', en: 'Pages without a main heading (H1)' },
  why: {
    fr: 'Le H1 annonce le sujet de la page aux lecteurs, aux lecteurs d’écran et aux moteurs. Sans lui, rien ne dit par où commencer.',
    en: 'The H1 announces the subject of the page to readers, screen readers and search engines. Without it nothing says where to begin.',
  },
  criteria: ['RGAA 4.1 – 9.1', 'WCAG 2.1 – 1.3.1'],
  needs: ['indexablePages', 'htmlPages', 'links'],
  run: ({ indexablePages, htmlPages, links }) => {
    const { framesets, shown } = framingOf({ htmlPages, links });
    return judgeDeclaredTemplate(indexablePages, 'no h1', ({ headings, title }, page) => {
      // A frameset has no body to put a heading in, and the bar that it shows beside a text is none.
      if (framesets.has(page) || (page.words < bar && shown.has(page.record.url))) return null;
      if (headings.some((heading) => heading.level === 1 && heading.text.trim()) || isUnreadShell(page)) return null;
      const first = headings.find((heading) => heading.text.trim());
      return {
        message: first
          ? {
              fr: `La page n’a pas de H1 ; son premier intertitre est le H${first.level} « ${excerpt(first.text)} ».`,
              en: `The page has no H1; its first heading is the H${first.level} “${excerpt(first.text)}”.`,
            }
          : { fr: 'La page n’a pas de H1, ni aucun intertitre.', en: 'The page has no H1, nor any heading.' },
        evidence: { title, firstHeading: first?.text ?? null },
        fix: {
          fr: 'Donnez à la page un seul H1 visible, en tête du contenu, qui reprend son sujet avec les mots du visiteur.',
          en: 'Give the page one visible H1 at the top of its content, which states its subject in the visitor’s words.',
        },
        ...(first && says(title, first.text) ? { edit: raised(first) } : {}),
      };
    });
  },
});

/** The first heading is the H1 that was meant when the title says the same words. */
function says(title: string | null, heading: string): boolean {
  return characterCount(heading.trim()) >= fewest && (title ?? '').toLowerCase().includes(heading.trim().toLowerCase());
}

function raised({ level, text }: { readonly level: number; readonly text: string }): { old: string; new: string } {
  return { old: `<h${level}>${text}</h${level}>`, new: `<h1>${text}</h1>` };
}
