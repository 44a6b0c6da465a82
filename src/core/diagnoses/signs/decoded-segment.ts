/** A part of a path without its escapes and its extension; as it is when an escape is wrong. */
export function decodedSegment(segment: string): string {
  const bare = segment.replace(/\.\w{2,5}$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
