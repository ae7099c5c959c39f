/** Tells a screen reader what has just been done, once. */
export function Announcer({ text }: { text: string }) {
  return (
    <p class="unseen" aria-live="polite">
      {text}
    </p>
  );
}
