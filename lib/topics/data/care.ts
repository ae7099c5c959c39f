/** Tests, treatments, medicines, care and the health service. Columns: see `fields.ts`. */
export const CARE = `
Acupuncture|acupressure;needling;acupoint;moxibustion;cupping|针灸;针刺;艾灸;穴位;拔罐;按摩穴位|acupuntura;moxibustión;acupresión|Akupunktur;Akupressur|acupuncture;moxibustion;acupression|acupuntura;acupressão|complementaryandintegrativemedicine|acupuncture
Advance directives|living will;power of attorney for health care|预立医疗指示;生前预嘱|directivas anticipadas;testamento vital|Patientenverfügung|directives anticipées|diretivas antecipadas;testamento vital|endoflifeissues
After surgery|Postoperative care;Recovery from surgery;post-operative;after an operation;surgical recovery;incision care|手术后;术后恢复|después de la cirugía;posoperatorio|nach der Operation|après une opération;soins postopératoires|pós-operatório;depois da cirurgia|surgery
American Indian and Alaska Native health||美洲印第安人和阿拉斯加原住民健康|salud de los indígenas estadounidenses|Gesundheit der Ureinwohner Amerikas|santé des Amérindiens|saúde dos indígenas norte-americanos|healthdisparities
Asian American health||亚裔美国人健康|salud de los estadounidenses de origen asiático||||healthdisparities
Black and African American health|Black health|非裔美国人健康|salud de los afroamericanos||||healthdisparities
Latino and Hispanic American health|Hispanic health|拉丁裔美国人健康|salud de los hispanoamericanos||||healthdisparities
Native Hawaiian and Pacific Islander health||夏威夷原住民健康|salud de los nativos de Hawái y otras islas del Pacífico||||healthdisparities
LGBTQIA+ health|gay health;transgender health;gender dysphoria;transgender;lesbian health|性少数群体健康|salud LGBTQIA+;disforia de género|LGBTQ-Gesundheit;Geschlechtsdysphorie|santé LGBTQIA+;dysphorie de genre|saúde LGBTQIA+;disforia de gênero|sexualhealth|gender-dysphoria
Anatomy|human body;body systems|解剖学;人体解剖|anatomía;cuerpo humano|Anatomie;menschlicher Körper|anatomie;corps humain|anatomia;corpo humano
Anesthesia|general anaesthetic;local anesthetic;anaesthetic;sedation|麻醉;全麻|anestesia;sedación|Narkose;Anästhesie|anesthésie|anestesia;sedação|surgery|general-anaesthesia
Assisted living|Residential care;sheltered housing|辅助生活|vivienda asistida|betreutes Wohnen|résidence services seniors|residência assistida|olderadulthealth
Assistive devices|Assistive technology|辅助器具|dispositivos de asistencia|Hilfsmittel|aides techniques|dispositivos de assistência|disabilities||assistive-technology
Mobility aids|Ambulation devices;walker;cane;wheelchair;crutches;walking frame;rollator|助行器;轮椅;拐杖|ayudas para la movilidad;silla de ruedas;muletas|Gehhilfen;Rollstuhl;Rollator;Krücken|aides à la mobilité;fauteuil roulant;béquilles|auxiliares de mobilidade;cadeira de rodas;muletas|assistivedevices
botox>botox=Botulinum toxin|Botox;Botulinum toxin type A;botulinum;Botox injections|肉毒素;肉毒杆菌素;瘦脸针|bótox;toxina botulínica|Botox;Botulinumtoxin|Botox;toxine botulique|botox;toxina botulínica|plasticandcosmeticsurgery
Caregiver health|Caregiver stress;carer burnout|照护者健康|salud del cuidador|Gesundheit pflegender Angehöriger|santé des aidants|saúde do cuidador|caregivers
Caregivers|carer;family caregiver;caregiving|照护者;看护|cuidadores|pflegende Angehörige;Pflege zu Hause|aidants;proches aidants|cuidadores
Choosing a doctor or health care service|choosing a doctor;find a doctor;choose a hospital|选择医生|cómo escoger un médico|Arztwahl|choisir un médecin|como escolher um médico
Clinical trials|clinical study|临床试验|ensayos clínicos;estudios clínicos|klinische Studien|essais cliniques|ensaios clínicos;estudos clínicos|understandingmedicalresearch|clinical-trials
College health|student health|大学生健康|salud de los universitarios|Gesundheit von Studierenden|santé des étudiants|saúde universitária|healthyliving
Complementary and integrative medicine|Complementary medicine;CAM;alternative medicine;integrative medicine;homeopathy;naturopathy;naturopath;reiki;aromatherapy;hypnotherapy;massage therapy;massage;holistic;functional medicine;osteopathy;osteopath;natural medicine;alternative therapies;alternative treatment|补充和整合医学;替代医学;顺势疗法;推拿;中医养生;养生;偏方;食疗|medicina complementaria e integradora;medicina alternativa;homeopatía;naturopatía;terapias naturales;medicina natural;osteopatía;terapias alternativas|Komplementärmedizin;Alternativmedizin;Homöopathie;Heilpraktiker;Osteopathie;Naturheilverfahren;Hausmittel|médecine complémentaire;médecines douces;homéopathie;ostéopathie pour bébé;médecine alternative;ostéopathie;ostéopathe;médecine douce;médecine naturelle;remèdes de grand-mère|medicina complementar e integrativa;medicina alternativa;homeopatia;naturopatia;osteopatia;terapias naturais;medicina natural;terapias alternativas
Coping with chronic illness|living with chronic illness;chronic disease;chronic illness|应对慢性病;慢性病|cómo enfrentar las enfermedades crónicas;enfermedad crónica|Leben mit chronischer Krankheit;chronische Krankheit|vivre avec une maladie chronique;maladie chronique|viver com doença crônica;doença crônica|mentalhealth||noncommunicable-diseases
criticalcare>criticalcare=Intensive care|Critical care;ICU;intensive care unit;ventilator;life support|重症监护;重症监护室|cuidados intensivos;UCI|Intensivstation;Intensivmedizin|soins intensifs;réanimation|terapia intensiva;UTI|healthfacilities|intensive-care
CT scans|CAT scan;computed tomography|CT扫描|tomografía computarizada;TAC|Computertomographie;CT-Untersuchung|scanner;tomodensitométrie|tomografia computadorizada|diagnosticimaging|ct-scan
Diagnostic imaging|Imaging;ultrasound;medical imaging;ultrasound scan;sonography;barium enema|影像诊断;超声检查;B超|diagnóstico por imagen;ecografía;ultrasonido|bildgebende Verfahren;Ultraschall|imagerie médicale;échographie|diagnóstico por imagem;ultrassom;ultrassonografia|laboratorytests|ultrasound-scan
Disabilities|disabled|残疾;残障|discapacidades|Behinderung|handicap|deficiências|||disability-and-health
drugreactions>drugreactions=Drug side effects|Drug reactions;medicine side effects;Side effects;adverse reaction;drug interactions;drug allergy;adverse effects;Stevens-Johnson syndrome|药物反应;副作用;药物过敏;不良反应|reacciones a los medicamentos;efectos secundarios;interacciones|Arzneimittelreaktionen;Nebenwirkungen;Wechselwirkungen|réactions aux médicaments;effets secondaires;effets indésirables|reações a medicamentos;efeitos colaterais;interações medicamentosas|medicines|stevens-johnson-syndrome
drugsafety>drugsafety=Medicine safety|Drug safety;drug recall|药物安全;用药安全|seguridad de los medicamentos|Arzneimittelsicherheit|sécurité des médicaments|segurança dos medicamentos|medicines
End of life issues|End-of-life care;Death and dying;Terminal care;dying;end of life;death|临终问题;死亡|asuntos del final de la vida;muerte|Lebensende;Sterben|fin de vie;mort|fim da vida;morte
Evaluating health information|health information online;health misinformation|评估健康信息;健康谣言|evaluar la información de salud|Gesundheitsinformationen bewerten|évaluer l'information santé|avaliar informações de saúde
Family issues|family problems;divorce|家庭问题|asuntos familiares|Familienprobleme|problèmes familiaux|questões familiares
Financial assistance|help paying for medicine;medical bills|经济援助;医疗费用|ayuda financiera|finanzielle Hilfe|aide financière|assistência financeira
Fistulas||瘘管|fístulas|Fisteln|fistules|fístulas
Global health|public health;world health|全球健康;公共卫生|salud mundial;salud pública|globale Gesundheit|santé mondiale;santé publique|saúde global;saúde pública
Health checkup|Annual checkup;Annual physical examination;Routine physical examination;check-up;physical exam;medical check-up;health check;annual physical|健康检查;体检;健检|chequeo médico;chequeo de salud|Gesundheits-Check;Vorsorgeuntersuchung|bilan de santé|check-up;exame de rotina
Health disparities|health equity;health inequality|健康差异;健康不平等|disparidades en la salud|gesundheitliche Ungleichheit|inégalités de santé|desigualdades em saúde
Health facilities|Health care facilities;hospital;clinic|医疗机构;医院|centros de salud;hospital|Gesundheitseinrichtungen;Krankenhaus|établissements de santé;hôpital|estabelecimentos de saúde;hospital
Health insurance|medical insurance;insurance|医疗保险;医保|seguro de salud;seguro médico|Krankenversicherung|assurance maladie;mutuelle santé|plano de saúde;seguro saúde
Health literacy|understanding health information|健康素养|alfabetización en salud|Gesundheitskompetenz|littératie en santé|letramento em saúde
Health occupations|Health careers;Health professions;Medical occupations;Medical professions;nurse;doctor career;medical jobs|卫生职业;护士|profesiones de la salud|Gesundheitsberufe|métiers de la santé|profissões da saúde
Health screening|Screening tests;screening;cancer screening;preventive screening|健康筛查;筛查|pruebas de detección;tamizaje|Früherkennung;Screening|dépistage|rastreamento;exames preventivos|healthcheckup|nhs-screening
Health statistics|health data|卫生统计|estadísticas de salud|Gesundheitsstatistik|statistiques de santé|estatísticas de saúde
Home care services|In-home care;home health care;home care|家庭护理服务;居家护理|servicios de cuidado en el hogar|häusliche Pflege;ambulante Pflege|soins à domicile|cuidados domiciliares
Homelessness and health|homelessness;homeless|无家可归与健康|personas sin hogar|Obdachlosigkeit|sans-abri|pessoas em situação de rua
Hospice care|End-of-life care;hospice|临终关怀|cuidados de hospicio|Hospiz|soins palliatifs en fin de vie|cuidados de hospice|palliativecare
Laboratory tests|lab test;medical tests;test results;blood work;lab tests|化验;实验室检查;检验|pruebas de laboratorio;análisis clínicos|Laboruntersuchungen;Laborwerte;Labortest|analyses médicales;examens de laboratoire|exames laboratoriais;exames de laboratório||blood-tests
Liver transplantation|Liver transplant;Hepatic transplantation|肝移植|trasplante de hígado|Lebertransplantation|greffe de foie|transplante de fígado|liverdiseases;organtransplantation|liver-transplant
Managed care|HMO|管理式医疗|atención administrada
Medicaid||医疗补助|Medicaid|Medicaid|Medicaid|Medicaid|healthinsurance
Medicare||老年医保|Medicare|Medicare|Medicare|Medicare|healthinsurance
Medical device safety|medical device|医疗器械安全|seguridad de dispositivos médicos|Medizinproduktesicherheit|sécurité des dispositifs médicaux|segurança de dispositivos médicos|patientsafety
Medical ethics|bioethics|医学伦理|ética médica|Medizinethik|éthique médicale|ética médica
Medication errors|wrong dose;medicine mistakes|用药错误|errores de medicación|Medikationsfehler|erreurs médicamenteuses|erros de medicação|drugsafety
Medicines|Drugs;Medications;prescription drugs;pharmacy;prescription medicine;tablets;pharmacist|药物;药品;用药|medicinas;medicamentos;fármacos|Medikamente;Arzneimittel;Arznei|médicaments|medicamentos;remédios||medicines-information
MRI scans|Magnetic resonance imaging;NMR;Nuclear magnetic resonance;MRI|核磁共振;磁共振成像|resonancia magnética|Kernspintomographie;MRT|IRM|ressonância magnética|diagnosticimaging|mri-scan
Non-drug pain management|drug-free pain relief;TENS;physical therapy for pain|非药物疼痛管理|manejo del dolor sin medicamentos|Schmerzbehandlung ohne Medikamente|gestion de la douleur sans médicaments|controle da dor sem medicamentos|pain|tens-transcutaneous-electrical-nerve-stimulation
Nuclear scans|Radioisotope scans;Radionuclide scans;nuclear medicine;PET;scintigraphy|核扫描;核医学|medicina nuclear;gammagrafía|Szintigraphie;Nuklearmedizin|scintigraphie;médecine nucléaire|cintilografia;medicina nuclear|diagnosticimaging|pet-scan
Nursing homes|care home|养老院|hogares de ancianos;residencias de ancianos|Pflegeheim;Altenheim|maison de retraite;EHPAD|casas de repouso;lar de idosos|olderadulthealth
Older adult health|elderly;seniors;older people;geriatrics;older adults;after 60;over 60;over 65;over 70;after 50;after 70;old age|老年人健康;老年人;老人;长辈;中老年;高龄|salud del adulto mayor;ancianos;adultos mayores;personas mayores;tercera edad|Gesundheit im Alter;Senioren;ältere Menschen;ab 60;hohes Alter|santé des personnes âgées;seniors;personnes âgées|saúde do idoso;idosos;terceira idade;pessoas idosas|||ageing-and-health
Organ donation|organ donor;donor card|器官捐献|donación de órganos;donante de órganos|Organspende|don d'organes|doação de órgãos;doador de órgãos|organtransplantation
Organ transplantation|organ transplant;transplant|器官移植|trasplante de órganos;trasplante|Organtransplantation;Transplantation|greffe d'organe;transplantation|transplante de órgãos;transplante|surgery
Ostomy|colostomy;ileostomy;stoma|造口;造瘘|ostomía;colostomía|Stoma;künstlicher Darmausgang|stomie;colostomie|ostomia;colostomia|digestivediseases;surgery|colostomy
Over-the-counter medicines|Non-prescription drugs;OTC medicines;over the counter;non-prescription medicines;OTC|非处方药|medicamentos de venta libre;medicamentos sin receta|rezeptfreie Medikamente;rezeptfrei;frei verkäufliche Arzneimittel|médicaments sans ordonnance|medicamentos de venda livre;remédios sem receita|medicines
Pain|painful;aches;pain relief|疼痛|dolor|Schmerzen|douleur|dor
Pain relievers|Analgesics;Pain killers;Pain medicines;painkillers;pain relief medicine;NSAIDs;anti-inflammatory|止痛药;镇痛药;消炎止痛|analgésicos;antiinflamatorios;calmantes para el dolor|Schmerzmittel;Entzündungshemmer;Schmerztabletten|antidouleurs;analgésiques;anti-inflammatoires|analgésicos;anti-inflamatórios|medicines;pain|nsaids
Palliative care|palliative;comfort care;syringe driver;end-of-life care|姑息治疗;安宁疗护;缓和医疗|cuidados paliativos|Palliativmedizin;Palliativpflege;Palliativversorgung|soins palliatifs|cuidados paliativos|endoflifeissues||palliative-care
Pancreas transplantation|pancreas transplant|胰腺移植|trasplante de páncreas|Bauchspeicheldrüsentransplantation|greffe du pancréas|transplante de pâncreas|pancreaticdiseases;organtransplantation|pancreas-transplant
Patient rights|informed consent|患者权利;知情同意|derechos del paciente;consentimiento informado|Patientenrechte;Einwilligung|droits des patients|direitos do paciente||consent-to-treatment
Patient safety|medical errors|患者安全|seguridad del paciente|Patientensicherheit|sécurité des patients|segurança do paciente|||patient-safety
Personal health records|Electronic health records;Patient health record;electronic medical record|个人健康档案|registros médicos personales|Patientenakte|dossier médical|prontuário pessoal
Plastic and cosmetic surgery|Cosmetic surgery;plastic surgery;liposuction;breast implants;facelift;rhinoplasty;nose job;fillers;dermal fillers;cosmetic procedures;aesthetic;breast augmentation;lip filler;hyaluronic acid filler;gynecomastia surgery;abdominoplasty;cosmetic treatment;breast reduction;cosmetic surgeon;plastic surgeon|整形美容手术;整形手术;医美;玻尿酸;隆胸;吸脂;隆鼻;整形;整容|cirugía plástica y cosmética;cirugía plástica;cirugía estética;liposucción;rinoplastia;cirujano plástico|plastische und kosmetische Chirurgie;Schönheitsoperation;Fettabsaugung;Filler;Facelift;Schönheitschirurgie|chirurgie plastique et esthétique;chirurgie esthétique;liposuccion;médecine esthétique|cirurgia plástica e estética;cirurgia plástica;lipoaspiração;harmonização facial;preenchimento labial;cirurgião plástico|surgery|plastic-surgery
Rehabilitation|Rehab;physical therapy;physiotherapy;physiotherapist;occupational therapy;physical therapist|康复;物理治疗;理疗|rehabilitación;fisioterapia;terapia física|Rehabilitation;Physiotherapie;Krankengymnastik;Ergotherapie|rééducation;kinésithérapie;kinésithérapeute|reabilitação;fisioterapia||physiotherapy|rehabilitation
phototherapy>skinconditions=Phototherapy|light therapy;UVB;narrowband UVB;excimer laser;PUVA;light treatment|光疗;紫外线治疗;准分子激光|fototerapia|Lichttherapie;Phototherapie|photothérapie;luminothérapie|fototerapia
Rural health concerns|rural health|农村健康问题|salud rural|Gesundheit auf dem Land|santé en milieu rural|saúde rural
Surgery|Operation;surgical;surgeon;keyhole surgery;laparoscopy;laparoscopic surgery|手术;外科;微创手术|cirugía;operación;cirujano;laparoscopia|Operation;Chirurgie;minimalinvasive Operation|chirurgie;opération;chirurgien|cirurgia;operação;cirurgião||laparoscopy-keyhole-surgery
Talking with your doctor|questions to ask your doctor;doctor visit|与医生交谈;看医生|cómo hablar con su médico|Arztgespräch|parler avec son médecin|conversar com o médico
Telehealth|telemedicine;online doctor;video consultation|远程医疗;在线问诊|telesalud;telemedicina|Telemedizin;Videosprechstunde|télésanté;téléconsultation|telessaúde;telemedicina
Understanding medical research|medical research;study results;randomized trial|了解医学研究|cómo entender la investigación médica|medizinische Forschung verstehen|comprendre la recherche médicale|entender a pesquisa médica
Veterans and military family health|military families|退伍军人和军人家庭健康|salud de familias militares
Veterans and military health|veterans;Gulf War syndrome|退伍军人健康|salud de los veteranos|Gesundheit von Veteranen|santé des anciens combattants|saúde dos veteranos
Weight loss surgery|Bariatric surgery;Bypass surgery;Gastric banding;Obesity surgery;gastric bypass;gastric sleeve;lap band;sleeve gastrectomy;gastric balloon|减重手术;胃旁路手术;袖状胃|cirugía para bajar de peso;cirugía bariátrica;manga gástrica|Adipositaschirurgie;Magenverkleinerung;Magenbypass;Schlauchmagen|chirurgie bariatrique;chirurgie de l'obésité;sleeve;anneau gastrique|cirurgia bariátrica;bypass gástrico;redução de estômago|obesity;surgery|weight-loss-surgery
X-rays|Radiography|X光;X射线;拍片|rayos X;radiografía|Röntgen;Röntgenaufnahme|radiographie;radio;rayons X|raio X;radiografia|diagnosticimaging|x-ray

`;
