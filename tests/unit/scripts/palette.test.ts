import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { reduceColours } from '../../../scripts/pictures/palette.ts';
import { readPng, writePalettePng } from '../../../scripts/pictures/png.ts';

/** A PNG whose rows are filtered one by each way; `rgb` is as written, before the filters are taken back. */
function pngOf(width: number, rows: readonly (readonly number[])[]): Buffer {
  const template = writePalettePng({ width, height: rows.length }, new Uint8Array(3), new Uint8Array(0));
  const header = Buffer.from(template.subarray(8, 8 + 25));
  header[8 + 8] = 8;
  header[8 + 9] = 2;
  const data = deflateSync(Buffer.from(rows.flat()));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([template.subarray(0, 8), header, length, Buffer.from('IDAT'), data, Buffer.alloc(4)]);
}

test('the filters of rows are taken back', () => {
  const png = pngOf(2, [
    [0, 10, 20, 30, 40, 50, 60],
    [1, 10, 20, 30, 30, 30, 30],
    [2, 0, 0, 0, 0, 0, 0],
    [3, 5, 10, 15, 15, 15, 15],
    [4, 0, 0, 0, 0, 0, 0],
  ]);
  const row = [10, 20, 30, 40, 50, 60];
  expect([...readPng(png).rgb]).toEqual([...row, ...row, ...row, 10, 20, 30, 40, 50, 60, ...row]);
});

test('few colours stay as they are, many become as few as asked for', () => {
  const grey = (value: number): number[] => [value, value, value];
  const png = pngOf(
    4,
    [0, 64, 128, 192].map((start) => [0, ...[0, 1, 2, 3].flatMap((step) => grey(start + step))]),
  );
  const read = (colours: number): Set<string> => {
    const reduced = reduceColours(png, colours);
    const palette = reduced.subarray(reduced.indexOf('PLTE') + 4);
    const count = reduced.readUInt32BE(reduced.indexOf('PLTE') - 4) / 3;
    return new Set(
      Array.from({ length: count }, (_, index) => palette.toString('hex', index * 3, index * 3 + 3)),
    );
  };
  expect(read(256).size).toBe(16);
  const four = [...read(4)].map((hex) => Number.parseInt(hex.slice(0, 2), 16) >> 6).sort();
  expect(four).toEqual([0, 1, 2, 3]);
});
