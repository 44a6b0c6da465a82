import { type AuditFinding, defineAudit } from '../audit.ts';
import { withoutCopies } from '../page-kinds/copies.ts';
import { duplicateGroups } from '../groups.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { onOneLine, pathsIn } from '../wording.ts';

export const descDuplicate = defineAudit({
  id: 'desc.duplicate',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Méta descriptions identiques', en: 'Duplicate meta descriptions' },
  why: {
    fr: 'La même description sous plusieurs résultats ne dit rien de chacun : le visiteur ne sait pas où cliquer et Google cesse de l’afficher.',
    en: 'The same description under several results says nothing of each: the visitor does not know where to click and Google stops showing it.',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) => {
    const findings = duplicateGroups(
      withoutCopies(indexablePages.filter(isFirstPage)),
      ({ content }) => onOneLine(content?.description ?? '').toLowerCase() || null,
    ).map((group) => {
      const urls = group.map((page) => page.record.url);
      const description = group[0]!.content!.description!.trim();
      return {
        page: urls[0]!,
        message: {
          fr: `${urls.length} pages ont la même description : ${pathsIn(urls)}.`,
          en: `${urls.length} pages have the same description: ${pathsIn(urls)}.`,
        },
        evidence: { description, pages: urls.length, urls },
        fix: {
          fr: 'Écrivez une description propre à chaque page ; à défaut de temps, supprimez la description commune, Google choisira un extrait.',
          en: 'Write a description of its own for each page; for want of time, remove the common one and Google will choose an extract.',
        },
      };
    });
    return { checked: indexablePages.length, findings: findings.length < tens ? findings : [gathered(findings)] };
  },
});

/** Shared descriptions by the tens come from what writes them: one finding. */
const tens = 10;

function gathered(findings: readonly AuditFinding[]): AuditFinding {
  const urls = findings.flatMap(({ evidence }) => evidence.urls as readonly string[]);
  const descriptions = findings.map(({ evidence }) => evidence.description).slice(0, tens);
  return {
    page: null,
    message: {
      fr: `${urls.length} pages se partagent ${findings.length} descriptions, dont ${pathsIn(urls)}…`,
      en: `${urls.length} pages share ${findings.length} descriptions, among them ${pathsIn(urls)}…`,
    },
    evidence: { descriptions, pages: urls.length, urls },
    fix: findings[0]!.fix,
  };
}
