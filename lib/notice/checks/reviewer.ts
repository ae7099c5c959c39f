import type { Check, Example } from '../check-type.ts';
import { findText } from '../find-text.ts';

/** "the committee for outbreaks", "el Área de Vigilancia": a body, not a person. */
const BODY = /^(?:the|our|el|la|los|las|le|les|der|die|das|[oa]s?) |^l['’]/;

/** HONcode "authority" and JAMA "authorship": has a named person with medical training looked it over? */
export const reviewer: Check<'reviewer'> = {
  id: 'reviewer',
  run({ page, article }) {
    return article.reviewer === null || BODY.test(article.reviewer)
      ? { outcome: 'missing', evidence: [] }
      : { outcome: 'named', evidence: [findText(page, article.reviewer)] };
  },
};

export const examples: Example<'reviewer'>[] = [
  {
    language: 'en',
    page: '# Gout\nMedically reviewed by Dr. Omar Said',
    article: { reviewer: 'Dr. Omar Said' },
    outcome: 'named',
    quote: 'Dr. Omar Said',
  },
  { language: 'en', page: '# Gout\nReviewed by our team', outcome: 'missing' },
  {
    language: 'es',
    page: '# Gota\nRevisado por el Área de Reumatología',
    article: { reviewer: 'el Área de Reumatología' },
    outcome: 'missing',
  },
];
