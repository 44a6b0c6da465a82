export interface Clock {
  /** RFC 3339, UTC. */
  now(): string;
}
