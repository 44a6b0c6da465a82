import { type Text } from '../../values/text.ts';
import { parsedUrl } from '../../values/url.ts';

/** A line of robots.txt that crawlers ignore or misread. */
export interface RobotsFault {
  /** Line number, from 1. */
  readonly line: number;
  readonly text: string;
  readonly reason: Text;
}

const reasons = {
  noGroup: { fr: 'règle placée avant tout User-agent', en: 'rule before any User-agent' },
  noAgent: { fr: 'User-agent sans nom', en: 'User-agent without a name' },
  badPath: { fr: 'chemin qui ne commence ni par / ni par *', en: 'path that starts with neither / nor *' },
  badSitemap: { fr: 'plan de site sans adresse complète', en: 'sitemap without a whole address' },
  notARule: { fr: 'ligne qui n’est pas une règle', en: 'line that is not a rule' },
} as const;

/** Faults by line of a robots.txt (not of an HTML page served in its place). */
export function robotsFaults(file: string): RobotsFault[] {
  const faults: RobotsFault[] = [];
  let inGroup = false;
  for (const [index, written] of file
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const text = written.replace(/#.*$/, '').trim();
    if (text === '') continue;
    const colon = text.indexOf(':');
    const key = (colon < 0 ? text : text.slice(0, colon)).trim().toLowerCase();
    const value = colon < 0 ? '' : text.slice(colon + 1).trim();
    if (key === 'user-agent') inGroup = true;
    const reason = colon < 0 ? reasons.notARule : faultOf(key, value, inGroup);
    if (reason) faults.push({ line: index + 1, text: written.trim(), reason });
  }
  return faults;
}

function faultOf(key: string, value: string, inGroup: boolean): Text | null {
  if (key === 'user-agent') return value === '' ? reasons.noAgent : null;
  if (key === 'sitemap') return isWhole(value) ? null : reasons.badSitemap;
  if (key !== 'allow' && key !== 'disallow') return null;
  if (!inGroup) return reasons.noGroup;
  return value === '' || /^[/*]/.test(value) ? null : reasons.badPath;
}

function isWhole(address: string): boolean {
  return /^(?:https?|ftp):\/\/[^/\s]/i.test(address) && parsedUrl(address) !== null;
}
