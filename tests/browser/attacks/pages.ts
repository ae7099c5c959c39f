import { ATTACKS } from '../../fixtures/attacks/data.ts';

/** Sets a mark on whatever window it runs in. */
const RUN = 'globalThis.owned=1';

/** A page for each class of attack, every attack in each of the places that a page can put it. */
export interface AttackPage {
  name: string;
  path: string;
  html: string;
  /** Attacks times places. */
  vectors: number;
}

/** @param canary address of the same site that nobody may ask for */
export function attackPages(canary: string): AttackPage[] {
  const { host } = new URL(canary);
  return Object.entries(ATTACKS).map(([name, attacks]) => {
    const texts = attacks.map((attack) =>
      attack.replaceAll('RUN', RUN).replaceAll('URL', canary).replaceAll('HOST', host),
    );
    return { name, path: `/attack-${name}.html`, html: writePage(texts), vectors: texts.length * PLACES };
  });
}

/** As text of a paragraph, of a heading, of a cell, of a link and its address, in the names of an element; as mark-up. */
const PLACES = 6;

function writePage(attacks: readonly string[]): string {
  const [first = ''] = attacks;
  const all = (write: (escaped: string, index: number) => string): string =>
    attacks.map((attack, index) => write(escapeText(attack), index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${escapeText(first)} Diabetes: symptoms and treatment</title>
<meta name="description" content="${escapeText(first)}">
<meta name="author" content="Anna ${escapeText(first)} Meyer">
</head><body>
<header><nav aria-label="Main"><a href="/">Home</a><a href="/shop">Shop</a><a href="/book">Book a visit</a></nav></header>
<main><article>
<h1>${escapeText(first)} Diabetes: symptoms and treatment</h1>
<p>Medically reviewed by Dr. Omar Said. Diabetes is a disease in which the sugar in the blood is too high. The commonest symptoms are thirst, passing much urine and tiredness, and a doctor makes the diagnosis with a blood test.</p>
<p>Treatment depends on the type of diabetes. Patients with type 1 diabetes need insulin; many patients with type 2 diabetes take metformin, a medicine that lowers blood sugar. Side effects such as diarrhoea are common at first.</p>
<p>Call an ambulance if someone with diabetes is unconscious. See your doctor if symptoms of low blood sugar come back. Call us now for a free consultation with our experts!</p>
${all((text) => `<p>A patient with diabetes wrote ${text} to the doctor about the treatment of symptoms.</p>`)}
<h2>Symptoms in children</h2>
${all((text) => `<h3>Symptoms of diabetes ${text}</h3><p>Children with diabetes are thirsty and lose weight. A doctor tests their blood.</p>`)}
<table>${all((text) => `<tr><td>Metformin</td><td>${text}</td><td>500 mg</td></tr>`)}</table>
<ul>${all((text) => `<li>The treatment of <a href="${text}">type 2 diabetes symptoms ${text}</a> takes patience.</li>`)}</ul>
${all((text) => `<section class="${text}" id="${text}" aria-label="${text}" role="${text}" itemprop="author" title="${text}"><p>Insulin lowers the sugar in the blood of patients.</p></section>`)}
</article>
<section class="related-posts"><h2>You may also like</h2><ul>${all((text) => `<li><a href="${text}">Type 2 diabetes treatment ${text}</a></li>`)}</ul></section>
</main>
<footer><p>&copy; Clinic. All rights reserved.</p></footer>
${attacks.map((attack) => `<div>${attack}</div>`).join('\n')}
</body></html>`;
}

function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
