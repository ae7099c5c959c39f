/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -3 -4
isotretinoin: 0 -2
blackheads: -1 -2
abscess: -6 -3
hemangioma: 3 3
blisters: -6 -3
bruises: -4 -2
cellulitis: 2 2
cosmetics: -2 2
dandruffcradlecapandotherscalpconditions: -5 -3
scalpdisorders: 0 -4
hairloss: 4 4
alopeciaareata: 2 -3
androgeneticalopecia: -1 -3
hairtransplant: 3 4
telogeneffluvium: -2 -2
hairproblems: -9 -8
hirsutism: 0 3
hives: -4 -5
angioedema: -4 -2
moles: -3 -1
naildiseases: 7 -1
nailfungus: -2 0
ingrowntoenail: 3 0
pressuresores: 2 0
rashes: -12 -6
diaperrash: 3 3
heatrash: 3 2
contactdermatitis: 0 3
perioraldermatitis: 3 1
rosacea: 0 -4
scars: -5 -3
keloids: 2 2
skinaging: -2 -2
wrinkles: -1 2
skincancer: 5 6
melanoma: 3 1
phototherapy: 5 2
dryskin: -2 -2
skincare: 6 -1
pilonidalsinus: 2 0
skininfections: 3 0
skinpigmentationdisorders: 6 -3
melasma: 3 1
agespots: -1 -2
sweat: -3 -2
nightsweats: -4 -5
sunexposure: 8 -2
sunscreen: -2 2
tineainfections: -2 -1
ringworm: -3 0
plantarwarts: -2 0
abdominalpain: -7 -2
analdisorders: 4 1
analfissure: 3 1
bileductdiseases: -2 -1
bowelincontinence: 3 3
bowelmovement: -10 -8
celiacdisease: 2 2
glutenfree: 4 4
cirrhosis: -3 -6
colonicdiseases: -2 -1
stooltest: -1 -2
colonicpolyps: 2 4
colonoscopy: 2 1
bowelprep: 2 2
constipation: 4 3
laxatives: 1 -3
constipationinchildren: -2 -1
crohnsdisease: 1 5
ibd: 0 4
diarrhea: 5 5
digestivediseases: -12 -7
guthealth: -1 2
diverticulitis: 2 1
endoscopy: -6 -2
eosinophilicesophagitis: 3 2
achalasia: 3 2
gallbladderremoval: -1 3
gallstones: 2 6
bloating: -6 -4
gastroenteritis: 1 -2
gastrointestinalbleeding: -3 -3
rectalbleeding: -4 2
gerd: 3 3
protonpumpinhibitors: 3 3
heartburn: -2 -3
antacids: -3 -3
helicobacterpyloriinfections: 2 1
hemorrhoids: 2 2
hepatitis: -5 -6
hepatitisb: 2 1
hernia: 4 4
inguinalhernia: -5 0
hiatalhernia: 0 -2
indigestion: 0 -3
intestinalobstruction: 2 2
irritablebowelsyndrome: 4 7
fodmap: -3 0
jaundice: -1 -3
newbornjaundice: 3 3
liverdiseases: 5 2
liverhealth: 0 -2
acuteliverfailure: -1 2
malabsorptionsyndromes: -5 -4
bileacidmalabsorption: 3 0
nauseaandvomiting: -5 -2
vomitingblood: -2 -3
pancreaticdiseases: -6 -4
digestiveenzymes: -1 2
pepticulcer: 4 4
stomachulcer: -3 -2
peritonitis: 2 2
rectaldisorders: -3 -1
stomachdisorders: -5 -2
gastritis: 2 5
gastroparesis: 3 2
anemia: 2 1
irondeficiencyanemia: 5 2
perniciousanemia: 3 3
hemolyticanemia: 0 3
aneurysms: -3 -1
angina: 0 -2
angioplasty: -2 -1
aorticaneurysm: 2 3
arrhythmia: -4 -4
palpitations: 0 -2
slowheartrate: 0 2
extrasystoles: -2 0
atrialfibrillation: 5 5
bleedingdisorders: 1 2
bleeding: -10 -6
nosebleed: -1 -3
blood: -6 0
bloodclots: -2 -3
bloodcounttests: -7 -5
blooddisorders: -9 -2
polycythemia: -3 0
bloodpressuremedicines: -9 -9
diuretics: -4 -3
betablockers: -3 -3
warfarin: -3 -4
bloodtransfusionanddonation: -2 -3
blooddonation: 2 0
bloodtransfusion: 0 4
bonemarrowdiseases: 2 2
cardiacrehabilitation: 2 3
cardiomyopathy: 0 3
cholesterol: 2 3
hyperlipidemia: 4 4
cholesterollevelswhatyouneedtoknow: -3 0
cholesterolmedicines: -5 -4
coronaryarterydisease: 4 -5
deepveinthrombosis: 2 -1
compressionstockings: -1 5
edema: -2 -1
swollenlegs: -3 -2
fainting: -3 0
ldlthebadcholesterol: -2 -4
heartattack: 1 -2
heartdiseases: 2 -1
heartfailure: -1 -2
pulmonaryedema: 2 2
hearthealthtests: -2 -1
hearthealth: 0 2
heartsurgery: -1 -2
heartvalvediseases: 2 2
transcatheteraorticvalvereplacement: 0 2
ironoverload: 2 2
highbloodpressure: 2 -3
bloodpressuremonitoring: 1 -2
bloodpressuremonitors: 0 2
howtolowercholesterol: -3 -2
hearthealthydiet: 0 5
lowbloodpressure: 0 2
lymphaticdiseases: -2 -1
insulinresistance: 2 2
pacemakersandimplantabledefibrillators: -1 -2
peripheralarterialdisease: 2 4
plateletdisorders: -2 1
immunethrombocytopenia: 2 2
pulmonaryembolism: 4 3
raynaudphenomenon: 3 4
statins: 3 -1
hightriglycerides: 2 2
varicoseveins: 5 6
vasculardiseases: -7 -4
venousinsufficiency: -1 2
circulation: -3 -3
phlebitis: 0 -2
compressiongarments: 3 3
vasculitis: 3 2
igavasculitis: 2 2
giantcellarteritis: 3 2
vitalsigns: -1 -2
autismspectrumdisorder: 3 0
autonomicnervoussystemdisorders: 3 2
posturalorthostatictachycardiasyndrome: 3 2
anxiety: 8 2
antidepressants: -5 -7
balanceproblems: -5 -7
bereavement: 0 -2
grief: -1 2
moodstabilizers: -2 -3
brainaneurysm: 2 2
braindiseases: -11 -6
brainfog: -2 -2
carpaltunnelsyndrome: 2 2
childmentalhealth: 0 5
degenerativenervediseases: -5 -2
dementia: 3 -1
depression: 3 2
dizzinessandvertigo: 2 4
vertigo: 0 -3
eatingdisorders: 3 4
eatingdisorderanorexia: 0 2
bingeeating: 2 1
encephalitis: 2 2
epilepsy: -1 2
geneticbraindisorders: -1 3
guillainbarresyndrome: 3 4
tensionheadache: -3 -3
huntingtonsdisease: 0 3
insomnia: 2 1
sleepmedicines: -5 -6
healthysleep: -5 -4
sleephygiene: -8 0
ischemicstroke: -3 -1
memory: 5 3
mentaldisorders: -8 -4
psychologicaltrauma: -1 -2
mentalhealth: 11 7
meditation: 0 2
cbt: -1 -7
migraine: 0 -5
ocularmigraine: -2 -2
mooddisorders: -6 -4
multiplesclerosis: 3 2
neuraltubedefects: 2 3
neurologicdiseases: -7 -4
obsessivecompulsivedisorder: 2 3
olderadultmentalhealth: 0 3
panicattacks: -3 -1
paralysis: 0 3
parkinsonsdisease: 1 2
peripheralnervedisorders: -9 -2
neuropathy: 4 0
nervepain: -1 -2
numbness: -4 -4
postpartumdepression: 2 2
psychoticdisorders: -1 -2
schizophrenia: 0 3
sciatica: 2 0
febrileseizures: 3 3
sleepapnea: 6 4
cpap: -2 1
sleepdisorders: 9 2
jetlag: 1 3
narcolepsy: 3 3
sleepwalking: 0 3
excessivesleepiness: -3 -3
nightterrors: 3 2
circadianrhythmdisorders: -1 -2
speechandcommunicationdisorders: 4 -2
spinalcorddiseases: -2 -1
stress: 1 -2
burnout: 2 2
stroke: 4 0
strokeprevention: 2 2
strokerehabilitation: 2 4
suicideprevention: 0 3
teenmentalhealth: 0 5
tourettesyndrome: 3 2
traumaticbraininjury: -2 -2
tremor: -3 -3
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 5 3
childbehaviordisorders: 1 -3
developmentaldisabilities: -3 -2
druguseandaddiction: -3 -3
substanceusetreatment: 0 3
ankleinjuriesanddisorders: 0 2
arminjuriesanddisorders: -4 -3
armpain: 1 2
arthritis: -3 -2
jointinjections: -3 -3
backpain: 7 -2
lowbackpain: -8 -2
backsurgery: 0 5
behcetssyndrome: 0 3
bonedensity: 2 4
bonediseases: -5 -1
bursitis: 3 3
cartilagedisorders: -3 -3
costochondritis: -2 0
chestinjuriesanddisorders: 0 3
chiropractic: 5 8
connectivetissuedisorders: -2 -1
ehlersdanlossyndrome: 2 2
fingerinjuriesanddisorders: -5 -4
foothealth: 4 0
orthotics: -5 -2
footcare: -1 -3
footinjuriesanddisorders: 6 -5
footpain: 3 6
flatfeet: 2 1
stressfractures: 3 2
uricacid: 2 -1
guidetogoodposture: -2 3
handinjuriesanddisorders: 2 -3
handpain: 0 3
handsurgery: 4 4
heelinjuriesanddisorders: -6 -10
plantarfasciitis: 3 1
heelpain: 3 4
achillestendonrupture: 2 2
herniateddisk: 2 2
hipinjuriesanddisorders: -4 -2
hippain: 4 4
hipfracture: -1 4
hipdysplasia: 0 3
hipreplacement: 0 3
jawinjuriesanddisorders: -3 -2
jawpain: 2 2
jointdisorders: 0 -2
jointpain: -3 3
kneeinjuriesanddisorders: 1 3
kneepain: 3 1
meniscustears: 0 -3
aclinjuries: 3 2
patellofemoralpainsyndrome: 0 3
osgoodschlatterdisease: 2 1
leginjuriesanddisorders: -6 -3
legpain: -5 -1
shinsplints: 2 2
hamstringinjury: 0 3
legcramps: -2 1
muscledisorders: -1 2
musclepain: -4 -6
rhabdomyolysis: 2 2
neckinjuriesanddisorders: -2 -2
neckpain: 1 -3
cervicalspondylosis: 1 2
torticollis: 2 3
osteoarthritis: 9 2
kneeosteoarthritis: 1 5
handosteoarthritis: 0 2
osteoporosis: 4 1
osteopenia: -2 0
psoriaticarthritis: -1 -2
methotrexate: -3 -7
rotatorcuffinjuries: 2 1
scoliosis: 0 2
shoulderinjuriesanddisorders: 0 -2
shoulderpain: 3 -1
spinalstenosis: 1 2
spineinjuriesanddisorders: -7 -5
spondylolisthesis: 1 2
kyphosis: 2 1
sportsinjuries: 7 -2
runninginjuries: 0 3
sprainsandstrains: 3 2
anklesprain: -4 -3
temporomandibulardisorders: 4 3
tendinitis: 0 6
tendoninjuries: 2 2
toeinjuriesanddisorders: 0 3
wristinjuriesanddisorders: 1 2
ganglioncyst: 3 3
brokenwrist: -2 0
chronicpain: 1 -2
acutebronchitis: -3 -1
bronchialdisorders: -6 -4
coughingupblood: -2 -2
allergy: 2 2
antihistamines: 1 -6
allergytesting: -1 -3
dustmites: -1 -2
allergyimmunotherapy: 2 2
anaphylaxis: 1 -2
nebulizers: 0 -3
inhaledmedicines: 1 2
asthmainchildren: -1 -2
breathingproblems: -9 -4
shortnessofbreath: -8 -6
chestpain: -5 -1
coldandcoughmedicines: -9 -7
nasalsprays: -2 2
commoncold: 2 0
nasalcongestion: -4 -6
copd: 3 4
chroniccough: -1 -2
phlegm: -4 -4
cysticfibrosis: 4 0
hayfever: -2 -3
allergicrhinitis: 1 4
lungdiseases: -4 1
lungtransplantation: 0 3
oxygentherapy: 6 6
pleuraldisorders: 2 4
pneumonia: 2 3
sinusitis: 1 2
nasalpolyps: 4 3
deviatedseptum: 2 1
sorethroat: -2 -5
throatdisorders: -4 -1
tonsillitis: 2 1
tonsilstones: 0 2
voicedisorders: -2 0
vocalcordnodules: 2 2
eardisorders: -5 3
earwax: 3 2
earpain: -4 -3
eustachiantubedysfunction: 2 1
earinfections: 2 5
swimmersear: 2 1
hearingaids: 6 5
hearingdisordersanddeafness: -10 -7
hearingloss: 7 0
agerelatedhearingloss: -3 1
swallowingdisorders: 1 6
badbreath: 0 -2
mouthulcers: -2 -1
molarincisorhypomineralization: 2 2
dentalhealth: -2 -2
cosmeticdentistryveneers: -1 -3
oralhygiene: -5 -2
plaqueandtartar: -2 -4
fluoride: -4 -6
dentalemergencies: 2 1
dentures: -2 -6
dentalimplants: 3 1
drymouth: 1 2
gumdisease: 3 -2
bleedinggums: -6 -5
recedinggums: -2 -2
gingivitis: -4 -4
mouthdisorders: 1 -4
mouthsores: 0 2
burningmouth: 3 2
orthodontics: 4 7
malocclusion: -1 3
toothdecay: -2 -6
toothdisorders: 1 -6
toothache: -1 5
dentalinfections: 0 2
bruxism: 2 1
rootcanal: 0 -2
toothextraction: 4 1
toothloss: 3 8
toothsensitivity: 1 -5
toothinjuries: 2 2
impactedteeth: 0 3
tootherosion: 2 1
toothdiscoloration: 0 3
knockedouttooth: -2 0
tonguedisorders: -3 -1
cataract: 2 2
cataractsurgery: -2 3
cornealdisorders: -3 -1
keratitis: -1 2
eyecare: 2 4
eyestrain: 0 3
eyeexams: -1 -2
eyediseases: 2 -4
doublevision: -3 -3
redeye: -4 -1
subconjunctivalhemorrhage: 3 2
eyeinfections: 3 -4
eyemovementdisorders: 0 3
strabismus: 3 3
eyewear: 2 -2
contactlenses: 1 4
eyeliddisorders: 4 2
blepharoplasty: -1 -2
glaucoma: -2 -2
lasereyesurgery: 0 -2
eyesurgery: 6 -2
maculardegeneration: 2 2
opticnervedisorders: -4 -2
pinkeye: 0 3
allergicconjunctivitis: -1 -2
refractiveerrors: 4 -2
myopia: -2 2
retinaldetachment: 2 4
retinaldisorders: -2 -1
tears: -4 -3
dryeyes: 6 8
lowvision: 2 -5
animalbites: 2 0
snakebites: 1 3
animaldiseasesandyourhealth: 3 3
antibioticresistance: -1 2
antibiotics: 2 0
bacterialinfections: -9 -4
cdiffinfections: 3 2
chagasdisease: 3 3
chickenpox: -2 -4
childhoodvaccines: -1 -7
immunization: 0 3
covid19coronavirusdisease2019: -3 -3
flu: -3 -4
flushot: -3 -3
foodpoisoning: 3 6
antifungalmedicines: -2 -2
germsandhygiene: -3 -1
giardiainfections: 2 2
hiv: -2 0
hivandinfections: 0 3
hivmedicines: -3 -3
hpv: 8 1
hpvvaccine: -5 -1
infectioncontrol: 3 4
infectiousdiseases: -8 -5
respiratoryinfections: -1 4
childhoodinfections: 0 4
mosquitobornediseases: 0 2
diseaseoutbreaks: -3 -3
epsteinbarrvirus: 2 2
insectbitesandstings: -1 5
jellyfishstings: 2 2
lymedisease: 4 5
mosquitobites: -2 -1
mosquitocontrol: 0 3
mycobacterialinfections: -1 -2
norovirusinfections: 2 2
parasiticdiseases: -4 0
intestinalworms: -3 -1
pinworms: 0 -2
rabies: 2 2
respiratorysyncytialvirusinfections: 4 3
sepsis: -1 2
sexuallytransmittedinfections: 4 -2
shinglesvaccine: -6 -4
staphylococcalinfections: -1 2
tetanusdiphtheriaandpertussisvaccines: -2 -1
vaccines: 3 5
vaccinesafety: -2 -3
viralinfections: -11 -7
molluscum: 3 2
whoopingcough: 2 2
yeastinfections: 2 5
oralthrush: -2 1
candidaovergrowth: -2 -2
immunesystemanddisorders: -5 -4
immunehealth: -6 -4
scleroderma: 2 2
sjogrenssyndrome: -1 2
fever: 0 2
foodallergy: 6 -1
foodintolerance: 3 3
travelershealth: 10 3
benigntumors: 4 4
biopsy: -3 -1
bladdercancer: 2 2
cancer: -7 -5
cancertreatment: -2 2
metastaticcancer: -2 -2
cancerchemotherapy: 2 -7
chemotherapy: -1 -2
cancerimmunotherapy: -2 1
cancerlivingwithcancer: -1 -2
cervicalcancer: 0 2
cervicalcancerscreening: 6 5
papsmear: -2 0
colorectalcancer: 3 1
coloncancer: -3 -1
kidneycancer: -2 -1
leukemia: 0 2
chemoembolization: 0 3
lungcancer: 3 3
mammography: 1 -2
oralcancer: 2 2
ovariancancer: -2 -1
pituitarytumors: 3 3
prostatecancerscreening: -1 -2
radiationtherapy: 3 2
throatcancer: 0 3
thyroidcancer: -2 -1
bladderdiseases: -9 -3
chronickidneydisease: -3 -1
dialysis: -1 -2
kidneycysts: 3 3
kidneydiseases: -3 2
iganephropathy: 2 1
nephroticsyndrome: 2 -1
kidneyhealth: -1 4
kidneyfailure: -2 -2
kidneystones: 2 1
lithotripsy: 0 2
overactivebladder: -1 -4
urinaryincontinence: 2 1
urinarytractinfections: 3 -4
cystitis: -5 -3
urineandurination: -10 -5
bedwetting: 4 1
painfulurination: 0 4
urethraldisorders: -3 -2
adrenalglanddisorders: 1 3
adrenalfatigue: -4 -1
bloodglucose: -4 -5
cushingssyndrome: 0 3
diabetes: -4 -6
gestationaldiabetes: 3 1
diabetesinchildrenandteens: -1 2
diabetesmedicines: -2 -5
insulin: -6 -8
glp1: -9 -5
diabetestype1: 0 3
diabeticdiet: -1 -5
diabeticfoot: 4 7
footulcers: 0 2
diabeticnerveproblems: 0 5
endocrinediseases: -13 -7
growthdisorders: 2 5
hormones: -5 -6
hyperglycemia: -4 -3
hypoglycemia: -1 2
hyperthyroidism: -1 -3
gravesdisease: 4 4
hypothyroidism: 2 -2
goiter: 2 1
thyroidnodules: 3 -1
thyroidtests: -5 -7
parathyroiddisorders: -4 -2
pituitarydisorders: -3 -3
metabolicdisorders: -8 -6
acidosis: 3 2
lipidmetabolismdisorders: -3 -2
mcaddeficiency: 3 3
hyponatremia: 3 3
dehydration: 8 9
thirst: -2 -2
downsyndrome: 3 3
familyhistory: -2 -1
genesandgenetherapy: 0 2
geneticdisorders: 2 -2
geneticcarriers: 0 3
genetictesting: 1 6
stemcells: 3 3
stemcelltherapy: 2 4
steroids: -3 0
steroidinjections: -4 -3
steroidcreams: -2 -1
abortion: -2 -2
assistedreproductivetechnology: 6 -3
infertilityivf: -1 2
pill: -4 -2
emergencycontraception: -1 -3
breastdiseases: -1 -4
mastitis: 2 0
breastlumps: -1 -3
breastpain: 0 5
gynecomastia: 2 2
nippledischarge: -2 -1
breastfeeding: 2 3
breastfeedingproblems: -2 -2
lowmilksupply: -2 -1
cervixdisorders: -2 -3
cervicaldysplasia: 0 3
cervicalectropion: 1 3
childbirth: -7 -3
childbirthproblems: 2 2
circumcision: 3 3
childdevelopment: 4 -3
childnutrition: 0 3
childsafety: -1 6
childrenshealth: 16 12
screentime: -5 -3
flathead: 2 1
erectiledysfunction: 2 1
femaleinfertility: 1 2
fetalhealthanddevelopment: -4 -2
healthproblemsinpregnancy: -2 -1
highbloodpressureinpregnancy: 2 1
hormonereplacementtherapy: 3 1
hysterectomy: -1 -2
infantandnewborncare: 5 5
infantandnewbornnutrition: -4 -2
infantfeeding: -1 -8
congenitalinfections: 0 3
infertility: 5 -2
fertilitypreservation: 0 2
maleinfertility: -3 -3
menopause: 2 0
hotflashes: 2 0
menshealth: 3 2
lowtestosterone: -1 -3
menstruation: -4 -4
heavyperiods: 1 2
irregularperiods: -3 -3
missedperiods: 2 2
menstrualproducts: -3 -4
menstrualdisorders: 0 4
periodpain: 1 -2
premenstrualsyndrome: 2 0
miscarriage: 2 1
pregnancyloss: 3 5
newbornscreening: 4 5
ovariandisorders: -8 -7
polycysticovarysyndrome: 2 2
primaryovarianinsufficiency: 1 3
pelvicfloordisorders: 10 -1
pelvicfloorexercises: 1 -3
pelvicpain: 2 -1
postpartumcare: 1 2
diastasisrecti: 3 2
preconceptioncare: 0 5
ovulation: -8 -6
pregnancy: 2 3
pregnancytests: -2 -1
pregnancyandmedicines: 0 3
pregnancyandnutrition: -7 6
prenatalcare: 1 5
prenatalvitamins: -2 1
prenataltesting: 2 4
amniocentesis: -2 0
puberty: -2 -1
sexualproblemsinmen: -4 -5
prematureejaculation: 2 0
sexualproblemsinwomen: -3 -4
vaginismus: 3 1
painfulintercourse: -2 0
peyroniesdisease: 1 2
prostatediseases: -2 -3
prostatitis: 2 2
enlargedprostatebph: 2 1
epididymitis: 2 1
suddeninfantdeathsyndrome: 0 3
teendevelopment: -2 -1
adolescenthealth: 0 3
toddlerhealth: -6 -3
uterinediseases: -5 -3
adenomyosis: -3 -2
hysteroscopy: -1 -2
vaginalbleeding: -3 0
vaginaldiseases: -5 -4
vaginaldryness: 0 2
vaginaldischarge: -2 2
vaginitis: 3 -6
vulvardisorders: 2 4
womenshealth: -5 -1
parenting: -5 -3
childcare: -2 1
speechandlanguageproblemsinchildren: 2 4
schoolhealth: -4 -3
hangover: 3 1
alcoholusedisorderaud: 0 -2
alcoholwithdrawal: 0 3
bvitamins: -4 -4
b12: -3 -4
b12deficiency: 4 2
bodyweight: -5 -4
weightgain: -3 -3
unintentionalweightloss: -2 -3
coffee: -2 -2
calcium: -6 -2
calciumindiet: 1 3
carbohydrates: -2 -1
sugar: -10 -5
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
heroin: -2 0
marijuana: -6 -6
cannabis: 2 1
opioidsandopioidusedisorderoud: -3 -1
opioidoverdose: 2 3
dasheatingplan: 0 -2
dietaryfats: -4 -4
omega3: -3 -4
cookingoils: -3 -2
dietaryfiber: 2 1
dietaryproteins: -5 -4
dietarysupplements: 8 6
probiotics: 2 -2
collagen: -1 -2
glucosamine: -6 -5
coq10: -2 -2
lutein: -7 -3
herbalmedicine: 10 7
turmeric: -2 -1
greentea: -2 -1
ginger: -2 -2
garlic: -5 -5
ginseng: -2 -2
ashwagandha: -2 -1
stjohnswort: -2 -2
superfoods: -2 -2
diets: 6 5
diettherapy: -2 1
drinkingwater: 0 3
ecigarettes: -2 -3
environmentalhealth: -3 -2
ergonomics: 0 2
exerciseandphysicalfitness: 7 1
exercise: -6 -1
walking: -3 -2
strengthtraining: -2 -2
stretching: -6 -5
swimming: -4 -4
exerciseforolderadults: 0 3
sportsnutrition: 2 -7
running: -5 -4
folicacid: 6 6
foodsafety: 2 4
healthfraud: 0 5
aging: -2 -5
healthyliving: -6 -5
sauna: -2 -2
indoorairpollution: 3 2
airpurifiers: -3 -2
iron: -9 -9
ironindiet: -1 2
leadpoisoning: 4 6
malnutrition: 2 2
nutritionaldeficiencies: -1 2
minerals: -6 -9
zinc: -6 -3
iodine: -4 -1
selenium: -2 1
nutrition: 1 -2
honey: -8 -6
fermentedfoods: -3 -2
processedfoods: -1 -2
fruitsandvegetables: -4 -3
nutritionforolderadults: 0 2
obesity: 8 5
weightcontrol: 3 -4
weightloss: -3 0
weightlossmedicines: 0 6
occupationalhealth: 2 6
handarmvibrationsyndrome: 2 0
poisoning: -2 -1
mushroompoisoning: 5 0
drugoverdose: -2 -2
heavymetalpoisoning: 0 -2
potassium: -5 -2
highpotassium: -1 -2
potassiumindiet: 0 6
sodium: -3 -4
lowsaltdiet: -3 -3
quittingsmoking: -1 -4
nicotine: 2 0
radiationexposure: 0 3
smoking: 2 0
vegetariandiet: -2 1
vitamina: -2 -1
vitaminc: -6 -3
vitamind: 2 2
vitaminddeficiency: 2 2
vitamins: 2 -4
multivitamins: -2 -2
watersafetyrecreational: 0 3
burns: -1 -3
choking: 0 2
emergencymedicalservices: -7 -4
facialinjuriesanddisorders: -2 -4
facialnervedisorders: 6 6
facialpain: 0 2
falls: -2 -2
fallsprevention: -3 4
firstaid: 10 4
foreignbodies: 2 2
chilblains: 3 2
coldinjuries: 0 5
heatillness: -2 1
heatstroke: 1 2
altitudesickness: 6 6
earbarotrauma: 2 2
safety: -5 -3
householdsafety: 0 3
woundsandinjuries: -11 -10
woundcare: -1 -2
cutsandscrapes: -3 -1
disasterpreparationandrecovery: 0 3
acupuncture: 8 9
aftersurgery: -3 3
transgenderhealth: 0 5
anesthesia: -5 -4
generalanesthesia: -2 -2
assistivedevices: 0 2
botox: 2 2
caregivers: 3 5
clinicaltrials: 2 7
collegehealth: 0 3
complementaryandintegrativemedicine: 9 3
traditionalchinesemedicine: 6 6
homeopathy: 5 6
osteopathy: 2 2
detox: 0 -2
essentialoils: 4 4
ayurveda: 6 7
naturopathy: -3 0
ivtherapy: 0 3
folkremedies: -1 2
copingwithchronicillness: 0 2
centralvenouscatheters: 0 2
ctscans: 2 4
ultrasound: -4 -5
druginteractions: 0 -7
drugsafety: 0 -3
healthcarecosts: 0 3
healthfacilities: -3 -2
medicaltourism: 3 8
healthinsurance: -1 4
healthscreening: 2 2
cancerscreening: 3 6
laboratorytests: 5 -1
bloodtests: -3 1
liverfunctiontests: -1 -2
medicaldevicesafety: 0 3
medicines: -8 -7
nondrugpainmanagement: -1 -2
tens: 2 1
olderadulthealth: 8 2
organdonation: 0 5
organtransplantation: -5 -3
ostomy: 0 3
overthecountermedicines: 5 6
pain: -2 -1
paincontrol: 2 1
painrelievers: -6 -9
nsaids: -4 -5
aspirin: -3 -7
palliativecare: 3 3
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 5 -2
cosmeticprocedures: 1 2
rhinoplasty: 2 0
rehabilitation: 4 8
physicaltherapy: 5 4
exercisetherapy: 0 3
surgery: -1 -2
weightlosssurgery: 3 0
xrays: -4 -1
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-5 mentalhealth=-5 skincare=-5 mouthdisorders=5 toothsensitivity=7 lowvision=7 eyesurgery=9 caregivers=-5 fluoride=-5 toothache=6 dentures=-7 drugreactions=7 orthodontics=6 childrenshealth=8 respiratoryinfections=6 coldandcoughmedicines=-7 retinaldetachment=6 earinfections=6 overthecountermedicines=6 tinnitus=-5 toothloss=9 bleedinggums=-5 gingivitis=-5 medicaltourism=6 honey=-5 pleuraldisorders=5
/living: bloodglucose=5 herbalmedicine=-9 obesity=5 vitamins=-5 osteoarthritis=9 fatigue=5 sportsnutrition=5 chronicpain=7 minerals=-7 lungdiseases=5 hipfracture=7 weightloss=7 bvitamins=-6 sodium=-5 dietaryproteins=-5 leadpoisoning=8 alcoholwithdrawal=5 raynaudphenomenon=6 altitudesickness=6 childsafety=6 foodpoisoning=8 occupationalhealth=6 marijuana=-6 pulmonaryembolism=5
/brain: sleepdisorders=6 cbt=8 backpain=-6 handinjuriesanddisorders=6 speechandcommunicationdisorders=6 mentalhealth=7 caregivers=11 eardisorders=9 diabeticnerveproblems=5 childmentalhealth=6 teenmentalhealth=6 facialnervedisorders=6 acupuncture=6 chiropractic=5 herniateddisk=5 migraine=-6 oxygentherapy=6 speechandlanguageproblemsinchildren=6 rehabilitation=5
/bones: chiropractic=6 sciatica=7 jointdisorders=-5 exerciseandphysicalfitness=5 rehabilitation=6 backsurgery=6 sleephygiene=5 firstaid=-6 sportsinjuries=6 kneeosteoarthritis=5 footpain=8 heelinjuriesanddisorders=-9 wristinjuriesanddisorders=5 autoimmunediseases=-6 tendinitis=8 musclepain=-6 hippain=5 varicoseveins=6
/digestion: irritablebowelsyndrome=7 constipation=5 bowelmovement=-6 diets=10 weightcontrol=5 surgery=6 obesity=6 pepticulcer=5 diarrhea=5 childrenshealth=5 cirrhosis=-5 dehydration=5 gastritis=5 gallstones=7 colonicpolyps=5
/heart: compressionstockings=7 deepveinthrombosis=6 dietarysupplements=7 atrialfibrillation=5 bloodthinners=5 bloodtests=5 hearthealthydiet=6 iron=-8 childrenshealth=5 pain=5 bloodtransfusion=6 autoimmunediseases=5
/infections: infantandnewborncare=-6 travelershealth=10 herbalmedicine=-5 foodallergy=6 naildiseases=5 hpv=5 vaccines=5 chickenpox=-5 pregnancy=5 childhoodvaccines=-7 pneumonia=5 dehydration=5 infantandnewbornnutrition=5 lymedisease=5 insectbitesandstings=5 fungalinfections=-5 digestivehealth=7 cervicalcancer=5
/kidneys: bloodglucose=-6 potassiumindiet=5 pelvicfloordisorders=6 dietarysupplements=7 herbalmedicine=7 weightcontrol=-6 eyediseases=6 obesity=6 insulin=-6 peripheralarterialdisease=7 weightlossmedicines=8 pregnancy=5 thyroidtests=-5 steroids=5 diabeticfoot=8 organdonation=7
/women: ovariandisorders=-6 herbalmedicine=9 breastfeeding=5 infertility=5 infantandnewbornnutrition=-5 dietarysupplements=5 pelvicpain=9 acupuncture=6 pain=-5 folicacid=8 prenatalcare=8 breastpain=6 prostatecancer=-5 painfulurination=6 menstrualdisorders=6 pregnancyloss=6 cervicalcancerscreening=6
/skin: skincancer=6 firstaid=-5 steroids=-5 dietarysupplements=-7 skincare=11 skininfections=6 caregivers=6 hairproblems=-7 infantandnewborncare=7 yeastinfections=6 rashes=-5 dryskin=-5 parasiticdiseases=-7 folkremedies=5
/care: complementaryandintegrativemedicine=-8 skinaging=6 diagnosticimaging=6
/cancers: complementaryandintegrativemedicine=6 hpv=6 cancerscreening=7
dietarysupplements: herbalmedicine=-6 inflammation=5
magnesium: breathingproblems=5 anxiety=5
backpain: lowbackpain=-5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: sleephygiene=5 herbalmedicine=5 dietarysupplements=5
kidneyfailure: highbloodpressure=5
gerd: swallowingdisorders=5
diabetesmedicines: peripheralarterialdisease=5 exercise=5 dietarysupplements=5
psoriasis: skinconditions=10
highbloodpressure: herbalmedicine=5
urinaryincontinence: pelvicfloordisorders=6
travelershealth: bloodclots=5
dentalhealth: gumdisease=-9 drugreactions=5 toothsensitivity=8 childdentalhealth=5
eyestrain: dryeyes=5
cough: swallowingdisorders=5 lungcancer=5
essentialtremor: movementdisorders=5
floaters: retinaldetachment=5 dietarysupplements=5
falls: osteoporosis=5 hipfracture=7 aging=5
hairloss: womenshealth=5 scalpdisorders=-6 hairproblems=-5 plasticandcosmeticsurgery=7
menopause: womenshealth=-7 herbalmedicine=9
legulcers: varicoseveins=5 compressionstockings=5
maculardegeneration: lowvision=5 eyediseases=5 lutein=-5
peripheralnervedisorders: foothealth=5 handpain=5
diabeticnerveproblems: diabetescomplications=5 footcare=5
neuropathy: diabeticnerveproblems=7
kneeinjuriesanddisorders: rehabilitation=5 osteoarthritis=-5
tasteandsmelldisorders: noseinjuriesanddisorders=5
attentiondeficithyperactivitydisorder: mentalhealth=10 childrenshealth=5 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
bipolardisorder: mentalhealth=5
mouthdisorders: dietarysupplements=5
cholesterol: diets=5
swollenlegs: dietarysupplements=5 herbalmedicine=5
dehydration: dietarysupplements=5
eardisorders: earinfections=5 medicaldevicesafety=5 watersafetyrecreational=5
dietaryfiber: nauseaandvomiting=5
orthotics: footpain=5
keratosispilaris: cosmetics=5
lowtestosterone: hormonereplacementtherapy=5
lymphedema: cellulitis=5 compressiongarments=5
mildcognitiveimpairment: dementia=-7 dietarysupplements=5
metabolicsyndrome: dietarysupplements=5 weightcontrol=5
childrenshealth: sleepwalking=5 firstaid=5 speechandcommunicationdisorders=5
peyroniesdisease: erectiledysfunction=5
pregnancyandnutrition: dietarysupplements=-5 folicacid=6 prenatalcare=7
probiotics: dietarysupplements=-7 cdiffinfections=5 guthealth=5
enlargedprostatebph: menshealth=6 herbalmedicine=7
arthritis: handosteoarthritis=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
allergy: hayfever=-7 antihistamines=-7 drugreactions=5 complementaryandintegrativemedicine=5
socialanxiety: cbt=5
analfistula: ayurveda=5
bellspalsy: facialnervedisorders=6
achillestendonrupture: rehabilitation=5
psychotherapy: mentalhealth=-5
biopsy: foodallergy=5 swallowingdisorders=5
trichotillomania: mentalhealth=5
postpartumcare: infantandnewborncare=5
irritablebowelsyndrome: probiotics=-5 complementaryandintegrativemedicine=5
bileacidmalabsorption: gallbladderdiseases=5
postcovidconditionslongcovid: myalgicencephalomyelitischronicfatiguesyndrome=5 fatigue=5 lowbloodpressure=5
migraine: acupuncture=7 complementaryandintegrativemedicine=5
molds: allergy=5
intestinalworms: diarrhea=5
polycysticovarysyndrome: menstruation=-5 womenshealth=5 ovariandisorders=-7 infertility=6 diets=5 dietarysupplements=8
thalassemia: bloodtests=5 geneticcarriers=5
rheumatoidarthritis: autoimmunediseases=-5 druginteractions=5
panicdisorder: anxiety=7 mentalhealth=6 cbt=5 childmentalhealth=5 teenmentalhealth=5
pulmonaryfibrosis: lungdiseases=5 palliativecare=5
sicklecelldisease: pain=7 bloodtransfusion=5
trigeminalneuralgia: facialpain=5
whiplash: chiropractic=5
scars: behcetssyndrome=5 sjogrenssyndrome=5 cushingssyndrome=5 femaleinfertility=5
carpaltunnelsyndrome: handinjuriesanddisorders=8
scoliosis: guidetogoodposture=5
nervecompression: herniateddisk=5
headache: stroke=5
thoracicoutletsyndrome: armpain=5
dentures: mouthdisorders=8 oralthrush=5
gumdisease: toothsensitivity=5
knockedouttooth: firstaid=5
childdentalhealth: malocclusion=8 orthodontics=5
eyediseases: retinaldetachment=5 refractiveerrors=5 lowvision=5 contactlenses=5
glaucoma: eyedrops=5 visionloss=5
plantarfasciitis: heelinjuriesanddisorders=-11 footcare=5
heelpain: footinjuriesanddisorders=7
ingrowntoenail: footcare=8
pregnancy: diabetesandpregnancy=5 diabeticdiet=5
pacemakersandimplantabledefibrillators: slowheartrate=5
pinkeye: contactlenses=5
heartburn: indigestion=-5 pepticulcer=5
spondylolisthesis: backpain=5 backsurgery=5
triggerfinger: handinjuriesanddisorders=5
jointhypermobility: chronicpain=5
menstruation: sportsnutrition=5 eatingdisorders=5
stuttering: speechandcommunicationdisorders=7 speechandlanguageproblemsinchildren=5 childdevelopment=5
vaginismus: pelvicfloordisorders=5 sexualhealth=5
sunscreen: skincancer=8
mosquitobites: insectbitesandstings=5
antidepressants: anxiety=6
tailbonedisorders: guidetogoodposture=5
inhalers: copd=5 commoncold=5
motionsickness: childrenshealth=5 travelershealth=5 antihistamines=5
asthma: clinicaltrials=5
cataract: eyesurgery=10 aging=5
irondeficiencyanemia: iron=-6
potassium: diets=5 sodium=-6 dietarysupplements=5
yeastinfections: womenshealth=5 diets=8 naturopathy=5 digestivehealth=5
osteoarthritis: glucosamine=-5 dietarysupplements=5 kneeosteoarthritis=6
endometriosis: womenshealth=-6 infertility=5 pelvicpain=10
earinfections: complementaryandintegrativemedicine=5
foodintolerance: foodallergy=7 irritablebowelsyndrome=5
scabies: skininfections=6 itching=7
febrileseizures: fever=6
infertility: assistedreproductivetechnology=7 traditionalchinesemedicine=5
dandruffcradlecapandotherscalpconditions: herbalmedicine=5
lowbackpain: sciatica=8
itching: coldinjuries=5 folkremedies=5
lumbarpuncture: headache=5 neurologicdiseases=5
heavymetalpoisoning: leadpoisoning=5
folicacid: preconceptioncare=5 prenatalvitamins=5 genetictesting=5
iodine: radiationexposure=5 disasterpreparationandrecovery=5
turmeric: osteoarthritis=7 liverdiseases=5
zinc: nutrition=5
coldandcoughmedicines: nasalcongestion=5
molarincisorhypomineralization: toothsensitivity=5
clusterheadache: oxygentherapy=5
dentalimplants: dentures=-6 dentalhealth=-8 gumdisease=7 medicaltourism=7 toothloss=11
alopeciaareata: autoimmunediseases=5
guillainbarresyndrome: rehabilitation=5
hpv: throatcancer=5
ringworm: complementaryandintegrativemedicine=5
moodstabilizers: druginteractions=5
badbreath: mouthdisorders=5 herbalmedicine=5
kawasakidisease: vasculitis=5
myastheniagravis: autoimmunediseases=5 muscledisorders=5
opioidsandopioidusedisorderoud: alcohol=5 medicines=5 alcoholwithdrawal=5
raynaudphenomenon: autoimmunediseases=5 coldinjuries=5
sarcoidosis: lungdiseases=5 steroids=5
collagen: osteoarthritis=6 jointdisorders=7 skinaging=5
stretchmarks: pregnancy=5
lupus: steroids=5 genesandgenetherapy=5
walking: peripheralnervedisorders=5 guillainbarresyndrome=5 paralysis=5
dengue: fever=6
amblyopia: strabismus=5
femaleinfertility: infertility=-6 ovariandisorders=5 laboratorytests=5
analfissure: constipation=7 rectalbleeding=5
inguinalhernia: surgery=7
pterygium: eyesurgery=5
parasiticdiseases: chagasdisease=5 cardiomyopathy=5
headlice: childrenshealth=7 overthecountermedicines=5
methotrexate: psoriasis=5 drugsafety=5
cystitis: antibiotics=-5 herbalmedicine=6
commoninfantandnewbornproblems: colic=5
blood: eyediseases=5 stemcells=5 pregnancy=5
womenshealth: cervicalcancerscreening=5 cervicalectropion=5 vaginaldischarge=5
stye: eyeinfections=5
premenstrualsyndrome: herbalmedicine=5
gallstones: nutrition=5 gallbladderremoval=6
menieresdisease: tinnitus=5
fibromyalgia: complementaryandintegrativemedicine=5 sleephygiene=5
carbonmonoxidepoisoning: poisoning=5 householdsafety=5
anaphylaxis: firstaid=5
impetigo: skininfections=6
fructoseintolerance: digestivehealth=5
fattyliverdisease: liverdiseases=-6 dietarysupplements=7 obesity=8 pregnancyandnutrition=5 diets=8
bunions: foothealth=5 toeinjuriesanddisorders=5
cysticfibrosis: lungtransplantation=5 copingwithchronicillness=5
amyotrophiclateralsclerosis: swallowingdisorders=5
sexuallytransmittedinfections: vulvardisorders=5 hiv=5
bronchitis: cough=7
cerebralpalsy: movementdisorders=5
hyperlipidemia: stroke=5 hearthealthydiet=5
ulcerativecolitis: dietaryfiber=5
costochondritis: chestinjuriesanddisorders=5
croup: breathingproblems=5
diarrhea: dehydration=6
herniateddisk: exercise=5
pepticulcer: heartburn=5 diets=5
puberty: childrenshealth=5 growthdisorders=5 mentalhealth=5 adolescenthealth=5
emphysema: smoking=5
testiculardisorders: sexuallytransmittedinfections=5
osteonecrosis: hipreplacement=5 steroids=5
hormonereplacementtherapy: breastpain=5
bloating: herbalmedicine=5
eczema: itching=-5 skincare=8 childrenshealth=5
hepatitisb: herbalmedicine=5 healthscreening=5
hiccups: digestivediseases=5
thyroiddiseases: diets=5 nutrition=5 laboratorytests=5 herbalmedicine=5
liverhemangioma: benigntumors=5
mouthulcers: b12deficiency=5 mouthsores=5
mycoplasmainfections: pneumonia=5 childrenshealth=5
nephroticsyndrome: calciumindiet=5 sugar=5 ironindiet=5 magnesium=5 zinc=5 iodine=5 selenium=5 potassiumindiet=5
nosebleed: childrenshealth=7
periodpain: menstruation=-8 acupuncture=5
sorethroat: herbalmedicine=5
redeye: pinkeye=5
hyperthyroidism: eyediseases=8
retinitispigmentosa: lowvision=5
sciatica: exerciseandphysicalfitness=5 tens=5
scleroderma: autoimmunediseases=5
sinusitis: allergicrhinitis=5
ischemicstroke: strokerehabilitation=5
tendinitis: wristinjuriesanddisorders=5
metabolicdisorders: newbornscreening=5 mcaddeficiency=5
dietaryproteins: exerciseforolderadults=5
kidneystones: diets=5 urinarytractinfections=5
legionnairesdisease: drinkingwater=5
hidradenitissuppurativa: chronicpain=5
musclecramps: herbalmedicine=5 hyponatremia=5 sportsnutrition=5
pilonidalsinus: surgery=5
constipation: childrenshealth=6
bruises: essentialoils=5
hemochromatosis: geneticdisorders=5
bppv: eardisorders=8
hypoglycemia: diabetes=-6 diabetestype1=5
commoncold: herbalmedicine=5 hayfever=5 antibioticresistance=5 surgery=5 patientsafety=5 drugsafety=5
herbalmedicine: dietarysupplements=-11 anemia=5 vasculardiseases=5 gerd=5 diabetestype2=5
legpain: varicoseveins=8
chickenpox: vaccines=5
musclesoreness: musclepain=-6 complementaryandintegrativemedicine=5 exerciseandphysicalfitness=8
hashimoto: dietarysupplements=5
foothealth: footulcers=5 footcare=5
addisondisease: steroids=5 crohnsdisease=5 alzheimersdisease=5 huntingtonsdisease=5 menieresdisease=5 parkinsonsdisease=5 hashimoto=5 peyroniesdisease=5
bloodthinners: bloodclots=-7 medicines=5 aftersurgery=5 centralvenouscatheters=5
aspirin: genetictesting=5 stroke=5
gonorrhea: antibioticresistance=5
headinjuries: firstaid=5
concussion: firstaid=5
hiv: hivandinfections=5 clinicaltrials=5
isotretinoin: pregnancyandmedicines=5
firstaid: throatdisorders=5 allergy=5 choking=5 sleepdisorders=5 esophagusdisorders=5
thyroidmedicines: pregnancy=5
lungcancer: cancertreatment=7 traditionalchinesemedicine=5
pheochromocytoma: highbloodpressure=5
polycythemia: bloodclots=5
meningococcaldisease: teenhealth=5
hearingaids: mildcognitiveimpairment=5 aging=5
uterinefibroids: uterinediseases=-8 infertility=5 complementaryandintegrativemedicine=5
hearingdisordersanddeafness: olderadulthealth=5
atrialfibrillation: arrhythmia=-7 bloodthinners=6
tonsillectomy: aftersurgery=5 sleepapnea=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5 achillestendonrupture=5
calcium: coronaryarterydisease=5 ctscans=5 healthscreening=5
assistedreproductivetechnology: fertilitypreservation=5
ostomy: aftersurgery=5 ibd=5
collapsedlung: pleuraldisorders=5
vitaminddeficiency: dietarysupplements=5
jawpain: toothdisorders=5 stress=5
angioedema: geneticdisorders=5
infantandnewborncare: hipdysplasia=5
foodallergy: infantandnewbornnutrition=8
restlesslegs: irondeficiencyanemia=5 sleepdisorders=7
interstitiallungdiseases: occupationalhealth=5
tuberculosis: malnutrition=5 nutrition=5 infectiousdiseases=5
delirium: olderadulthealth=5
prostatediseases: dietarysupplements=5
tenniselbow: physicaltherapy=7
refractiveerrors: myopia=6 childrenshealth=7
uncommoninfantandnewbornproblems: torticollis=5
handfootandmouthdisease: childcare=5
pinworms: childrenshealth=5 parasiticdiseases=6
hipinjuriesanddisorders: tendinitis=5
exercise: autonomicnervoussystemdisorders=5 dizzinessandvertigo=5
sarcopenia: healthyaging=5
panicattacks: anxiety=5 stress=5
keratoconus: eyesurgery=5
temporomandibulardisorders: jawpain=5 dentalhealth=5
phimosis: childrenshealth=5 circumcision=5
howtolowercholesterol: dietarysupplements=5
toxoplasmosis: congenitalinfections=5
burnout: stress=-8
creatine: womenshealth=5 exercise=5 sportsnutrition=10
lutein: dryeyes=6
leprosy: skinconditions=5
indigestion: herbalmedicine=5
lactoseintolerance: calciumindiet=5 nutrition=5 foodintolerance=5
pain: exerciseandphysicalfitness=5 patellofemoralpainsyndrome=5
colonoscopy: crohnsdisease=5 colonicpolyps=5 ostomy=5 ibd=5
heartfailure: heartdiseases=6
lassafever: infectioncontrol=5
whoopingcough: antibiotics=5
gallbladderdiseases: gallstones=7
poisonivyoakandsumac: itching=5 contactdermatitis=5
alcoholusedisorderaud: substanceusetreatment=5 rehabilitation=5
leginjuriesanddisorders: hamstringinjury=5 tendinitis=5
stressfractures: bonediseases=5
bladdercancer: cancerimmunotherapy=5
livercancer: chemoembolization=5
b12: perniciousanemia=5
weightlosssurgery: nutritionaldeficiencies=5
colorblindness: eyecare=5 geneticbraindisorders=5 eyemovementdisorders=5 geneticdisorders=5
folliculitis: skincare=5
parkinsonsdisease: aging=5 caregivers=10 physicaltherapy=5
milkallergy: infantfeeding=5
statins: cholesterol=6 heartdiseases=5
osteopenia: calcium=5
plasticandcosmeticsurgery: breastdiseases=5
chlamydiainfections: antibiotics=5
erectiledysfunction: sexualproblemsinmen=-5
hirsutism: polycysticovarysyndrome=5
malaria: travelershealth=7 mosquitobites=-7 pregnancy=5
quittingsmoking: lungdiseases=5 complementaryandintegrativemedicine=5
glp1: weightlossmedicines=9 obesity=7
obsessivecompulsivedisorder: antidepressants=5 mentalhealth=5 cbt=5
preeclampsia: pregnancy=-5 prenataltesting=5
brokenwrist: exercisetherapy=5
testanxiety: collegehealth=5
drinkingwater: leadpoisoning=7 childdevelopment=5
g6pddeficiency: newbornjaundice=5 newbornscreening=5 hemolyticanemia=5
mushroompoisoning: firstaid=8 foodpoisoning=9 acuteliverfailure=5
movementdisorders: childmentalhealth=5
epilepsy: firstaid=5
autismspectrumdisorder: speechandcommunicationdisorders=5
lungnodules: ctscans=5
snakebites: firstaid=6
infectioncontrol: dehydration=5
insulin: healthinsurance=5 healthcarecosts=5
fibrocysticbreastchanges: pregnancyandnutrition=5
nauseaandvomiting: indigestion=5
xrays: sprainsandstrains=5 ankleinjuriesanddisorders=5
diets: weightcontrol=6
depression: antidepressants=-6 mentalhealth=6 stress=5 psychotherapy=-5
intimatepartnerviolence: healthinsurance=5
glutenfree: childrenshealth=5
anemia: pregnancy=5
anxiety: stress=5 meditation=5
diabetes: bloodglucose=-5 diabeticfoot=8 diabetesmedicines=-6 foothealth=5
weightloss: obesity=8 plasticandcosmeticsurgery=5 drugsafety=5
vitamins: fatigue=5 dehydration=5 aging=5
weightcontrol: dietarysupplements=5 exercise=5
oralhygiene: gumdisease=5
hpvvaccine: hpv=6 cervicalcancer=10
airpurifiers: lungdiseases=5 dryskin=5
omega3: heartdiseases=5
pressuresores: caregivers=11 aging=5
legcramps: dietarysupplements=5
cannabis: chronicpain=5
blooddonation: bloodtransfusionanddonation=-5 blood=5 anemia=5
grayhair: kidneydiseases=5 herbalmedicine=5
typhoid: malaria=5
fistulas: analdisorders=5
ketodiet: weightloss=5
sibo: digestivediseases=5
adrenalfatigue: fatigue=5
detox: dietarysupplements=5
sleephygiene: healthysleep=-5 sleepdisorders=8 cbt=5 eyeinfections=5 contactlenses=5 suddeninfantdeathsyndrome=5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
vaginaldischarge: vaginitis=5
nasalcongestion: commoncold=-6 noseinjuriesanddisorders=-5 kidneyhealth=5 drinkingwater=5
abdominalpain: pepticulcer=5 gastritis=5
rabies: firstaid=5 travelershealth=8
plantarwarts: skinconditions=5
diabetestype2: diabeticdiet=5
honey: sinusitis=5 allergicrhinitis=5
fallopiantubedisorders: infertility=5
foodpoisoning: foodsafety=5
cannabidiol: chronicpain=8
botox: skinaging=8 wrinkles=5
applecidervinegar: weightloss=5 bloodglucose=5
cocaine: travelershealth=5
infertilityivf: acupuncture=5
armpain: pain=5
cholesterollevelswhatyouneedtoknow: bloodtests=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
screentime: eyecare=5 eyestrain=5
shingles: complementaryandintegrativemedicine=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: drugsafety=5 druginteractions=8
measles: immunization=5
sjogrenssyndrome: drymouth=5
poisoning: healthfraud=5 snakebites=5
steroidcreams: eczema=5
noise: occupationalhealth=5
dementia: caregivers=7
warfarin: atrialfibrillation=5 druginteractions=5
cutsandscrapes: pulmonaryembolism=5 bloodclots=5
sportsinjuries: stressfractures=5 runninginjuries=5
contactlenses: keratitis=5
testicularcancer: menshealth=5
laborpain: paincontrol=5
cataractsurgery: eyediseases=5
cancertreatment: complementaryandintegrativemedicine=5 healthfraud=5
seizures: firstaid=5
heartattack: coronaryarterydisease=-7 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: deepveinthrombosis=5 compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: transgenderhealth=5
kidneytransplantation: kidneyfailure=-5 organdonation=8
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 lowvision=5 skincare=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
psychoticdisorders: schizophrenia=5 caregivers=5
mriscans: diagnosticimaging=7
bloodcounttests: laboratorytests=5
palliativecare: pain=5
miscarriage: grief=5
teething: childdentalhealth=-5
earpain: antibiotics=5
clinicaltrials: patientrights=5
neckpain: headache=5 chiropractic=5
hipreplacement: osteoarthritis=5 medicaltourism=5
skinaging: cosmeticprocedures=5
pill: womenshealth=5
grief: depression=5
fungalinfections: foothealth=5 naildiseases=8 footcare=5
surgery: transgenderhealth=5
cosmetics: infantfeeding=5
laserhairremoval: hirsutism=5
diabeticfoot: peripheralarterialdisease=5
paincontrol: childbirth=5
prostatecancer: medicaltourism=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
breastfeeding: infantandnewborncare=5
myopia: childrenshealth=7 lowvision=5
uricacid: diets=5
hotflashes: dietarysupplements=5
childbirth: womenshealth=5 urinaryincontinence=5
chagasdisease: insectbitesandstings=5
schoolhealth: epilepsy=5 firstaid=5
bonedensity: olderadulthealth=5
chikungunya: vaccines=5 mosquitocontrol=5
papsmear: hpv=5
moles: sunexposure=5
garlic: highbloodpressure=5 stroke=5
morningsickness: folicacid=5
nippledischarge: breastfeeding=5 infantfeeding=5
cellulite: skinaging=5
diuretics: heatillness=5 heatstroke=5 aging=5
diettherapy: vegetariandiet=5 irondeficiencyanemia=5
painrelievers: fever=5 childrenshealth=5
cervicalectropion: hpv=5
neckinjuriesanddisorders: cervicalspondylosis=5
lowcalcium: infantfeeding=5 childnutrition=5
bowelmovement: weightcontrol=5 dietarysupplements=5
lithotripsy: urinarytractinfections=5
amniocentesis: downsyndrome=5 pregnancy=5
sugar: pregnancy=5 diabeticdiet=5
iron: deepveinthrombosis=5
alcohol: dietarysupplements=5
extrasystoles: anxiety=5 palpitations=5
/*: osteoarthritis=0 deepveinthrombosis=0 stroke=0 pelvicfloordisorders=0 dietarysupplements=0 sleepdisorders=0 travelershealth=0 foothealth=0 footcare=0 herbalmedicine=0 footinjuriesanddisorders=0 skincare=0 weightcontrol=0 anxiety=0 cbt=0 foodallergy=0 infertility=0 druginteractions=0 skinconditions=0 toothdisorders=0 mouthdisorders=0 toothsensitivity=0 firstaid=0 lowvision=0 eyediseases=0 naildiseases=0 pelvicpain=0 eyeinfections=0 backpain=0 handinjuriesanddisorders=0 chronicpain=0 sportsnutrition=0 speechandcommunicationdisorders=0 eyesurgery=0 vaginitis=0 sciatica=0 complementaryandintegrativemedicine=0 sunexposure=0 laboratorytests=0 urinarytractinfections=0 skininfections=0 diets=0 sexuallytransmittedinfections=0 diabeticdiet=0 sportsinjuries=0 skinpigmentationdisorders=0 mentalhealth=0 geneticdisorders=0 exerciseandphysicalfitness=0 coronaryarterydisease=0 drugsafety=0 stress=0 childdevelopment=0 heartdiseases=0 cancerchemotherapy=0 infantfeeding=0 refractiveerrors=0 hpv=0 surgery=0 caregivers=0 olderadulthealth=0 obesity=0 plasticandcosmeticsurgery=0 highbloodpressure=0 skinaging=0 assistedreproductivetechnology=0 aging=0
`;
