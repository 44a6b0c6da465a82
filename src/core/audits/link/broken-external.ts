import { defineAudit } from '../audit.ts';
import { forEachLink, judgeLinks } from '../judging/judge-links.ts';
import { isDead, withoutProbes } from '../facts/probe-verdicts.ts';
import type { AnswerFacts } from '../facts/site-facts.ts';
import { excerpt } from '../wording.ts';

export const linkBrokenExternal = defineAudit({
  id: 'link.broken_external',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Liens externes morts', en: 'Dead external links' },
  action: { fr: 'Réparez les liens cassés vers d’autres sites', en: 'Repair the broken links to other sites' },
  why: {
    fr: 'Un lien vers une page disparue donne une impression d’abandon et prive le lecteur de la preuve annoncée.',
    en: 'A link to a page that is gone gives an impression of neglect and deprives the reader of the proof announced.',
  },
  examples: {
    bad: {
      '/': '<p>Adhérents de la <a href="https://federation.fr/charte">fédération</a>.</p>',
      'https://federation.fr/charte': { status: 404 },
    },
    good: {
      '/': '<p>Adhérents de la <a href="https://federation.fr/charte">fédération</a>.</p>',
      'https://federation.fr/charte': '<h1>Charte</h1>',
    },
  },
  needs: ['htmlPages', 'externalStatus', 'links'],
  run: ({ htmlPages, externalStatus, links }) => {
    let [external, probed] = [false, false];
    forEachLink(htmlPages, links, 'external', ({ link }) => {
      external = true;
      probed ||= externalStatus.has(link.to);
    });
    if (external && !probed)
      return withoutProbes(
        { fr: 'les liens externes n’ont pas été vérifiés', en: 'external links were not checked' },
        'all',
      );
    return judgeLinks(
      { htmlPages, links },
      'external',
      ({ link }) => (!link.internal && link.http && isGone(externalStatus.get(link.to)) ? link.to : null),
      (uses) => {
        const { to } = uses[0].link;
        const answer = externalStatus.get(to)!;
        return {
          message:
            answer.error === null
              ? {
                  fr: `Le lien vers ${excerpt(to)} répond ${answer.status}.`,
                  en: `The link to ${excerpt(to)} answers ${answer.status}.`,
                }
              : {
                  fr: `Le domaine de ${excerpt(to)} n’existe plus.`,
                  en: `The domain of ${excerpt(to)} no longer exists.`,
                },
          evidence: { target: to, status: answer.status, error: answer.error },
          fix: {
            fr: 'Remplacez ce lien par une source vivante, ou retirez-le en gardant la phrase.',
            en: 'Replace this link with a living source, or remove it and keep the sentence.',
          },
        };
      },
    );
  },
});

function isGone(answer: AnswerFacts | undefined): boolean {
  return answer !== undefined && isDead(answer);
}
