import { BONES } from './bones.ts';
import { BRAIN } from './brain.ts';
import { BREATHING } from './breathing.ts';
import { CANCERS } from './cancers.ts';
import { CARE } from './care.ts';
import { DIGESTION } from './digestion.ts';
import { HEART } from './heart.ts';
import { INFECTIONS } from './infections.ts';
import { KIDNEYS } from './kidneys.ts';
import { LIVING } from './living.ts';
import { SKIN } from './skin.ts';
import { SPECIFIC } from './specific.ts';
import { SPECIFIC_BODY } from './specific-body.ts';
import { SPECIFIC_CONDITIONS } from './specific-conditions.ts';
import { SPECIFIC_INNER } from './specific-inner.ts';
import { SPECIFIC_LIFE } from './specific-life.ts';
import { SPECIFIC_MIND } from './specific-mind.ts';
import { SPECIFIC_ORGANS } from './specific-organs.ts';
import { SPECIFIC_PARTS } from './specific-parts.ts';
import { SPECIFIC_WANTED } from './specific-wanted.ts';
import { WOMEN } from './women.ts';

/**
 * The topics by field of medicine, a line each:
 * `title|English|Chinese|Spanish|German|French|Portuguese|broader|NHS|WHO`. Lists are separated by semicolons, the name to
 * show first. Titles, and part of the English names, are those of MedlinePlus (US National Library of Medicine, 2024,
 * public domain); the letters and digits of a title are the topic's identifier and the slug of its MedlinePlus page. A topic
 * without a page of its own is `id>slug=title`, with the slug of the page that treats it; so is one that has a plainer title
 * than its page, whose title then stands among the names. The other names and the relations
 * are our own writing. The last two columns are slugs in the NHS A to Z and of WHO fact sheets. A `~` marks a name that also
 * means something else.
 */
export const FIELDS: Readonly<Record<string, string>> = {
  skin: SKIN,
  digestion: DIGESTION,
  heart: HEART,
  brain: BRAIN,
  bones: BONES,
  breathing: BREATHING,
  infections: INFECTIONS,
  cancers: CANCERS,
  kidneys: KIDNEYS,
  women: WOMEN,
  living: LIVING,
  care: CARE,
  specific: SPECIFIC,
  specificBody: SPECIFIC_BODY,
  specificLife: SPECIFIC_LIFE,
  specificParts: SPECIFIC_PARTS,
  specificInner: SPECIFIC_INNER,
  specificWanted: SPECIFIC_WANTED,
  specificOrgans: SPECIFIC_ORGANS,
  specificMind: SPECIFIC_MIND,
  specificConditions: SPECIFIC_CONDITIONS,
};
