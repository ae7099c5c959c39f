import { type Material, plainText } from './material.ts';
import { everywhere } from './offers.ts';

/** Hosts of governments and their offices, whatever stands behind. */
const STATE =
  /^https?:\/\/[^/]*\.(?:gov|gob|gub|gouv|gv|govt)\.[^/]+(?:\/|$)|^https?:\/\/[^/]*\.gov(?:\/|$)/i;

/** Who treats by post and screen sells medicines, as a shop does. */
const REMOTE =
  /tele(?:health|med)|online[ -]?(?:clinic|pharmacy|doctor|arzt|praxis|apotheke)|(?:clínica|farmacia|farmácia|médico) online|(?:pharmacie|clinique|médecin) en ligne|互联网医院|网上药店/i;

/** Whether a page is the state's own. */
export function isOfState({ page }: Material): boolean {
  return STATE.test(page.url);
}

/**
 * Whether the seller is evident: the site itself bears the name of a provider of care, has the menus of one, or
 * a named author speaks of its rooms; and it sells its care, not goods.
 */
export function isProvider(material: Material, hasAuthor: boolean): boolean {
  const { page, words } = material;
  const { provider, care, rooms, goods } = words.funding;
  const names = [
    page.metadata.title.split(/[|–—·»]/).at(-1) ?? '',
    ...(page.metadata.meta.get('og:site_name') ?? []),
    /^https?:\/\/([^/]+)/.exec(page.url)?.[1] ?? '',
  ];
  if (names.some((name) => REMOTE.test(name))) return false;
  const isCare =
    names.some((name) => plainText(name).search(provider) >= 0) ||
    everywhere(material, care).length > 0 ||
    (hasAuthor &&
      (names.some((name) => plainText(name).search(rooms) >= 0) || everywhere(material, rooms).length > 0));
  return isCare && everywhere(material, goods).length === 0;
}
