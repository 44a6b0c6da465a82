import type { LinkPosition } from '../page.ts';
import type { PositionHint } from './position-hint.ts';

export interface Zone {
  readonly parent: number;
  readonly position: LinkPosition;
  readonly landmark: boolean;
  text: number;
  linked: number;
  hidden: number;
}

/** Text a `<main>` needs before what stands outside of it stops being content: about 25 words. */
const enoughMain = 150;
/** A class named "menu" or "header" that holds this much prose is content: a restaurant's menu, a hero. */
const proseLength = 400;
const proseShare = 0.7;

/** Zones of a page: each declared position opens one; zone 0 is what nothing was said about. */
export class ZoneTable {
  hasMain = false;
  private readonly zones: Zone[] = [zone(-1, 'content', true), zone(-1, 'content', true)];
  private readonly mains: number[] = [];

  open(parent: number, hint: PositionHint, isMain: boolean): number {
    this.zones.push(zone(this.current(parent), hint.position, hint.landmark));
    const opened = this.zones.length - 1;
    if (isMain) {
      this.hasMain = true;
      this.mains.push(opened);
    }
    return opened;
  }

  get size(): number {
    return this.zones.length;
  }

  countsOf(index: number): Pick<Zone, 'text' | 'linked' | 'hidden'> {
    const { text, linked, hidden } = this.zones[index] as Zone;
    return { text, linked, hidden };
  }

  /** Copies of the zones opened since, with the names that `nameOf` gives to their parents. */
  zonesFrom(first: number, nameOf: (zone: number) => number): Zone[] {
    return this.zones.slice(first).map((opened) => ({ ...opened, parent: nameOf(opened.parent) }));
  }

  /** Opens such zones within another one; answers the first. */
  add(zones: readonly Zone[], around: number): number {
    const first = this.zones.length;
    for (const added of zones) this.zones.push({ ...added, parent: added.parent < 0 ? around : first + added.parent });
    return first;
  }

  /** Undeclared text after the first `<main>` has a zone of its own. */
  current(zoneAround: number): number {
    return zoneAround === 0 && this.hasMain ? 1 : zoneAround;
  }

  count(index: number, length: number, linked: number): void {
    const counted = this.zones[this.current(index)] as Zone;
    counted.text += length;
    counted.linked += linked;
  }

  countHidden(index: number, length: number): void {
    (this.zones[this.current(index)] as Zone).hidden += length;
  }

  /** Characters of the content that an attribute hides. */
  hiddenContent(positions: readonly LinkPosition[]): number {
    return this.zones.reduce((sum, { hidden }, at) => (positions[at] === 'content' ? sum + hidden : sum), 0);
  }

  /** Position of each zone once the page is read. */
  positions(): LinkPosition[] {
    this.sumUp();
    const positions: LinkPosition[] = [];
    const outside = this.mains.some((main) => (this.zones[main] as Zone).text >= enoughMain);
    for (const [index, { parent, position }] of this.zones.entries()) {
      if (index < 2) positions.push(outside ? (index === 0 ? 'header' : 'footer') : 'content');
      else positions.push(this.isProse(index) ? (positions[parent] as LinkPosition) : position);
    }
    return positions;
  }

  private isProse(index: number): boolean {
    const { landmark, text, linked } = this.zones[index] as Zone;
    return !landmark && text >= proseLength && text - linked >= proseShare * text;
  }

  private sumUp(): void {
    for (let index = this.zones.length - 1; index >= 2; index--) {
      const { parent, text, linked } = this.zones[index] as Zone;
      const around = this.zones[parent] as Zone;
      around.text += text;
      around.linked += linked;
    }
  }
}

function zone(parent: number, position: LinkPosition, landmark: boolean): Zone {
  return { parent, position, landmark, text: 0, linked: 0, hidden: 0 };
}
