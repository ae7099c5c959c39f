import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { titleParts } from '../../../lib/page/title-parts.ts';

describe('the parts of a document title', () => {
  it.each([
    ['Gout – Symptoms | Example Clinic', ['Gout', 'Symptoms', 'Example Clinic']],
    ['Self-care for gout - Example', ['Self-care for gout', 'Example']],
    ['湿疹怎么办_健康网', ['湿疹怎么办', '健康网']],
    ['痛风｜健康网', ['痛风', '健康网']],
    ['Gastrite : les symptômes', ['Gastrite : les symptômes']],
    ['', []],
  ])('are told from each other: %s', (title, parts) => expect(titleParts(title)).toEqual(parts));

  it('are found again, however they are joined', () => {
    const part = fc.stringMatching(/^[a-z]{1,8}( [a-z-]{1,8}[a-z]){0,3}$/);
    const joint = fc.constantFrom(' | ', '|', ' - ', ' – ', ' — ', ' · ', '_', '｜', ' » ');
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), joint, (parts, between) => {
        expect(titleParts(parts.join(between))).toEqual(parts);
      }),
    );
  });
});
