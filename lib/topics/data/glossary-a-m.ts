/**
 * Terms that lay readers stumble over, A to M, in our own words: `term;other forms|one sentence|reference`. The reference is
 * the page on the same subject to hold the sentence against: `m:` MedlinePlus topic, `n:` NHS.
 */
export const GLOSSARY_A_M = `
ablation|A treatment that destroys a small area of tissue, for example with heat, cold or a laser.|m:arrhythmia
abscess|A pocket of pus that forms when the body walls off an infection.|m:abscess
ACE inhibitor|A medicine that relaxes blood vessels and so lowers blood pressure.|m:bloodpressuremedicines
acetaminophen;paracetamol|A common medicine against pain and fever; too much of it harms the liver.|m:painrelievers
actinic keratosis|A rough, scaly patch on skin that has had much sun and may turn into skin cancer.|m:skincancer
acute|Starting suddenly or lasting a short time; it does not by itself mean severe.|m:acutebronchitis
adenoma|A growth of gland tissue that is not cancer, though some kinds can turn into one.|m:benigntumors
adenocarcinoma|A cancer that starts in the gland cells which line organs.|m:cancer
adhesion|A band of scar tissue that joins parts of the body which are normally separate.|m:adhesions
adjuvant|Given in addition to the main treatment to make it work better.|m:breastcancer
adrenal glands;adrenal|Two small glands above the kidneys that make hormones such as cortisol and adrenaline.|m:adrenalglanddisorders
adverse effect;adverse event;adverse reaction|An unwanted effect of a medicine or treatment.|m:drugreactions
aerobic exercise|Movement that makes you breathe harder and your heart beat faster for a while, such as brisk walking.|m:exerciseandphysicalfitness
agonist|A substance that switches on a receptor in the body, as a key opens a lock.|m:medicines
albumin|The most common protein in the blood; in the urine it can be a sign of kidney damage.|m:kidneytests
allergen|A substance that sets off an allergic reaction.|m:allergy
alopecia|Hair loss, in patches or all over.|m:hairloss
alveoli|The tiny air sacs in the lungs where oxygen passes into the blood.|m:lungdiseases
ambulatory|Done without staying in hospital, or while you go about your day.|m:healthfacilities
amino acid|One of the building blocks of proteins.|m:dietaryproteins
amniotic fluid|The liquid that surrounds a baby in the womb.|m:fetalhealthanddevelopment
amyloid|A protein that can build up in organs, or in the brain in Alzheimer's disease.|m:amyloidosis
analgesic;analgesia|A medicine that relieves pain, or the relief itself.|m:painrelievers
anaphylaxis;anaphylactic|A severe allergic reaction that comes on fast and can be deadly without immediate treatment.|m:anaphylaxis
androgen|A hormone, such as testosterone, that guides male features; women have some too.|m:hormones
anemia|Too few healthy red blood cells, so that the body gets too little oxygen.|m:anemia
anesthesia;anesthetic;general anesthetic;local anesthetic|Medicine that prevents pain during a procedure, by numbing a part or by putting you to sleep.|m:anesthesia
aneurysm|A bulge in the wall of a blood vessel that can burst.|m:aneurysms
angina|Pain or pressure in the chest that comes when the heart muscle gets too little blood.|m:angina
angiogram;angiography|An X-ray picture of blood vessels after dye has been put into them.|m:hearthealthtests
angioplasty|Opening a narrowed blood vessel with a small balloon.|m:angioplasty
anorexia|Loss of appetite; anorexia nervosa is an eating disorder.|m:eatingdisorders
antibody;antibodies|A protein that the immune system makes to fight a particular germ or substance.|m:immunesystemanddisorders
anticoagulant|A medicine that makes blood clot less easily; also called a blood thinner.|m:bloodthinners
antiemetic|A medicine against nausea and vomiting.|m:nauseaandvomiting
antigen|A substance that makes the immune system respond.|m:immunesystemanddisorders
antihistamine|A medicine that eases allergy symptoms by blocking histamine.|m:allergy
antioxidant|A substance that can prevent or slow some damage to cells.|m:antioxidants
antipyretic|A medicine that lowers fever.|m:fever
antiviral|A medicine that works against viruses.|m:viralinfections
aorta|The largest artery; it carries blood from the heart to the body.|m:aorticaneurysm
aphasia|Trouble speaking or understanding words after damage to the brain.|m:aphasia
apnea|A pause in breathing.|m:sleepapnea
arrhythmia|A heartbeat that is too fast, too slow or uneven.|m:arrhythmia
arteriosclerosis|Hardening and thickening of artery walls.|m:atherosclerosis
artery;arteries|A blood vessel that carries blood away from the heart.|m:vasculardiseases
arthroplasty|An operation that rebuilds or replaces a joint.|m:kneereplacement
arthroscopy;arthroscopic|Looking into a joint through a thin tube with a camera, and sometimes operating through it.|m:jointdisorders
ascites|Fluid that builds up in the belly, often because of liver disease.|m:peritonealdisorders
aspiration|Breathing food or liquid into the lungs, or drawing fluid out of the body with a needle.|m:swallowingdisorders
asymptomatic|Having no symptoms.|m:infectiousdiseases
atherosclerosis|Fatty deposits in the artery walls that narrow the arteries.|m:atherosclerosis
atopic;atopy|Having a tendency to allergies such as eczema, asthma and hay fever.|m:eczema
atrial fibrillation|An uneven and often fast heartbeat that starts in the upper chambers of the heart.|m:atrialfibrillation
atrium;atria|One of the two upper chambers of the heart.|m:heartdiseases
atrophy|Wasting away of a part of the body.|m:muscledisorders
aura|Warning signs such as flashing lights that come before a migraine or a seizure.|m:migraine
autoimmune|Caused by the immune system attacking the body's own healthy cells.|m:autoimmunediseases
autonomic nervous system|The part of the nervous system that runs things you do not control, such as heartbeat and digestion.|m:autonomicnervoussystemdisorders
autosomal|Passed on by a chromosome that does not decide sex.|m:geneticdisorders
axilla;axillary|The armpit.|m:lymphaticdiseases
barium|A chalky liquid that shows the gut on an X-ray.|m:xrays
basal cell carcinoma|The most common skin cancer; it grows slowly and rarely spreads.|m:skincancer
benign|Not cancer.|m:benigntumors
beta blocker;beta-blocker|A medicine that slows the heart and lowers blood pressure.|m:bloodpressuremedicines
bilateral|On both sides of the body.|m:anatomy
bile|A fluid that the liver makes to help digest fat.|m:bileductdiseases
bile duct|A tube that carries bile from the liver and gallbladder to the gut.|m:bileductdiseases
bilirubin|A yellow substance from old red blood cells; too much of it causes jaundice.|m:jaundice
bioavailability;bioavailable|How much of a substance reaches the blood and can act.|m:medicines
biologic;biologics|A medicine that is made with living cells or organisms.|m:medicines
biomarker|Something that can be measured in the body and tells about health or disease.|m:laboratorytests
biopsy|Taking a small piece of tissue to look at it under a microscope.|m:biopsy
bisphosphonate|A medicine that slows bone loss.|m:osteoporosis
blood-brain barrier|A layer of cells that keeps many substances in the blood out of the brain.|m:braindiseases
BMI;body mass index|A number from weight and height that gives a rough idea whether weight is in a healthy range.|m:bodyweight
bolus|A single large dose given at once, or a lump of chewed food.|m:medicines
bone marrow|The soft tissue inside bones where blood cells are made.|m:bonemarrowdiseases
brachytherapy|Radiation treatment from a source that is placed inside the body.|m:radiationtherapy
bradycardia|A heartbeat that is slower than normal.|m:arrhythmia
bronchi;bronchus|The large tubes that carry air into the lungs.|m:bronchialdisorders
bronchodilator|A medicine that opens the airways.|m:asthma
bruxism|Grinding or clenching the teeth.|m:toothdisorders
bursa;bursae|A small sac of fluid that cushions a joint.|m:bursitis
calcification|A build-up of calcium in tissue that makes it hard.|m:calcium
calculus;calculi|A stone in an organ, or hardened plaque on teeth.|m:kidneystones
candida|A yeast that can cause infections such as thrush.|m:yeastinfections
cannula|A thin tube put into a vein or the nose to give fluid, medicine or oxygen.|m:oxygentherapy
capillary;capillaries|The smallest blood vessels.|m:vasculardiseases
carbohydrate|Sugars, starches and fiber in food; the body's main source of energy.|m:carbohydrates
carcinogen;carcinogenic|Something that can cause cancer.|m:cancer
carcinoma|Cancer that starts in the skin or in tissue that lines organs.|m:cancer
carcinoma in situ|Abnormal cells that have not spread beyond where they formed.|m:cancer
cardiac|Having to do with the heart.|m:heartdiseases
cardiomyopathy|A disease of the heart muscle that makes it harder to pump blood.|m:cardiomyopathy
cardiovascular|Having to do with the heart and blood vessels.|m:heartdiseases
carotid artery|One of the two large arteries in the neck that bring blood to the brain.|m:carotidarterydisease
cartilage|Firm, smooth tissue that cushions joints and shapes ears and nose.|m:cartilagedisorders
CAT scan;CT scan;computed tomography|A set of X-ray pictures that a computer puts together into slices of the body.|m:ctscans
catheter;catheterization|A thin tube put into the body, for example to drain urine or to reach the heart.|m:hearthealthtests
cauterize;cauterization|To burn tissue on purpose, in order to stop bleeding or remove something.|m:bleeding
CBC;complete blood count;full blood count|A test that counts the cells in the blood.|m:bloodcounttests
cerebral|Having to do with the brain.|m:braindiseases
cerebrospinal fluid|The clear fluid around the brain and spinal cord.|m:hydrocephalus
cervical|Having to do with the neck, or with the neck of the womb.|m:neckinjuriesanddisorders
cervix|The lower, narrow end of the womb.|m:cervixdisorders
chemotherapy|Treatment with medicines that kill cancer cells or stop them from growing.|m:cancerchemotherapy
cholecystectomy|An operation to remove the gallbladder.|m:gallbladderdiseases
cholecystitis|Inflammation of the gallbladder.|m:gallbladderdiseases
cholesterol|A waxy, fat-like substance in the blood; too much can clog arteries.|m:cholesterol
chromosome|A package of genes inside a cell.|m:genesandgenetherapy
chronic|Lasting a long time or coming back again and again.|m:copingwithchronicillness
cilia|Tiny hairs that move mucus or fluid along.|m:lungdiseases
circadian rhythm|The body's inner clock of about 24 hours.|m:healthysleep
cirrhosis|Scarring of the liver that keeps it from working well.|m:cirrhosis
claudication|Leg pain on walking that eases with rest, because the muscles get too little blood.|m:peripheralarterialdisease
clinical trial;clinical trials|A study with people that tests whether a treatment is safe and works.|m:clinicaltrials
coagulation|The clotting of blood.|m:bloodclots
cognitive;cognition|Having to do with thinking, learning and remembering.|m:mildcognitiveimpairment
cognitive behavioral therapy;cognitive behavioural therapy;CBT|A talking treatment that works on unhelpful thoughts and habits.|m:mentalhealth
colectomy|An operation to remove all or part of the large bowel.|m:colonicdiseases
collagen|The main protein of skin, bones, tendons and cartilage.|m:connectivetissuedisorders
colon|The longest part of the large bowel.|m:colonicdiseases
colonoscopy|Looking into the large bowel with a thin, flexible camera.|m:colonoscopy
colostomy|An opening in the belly through which the large bowel empties into a bag.|m:ostomy
comorbidity;comorbidities|A disease that a person has along with another one.|m:copingwithchronicillness
congenital|Present at birth.|m:birthdefects
conjunctiva|The thin clear skin over the white of the eye and inside the lids.|m:pinkeye
contagious|Able to spread from one person to another.|m:infectiousdiseases
contraindication;contraindicated|A reason why a treatment should not be used, because it could do harm.|m:drugsafety
contrast dye;contrast agent;contrast medium|A substance that makes parts of the body show better on a scan.|m:diagnosticimaging
contusion|A bruise.|m:bruises
cornea|The clear window at the front of the eye.|m:cornealdisorders
coronary arteries;coronary artery|The arteries that feed the heart muscle.|m:coronaryarterydisease
corticosteroid|A medicine that calms inflammation and the immune system.|m:steroids
cortisol|A hormone of the adrenal glands, of which the body makes more under stress.|m:adrenalglanddisorders
creatinine|A waste product from muscles; its level shows how well the kidneys work.|m:kidneytests
C-reactive protein;CRP|A substance in the blood that rises when there is inflammation.|m:laboratorytests
cryotherapy|Treatment that freezes tissue.|m:warts
blood culture;urine culture;throat culture|Growing germs from a sample in order to find out which they are.|m:laboratorytests
cutaneous|Having to do with the skin.|m:skinconditions
cyanosis|Bluish skin or lips from too little oxygen in the blood.|n:cyanosis
cyst|A closed sac filled with fluid or other material.|m:benigntumors
cystitis|Inflammation of the bladder, most often from an infection.|m:urinarytractinfections
cystoscopy|Looking into the bladder with a thin tube that has a camera.|m:bladderdiseases
cytokine|A messenger protein of the immune system.|m:immunesystemanddisorders
D-dimer|A blood test that helps to find out whether there is a blood clot.|m:bloodclots
debridement|Removing dead or dirty tissue from a wound.|m:woundsandinjuries
decongestant|A medicine that opens a blocked nose by shrinking swollen blood vessels.|m:coldandcoughmedicines
deep vein thrombosis;DVT|A blood clot in a deep vein, most often in the leg.|m:deepveinthrombosis
defibrillator;defibrillation|A device that gives the heart an electric shock to restore its rhythm.|m:pacemakersandimplantabledefibrillators
dehydration|Too little water in the body, because more is lost than taken in.|m:dehydration
delirium|Sudden, severe confusion, often caused by illness or medicine.|m:delirium
delusion|A firm belief in something that is not real.|m:psychoticdisorders
dementia|Loss of memory, thinking or judgment that is bad enough to disturb daily life.|m:dementia
demyelinating;demyelination|Damaging the protective cover of nerves.|m:multiplesclerosis
dermatitis|Inflammation of the skin.|m:eczema
dermis|The thick middle layer of the skin.|m:skinconditions
diabetic ketoacidosis;ketoacidosis|A dangerous build-up of acids in the blood when the body lacks insulin.|m:diabetescomplications
dialysis|Cleaning the blood by machine or through the belly when the kidneys fail.|m:dialysis
diaphragm|The muscle below the lungs that moves with breathing.|m:breathingproblems
diastolic;diastolic pressure|The lower number of a blood pressure reading, when the heart rests between beats.|m:highbloodpressure
dilate;dilated;dilation|To widen.|m:eyecare
diuretic|A medicine that makes the kidneys pass more water and salt; a water pill.|m:bloodpressuremedicines
diverticula;diverticulum|Small pouches in the wall of the bowel.|m:diverticulosisanddiverticulitis
dopamine|A messenger substance in the brain that takes part in movement and reward.|m:parkinsonsdisease
dorsal|On or toward the back.|m:anatomy
double-blind|A study in which neither patients nor researchers know who gets which treatment.|m:understandingmedicalresearch
dysmenorrhea|Painful periods.|m:periodpain
dyspareunia|Pain during sex.|m:sexualproblemsinwomen
dyspepsia|Indigestion.|m:indigestion
dysphagia|Trouble swallowing.|m:swallowingdisorders
dysplasia|Cells or tissue that look abnormal and may turn into cancer, or an organ that did not form normally.|m:cervixdisorders
dyspnea|Shortness of breath.|m:breathingproblems
dysuria|Pain or burning when passing urine.|m:urineandurination
ECG;EKG;electrocardiogram|A recording of the electrical signals of the heart.|m:hearthealthtests
echocardiogram;echocardiography|An ultrasound picture of the beating heart.|m:hearthealthtests
ectopic|In the wrong place.|m:ectopicpregnancy
edema|Swelling caused by fluid in the tissue.|m:edema
EEG;electroencephalogram|A recording of the electrical activity of the brain.|m:epilepsy
efficacy|How well a treatment works under the conditions of a study.|m:understandingmedicalresearch
ejection fraction|The share of the blood in the heart's main chamber that it pumps out with each beat.|m:heartfailure
electrolyte|A mineral in the blood that carries a charge, such as sodium or potassium.|m:fluidandelectrolytebalance
embolism;embolus|A clot or other matter that travels in the blood and blocks a vessel.|m:pulmonaryembolism
emollient|A cream or ointment that softens and moistens dry skin.|m:eczema
encephalitis|Inflammation of the brain.|m:encephalitis
endocarditis|An infection of the inner lining of the heart.|m:endocarditis
endocrine|Having to do with hormones and the glands that make them.|m:endocrinediseases
endogenous|Made by the body itself.|m:hormones
endometrium;endometrial|The lining of the womb.|m:uterinediseases
endorphin|A substance the body makes that eases pain and lifts mood.|m:pain
endoscope;endoscopy|A thin tube with a camera for looking inside the body, or the look itself.|m:endoscopy
enema|Liquid put into the bowel through the anus.|m:constipation
enteral|Through the gut.|m:nutritionalsupport
enzyme|A protein that speeds up a chemical process in the body.|m:metabolicdisorders
eosinophil|A white blood cell that takes part in allergies.|m:eosinophilicdisorders
epidemic|An outbreak in which many more people than usual fall ill.|m:infectiousdiseases
epidermis|The outer layer of the skin.|m:skinconditions
epidural|An injection near the spinal cord, outside the layers around it, that numbs the lower body.|m:childbirth
epinephrine;adrenaline|A hormone that speeds up the heart; as an injection it treats severe allergic reactions.|m:anaphylaxis
epithelium;epithelial|The layer of cells that covers the skin and lines organs.|m:cancer
erythema|Redness of the skin.|m:rashes
erythrocyte|A red blood cell.|m:blood
esophagus|The tube that carries food from the mouth to the stomach.|m:esophagusdisorders
estrogen|A group of hormones that guide female features and the cycle.|m:hormones
etiology|The cause of a disease.|m:understandingmedicalresearch
exacerbation|A time when a disease gets worse; a flare-up.|m:copd
excision;excise|Cutting out.|m:surgery
exfoliate;exfoliation|To remove dead cells from the surface of the skin.|m:skinaging
fallopian tube|One of two tubes through which an egg travels from the ovary to the womb.|m:ectopicpregnancy
fascia|A sheet of tissue that wraps muscles and organs.|m:heelinjuriesanddisorders
fasting glucose;fasting blood sugar|The blood sugar after at least eight hours without food.|m:bloodglucose
febrile|With fever.|m:fever
ferritin|A protein that stores iron; its level shows how much iron the body has.|m:anemia
fibrillation|Fast, uncoordinated twitching of muscle, most often of the heart.|m:atrialfibrillation
fibroid|A growth in or on the womb that is not cancer.|m:uterinefibroids
fibrosis|Scarring of tissue.|m:pulmonaryfibrosis
first-line|The treatment that is usually tried first.|m:medicines
fissure|A small tear or crack.|m:analdisorders
fistula|An abnormal passage between two organs or to the skin.|m:fistulas
flare-up;flare|A time when symptoms get worse.|m:arthritis
flatulence|Gas in the gut.|m:gas
flora;gut flora;microbiota;microbiome|The bacteria and other tiny living things in or on the body, above all in the gut.|m:digestivediseases
folate|A B vitamin that the body needs to make new cells; folic acid is its man-made form.|m:folicacid
follicle|A small sac or gland, such as the one from which a hair grows or in which an egg ripens.|m:ovariandisorders
free radical|An unstable particle that can damage cells.|m:antioxidants
gangrene|Death of tissue from lack of blood or from infection.|m:gangrene
gastric|Having to do with the stomach.|m:stomachdisorders
gastritis|Inflammation of the stomach lining.|m:stomachdisorders
gastroenterologist;gastroenterology|A doctor for the digestive system, or that field.|m:digestivediseases
gastroscopy|Looking into the stomach with a thin camera through the mouth.|m:endoscopy
generic drug;generic medicine|A medicine with the same active ingredient as a brand-name one.|m:medicines
genotype|A person's genes, or a variant of a virus.|m:genesandgenetherapy
gestation;gestational|The time between conception and birth.|m:pregnancy
GFR;glomerular filtration rate|A measure of how well the kidneys filter the blood.|m:kidneytests
gingivitis|Inflamed, often bleeding gums.|m:gumdisease
glaucoma|A group of eye diseases that damage the optic nerve, often with high pressure in the eye.|m:glaucoma
glucagon|A hormone that raises blood sugar.|m:hypoglycemia
glucose|The sugar in the blood that feeds the cells.|m:bloodglucose
gluten|A protein in wheat, rye and barley.|m:celiacdisease
glycemic index|A number that tells how fast a food raises blood sugar.|m:carbohydrates
goiter|An enlarged thyroid gland.|m:thyroiddiseases
graft|Healthy tissue moved to replace damaged tissue.|m:bonegrafts
granuloma|A small area of inflammation that walls something off.|m:sarcoidosis
HbA1c;A1C|A blood test that shows the average blood sugar of the past two to three months.|m:a1c
HDL|The "good" cholesterol that carries cholesterol back to the liver.|m:hdlthegoodcholesterol
hematocrit|The share of red blood cells in the blood.|m:bloodcounttests
hematologist;hematology|A doctor for blood diseases, or that field.|m:blooddisorders
hematoma|A collection of blood outside the vessels, such as a large bruise.|m:bleeding
hematuria|Blood in the urine.|m:urineandurination
hemiplegia|Paralysis of one side of the body.|m:paralysis
hemoglobin|The protein in red blood cells that carries oxygen.|m:anemia
hemolysis;hemolytic|The breaking down of red blood cells.|m:anemia
hemorrhage|Bleeding, above all when it is heavy.|m:bleeding
hepatic|Having to do with the liver.|m:liverdiseases
hepatitis|Inflammation of the liver.|m:hepatitis
hereditary|Passed from parents to children through genes.|m:geneticdisorders
hernia|A part of an organ that bulges through a weak spot in muscle or tissue.|m:hernia
herniated disk;herniated disc|A cushion between two bones of the spine whose soft core bulges or leaks out.|m:herniateddisk
hiatal hernia|A part of the stomach that bulges up through the diaphragm.|m:hiatalhernia
histamine|A substance released in an allergic reaction that causes itching and swelling.|m:allergy
histology;histological|The study of tissue under the microscope.|m:biopsy
homeostasis|The body's way of keeping its inner balance.|m:fluidandelectrolytebalance
hormone|A messenger substance that a gland sends through the blood.|m:hormones
hospice|Care for people near the end of life that aims at comfort.|m:hospicecare
hyaluronic acid|A substance that binds water in skin and joints.|m:skinaging
hydrocephalus|Too much fluid inside the brain.|m:hydrocephalus
hyperglycemia|High blood sugar.|m:hyperglycemia
hyperkalemia|Too much potassium in the blood.|m:potassium
hyperlipidemia|Too much fat, such as cholesterol, in the blood.|m:cholesterol
hyperpigmentation|Patches of skin that are darker than the rest.|m:skinpigmentationdisorders
hyperplasia|An organ growing larger because it has more cells.|m:enlargedprostatebph
hypersensitivity|An overreaction of the immune system.|m:allergy
hypertension|High blood pressure.|m:highbloodpressure
hyperthyroidism|A thyroid gland that makes too much hormone.|m:hyperthyroidism
hypertrophy|Growth of an organ because its cells get larger.|m:cardiomyopathy
hypoglycemia|Low blood sugar.|m:hypoglycemia
hypokalemia|Too little potassium in the blood.|m:potassium
hyponatremia|Too little sodium in the blood.|m:fluidandelectrolytebalance
hypotension|Low blood pressure.|m:lowbloodpressure
hypothalamus|A part of the brain that steers hormones, hunger, thirst and temperature.|m:pituitarydisorders
hypothyroidism|A thyroid gland that makes too little hormone.|m:hypothyroidism
hypoxia|Too little oxygen in the tissue.|m:respiratoryfailure
hysterectomy|An operation to remove the womb.|m:hysterectomy
idiopathic|Of unknown cause.|m:pulmonaryfibrosis
ileostomy|An opening in the belly through which the small bowel empties into a bag.|m:ostomy
ileum|The last part of the small bowel.|m:smallintestinedisorders
immunocompromised;immunosuppressed|Having a weakened immune system.|m:immunesystemanddisorders
immunoglobulin|An antibody.|m:immunesystemanddisorders
immunosuppressant;immunosuppressive|A medicine that holds back the immune system.|m:autoimmunediseases
immunotherapy|Treatment that works through the immune system, by waking it against cancer or calming it in allergies.|m:cancerimmunotherapy
incidence|How many new cases of a disease appear in a group within a certain time.|m:healthstatistics
incision|A cut made in an operation.|m:surgery
incontinence|Not being able to hold urine or stool.|m:urinaryincontinence
incubation period|The time from catching an infection to the first symptoms.|m:infectiousdiseases
induration|Hardening of tissue.|m:skinconditions
infarction;infarct|Death of tissue because its blood supply is cut off.|m:heartattack
inflammation|The body's response to injury or infection, with redness, heat, swelling and pain.|m:immunesystemanddisorders
infusion|Giving a fluid or medicine slowly into a vein.|m:cancerchemotherapy
inguinal|Having to do with the groin.|m:hernia
inpatient|Someone who stays in hospital for care.|m:healthfacilities
insulin|A hormone that lets sugar pass from the blood into the cells.|m:diabetes
insulin resistance|A state in which cells respond poorly to insulin, so that blood sugar rises.|m:metabolicsyndrome
interaction;drug interaction|A change in how a medicine works because of another medicine, food or drink.|m:drugreactions
interferon|A protein of the immune system that is also used as a medicine.|m:hepatitisc
intestinal;intestine|Having to do with the bowel.|m:digestivediseases
intramuscular|Into a muscle.|m:medicines
intraocular pressure|The pressure of the fluid inside the eye.|m:glaucoma
intravenous;IV|Into a vein.|m:medicines
intubation|Putting a tube into the windpipe to help breathing.|m:criticalcare
invasive|Spreading into nearby tissue, or entering the body through a cut or puncture.|m:cancer
in vitro|In a laboratory, outside the body.|m:assistedreproductivetechnology
ischemia;ischemic|Too little blood reaching a part of the body.|m:ischemicstroke
isotretinoin|A strong medicine for severe acne that can harm an unborn baby.|m:acne
jaundice|Yellow skin and eyes from too much bilirubin.|m:jaundice
keloid|A thick, raised scar that grows beyond the wound.|m:scars
keratin|The tough protein of hair, nails and outer skin.|m:skinconditions
ketone;ketones|An acid that the body makes when it burns fat instead of sugar.|m:diabetescomplications
ketosis|A state in which the body burns fat and makes ketones.|m:diets
laceration|A deep cut or tear in the skin.|m:woundsandinjuries
lactic acid|A substance that muscles make when they work with little oxygen.|m:exerciseandphysicalfitness
laparoscopy;laparoscopic|Surgery or a look inside the belly through small cuts with a camera.|m:surgery
larynx|The voice box.|m:throatdisorders
latent infection|An infection in which the germs rest in the body and cause no symptoms.|m:tuberculosis
laxative|A medicine that helps to empty the bowel.|m:constipation
LDL|The "bad" cholesterol that can build up in arteries.|m:ldlthebadcholesterol
lesion|An area of tissue that is damaged or abnormal.|m:skinconditions
leukocyte|A white blood cell.|m:bloodcounttests
libido|Sexual desire.|m:sexualhealth
ligament|A strong band that joins bones at a joint.|m:sprainsandstrains
lipid|A fat or fat-like substance.|m:cholesterol
lipoprotein|A particle of fat and protein that carries cholesterol in the blood.|m:cholesterol
lumbar|Having to do with the lower back.|m:backpain
lumbar puncture;spinal tap|Taking fluid from around the spinal cord with a needle in the lower back.|m:meningitis
lumpectomy|Removing a breast tumor and a little tissue around it.|m:breastcancer
lymph|A clear fluid that carries cells of the immune system.|m:lymphaticdiseases
lymph node;lymph nodes|A small gland that filters lymph and swells when it fights an infection.|m:lymphaticdiseases
lymphocyte|A white blood cell that fights infections.|m:immunesystemanddisorders
lymphedema|Swelling from lymph that cannot drain.|m:lymphedema
macula|The part of the eye that gives sharp central sight.|m:maculardegeneration
malabsorption|Trouble taking up nutrients from food.|m:malabsorptionsyndromes
malaise|A general feeling of being unwell.|m:fatigue
malignant;malignancy|Cancerous: able to grow into other tissue and to spread.|m:cancer
mammogram;mammography|An X-ray picture of the breast.|m:mammography
mastectomy|An operation to remove a breast.|m:mastectomy
mastitis|An inflamed breast, often during breastfeeding.|m:breastdiseases
melanin|The pigment that gives skin, hair and eyes their color.|m:skinpigmentationdisorders
melanocyte|A skin cell that makes pigment.|m:melanoma
melatonin|A hormone that helps to time sleep.|m:insomnia
menarche|The first period.|m:puberty
meninges|The layers that cover the brain and spinal cord.|m:meningitis
meniscus|A pad of cartilage in the knee that cushions the joint.|m:kneeinjuriesanddisorders
meta-analysis|A study that puts together the results of several studies.|m:understandingmedicalresearch
metabolism;metabolic|All the processes by which the body turns food into energy and building material.|m:metabolicdisorders
metastasis;metastases;metastatic;metastasize|Cancer that has spread to another part of the body, or its spreading.|m:cancer
methotrexate|A medicine that slows fast-growing cells and calms the immune system.|m:rheumatoidarthritis
microalbuminuria|Small amounts of protein in the urine, an early sign of kidney damage.|m:diabetickidneyproblems
monoclonal antibody;monoclonal antibodies|A laboratory-made antibody that is used as a medicine.|m:cancerimmunotherapy
morbidity|Illness, or how common it is.|m:healthstatistics
mortality|Death, or how common it is.|m:healthstatistics
motility|Movement, such as that of the gut.|m:digestivediseases
MRI;magnetic resonance imaging|A scan that uses magnets and radio waves to show the inside of the body.|m:mriscans
mucosa;mucous membrane;mucous membranes|The moist lining of the mouth, nose, gut and other openings.|m:mouthdisorders
mucus|The slippery fluid that coats and protects the linings of the body.|m:cough
musculoskeletal|Having to do with muscles, bones and joints.|m:muscledisorders
mutation|A lasting change in a gene.|m:genesandgenetherapy
myalgia|Muscle pain.|m:muscledisorders
myelin|The protective cover around nerves.|m:multiplesclerosis
myocardial infarction|A heart attack.|m:heartattack
myopia|Nearsightedness: distant things look blurred.|m:refractiveerrors
`;
