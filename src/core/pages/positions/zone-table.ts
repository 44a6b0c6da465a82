import type { LinkPosition } from '../page.ts';
import type { PositionHint } from './position-hint.ts';

/** A region of a page with one declared position, and the characters of text in it: all, inside links, hidden. */
export interface Zone {
  readonly parent: number;
  readonly position: LinkPosition;
  readonly landmark: boolean;
  text: number;
  linked: number;
  hidden: number;
}

/** Characters of `<main>` from which text outside it is not content, about 25 words: working assumption. */
const minMainLength = 150;
/** Characters around an empty `<main>`, outside links, from which the text of the page is there. Working assumption. */
const mostAroundEmpty = 2_000;
/**
 * Characters outside `<main>`, declared as nothing and outside links, from which they are the text of the page where they
 * are also this many times those of `<main>`: a template that gives its opening picture alone to `<main>`. Working assumptions.
 */
const leastOutside = 1_500;
const outsideTimes = 3;
/**
 * A zone declared by a class such as "menu" or "header" is content when it has this many characters of text, this share of
 * them outside links: a restaurant's menu, a hero. Working assumptions.
 */
const minProseLength = 400;
const minProseShare = 0.7;

/** Zones of a page: each declared position opens one; zone 0 is undeclared text, zone 1 undeclared text after `<main>`. */
export class ZoneTable {
  hasMain = false;
  private readonly zones: Zone[] = [zone(-1, 'content', true), zone(-1, 'content', true)];
  private readonly mains: number[] = [];

  open(parent: number, hint: PositionHint, isMain: boolean): number {
    this.zones.push(zone(this.current(parent), hint.position, hint.landmark));
    const index = this.zones.length - 1;
    if (isMain) {
      this.hasMain = true;
      this.mains.push(index);
    }
    return index;
  }

  get size(): number {
    return this.zones.length;
  }

  countsOf(index: number): Pick<Zone, 'text' | 'linked' | 'hidden'> {
    const { text, linked, hidden } = this.zones[index] as Zone;
    return { text, linked, hidden };
  }

  /** Copies of the zones from `first` on, with their parents renumbered by `renumber`. */
  zonesFrom(first: number, renumber: (zone: number) => number): Zone[] {
    return this.zones.slice(first).map((copied) => ({ ...copied, parent: renumber(copied.parent) }));
  }

  /** Adds copied zones, those without a parent inside `parent`; returns the index of the first. */
  add(zones: readonly Zone[], parent: number): number {
    const first = this.zones.length;
    for (const added of zones) this.zones.push({ ...added, parent: added.parent < 0 ? parent : first + added.parent });
    return first;
  }

  /** The zone that counts text in `zone` now: undeclared text after the first `<main>` has its own. */
  current(zone: number): number {
    return zone === 0 && this.hasMain ? 1 : zone;
  }

  count(index: number, length: number, linked: number): void {
    const counted = this.zones[this.current(index)] as Zone;
    counted.text += length;
    counted.linked += linked;
  }

  countHidden(index: number, length: number): void {
    (this.zones[this.current(index)] as Zone).hidden += length;
  }

  /** Characters of the content hidden by attributes. */
  hiddenContent(positions: readonly LinkPosition[]): number {
    return this.zones.reduce((sum, { hidden }, at) => (positions[at] === 'content' ? sum + hidden : sum), 0);
  }

  /** Final position of each zone, after the last event. */
  positions(): LinkPosition[] {
    const outside = this.zones.slice(0, 2).reduce((total, { text, linked }) => total + text - linked, 0);
    this.addToParents();
    const inMain = this.mains.reduce((total, main) => total + this.zones[main]!.text, 0);
    const isOutweighed = outside >= leastOutside && outside >= outsideTimes * inMain;
    const hasMainContent =
      (this.mains.some((main) => this.zones[main]!.text >= minMainLength) && !isOutweighed) || this.awaitsScript();
    const positions: LinkPosition[] = [];
    for (const [index, { parent, position }] of this.zones.entries()) {
      if (index < 2) positions.push(hasMainContent ? (index === 0 ? 'header' : 'footer') : 'content');
      else
        positions.push(
          this.isProse(index) || this.isPartOfProse(index) ? (positions[parent] as LinkPosition) : position,
        );
    }
    return positions;
  }

  /** A part of prose that its class calls as the whole: the sections and dishes of a restaurant's menu. */
  private isPartOfProse(index: number): boolean {
    const { parent, position, landmark, text, linked } = this.zones[index] as Zone;
    if (landmark || text - linked < minProseShare * text) return false;
    const outer = this.zones[parent] as Zone;
    return parent > 1 && outer.position === position && (this.isProse(parent) || this.isPartOfProse(parent));
  }

  /** True for a `<main>` that scripts fill, among menus: the page arrives without content. */
  private awaitsScript(): boolean {
    if (this.mains.length === 0 || this.mains.some((main) => this.zones[main]!.text > 0)) return false;
    const [before, after] = this.zones as [Zone, Zone];
    return before.text - before.linked + after.text - after.linked < mostAroundEmpty;
  }

  private isProse(index: number): boolean {
    const { landmark, text, linked } = this.zones[index] as Zone;
    return !landmark && text >= minProseLength && text - linked >= minProseShare * text;
  }

  private addToParents(): void {
    for (let index = this.zones.length - 1; index >= 2; index--) {
      const { parent, text, linked } = this.zones[index] as Zone;
      const outer = this.zones[parent] as Zone;
      outer.text += text;
      outer.linked += linked;
    }
  }
}

function zone(parent: number, position: LinkPosition, landmark: boolean): Zone {
  return { parent, position, landmark, text: 0, linked: 0, hidden: 0 };
}
