/** Drawn on a grid of 20, in the colour of the text. */
const PATHS = {
  letters: 'M2 16 6.5 4h1L12 16M3.6 12h6.8M13 16l3-7.5h.6L19 16m-5.1-2.4h4.3',
  speaker: 'M3 7.5v5h3L10.5 16V4L6 7.5zM13.5 7a4.2 4.2 0 0 1 0 6M15.8 4.6a7.6 7.6 0 0 1 0 10.8',
  bag: 'M10 2.5V12m-3.5-3.3L10 12.2l3.5-3.5M3.5 12v5h13v-5',
  wide: 'M11.5 3.5h5v5m0-5L10 10M8.5 3.5h-5v13h13v-5',
  book: 'M3 4.5c2.5-1 5-.6 7 .8 2-1.4 4.500-1.800 7-.8V16c-2.500-1-5-.6-7 .8-2-1.400-4.500-1.800-7-.8zM10 5.300v11.500',
} as const;

/** A sign beside a word; never alone, so a screen reader passes it over. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg width="18" height="18" viewBox="0 0 20 20" fill="none" aria-hidden="true">
      <path
        d={PATHS[name]}
        stroke="currentcolor"
        stroke-width="1.6"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
    </svg>
  );
}
