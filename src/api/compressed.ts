import compression from 'compression';
import type { Request, RequestHandler, Response } from 'express';

/** Answers under it travel in a few packets: to compress them costs the service more than it spares the reader. */
const leastBytes = 16 * 1_024;

/** Compresses long texts for readers who accept it: scripts, maps and lists. */
export const compressed: RequestHandler = compression({ threshold: leastBytes, filter: isShown });

/** Events leave as they come, and a file to save arrives with the length that its list says. */
function isShown(request: Request, response: Response): boolean {
  if (response.hasHeader('content-disposition')) return false;
  if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return false;
  return compression.filter(request, response);
}
