import type { BlockRule, PassageRule } from '../rule.ts';
import { rule as aboutOurselves } from './about-ourselves.ts';
import { rule as advert } from './advert.ts';
import { rule as affiliatePitch } from './affiliate-pitch.ts';
import { rule as authorBox } from './author-box.ts';
import { rule as bookAVisit } from './book-a-visit.ts';
import { rule as breadcrumbs } from './breadcrumbs.ts';
import { rule as buyThis } from './buy-this.ts';
import { rule as callToAction } from './call-to-action.ts';
import { rule as chatWidget } from './chat-widget.ts';
import { rule as comments } from './comments.ts';
import { rule as consultUs } from './consult-us.ts';
import { rule as contentFarmFiller } from './content-farm-filler.ts';
import { rule as cookieNotice } from './cookie-notice.ts';
import { rule as feedback } from './feedback.ts';
import { rule as guaranteeClaim } from './guarantee-claim.ts';
import { rule as limitedOffer } from './limited-offer.ts';
import { rule as login } from './login.ts';
import { rule as navigation } from './navigation.ts';
import { rule as newsletter } from './newsletter.ts';
import { rule as pageFurniture } from './page-furniture.ts';
import { rule as photoCredit } from './photo-credit.ts';
import { rule as previousNext } from './previous-next.ts';
import { rule as priceOffer } from './price-offer.ts';
import { rule as productPraise } from './product-praise.ts';
import { rule as readOn } from './read-on.ts';
import { rule as recruiting } from './recruiting.ts';
import { rule as relatedLinks } from './related-links.ts';
import { rule as salesTalk } from './sales-talk.ts';
import { rule as shareButtons } from './share-buttons.ts';
import { rule as shareFollow } from './share-follow.ts';
import { rule as signUp } from './sign-up.ts';
import { rule as siteFooter } from './site-footer.ts';
import { rule as socialProof } from './social-proof.ts';
import { rule as sourceNote } from './source-note.ts';
import { rule as tags } from './tags.ts';
import { rule as teaser } from './teaser.ts';
import { rule as testimonial } from './testimonial.ts';

/** Rules for sentences; the first that fits gives the reason. */
export const PASSAGE_RULES: readonly PassageRule[] = [
  consultUs,
  bookAVisit,
  priceOffer,
  limitedOffer,
  buyThis,
  testimonial,
  guaranteeClaim,
  socialProof,
  productPraise,
  aboutOurselves,
  signUp,
  shareFollow,
  readOn,
  affiliatePitch,
  recruiting,
  contentFarmFiller,
  sourceNote,
];

/** Rules for whole blocks; `page-furniture` takes what none of the others names. */
export const BLOCK_RULES: readonly BlockRule[] = [
  cookieNotice,
  comments,
  newsletter,
  shareButtons,
  previousNext,
  breadcrumbs,
  tags,
  login,
  feedback,
  chatWidget,
  photoCredit,
  teaser,
  relatedLinks,
  authorBox,
  callToAction,
  advert,
  siteFooter,
  navigation,
  pageFurniture,
];

/** The learnt model; it is asked when no rule has spoken, and names their reasons where it can. */
export const LEARNT_RULE: PassageRule = salesTalk;
