import { capitalise, inBoth, type Text } from '../../values/text.ts';
import { defineAudit } from '../audit.ts';
import { aiRobots, costOfClosing, type RobotPurpose, robotPurposes } from '../assistants/ai-robots.ts';
import { robotsGroups } from '../assistants/robots-groups.ts';
import { inNumber } from '../wording.ts';

export const indexAiBots = defineAudit({
  id: 'index.ai_bots',
  severity: 'info',
  weight: 0,
  effort: 'minutes',
  title: { fr: 'Robots d’intelligence artificielle fermés', en: 'AI robots shut out' },
  action: {
    fr: 'Décidez si les robots d’intelligence artificielle peuvent vous lire',
    en: 'Decide whether AI robots may read you',
  },
  why: {
    fr: 'Pour information : ces robots lisent le web pour des assistants. Les fermer protège vos textes, les ouvrir permet d’être cité ; c’est un choix, pas une faute.',
    en: 'For information: these robots read the web for assistants. Shutting them out protects your texts, letting them in allows you to be cited; it is a choice, not a fault.',
  },
  examples: {
    bad: {
      '/': '<h1>Généalogiste à Blois</h1>',
      '/robots.txt': 'User-agent: GPTBot\nUser-agent: ClaudeBot\nDisallow: /',
    },
    good: {
      '/': '<h1>Généalogiste à Blois</h1>',
      '/robots.txt': 'User-agent: *\nDisallow: /brouillons/',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const { text } = crawl.robots;
    if (text === null) return { checked: 0, findings: [] };
    const groups = robotsGroups(text);
    const closed = aiRobots.filter(({ agent }) => groups.closes(agent));
    if (closed.length === 0) return { checked: aiRobots.length, findings: [] };
    const names = closed.map(({ agent }) => agent);
    const byPurpose = robotPurposes
      .map((purpose) => ({
        purpose,
        agents: closed.filter((one) => one.purpose === purpose).map(({ agent }) => agent),
      }))
      .filter(({ agents }) => agents.length > 0);
    const ignoring = closed.filter(({ obeysRobots }) => obeysRobots === false).map(({ agent }) => agent);
    const list = inBoth((locale) =>
      byPurpose
        .map(({ purpose, agents }) => `${purposeWords[purpose][locale]} (${agents.join(', ')})`)
        .join(locale === 'fr' ? '\u202f; ' : '; '),
    );
    return {
      checked: aiRobots.length,
      findings: [
        {
          page: null,
          message: inNumber(names.length, {
            fr: `robots.txt ferme tout le site à ${names.length} robot{|s} d’assistants : ${list.fr}.`,
            en: `robots.txt closes the whole site to ${names.length} assistant robot{|s}: ${list.en}.`,
          }),
          evidence: {
            closed: names,
            open: aiRobots.filter(({ agent }) => !names.includes(agent)).map(({ agent }) => agent),
            byEveryone: names.filter((agent) => !groups.names(agent)),
            mayIgnore: ignoring,
          },
          fix: {
            fr: `Vérifiez que ce choix est voulu. ${byPurpose.map(({ purpose }) => `${capitalise(purposeWords[purpose].fr)}\u00a0: ${costOfClosing[purpose].fr}.`).join(' ')}`,
            en: `Check that this choice is intended. ${byPurpose.map(({ purpose }) => `${capitalise(purposeWords[purpose].en)}: ${costOfClosing[purpose].en}.`).join(' ')}`,
          },
        },
      ],
    };
  },
});

const purposeWords = {
  training: { fr: 'entraînement', en: 'training' },
  search: { fr: 'index de recherche', en: 'search index' },
  user: { fr: 'demande d’une personne', en: 'request of a person' },
} as const satisfies Record<RobotPurpose, Text>;
