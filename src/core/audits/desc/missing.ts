import { defineAudit } from '../audit.ts';
import { firstParagraph, metaElement, openingDescription } from '../texts/edit-texts.ts';
import { judgeDeclaredTemplate } from '../judging/judge-declared.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import { excerpt } from '../wording.ts';

export const descMissing = defineAudit({
  id: 'desc.missing',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  perPage: true,
  title: { fr: 'Pages sans méta description', en: 'Pages without a meta description' },
  action: {
    fr: 'Écrivez la description des pages qui n’en ont pas',
    en: 'Write the description of the pages that have none',
  },
  why: {
    fr: 'La méta description est votre argumentaire sous le titre. Sans elle, Google prélève une phrase de la page, souvent un menu ou une mention sans intérêt.',
    en: 'The meta description is your argument under the title. Without it Google takes a sentence from the page, often a menu or a line of no interest.',
  },
  examples: {
    bad: '<html lang="fr"><title>Pressing à Angers, prêt le soir même</title><h1>Pressing à Angers</h1></html>',
    good: '<html lang="fr"><title>Pressing à Angers, prêt le soir même</title><meta name="description" content="Nettoyage à sec, retouches et repassage à Angers : déposez vos vêtements avant dix heures, reprenez-les le soir même."><h1>Pressing à Angers</h1></html>',
  },
  needs: ['indexablePages'],
  run: ({ indexablePages }) =>
    judgeDeclaredTemplate(indexablePages, 'odd description', ({ description, blocks }, page) => {
      if (description?.trim() || isFollowingPage(page)) return null;
      return {
        message: { fr: 'La page n’a pas de méta description.', en: 'The page has no meta description.' },
        fix: {
          fr: 'Rédigez 70 à 155 caractères : ce que le visiteur trouvera, ce qui vous distingue, une invitation à agir.',
          en: 'Write 70 to 155 characters: what the visitor will find, what sets you apart, an invitation to act.',
        },
        describe: () => {
          const start = firstParagraph(blocks);
          const proposal = openingDescription(blocks);
          return {
            evidence: start ? { firstParagraph: excerpt(start, 155) } : {},
            ...(proposal === null ? {} : { edit: { old: '', new: metaElement('name', 'description', proposal) } }),
          };
        },
      };
    }),
});
