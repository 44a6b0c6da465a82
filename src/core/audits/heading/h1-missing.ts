import { defineAudit } from '../audit.ts';
import { framingOf } from '../page-kinds/framed-pages.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isUnreadShell } from '../facts/rendered-pages.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import { excerpt } from '../wording.ts';

/** Characters of a heading that a title repeats on purpose; shorter words may be in it by chance. Working assumption. */
const fewestCharacters = 4;
/** Words; a framed page with fewer is a menu bar. Working assumption. */
const fewestFramedWords = 30;

export const headingH1Missing = defineAudit({
  id: 'heading.h1_missing',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Pages sans titre principal (H1)', en: 'Pages without a main heading (H1)' },
  action: {
    fr: 'Donnez un grand titre aux pages qui n’en ont pas',
    en: 'Give a main heading to the pages that have none',
  },
  why: {
    fr: 'Le H1 annonce le sujet de la page aux lecteurs, aux lecteurs d’écran et aux moteurs. Sans lui, rien ne dit par où commencer.',
    en: 'The H1 announces the subject of the page to readers, screen readers and search engines. Without it nothing says where to begin.',
  },
  criteria: ['RGAA 4.1 – 9.1', 'WCAG 2.1 – 1.3.1'],
  examples: {
    bad: '<h2>Plombier à Lille</h2><p>Dépannage le jour même, sept jours sur sept.</p>',
    good: '<h1>Plombier à Lille</h1><p>Dépannage le jour même, sept jours sur sept.</p>',
  },
  leavesOut: ['copy'],
  needs: ['indexablePages', 'htmlPages', 'links'],
  run: ({ indexablePages, htmlPages, links }) => {
    const { framesets, shown } = framingOf({ htmlPages, links });
    return judgeDeclaredTemplate(indexablePages, 'no h1', ({ headings, title }, page) => {
      // A frameset has no body for a heading, and its menu bar is not a text.
      if (framesets.has(page) || (page.words < fewestFramedWords && shown.has(page.record.url))) return null;
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
        ...(first && repeats(title, first.text) ? { edit: editToH1(first) } : {}),
      };
    });
  },
});

/** True when the title contains the first heading, which then is the intended H1. */
function repeats(title: string | null, heading: string): boolean {
  return (
    characterCount(heading.trim()) >= fewestCharacters &&
    (title ?? '').toLowerCase().includes(heading.trim().toLowerCase())
  );
}

function editToH1({ level, text }: { readonly level: number; readonly text: string }): { old: string; new: string } {
  return { old: `<h${level}>${text}</h${level}>`, new: `<h1>${text}</h1>` };
}
