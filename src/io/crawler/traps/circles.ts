/** True when a path has one segment, or one pair of segments, three times in a row. */
export function repeatsItself(path: string): boolean {
  return circleStart(path.split('/')) >= 0;
}

/** A path of more segments counts as repeating. */
const mostSegments = 30;

function circleStart(segments: readonly string[]): number {
  if (segments.length > mostSegments + 1) return 0;
  for (let at = 1; at < segments.length; at++) {
    if (segments[at] === '') continue;
    for (const width of [1, 2]) {
      let same = at + 3 * width <= segments.length;
      for (let offset = 0; same && offset < 2 * width; offset++)
        same = segments[at + offset] === segments[at + offset + width];
      if (same) return at;
    }
  }
  return -1;
}

/** The path up to where the repetition starts. */
export function circleRoot(path: string): string {
  const segments = path.split('/');
  return segments.slice(0, Math.max(1, circleStart(segments) + 1)).join('/');
}
