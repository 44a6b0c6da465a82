/** Web and mail addresses, and host names alone. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s"'<>()«»“”‘’,;[\]]+/u)
    .map((part) => part.replace(/[.!?…:]+$/u, ''))
    .filter((part) => part.includes('://') || part.includes('@') || part.startsWith('www.') || isHost(part))
    .map((part) => part.toLowerCase())
    .sort();
}

/** `exemple.fr`, `exemple.fr/page`: letters right after a dot, which no sentence contains. */
function isHost(part: string): boolean {
  const [host = ''] = part.split('/');
  const last = host.slice(host.lastIndexOf('.') + 1);
  return (
    host.includes('.') &&
    last.length >= 2 &&
    last.length <= 24 &&
    !/[^a-z]/iu.test(last) &&
    !/[^a-z0-9.:-]/iu.test(host)
  );
}
