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
import { WOMEN } from './women.ts';

/**
 * Names, relations and addresses of our own writing, by field of medicine. A line is
 * `topic|English|Chinese|Spanish|German|French|Portuguese|broader|NHS|WHO`; lists are separated by semicolons, the name to
 * show first. A topic without a MedlinePlus page of its own is `id>slug=Name`, with the slug of the page that treats it.
 * The last two columns are slugs in the NHS A to Z and of WHO fact sheets. A `~` marks a name that also means something else.
 */
export const FIELDS: readonly string[] = [
  SKIN,
  DIGESTION,
  HEART,
  BRAIN,
  BONES,
  BREATHING,
  INFECTIONS,
  CANCERS,
  KIDNEYS,
  WOMEN,
  LIVING,
  CARE,
];
