/**
 * Parts of the body and persons among the names, in six languages: a text that names one speaks only faintly of its diseases
 * or care.
 */
export const FAINT_NAMES: ReadonlySet<string> = new Set(
  `women;woman;men;女性;妇女;女人;男性;男人;mujeres;mujer;hombres;varones;Frauen;Frau;Männer;femmes;femme;hommes;mulheres;mulher;homens;
  after 60;over 60;over 65;over 70;after 50;after 70;old age;长辈;中老年;高龄;personas mayores;tercera edad;ab 60;hohes Alter;personnes âgées;terceira idade;
  plantes;plantas;infusión;infusion;chá;chás;Kräuter;hierbas;ervas;养生;食疗;胶囊;cápsulas;胃;inhaler;infection;injury;injuries;fat;fats;exercise;wellness;
  side effects;prevention;toxin;toxic;expectant;painful;well-being;wellbeing;heart rate;pulse;
  tablets;tablet;drug;drugs;medicine;prescription drugs;medication;手术;药物;用药;medicamentos;Medikamente;médicaments;remédios;operation;surgical;surgery;
  sleep;food;diet;weight;sugar;睡眠;饮食;sueño;Schlaf;sommeil;sono;child;kid;kids;children;infant;infants;babies;newborn;newborns;baby;parents;elderly;seniors;older adults;older people;hospital;
  hospitals;clinic;孩子;宝宝;小儿;老人;老年人;医院;孕妇;niño;niños;bebé;ancianos;hospital;Kind;Kinder;Baby;Senioren;Krankenhaus;Ärzte;
  enfant;enfants;bébé;nourrisson;seniors;hôpital;criança;crianças;bebê;idosos;teens;teenager;teenagers;adolescents;
  stomach;sleeping;ear;nose;nasal;nasal mucosa;throat;finger;tongue;jaw;knee;knees;neck;hip;shoulder;ankle;wrist;elbow;heel;spine;spinal;brain;
  liver;kidney;kidneys;renal;lungs;bladder;uterus;womb;ovary;ovaries;ovarian;penis;testicles;testicle;spleen;pancreas;rectum;
  colon;gut;teeth;joints;cartilage;trachea;larynx;cornea;eyelid;eyelids;vagina;blood vessels;nervous system;bone marrow;
  gums;tonsils;sinus;sinuses;hair;skin;tendon pain;vertebra;esophagus;oesophagus;lymph nodes;DNA;genes;hormones;hormone;
  耳朵;鼻子;鼻腔;咽喉;膝盖;膝关节;脊柱;脊椎;大脑;肾脏;肺;膀胱;子宫;卵巢;睾丸;阴茎;头发;舌头;舌苔;手指;血管病;骨髓;眼睛;脚踝;胃酸;
  oído;nariz;garganta;rodilla;cadera;hombro;tobillo;muñeca;codo;talón;cerebro;hígado;riñón;riñones;pulmones;vejiga;vesícula;
  útero;ovarios;testículos;pene;lengua;dientes;huesos;articulaciones;colon;cartílago;vasos sanguíneos;columna vertebral;encías;
  Ohr;Nase;Nasenschleimhaut;Rachen;Knie;Nacken;Hüfte;Schulter;Handgelenk;Ellenbogen;Ferse;Gehirn;Leber;Niere;Nieren;Lunge;
  Harnblase;Blase;Gebärmutter;Eierstöcke;Hoden;Penis;Zunge;Zähne;Knochen;Gelenke;Darm;Magen;Finger;Gehör;Knorpel;Prostata;
  Wirbelsäule;Augenlid;Kehlkopf;Mandeln;Zahnfleisch;Haut;Herz;Dickdarm;Dünndarm;Speiseröhre;Milz;Scheide;
  oreille;nez;gorge;genou;hanche;épaule;cheville;poignet;coude;talon;cerveau;foie;rein;reins;poumons;vessie;utérus;ovaires;
  testicules;pénis;dents;os;articulations;estomac;intestin;côlon;cartilage;œsophage;gencives;paupières;colonne vertébrale;
  ouvido;joelho;quadril;ombro;tornozelo;punho;cotovelo;calcanhar;cérebro;fígado;rim;rins;pulmões;bexiga;ovários;
  pênis;língua;dentes;ossos;articulações;coluna vertebral;gengivas;cartilagem;próstata;pálpebras`
    .trim()
    .split(/\s*;\s*/),
);
