import { defineAudit } from '../audit.ts';
import { inNumber } from '../wording.ts';

const assistants = [
  'GPTBot',
  'OAI-SearchBot',
  'ChatGPT-User',
  'ClaudeBot',
  'Claude-SearchBot',
  'PerplexityBot',
  'Google-Extended',
  'Applebot-Extended',
  'CCBot',
  'Bytespider',
  'Amazonbot',
  'meta-externalagent',
  'MistralAI-User',
];

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
    const closed = closedAgents(text);
    const names = assistants.filter((name) => closed.has(name.toLowerCase()));
    if (names.length === 0) return { checked: assistants.length, findings: [] };
    return {
      checked: assistants.length,
      findings: [
        {
          page: null,
          message: inNumber(names.length, {
            fr: `robots.txt ferme tout le site à ${names.length} robot{|s} d’assistants : ${names.join(', ')}.`,
            en: `robots.txt closes the whole site to ${names.length} assistant robot{|s}: ${names.join(', ')}.`,
          }),
          evidence: { closed: names, open: assistants.filter((name) => !names.includes(name)) },
          fix: {
            fr: 'Vérifiez que ce choix est voulu ; pour être cité par les assistants, ouvrez au moins leurs robots de recherche.',
            en: 'Check that this choice is intended; to be cited by assistants, open at least their search robots.',
          },
        },
      ],
    };
  },
});

/** Agents, in lower case, of the groups that contain `Disallow: /`. */
function closedAgents(robots: string): Set<string> {
  const closed = new Set<string>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    if (field.toLowerCase() === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.trim().toLowerCase());
    } else if (/^(?:dis)?allow$/i.test(field)) {
      inRules = true;
      if (/^disallow$/i.test(field) && value.trim() === '/') for (const agent of agents) closed.add(agent);
    }
  }
  return closed;
}
