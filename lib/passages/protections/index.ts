import type { Protection } from '../rule.ts';
import { protection as contraindication } from './contraindication.ts';
import { protection as disclosure } from './disclosure.ts';
import { protection as dose } from './dose.ts';
import { protection as emergency } from './emergency.ts';
import { protection as helpline } from './helpline.ts';
import { protection as interaction } from './interaction.ts';
import { protection as officialInformation } from './official-information.ts';
import { protection as pregnancyChildren } from './pregnancy-children.ts';
import { protection as reviewDate } from './review-date.ts';
import { protection as seeYourDoctor } from './see-your-doctor.ts';
import { protection as sideEffect } from './side-effect.ts';
import { protection as warning } from './warning.ts';

/** What no rule may remove; the first that fits names it. */
export const PROTECTIONS: readonly Protection[] = [
  emergency,
  helpline,
  seeYourDoctor,
  dose,
  interaction,
  contraindication,
  sideEffect,
  pregnancyChildren,
  warning,
  officialInformation,
  disclosure,
  reviewDate,
];
