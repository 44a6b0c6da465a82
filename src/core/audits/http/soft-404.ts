import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const errorWords =
  /^(?:(?:oups|oops|désolée?s?|sorry|erreur|error|attention)\P{L}+)?(?:(?:cette|la|ce|le|cet|l['’]|votre|this|the|your) ?)?(?:(?:page|contenu|article|produit)\b.{0,20}\b(?:introuvable|non trouvée?|inexistante?|n['’]existe (?:pas|plus))|erreur\s*404\b|404\b|(?:requested )?page (?:was |could )?(?:not (?:be )?found|cannot be found)|nothing (?:was )?found\b|error 404\b)/iu;
/** Between the name of the page and the site’s. */
const separator = /\s+[|–—·:-]\s+|\s*[|·:]\s+|(?<=[.!?…])\s+/u;

/** An error page apologises in a few lines; a page about errors explains. */
const mostWords = 150;

export const httpSoft404 = defineAudit({
  id: 'http.soft_404',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages d’erreur qui répondent 200', en: 'Error pages that answer 200' },
  why: {
    fr: 'La page dit « introuvable » mais le serveur dit « tout va bien » : le moteur l’indexe et vos rapports ne voient pas l’erreur.',
    en: 'The page says “not found” but the server says “all is well”: the engine indexes it and your reports do not see the error.',
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ title, headings }, { words }) => {
      if (words > mostWords) return null;
      const said = [
        title ?? '',
        ...headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
      ].find(announcesError);
      if (said === undefined) return null;
      return {
        message: {
          fr: `La page annonce « ${excerpt(said)} » mais répond 200.`,
          en: `The page announces “${excerpt(said)}” but answers 200.`,
        },
        evidence: { text: said, words },
        fix: {
          fr: 'Faites répondre 404 (ou 410) à cette adresse, ou 301 vers la page qui la remplace.',
          en: 'Make this address answer 404 (or 410), or 301 to the page that replaces it.',
        },
      };
    }),
});

/** A part of the title opens with it: a page about error pages names its subject first. */
function announcesError(text: string): boolean {
  return text.split(separator).some((part) => errorWords.test(part.trim()));
}
