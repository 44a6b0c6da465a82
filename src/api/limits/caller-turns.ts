import type { NextFunction, RequestHandler, Response } from 'express';
import { callerOf } from '../authentication.ts';

interface Line {
  running: number;
  readonly waiting: NextFunction[];
}

/**
 * Lets `most` requests of one caller run at once; its others wait for those, in order. The database answers one statement
 * after the other: a caller that sends a thousand requests would else put them all before the next one of another caller.
 * One that has left before its turn is dropped.
 */
export function callerTurns(most: number): RequestHandler {
  const lines = new Map<string, Line>();
  return (_request, response, next) => {
    const { id } = callerOf(response);
    const line = lines.get(id) ?? { running: 0, waiting: [] };
    lines.set(id, line);
    const start = (): void => {
      line.running += 1;
      response.once('close', () => {
        line.running -= 1;
        const following = line.waiting.shift();
        if (following !== undefined) following();
        else if (line.running === 0) lines.delete(id);
      });
      next();
    };
    if (line.running < most) return start();
    line.waiting.push(start);
    dropOnClose(response, line, start);
  };
}

function dropOnClose(response: Response, { waiting }: Line, start: NextFunction): void {
  response.once('close', () => {
    const at = waiting.indexOf(start);
    if (at >= 0) waiting.splice(at, 1);
  });
}
