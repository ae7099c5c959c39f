import type { Check, Example } from '../check-type.ts';
import { countText } from '../count-text.ts';

/** Words below which a figure would be noise. */
const ENOUGH_WORDS = 100;

/** DISCERN and the AMA's and NIH's advice on plain writing: how many years of school does the text ask for? */
export const reading: Check<'reading'> = {
  id: 'reading',
  run({ own, words }) {
    const { name, score, syllables, band } = words.reading;
    const counts = countText(own, syllables);
    if (counts.words < ENOUGH_WORDS) return { outcome: 'average', evidence: [] };
    const figure = score(counts);
    return {
      outcome: band(figure),
      evidence: [{ text: `${name} ${figure.toFixed(1)}`, block: null, span: null }],
    };
  },
};

export const examples: Example<'reading'>[] = [
  {
    language: 'en',
    page: `# Fever\n${'Give the child water to drink. Put on light clothes. Let the child rest in bed. '.repeat(8)}`,
    outcome: 'easy',
  },
  {
    language: 'en',
    page: `# Fever\n${'Pharmacological antipyretic interventions necessitate individualised consideration of contraindications, comorbidities and concomitant administration of hepatotoxic preparations. '.repeat(8)}`,
    outcome: 'hard',
  },
];
