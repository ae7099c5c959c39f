import type { Check, Example } from '../check-type.ts';
import { disclosuresOf, sellsAnything } from '../disclosure.ts';
import type { Material } from '../material.ts';
import { chanceOf } from '../page-model.ts';
import { sellingSentences } from '../promotional.ts';
import { isOfState } from '../provider.ts';
import { damage } from './damage.ts';

const MAX_QUOTES = 5;

/** HONcode 7 and 8, JAMA "disclosure": who pays, and does the page say so where it sells? */
export const funding: Check<'funding'> = {
  id: 'funding',
  run(material) {
    const sells = sellsAnything(material);
    if (!sells && isOfState(material)) return { outcome: 'not-needed', evidence: [] };
    const disclosed = disclosuresOf(material);
    if (disclosed.length > 0) return { outcome: 'disclosed', evidence: disclosed.slice(0, MAX_QUOTES) };
    if (!sells || chanceOf('owesAnswer', material, isPatchwork(material)) <= 0.5)
      return { outcome: 'not-needed', evidence: [] };
    return { outcome: 'missing', evidence: sellingSentences(material).slice(0, MAX_QUOTES) };
  },
};

/** Broken text that nobody signs does not come from the house whose name it bears. */
export function isPatchwork(material: Material): boolean {
  return material.article.author === null && damage.run(material).outcome === 'found';
}

export const examples: Example<'funding'>[] = [
  {
    language: 'en',
    page: '# Tinnitus\nIf you buy something that we link to, we might get a cut.\n$ Buy the Halo now.',
    outcome: 'disclosed',
    quote: 'we might get a cut',
  },
  {
    language: 'en',
    page: '# Tinnitus\nPrepared on behalf of a Courier advertising partner.\n$ Ask for the Halo.',
    outcome: 'disclosed',
    quote: 'advertising partner',
  },
  {
    language: 'de',
    page: '# Tinnitus\nUnser Partner informiert\n$ Bestellen Sie Halo noch heute.',
    outcome: 'disclosed',
    quote: 'Unser Partner informiert',
  },
  // Who pays for a treatment does not pay for the page.
  {
    language: 'en',
    page: '# Tinnitus\nHearing tests are paid for by the health insurance.\n$ Order Halo today for $49.\n$ Halo ends the ringing for good, in a week.',
    outcome: 'missing',
  },
  // A house that treats speaks of itself and of patients.
  {
    language: 'en',
    page: '# Tinnitus\nEarwax can cause it.\n$ Our surgeons have operated on more than 900 patients, and we see you within the week.\nCall our reception for an appointment. We examine both ears at the first consultation.',
    outcome: 'not-needed',
  },
  {
    language: 'en',
    page: '# Tinnitus\nThis post contains affiliate links.\n$ Buy the Halo now.',
    outcome: 'disclosed',
    quote: 'affiliate links',
  },
  {
    language: 'en',
    page: '# Tinnitus\nEarwax can cause it.\n$ Order Halo today for $49.\n$ Halo ends the ringing for good, in a week.',
    outcome: 'missing',
  },
  {
    language: 'en',
    page: '# Tinnitus\nThe trial was funded by its maker. The writer declares no competing interests.\n$ Order Halo today for $49.',
    outcome: 'disclosed',
    quote: 'no competing interests',
  },
  {
    language: 'en',
    page: '# Tinnitus\nHearwell makes the device that is described here.\n$ Order Halo today for $49.',
    outcome: 'disclosed',
    quote: 'Hearwell makes the device',
  },
  {
    language: 'fr',
    page: "# Acouphènes\nCe blog est édité par le laboratoire Audia.\n$ Commandez Halo aujourd'hui, 49 € seulement.",
    outcome: 'disclosed',
    quote: 'édité par le laboratoire',
  },
  {
    language: 'en',
    page: `# Tinnitus\n${'Earwax can cause it.\n'.repeat(7)}Sponsored by Halo\n$ Order Halo today for $49.\n$ Halo ends the ringing for good, in a week.`,
    outcome: 'missing',
  },
  {
    language: 'en',
    page: `# Tinnitus\n${'Earwax can cause it.\n'.repeat(7)}Some links earn me a few cents.`,
    outcome: 'disclosed',
    quote: 'earn me a few cents',
  },
  {
    language: 'es',
    page: '# Acúfenos\nLa tienda Audia edita esta revista y vende algunos de los productos que se mencionan.\n$ Compra hoy Halo por 49 €.',
    outcome: 'disclosed',
    quote: 'vende algunos de los productos',
  },
  {
    language: 'en',
    page: '# Tinnitus | Halo Online Clinic\nEarwax can cause it.\n$ Start your consultation and have Halo drops posted today.\n$ Halo ends the ringing for good, in a week.',
    outcome: 'missing',
  },
  { language: 'en', page: '# Tinnitus\nEarwax can cause it.', outcome: 'not-needed' },
  {
    language: 'es',
    page: `# Acúfenos\n${'Un tapón de cera en el oído puede causarlos, y también el ruido.\n'.repeat(8)}$ En nuestros consultorios se los quitamos: pida turno hoy.`,
    article: { author: 'Dra. Lucía Ferrer' },
    outcome: 'not-needed',
  },
  {
    language: 'es',
    page: '# Acúfenos\nLa Comisión Nacional de Audición atiende en cada provincia.',
    outcome: 'not-needed',
  },
];
