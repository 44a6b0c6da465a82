import { inBoth } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { forEachLink } from '../judging/judge-links.ts';
import { reasonName, unverifiedReason, withoutProbes } from '../facts/probe-verdicts.ts';
import { inNumber } from '../wording.ts';

const examplesKept = 20;

export const linkUnverifiedExternal = defineAudit({
  id: 'link.unverified_external',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Liens externes non vérifiés', en: 'External links not verified' },
  action: {
    fr: 'Vérifiez à la main les liens externes restés sans réponse',
    en: 'Check by hand the external links that gave no answer',
  },
  why: {
    fr: 'Un site qui refuse les robots ou tarde à répondre n’est pas mort : ces liens se vérifient à la main.',
    en: 'A site that refuses robots or is slow to answer is not dead: these links are checked by hand.',
  },
  examples: {
    bad: {
      '/': '<p>Partenaire\u202f: <a href="https://coop.fr/">la coopérative</a>.</p>',
      'https://coop.fr/': { status: 503 },
    },
    good: {
      '/': '<p>Partenaire\u202f: <a href="https://coop.fr/">la coopérative</a>.</p>',
      'https://coop.fr/': '<h1>La coopérative</h1>',
    },
  },
  needs: ['htmlPages', 'externalStatus', 'links'],
  run: ({ htmlPages, externalStatus, links }) => {
    const reasons = new Map<string, string[]>();
    const counted = new Set<string>();
    let external = false;
    forEachLink(htmlPages, links, 'external', ({ link }) => {
      external = true;
      const answer = externalStatus.get(link.to);
      if (answer === undefined || counted.has(link.to)) return;
      counted.add(link.to);
      const reason = unverifiedReason(answer);
      if (reason === null) return;
      const known = reasons.get(reason);
      if (known === undefined) reasons.set(reason, [link.to]);
      else known.push(link.to);
    });
    if (counted.size === 0 && external)
      return withoutProbes(
        { fr: 'les liens externes n’ont pas été vérifiés', en: 'external links were not checked' },
        'all',
      );
    if (reasons.size === 0) return { checked: counted.size, findings: [] };
    const sorted = [...reasons].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
    const count = sorted.reduce((sum, [, urls]) => sum + urls.length, 0);
    const parts = inBoth((locale) =>
      sorted.map(([reason, urls]) => `${reasonName(reason)[locale]} (${urls.length})`).join(', '),
    );
    const finding = {
      page: null,
      message: inNumber(count, {
        fr: `${count} lien{|s} externe{|s} sur ${counted.size} {n’a|n’ont} pas pu être vérifié{|s} : ${parts.fr}.`,
        en: `${count} of ${counted.size} external link{|s} could not be verified: ${parts.en}.`,
      }),
      evidence: {
        unverified: count,
        of: counted.size,
        reasons: sorted.map(([reason, urls]) => ({
          reason,
          count: urls.length,
          examples: [...urls].sort().slice(0, examplesKept),
        })),
      },
      fix: {
        fr: 'Ouvrez ces liens dans un navigateur et remplacez ceux qui ne mènent plus à rien.',
        en: 'Open these links in a browser and replace those that lead nowhere any more.',
      },
    };
    return { checked: counted.size, findings: [finding] };
  },
});
