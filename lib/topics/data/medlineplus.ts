/**
 * Titles and synonyms of the health topics of MedlinePlus (US National Library of Medicine, 2024, public domain), written
 * by `scripts/topics-base.ts`: `title|synonyms`. The slug of the address is the title's letters and digits.
 */
export const MEDLINEPLUS = `
A1C|Glycohemoglobin;HbA1C;Hemoglobin A1C test
Abdominal pain|Bellyache
Abortion
Abscess
Acne|Pimples;Zits
Acoustic neuroma|Acoustic neurilemmoma;Acoustic neurinoma;Auditory tumor;Vestibular schwannoma
Acupuncture
Acute bronchitis
Acute flaccid myelitis
Acute lymphocytic leukemia|Acute lymphoblastic leukemia;ALL
Acute myeloid leukemia|Acute myelogenous leukemia;AML;ANLL
Addison disease|Adrenal insufficiency;Adrenocortical hypofunction;Hypocortisolism
Adenoids
Adhesions|Abdominal adhesions
Adrenal gland cancer
Adrenal gland disorders
Advance directives
After surgery|Postoperative care;Recovery from surgery
Air pollution
Alcohol|Drinking
Alcohol use disorder (AUD)
Alcohol use disorder (AUD) treatment
Allergy|Hypersensitivity
Alpha-1 antitrypsin deficiency|AATD;Alpha-1;Inherited emphysema
Alzheimer's caregivers
Alzheimer's disease|AD
Amblyopia|Lazy eye
American Indian and Alaska Native health
Amino acid metabolism disorders
Amyloidosis
Amyotrophic lateral sclerosis|ALS;Lou Gehrig's disease
Anabolic steroids|Anabolic-androgenic steroids;Performance-enhancing drugs
Anal cancer
Anal disorders|Anorectal diseases
Anaphylaxis|Anaphylactic shock
Anatomy
Anemia|Iron poor blood
Anesthesia
Aneurysms
Angina
Angioplasty|Balloon angioplasty
Animal bites|Cat bites;Dog bites
Animal diseases and your health|Zoonoses
Ankle injuries and disorders
Ankylosing spondylitis|Rheumatoid spondylitis
Anthrax
Antibiotic resistance
Antibiotics
Antidepressants|Selective serotonin reuptake inhibitors;SSRIs;Tricyclic antidepressants
Antioxidants
Anxiety
Aortic aneurysm|AAA;TAA
Aphasia
Aplastic anemia
Appendicitis
Arm injuries and disorders
Arrhythmia|Irregular heartbeat
Arsenic
Arteriovenous malformations|AVM
Arthritis
Artificial limbs
Asbestos
Asian American health
Aspergillosis
Assisted living|Residential care
Assisted reproductive technology|ART;In Vitro Fertilization;IVF
Assistive devices|Assistive technology
Asthma
Asthma in children|Childhood asthma
Ataxia telangiectasia
Atherosclerosis|Arteriosclerosis
Athlete's foot|Tinea pedis
Atrial fibrillation|AF;AFib
Attention deficit hyperactivity disorder|ADHD
Autism spectrum disorder|ASD;Pervasive developmental disorder (PDD)
Autoimmune diseases
Autonomic nervous system disorders|Dysautonomia
B vitamins
Baby health checkup
Back injuries
Back pain|Backache;Lumbago
Bacterial infections
Bad breath|Halitosis
Balance problems
Barotrauma
Bed bugs
Behcet's syndrome|Behcet's disease
Bell's palsy
Benefits of exercise
Benign tumors|Benign cancer;Benign neoplasms;Noncancerous tumors
Bereavement|Grief
Bile duct cancer|Cholangiocarcinoma
Bile duct diseases
Biodefense and bioterrorism
Biopsy
Bipolar disorder|Manic-depressive illness
Bird flu|Avian flu;Avian influenza;H5N1;H7N9
Birth control|Contraception
Birth defects
Birth weight
Birthmarks|Cafe au lait spot;Hemangioma;Mongolian spot;Nevus;Strawberry mark
Black and African American health
Bladder cancer
Bladder diseases
Bleeding|Hematoma;Hemorrhage
Bleeding disorders|Clotting disorders
Blisters
Blood
Blood clots|Hypercoagulability
Blood count tests|CBC;Complete Blood Count;Hematologic Tests
Blood disorders|Hematologic diseases
Blood glucose
Blood pressure medicines|Antihypertensive medicines;High blood pressure medicines
Blood thinners|Anti-platelet drugs;Anticoagulants
Blood transfusion and donation
Body lice
Body weight
Bone cancer
Bone density|Bone mass
Bone diseases
Bone grafts
Bone infections
Bone marrow diseases
Bone marrow transplantation
Botox|Botulinum toxin type A
Botulism
Bowel incontinence|Encopresis;Fecal incontinence;Stool soiling
Bowel movement|BM;Feces;Poop;Stool
Brachial plexus injuries
Brain aneurysm|Berry aneurysm;Cerebral aneurysm;Intracranial aneurysm
Brain diseases
Brain malformations|Cephalic disorders
Brain tumors
Breast cancer
Breast diseases
Breast reconstruction
Breastfeeding|Lactation;Nursing
Breathing problems
Bronchial disorders
Bruises|Contusion;Ecchymoses
Bullying and cyberbullying
Burns
Bursitis
C. diff infections
Caffeine
Calcium
Campylobacter infections
Cancer|Carcinoma;Malignancy;Neoplasms;Tumor
Cancer alternative therapies
Cancer chemotherapy
Cancer immunotherapy
Cancer in children
Cancer--Living with cancer
Canker sores|Aphthous ulcers
Carbohydrate metabolism disorders
Carbohydrates|Carbs
Carbon monoxide poisoning|CO poisoning
Carcinoid tumors
Cardiac rehabilitation
Cardiomyopathy|Dilated cardiomyopathy;Hypertrophic cardiomyopathy;Myocardiopathy;Restrictive cardiomyopathy
Caregiver health
Caregivers
Carotid artery disease
Carpal tunnel syndrome|Median nerve entrapment
Cartilage disorders
Cat scratch disease|Cat scratch fever;CSD
Cataract
Celiac disease|Celiac sprue;Gluten-sensitive enteropathy;Nontropical sprue
Cellulitis
Cerebellar disorders
Cerebral palsy|CP
Cervical cancer
Cervical cancer screening
Cervix disorders
Cesarean delivery
Chagas disease|American trypanosomiasis;South American trypanosomiasis
Charcot-Marie-Tooth disease|Hereditary motor and sensory neuropathy;Peroneal muscular atrophy
Chemical emergencies
Chest injuries and disorders
Chest pain
Chiari malformation|Arnold-Chiari Malformation
Chickenpox|Varicella
Chikungunya
Child abuse
Child behavior disorders|Conduct disorders
Child dental health
Child development
Child mental health
Child nutrition
Child safety
Child sexual abuse
Childbirth
Childbirth problems
Childhood brain tumors
Childhood leukemia
Childhood vaccines
Children's health
Chiropractic
Chlamydia infections
Choking
Cholera
Cholesterol|HDL;Hypercholesterolemia;Hyperlipidemia;Hyperlipoproteinemia;LDL
Cholesterol levels: what you need to know
Cholesterol medicines
Choosing a doctor or health care service
Chronic bronchitis
Chronic kidney disease|CKD
Chronic lymphocytic leukemia|CLL
Chronic myeloid leukemia|Chronic granulocytic leukemia;Chronic myelogenous leukemia;CML
Chronic pain
Circumcision
Cirrhosis|Hepatic fibrosis
Cleaning, disinfecting, and sanitizing
Cleft lip and palate
Climate change
Clinical trials
Cloning
Club drugs
Cocaine|Blow;C;Coca;Coke;Crack;Flake;Snow
Cochlear implants
Cold and cough medicines
Cold sores|Fever blister;Oral herpes
Collapsed lung
College health
Colonic diseases|Large intestine diseases
Colonic polyps|Colon polyps
Colonoscopy
Color blindness
Colorectal cancer|Colon cancer;Rectal cancer
Coma
Common cold
Common infant and newborn problems
Complementary and integrative medicine|CAM
Complex regional pain syndrome|Causalgia;CRPS;Reflex sympathetic dystrophy
Compulsive gambling|Gambling addiction
Concussion|Brain concussion
Congenital heart defects
Connective tissue disorders
Constipation
COPD
Coping with chronic illness
Coping with disasters
Corneal disorders
Corns and calluses
Coronary artery bypass surgery|Bypass surgery;CABG;Coronary artery bypass graft
Coronary artery disease|CAD;Coronary arteriosclerosis;Coronary atherosclerosis
Cosmetics|Makeup
Cough
COVID-19 (coronavirus disease 2019)
COVID-19 testing
COVID-19 vaccines
CPR|Cardiopulmonary resuscitation
Craniofacial abnormalities
Creutzfeldt-Jakob disease|CJD
Critical care|Intensive care
Crohn's disease|Regional enteritis;Regional ileitis
Croup|Spasmodic croup;Viral croup
Cryptosporidiosis|Crypto
CT scans|CAT scan
Cushing's syndrome|Hypercortisolism
Cystic fibrosis|CF
Cytomegalovirus infections|CMV
Dandruff, cradle cap, and other scalp conditions
DASH eating plan
Deep vein thrombosis|DVT
Degenerative nerve diseases|Neurodegenerative diseases
Dehydration
Delirium
Dementia|Senility
Dengue|Break-bone fever;Dengue fever
Dental health|Oral health
Dentures|False teeth
Depression|Clinical depression;Dysthymic disorder;Major depressive disorder;Unipolar depression
Developmental disabilities
Diabetes|Diabetes mellitus;DM
Diabetes and pregnancy|Gestational diabetes
Diabetes complications
Diabetes in children and teens
Diabetes insipidus|DI
Diabetes medicines
Diabetes type 1|Insulin-dependent diabetes;Juvenile diabetes;Type I diabetes
Diabetes type 2|Type 2 Diabetes
Diabetic diet
Diabetic eye problems|Diabetic retinopathy
Diabetic foot
Diabetic heart disease
Diabetic kidney problems|Diabetic nephropathy
Diabetic nerve problems|Diabetic neuropathy
Diagnostic imaging|Imaging
Dialysis|Renal dialysis
Diarrhea|Dysentery;The runs;The trots
Dietary fats|Lipids;Monounsaturated fat;Polyunsaturated fat;Saturated fat
Dietary fiber|Bulk;Roughage
Dietary proteins
Dietary supplements
Diets
Digestive diseases|Gastrointestinal diseases
Diphtheria
Disabilities
Disaster preparation and recovery
Dislocated shoulder
Dislocations
Diverticulosis and diverticulitis|Diverticular disease
Dizziness and vertigo
Down syndrome|Trisomy 21
Drinking water
Drowning
Drug reactions|Side effects
Drug safety
Drug use and addiction
Drugs and young people
Dry mouth|Xerostomia
Dual diagnosis
Dwarfism|Little person
Dystonia
E-Cigarettes|E-Cigs;Electronic Cigarettes;Personal Vaporizer
E. Coli infections|Escherichia coli
Ear disorders
Ear infections|Otitis media
Earthquakes
Eating disorders|Anorexia nervosa;Binge eating;Bulimia
Ebola|Ebola hemorrhagic fever;Ebola virus disease
Ectopic pregnancy|Abdominal pregnancy;Tubal pregnancy
Eczema|Dermatitis
Edema|Dropsy
Ehlers-Danlos syndrome|Cutis elastica;EDS
Elbow injuries and disorders
Elder abuse
Electrical injuries
Electromagnetic fields|EMFs
Emergency medical services
Emphysema
Encephalitis
End of life issues|Death and dying;Terminal care
Endocarditis
Endocrine diseases
Endometriosis|Endo
Endoscopy
Enlarged prostate (BPH)|benign prostatic hyperplasia
Environmental health
Eosinophilic disorders|Eosinophilia
Eosinophilic esophagitis
Epilepsy
Erectile dysfunction|ED;Impotence
Ergonomics
Esophageal cancer
Esophagus disorders
Evaluating health information
Exercise and physical fitness
Exercise for children
Exercise for older adults
Eye cancer
Eye care
Eye diseases
Eye infections
Eye injuries
Eye movement disorders
Eye wear|Contact lenses;Eyeglasses
Eyelid disorders
Facial injuries and disorders
Fainting|Syncope
Falls
Family history
Family issues
Fatigue|Tiredness;Weariness
Fatty liver disease
Female infertility
Fetal alcohol spectrum disorders|FASD
Fetal health and development
Fever|Pyrexia
Fibromyalgia|FMS
Fifth disease|Erythema infectiosum
Financial assistance
Finger injuries and disorders
Fire safety|Fire prevention
First aid
Fistulas
Floods
Flu|Grippe;Influenza
Flu shot|Flu vaccine
Fluid and electrolyte balance
Folic acid|Folacin;Folate;Pteroylglutamic acid;Vitamin B9
Food allergy
Food labeling|Nutrition labeling
Food safety
Foodborne illness|Food Poisoning
Foot health
Foot injuries and disorders
Foreign bodies
Fractures|Broken bone
Fragile X syndrome|FRAXA;FXS
Friedreich ataxia
Frostbite
Fungal infections|Mycoses
G6PD deficiency
Gallbladder cancer
Gallbladder diseases
Gallstones|Cholelithiasis
Gangrene
Gas|Belch;Burp;Eructation;Flatulence;Flatus
Gastroenteritis|Stomach flu
Gastrointestinal bleeding|GI bleeding
Gaucher disease
Genes and gene therapy
Genetic brain disorders|Inborn genetic brain disorders
Genetic counseling
Genetic disorders
Genetic testing
Genital herpes|Herpes genitalis
Genital warts|Condylomata acuminate;Venereal warts
GERD|Gastroesophageal reflux disease
Germs and hygiene
Giant cell arteritis
Giardia infections
Glaucoma
Global health
Gluten sensitivity|Gluten Intolerance
Gonorrhea|The clap
Gout|Gouty arthritis
Granulomatosis with polyangiitis|GPA;Wegener's Granulomatosis
Growth disorders
Guide to good posture
Guillain-Barre syndrome|Acute idiopathic polyneuritis;Acute inflammatory polyneuropathy;Infectious polyneuritis;Landry-Guillain-Barre syndrome
Gum disease|Periodontal disease
H1N1 flu (swine flu)|Swine flu
Haemophilus infections
Hair loss|Alopecia
Hair problems
Hand injuries and disorders
Hantavirus infections|Hanta virus;HPS
Hay fever|Pollen allergy
HDL: the "good" cholesterol
Head and neck cancer
Head injuries|Cranial injuries;Skull fractures;Skull injuries
Head lice|Pediculosis
Headache
Health checkup|Annual checkup;Annual physical examination;Routine physical examination
Health disparities
Health facilities|Health care facilities
Health fraud|Health scams;Quackery
Health insurance
Health literacy
Health occupations|Health careers;Health professions;Medical occupations;Medical professions
Health problems in pregnancy
Health risks of an inactive lifestyle
Health screening|Screening tests
Health statistics
Healthy aging
Healthy living
Healthy sleep
Hearing aids
Hearing disorders and deafness|Hearing loss;Presbycusis
Hearing problems in children
Heart attack|MI;Myocardial infarction
Heart disease in women
Heart diseases|Cardiac diseases
Heart failure|Cardiac failure;CHF;Congestive heart failure;Left-sided heart failure;Right-sided heart failure
Heart health tests
Heart surgery|Cardiac surgery
Heart transplantation
Heart valve diseases|Valvular heart disease
Heartburn|Acid indigestion;Pyrosis
Heat illness|Heat exhaustion;Sunstroke
Heel injuries and disorders
Helicobacter pylori infections
Hemochromatosis|Iron overload disease
Hemophilia|Christmas disease;Factor IX deficiency;Factor VIII deficiency
Hemorrhagic fevers|VHFs
Hemorrhagic stroke|Intracerebral Hemorrhage;Subarachnoid Hemorrhage
Hemorrhoids|Piles
Hepatitis|Viral hepatitis
Hepatitis A|HAV
Hepatitis B|HBV
Hepatitis C|HCV
Herbal medicine|Botanicals;Phytotherapy
Hernia|Enterocele
Herniated disk|Bulging disk;Compressed disk;Herniated intervertebral disk;Herniated nucleus pulposus;Prolapsed disk;Ruptured disk;Slipped disk
Heroin|Black tar;H;Horse;Junk;Skag;Smack
Herpes simplex|HSV
Hiatal hernia
Hiccups|Hiccough
Hidradenitis suppurativa|Acne inversa;Suppurative hidradenitis
High blood pressure|Benign essential hypertension;Essential hypertension;HBP;HTN;Hypertension
High blood pressure in pregnancy
High cholesterol in children and teens
Hip injuries and disorders
Hip replacement|Hip arthroplasty;Hip prosthesis
Histoplasmosis
HIV
HIV and infections
HIV and pregnancy
HIV in women
HIV medicines
HIV: PrEP and PEP
Hives|Urticaria
Hodgkin lymphoma
Home care services|In-home care
Homelessness and health
Hormone replacement therapy|ERT;Estrogen replacement therapy;HRT;Menopausal hormone therapy
Hormones
Hospice care|End-of-life care
Household products
How much exercise do i need?
How to improve mental health
How to lower cholesterol
How to lower cholesterol with diet
How to prevent diabetes
How to prevent heart disease
How to prevent high blood pressure
HPV|Human papillomavirus
Huntington's disease|HD;Huntington's chorea
Hurricanes|Cyclones;Typhoons
Hydrocephalus|Water on the brain
Hyperglycemia|High blood glucose;High blood sugar
Hyperthyroidism
Hypoglycemia|Low blood sugar
Hypothermia|Cold-related illness
Hypothyroidism
Hysterectomy
Immune system and disorders
Impaired driving|Distracted driving;Drugged driving;Drunk driving
Impetigo
Indigestion|Dyspepsia;Upset stomach
Indoor air pollution
Infant and newborn care|Baby care
Infant and newborn development
Infant and newborn nutrition
Infection control
Infections and pregnancy
Infectious arthritis|Septic arthritis
Infectious diseases|Communicable diseases
Infectious mononucleosis|Glandular fever;Kissing disease;Mono;Mononucleosis
Infertility|Sterility
Inhalants|Huffing
Inhalation injuries
Insect bites and stings|Bug bites
Insomnia
Interstitial cystitis|Bladder pain syndrome;IC;Painful bladder syndrome;PBS
Interstitial lung diseases
Intestinal cancer|Duodenal cancer;Ileal cancer;Jejunal cancer;Small intestine cancer
Intestinal obstruction|Bowel obstruction;Intestinal volvulus;Paralytic ileus
Intimate partner violence
Iron
Irritable bowel syndrome|IBS;Irritable colon
Ischemic stroke|Embolic Stroke;Thrombotic stroke
Islet cell transplantation
Itching|Pruritus
Jaundice|Icterus
Jaw injuries and disorders
Joint disorders
Juvenile arthritis|Childhood arthritis;JRA;Juvenile idiopathic arthritis;Still's disease
Kaposi sarcoma
Kawasaki disease|Mucocutaneous lymph node syndrome
Kidney cancer|Hypernephroma;Renal cancer
Kidney cysts
Kidney diseases|Renal disease
Kidney failure|End-stage renal disease;ESRD;Renal failure
Kidney stones|Nephrolithiasis
Kidney tests
Kidney transplantation|Renal transplantation
Klinefelter syndrome
Knee injuries and disorders
Knee replacement|Knee arthroplasty
Laboratory tests
Lactose intolerance|Dairy product intolerance;Lactase deficiency;Milk intolerance
Laser eye surgery|Keratectomy;LASIK;LTK;PRK
Latex allergy
Latino and Hispanic American health
LDL: the "bad" cholesterol
Lead poisoning|Plumbism
Learning disabilities
Leg injuries and disorders
Legionnaires' disease|Legionellosis
Leishmaniasis|Kala-azar
Leukemia
Leukodystrophies
Lewy body dementia
LGBTQIA+ health
Limb loss
Lipid metabolism disorders
Listeria infections|Listeriosis
Liver cancer|Hepatocellular carcinoma
Liver diseases|Hepatic disease
Liver transplantation|Hepatic transplantation
Living with HIV
Low blood pressure|Hypotension;LBP
Lung cancer|Bronchogenic carcinoma
Lung diseases
Lung transplantation
Lupus|Discoid lupus;SLE;Subacute cutaneous lupus;Systemic lupus erythematosus
Lyme disease
Lymphatic diseases
Lymphedema|Lymphatic obstruction
Lymphoma|Non-Hodgkin lymphoma
Macular degeneration|Age-related macular degeneration;AMD
Malabsorption syndromes
Malaria
Male breast cancer
Male infertility
Malnutrition
Mammography
Managed care
Marfan syndrome
Marijuana|Cannabis;Ganja;Grass;Hash;Pot;Weed
Mastectomy
Measles|Rubeola
Medicaid
Medical device safety
Medical ethics
Medicare
Medication errors
Medicines|Drugs;Medications
Medicines and children
Melanoma
Memory
Men's health
Meniere's disease
Meningitis|Spinal meningitis
Meningococcal disease
Menopause|Change of life
Menstruation|Menses;Menstrual period;Period
Mental disorders|Mental illness
Mental health
Mercury
Mesothelioma|Malignant mesothelioma
Metabolic disorders
Metabolic syndrome|Insulin resistance syndrome;Metabolic syndrome X
Methamphetamine|Chalk;Crystal;Glass;Ice;Meth;Speed;Tina
Migraine
Mild cognitive impairment|MCI
Minerals
Miscarriage|Spontaneous abortion
Mitochondrial diseases
Mitral valve prolapse|Barlow's syndrome;Floppy valve syndrome;MVP
Mobility aids|Ambulation devices
Molds|Fungi
Moles|Nevus
Mood disorders
Mosquito bites
Motion sickness|Airsickness;Carsickness;Seasickness
Motor vehicle safety|Automobile safety;Car safety;Vehicle safety
Mouth disorders
Movement disorders
Mpox
MRI scans|Magnetic resonance imaging;NMR;Nuclear magnetic resonance
MRSA|Methicillin-resistant Staphylococcus aureus
Multiple myeloma|Plasma-cell myeloma
Multiple sclerosis|MS
Mumps
Muscle cramps|Charley horse
Muscle disorders|Myopathy
Muscular dystrophy|MD
Myalgic Encephalomyelitis/Chronic fatigue syndrome
Myasthenia gravis
Mycobacterial infections
Myelodysplastic syndromes|MDS
Myositis
Nail diseases
Nasal cancer|Cancer of the nasal cavity;Cancer of the paranasal sinus
Native Hawaiian and Pacific Islander health
Nausea and vomiting|Emesis
Neck injuries and disorders
Neural tube defects
Neuroblastoma
Neurofibromatosis|Recklinghausen's disease;von Recklinghausen's disease
Neurologic diseases|Nervous system diseases
Neuromuscular disorders
Newborn screening
Noise
Non-Drug pain management
Norovirus infections|Norwalk virus infections
Nose injuries and disorders|Nasal disorders
Nuclear scans|Radioisotope scans;Radionuclide scans
Nursing homes
Nutrition
Nutrition for older adults
Nutritional support|Artificial feeding;Artificial hydration and nutrition;Hyperalimentation;Parenteral nutrition;TPN;Tube feeding
Obesity
Obesity in children
Obsessive-Compulsive disorder|OCD
Occupational health
Occupational health for health care providers
Oil spills
Older adult health
Older adult mental health
Opioid overdose
Opioid use disorder (OUD) treatment
Opioids and opioid use disorder (OUD)
Optic nerve disorders
Oral cancer
Organ donation
Organ transplantation
Orthodontia|Braces
Osteoarthritis|Degenerative joint disease;OA;Osteoarthrosis
Osteogenesis imperfecta|Brittle bone disease;OI
Osteonecrosis|Aseptic necrosis;Avascular necrosis;Ischemic necrosis
Osteoporosis
Ostomy
Ovarian cancer
Ovarian cysts
Ovarian disorders
Over-the-Counter medicines|Non-prescription drugs;OTC medicines
Overactive bladder
Oxygen therapy
Ozone
Pacemakers and implantable defibrillators
Paget's disease of bone|Osteitis deformans
Pain
Pain relievers|Analgesics;Pain killers;Pain medicines
Palliative care
Pancreas transplantation
Pancreatic cancer
Pancreatic diseases
Pancreatitis
Panic disorder
Paralysis|Hemiplegia;Palsy;Paraplegia;Quadriplegia
Parasitic diseases
Parathyroid disorders
Parenting
Parkinson's disease|Paralysis agitans;Shaking palsy
Patient rights
Patient safety
Pelvic floor disorders
Pelvic inflammatory disease|PID
Pelvic pain
Pemphigus
Penis disorders|Penile disorders
Peptic ulcer|Duodenal ulcer;Gastric ulcer;Stomach ulcer;Ulcer
Pericardial disorders
Period pain
Peripheral arterial disease|PAD
Peripheral nerve disorders|Neuritis;Peripheral neuritis;Peripheral neuropathy
Peritoneal disorders
Personal health records|Electronic health records;Patient health record
Personality disorders
Pesticides|Fungicides;Herbicides;Rodenticides
Pet health
Phenylketonuria|PKU
Pheochromocytoma
Phobias
Piercing and tattoos|Body art;Body piercing
Pink eye|Conjunctivitis
Pinworms|Enterobiasis;Oxyuriasis;Seatworm infection;Threadworm infection
Pituitary disorders
Pituitary tumors
Plague|Bubonic plague;Pneumonic plague
Plastic and cosmetic surgery|Cosmetic surgery
Platelet disorders|Thrombocyte disorders
Pleural disorders
Pneumococcal infections|Streptococcus pneumoniae infections
Pneumocystis infections
Pneumonia|Bronchopneumonia
Poison ivy, oak, and sumac|Ivy poison;Rhus dermatitis;Toxicodendron dermatitis
Poisoning
Polio and Post-Polio syndrome|Infantile paralysis;Poliomyelitis;PPS
Polycystic ovary syndrome|PCOS;Stein-Leventhal Syndrome
Polymyalgia rheumatica
Porphyria
Post-COVID conditions (long COVID)
Post-Traumatic stress disorder|PTSD
Postpartum care|Post-pregnancy health
Postpartum depression
Potassium
Prader-Willi syndrome|PWS
Preconception care
Prediabetes
Pregnancy
Pregnancy and medicines
Pregnancy and nutrition
Pregnancy and opioids
Pregnancy and substance use
Premature babies|Preemies
Premenstrual syndrome|PMS
Prenatal care
Prenatal testing
Prescription drug misuse
Pressure sores|Bed sores;Decubitus ulcers;Pressure ulcers
Preterm labor|Early Labor;Premature Birth;Premature Labor;Preterm Birth
Primary ovarian insufficiency
Progressive supranuclear palsy|PSP;Richardson-Steele-Olszewski syndrome;Steele-Richardson-Olszewski syndrome
Prostate cancer
Prostate cancer screening
Prostate diseases
Psoriasis
Psoriatic arthritis
Psychotic disorders|Psychoses
Puberty
Pubic lice
Pulmonary embolism|Blood clots in the lung
Pulmonary fibrosis|Idiopathic pulmonary fibrosis;IPF
Pulmonary hypertension|Pulmonary arterial hypertension
Pulmonary rehabilitation
Quitting smoking|Smoking cessation
Rabies|Hydrophobia
Radiation emergencies
Radiation exposure
Radiation therapy|Brachytherapy;Radiotherapy
Radon
Rare diseases
Rashes|Dermatitis;Skin rash
Raynaud phenomenon
Rectal disorders
Reflux in children
Reflux in infants
Refractive errors|Farsightedness;Hyperopia;Myopia;Nearsightedness
Rehabilitation|Rehab
Reproductive hazards
Respiratory failure
Respiratory syncytial virus infections|RSV
Restless legs|RLS
Retinal detachment
Retinal disorders
Rett syndrome
Reye syndrome
Rh incompatibility
Rheumatoid arthritis|RA
Rickets|Rachitis
Rosacea|Acne rosacea
Rotator cuff injuries
Rotavirus infections
Rubella|German measles;Three day measles
Rural health concerns
Safe opioid use
Safety|Accident prevention
Salivary gland cancer
Salivary gland disorders
Salmonella infections
Sarcoidosis
Scabies
Scars|Cicatrix;Keloid scar
Schizophrenia
School health
Sciatica
Scleroderma|Circumscribed scleroderma;Dermatosclerosis;Morphea;Systemic sclerosis
Scoliosis
Seasonal affective disorder|SAD;Seasonal depression;Seasonal mood disorder
Secondhand smoke|Environmental tobacco smoke;Passive smoking;Tobacco smoke pollution
Seizures
Self-Harm
Sepsis
Sexual assault|Rape
Sexual health
Sexual problems in men
Sexual problems in women
Sexually transmitted infections
Shingles|Herpes zoster;Postherpetic neuralgia
Shock
Shoulder injuries and disorders
Sickle cell disease
Sinusitis
Sjogren's syndrome
Skin aging
Skin cancer
Skin conditions|Cutaneous disorders;Dermatologic disorders
Skin infections
Skin pigmentation disorders|Hyperpigmentation;Hypopigmentation
Sleep apnea|Sleep-disordered breathing
Sleep disorders
Small intestine disorders
Smallpox
Smokeless tobacco|Chewing tobacco;Dip;Oral tobacco;Snuff;Spit tobacco
Smoking|Cigar smoking;Cigarette smoking;Pipe smoking;Tobacco smoking
Smoking and youth|Teen smoking
Snoring
Sodium|Salt
Soft tissue sarcoma
Sore throat|Pharyngitis
Speech and communication disorders|Communication disorders
Speech and language problems in children
Spider bites
Spina bifida|Cleft spine;Open spine
Spinal cord diseases
Spinal cord injuries
Spinal muscular atrophy|SMA
Spinal stenosis
Spine injuries and disorders
Spleen diseases|Splenic diseases
Sports fitness
Sports injuries
Sports safety
Sprains and strains
Staphylococcal infections|Staph
Statins|HMG-CoA reductase inhibitors
Stem cells
Steroids|Corticosteroids;Glucocorticoids
Stillbirth
Stomach cancer|Gastric cancer
Stomach disorders|Gastric disorders
Streptococcal infections|Strep
Stress|Psychological stress
Stroke|Brain attack;CVA
Stroke rehabilitation
Stuttering|Stammering
Sudden cardiac arrest
Sudden infant death syndrome|Crib death;SIDS
Suicide
Sun exposure|Sunburn
Surgery|Operation
Swallowing disorders|Dysphagia
Sweat|Perspiration
Syphilis
Syringomyelia
Tailbone disorders|Coccyx disorders
Talking with your doctor
Tanning
Taste and smell disorders
Tay-Sachs disease
Tears
Teen depression
Teen development|Adolescent development
Teen health|Adolescent health
Teen mental health
Teen sexual health
Teen violence|Youth violence
Teenage pregnancy|Adolescent pregnancy
Telehealth
Temporomandibular disorders
Tendinitis|Tendonitis
Testicular cancer
Testicular disorders
Tetanus
Tetanus, diphtheria, and pertussis vaccines|DTaP;DTaP/Tdap/Td;Td;Td vaccination booster;Tdap;Tetanus booster
Thalassemia|Cooley's anemia;Mediterranean anemia
Thoracic outlet syndrome|TOS
Throat cancer|Hypopharyngeal cancer;Laryngeal cancer;Laryngopharyngeal cancer;Nasopharyngeal cancer;Oropharyngeal cancer;Pharyngeal cancer
Throat disorders|Pharyngeal disorders
Thymus cancer|Thymoma
Thyroid cancer
Thyroid diseases
Thyroid tests
Tick bites
Tinea infections|Ringworm
Tinnitus
Toddler development
Toddler health
Toddler nutrition
Toe injuries and disorders
Tongue disorders
Tonsillitis
Tooth decay|Cavities;Dental caries
Tooth disorders
Tornadoes
Tourette syndrome
Toxoplasmosis
Tracheal disorders|Windpipe disorders
Transient ischemic attack|Mini-stroke;TIA
Traumatic brain injury|Acquired brain injury;TBI
Traveler's health
Tremor
Trichomoniasis|Trich
Trigeminal neuralgia|Tic douloureux;TN
Triglycerides
Tsunamis
Tubal ligation
Tuberculosis|TB
Tuberous sclerosis|TSC;Tuberous sclerosis complex
Tumors and pregnancy
Turner syndrome
Twins, triplets, multiple births
Ulcerative colitis|Colitis;Distal colitis;Pancolitis;Ulcerative proctitis
Uncommon infant and newborn problems
Underage drinking|Teenage drinking
Understanding medical research
Ureteral disorders
Urethral disorders
Urinalysis|UA;Urine Analysis;Urine Test
Urinary incontinence
Urinary tract infections|UTI
Urine and urination
Usher syndrome
Uterine cancer|Endometrial cancer
Uterine diseases
Uterine fibroids|Fibroids;Uterine leiomyomata
Vaccine safety
Vaccines
Vaginal bleeding|Dysfunctional Uterine Bleeding;Uterine Bleeding
Vaginal cancer
Vaginal diseases
Vaginitis
Valley fever|Coccidioidomycosis
Varicose veins
Vascular diseases
Vasculitis|Angiitis
Vasectomy
Vegetarian diet
Veterans and military family health
Veterans and military health
Viral infections
Vision impairment and blindness|Low vision
Vital signs
Vitamin A
Vitamin C|Ascorbic acid
Vitamin D|Cholecalciferol;Ergocalciferol
Vitamin D deficiency
Vitamin E
Vitamin K
Vitamins
Vitiligo
VLDL cholesterol
Voice disorders|Vocal disorders
Volcanoes
Von Hippel-Lindau disease|VHL
Vulvar cancer
Vulvar disorders
Walking problems
Warts|Verruca
Water pollution
Water safety (recreational)
Weight control
Weight loss surgery|Bariatric surgery;Bypass surgery;Gastric banding;Obesity surgery
West Nile virus|WNV
Whooping cough|Pertussis
Wildfires
Wilms tumor|Nephroblastoma
Wilson disease|Copper storage disease;Hepatolenticular degeneration
Winter weather emergencies
Women's health
Women's health checkup
Wounds and injuries|Traumatic injuries
Wrist injuries and disorders
X-Rays|Radiography
Yeast infections|Candidiasis;Moniliasis
Zika virus|Zika
`;
