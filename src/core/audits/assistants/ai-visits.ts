import { addressPlacer, type Placed } from '../texts/place-address.ts';
import { type AiRobot, aiRobotOf, aiRobots } from './ai-robots.ts';
import { readLogLine } from '../facts/log-line.ts';

/** What the log shows of one robot of an assistant. */
export interface AiVisits {
  readonly robot: AiRobot;
  readonly hits: number;
  /** Requests that were refused or failed (status 400 and above). */
  readonly refused: number;
  /** Requests by page, the most requested first. */
  readonly pages: readonly { readonly url: string; readonly hits: number }[];
}

/** Pages kept for each robot in memory. */
const mostPages = 50_000;

/** Counts the requests of the robots of assistants in a server log, line by line. */
export class AiVisitTally {
  lines = 0;
  unreadable = 0;
  private from: string | null = null;
  private to: string | null = null;
  private readonly found = new Map<AiRobot, { hits: number; refused: number; pages: Map<string, number> }>();
  private readonly place: (address: string) => Placed;

  constructor(seed: string) {
    this.place = addressPlacer(seed);
  }

  add(line: string): void {
    if (line === '') return;
    this.lines += 1;
    const request = readLogLine(line);
    if (request === null) {
      this.unreadable += 1;
      return;
    }
    if (this.from === null || request.day < this.from) this.from = request.day;
    if (this.to === null || request.day > this.to) this.to = request.day;
    const robot = aiRobotOf(request.agent);
    const placed = robot === null ? null : this.place(request.target);
    if (robot === null || placed === null || 'refused' in placed) return;
    const known = this.found.get(robot) ?? { hits: 0, refused: 0, pages: new Map<string, number>() };
    this.found.set(robot, known);
    known.hits += 1;
    if (request.status >= 400) known.refused += 1;
    if (known.pages.has(placed.url) || known.pages.size < mostPages)
      known.pages.set(placed.url, (known.pages.get(placed.url) ?? 0) + 1);
  }

  get period(): { readonly from: string; readonly to: string } | null {
    return this.from === null || this.to === null ? null : { from: this.from, to: this.to };
  }

  /** Robots of the table that came, in its order. */
  visits(pagesShown: number): AiVisits[] {
    return aiRobots.flatMap((robot) => {
      const known = this.found.get(robot);
      if (known === undefined) return [];
      const pages = [...known.pages]
        .map(([url, hits]) => ({ url, hits }))
        .sort((a, b) => b.hits - a.hits || (a.url < b.url ? -1 : 1))
        .slice(0, pagesShown);
      return [{ robot, hits: known.hits, refused: known.refused, pages }];
    });
  }
}
