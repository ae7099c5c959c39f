import { author } from './author.ts';
import { balance } from './balance.ts';
import { damage } from './damage.ts';
import { date } from './date.ts';
import { funding } from './funding.ts';
import { overclaims } from './overclaims.ts';
import { promotion } from './promotion.ts';
import { reading } from './reading.ts';
import { reviewer } from './reviewer.ts';
import { sources } from './sources.ts';

/** All checks in the order in which the notice shows them. */
export const CHECKS = [
  author,
  reviewer,
  date,
  sources,
  funding,
  promotion,
  overclaims,
  balance,
  damage,
  reading,
] as const;
