import type { RobotHits } from './imported-facts.ts';
import { readLogLine } from './log-line.ts';
import { addressPlacer, type Placed } from '../texts/place-address.ts';
import { RefusedRows } from '../results/refused-rows.ts';
import { isProgram, searchRobot } from './search-robots.ts';

/** Distinct addresses kept; requests for others are counted as beyond the limit. */
const mostAddresses = 200_000;

interface Hits {
  hits: number;
  verified: number;
  readonly statuses: Map<number, number>;
}

/** Counts the requests of a server log line by line: memory grows with the addresses, not with the lines. */
export class LogTally {
  readonly visits = new Map<string, number>();
  readonly refused = new RefusedRows();
  rows = 0;
  kept = 0;
  private readonly robotHits = new Map<string, Hits>();
  private readonly place: (address: string) => Placed;
  private readonly scheme: string;
  private from: string | null = null;
  private to: string | null = null;

  constructor(seed: string) {
    this.place = addressPlacer(seed);
    this.scheme = new URL(seed).protocol;
  }

  add(line: string): void {
    if (line === '') return;
    this.rows += 1;
    const request = readLogLine(line);
    if (request === null) return this.refused.add('unreadable', this.rows);
    if (request.method !== 'GET' && request.method !== 'HEAD') return this.refused.add('not-a-page', this.rows);
    const { host, target } = request;
    const placed = this.place(host === null || /^https?:/.test(target) ? target : `${this.scheme}//${host}${target}`);
    if ('refused' in placed) return this.refused.add(placed.refused, this.rows);
    if (this.from === null || request.day < this.from) this.from = request.day;
    if (this.to === null || request.day > this.to) this.to = request.day;
    const robot = searchRobot(request.agent, request.ip);
    const taken = robot
      ? this.addRobot(placed.url, request.status, robot.verified)
      : isProgram(request.agent) || request.method === 'HEAD' || this.addVisit(placed.url);
    if (taken) this.kept += 1;
    else this.refused.add('too-many-addresses', this.rows);
  }

  get period(): { readonly from: string; readonly to: string } | null {
    return this.from === null || this.to === null ? null : { from: this.from, to: this.to };
  }

  get robots(): Map<string, RobotHits> {
    return new Map(
      [...this.robotHits].map(([url, { hits, verified, statuses }]) => {
        const [[status] = [0]] = [...statuses].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
        return [url, { hits, verified, status }];
      }),
    );
  }

  private addVisit(url: string): boolean {
    const known = this.visits.get(url);
    if (known === undefined && this.visits.size >= mostAddresses) return false;
    this.visits.set(url, (known ?? 0) + 1);
    return true;
  }

  private addRobot(url: string, status: number, verified: boolean): boolean {
    let known = this.robotHits.get(url);
    if (known === undefined) {
      if (this.robotHits.size >= mostAddresses) return false;
      this.robotHits.set(url, (known = { hits: 0, verified: 0, statuses: new Map() }));
    }
    known.hits += 1;
    if (verified) known.verified += 1;
    known.statuses.set(status, (known.statuses.get(status) ?? 0) + 1);
    return true;
  }
}
