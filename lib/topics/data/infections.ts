/** Infections and the vaccines against them. Columns: see `fields.ts`. */
export const INFECTIONS = `
animalbites|dog bite;cat bite;animal bite;bite wound;snake bite;snake bites|动物咬伤;狗咬伤;猫抓伤|mordeduras de animales;mordedura de perro|Tierbisse;Hundebiss;Schlangenbiss|morsures d'animaux;morsure de chien|mordeduras de animais;mordida de cachorro|woundsandinjuries|bite-animal-or-human|animal-bites
animaldiseasesandyourhealth|zoonosis;zoonotic;brucellosis;leptospirosis;Q fever;psittacosis|动物疾病与您的健康;人畜共患病;布鲁氏菌病|enfermedades de los animales y la salud;zoonosis;brucelosis;leptospirosis|Zoonosen;Tierkrankheiten;Leptospirose|zoonoses;brucellose;leptospirose|zoonoses;brucelose;leptospirose|infectiousdiseases|leptospirosis-weils-disease|zoonoses
anthrax||炭疽|carbunco;ántrax|Milzbrand|maladie du charbon;anthrax|antraz;carbúnculo|bacterialinfections
antibioticresistance|antimicrobial resistance;resistant bacteria;superbugs;drug-resistant|抗生素耐药性;耐药性|resistencia a los antibióticos|Antibiotikaresistenz|résistance aux antibiotiques;antibiorésistance|resistência aos antibióticos|antibiotics||antimicrobial-resistance
antibiotics|antibiotic;antibacterial;antimicrobials|抗生素;消炎药|antibióticos;antibiótico|Antibiotika;Antibiotikum|antibiotiques;antibiotique|antibióticos;antibiótico|medicines;bacterialinfections|antibiotics
aspergillosis|Aspergillus|曲霉病|aspergilosis|Aspergillose|aspergillose|aspergilose|fungalinfections|aspergillosis
bacterialinfections|bacteria;bacterial;bacterial infection|细菌感染;细菌|infecciones bacterianas;bacterias|bakterielle Infektionen;Bakterien|infections bactériennes;bactéries|infecções bacterianas;bactérias|infectiousdiseases
bedbugs|bedbug;bed bug|臭虫|chinches;chinches de cama|Bettwanzen|punaises de lit|percevejos|insectbitesandstings|bedbugs
birdflu|avian flu;bird influenza|禽流感|gripe aviar;influenza aviar|Vogelgrippe|grippe aviaire|gripe aviária|flu|bird-flu|influenza-(avian-and-other-zoonotic)
botulism|Clostridium botulinum|肉毒中毒|botulismo|Botulismus|botulisme|botulismo|foodborneillness|botulism|botulism
cdiffinfections|C. difficile;Clostridioides difficile;Clostridium difficile;C diff|艰难梭菌感染|infecciones por Clostridium difficile|Clostridium difficile|infection à Clostridium difficile|infecção por Clostridium difficile|bacterialinfections|clostridium-difficile
campylobacterinfections|Campylobacter|弯曲杆菌感染|infecciones por Campylobacter|Campylobacter|infection à Campylobacter|infecção por Campylobacter|foodborneillness||campylobacter
catscratchdisease|cat-scratch fever|猫抓病|enfermedad por arañazo de gato|Katzenkratzkrankheit|maladie des griffes du chat|doença da arranhadura do gato|bacterialinfections
chagasdisease|Chagas|恰加斯病|enfermedad de Chagas;mal de Chagas|Chagas-Krankheit|maladie de Chagas|doença de Chagas|parasiticdiseases||chagas-disease-(american-trypanosomiasis)
chickenpox|chicken pox;varicella|水痘|varicela|Windpocken;Varizellen|varicelle|catapora;varicela|viralinfections;childrenshealth|chickenpox
chikungunya|chikungunya virus|基孔肯雅热|chikungunya;chikunguña|Chikungunya|chikungunya|chikungunya|mosquitobites;viralinfections||chikungunya
childhoodvaccines|childhood immunization;vaccines for children;baby vaccines;vaccination schedule|儿童疫苗;儿童免疫接种|vacunas infantiles;calendario de vacunación|Impfungen für Kinder;Kinderimpfung|vaccins de l'enfant;vaccination des enfants|vacinas infantis;calendário de vacinação|vaccines;childrenshealth
chlamydiainfections|chlamydia|衣原体感染;衣原体|clamidia;infecciones por clamidia|Chlamydien;Chlamydieninfektion|chlamydia;infection à chlamydia|clamídia|sexuallytransmittedinfections|chlamydia|chlamydia
cholera||霍乱|cólera|Cholera|choléra|cólera|bacterialinfections|cholera|cholera
covid19coronavirusdisease2019|COVID-19;COVID;coronavirus;SARS-CoV-2;covid infection|新冠病毒;新冠肺炎;新型冠状病毒;新冠|COVID-19;coronavirus;COVID|COVID-19;Coronavirus;Corona|COVID-19;coronavirus;covid|COVID-19;coronavírus;covid|viralinfections;lungdiseases|covid-19|coronavirus-disease-(covid-19)
covid19testing|covid test;covid tests;rapid antigen test|新冠检测;核酸检测|pruebas de COVID-19;test de antígenos|Corona-Test|test covid;dépistage du covid|teste de covid|covid19coronavirusdisease2019
covid19vaccines|covid vaccine;covid vaccination;coronavirus vaccine|新冠疫苗|vacunas contra el COVID-19;vacuna covid|COVID-19-Impfung;Corona-Impfung|vaccins contre la COVID-19;vaccin covid|vacinas contra a covid-19;vacina covid|covid19coronavirusdisease2019;vaccines
postcovidconditionslongcovid|long COVID;post-COVID syndrome;long-haul COVID|新冠后遗症;长新冠|COVID persistente;COVID prolongado|Long COVID;Post-COVID|COVID long;affections post-COVID|covid longa;pós-covid|covid19coronavirusdisease2019||post-covid-19-condition-(long-covid)
cryptosporidiosis|Cryptosporidium|隐孢子虫病|criptosporidiosis|Kryptosporidiose|cryptosporidiose|criptosporidiose|parasiticdiseases
cytomegalovirusinfections|cytomegalovirus|巨细胞病毒感染|infecciones por citomegalovirus;citomegalovirus|Zytomegalie;Cytomegalievirus|infection à cytomégalovirus|infecção por citomegalovírus;citomegalovírus|viralinfections|cytomegalovirus-cmv
dengue|dengue virus;dengue haemorrhagic fever;severe dengue;Aedes|登革热;登革|dengue;fiebre del dengue;dengue grave|Denguefieber;Dengue|dengue|dengue|mosquitobites;viralinfections|dengue|dengue-and-severe-dengue
diphtheria||白喉|difteria|Diphtherie|diphtérie|difteria|bacterialinfections|diphtheria|diphtheria
ebola|Ebola virus|埃博拉|ébola;virus del Ébola|Ebola|Ebola;virus Ebola|ebola|hemorrhagicfevers|ebola-virus-disease
ecoliinfections|E. coli;E coli|大肠杆菌感染;大肠杆菌|infecciones por E. coli;E. coli|E.-coli-Infektion;EHEC;E. coli|infection à E. coli;E. coli|infecção por E. coli;E. coli|foodborneillness||e-coli
fifthdisease|slapped cheek syndrome;parvovirus B19;slapped cheek|传染性红斑;第五病|quinta enfermedad;eritema infeccioso|Ringelröteln|cinquième maladie;mégalérythème|quinta doença;eritema infeccioso|viralinfections;childrenshealth|slapped-cheek-syndrome
flu|flu season;seasonal flu;influenza A;influenza B|流感;流行性感冒;甲流|gripe;influenza|Grippe;Influenza|grippe;grippe saisonnière|gripe;influenza|viralinfections|flu|influenza-(seasonal)
flushot|flu vaccination;influenza vaccine;flu jab|流感疫苗|vacuna contra la gripe;vacuna antigripal|Grippeimpfung|vaccin contre la grippe|vacina contra a gripe|flu;vaccines
foodborneillness|food poisoning;foodborne disease|食源性疾病;食物中毒|enfermedades transmitidas por los alimentos;intoxicación alimentaria|Lebensmittelvergiftung|intoxication alimentaire|intoxicação alimentar;doenças transmitidas por alimentos|infectiousdiseases;digestivediseases|food-poisoning|food-safety
fungalinfections|fungal infection;mycosis;antifungal;antifungals;sporotrichosis;mucormycosis;fungal|真菌感染;霉菌感染|infecciones por hongos;hongos;antimicóticos;micosis|Pilzinfektionen;Pilzerkrankung;Mykose|infections fongiques;mycose;mycoses|infecções por fungos;micose;fungos|infectiousdiseases|antifungal-medicines
gangrene|necrotizing fasciitis;necrotising fasciitis|坏疽|gangrena|Gangrän;Wundbrand|gangrène|gangrena|bacterialinfections|gangrene
genitalherpes|herpes on genitals|生殖器疱疹|herpes genital|Genitalherpes;Herpes genitalis|herpès génital|herpes genital|herpessimplex;sexuallytransmittedinfections|genital-herpes
genitalwarts|condyloma;anogenital warts|尖锐湿疣;生殖器疣|verrugas genitales;condilomas|Feigwarzen;Genitalwarzen|verrues génitales;condylomes|verrugas genitais;condiloma|hpv;sexuallytransmittedinfections|genital-warts
germsandhygiene|germs;hand washing;handwashing;hand hygiene;hand sanitizer;hygiene|细菌与卫生;洗手;个人卫生|gérmenes e higiene;lavado de manos|Keime und Hygiene;Händewaschen;Hygiene|microbes et hygiène;lavage des mains|germes e higiene;lavagem das mãos|infectioncontrol
giardiainfections|Giardia;giardiasis|贾第虫感染|infecciones por Giardia;giardiasis|Giardiasis;Lambliasis|giardiase|giardíase|parasiticdiseases|giardiasis
gonorrhea|gonorrhoea;gonococcal|淋病|gonorrea|Gonorrhö;Tripper|gonorrhée;blennorragie|gonorreia|sexuallytransmittedinfections|gonorrhoea|gonorrhoea-(neisseria-gonorrhoeae-infection)
h1n1fluswineflu|swine flu;H1N1|甲型H1N1流感;猪流感|influenza H1N1;gripe porcina|Schweinegrippe|grippe H1N1;grippe porcine|gripe H1N1;gripe suína|flu|swine-flu-h1n1
haemophilusinfections|Hib;Haemophilus influenzae|嗜血杆菌感染|infecciones por Haemophilus|Haemophilus influenzae|infections à Haemophilus|infecções por Haemophilus|bacterialinfections|haemophilus-influenzae-type-b-hib
handfootandmouthdisease>viralinfections=Hand, foot, and mouth disease|hand, foot and mouth;hand foot mouth disease;HFMD;Coxsackie;herpangina;enterovirus|手足口病;疱疹性咽峡炎;肠道病毒|enfermedad de manos, pies y boca;enfermedad mano-pie-boca|Hand-Fuß-Mund-Krankheit|maladie main-pied-bouche;syndrome pieds-mains-bouche|doença mão-pé-boca;síndrome mão-pé-boca|viralinfections;childrenshealth|hand-foot-and-mouth-disease
hantavirusinfections|hantavirus|汉坦病毒感染|infecciones por hantavirus;hantavirus|Hantavirus|infection à hantavirus|hantavirose|viralinfections
hemorrhagicfevers|viral hemorrhagic fever;Lassa fever;Marburg;yellow fever;hemorrhagic fever|出血热;黄热病|fiebres hemorrágicas;fiebre amarilla|hämorrhagisches Fieber;Gelbfieber|fièvres hémorragiques;fièvre jaune|febres hemorrágicas;febre amarela|viralinfections|yellow-fever|yellow-fever
herpessimplex|herpes;herpes virus|单纯疱疹;疱疹|herpes simple;herpes|Herpes simplex;Herpes|herpès simplex;herpès|herpes simples;herpes|viralinfections||herpes-simplex-virus
histoplasmosis||组织胞浆菌病|histoplasmosis|Histoplasmose|histoplasmose|histoplasmose|fungalinfections
hiv|AIDS;HIV/AIDS;human immunodeficiency virus;HIV infection|艾滋病;艾滋病毒;人类免疫缺陷病毒|VIH;sida;VIH/sida|HIV;Aids|VIH;sida|HIV;aids|sexuallytransmittedinfections;immunesystemanddisorders|hiv-and-aids|hiv-aids
hivandinfections|opportunistic infections|艾滋病与感染|VIH e infecciones;infecciones oportunistas|HIV und Infektionen|VIH et infections|HIV e infecções|hiv
hivandpregnancy|HIV in pregnancy|艾滋病与怀孕|VIH y embarazo|HIV und Schwangerschaft|VIH et grossesse|HIV e gravidez|hiv;pregnancy
hivinwomen|women with HIV|女性艾滋病|VIH en mujeres|HIV bei Frauen|VIH chez la femme|HIV em mulheres|hiv;womenshealth
hivmedicines|antiretroviral;antiretrovirals;antiretroviral therapy|艾滋病药物;抗逆转录病毒|medicamentos para el VIH;antirretrovirales|HIV-Medikamente;antiretrovirale Therapie|médicaments contre le VIH;antirétroviraux|medicamentos para HIV;antirretrovirais|hiv;medicines
hivprepandpep|PrEP;pre-exposure prophylaxis;post-exposure prophylaxis|暴露前预防;艾滋病阻断|profilaxis preexposición;PrEP|HIV-PrEP;PrEP|PrEP;prophylaxie pré-exposition|PrEP;profilaxia pré-exposição|hiv
livingwithhiv|life with HIV|与艾滋病共处|vivir con VIH|Leben mit HIV|vivre avec le VIH|vivendo com HIV|hiv
hpv|human papilloma virus;papillomavirus;HPV vaccine|人乳头瘤病毒;HPV疫苗;宫颈癌疫苗|VPH;virus del papiloma humano|humane Papillomviren;HPV-Impfung|papillomavirus humain;papillomavirus|HPV;papilomavírus humano|sexuallytransmittedinfections;viralinfections|human-papillomavirus-hpv|human-papilloma-virus-and-cancer
infectioncontrol|infection prevention;disinfection;hospital-acquired infection;isolation precautions;quarantine|感染控制;消毒;隔离;预防感染|control de infecciones;prevención de infecciones|Infektionsschutz;Desinfektion|contrôle des infections;désinfection;prévention des infections|controle de infecções;desinfecção|infectiousdiseases
infectiousdiseases|contagious disease;contagious;infectious disease;infection;infections;epidemic;outbreak|传染病;感染;传染性疾病;疫情|enfermedades infecciosas;infección;infecciones;epidemia;contagio|Infektionskrankheiten;Infektion;ansteckende Krankheiten|maladies infectieuses;infection;épidémie|doenças infecciosas;infecção;epidemia
infectiousmononucleosis|mono;Epstein-Barr virus;Epstein-Barr;EBV|传染性单核细胞增多症;EB病毒|mononucleosis infecciosa;mononucleosis;Epstein-Barr|Pfeiffersches Drüsenfieber;Epstein-Barr-Virus;Mononukleose|mononucléose infectieuse;mononucléose;Epstein-Barr|mononucleose infecciosa;mononucleose;Epstein-Barr|viralinfections|glandular-fever
insectbitesandstings|insect bites;bee sting;wasp sting;bug bite;flea bites;insect sting;bee stings;jellyfish sting|昆虫叮咬;蜜蜂蜇伤;虫咬|picaduras de insectos;picadura de abeja|Insektenstiche;Wespenstich;Bienenstich;Flohbisse|piqûres d'insectes;piqûre de guêpe|picadas de insetos;picada de abelha|woundsandinjuries|insect-bites-and-stings
kawasakidisease|Kawasaki|川崎病|enfermedad de Kawasaki|Kawasaki-Syndrom|maladie de Kawasaki|doença de Kawasaki|vasculitis;childrenshealth|kawasaki-disease
legionnairesdisease|Legionella|军团病;军团菌|enfermedad del legionario;legionelosis|Legionärskrankheit;Legionellen|légionellose|doença dos legionários;legionelose|pneumonia;bacterialinfections|legionnaires-disease|legionellosis
leishmaniasis||利什曼病|leishmaniasis|Leishmaniose|leishmaniose|leishmaniose|parasiticdiseases||leishmaniasis
listeriainfections|Listeria|李斯特菌感染|infecciones por Listeria;listeriosis|Listeriose;Listerien|listériose|listeriose|foodborneillness|listeriosis|listeriosis
lymedisease|Lyme;Borrelia;Lyme borreliosis;borreliosis|莱姆病|enfermedad de Lyme|Borreliose;Lyme-Borreliose;Lyme-Krankheit|maladie de Lyme|doença de Lyme|tickbites;bacterialinfections|lyme-disease
malaria|antimalarial;antimalarials|疟疾|malaria;paludismo|Malaria|paludisme;malaria|malária|mosquitobites;parasiticdiseases|malaria|malaria
measles|MMR;MMR vaccine;morbilli|麻疹|sarampión|Masern|rougeole|sarampo|viralinfections;childrenshealth|measles|measles
meningococcaldisease|meningococcal;meningococcus|脑膜炎球菌病|enfermedad meningocócica;meningococo|Meningokokken|infections à méningocoques;méningocoque|doença meningocócica;meningococo|bacterialinfections;meningitis
molds|mold;mould;black mold;damp and mould|霉菌;发霉|moho|Schimmel;Schimmelpilz|moisissures|mofo;bolor|indoorairpollution
mosquitobites|mosquito bite;mosquitoes;mosquito;mosquito repellent;mosquito-borne;mosquitos|蚊虫叮咬;蚊子;灭蚊;驱蚊|picaduras de mosquitos;mosquito;mosquitos;repelente;zancudos;fumigación|Mückenstiche;Mücken;Mückenschutz|piqûres de moustiques;moustiques;moustique|picadas de mosquito;mosquito;mosquitos;repelente|insectbitesandstings
mpox|monkeypox|猴痘|mpox;viruela del mono|Mpox;Affenpocken|mpox;variole du singe|mpox;varíola dos macacos|viralinfections|monkeypox|mpox
mrsa|methicillin resistant staph|耐甲氧西林金黄色葡萄球菌|SARM;MRSA|MRSA|SARM|MRSA|staphylococcalinfections|mrsa
mumps||流行性腮腺炎;腮腺炎|paperas;parotiditis|Mumps|oreillons|caxumba;papeira|viralinfections;childrenshealth|mumps
mycobacterialinfections|leprosy;Hansen's disease;nontuberculous mycobacteria|分枝杆菌感染;麻风病|infecciones por micobacterias;lepra|Mykobakterien;Lepra|infections mycobactériennes;lèpre|infecções por micobactérias;hanseníase;lepra|bacterialinfections||leprosy
norovirusinfections|norovirus;winter vomiting bug|诺如病毒感染;诺如病毒|infecciones por norovirus;norovirus|Norovirus|infection à norovirus;norovirus|infecção por norovírus;norovírus|gastroenteritis|norovirus-vomiting-bug
parasiticdiseases|parasites;parasite;parasitic infection;worms;tapeworm;hookworm;roundworm;schistosomiasis;parasitic;deworming|寄生虫病;寄生虫;血吸虫病;绦虫;蛔虫|enfermedades parasitarias;parásitos;lombrices;esquistosomiasis|Parasiten;Würmer;Wurminfektion;Bandwurm|maladies parasitaires;parasites;vers intestinaux|doenças parasitárias;parasitas;vermes;esquistossomose|infectiousdiseases|worms-in-humans|schistosomiasis
pinworms|pinworm;threadworm;threadworms;enterobius|蛲虫;蛲虫病|oxiuros;lombrices intestinales|Madenwürmer;Madenwurm;Oxyuren|oxyures|oxiúros;oxiurose|parasiticdiseases;childrenshealth|threadworms
plague|Yersinia pestis;the plague|鼠疫|peste;peste bubónica|Pest;Beulenpest|peste;peste bubonique|peste bubônica;peste|bacterialinfections||plague
pneumococcalinfections|pneumococcal;pneumococcus;pneumococcal vaccine|肺炎球菌感染;肺炎球菌;肺炎疫苗|infecciones por neumococo;neumococo|Pneumokokken;Pneumokokken-Impfung|infections à pneumocoques;pneumocoque|infecções pneumocócicas;pneumococo|bacterialinfections
pneumocystisinfections|Pneumocystis|肺孢子菌肺炎|infecciones por Pneumocystis|Pneumocystis|pneumocystose|pneumocistose|fungalinfections;hivandinfections
polioandpostpoliosyndrome|polio;poliomyelitis;post-polio|脊髓灰质炎;小儿麻痹症|poliomielitis;polio|Kinderlähmung;Polio|poliomyélite;polio|poliomielite;pólio|viralinfections|polio|poliomyelitis
rabies|rabies vaccine;rabid|狂犬病;狂犬疫苗|rabia|Tollwut|rage|raiva humana;vacina antirrábica|viralinfections;animalbites|rabies|rabies
respiratorysyncytialvirusinfections|respiratory syncytial virus;RSV vaccine|呼吸道合胞病毒感染;合胞病毒|virus respiratorio sincitial;VRS|RS-Virus;respiratorisches Synzytialvirus|virus respiratoire syncytial;VRS|vírus sincicial respiratório;VSR|viralinfections;lungdiseases
rotavirusinfections|rotavirus|轮状病毒感染;轮状病毒|rotavirus;infecciones por rotavirus|Rotavirus;Rotaviren|rotavirus|rotavírus|gastroenteritis;childrenshealth
rubella|German measles|风疹|rubéola|Röteln|rubéole|rubéola|viralinfections|rubella-german-measles|rubella
salmonellainfections|Salmonella;salmonellosis;typhoid;typhoid fever|沙门氏菌感染;沙门氏菌;伤寒|salmonelosis;salmonela;fiebre tifoidea|Salmonellen;Salmonellose;Typhus|salmonellose;salmonelle;fièvre typhoïde|salmonelose;salmonela;febre tifoide|foodborneillness|typhoid-fever|salmonella-(non-typhoidal)
sepsis|septic;septic shock;blood poisoning;septicemia;septicaemia|败血症;脓毒症|sepsis;septicemia;choque séptico|Blutvergiftung;Sepsis|sepsis;septicémie;choc septique|sepse;septicemia;choque séptico|bacterialinfections|sepsis|sepsis
sexuallytransmittedinfections|STD;STI;STDs;STIs;sexually transmitted disease;sexually transmitted infection;venereal disease;mycoplasma genitalium|性传播感染;性病;性传播疾病|infecciones de transmisión sexual;ITS;enfermedades de transmisión sexual;ETS|sexuell übertragbare Infektionen;Geschlechtskrankheiten|infections sexuellement transmissibles;IST;MST|infecções sexualmente transmissíveis;IST;DST|infectiousdiseases;sexualhealth|sexually-transmitted-infections-stis|sexually-transmitted-infections-(stis)
shingles|herpes zoster;shingles vaccine;shingles vaccination;zoster;postherpetic neuralgia|带状疱疹;缠腰龙;蛇缠腰|culebrilla;herpes zóster|Gürtelrose;Herpes zoster;Zoster|zona;herpès zoster|herpes-zóster;cobreiro;zona|viralinfections|shingles
smallpox|variola|天花|viruela|Pocken|variole|varíola|viralinfections
staphylococcalinfections|staph infection;Staphylococcus;staphylococcal;Staphylococcus aureus;toxic shock syndrome|葡萄球菌感染;金黄色葡萄球菌|infecciones por estafilococos;estafilococo|Staphylokokken|infections à staphylocoques;staphylocoque|infecções estafilocócicas;estafilococo|bacterialinfections|staph-infection
streptococcalinfections|strep throat;scarlet fever;Streptococcus;group A strep;group B strep;rheumatic fever;streptococcal|链球菌感染;猩红热;链球菌|infecciones por estreptococos;escarlatina;estreptococo|Streptokokken;Scharlach|infections à streptocoques;scarlatine;streptocoque|infecções estreptocócicas;escarlatina;estreptococo|bacterialinfections|scarlet-fever
syphilis||梅毒|sífilis|Syphilis;Lues|syphilis|sífilis|sexuallytransmittedinfections|syphilis|syphilis
tetanus|lockjaw|破伤风|tétanos|Tetanus;Wundstarrkrampf|tétanos|tétano|bacterialinfections|tetanus|tetanus
tetanusdiphtheriaandpertussisvaccines|tetanus shot;DTP vaccine;tetanus vaccine;whooping cough vaccine|百白破疫苗;破伤风疫苗|vacunas contra el tétanos, la difteria y la tos ferina;vacuna del tétanos|Tetanusimpfung;Diphtherie-Impfung|vaccins tétanos, diphtérie et coqueluche;vaccin contre le tétanos|vacinas contra tétano, difteria e coqueluche;vacina do tétano|vaccines;tetanus
tickbites|tick bite;ticks;tick;tick-borne;Rocky Mountain spotted fever|蜱虫叮咬;蜱虫|picaduras de garrapatas;garrapatas|Zeckenstich;Zecken;Zeckenbiss;Zecke|morsures de tiques;tiques;tique|picadas de carrapatos;carrapato|insectbitesandstings
toxoplasmosis|Toxoplasma|弓形虫病;弓形虫|toxoplasmosis|Toxoplasmose|toxoplasmose|toxoplasmose|parasiticdiseases|toxoplasmosis
trichomoniasis|Trichomonas|滴虫病;滴虫性阴道炎|tricomoniasis|Trichomoniasis;Trichomonaden|trichomonase|tricomoníase|sexuallytransmittedinfections|trichomoniasis|trichomoniasis
tuberculosis|latent TB;TB infection|结核病;肺结核;结核|tuberculosis|Tuberkulose|tuberculose|tuberculose|bacterialinfections;lungdiseases|tuberculosis-tb|tuberculosis
vaccines|vaccine;vaccination;vaccinations;immunization;immunisation;booster shot;shots;jab;immunizations;immunisations|疫苗;预防接种;接种;免疫接种|vacunas;vacunación;inmunización;vacuna|Impfung;Impfungen;Impfstoff;Impfstoffe;Schutzimpfung|vaccins;vaccination;vaccin|vacinas;vacinação;vacina;imunização|infectiousdiseases|vaccinations
vaccinesafety|vaccine side effects;are vaccines safe|疫苗安全|seguridad de las vacunas|Impfstoffsicherheit;Impfnebenwirkungen|sécurité des vaccins|segurança das vacinas|vaccines
valleyfever||谷热;球孢子菌病|fiebre del valle;coccidioidomicosis|Talfieber;Kokzidioidomykose|fièvre de la vallée|febre do vale|fungalinfections
viralinfections|virus;viral;viruses;viral infection;virus infection|病毒感染;病毒|infecciones virales;virus|Virusinfektionen;Viren;Virus;Virusinfektion|infections virales;virus|infecções virais;vírus|infectiousdiseases
westnilevirus|West Nile|西尼罗河病毒|virus del Nilo Occidental|West-Nil-Virus|virus du Nil occidental|vírus do Nilo Ocidental|mosquitobites;viralinfections|west-nile-virus|west-nile-virus
whoopingcough|pertussis|百日咳|tos ferina;tosferina|Keuchhusten|coqueluche|coqueluche;tosse convulsa|bacterialinfections;childrenshealth|whooping-cough
yeastinfections|candida;thrush;yeast infection;vaginal thrush;candida albicans;candidal|酵母菌感染;念珠菌感染;霉菌性阴道炎;念珠菌|candidiasis;infección por hongos vaginal;cándida|Candida;Hefepilzinfektion;Scheidenpilz;Soor|candidose;mycose vaginale;candida|candidíase;cândida|fungalinfections|thrush-in-men-and-women|candidiasis-(yeast-infection)
zikavirus||寨卡病毒|virus del Zika;zika|Zika-Virus;Zika|virus Zika;zika|zika;vírus zika|mosquitobites;viralinfections|zika-virus|zika-virus
immunesystemanddisorders|immune system;immunity;immune;immune boosting;weakened immune system;immunodeficiency;boost immunity|免疫系统和疾病;免疫力;免疫系统;提高免疫力|sistema inmunitario y sus trastornos;sistema inmunitario;defensas;inmunidad|Immunsystem;Immunschwäche;Abwehrkräfte;Immunabwehr|système immunitaire;immunité;défenses immunitaires|sistema imunológico;imunidade|
autoimmunediseases|autoimmune;autoimmune disease;autoimmune disorder|自身免疫性疾病;自身免疫|enfermedades autoinmunes;autoinmune|Autoimmunerkrankungen;Autoimmunkrankheit|maladies auto-immunes;auto-immune|doenças autoimunes;autoimune|immunesystemanddisorders
lupus|systemic lupus|红斑狼疮;狼疮|lupus;lupus eritematoso|Lupus;Lupus erythematodes|lupus;lupus érythémateux|lúpus;lúpus eritematoso|autoimmunediseases|lupus
scleroderma||硬皮病|esclerodermia|Sklerodermie;systemische Sklerose|sclérodermie|esclerodermia|autoimmunediseases;connectivetissuedisorders|scleroderma
sjogrenssyndrome|Sjögren's syndrome;Sjögren|干燥综合征|síndrome de Sjögren;Sjögren|Sjögren-Syndrom;Sjögren|syndrome de Sjögren;Sjögren|síndrome de Sjögren;Sjögren|autoimmunediseases|sjogrens-syndrome
fever|high temperature;feverish;raised temperature;fever in children;reduce fever;taking temperature|发烧;发热;退烧;高烧;高热|fiebre;calentura;temperatura alta|Fieber;hohe Temperatur|fièvre;température élevée|febre;temperatura alta||high-temperature-fever-in-adults
latexallergy|latex|乳胶过敏|alergia al látex|Latexallergie|allergie au latex|alergia ao látex|allergy
foodallergy|food allergies;peanut allergy;nut allergy;egg allergy;milk allergy;cow's milk allergy|食物过敏;花生过敏;牛奶过敏|alergia a los alimentos;alergias alimentarias;alergia al cacahuete|Lebensmittelallergie;Nahrungsmittelallergie;Nussallergie|allergie alimentaire;allergie aux arachides|alergia alimentar;alergia ao leite|allergy|food-allergy
travelershealth|travel vaccines;travel health;traveller's health;travel vaccinations|旅行者健康;旅行疫苗|salud del viajero;vacunas para viajar|Reisemedizin;Reiseimpfungen;Reiseimpfung|santé des voyageurs;vaccins de voyage|saúde do viajante;vacinas para viagem||travel-vaccinations
spiderbites|spider bite;black widow|蜘蛛咬伤|picaduras de arañas|Spinnenbisse|morsures d'araignées|picadas de aranha|insectbitesandstings
reyesyndrome||瑞氏综合征|síndrome de Reye|Reye-Syndrom|syndrome de Reye|síndrome de Reye|childrenshealth|reyes-syndrome
`;
