import { defineAudit } from '../audit.ts';
import { inNumber } from '../wording.ts';

export const indexRobotsInvalid = defineAudit({
  id: 'index.robots_invalid',
  severity: 'medium',
  weight: 2,
  effort: 'minutes',
  title: { fr: 'Fichier robots.txt défectueux', en: 'Faulty robots.txt' },
  why: {
    fr: 'Une ligne mal écrite est ignorée en silence : ce que vous croyez interdit est exploré, ou l’inverse.',
    en: 'A badly written line is ignored in silence: what you believe forbidden is crawled, or the reverse.',
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const { state, issues } = crawl.robots;
    if (state !== 'read') return { checked: 0, findings: [] };
    return {
      checked: 1,
      findings:
        issues.length === 0
          ? []
          : [
              {
                page: null,
                message: inNumber(issues.length, {
                  fr: `robots.txt contient ${issues.length} défaut{|s} : ${issues.slice(0, 3).join(' / ')}.`,
                  en: `robots.txt contains ${issues.length} fault{|s}: ${issues.slice(0, 3).join(' / ')}.`,
                }),
                evidence: { issues },
                fix: {
                  fr: 'Corrigez ou supprimez ces lignes ; seules user-agent, allow, disallow et sitemap sont comprises partout.',
                  en: 'Correct or remove these lines; only user-agent, allow, disallow and sitemap are understood everywhere.',
                },
              },
            ],
    };
  },
});
