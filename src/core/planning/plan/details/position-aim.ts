import type { Text } from '../../../values/text.ts';

/** What moves the position of the company. */
export interface PositionLever {
  /** What to do. */
  readonly lever: Text;
  /** What shows that it works. */
  readonly measure: Text;
}

/** The position to aim at. */
export interface PositionAim {
  /** The position in a year, for whom, on which fact, and when it is reached. */
  readonly text: Text;
  /** Three levers, the first to pull first. */
  readonly levers: readonly PositionLever[];
}
