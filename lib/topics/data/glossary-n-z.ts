/** Terms that lay readers stumble over, N to Z. Form and references: see `glossary-a-m.ts`. */
export const GLOSSARY_N_Z = `
narcotic|A strong medicine, such as an opioid, that dulls pain and can make you sleepy and dependent.|m:opioidsandopioidusedisorderoud
nasal polyp;nasal polyps|A soft, harmless growth in the lining of the nose.|m:sinusitis
nausea|Feeling that you are going to vomit.|m:nauseaandvomiting
nebulizer|A machine that turns liquid medicine into a mist to breathe in.|m:asthma
necrosis;necrotic|Death of cells or tissue.|m:osteonecrosis
neonatal;neonate|Having to do with the first four weeks of life.|m:infantandnewborncare
neoplasm|A new, abnormal growth; a tumor, harmless or cancerous.|m:cancer
nephritis|Inflammation of the kidneys.|m:kidneydiseases
nephrologist;nephrology|A doctor for the kidneys, or that field.|m:kidneydiseases
nephropathy|Disease of the kidneys.|m:kidneydiseases
neuralgia|Pain along a nerve.|m:peripheralnervedisorders
neurologist;neurology|A doctor for brain and nerves, or that field.|m:neurologicdiseases
neuron|A nerve cell.|m:neurologicdiseases
neuropathic|Caused by damaged nerves.|m:peripheralnervedisorders
neuropathy|Nerve damage that causes numbness, tingling or pain.|m:peripheralnervedisorders
neurotransmitter|A substance that carries signals between nerve cells.|m:braindiseases
neutropenia|Too few of the white blood cells that fight bacteria.|m:blooddisorders
neutrophil|A white blood cell that fights bacteria.|m:bloodcounttests
nocturia|Having to get up at night to pass urine.|m:urineandurination
nodule|A small lump.|m:thyroiddiseases
noninvasive;non-invasive|Done without cutting or entering the body.|m:diagnosticimaging
NSAID;NSAIDs;nonsteroidal anti-inflammatory drug;nonsteroidal anti-inflammatory drugs|A pain reliever such as ibuprofen that also calms inflammation.|m:painrelievers
obstructive|Blocking, such as airways that let too little air through.|m:copd
occlusion|A blockage.|m:vasculardiseases
off-label|Use of a medicine in a way that it was not approved for.|m:medicines
oncologist;oncology|A doctor for cancer, or that field.|m:cancer
ophthalmologist;ophthalmology|A medical doctor for the eyes, or that field.|m:eyecare
opioid|A strong pain medicine that can lead to dependence.|m:opioidsandopioidusedisorderoud
opportunistic infection|An infection that strikes people with a weak immune system.|m:hivandinfections
optic nerve|The nerve that carries what the eye sees to the brain.|m:opticnervedisorders
oral contraceptive;oral contraceptives|A pill against pregnancy.|m:birthcontrol
orthopedic;orthopedics|Having to do with bones, joints and muscles.|m:bonediseases
orthostatic;orthostatic hypotension|Happening on standing up, such as a drop in blood pressure.|m:lowbloodpressure
orthotic;orthotics|A support worn in the shoe or on the body.|m:foothealth
osteoarthritis|Wear of the joints in which cartilage breaks down.|m:osteoarthritis
osteomyelitis|An infection of the bone.|m:boneinfections
osteopenia|Bones that are less dense than normal, but more so than in osteoporosis.|m:bonedensity
osteoporosis|Thin, weak bones that break easily.|m:osteoporosis
otitis media|Inflammation of the middle ear.|m:earinfections
outpatient|Someone who gets care without staying overnight in hospital.|m:healthfacilities
over-the-counter;OTC|Sold without a prescription.|m:overthecountermedicines
ovulation;ovulate|The release of an egg from the ovary.|m:ovariandisorders
oxidative stress|An excess of unstable particles that can damage cells.|m:antioxidants
oximeter;pulse oximeter|A clip on the finger that measures oxygen in the blood.|m:vitalsigns
pacemaker|A small device under the skin that keeps the heartbeat steady.|m:pacemakersandimplantabledefibrillators
palliative;palliative care|Care that eases symptoms and improves life with a serious illness.|m:palliativecare
palpitation;palpitations|Feeling your heart pound, race or flutter.|m:arrhythmia
pancreas|A gland behind the stomach that makes insulin and juices for digestion.|m:pancreaticdiseases
pancreatitis|Inflammation of the pancreas.|m:pancreatitis
pandemic|An outbreak of disease that spreads over the world.|m:infectiousdiseases
Pap smear;Pap test|A test of cells from the cervix for early signs of cancer.|m:cervicalcancerscreening
papule|A small raised bump on the skin.|m:acne
paraplegia|Paralysis of the legs and often of the lower trunk.|m:paralysis
parasite|A living thing that lives on or in another one and feeds on it.|m:parasiticdiseases
parasympathetic|Of the part of the nervous system that calms the body.|m:autonomicnervoussystemdisorders
parathyroid|One of four small glands in the neck that control calcium.|m:parathyroiddisorders
parenteral|Given otherwise than through the gut, for example into a vein.|m:nutritionalsupport
paresthesia|Tingling or prickling, as if from pins and needles.|m:peripheralnervedisorders
paroxysmal|Coming in sudden attacks.|m:atrialfibrillation
pathogen|A germ that causes disease.|m:infectiousdiseases
pathologist;pathology|A doctor who looks for disease in tissue and fluids, or that field.|m:biopsy
PCR;polymerase chain reaction|A laboratory test that finds tiny amounts of genetic material.|m:covid19testing
peak flow|How fast you can blow air out, a measure of asthma.|m:asthma
pelvic floor|The muscles that hold up the bladder, womb and bowel.|m:pelvicfloordisorders
peptic ulcer|A sore in the lining of the stomach or the first part of the small bowel.|m:pepticulcer
percutaneous|Through the skin.|m:angioplasty
perforation;perforated|A hole that should not be there.|m:pepticulcer
pericardium|The sac around the heart.|m:pericardialdisorders
perimenopause|The years before the last period, when hormones change.|m:menopause
perinatal|Around the time of birth.|m:childbirth
periodontal;periodontitis|Of the gums and bone around the teeth, or a serious gum infection.|m:gumdisease
peripheral|Away from the center, such as in arms and legs.|m:peripheralnervedisorders
peristalsis|The wave-like movement that pushes food through the gut.|m:digestivediseases
peritoneum|The lining of the belly.|m:peritonealdisorders
petechiae|Tiny red or purple spots from bleeding under the skin.|m:plateletdisorders
PET scan|A scan that shows active cells by means of a small amount of a radioactive substance, often a kind of sugar.|m:nuclearscans
pH|A measure of how acid or alkaline something is.|m:urinalysis
pharmacokinetics|What the body does with a medicine over time.|m:medicines
pharynx|The throat.|m:throatdisorders
phlebitis|Inflammation of a vein.|m:vasculardiseases
phlegm;sputum|Thick mucus coughed up from the airways.|m:cough
photosensitivity|A strong reaction of the skin to sunlight.|m:sunexposure
phototherapy|Treatment with light.|m:psoriasis
pituitary;pituitary gland|A small gland below the brain that controls other glands.|m:pituitarydisorders
placebo|A treatment without an active ingredient, given for comparison in studies.|m:understandingmedicalresearch
placenta|The organ in the womb that feeds the unborn baby.|m:fetalhealthanddevelopment
plaque|A deposit, such as fat in an artery or bacteria on teeth, or a raised patch of skin.|m:atherosclerosis
plasma|The liquid part of the blood.|m:blood
platelet;platelets|A tiny blood cell that helps blood to clot.|m:plateletdisorders
pleura;pleural|The thin lining around the lungs.|m:pleuraldisorders
pneumothorax|A collapsed lung from air around it.|m:collapsedlung
polyp|A growth on the lining of an organ, most often harmless.|m:colonicpolyps
polypharmacy|Taking many medicines at the same time.|m:drugsafety
polyuria|Passing a lot of urine.|m:diabetesinsipidus
postoperative|After an operation.|m:aftersurgery
postpartum;postnatal|After giving birth.|m:postpartumcare
postprandial|After a meal.|m:bloodglucose
prebiotic|Food for the helpful bacteria in the gut.|m:dietarysupplements
precancerous|Able to turn into cancer, though it need not.|m:cervixdisorders
prediabetes|Blood sugar that is high, but not yet as high as in diabetes.|m:prediabetes
preeclampsia|High blood pressure and signs of organ damage in pregnancy.|m:highbloodpressureinpregnancy
prenatal;antenatal|Before birth.|m:prenatalcare
presbyopia|Trouble seeing close things, which comes with age.|m:refractiveerrors
prevalence|How many people in a group have a disease at a given time.|m:healthstatistics
probiotic|Live bacteria or yeasts that are taken in the hope of a benefit to health.|m:dietarysupplements
progesterone|A hormone that prepares the womb for pregnancy.|m:hormones
prognosis|How a disease is likely to go on.|m:talkingwithyourdoctor
prolapse|An organ that has slipped down or out of place.|m:pelvicfloordisorders
prophylaxis;prophylactic|Something done to prevent disease.|m:hivprepandpep
prostaglandin|A substance in the body that takes part in pain and inflammation.|m:painrelievers
prostate|A gland below a man's bladder that makes part of the semen.|m:prostatediseases
prosthesis;prosthetic|An artificial body part.|m:artificiallimbs
proteinuria|Too much protein in the urine.|m:kidneydiseases
proton pump inhibitor;proton pump inhibitors;PPI;PPIs|A medicine that lowers the amount of acid in the stomach.|m:gerd
pruritus|Itching.|m:itching
PSA;prostate-specific antigen|A protein from the prostate whose level in the blood can rise with cancer, but also with harmless disease.|m:prostatecancerscreening
psychosis;psychotic|Losing touch with reality.|m:psychoticdisorders
psychosomatic|Having to do with how mind and body affect each other.|m:stress
ptosis|A drooping eyelid.|m:eyeliddisorders
pulmonary|Having to do with the lungs.|m:lungdiseases
pulmonary embolism|A blood clot that blocks an artery in the lung.|m:pulmonaryembolism
pustule|A small bump filled with pus.|m:acne
pyelonephritis|An infection of the kidney.|m:urinarytractinfections
quadriplegia;tetraplegia|Paralysis of arms, legs and trunk.|m:paralysis
radiologist;radiology|A doctor who reads scans, or that field.|m:diagnosticimaging
radiotherapy;radiation therapy|Treatment with high-energy rays.|m:radiationtherapy
randomized;randomised;randomized controlled trial|Of a study in which chance decides who gets which treatment.|m:understandingmedicalresearch
range of motion|How far a joint can move.|m:jointdisorders
rebound congestion|A blocked nose that comes back, often worse, when a nose spray wears off.|m:coldandcoughmedicines
receptor|A part of a cell that a substance fits into like a key into a lock.|m:medicines
recessive|Of a trait that shows only when both parents pass on the gene.|m:geneticdisorders
rectum;rectal|The last part of the large bowel.|m:rectaldisorders
recurrence;recurrent|Coming back after it had gone.|m:cancerlivingwithcancer
referred pain|Pain felt in another place than its cause.|m:pain
reflux|Flowing back, such as stomach acid into the gullet.|m:gerd
regimen|A plan of treatment with medicine, doses and times.|m:medicines
rehydration;oral rehydration solution|Giving back lost water and salts.|m:dehydration
relapse|A return of a disease after it got better.|m:multiplesclerosis
remission|A time in which the signs of a disease are gone or fewer, which need not mean that it is cured.|m:cancer
renal|Having to do with the kidneys.|m:kidneydiseases
resection|Cutting out part of an organ.|m:surgery
antibiotic resistance|Bacteria no longer being affected by an antibiotic that used to work.|m:antibioticresistance
respiratory|Having to do with breathing.|m:lungdiseases
retina|The layer at the back of the eye that senses light.|m:retinaldisorders
retinoid;retinoids|A medicine related to vitamin A, used for skin diseases.|m:acne
retinopathy|Damage to the retina.|m:diabeticeyeproblems
reuptake|The taking back of a messenger substance by nerve cells.|m:antidepressants
rheumatoid arthritis|A disease in which the immune system attacks the joints.|m:rheumatoidarthritis
rheumatologist;rheumatology|A doctor for joints and connective tissue, or that field.|m:arthritis
rhinitis|An inflamed lining of the nose.|m:hayfever
saline|Salt water.|m:sinusitis
sarcoma|Cancer of bone, muscle or other connective tissue.|m:softtissuesarcoma
sarcopenia|Loss of muscle mass and strength with age.|m:muscledisorders
sclerosis|Hardening of tissue.|m:multiplesclerosis
sclerotherapy|Closing a vein by injecting a solution into it.|m:varicoseveins
screening|Looking for a disease in people who have no symptoms.|m:healthscreening
sebaceous gland;sebaceous glands|A gland in the skin that makes oil.|m:acne
sebum|The oil that the skin makes.|m:acne
sedation;sedative|Medicine that makes you calm or sleepy.|m:anesthesia
sedentary|With much sitting and little movement.|m:healthrisksofaninactivelifestyle
seizure|A burst of electrical activity in the brain that can cause shaking or a blank stare.|m:seizures
sepsis|A life-threatening response of the body to an infection.|m:sepsis
serotonin|A messenger substance in the brain that takes part in mood.|m:antidepressants
blood serum|The clear liquid of the blood without clotting substances.|m:blood
shunt|A tube or passage that leads fluid from one place to another.|m:hydrocephalus
sigmoidoscopy|Looking into the last part of the large bowel with a camera.|m:colorectalcancer
sinus;sinuses|A hollow space in the bones around the nose.|m:sinusitis
somatic|Having to do with the body.|m:anatomy
spasm|A sudden tightening of a muscle.|m:musclecramps
spasticity|Stiff, tight muscles.|m:cerebralpalsy
speculum|A tool for looking into the vagina or another opening.|m:womenshealthcheckup
sphincter|A ring of muscle that opens and closes a passage.|m:bowelincontinence
spirometry|A breathing test that measures how much and how fast you can blow out.|m:copd
squamous cell carcinoma|A cancer of flat cells, often of the skin.|m:skincancer
SSRI;SSRIs;selective serotonin reuptake inhibitor|A common kind of antidepressant that leaves more serotonin between nerve cells.|m:antidepressants
staging|Finding out how far a cancer has spread.|m:cancer
standard of care|The treatment that experts agree is right for a disease.|m:understandingmedicalresearch
statin|A medicine that lowers cholesterol.|m:statins
steatosis|Fat built up in an organ, most often the liver.|m:fattyliverdisease
stem cell;stem cells|A cell that can become other kinds of cells.|m:stemcells
stenosis|Narrowing of a passage.|m:spinalstenosis
stent|A tiny tube that keeps a blood vessel or duct open.|m:angioplasty
sternum|The breastbone.|m:chestinjuriesanddisorders
stoma|An opening made by surgery from the inside of the body to the outside.|m:ostomy
stool|Feces.|m:bowelmovement
stricture|An abnormal narrowing.|m:esophagusdisorders
stridor|A high, harsh sound on breathing in.|m:croup
subcutaneous|Under the skin.|m:diabetesmedicines
sublingual|Under the tongue.|m:allergy
suppository|Medicine put into the rectum or vagina, where it melts.|m:hemorrhoids
suture;sutures|Stitches.|m:woundsandinjuries
sympathetic nervous system|The part of the nervous system that readies the body for action.|m:autonomicnervoussystemdisorders
syncope|Fainting.|m:fainting
syndrome|A set of signs and symptoms that occur together.|m:geneticdisorders
synovial fluid|The liquid that oils a joint.|m:jointdisorders
systemic|Affecting the whole body.|m:lupus
systematic review|A study that gathers and weighs all research on a question.|m:understandingmedicalresearch
systolic;systolic pressure|The upper number of a blood pressure reading, when the heart beats.|m:highbloodpressure
tachycardia|A heartbeat that is faster than normal.|m:arrhythmia
tapering;taper|Lowering a dose step by step.|m:steroids
tartar|Hardened plaque on teeth.|m:dentalhealth
tendinopathy|A worn or irritated tendon.|m:tendinitis
tendon|A cord that joins muscle to bone.|m:tendinitis
testosterone|The main male hormone.|m:hormones
thoracic|Having to do with the chest.|m:chestinjuriesanddisorders
thrombocytopenia|Too few platelets in the blood.|m:plateletdisorders
thrombolysis;thrombolytic|Treatment that dissolves a blood clot.|m:ischemicstroke
thrombosis;thrombus|A blood clot in a vessel.|m:bloodclots
thyroid;thyroid gland|A gland in the neck whose hormones set the pace of the body.|m:thyroiddiseases
titer|The amount of something, such as antibodies, in the blood.|m:laboratorytests
topical|Put on the skin or another surface of the body, such as the eye.|m:eczema
toxin|A poison made by a living thing.|m:botulism
trachea|The windpipe.|m:trachealdisorders
tracheostomy|An opening in the neck into the windpipe.|m:trachealdisorders
transdermal|Through the skin, such as from a patch.|m:medicines
transfusion|Giving someone blood or parts of it.|m:bloodtransfusionanddonation
transient ischemic attack;TIA|A short lack of blood in part of the brain, whose symptoms pass, but which warns of a stroke.|m:transientischemicattack
triage|Sorting patients by how urgently they need help.|m:emergencymedicalservices
triglyceride;triglycerides|The most common kind of fat in the blood.|m:triglycerides
trimester|One of three parts of a pregnancy of about three months each.|m:pregnancy
triptan;triptans|A medicine against migraine attacks.|m:migraine
TSH;thyroid-stimulating hormone|A hormone of the pituitary gland that tells the thyroid to work; a high level often means that the thyroid is too slow.|m:thyroidtests
tumor marker|A substance that can be raised in some cancers, and sometimes without any.|m:cancer
ulcer|An open sore.|m:pepticulcer
ultrasound;ultrasonography|A picture of the inside of the body made with sound waves.|m:diagnosticimaging
unilateral|On one side.|m:anatomy
urea|A waste product that the kidneys remove.|m:kidneytests
uremia|A build-up of waste in the blood when the kidneys fail.|m:kidneyfailure
ureter|The tube from a kidney to the bladder.|m:ureteraldisorders
urethra|The tube through which urine leaves the body.|m:urethraldisorders
uric acid|A waste product that can form crystals in joints and cause gout.|m:gout
urologist;urology|A doctor for the urinary tract and male organs, or that field.|m:urineandurination
urticaria|Hives: itchy, raised welts.|m:hives
uterus;uterine|The womb.|m:uterinediseases
uveitis|Inflammation inside the eye.|m:eyediseases
vagus nerve|A long nerve from the brain to the chest and belly.|m:autonomicnervoussystemdisorders
vascular|Having to do with blood vessels.|m:vasculardiseases
vasculitis|Inflamed blood vessels.|m:vasculitis
vasoconstriction;vasoconstrictor|Narrowing of blood vessels, or a medicine that causes it.|m:raynaudphenomenon
vasodilation;vasodilator|Widening of blood vessels, or a medicine that causes it.|m:bloodpressuremedicines
vein|A blood vessel that carries blood to the heart.|m:varicoseveins
venous|Having to do with veins.|m:varicoseveins
ventilator;mechanical ventilation|A machine that breathes for a person.|m:criticalcare
ventricle;ventricular|One of the two lower chambers of the heart, or a space in the brain.|m:heartdiseases
vertebra;vertebrae|One of the bones of the spine.|m:spineinjuriesanddisorders
vertigo|A feeling that you or the room is spinning.|m:dizzinessandvertigo
vesicle|A small blister.|m:shingles
vestibular|Having to do with balance and the inner ear.|m:balanceproblems
viral load|The amount of virus in the blood.|m:hiv
visceral fat|Fat around the organs inside the belly.|m:obesity
vital signs|Pulse, breathing, temperature and blood pressure.|m:vitalsigns
vitreous|The clear gel that fills the eye.|m:retinaldetachment
vulva|The outer female sex organs.|m:vulvardisorders
wheeze;wheezing|A whistling sound on breathing.|m:asthma
white blood cell;white blood cells|A blood cell that fights infections.|m:bloodcounttests
withdrawal symptoms|Symptoms that come when someone stops a substance the body is used to.|m:druguseandaddiction
xerosis|Dry skin.|m:skinconditions
zoonosis;zoonotic|A disease that passes from animals to people.|m:animaldiseasesandyourhealth
zygote|A fertilized egg.|m:fetalhealthanddevelopment
`;
