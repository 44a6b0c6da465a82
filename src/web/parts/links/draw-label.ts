import type { NodeLabelDrawingFunction } from 'sigma/rendering';

/** Room that is taken, around a height. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Pixels between a dot and its name. */
const gap = 4;

/**
 * Writes the name of a dot on the side away from the middle, so that the names of a ring do not cross it; a name that would leave
 * the frame, or meet a dot or a name that is written already, goes to the other side, or is left out. `restart` is called
 * before each drawing: where the dots are is known once it begins.
 */
export function labelDrawing(dots: () => readonly Box[]): {
  readonly draw: NodeLabelDrawingFunction;
  readonly restart: () => void;
} {
  let boxes: Box[] | null = null;
  const draw: NodeLabelDrawingFunction = (context, data, settings) => {
    const taken = (boxes ??= [...dots()]);
    if (typeof data.label !== 'string' || data.label === '') return;
    const size = settings.labelSize;
    context.font = `${settings.labelWeight} ${size}px ${settings.labelFont}`;
    context.fillStyle = settings.labelColor.color ?? '#000';
    const text = context.measureText(data.label).width;
    const frame = context.canvas.clientWidth;
    const places = [data.x + data.size + gap, data.x - data.size - gap - text];
    if (data.x < frame / 2) places.reverse();
    const left = places.find((start) =>
      isFree({ left: start, right: start + text, y: data.y }, { taken, frame, size }),
    );
    if (left === undefined) return;
    taken.push({ left, right: left + text, y: data.y });
    context.fillText(data.label, left, data.y + size / 3);
  };
  const restart = (): void => {
    boxes = null;
  };
  return { draw, restart };
}

interface Drawn {
  readonly taken: readonly Box[];
  readonly frame: number;
  readonly size: number;
}

const isFree = ({ left, right, y }: Box, { taken, frame, size }: Drawn): boolean =>
  left >= 0 &&
  right <= frame &&
  taken.every((one) => right < one.left || one.right < left || Math.abs(one.y - y) > 1.2 * size);
