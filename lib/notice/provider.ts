import { titleParts } from '../page/title-parts.ts';
import { type Material, plainText } from './material.ts';
import { everywhere } from './offers.ts';
import { once } from './once.ts';

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

/** Whether the site bears the name of a provider of care or has the menus or rooms of one, and does not treat online alone. */
export function isProvider(material: Material): boolean {
  const { provider, care } = material.words.funding;
  const names = namesOf(material);
  if (names.some((name) => REMOTE.test(name))) return false;
  return (
    names.some((name) => plainText(name).search(provider) >= 0) ||
    everywhere(material, care).length > 0 ||
    hasRooms(material)
  );
}

/** Whether the page speaks of its own rooms or surgeons. */
export const hasRooms = once((material) => {
  const { rooms } = material.words.funding;
  return (
    namesOf(material).some((name) => plainText(name).search(rooms) >= 0) ||
    everywhere(material, rooms).length > 0
  );
});

/** What a site calls itself: behind the title, in its metadata, in its host. */
function namesOf({ page }: Material): string[] {
  return [
    titleParts(page.metadata.title).at(-1) ?? '',
    ...(page.metadata.meta.get('og:site_name') ?? []),
    /^https?:\/\/([^/]+)/.exec(page.url)?.[1] ?? '',
  ];
}
