import { type AuditFinding, defineAudit } from '../audit.ts';
import { withoutCopies } from '../page-kinds/copies.ts';
import { duplicateGroups } from '../groups.ts';
import { isFirstPage } from '../page-kinds/pagination.ts';
import { onOneLine, pathsIn } from '../wording.ts';

/** As many shared descriptions come from the software that writes them: they are one finding. Working assumption. */
const fewestGathered = 10;
const examplesKept = 10;

export const descDuplicate = defineAudit({
  id: 'desc.duplicate',
  severity: 'medium',
  weight: 2,
  effort: 'hours',
  title: { fr: 'Méta descriptions identiques', en: 'Duplicate meta descriptions' },
  action: {
    fr: 'Écrivez une description différente pour chaque page',
    en: 'Write a different description for each page',
  },
  why: {
    fr: 'La même description sous plusieurs résultats ne dit rien de chacun : le visiteur ne sait pas où cliquer et Google cesse de l’afficher.',
    en: 'The same description under several results says nothing of each: the visitor does not know where to click and Google stops showing it.',
  },
  examples: {
    bad: {
      '/permis-b':
        '<meta name="description" content="Auto-école à Tours : code en ligne, conduite dès 15 ans et stages accélérés, avec des moniteurs diplômés."><h1>Permis B</h1><p>Vingt heures de conduite.</p>',
      '/permis-moto':
        '<meta name="description" content="Auto-école à Tours : code en ligne, conduite dès 15 ans et stages accélérés, avec des moniteurs diplômés."><h1>Permis moto</h1><p>Six semaines de plateau.</p>',
    },
    good: {
      '/permis-b':
        '<meta name="description" content="Passez le permis B à Tours à partir de 1 190 € : vingt heures de conduite et le code compris, paiement en trois fois."><h1>Permis B</h1><p>Vingt heures de conduite.</p>',
      '/permis-moto':
        '<meta name="description" content="Apprenez à conduire une moto à Tours : plateau privé, équipement prêté et examen du permis A2 en six semaines."><h1>Permis moto</h1><p>Six semaines de plateau.</p>',
    },
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
    return {
      checked: indexablePages.length,
      findings: findings.length < fewestGathered ? findings : [gatheredFinding(findings)],
    };
  },
});

function gatheredFinding(findings: readonly AuditFinding[]): AuditFinding {
  const urls = findings.flatMap(({ evidence }) => evidence.urls as readonly string[]);
  const descriptions = findings.map(({ evidence }) => evidence.description).slice(0, examplesKept);
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
