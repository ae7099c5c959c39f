import type { TopicLanguage } from '../types.ts';

const list = (text: string): string[] => text.trim().split(/\s*;\s*/);

/** Slang and everyday words among the synonyms: found by the search box, but no sign of the topic in a text; small letters. */
export const SEARCH_ONLY: ReadonlySet<string> = new Set(
  list(`c;h;blow;coke;crack;flake;snow;horse;junk;smack;skag;black tar;chalk;crystal;glass;ice;speed;tina;grass;hash;pot;weed;
  dip;snuff;bulk;drinking;operation;braces;fungi;crypto;mono;strep;trich;endo;drugs;imaging;the runs;the trots;ulcer;
  safety;noise;tears;salt;art;cam;stool;bm;nursing;burp;gas;shock;tumor;rehab;
  little person;seatworm infection;body art;makeup;lipids;anatomy;cosmetics;bulging disk;caregivers;parenting;huffing;rape;
  fits;fit;cuts;delivery;labor;aesthetics;prevention;insurance;md;glasses;milestones;disaster;nightmare;nightmares;death;graves;
  spotting;exposure;obsession;gym;growing up;blackout;pet;pets;dog;dogs;cat;cats;veterans;ae;a&e;leftovers;crabs;diving`),
);

/** Names that also mean something else: they count only where another name of the topic or a neighbour stands by. */
export const WEAK: ReadonlySet<string> = new Set(
  list(`surgery;pain;medicines;medications;nutrition;hormones;vitamins;minerals;diets;alcohol;swelling;weakness;
  cold;calcium;iron;mercury;sodium;potassium;sweat;alopecia areata;plague;ozone;inhalants;disabilities;pregnancy;menstruation;
  shot;shots;heat;glass;hearing;burn;burns;corn;corns;boil;boils;pulse;trauma;posture;strain;strains;prep;sweat;twins;panic;blind;disabled;
  seniors;coffee;wine;beer;longevity;ergonomics;workout;holistic;expecting;piles;athletes;screening;walkers;walker;
  cane;canes;worms;worm;tick;ticks;flood;vet;cleansing;hydration;dying;grave;toxins;expectant;public health;carers;latex;capsules;plasma;
  herbs;nurse;nurses;dermatologist;psychologist;surgeon;detergent;radiation;dog bite;appendix;stressed;virus;bacteria;tattoo;tattoos;
  falls;blood;memory;period;stress;mold;running;walking;spots;crown;sweets;concentration;teacher;teachers;cradle;serum;td;divorce;
  counseling;workstation;pharmacy`),
);

/** Everyday words of other languages that are no sign of the topic at all, as `SEARCH_ONLY`. */
export const EVERYDAY: Readonly<Partial<Record<TopicLanguage, readonly string[]>>> = {
  es: list('ira;corte;cortes;defensas;pesa'),
  de: list('gehen;laufen;heimlich;zahnen'),
  fr: list('jeûne;bleus'),
  pt: list('tinha;chato;chatos;cortes;zona'),
};

/** Words that count in one language only beside another name of the topic or a neighbour, as `WEAK`. */
export const WEAK_IN: Readonly<Partial<Record<TopicLanguage, readonly string[]>>> = {
  en: ['depression'],
  es: list(`muerte;seguridad;perro;gato;café;sal;regla;ruido;correr;caminar;sangre;caídas;granos;lágrimas;duelo;rabia;plomo;
  peste;soledad;olvidos;gemelos;alumno;maquillaje;gafas;veterinario;nacimiento;operación;nervios;mascotas;hierro;tornados;parto;peso`),
  de: list(`sterben;Schule;Lehrer;Blut;Kaffee;Bewegung;Training;Salz;Eisen;Wut;Trauer;Lärm;Hitze;Haltung;Kater;Konzentration;
  Schuppen;Tränen;Brille;Zwillinge;Sport;Gedächtnis;Fette;Wunden;altern`),
  fr: list(`mort;mémoire;chutes;café;naissance;sel;sang;bruit;sportifs;voyageurs;radio;fibres;boutons;lunettes;rage;solitude;
  lentes;larmes;régimes;règles;handicap;sucre`),
  pt: list(`morte;sangue;café;cachorro;corrida;raiva;golpe;quedas;óculos;academia;lágrimas;alunos;luto;nascimento;operação;
  pintas;chumbo;ruído;peste;evacuação;ressaca;radiação;viajantes;parto;peso`),
};

/** Phrases that hold a topic's name and mean something else, by language. */
export const NOT_TOPICS: Readonly<Record<TopicLanguage, readonly string[]>> = {
  en: list(`stroke of luck;stroke of genius;breast stroke;back stroke;great depression;economic depression;tropical depression;
  cold weather;cold water;cold season;cold blood;cold pressed;cold compress;heat stroke of luck;shock absorber;shock wave;in pain;
  eye catching;eye opener;heart of the matter;by heart;at heart;heart rate monitor;lead to;lead time;plague of;allergic to work;
  pain in the neck;growing pains of;fever pitch;gold fever;election fever;saturday night fever;water cooler;mental gymnastics;
  viral video;went viral;go viral;computer virus;brain drain;brainstorm;brain teaser;period of;time period;cancer sign;zodiac cancer;
  stress test;stress ball;stress free;acid test;blood type diet;bad blood;diet coke;sugar free;concert;lyric`),
  zh: list('感冒不得;病毒视频;心脏地带;高烧友'),
  es: list('depresión económica;depresión tropical;golpe de suerte;en frío;agua fría;zona;alegra;sales;sale'),
  de: list(
    'Schlaganfall der Geschichte;kalter Krieg;Konjunkturdepression;Lampenfieber;Reisefieber;Goldfieber;Jagdfieber;Wunder;Schuld;gehören;gehöre;gehört;Geburtstag;Sehnsucht;Eifersucht;Assistent;Transport;Krüppel;alternativ;laufend;Alter;älter;ältere',
  ),
  fr: list('dépression économique;dépression tropicale;coup de chance;eau froide;concert'),
  pt: list('depressão econômica;depressão tropical;golpe de sorte;água fria;concerto'),
};

/** Topics that many articles touch in passing: they need more than others to be what an article is about. */
export const GENERIC: ReadonlySet<string> = new Set(
  list(`healthfacilities;healthinsurance;caffeine;antibiotics;blood;painrelievers;medicines;surgery;pain;nutrition;vitamins;minerals;hormones;blood;exerciseandphysicalfitness;cancer;infectiousdiseases;
  stress;pregnancy;diets;overthecountermedicines;woundsandinjuries;skinconditions;fever;fatigue;bleeding;allergy;safety;
  clinicaltrials;healthinsurance;laboratorytests;bacterialinfections;viralinfections;inflammation;emergencymedicalservices;
  healthyliving;drugreactions;sleepdisorders;talkingwithyourdoctor;mentalhealth;heartdiseases;smoking;alcohol;obesity;
  nauseaandvomiting;diarrhea;rehabilitation;choosingadoctororhealthcareservice;childrenshealth;bodyweight;dietaryfats`),
);
