import type { ComponentChildren } from 'preact';

interface Props {
  id: string;
  title: string;
  /** What is sought; a section without it does not show. */
  query: string;
  /** What the section says besides its title. */
  words: readonly string[];
  children: ComponentChildren;
}

/** One subject of the settings. */
export function Section({ id, title, query, words, children }: Props) {
  if (![title, ...words].some((text) => hasQuery(text, query))) return null;
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** Whether a text holds what is sought, whatever the case and the accents. */
export function hasQuery(text: string, query: string): boolean {
  const fold = (written: string): string => written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return fold(text).includes(fold(query.trim()));
}
