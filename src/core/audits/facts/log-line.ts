/** One request of a server log. */
export interface LogRequest {
  readonly ip: string;
  /** ISO day of the request, in the log's own time zone. */
  readonly day: string;
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly agent: string;
  /** Host of a log that carries it first (`vhost_combined`), null elsewhere. */
  readonly host: string | null;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Reads a line of the combined format of Apache and nginx (`ip - user [day] "GET /x HTTP/1.1" 200 12 "from" "agent"`), with
 * or without the virtual host before it; null when it is not one. Read by hand: a log has millions of lines.
 */
export function readLogLine(line: string): LogRequest | null {
  const open = line.indexOf('[');
  const close = line.indexOf(']', open);
  if (open < 0 || close < 0) return null;
  const day = dayIn(line.slice(open + 1, close));
  const request = quoted(line, close + 1);
  if (day === null || request === null) return null;
  const [method = '', target = ''] = request.text.split(' ');
  const status = Number(line.slice(request.end + 2, request.end + 5));
  if (target === '' || !(status >= 100 && status < 600)) return null;
  const from = quoted(line, request.end + 1);
  const agent = from === null ? null : quoted(line, from.end + 1);
  const [first = '', second = ''] = line.slice(0, open).split(' ', 2);
  const hasHost = second !== '-' && isAddress(second) && !isAddress(first);
  return {
    ip: hasHost ? second : first,
    day,
    method,
    target,
    status,
    agent: agent?.text ?? '',
    host: hasHost ? first.replace(/:\d+$/, '') : null,
  };
}

/** `25/Nov/2026:04:35:00 +0000` → `2026-11-25`. */
function dayIn(stamp: string): string | null {
  const month = months.indexOf(stamp.slice(3, 6)) + 1;
  const day = stamp.slice(0, 2);
  const year = stamp.slice(7, 11);
  if (month === 0 || !/^\d\d$/.test(day) || !/^\d{4}$/.test(year)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day}`;
}

/** The next quoted text, in which `\"` is a character, and the position of its closing quote. */
function quoted(line: string, from: number): { readonly text: string; readonly end: number } | null {
  const start = line.indexOf('"', from);
  if (start < 0) return null;
  let end = line.indexOf('"', start + 1);
  while (end > 0 && line[end - 1] === '\\') end = line.indexOf('"', end + 1);
  return end < 0 ? null : { text: line.slice(start + 1, end), end };
}

function isAddress(text: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f:]*:[0-9a-f:]+)$/i.test(text);
}
