import { describe, expect, test } from 'vitest';
import { analysePage } from '../../../lib/report/analyse-page.ts';
import { pageOf } from './pages.ts';

/** Characters of one paragraph without an end. A loop in a loop would need minutes for it. */
const LENGTH = 50_000;
/** Milliseconds of the processor, which a busy machine does not stretch; a tenth of it is usual. */
const LIMIT = 2_000;

const HOSTILE = [
  'a',
  'Aa ',
  '1',
  '1.',
  '$1 ',
  '. ',
  '! ',
  '" a ',
  '([',
  '<',
  ', ',
  'a-',
  'a@a.',
  'www.',
  'http://',
  '2020-01-',
  '1 January ',
  'by by ',
  'up to ',
  'cures cancer ',
  'studies show ',
  'no side effects ',
  'call us now ',
  'Call us now for a free consultation. Take 20 mg daily. ',
  '糖',
  '糖尿病。',
  '\ud800',
  'a\u0301',
];

describe('a paragraph that repeats itself without end is read in linear time', () => {
  test.each(HOSTILE)(
    '%j',
    (piece) => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length)).trim();
      const start = process.cpuUsage();
      const report = analysePage(pageOf(['Diabetes is a disease. See your doctor.', text]), 0);
      expect(process.cpuUsage(start).user / 1_000).toBeLessThan(LIMIT);
      expect(report.version).toBe(1);
    },
    60_000,
  );
});
