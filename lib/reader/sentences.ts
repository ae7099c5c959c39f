/**
 * Where the sentences of a text begin and end, by the browser's own rules for the language. White space around a
 * sentence is left out; what holds no letter or figure is no sentence.
 */
export function splitSentences(text: string, language: string): { start: number; end: number }[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    return /[\p{L}\p{N}]/u.test(segment) ? [{ start, end: index + segment.trimEnd().length }] : [];
  });
}
