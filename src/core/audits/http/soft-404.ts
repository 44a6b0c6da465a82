import { defineAudit } from '../audit.ts';
import { judgePages } from '../judging/judge-pages.ts';
import { excerpt } from '../wording.ts';

const errorWords =
  /^(?:(?:oups|oops|désolée?s?|sorry|erreur|error|attention)\P{L}+)?(?:(?:cette|la|ce|le|cet|l['’]|votre|this|the|your) ?)?(?:(?:page|contenu|article|produit)\b.{0,20}\b(?:introuvable|non trouvée?|inexistante?|n['’]existe (?:pas|plus))|erreur\s*404\b|404\b|(?:requested )?page (?:was |could )?(?:not (?:be )?found|cannot be found)|nothing (?:was )?found\b|error 404\b)/iu;
/** Separates the name of the page from that of the site. */
const separator = /\s+[|–—·:-]\s+|\s*[|·:]\s+|(?<=[.!?…])\s+/u;

/** An error page is short; a page about errors explains at length. Working assumption. */
const mostWords = 150;

export const httpSoft404 = defineAudit({
  id: 'http.soft_404',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages d’erreur qui répondent 200', en: 'Error pages that answer 200' },
  action: {
    fr: 'Faites répondre «\u202fintrouvable\u202f» aux pages d’erreur',
    en: 'Let error pages answer “not found”',
  },
  why: {
    fr: 'La page dit « introuvable » mais le serveur dit « tout va bien » : le moteur l’indexe et vos rapports ne voient pas l’erreur.',
    en: 'The page says “not found” but the server says “all is well”: the engine indexes it and your reports do not see the error.',
  },
  examples: {
    bad: {
      '/': '<a href="/gite-des-pins">Gîte des Pins</a>',
      '/gite-des-pins': '<h1>Page introuvable</h1><p>Ce gîte n’est plus à louer.</p>',
    },
    good: {
      '/': '<a href="/gite-des-pins">Gîte des Pins</a>',
      '/gite-des-pins': { status: 404, body: '<h1>Page introuvable</h1><p>Ce gîte n’est plus à louer.</p>' },
    },
  },
  needs: ['htmlPages'],
  run: ({ htmlPages }) =>
    judgePages(htmlPages, ({ title, headings }, { words }) => {
      if (words > mostWords) return null;
      const announcement = [
        title ?? '',
        ...headings.filter((heading) => heading.level === 1).map((heading) => heading.text),
      ].find(announcesError);
      if (announcement === undefined) return null;
      return {
        message: {
          fr: `La page annonce « ${excerpt(announcement)} » mais répond 200.`,
          en: `The page announces “${excerpt(announcement)}” but answers 200.`,
        },
        evidence: { text: announcement, words },
        fix: {
          fr: 'Faites répondre 404 (ou 410) à cette adresse, ou 301 vers la page qui la remplace.',
          en: 'Make this address answer 404 (or 410), or 301 to the page that replaces it.',
        },
      };
    }),
});

/** True when a part of the title begins with the error: a page about error pages begins with its subject. */
function announcesError(text: string): boolean {
  return text.split(separator).some((part) => errorWords.test(part.trim()));
}
