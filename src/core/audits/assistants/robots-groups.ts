/** Rules of robots.txt for every agent that it names, and for the others (RFC 9309, section 2.2.1). */
export interface RobotsGroups {
  /** True when the whole site is closed to an agent: by its own group, or by `*` when it has none. */
  closes(agent: string): boolean;
  /** True when a group names the agent. */
  names(agent: string): boolean;
  /** Values of the last Content-Signal line by name: `search`, `ai-input`, `ai-train`; empty without one. */
  readonly signals: ReadonlyMap<string, 'yes' | 'no'>;
}

interface Rules {
  closed: boolean;
  /** An Allow of the whole site, which wins against a Disallow of the same length. */
  open: boolean;
}

/** Agents are compared in lower case; groups that name one agent twice are one. */
export function robotsGroups(text: string): RobotsGroups {
  const groups = new Map<string, Rules>();
  const signals = new Map<string, 'yes' | 'no'>();
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, field = '', written = ''] = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line) ?? [];
    const value = written.trim();
    const key = field.toLowerCase();
    if (key === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.toLowerCase());
      groups.set(agents.at(-1)!, groups.get(agents.at(-1)!) ?? { closed: false, open: false });
    } else if (key === 'allow' || key === 'disallow') {
      inRules = true;
      if (value === '/' || value === '/*') {
        for (const agent of agents) groups.get(agent)![key === 'allow' ? 'open' : 'closed'] = true;
      }
    } else if (key === 'content-signal') readSignals(value, signals);
  }
  const isClosed = ({ closed, open }: Rules): boolean => closed && !open;
  return {
    closes: (agent) => {
      const rules = groups.get(agent.toLowerCase()) ?? groups.get('*');
      return rules !== undefined && isClosed(rules);
    },
    names: (agent) => groups.has(agent.toLowerCase()),
    signals,
  };
}

/** `search=yes, ai-train=no`, as in "Content Signals Policy" (contentsignals.org). */
function readSignals(value: string, into: Map<string, 'yes' | 'no'>): void {
  for (const [, name, answer] of value.matchAll(/([a-z-]+)\s*=\s*(yes|no)\b/gi)) {
    into.set(name!.toLowerCase(), answer!.toLowerCase() as 'yes' | 'no');
  }
}
