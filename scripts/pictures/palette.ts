import { type Picture, readPng, writePalettePng } from './png.ts';

/** A colour as one number, and how many pixels have it. */
type Count = readonly [colour: number, pixels: number];

const channel = (colour: number, which: number): number => (colour >> (16 - 8 * which)) & 0xff;

/**
 * Makes a screenshot small: at most so many colours, chosen by median cut, each pixel taking the nearest.
 * @param png a PNG as a browser takes it
 * @param colours at most 256
 * @see Heckbert, P.: Color image quantization for frame buffer display. SIGGRAPH 16 (1982)
 */
export function reduceColours(png: Uint8Array, colours: number): Buffer {
  const picture = readPng(png);
  const counts = countColours(picture);
  const palette = choosePalette([...counts], colours);
  const nearest = new Map([...counts.keys()].map((colour) => [colour, nearestOf(palette, colour)]));
  const indices = new Uint8Array(picture.width * picture.height);
  for (let pixel = 0; pixel < indices.length; pixel++)
    indices[pixel] = nearest.get(colourAt(picture, pixel)) ?? 0;
  const bytes = palette.flatMap((colour) => [0, 1, 2].map((which) => channel(colour, which)));
  return writePalettePng(picture, Uint8Array.from(bytes), indices);
}

function colourAt({ rgb }: Picture, pixel: number): number {
  return ((rgb[pixel * 3] ?? 0) << 16) | ((rgb[pixel * 3 + 1] ?? 0) << 8) | (rgb[pixel * 3 + 2] ?? 0);
}

function countColours(picture: Picture): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pixel = 0; pixel < picture.width * picture.height; pixel++) {
    const colour = colourAt(picture, pixel);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return counts;
}

/** Cuts the box of colours that spreads widest in two, again and again. The commonest colour of a box stands for it. */
function choosePalette(counts: Count[], colours: number): number[] {
  const boxes = [counts];
  while (boxes.length < colours) {
    const widest = boxes.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
    if (weightOf(widest) === 0) break;
    const { which } = spreadOf(widest);
    const sorted = [...widest].sort(([a], [b]) => channel(a, which) - channel(b, which));
    const middle = sorted.length >> 1;
    boxes.splice(boxes.indexOf(widest), 1, sorted.slice(0, middle), sorted.slice(middle));
  }
  return boxes.map((box) => box.reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
}

function spreadOf(box: readonly Count[]): { which: number; spread: number } {
  return [0, 1, 2]
    .map((which) => {
      const values = box.map(([colour]) => channel(colour, which));
      const least = values.reduce((a, b) => Math.min(a, b), 255);
      return { which, spread: Math.max(0, values.reduce((a, b) => Math.max(a, b), 0) - least) };
    })
    .reduce((a, b) => (b.spread > a.spread ? b : a));
}

/** A wide box of many pixels shows most. */
function weightOf(box: readonly Count[]): number {
  const pixels = box.reduce((sum, [, count]) => sum + count, 0);
  return box.length < 2 ? 0 : spreadOf(box).spread * Math.sqrt(pixels);
}

function nearestOf(palette: readonly number[], colour: number): number {
  const distance = (other: number): number =>
    [0, 1, 2].reduce((sum, which) => sum + (channel(other, which) - channel(colour, which)) ** 2, 0);
  return palette.reduce(
    (best, other, index) => (distance(other) < distance(palette[best] ?? 0) ? index : best),
    0,
  );
}
