/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -2 -6
isotretinoin: 0 -2
blackheads: -6 -5
abscess: -6 -3
athletesfoot: 1 2
hemangioma: 2 3
blisters: -7 -4
bruises: -4 -2
cellulitis: 2 2
cornsandcalluses: -2 -2
cosmetics: -3 2
dandruffcradlecapandotherscalpconditions: -6 -5
scalpdisorders: -2 -6
seborrheicdermatitis: 4 1
hairloss: 4 5
alopeciaareata: 3 -2
androgeneticalopecia: -2 -2
hairtransplant: 3 5
telogeneffluvium: -4 -3
hairproblems: -7 -8
hirsutism: 0 3
hives: -2 -6
angioedema: -4 -3
itching: 1 -2
moles: -3 -1
naildiseases: 8 1
ingrowntoenail: 3 0
rashes: -12 -5
diaperrash: 4 4
heatrash: 3 2
contactdermatitis: 0 2
perioraldermatitis: 3 1
rosacea: 0 -9
facialredness: 2 0
scars: -6 -4
keloids: 2 2
skinaging: -1 -2
wrinkles: 0 2
skincancer: 5 6
actinickeratosis: 2 1
melanoma: 3 1
skinconditions: -3 1
phototherapy: 5 5
dryskin: -2 -4
skincare: 11 10
pilonidalsinus: 2 0
skininfections: 5 1
skinpigmentationdisorders: 6 -2
melasma: 3 2
agespots: -1 -2
sweat: -5 -3
nightsweats: -6 -5
sunexposure: 7 -2
sunscreen: -2 2
tineainfections: -5 -1
ringworm: -3 0
warts: 2 3
plantarwarts: -2 -1
abdominalpain: -8 -3
analdisorders: 4 2
analfissure: 3 2
bileductdiseases: -2 -1
bowelincontinence: 3 3
bowelmovement: -12 -9
celiacdisease: 2 4
glutenfree: 4 4
cirrhosis: -3 -8
colonicdiseases: -5 -2
stooltest: -2 -1
colonicpolyps: 2 4
colonoscopy: 2 1
bowelprep: 2 2
constipation: 3 2
laxatives: 2 -2
constipationinchildren: -2 -1
crohnsdisease: 1 5
ibd: 0 4
diarrhea: 5 3
digestivediseases: -13 -6
digestivehealth: 2 -6
guthealth: -1 2
diverticulitis: 2 1
endoscopy: -6 -2
eosinophilicesophagitis: 3 2
esophagusdisorders: -5 0
barrettsesophagus: 0 -2
achalasia: 3 1
gallbladderdiseases: 1 2
gallbladderremoval: 1 -6
gallstones: 1 6
cholecystitis: -2 -3
bloating: -4 -1
gastroenteritis: 1 -3
gastrointestinalbleeding: -3 -3
rectalbleeding: -4 4
gerd: 3 0
protonpumpinhibitors: 1 4
helicobacterpyloriinfections: 2 1
hemorrhoids: 1 2
hepatitis: -5 -6
hernia: 2 3
inguinalhernia: -4 0
herniasurgery: -1 3
hiatalhernia: -1 -4
indigestion: -2 -5
intestinalobstruction: 2 2
irritablebowelsyndrome: 3 8
fodmap: -5 0
jaundice: -2 -1
newbornjaundice: 3 4
liverdiseases: 4 2
liverhealth: 0 -2
acuteliverfailure: -1 2
malabsorptionsyndromes: -5 -4
bileacidmalabsorption: 3 0
nauseaandvomiting: -6 -4
vomitingblood: -3 -2
pancreaticdiseases: -6 -4
digestiveenzymes: -1 2
pepticulcer: 3 3
stomachulcer: -4 -3
peritonitis: 2 2
rectaldisorders: -3 -1
stomachdisorders: -6 -1
gastritis: 2 5
gastroparesis: 3 2
a1c: -3 -3
anemia: 2 2
irondeficiencyanemia: 4 3
perniciousanemia: 3 3
hemolyticanemia: 0 3
aneurysms: -3 -1
angioplasty: -2 0
aorticaneurysm: 2 3
arrhythmia: -4 -3
palpitations: 0 -3
slowheartrate: -1 2
fastheartrate: -2 -1
extrasystoles: -2 0
atrialfibrillation: 3 5
bleedingdisorders: 1 2
bleeding: -11 -5
nosebleed: 0 -3
blood: -7 0
bloodclots: -3 -2
bloodcounttests: -9 -5
blooddisorders: -11 -2
polycythemia: -3 0
bloodpressuremedicines: -10 -5
diuretics: -5 -3
betablockers: -4 -2
warfarin: -4 -3
bloodtransfusionanddonation: -2 -2
blooddonation: 2 -1
bloodtransfusion: 0 5
bonemarrowdiseases: 2 2
cardiacrehabilitation: 2 3
cardiomyopathy: 0 3
cholesterollevelswhatyouneedtoknow: -4 -1
cholesterolmedicines: -4 -3
coronaryarterydisease: 3 -5
deepveinthrombosis: 2 0
compressionstockings: -1 5
edema: -2 -1
swollenlegs: -3 -1
fainting: -3 0
ldlthebadcholesterol: -3 -5
heartattack: 0 -2
heartdiseases: 3 0
heartfailure: -2 -2
pulmonaryedema: 2 2
hearthealthtests: -2 -1
hearthealth: -1 2
heartvalvediseases: 2 2
transcatheteraorticvalvereplacement: 0 3
ironoverload: 2 2
highbloodpressure: 2 -3
bloodpressuremonitoring: 2 -2
bloodpressuremonitors: 0 6
howtolowercholesterol: -4 -5
hearthealthydiet: 0 5
lowbloodpressure: 0 6
lymphaticdiseases: -2 -1
insulinresistance: 2 3
pacemakersandimplantabledefibrillators: -1 -2
peripheralarterialdisease: 2 3
plateletdisorders: -3 1
immunethrombocytopenia: 2 2
pulmonaryembolism: 4 3
raynaudphenomenon: 3 5
statins: 5 -2
thalassemia: -2 -2
triglycerides: 0 -3
hightriglycerides: 2 2
varicoseveins: 5 6
vasculardiseases: -8 -5
venousinsufficiency: -1 2
circulation: -3 -2
compressiongarments: 3 3
vasculitis: 2 3
igavasculitis: 2 2
giantcellarteritis: 3 2
vitalsigns: -1 -3
alzheimersdisease: 1 2
autismspectrumdisorder: 3 0
autonomicnervoussystemdisorders: 3 3
posturalorthostatictachycardiasyndrome: 3 2
anxiety: 9 3
antidepressants: -6 -7
balanceproblems: -1 -5
bereavement: 1 -2
grief: -1 2
moodstabilizers: -2 -3
brainaneurysm: 2 2
braindiseases: -12 -5
brainfog: -2 -1
carpaltunnelsyndrome: 2 2
childmentalhealth: 0 6
degenerativenervediseases: -4 -2
dementia: 3 -2
depression: 2 2
dizzinessandvertigo: 3 6
bppv: 1 3
eatingdisorders: 3 3
eatingdisorderanorexia: 0 2
bingeeating: 2 2
encephalitis: 2 2
epilepsy: -2 2
geneticbraindisorders: -1 3
guillainbarresyndrome: 3 5
headache: 2 1
tensionheadache: -3 -3
huntingtonsdisease: 0 3
insomnia: 2 0
sleepmedicines: -6 -5
healthysleep: -5 -4
sleephygiene: -7 2
ischemicstroke: -3 -1
memory: 5 3
mentaldisorders: -8 -4
psychologicaltrauma: -1 -2
mentalhealth: 12 8
meditation: 0 2
cbt: -1 -2
migraine: 0 -4
ocularmigraine: -6 -3
mooddisorders: -7 -4
movementdisorders: -3 -1
multiplesclerosis: 3 2
neuraltubedefects: 2 3
neurologicdiseases: -9 -4
obsessivecompulsivedisorder: 2 4
olderadultmentalhealth: 0 3
panicattacks: -6 -4
paralysis: 1 3
parkinsonsdisease: 0 2
peripheralnervedisorders: -9 0
neuropathy: 4 0
nervepain: -1 -2
numbness: -7 -6
postpartumdepression: 2 4
psychoticdisorders: -1 -3
schizophrenia: 0 3
sciatica: 4 4
seizures: -3 -1
febrileseizures: 3 3
sleepapnea: 7 4
cpap: -4 0
sleepdisorders: 10 4
jetlag: 1 3
narcolepsy: 3 3
sleepwalking: 0 3
excessivesleepiness: -2 -3
nightterrors: 2 2
shiftwork: -2 -2
snoring: 2 2
speechandcommunicationdisorders: 4 -1
spinalcorddiseases: -2 -1
stress: 1 -2
burnout: 2 2
stroke: 4 -2
strokeprevention: 4 5
strokerehabilitation: 2 4
suicideprevention: 0 3
teenmentalhealth: 0 5
tourettesyndrome: 3 2
traumaticbraininjury: -2 -2
tremor: -4 -3
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 4 3
childbehaviordisorders: 3 -1
developmentaldisabilities: -3 -2
druguseandaddiction: -4 -2
substanceusetreatment: 0 3
ankleinjuriesanddisorders: 0 2
arminjuriesanddisorders: -4 -4
arthritis: -6 -3
jointinjections: -4 -4
backpain: 8 -1
lowbackpain: -9 -1
backsurgery: 0 5
behcetssyndrome: 0 3
bonedensity: 1 3
bonediseases: -6 -1
bursitis: 3 3
cartilagedisorders: -4 -3
costochondritis: -2 0
chestinjuriesanddisorders: 0 3
chiropractic: 5 5
connectivetissuedisorders: -2 -1
ehlersdanlossyndrome: 2 2
elbowinjuriesanddisorders: -2 -3
tenniselbow: 2 0
fingerinjuriesanddisorders: -6 -4
foothealth: 8 4
orthotics: -8 -6
footinjuriesanddisorders: 9 -5
footpain: 2 -4
bunions: 2 1
flatfeet: 2 2
mortonsneuroma: 2 0
stressfractures: 3 2
vertebralfracture: -1 2
uricacid: 2 -1
guidetogoodposture: 1 6
handinjuriesanddisorders: 4 0
handpain: 0 3
handsurgery: 6 7
heelinjuriesanddisorders: -4 -7
plantarfasciitis: 4 2
heelpain: 4 -2
achillestendonrupture: 2 2
herniateddisk: 4 3
hipinjuriesanddisorders: -4 -2
hippain: 4 4
hipfracture: -1 4
hipdysplasia: 0 3
hipreplacement: 0 3
jawinjuriesanddisorders: -3 -2
jawpain: 2 1
jointdisorders: 0 -3
jointpain: -3 4
kneeinjuriesanddisorders: 2 3
kneepain: 9 -2
meniscustears: 0 -2
aclinjuries: 3 2
bakerscyst: 2 1
patellofemoralpainsyndrome: 0 3
osgoodschlatterdisease: 2 1
leginjuriesanddisorders: -6 -4
legpain: -6 -1
shinsplints: 2 2
hamstringinjury: 0 3
legcramps: -2 2
muscledisorders: -1 2
musclepain: -4 -5
rhabdomyolysis: 2 2
neckinjuriesanddisorders: -4 -4
cervicalspondylosis: 3 6
torticollis: 2 3
osteoarthritis: 10 3
kneeosteoarthritis: -5 1
handosteoarthritis: 0 2
osteoporosis: 4 1
osteopenia: -2 0
psoriaticarthritis: -1 -3
methotrexate: -4 -7
rotatorcuffinjuries: 2 0
scoliosis: 0 2
shoulderinjuriesanddisorders: -2 -5
shoulderpain: 6 -4
frozenshoulder: 2 1
shoulderimpingement: 0 -3
spinalstenosis: 1 2
spineinjuriesanddisorders: -8 -7
spondylolisthesis: 1 2
kyphosis: 3 1
sportsinjuries: 8 -1
runninginjuries: 0 3
sprainsandstrains: 3 2
anklesprain: -4 -3
temporomandibulardisorders: 4 3
tendoninjuries: 2 3
toeinjuriesanddisorders: 0 3
wristinjuriesanddisorders: 1 3
ganglioncyst: 3 4
brokenwrist: -2 0
chronicpain: 2 -2
acutebronchitis: -3 -1
chronicbronchitis: -3 -1
bronchialdisorders: -6 -2
bronchitis: 3 1
coughingupblood: -3 -2
allergy: 3 2
antihistamines: 3 -7
allergytesting: -1 -3
dustmites: -4 -3
anaphylaxis: 1 -3
asthma: 1 4
nebulizers: 0 -8
inhaledmedicines: -3 0
asthmaattack: -7 -1
breathingproblems: -10 -5
wheezing: -2 -1
shortnessofbreath: -9 -6
chestpain: -6 -1
coldandcoughmedicines: -11 -8
nasalsprays: -1 3
commoncold: 2 1
nasalcongestion: -4 -8
copd: 3 4
chroniccough: -2 -2
phlegm: -6 -5
cysticfibrosis: 4 2
hayfever: -1 -2
allergicrhinitis: -2 0
lungdiseases: -6 1
lungfunctiontests: -1 2
lungtransplantation: 0 3
oxygentherapy: 5 8
pleuraldisorders: 2 4
pneumonia: 2 4
sinusitis: 1 2
noseinjuriesanddisorders: -2 -1
nasalpolyps: 4 2
deviatedseptum: 2 1
sorethroat: 0 -2
throatdisorders: -6 0
tonsillitis: 3 2
tonsilstones: 1 2
voicedisorders: -2 0
vocalcordnodules: 2 2
eardisorders: -5 2
earwax: 3 2
earpain: -5 -4
perforatedeardrum: -1 -2
eustachiantubedysfunction: 2 2
earinfections: 2 5
swimmersear: 2 2
hearingaids: 7 4
hearingdisordersanddeafness: -11 -9
hearingloss: 7 2
agerelatedhearingloss: -3 1
swallowingdisorders: 1 7
badbreath: 0 -2
cankersores: 0 2
mouthulcers: -2 -1
childdentalhealth: 1 2
molarincisorhypomineralization: 2 2
dentalhealth: -2 -2
cosmeticdentistryveneers: -1 -2
oralhygiene: -6 -2
plaqueandtartar: -3 -4
fluoride: -4 -5
dentalemergencies: 2 2
dentures: -2 -6
dentalimplants: 4 1
drymouth: 0 2
gumdisease: 3 -2
bleedinggums: -7 -3
recedinggums: -2 -1
gingivitis: -3 -2
mouthdisorders: 2 -2
mouthsores: -1 2
burningmouth: 3 2
orthodontics: 4 7
malocclusion: -1 4
toothdecay: -2 -6
toothdisorders: 3 -4
toothache: -1 5
dentalinfections: 0 2
bruxism: 2 0
rootcanal: 0 -2
toothextraction: 4 2
toothloss: 3 8
toothsensitivity: 2 -3
toothinjuries: 2 2
impactedteeth: 0 3
tootherosion: 2 2
toothdiscoloration: 0 3
knockedouttooth: -2 0
tonguedisorders: -3 -1
cataract: 1 3
cataractsurgery: -1 5
cornealdisorders: -3 -1
keratitis: -1 2
eyecare: 5 7
eyestrain: -1 2
eyeexams: -1 -2
eyediseases: 3 -4
doublevision: -3 -3
redeye: -9 -2
subconjunctivalhemorrhage: 3 3
eyeinfections: 9 0
eyemovementdisorders: 0 3
strabismus: 3 3
eyewear: 1 -2
contactlenses: 2 5
eyeliddisorders: 3 4
blepharoplasty: -1 -2
blepharitis: 2 4
glaucoma: -2 -2
eyesurgery: 7 2
maculardegeneration: 2 4
opticnervedisorders: -4 -2
pinkeye: 4 8
allergicconjunctivitis: -2 -3
refractiveerrors: 4 -2
myopia: -1 2
retinaldetachment: 2 4
retinaldisorders: -3 -1
tears: -5 -5
dryeyes: 6 9
wateryeyes: -2 -3
visionloss: -2 2
lowvision: 2 -4
animalbites: 2 1
snakebites: 1 3
animaldiseasesandyourhealth: 3 4
antibioticresistance: -1 2
antibiotics: 2 1
bacterialinfections: -10 -6
cdiffinfections: 3 3
chagasdisease: 3 3
chickenpox: -1 -5
childhoodvaccines: -1 -2
immunization: 0 5
covid19coronavirusdisease2019: -3 -3
flu: -2 -5
foodborneillness: 1 -2
foodpoisoning: 3 8
antifungalmedicines: -3 -1
germsandhygiene: -3 -1
giardiainfections: 2 2
hiv: -2 0
hivandinfections: 0 3
hivmedicines: -3 -3
hpv: 8 1
hpvvaccine: -5 -2
infectioncontrol: 3 3
infectiousdiseases: -10 -5
respiratoryinfections: -1 6
childhoodinfections: 0 4
mosquitobornediseases: 0 2
diseaseoutbreaks: -4 -3
epsteinbarrvirus: 2 2
insectbitesandstings: -1 5
jellyfishstings: 2 2
lymedisease: 4 4
mosquitobites: -2 -1
mosquitocontrol: 0 3
mycobacterialinfections: -1 -2
norovirusinfections: 3 5
parasiticdiseases: -4 0
intestinalworms: -3 -2
pinworms: 0 -2
rabies: 2 2
respiratorysyncytialvirusinfections: 4 3
sepsis: -1 2
sexuallytransmittedinfections: 4 -2
shingles: 0 -3
shinglesvaccine: -6 -5
staphylococcalinfections: -1 2
strepthroat: 0 2
tetanusdiphtheriaandpertussisvaccines: -2 0
vaccines: 2 4
vaccinesafety: -2 -2
viralinfections: -11 -7
molluscum: 3 2
whoopingcough: 1 2
yeastinfections: 2 5
oralthrush: -2 1
vaginalyeastinfection: 0 2
candidaovergrowth: -2 -1
immunesystemanddisorders: -6 -4
immunehealth: -6 -4
scleroderma: 2 2
sjogrenssyndrome: -1 2
fever: -1 2
foodallergy: 6 -1
foodintolerance: 3 3
fructoseintolerance: 2 0
peanutallergy: 0 2
milkallergy: 2 1
travelershealth: 10 4
benigntumors: 4 4
biopsy: -3 -1
bladdercancer: 2 2
cancer: -8 -5
cancertreatment: -2 3
metastaticcancer: -2 -2
cancerchemotherapy: 2 -7
cancerimmunotherapy: 0 3
cancerlivingwithcancer: -1 -2
cervicalcancer: 0 2
cervicalcancerscreening: 6 6
papsmear: -2 0
colorectalcancer: 3 1
coloncancer: -3 -1
leukemia: 0 2
chemoembolization: 0 3
lungcancer: 3 2
oralcancer: 2 2
ovariancancer: -2 -1
pituitarytumors: 3 3
prostatecancer: 0 -2
prostatecancerscreening: -1 -2
radiationtherapy: 3 2
stomachcancer: 1 2
throatcancer: 0 4
thyroidcancer: -2 0
bladderdiseases: -8 -1
chronickidneydisease: -3 -1
dialysis: -1 -2
kidneycysts: 3 3
kidneydiseases: -3 3
iganephropathy: 2 2
nephroticsyndrome: 2 -1
kidneyhealth: 0 5
kidneyfailure: -2 -3
kidneystones: 2 2
lithotripsy: 1 3
overactivebladder: -2 -6
urinaryincontinence: 2 -6
urinarytractinfections: 5 -1
cystitis: -2 -2
urineandurination: -14 -8
bedwetting: 3 1
urinaryretention: 0 2
bloodinurine: -2 -2
nocturia: -4 -1
painfulurination: 0 -6
urinalysis: -2 -1
ureteraldisorders: -3 -2
urethraldisorders: -4 -2
adrenalglanddisorders: 1 3
adrenalfatigue: -4 -1
bloodglucose: -5 -6
cushingssyndrome: 0 3
diabetes: -6 -6
diabetesandpregnancy: -1 2
gestationaldiabetes: 3 1
diabetescomplications: 3 4
diabetesinchildrenandteens: -1 2
diabetesmedicines: -3 -6
insulin: -6 -7
glp1: -10 -4
diabetestype1: -1 3
diabeticfoot: 4 1
footulcers: 3 4
endocrinediseases: -14 -6
growthdisorders: 2 5
hormones: -6 -7
hyperglycemia: -4 -3
hypoglycemia: -1 2
hyperthyroidism: -2 -3
gravesdisease: 4 4
goiter: 2 2
thyroidnodules: 3 -1
thyroidtests: -1 -4
parathyroiddisorders: -4 -1
pituitarydisorders: -3 -3
metabolicdisorders: -8 -6
acidosis: 3 2
lipidmetabolismdisorders: -4 -2
mcaddeficiency: 3 3
fluidandelectrolytebalance: 3 1
hyponatremia: 3 2
dehydration: 12 11
thirst: -2 -2
downsyndrome: 3 3
familyhistory: -2 -1
genesandgenetherapy: 0 2
geneticdisorders: 2 -2
geneticcarriers: 0 3
genetictesting: 2 6
stemcells: 3 5
stemcelltherapy: 3 6
steroids: -5 0
steroidinjections: -5 -4
steroidcreams: -3 -3
abortion: -2 -1
assistedreproductivetechnology: 6 -3
infertilityivf: -1 3
birthcontrol: -2 0
pill: -4 -2
emergencycontraception: 0 -3
birthdefects: -2 -1
breastdiseases: -2 -4
mastitis: 2 -2
breastlumps: -1 -3
breastpain: 0 5
gynecomastia: 2 2
breastfeeding: 2 4
breastfeedingproblems: -2 -2
lowmilksupply: -2 -1
cervixdisorders: -2 -2
cervicaldysplasia: 0 3
cervicalectropion: 1 3
childbirth: -7 -3
childbirthproblems: 2 2
circumcision: 3 3
childdevelopment: 4 -2
childnutrition: 0 3
childsafety: -1 6
childrenshealth: 15 11
screentime: -7 -4
colic: 1 2
flathead: 2 2
endometriosis: 2 5
erectiledysfunction: 2 1
femaleinfertility: 1 2
ovarianreserve: 1 2
fetalhealthanddevelopment: -4 -2
healthproblemsinpregnancy: -2 -1
highbloodpressureinpregnancy: 2 1
hormonereplacementtherapy: 5 0
hysterectomy: -1 -2
infantandnewborncare: 5 4
infantandnewbornnutrition: -4 -2
infantfeeding: -1 -7
congenitalinfections: 0 3
infertility: 6 0
fertilitypreservation: 0 3
maleinfertility: -3 -3
menopause: 1 -3
hotflashes: 3 1
perimenopause: -6 -6
menshealth: 4 3
lowtestosterone: -1 -3
menstruation: -8 -5
heavyperiods: 1 4
irregularperiods: -4 -3
missedperiods: 2 2
menstrualproducts: -3 -3
menstrualdisorders: 0 4
periodpain: 0 -2
premenstrualsyndrome: 2 -1
miscarriage: 1 2
pregnancyloss: 3 5
newbornscreening: 5 5
ovariandisorders: -10 -8
polycysticovarysyndrome: 1 2
primaryovarianinsufficiency: 1 3
pelvicfloordisorders: 12 1
pelvicfloorexercises: 1 -3
pelvicpain: 4 1
postpartumcare: 1 3
diastasisrecti: 3 2
preconceptioncare: 0 5
ovulation: -9 -6
pregnancy: 0 3
pregnancytests: -2 -1
pregnancyandmedicines: 0 2
pregnancyandnutrition: -7 6
prenatalcare: 1 6
prenatalvitamins: -2 1
prenataltesting: 2 4
amniocentesis: -2 0
puberty: -2 -1
lowlibido: -2 -1
sexualproblemsinmen: -7 -8
prematureejaculation: 2 0
sexualproblemsinwomen: -2 -3
vaginismus: 3 1
painfulintercourse: -2 0
peyroniesdisease: 1 2
prostatediseases: -5 -5
prostatitis: 2 2
enlargedprostatebph: 2 0
prostatesurgery: -2 -2
epididymitis: 2 1
suddeninfantdeathsyndrome: 0 3
teendevelopment: -2 -1
adolescenthealth: 0 3
toddlerdevelopment: 0 3
toddlerhealth: -5 -3
uterinediseases: -7 -4
adenomyosis: -3 -2
hysteroscopy: -1 -2
vaginalbleeding: -3 -1
postmenopausalbleeding: -2 -2
vaginaldiseases: -5 -4
vaginaldryness: -2 1
vaginaldischarge: -2 2
vaginitis: 3 -6
vulvardisorders: 2 4
womenshealth: -5 -1
parenting: -5 -4
childcare: -2 2
speechandlanguageproblemsinchildren: 2 4
schoolhealth: -5 -3
hangover: 2 1
alcoholusedisorderaud: 0 -2
alcoholwithdrawal: 0 3
bvitamins: -5 -6
b12: -3 -8
b12deficiency: 4 2
biotin: 1 -2
bodyweight: -7 -5
weightgain: -3 -3
unintentionalweightloss: -3 -3
bmi: -1 -2
coffee: -5 -2
calcium: -8 -3
calciumindiet: 0 3
carbohydrates: -2 -2
sugar: -12 -4
cleaningdisinfectingandsanitizing: -3 -1
cocaine: -3 0
heroin: -2 0
marijuana: -7 -5
cannabis: 2 1
opioidsandopioidusedisorderoud: -5 -2
opioidoverdose: 2 2
dasheatingplan: 4 1
dietaryfats: -5 -5
omega3: -3 -5
cookingoils: -4 -4
dietaryfiber: 5 3
dietaryproteins: -6 -5
dietarysupplements: 8 7
probiotics: 2 -4
collagen: -1 -3
glucosamine: -8 -6
coq10: -2 -2
lutein: -7 -3
herbalmedicine: 10 7
turmeric: -3 -2
greentea: -2 -1
ginger: -4 -3
garlic: -6 -5
ginseng: -2 -2
stjohnswort: -3 -3
superfoods: -2 -2
diets: 8 6
ketodiet: 0 -2
diettherapy: -2 3
drinkingwater: 0 3
ecigarettes: -2 -3
vaping: -1 -2
environmentalhealth: -4 -2
ergonomics: 0 2
exerciseandphysicalfitness: 7 1
exercise: -2 0
walking: -3 -3
strengthtraining: -3 -2
stretching: -8 -7
swimming: -5 -5
exerciseforolderadults: 0 3
sportsnutrition: 4 -7
running: -6 -5
folicacid: 6 6
foodsafety: 3 5
healthfraud: 0 5
aging: -2 -5
healthyliving: -7 -5
sauna: -2 -2
householdproducts: -2 -1
indoorairpollution: 3 2
airpurifiers: -3 -2
iron: -6 -6
ironindiet: 0 -5
leadpoisoning: 5 6
malnutrition: 2 2
nutritionaldeficiencies: -1 2
minerals: -7 -9
zinc: -7 -3
iodine: -5 -1
selenium: -2 1
nutrition: 2 -1
honey: -9 -7
fermentedfoods: -3 -3
fruitsandvegetables: -4 -4
nutritionforolderadults: 0 2
obesity: 7 3
weightcontrol: 2 -4
weightloss: -3 2
weightlossmedicines: 1 7
occupationalhealth: 2 6
handarmvibrationsyndrome: 2 0
poisoning: -3 -2
mushroompoisoning: 5 0
drugoverdose: -3 -2
potassium: -8 -5
highpotassium: -1 -2
potassiumindiet: -1 6
sodium: -5 -5
lowsaltdiet: -3 -3
quittingsmoking: -2 -4
radiationexposure: 0 3
vegetariandiet: -2 1
vitamina: -3 -2
vitaminc: -7 -3
vitaminddeficiency: 2 3
vitamins: 1 -6
multivitamins: -2 -2
watersafetyrecreational: 0 3
burns: -3 -4
emergencymedicalservices: -9 -4
facialinjuriesanddisorders: -3 -4
facialnervedisorders: 6 6
facialpain: -1 2
falls: -2 0
fallsprevention: -3 3
firstaid: 9 4
foreignbodies: 2 2
chilblains: 3 2
coldinjuries: 0 5
heatillness: -3 0
heatstroke: 0 2
altitudesickness: 6 5
earbarotrauma: 3 2
safety: -5 -3
householdsafety: 0 2
woundsandinjuries: -12 -10
woundcare: -2 -2
cutsandscrapes: -2 -1
disasterpreparationandrecovery: 0 3
acupuncture: 8 9
aftersurgery: -3 4
transgenderhealth: 0 5
anesthesia: -4 -3
generalanesthesia: -1 -2
assistivedevices: 0 3
botox: 3 4
caregivers: 3 7
clinicaltrials: 2 7
collegehealth: 0 3
complementaryandintegrativemedicine: 10 3
traditionalchinesemedicine: 6 6
homeopathy: 5 6
osteopathy: 2 2
essentialoils: 4 4
ayurveda: 7 9
naturopathy: -2 1
ivtherapy: 0 3
folkremedies: 0 3
copingwithchronicillness: -1 2
centralvenouscatheters: 0 3
ctscans: 2 5
diagnosticimaging: 2 1
ultrasound: -4 -4
druginteractions: 0 -6
penicillinallergy: 2 2
drugsafety: 0 -2
healthcarecosts: 0 3
healthfacilities: -3 -2
medicaltourism: 3 8
healthinsurance: -1 5
healthscreening: 3 3
cancerscreening: 3 6
laboratorytests: 5 -1
bloodtests: -3 2
liverfunctiontests: -1 -2
medicaldevicesafety: 0 5
medicines: -10 -8
nondrugpainmanagement: -1 -2
tens: 2 1
olderadulthealth: 9 3
organdonation: 0 5
organtransplantation: -4 -2
ostomy: 0 3
overthecountermedicines: 5 6
pain: -3 -3
paincontrol: 2 3
painrelievers: -7 -9
nsaids: -4 -5
aspirin: -3 -6
palliativecare: 3 3
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 5 -2
cosmeticprocedures: 1 2
rhinoplasty: 2 0
rehabilitation: 4 8
physicaltherapy: 9 7
exercisetherapy: 0 -4
minimallyinvasive: -1 2
weightlosssurgery: 3 0
xrays: -4 -1
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-7 skincare=-11 eyesurgery=11 toothsensitivity=9 lowvision=7 orthodontics=7 respiratoryinfections=7 coldandcoughmedicines=-7 nebulizers=-7 pinkeye=10 ayurveda=7 toothloss=9 medicaltourism=7
/living: herbalmedicine=-11 osteoarthritis=9 chronicpain=7 minerals=-7 hipfracture=7 bvitamins=-7 leadpoisoning=8 foodpoisoning=8
/brain: skincare=-9 cbt=11 handinjuriesanddisorders=7 caregivers=10 mentalhealth=8 eardisorders=8 handsurgery=8
/bones: sciatica=8 guidetogoodposture=8 skincare=-8 kneepain=7 firstaid=-8 footpain=9 tendinitis=8 exercisetherapy=9 autoimmunediseases=-8 varicoseveins=7
/digestion: irritablebowelsyndrome=7 bowelmovement=-7 diets=11 skincare=-7 gallbladderremoval=9 surgery=7 dehydration=7 gallstones=7
/heart: compressionstockings=7 howtopreventheartdisease=7 nutrition=8 bloodpressuremonitors=7 strokeprevention=7
/infections: travelershealth=10 dehydration=7
/kidneys: bloodglucose=-7 skincare=-7 pelvicfloordisorders=7 dietarysupplements=7 diabeticfoot=9 peripheralarterialdisease=7 weightlossmedicines=9 uricacid=-7 organdonation=7
/women: herbalmedicine=10 skincare=-9 dietarysupplements=7 painfulurination=8 pelvicpain=10 breastdiseases=-8 sexualproblemsinmen=-7 folicacid=8 prenatalcare=8
/skin: skincare=12 dryskin=-7 rosacea=-7 infantandnewborncare=8
/care: complementaryandintegrativemedicine=-7
/cancers: cancerscreening=8
dietarysupplements: herbalmedicine=-7
backpain: lowbackpain=-8 exerciseandphysicalfitness=7
hemorrhoids: rectalbleeding=8
insomnia: cbt=8
gerd: antacids=7
gout: diets=7
psoriasis: skinconditions=9
acne: skinconditions=-7 skincare=12
overactivebladder: pelvicfloordisorders=7
dryeyes: eyecare=7 blepharitis=7
kneeinjuriesanddisorders: exercise=7
menopause: womenshealth=-11 herbalmedicine=9 dietarysupplements=9
osteoarthritis: kneepain=7
cholesterol: howtopreventheartdisease=11 diets=8
dentalhealth: gumdisease=-8 toothdisorders=7 toothsensitivity=11
cough: herbalmedicine=8
falls: hipfracture=8
hairloss: plasticandcosmeticsurgery=8 dietarysupplements=10
maculardegeneration: eyediseases=8
attentiondeficithyperactivitydisorder: mentalhealth=10
hayfever: asthma=7
nailfungus: foothealth=8
pregnancyandnutrition: prenatalcare=7
probiotics: dietarysupplements=-7
enlargedprostatebph: painfulurination=10
vitamind: dietarysupplements=7
atrialfibrillation: strokeprevention=7
allergy: antihistamines=-8
anemia: nutrition=10
inhalers: asthmainchildren=7
eczema: itching=-7
irritablebowelsyndrome: dietarysupplements=-8 complementaryandintegrativemedicine=7 digestivehealth=7
polycysticovarysyndrome: ovariandisorders=-8 infertility=7 dietarysupplements=8
carpaltunnelsyndrome: handsurgery=8 handinjuriesanddisorders=8
cataract: eyediseases=-8 eyesurgery=13
panicdisorder: cbt=8
sicklecelldisease: pain=8
chickenpox: vaccines=7
dentures: mouthdisorders=8
childdentalhealth: malocclusion=8
frozenshoulder: exercisetherapy=8
plantarfasciitis: footpain=9 footcare=7
heelpain: footinjuriesanddisorders=8
hipreplacement: osteoarthritis=8
ingrowntoenail: foothealth=7 footcare=8
tenniselbow: tendinitis=7 physicaltherapy=9
rosacea: skinconditions=8
stuttering: speechandcommunicationdisorders=7
sunscreen: skincancer=8
antidepressants: anxiety=7
yeastinfections: diets=8
endometriosis: pelvicpain=10
foodintolerance: foodallergy=8
scabies: itching=9
infertility: assistedreproductivetechnology=7
turmeric: osteoarthritis=7
vitaminddeficiency: dietarysupplements=8
dentalimplants: dentalhealth=-7 gumdisease=7 medicaltourism=7 toothloss=11
diabetes: diabeticfoot=10
diabetestype2: diabeticdiet=10
erectiledysfunction: sexualproblemsinmen=-8 heartdiseases=7
kidneystones: diets=7
heartfailure: heartdiseases=7
collagen: jointdisorders=7
dengue: fever=7
analfissure: constipation=8
inguinalhernia: surgery=7
headlice: childrenshealth=9
fattyliverdisease: obesity=7 weightcontrol=7 weightloss=7 diets=7
gallstones: gallbladderremoval=10
fungalinfections: naildiseases=8
redeye: eyeinfections=8 pinkeye=12
uterinefibroids: uterinediseases=-9 womenshealth=7 heavyperiods=8
nosebleed: childrenshealth=7
periodpain: menstruation=-9
hyperthyroidism: eyediseases=8
herbalmedicine: dietarysupplements=-13
legpain: varicoseveins=8
musclesoreness: exerciseandphysicalfitness=8
vaccines: hpv=8
lungcancer: cancertreatment=7
hearingloss: hearingdisordersanddeafness=-7
foodallergy: infantandnewbornnutrition=8
gastroenteritis: dehydration=7
refractiveerrors: childrenshealth=7
sleephygiene: sleepdisorders=9
burnout: stress=-8
creatine: sportsnutrition=10
gallbladderdiseases: gallstones=8
myopia: childrenshealth=8
parkinsonsdisease: caregivers=10
malaria: travelershealth=8 mosquitobites=-7
glp1: weightlossmedicines=9 obesity=8
drinkingwater: leadpoisoning=7
mushroompoisoning: firstaid=7 foodpoisoning=9
bloodclots: deepveinthrombosis=7
weightloss: obesity=8
pressuresores: caregivers=11
rabies: travelershealth=8
cannabidiol: chronicpain=8
botox: skinaging=8
antibiotics: druginteractions=8
dementia: caregivers=8
heartattack: coronaryarterydisease=-7
kidneytransplantation: organdonation=8
mriscans: diagnosticimaging=7
/*: osteoarthritis=0 deepveinthrombosis=0 stroke=0 skincare=0 urinaryincontinence=0 eyediseases=0 kneepain=0 pelvicfloordisorders=0 howtopreventheartdisease=0 diets=0 dietarysupplements=0 sleepdisorders=0 travelershealth=0 diabeticnerveproblems=0 foothealth=0 footcare=0 herbalmedicine=0 footinjuriesanddisorders=0 menopause=0 weightcontrol=0 naildiseases=0 painfulurination=0 anxiety=0 cbt=0 asthmainchildren=0 childdevelopment=0 digestivehealth=0 foodallergy=0 infertility=0 exerciseandphysicalfitness=0 handinjuriesanddisorders=0 eyesurgery=0 druginteractions=0 skinconditions=0 toothdisorders=0 mouthdisorders=0 toothsensitivity=0 firstaid=0 lowvision=0 heelpain=0 footpain=0 pelvicpain=0 tendinitis=0 exercisetherapy=0 eyeinfections=0 backpain=0 chronicpain=0 sportsnutrition=0 speechandcommunicationdisorders=0 caregivers=0 ironindiet=0 vaginitis=0 sciatica=0 shoulderpain=0 diabeticdiet=0 complementaryandintegrativemedicine=0 sunexposure=0 laboratorytests=0 urinarytractinfections=0 skininfections=0 sexuallytransmittedinfections=0 diabeticfoot=0 sportsinjuries=0 skinpigmentationdisorders=0 mentalhealth=0 geneticdisorders=0 gallbladderremoval=0 coronaryarterydisease=0 drugsafety=0 stress=0 heartdiseases=0 gerd=0 cancerchemotherapy=0 infantfeeding=0 refractiveerrors=0 hpv=0 surgery=0 olderadulthealth=0 obesity=0 plasticandcosmeticsurgery=0 highbloodpressure=0 skinaging=0 assistedreproductivetechnology=0 aging=0
`;
