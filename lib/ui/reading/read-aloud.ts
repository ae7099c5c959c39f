import { sentenceRanges } from './sentence-ranges.ts';

const HIGHLIGHT = 'spoken';

/**
 * A voice for a language that speaks on this device; voices of a service would send the text away.
 * @returns null where the browser has none
 */
export function ownVoice(language: string): SpeechSynthesisVoice | null {
  const fits = ({ lang, localService }: SpeechSynthesisVoice): boolean =>
    localService && lang.split(/[-_]/)[0]?.toLowerCase() === language;
  return speechSynthesis.getVoices().find(fits) ?? null;
}

/**
 * Reads an article aloud, sentence by sentence, and marks the one being read.
 * @param onEnd called once after the last sentence, or when it is stopped
 * @returns the way to stop
 */
export function readAloud(article: Element, voice: SpeechSynthesisVoice, onEnd: () => void): () => void {
  const ranges = sentenceRanges(article, voice.lang);
  let position = 0;
  let isOver = false;
  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    speechSynthesis.cancel();
    CSS.highlights?.delete(HIGHLIGHT);
    onEnd();
  };
  const next = (): void => {
    if (isOver) return;
    const range = ranges[position++];
    if (range) speak(range);
    else stop();
  };
  const speak = (range: Range): void => {
    mark(range);
    const utterance = new SpeechSynthesisUtterance(range.toString());
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = next;
    utterance.onerror = stop;
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  next();
  return stop;
}

function mark(range: Range): void {
  CSS.highlights?.set(HIGHLIGHT, new Highlight(range));
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
