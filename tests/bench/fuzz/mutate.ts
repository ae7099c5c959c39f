/** Pieces of mark-up that parsers stumble over. */
const PIECES =
  '<div>|</div>|<p>|</p>|<table>|<tr><td>|</table>|<form>|</form>|<select>|<template>|</template>|<svg>|</svg>|<math><mi>|<!--|-->|<script>|</script>|<style>|</style>|<textarea>|<title>|<noscript>|<br><br>|<ul><li>|</ul>|<a href="javascript:x">|<a href="#">|</a>|<b><i>|</b>|<h1>|</h1>|<input name=attributes>|<img name=body>|<iframe>|<plaintext>|<frameset>|<dialog>|<details>|<ruby><rt>|<constructor>|\u0000|&|&#x202E;|&#xD800;|<template shadowrootmode=open>|<button>|<nav>|<aside class="related">|<time datetime=x>|<meta name=date content=x>|<body hidden>'.split(
    '|',
  );
const MAX_EDITS = 12;

/** A page with up to a dozen cuts, repetitions, swaps and foreign pieces of mark-up at random places. */
export function mutate(html: string, random: () => number): string {
  let mutated = html;
  const place = (): number => Math.floor(random() * mutated.length);
  for (let edits = 1 + Math.floor(random() * MAX_EDITS); edits > 0; edits--) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number];
    const end = Math.min(to, from + 2_000);
    const kind = random();
    if (kind < 0.2) mutated = mutated.slice(0, from) + mutated.slice(end);
    else if (kind < 0.4)
      mutated = mutated.slice(0, from) + mutated.slice(from, end).repeat(3) + mutated.slice(end);
    else if (kind < 0.5) mutated = mutated.slice(0, from) + mutated.slice(from).replaceAll('</p>', '');
    else {
      const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
      mutated = mutated.slice(0, from) + piece.repeat(kind < 0.55 ? 500 : 1) + mutated.slice(from);
    }
  }
  return mutated;
}
