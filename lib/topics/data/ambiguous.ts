import type { TopicLanguage } from '../types.ts';

const list = (text: string): string[] => text.trim().split(/\s*;\s*/);

/** Slang and everyday words among the synonyms: found by the search box, but no sign of the topic in a text. */
export const SEARCH_ONLY: ReadonlySet<string> = new Set(
  list(`C;H;Blow;Coke;Crack;Flake;Snow;Horse;Junk;Smack;Skag;Black tar;Chalk;Crystal;Glass;Ice;Speed;Tina;Grass;Hash;Pot;Weed;
  Dip;Snuff;Bulk;Drinking;Operation;Braces;Fungi;Crypto;Mono;Strep;Trich;Endo;Drugs;Imaging;The runs;The trots;Ulcer;
  Falls;Safety;Noise;Tears;Blood;Memory;Stress;Salt;Art;ART;CAM;Period;Stool;BM;Nursing;Burp;Gas;Shock;Tumor;Rehab;Operation;
  Little person;Seatworm infection;Body art;Makeup;Lipids;Anatomy;Cosmetics;Bulging disk;Caregivers;Parenting;Huffing;Rape;
  fits;fit;cuts;delivery;labor;aesthetics;prevention;insurance;MD;glasses;milestones;disaster;nightmare;nightmares;death;all;graves;
  spotting;exposure;obsession;gym;growing up;blackout;mold;pet;pets;dog;dogs;cat;cats;veterans;AE;A&E;leftovers;crabs;ART;diving`),
);

/** Names that also mean something else: they count only where another name of the topic or a neighbour stands by. */
export const WEAK: ReadonlySet<string> = new Set(
  list(`Depression;Surgery;Pain;Medicines;Medications;Nutrition;Hormones;Vitamins;Minerals;Diets;Alcohol;Swelling;Weakness;
  Cold;Calcium;Iron;Mercury;Sodium;Potassium;Sweat;Alopecia areata;Plague;Ozone;Inhalants;Surgery;Disabilities;Pregnancy;Menstruation;
  shot;shots;heat;glass;hearing;burn;burns;corn;corns;boil;boils;pulse;trauma;posture;strain;strains;PrEP;sweat;twins;panic;blind;disabled;
  seniors;coffee;wine;beer;longevity;ergonomics;workout;holistic;expecting;piles;athletes;screening;walkers;walker;
  cane;canes;worms;worm;tick;ticks;flood;vet;cleansing;hydration;dying;grave;toxins;expectant;public health;carers;latex;capsules;plasma;
  herbs;nurse;nurses;dermatologist;psychologist;surgeon;detergent;radiation;dog bite;appendix;stressed;virus;bacteria;tattoo;tattoos`),
);

/** Phrases that hold a topic's name and mean something else, by language. */
export const NOT_TOPICS: Readonly<Record<TopicLanguage, readonly string[]>> = {
  en: list(`stroke of luck;stroke of genius;breast stroke;back stroke;great depression;economic depression;tropical depression;
  cold weather;cold water;cold season;cold blood;cold pressed;cold compress;heat stroke of luck;shock absorber;shock wave;in pain;
  eye catching;eye opener;heart of the matter;by heart;at heart;heart rate monitor;lead to;lead time;plague of;allergic to work;
  pain in the neck;growing pains of;fever pitch;gold fever;election fever;saturday night fever;water cooler;mental gymnastics;
  viral video;went viral;go viral;computer virus;brain drain;brainstorm;brain teaser;period of;time period;cancer sign;zodiac cancer;
  stress test;stress ball;stress free;acid test;blood type diet;bad blood;diet coke;sugar free`),
  zh: list('感冒不得;病毒视频;心脏地带;高烧友'),
  es: list('depresión económica;depresión tropical;golpe de suerte;en frío;agua fría'),
  de: list(
    'Schlaganfall der Geschichte;kalter Krieg;Konjunkturdepression;Lampenfieber;Reisefieber;Goldfieber;Jagdfieber',
  ),
  fr: list('dépression économique;dépression tropicale;coup de chance;eau froide'),
  pt: list('depressão econômica;depressão tropical;golpe de sorte;água fria'),
};

/** Topics that many articles touch in passing: they need more than others to be what an article is about. */
export const GENERIC: ReadonlySet<string> = new Set(
  list(`healthfacilities;healthinsurance;caffeine;antibiotics;blood;painrelievers;medicines;surgery;pain;nutrition;vitamins;minerals;hormones;blood;exerciseandphysicalfitness;cancer;infectiousdiseases;
  stress;pregnancy;diets;overthecountermedicines;woundsandinjuries;skinconditions;fever;fatigue;bleeding;allergy;safety;
  clinicaltrials;healthinsurance;laboratorytests;bacterialinfections;viralinfections;inflammation;emergencymedicalservices;
  healthyliving;drugreactions;sleepdisorders;talkingwithyourdoctor;mentalhealth;heartdiseases;smoking;alcohol;obesity;
  nauseaandvomiting;diarrhea;rehabilitation;choosingadoctororhealthcareservice;childrenshealth;bodyweight;dietaryfats`),
);
