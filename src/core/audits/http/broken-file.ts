import type { PageContent } from '../../pages/page.ts';
import type { AuditFinding } from '../audit.ts';
import { defineAudit } from '../audit.ts';
import { fileOf } from '../facts/file-facts.ts';
import { isBrokenStatus } from '../facts/page-state.ts';
import { withoutProbes } from '../facts/probe-verdicts.ts';
import type { SiteFacts } from '../facts/site-facts.ts';
import { excerpt, inNumber, pathOf } from '../wording.ts';

type FileKind = PageContent['resources'][number]['kind'];

const pagesKept = 100;

export const httpBrokenFile = defineAudit({
  id: 'http.broken_file',
  severity: 'high',
  weight: 3,
  effort: 'minutes',
  title: { fr: 'Feuilles de style ou scripts introuvables', en: 'Missing style sheets or scripts' },
  action: {
    fr: 'Rétablissez les fichiers de style et les scripts introuvables',
    en: 'Restore the missing style sheets and scripts',
  },
  why: {
    fr: 'Sans sa feuille de style, une page s’affiche nue\u202f; sans son script, un menu ou un formulaire ne répond plus.',
    en: 'Without its style sheet a page is displayed bare; without its script a menu or a form no longer responds.',
  },
  examples: {
    bad: { '/': '<link rel="stylesheet" href="/theme.css">', '/theme.css': { status: 404 } },
    good: { '/': '<link rel="stylesheet" href="/theme.css">', '/theme.css': { bytes: 30_000 } },
  },
  needs: ['htmlPages', 'pageOf', 'externalStatus'],
  run: (facts) => {
    const files = filesOfPages(facts.htmlPages);
    if (files.size > 0 && ![...files.keys()].some((url) => fileOf(url, facts) !== null))
      return withoutProbes(
        {
          fr: 'les feuilles de style et les scripts n’ont pas été demandés au serveur',
          en: 'style sheets and scripts were not requested from the server',
        },
        'internal',
      );
    return {
      checked: facts.htmlPages.length,
      findings: [...files].flatMap(([url, use]) => {
        const file = fileOf(url, facts);
        return file === null || file.error !== null || !isBrokenStatus(file.status)
          ? []
          : [findingOf(url, file.status!, use)];
      }),
    };
  },
});

interface FileUse {
  readonly kind: FileKind;
  readonly pages: string[];
}

/** Files by address, with the pages that load them. */
function filesOfPages(pages: SiteFacts['htmlPages']): Map<string, FileUse> {
  const files = new Map<string, FileUse>();
  for (const { record, content } of pages) {
    for (const { url, kind } of content?.resources ?? []) {
      const use = files.get(url);
      if (use === undefined) files.set(url, { kind, pages: [record.url] });
      else if (use.pages.at(-1) !== record.url) use.pages.push(record.url);
    }
  }
  return files;
}

function findingOf(url: string, status: number, { kind, pages }: FileUse): AuditFinding {
  const name = excerpt(pathOf(url), 60);
  const what =
    kind === 'style' ? { fr: 'La feuille de style', en: 'The style sheet' } : { fr: 'Le script', en: 'The script' };
  const count = pages.length;
  return {
    page: pages[0]!,
    message: inNumber(count, {
      fr: `${what.fr} ${name}, que charge{|nt} ${count} page{|s}, répond ${status}.`,
      en: `${what.en} ${name}, which ${count} page{|s} load{s|}, answers ${status}.`,
    }),
    evidence: { url, kind, status, pages: count, urls: pages.slice(0, pagesKept) },
    fix: {
      fr: `Remettez ${name} en ligne, corrigez son adresse dans le gabarit, ou retirez-la.`,
      en: `Put ${name} back online, correct its address in the template, or remove it.`,
    },
  };
}
