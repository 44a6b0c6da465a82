/** Directives with a value: what precedes their colon is not the name of a robot. */
const directivesWithValue = new Set(['max-snippet', 'max-image-preview', 'max-video-preview', 'unavailable_after']);

/** `NOINDEX , NoFollow` → `['noindex', 'nofollow']`. */
export function robotsDirectives(content: string): string[] {
  const directives: string[] = [];
  for (const part of content.split(',')) {
    const directive = part.trim().toLowerCase();
    if (directive !== '') directives.push(directive);
  }
  return directives;
}

/** Directives of an X-Robots-Tag header for every robot: those after `googlebot:` are left out. */
export function headerRobotsDirectives(header: string): string[] {
  const directives: string[] = [];
  let isForEveryRobot = true;
  for (const directive of robotsDirectives(header)) {
    const colon = directive.indexOf(':');
    const name = colon < 0 ? '' : directive.slice(0, colon).trim();
    if (colon >= 0 && !directivesWithValue.has(name)) {
      isForEveryRobot = name === '*';
      const rest = directive.slice(colon + 1).trim();
      if (isForEveryRobot && rest !== '') directives.push(rest);
    } else if (isForEveryRobot) {
      directives.push(directive);
    }
  }
  return directives;
}

export function forbidsFollowing(directives: readonly string[]): boolean {
  return directives.includes('nofollow') || directives.includes('none');
}
