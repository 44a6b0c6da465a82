import { defineAudit } from '../audit.ts';
import { aiRobots, type RobotPurpose } from '../assistants/ai-robots.ts';
import { robotsGroups } from '../assistants/robots-groups.ts';

/** The purpose that each content signal is about. */
const purposes: Readonly<Record<string, RobotPurpose>> = {
  search: 'search',
  'ai-input': 'user',
  'ai-train': 'training',
};

export const indexSignalConflict = defineAudit({
  id: 'index.signal_conflict',
  severity: 'low',
  weight: 1,
  effort: 'minutes',
  title: {
    fr: 'Content-Signal contredit par robots.txt',
    en: 'Content-Signal contradicted by robots.txt',
  },
  action: {
    fr: 'Donnez une seule consigne aux robots d’assistants',
    en: 'Give the robots of assistants one instruction',
  },
  why: {
    fr: 'La ligne Content-Signal accorde un usage et une règle Disallow ferme la porte aux robots qui en auraient besoin : la règle l’emporte.',
    en: 'The Content-Signal line grants a use and a Disallow rule closes the door to the robots that would need it: the rule wins.',
  },
  examples: {
    bad: {
      '/': '<h1>Luthier à Mirecourt</h1>',
      '/robots.txt':
        'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n\nUser-agent: OAI-SearchBot\nDisallow: /',
    },
    good: {
      '/': '<h1>Luthier à Mirecourt</h1>',
      '/robots.txt':
        'User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n\nUser-agent: GPTBot\nDisallow: /',
    },
  },
  needs: ['crawl'],
  run: ({ crawl }) => {
    const { text } = crawl.robots;
    const groups = text === null ? null : robotsGroups(text);
    if (groups === null || groups.signals.size === 0) return { checked: 0, findings: [] };
    const granted = [...groups.signals].filter(([name, answer]) => answer === 'yes' && purposes[name] !== undefined);
    return {
      checked: groups.signals.size,
      findings: granted.flatMap(([name]) => {
        const closed = aiRobots
          .filter(({ agent, purpose }) => purpose === purposes[name] && groups.closes(agent))
          .map(({ agent }) => agent);
        if (closed.length === 0) return [];
        return [
          {
            page: null,
            message: {
              fr: `Content-Signal accorde ${name}=yes, mais robots.txt ferme le site à ${closed.join(', ')}.`,
              en: `Content-Signal grants ${name}=yes, but robots.txt closes the site to ${closed.join(', ')}.`,
            },
            evidence: { signal: name, closed },
            fix: {
              fr: `Ôtez la règle Disallow de ces robots, ou écrivez ${name}=no.`,
              en: `Remove the Disallow rule of these robots, or write ${name}=no.`,
            },
          },
        ];
      }),
    };
  },
});
