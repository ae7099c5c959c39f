/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -3 -3
isotretinoin: 0 -2
abscess: -6 -2
blisters: -5 -3
bruises: -4 -2
cellulitis: 2 3
cosmetics: -2 -1
dandruffcradlecapandotherscalpconditions: -5 -2
scalpdisorders: 0 -4
hairloss: 4 4
alopeciaareata: 2 0
androgeneticalopecia: -2 -3
hairtransplant: 2 3
telogeneffluvium: -2 -2
hairproblems: -8 -8
hirsutism: 0 3
hives: -3 -3
itching: 2 0
moles: -3 -1
naildiseases: 6 -2
nailfungus: -2 0
ingrowntoenail: 3 0
rashes: -10 -5
diaperrash: 2 3
heatrash: 3 2
perioraldermatitis: 3 2
rosacea: 0 -4
scars: -2 -2
keloids: 2 3
skinaging: -3 -3
wrinkles: -1 2
skincancer: 4 6
melanoma: 3 1
skinconditions: 2 2
phototherapy: 5 1
skincare: 4 -4
pilonidalsinus: 2 0
skininfections: 1 -3
skinpigmentationdisorders: 6 -3
melasma: 3 1
agespots: -1 -2
sweat: -3 -3
nightsweats: -1 -2
sunexposure: 7 -3
sunscreen: -2 2
tineainfections: -4 -1
plantarwarts: -2 0
abdominalpain: -6 -1
analdisorders: 4 3
analfissure: 2 2
bowelmovement: -9 -3
celiacdisease: 2 3
glutenfree: 4 4
cirrhosis: -3 -7
stooltest: -1 -2
colonicpolyps: 2 4
colonoscopy: 2 0
bowelprep: 2 2
constipation: 3 3
laxatives: 1 -3
constipationinchildren: -2 -1
crohnsdisease: 1 5
ibd: 0 5
diarrhea: 2 2
digestivediseases: -11 -6
guthealth: -1 2
diverticulitis: 2 2
endoscopy: -4 -1
esophagusdisorders: -2 -1
fattyliverdisease: 0 -2
gallbladderdiseases: 1 2
gallstones: 2 5
bloating: -6 -3
gastrointestinalbleeding: -1 -2
rectalbleeding: -2 -2
gerd: 2 1
glutensensitivity: 0 -2
heartburn: 2 1
hemorrhoids: 2 2
hepatitis: -5 -5
hernia: 4 3
inguinalhernia: -3 0
indigestion: -2 -3
irritablebowelsyndrome: 5 7
fodmap: -3 -2
jaundice: -1 -3
newbornjaundice: 3 3
liverdiseases: 5 3
liverhealth: 0 -2
acuteliverfailure: -1 2
malabsorptionsyndromes: -5 -4
bileacidmalabsorption: 3 0
nauseaandvomiting: -6 -3
vomitingblood: -2 -1
pancreaticdiseases: -5 -3
digestiveenzymes: -1 2
pepticulcer: 2 2
stomachulcer: -2 -2
peritonitis: 2 2
rectaldisorders: -2 -1
stomachdisorders: -6 -3
gastritis: 2 4
irondeficiencyanemia: 4 1
perniciousanemia: 3 2
hemolyticanemia: 0 3
angina: 1 -2
angioplasty: -2 -1
aorticaneurysm: 3 3
arrhythmia: -4 -5
palpitations: 0 -2
extrasystoles: -2 0
atrialfibrillation: 5 5
bleedingdisorders: 2 2
bleeding: -8 -6
nosebleed: 0 -2
blood: -4 1
bloodclots: -5 -5
bloodcounttests: -7 -4
blooddisorders: -6 -1
bloodpressuremedicines: -10 -9
diuretics: -4 -3
betablockers: -3 -2
warfarin: -2 -3
bloodtransfusionanddonation: -2 -3
blooddonation: 2 0
bloodtransfusion: 0 4
cardiacrehabilitation: 2 3
cardiomyopathy: 0 3
cholesterol: 2 4
cholesterollevelswhatyouneedtoknow: -3 0
cholesterolmedicines: -4 -3
coronaryarterydisease: 5 -5
deepveinthrombosis: 1 -3
compressionstockings: -1 3
swollenlegs: -3 -2
fainting: -2 0
ldlthebadcholesterol: -2 -3
heartattack: 1 -2
heartdiseases: 3 0
heartfailure: -1 -2
pulmonaryedema: 3 2
hearthealth: 0 2
heartvalvediseases: 2 2
transcatheteraorticvalvereplacement: 0 2
highbloodpressure: 2 -4
bloodpressuremonitoring: 2 -3
bloodpressuremonitors: 0 2
hearthealthydiet: 0 3
lymphaticdiseases: -2 -1
insulinresistance: 2 2
pacemakersandimplantabledefibrillators: -1 -2
peripheralarterialdisease: 1 4
pulmonaryembolism: 4 3
raynaudphenomenon: 3 5
statins: 1 -4
triglycerides: 3 2
varicoseveins: 5 5
vasculardiseases: -6 -4
venousinsufficiency: 0 2
circulation: -3 -3
phlebitis: 0 -2
compressiongarments: 3 3
igavasculitis: 2 2
giantcellarteritis: 3 2
vitalsigns: -1 -2
autismspectrumdisorder: 2 0
autonomicnervoussystemdisorders: 3 3
posturalorthostatictachycardiasyndrome: 3 2
anxiety: 8 4
antidepressants: -5 -7
balanceproblems: -5 -7
bereavement: 0 -2
grief: -1 2
brainaneurysm: 2 2
braindiseases: -11 -6
carpaltunnelsyndrome: 2 2
childmentalhealth: 0 6
degenerativenervediseases: -5 -2
dementia: 4 -1
depression: 2 2
dizzinessandvertigo: 2 4
vertigo: 0 -2
eatingdisorders: 1 2
eatingdisorderanorexia: 0 2
encephalitis: 2 2
epilepsy: -1 2
geneticbraindisorders: -1 3
guillainbarresyndrome: 3 4
tensionheadache: -3 -2
huntingtonsdisease: 0 3
insomnia: 2 1
sleepmedicines: -4 -5
healthysleep: -4 -4
sleephygiene: -7 0
ischemicstroke: -3 -2
memory: 4 3
mentaldisorders: -7 -3
mentalhealth: 10 7
meditation: 0 2
cbt: -1 -7
migraine: -1 -5
mooddisorders: -6 -4
multiplesclerosis: 3 2
neuraltubedefects: 2 3
neurologicdiseases: -9 -5
olderadultmentalhealth: 0 3
panicdisorder: -2 -1
paralysis: 0 3
parkinsonsdisease: 0 2
peripheralnervedisorders: -8 -1
neuropathy: 3 -1
nervepain: -1 -2
numbness: -3 -3
nervecompression: 1 2
postpartumdepression: 2 2
psychoticdisorders: -1 -3
schizophrenia: 0 3
sciatica: 2 -3
febrileseizures: 2 2
sleepapnea: 7 5
sleepdisorders: 9 2
jetlag: 0 3
narcolepsy: 3 3
excessivesleepiness: -2 -1
speechandcommunicationdisorders: 4 6
spinalcorddiseases: -2 -1
stress: 3 3
burnout: 2 2
stroke: 3 -1
strokeprevention: 0 4
strokerehabilitation: -2 1
suicideprevention: 0 3
teenmentalhealth: 0 5
tourettesyndrome: 3 2
tremor: -3 -3
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 4 3
childbehaviordisorders: 0 -3
developmentaldisabilities: -3 -2
druguseandaddiction: -3 -1
substanceusetreatment: 0 3
ankleinjuriesanddisorders: 2 4
arminjuriesanddisorders: -4 -3
jointinjections: -2 -2
backpain: 5 1
lowbackpain: -6 1
backsurgery: 0 3
bonedensity: 2 4
bonediseases: -4 0
cartilagedisorders: -3 -3
costochondritis: -2 0
chestinjuriesanddisorders: 0 3
chiropractic: 4 6
connectivetissuedisorders: -2 -1
tenniselbow: 2 0
fingerinjuriesanddisorders: -4 -2
foothealth: 5 0
orthotics: -3 -3
footcare: -1 -6
footinjuriesanddisorders: 5 -6
footpain: 0 2
stressfractures: 3 3
guidetogoodposture: -2 3
handpain: 0 3
handsurgery: 3 3
heelinjuriesanddisorders: -5 -9
plantarfasciitis: 3 1
heelpain: 3 3
achillestendonrupture: 2 2
herniateddisk: 2 0
hipinjuriesanddisorders: -4 -2
hippain: 2 2
hipfracture: -1 4
hipdysplasia: 0 3
hipreplacement: 0 3
jointpain: -3 1
aclinjuries: 3 2
patellofemoralpainsyndrome: 0 3
leginjuriesanddisorders: -5 -3
legpain: -4 -1
shinsplints: 2 2
hamstringinjury: -1 2
legcramps: -2 1
sarcopenia: 2 0
musclepain: -4 -2
rhabdomyolysis: 2 2
neckinjuriesanddisorders: -2 -1
neckpain: 2 -2
cervicalspondylosis: 1 3
osteoarthritis: 8 8
kneeosteoarthritis: 0 5
osteoporosis: 4 0
osteopenia: -2 0
psoriaticarthritis: -1 -3
biologics: 2 2
methotrexate: -4 -6
scoliosis: 3 2
shoulderinjuriesanddisorders: -1 -2
spinalstenosis: 0 2
spineinjuriesanddisorders: -5 -4
spondylolisthesis: 0 2
sportsinjuries: 9 -2
sprainsandstrains: 2 0
temporomandibulardisorders: 4 4
tendinitis: 0 4
tendoninjuries: 3 3
toeinjuriesanddisorders: 0 3
wristinjuriesanddisorders: 1 2
brokenwrist: -2 -1
chronicpain: 2 -3
acutebronchitis: -3 -2
bronchialdisorders: -6 -5
coughingupblood: -2 -3
antihistamines: -1 -5
allergyimmunotherapy: -1 2
anaphylaxis: 2 -1
asthma: -1 -2
inhalers: -1 -2
nebulizers: 0 -2
breathingproblems: -12 -4
chestpain: -3 -1
coldandcoughmedicines: -8 -7
nasalsprays: -2 2
commoncold: 2 1
nasalcongestion: -2 -5
copd: 3 3
chroniccough: -1 -2
cysticfibrosis: 4 0
hayfever: -1 -2
allergicrhinitis: 1 5
lungdiseases: -4 1
lungtransplantation: 0 3
oxygentherapy: 5 6
pleuraldisorders: 2 2
pleuraleffusion: 2 0
sinusitis: 2 3
nasalpolyps: 4 3
sorethroat: -3 -5
throatdisorders: -6 -3
tonsilstones: 0 2
hoarseness: -1 -2
eardisorders: -2 4
earwax: 3 3
earpain: -2 -2
earinfections: 2 3
hearingaids: 6 4
hearingdisordersanddeafness: -9 -7
hearingloss: 7 1
agerelatedhearingloss: -3 1
tinnitus: 1 -4
swallowingdisorders: -3 2
mouthulcers: -2 -1
coldsores: -2 -1
childdentalhealth: 0 2
molarincisorhypomineralization: 2 2
dentalhealth: -2 -2
teethwhitening: 3 3
cosmeticdentistryveneers: -1 -2
oralhygiene: -5 -6
plaqueandtartar: -2 -2
fluoride: -3 -4
dentalemergencies: 0 3
dentures: -2 -6
dentalimplants: 3 -1
drymouth: 2 2
gumdisease: 2 -3
bleedinggums: -5 -4
mouthsores: 0 3
orthodontics: 4 4
malocclusion: -1 -2
toothdecay: -2 -3
toothdisorders: 5 -4
toothache: -1 5
dentalinfections: 0 2
bruxism: 2 1
rootcanal: 0 -2
toothextraction: 4 1
toothloss: 3 8
toothsensitivity: 2 6
brokentooth: -3 -1
drysocket: 0 -2
toothinjuries: 3 2
impactedteeth: 0 3
tonguedisorders: -2 -1
cataract: 2 3
cataractsurgery: -2 1
cornealdisorders: -3 -1
keratitis: -1 2
eyecare: 3 5
eyestrain: 0 2
eyediseases: 2 -4
doublevision: -2 -2
eyeinfections: 2 5
eyemovementdisorders: 0 3
eyewear: 2 -1
contactlenses: -1 3
glaucoma: -2 -1
lasereyesurgery: 0 -2
eyesurgery: 7 -2
maculardegeneration: 3 2
opticnervedisorders: -4 -2
refractiveerrors: 5 -3
myopia: -2 2
retinaldisorders: -2 -1
tears: -2 -2
dryeyes: 5 5
visionimpairmentandblindness: -2 -1
visionloss: 2 6
animalbites: 2 1
snakebites: 1 3
animaldiseasesandyourhealth: 1 2
antibioticresistance: 0 2
antibiotics: 2 -1
bacterialinfections: -10 -5
mycoplasmainfections: 2 2
chagasdisease: 3 3
chickenpox: -2 -4
chikungunya: -2 0
childhoodvaccines: -1 -7
immunization: 0 3
covid19coronavirusdisease2019: -2 -2
flu: -3 -5
flushot: -2 -3
foodpoisoning: 3 6
germsandhygiene: -3 -1
giardiainfections: 2 2
hpv: 7 0
hpvvaccine: -4 -1
infectioncontrol: 4 4
infectiousdiseases: -8 -4
respiratoryinfections: 0 4
childhoodinfections: 0 4
mosquitobornediseases: 0 2
insectbitesandstings: -1 5
lymedisease: 4 5
mosquitobites: -2 -1
mosquitocontrol: 0 3
norovirusinfections: 1 2
parasiticdiseases: -4 0
intestinalworms: -3 -1
pinworms: 0 -3
rabies: 2 1
respiratorysyncytialvirusinfections: 4 2
rotavirusinfections: 1 2
sepsis: -1 2
sexuallytransmittedinfections: 5 -3
shinglesvaccine: -6 -3
staphylococcalinfections: 0 2
tetanusdiphtheriaandpertussisvaccines: -2 0
vaccines: 2 3
vaccinesafety: -1 -4
viralinfections: -10 -7
whoopingcough: 1 2
immunesystemanddisorders: -4 -3
immunehealth: -5 -4
autoimmunediseases: -2 -2
scleroderma: 2 2
fever: 0 2
foodallergy: 3 2
foodintolerance: 2 3
travelershealth: 10 2
benigntumors: 3 3
biopsy: -2 -1
bladdercancer: 2 2
cancer: -5 -4
cancertreatment: -1 4
metastaticcancer: -2 -1
cancerchemotherapy: 2 -8
cancerimmunotherapy: -2 1
cancerlivingwithcancer: 0 -2
cervicalcancer: 1 3
cervicalcancerscreening: 4 4
papsmear: -2 0
colorectalcancer: 4 1
coloncancer: -3 -1
chemoembolization: 0 3
lungcancer: 2 3
oralcancer: 2 2
ovariancancer: -2 -1
prostatecancerscreening: -1 -2
testicularcancer: 2 0
throatcancer: 0 3
bladderdiseases: -8 -3
chronickidneydisease: -3 -1
dialysis: -1 -2
kidneydiseases: -4 1
iganephropathy: 2 2
nephroticsyndrome: 2 0
kidneyhealth: -1 4
kidneyfailure: -2 -2
lithotripsy: 0 2
overactivebladder: -1 -4
urinaryincontinence: 2 2
urinarytractinfections: 2 1
cystitis: -3 -3
urineandurination: -11 -5
bedwetting: 4 1
bloodinurine: -2 -2
painfulurination: 0 4
urethraldisorders: -2 -1
addisondisease: -1 -2
adrenalglanddisorders: 1 3
adrenalfatigue: -4 -1
bloodglucose: -4 -5
diabetes: -5 -7
diabetesandpregnancy: -1 2
gestationaldiabetes: 3 2
diabetescomplications: -3 -3
diabetesinchildrenandteens: 0 2
diabetesmedicines: -2 -5
insulin: -6 -9
glp1: -9 -4
diabetestype1: 0 3
diabeticdiet: 0 -5
diabeticfoot: 4 7
footulcers: 0 2
diabeticnerveproblems: 3 4
endocrinediseases: -12 -7
hormones: -5 -6
hyperglycemia: -4 -3
hypoglycemia: -1 2
hyperthyroidism: -1 -3
gravesdisease: 3 3
hypothyroidism: 2 -2
thyroidmedicines: -1 -3
thyroiddiseases: 2 -1
thyroidnodules: 3 -1
thyroidtests: -3 -6
parathyroiddisorders: -2 -1
metabolicdisorders: -7 -5
acidosis: 3 2
lipidmetabolismdisorders: -2 -1
mcaddeficiency: 3 3
hyponatremia: 3 3
dehydration: 6 8
downsyndrome: 3 3
familyhistory: -2 -1
genesandgenetherapy: 0 2
geneticdisorders: 2 4
geneticcarriers: 0 3
genetictesting: 2 6
stemcells: 3 3
stemcelltherapy: 2 4
steroids: -1 2
steroidinjections: -3 -2
steroidcreams: -2 -1
abortion: -2 -1
assistedreproductivetechnology: 6 -4
infertilityivf: -1 2
iud: 2 1
pill: -3 -1
emergencycontraception: -1 -3
breastdiseases: 0 -3
mastitis: 3 0
breastlumps: -1 -3
breastpain: 0 5
gynecomastia: 2 2
breastfeeding: 2 2
cervixdisorders: -1 -2
cervicaldysplasia: 0 3
childbirth: -5 -1
childdevelopment: 4 -5
childnutrition: 0 3
childsafety: -1 6
childrenshealth: 16 13
screentime: -4 -3
commoninfantandnewbornproblems: -1 -3
colic: 2 1
flathead: 2 0
endometriosis: 1 2
erectiledysfunction: 1 -2
fetalhealthanddevelopment: -3 -1
healthproblemsinpregnancy: -2 -1
highbloodpressureinpregnancy: 2 1
hysterectomy: -1 -2
infantandnewborncare: 4 3
infantsleep: 2 2
infantandnewbornnutrition: -6 -4
infantfeeding: -1 -9
congenitalinfections: 0 3
infertility: 5 -2
fertilitypreservation: 0 2
maleinfertility: -1 -2
menopause: 2 -1
hotflashes: 2 -1
menshealth: 3 3
lowtestosterone: 0 -2
menstruation: -2 -4
heavyperiods: -1 2
missedperiods: 2 2
menstrualproducts: -2 -1
menstrualdisorders: 0 4
premenstrualsyndrome: 2 0
miscarriage: 2 2
newbornscreening: 4 5
ovariandisorders: -7 -7
pelvicfloordisorders: 9 5
pelvicfloorexercises: 1 -3
pelvicpain: 2 -2
postpartumcare: 2 2
diastasisrecti: 3 2
preconceptioncare: 0 5
ovulation: -7 -5
pregnancy: 2 3
pregnancyandmedicines: 0 2
pregnancyandnutrition: -7 5
prenatalcare: 1 5
prenatalvitamins: -1 2
prenataltesting: 2 4
amniocentesis: -2 0
puberty: -3 0
sexualproblemsinmen: -5 -6
sexualproblemsinwomen: -1 -2
vaginismus: 2 0
peyroniesdisease: 0 2
prostatediseases: -2 -2
prostatitis: 2 2
enlargedprostatebph: 2 1
testiculardisorders: -1 -2
epididymitis: 2 1
suddeninfantdeathsyndrome: 0 3
adolescenthealth: 0 2
toddlerhealth: -4 -4
uterinediseases: -8 -5
adenomyosis: -2 -2
vaginaldiseases: -3 -3
vaginaldischarge: -2 -1
vaginitis: 3 1
womenshealth: -4 -1
parenting: -4 -3
schoolhealth: -4 -3
hangover: 3 2
alcoholwithdrawal: 0 4
bvitamins: -3 -3
b12: -3 -3
b12deficiency: 3 2
bodyweight: -4 -3
weightgain: -3 -2
unintentionalweightloss: -2 -2
coffee: -2 -2
calcium: -6 -1
calciumindiet: 2 1
carbohydrates: -2 -1
sugar: -9 -6
carbonmonoxidepoisoning: 1 2
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
heroin: -2 0
cannabis: 2 1
opioidsandopioidusedisorderoud: -3 -1
dasheatingplan: 0 -2
dietaryfats: -4 -3
omega3: -5 -4
cookingoils: -3 -2
dietaryproteins: -5 -4
dietarysupplements: 6 6
probiotics: 2 -1
collagen: -1 -2
melatonin: 2 1
glucosamine: -5 -3
coq10: -2 -1
lutein: -5 -3
herbalmedicine: 8 6
turmeric: -2 -1
greentea: -2 -1
ginger: -1 -2
garlic: -5 -4
ginseng: -1 -2
stjohnswort: -2 -2
superfoods: -2 -2
diets: 5 5
diettherapy: -2 1
drinkingwater: 0 2
ecigarettes: -2 -3
environmentalhealth: -3 -2
ergonomics: 0 2
exerciseandphysicalfitness: 7 2
exercise: -6 0
walking: -3 -2
strengthtraining: -2 -2
stretching: -4 -4
swimming: -3 -3
exerciseforolderadults: 0 3
sportsnutrition: 2 -7
running: -2 -1
folicacid: 5 6
foodsafety: 0 3
healthfraud: 0 5
aging: -1 -4
healthyliving: -5 -4
indoorairpollution: 4 3
airpurifiers: -3 -1
iron: -8 -7
leadpoisoning: 5 5
malnutrition: 2 2
nutritionaldeficiencies: -1 2
mercury: -2 -1
minerals: -5 -7
magnesium: 1 -2
zinc: -6 -5
iodine: -5 -3
honey: -7 -6
fermentedfoods: -2 -2
nutritionforolderadults: 0 2
obesity: 8 5
bellyfat: 2 1
weightcontrol: 2 -4
weightloss: -2 1
weightlossmedicines: 1 7
occupationalhealth: 3 6
handarmvibrationsyndrome: 2 0
ozone: -2 -1
poisoning: -1 2
mushroompoisoning: 5 1
potassium: -3 -2
potassiumindiet: 0 4
sodium: -1 -2
quittingsmoking: -1 -4
nicotine: 2 1
radiationexposure: 0 3
vegetariandiet: -2 1
vitamina: -2 -1
vitaminc: -6 -3
vitaminddeficiency: 2 2
vitamins: 2 -3
multivitamins: -2 -1
burns: -1 -3
emergencymedicalservices: -6 -3
facialinjuriesanddisorders: -2 -4
facialnervedisorders: 5 5
facialpain: 0 3
falls: -2 -3
fallsprevention: -2 3
firstaid: 10 4
chilblains: 3 2
coldinjuries: 0 5
heatillness: -2 1
heatstroke: 1 2
altitudesickness: 6 6
safety: -4 -3
householdsafety: 0 2
woundsandinjuries: -8 -8
woundcare: -3 -3
cutsandscrapes: -2 -1
disasterpreparationandrecovery: 0 3
acupuncture: 7 7
aftersurgery: 0 4
transgenderhealth: 0 5
anesthesia: -4 -4
generalanesthesia: -2 -2
assistivedevices: 0 2
botox: 2 2
caregivers: 3 4
clinicaltrials: 2 5
collegehealth: 0 3
complementaryandintegrativemedicine: 8 2
traditionalchinesemedicine: 6 6
homeopathy: 3 4
massage: -2 -2
osteopathy: 2 2
essentialoils: 2 2
ayurveda: 6 7
naturopathy: -3 0
ivtherapy: 0 3
folkremedies: -1 2
copingwithchronicillness: -1 2
centralvenouscatheters: 0 2
ctscans: 2 4
diagnosticimaging: 2 1
ultrasound: -4 -5
drugreactions: 1 -2
druginteractions: 0 -8
penicillinallergy: 2 1
drugsafety: 0 6
healthcarecosts: 0 3
healthcheckup: -1 -2
healthfacilities: -3 -3
medicaltourism: 3 8
healthinsurance: -1 4
healthscreening: 2 2
cancerscreening: 3 5
laboratorytests: 5 -1
bloodtests: -2 0
liverfunctiontests: -2 -2
medicines: -8 -7
nondrugpainmanagement: -1 -2
tens: 2 1
olderadulthealth: 8 1
organdonation: 0 5
organtransplantation: -4 -2
ostomy: 0 3
overthecountermedicines: 5 6
pain: -3 0
paincontrol: 3 1
painrelievers: -5 -9
nsaids: -4 -5
aspirin: -3 -7
palliativecare: 3 2
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 3 -3
cosmeticprocedures: 1 2
rhinoplasty: 2 0
rehabilitation: 4 8
physicaltherapy: 4 3
exercisetherapy: 0 3
surgery: 0 -2
weightlosssurgery: 2 -1
xrays: -4 -1
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-5 eyesurgery=10 caregivers=-5 toothdecay=-5 toothache=6 dentures=-7 antihistamines=-5 drugreactions=7 toothsensitivity=7 orthodontics=5 childrenshealth=9 visionloss=5 lungcancer=5 coldandcoughmedicines=-7 overthecountermedicines=6 allergicrhinitis=5 oralhygiene=-6 bronchialdisorders=-6 respiratoryinfections=6 toothloss=10 medicaltourism=6 honey=-5
/living: bloodglucose=5 herbalmedicine=-8 obesity=5 vitamins=-5 osteoarthritis=8 fatigue=5 sportsnutrition=5 chronicpain=7 minerals=-6 lungdiseases=6 hipfracture=6 weightloss=7 bvitamins=-6 alcoholwithdrawal=5 raynaudphenomenon=6 childsafety=6 leadpoisoning=6 occupationalhealth=6 foodpoisoning=8 pulmonaryembolism=6
/brain: sleepdisorders=6 cbt=7 eyesurgery=-5 mentalhealth=8 caregivers=10 highbloodpressure=-5 balanceproblems=-5 eardisorders=9 facialnervedisorders=6 acupuncture=6 childmentalhealth=6 teenmentalhealth=6 chiropractic=6 migraine=-6 altitudesickness=5 oxygentherapy=6 rehabilitation=5 speechandcommunicationdisorders=6
/bones: chiropractic=5 sciatica=6 firstaid=-5 sportsinjuries=7 kneeosteoarthritis=6 heelinjuriesanddisorders=-9 rehabilitation=6 autoimmunediseases=-5 sleephygiene=5 wristinjuriesanddisorders=6 varicoseveins=6 tendinitis=6
/digestion: irritablebowelsyndrome=9 diets=10 herbalmedicine=5 surgery=5 obesity=6 childrenshealth=5 cirrhosis=-5 gallstones=7 glutenfree=5 foodintolerance=5 dehydration=5 colonicpolyps=5 gastritis=5
/heart: compressionstockings=5 deepveinthrombosis=6 dietarysupplements=5 atrialfibrillation=5 bloodthinners=5 cholesterol=5 iron=-6 childrenshealth=6 bloodtests=6 pain=5 bloodtransfusion=6
/infections: viralinfections=-5 dietarysupplements=-5 naildiseases=5 hpv=5 travelershealth=9 allergy=-5 lymedisease=5 insectbitesandstings=5 fungalinfections=-5 infectioncontrol=5 cervicalcancer=5 childhoodvaccines=-6 childhoodinfections=5
/kidneys: bloodglucose=-6 dietarysupplements=8 herbalmedicine=8 weightcontrol=-5 eyediseases=6 obesity=6 insulin=-6 peripheralarterialdisease=7 weightlossmedicines=9 pregnancy=5 pelvicfloordisorders=5 overactivebladder=-5 uricacid=-5 diabeticfoot=8 organdonation=7
/women: ovariandisorders=-6 herbalmedicine=6 infertility=5 breastfeeding=6 dietarysupplements=5 pelvicpain=9 folicacid=8 childrenshealth=-8 prenatalcare=7 painfulurination=6 chiropractic=-5 acupuncture=5 uterinediseases=-5 menstrualdisorders=6 breastdiseases=-7 sexualproblemsinmen=-6
/skin: skincancer=7 skinconditions=6 steroids=-5 pregnancy=-5 skininfections=7 footcare=5 caregivers=6 skincare=9 hairproblems=-6 childrenshealth=5 allergy=5 infantandnewborncare=5 parasiticdiseases=-7 folkremedies=6
/care: complementaryandintegrativemedicine=-7 skinaging=6 diagnosticimaging=6
/cancers: complementaryandintegrativemedicine=6 hpv=6 cancertreatment=7 cancerscreening=6
dietarysupplements: herbalmedicine=-6 heartdiseases=5 inflammation=5
magnesium: insomnia=5
lowbackpain: sciatica=7 exerciseandphysicalfitness=5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: sleephygiene=6 dietarysupplements=5
kidneyfailure: highbloodpressure=5
diabetesmedicines: peripheralarterialdisease=5 exercise=5
psoriasis: skinconditions=9
highbloodpressure: herbalmedicine=5
dentalhealth: gumdisease=-6 toothdisorders=8 drugreactions=5 toothsensitivity=5 childdentalhealth=6
essentialtremor: movementdisorders=5
falls: olderadulthealth=5 osteoporosis=5 hipfracture=7 aging=5
hairloss: womenshealth=5 scalpdisorders=-6 hairproblems=-5 plasticandcosmeticsurgery=7
peripheralnervedisorders: foothealth=5 handpain=5
neuropathy: diabeticnerveproblems=5
tasteandsmelldisorders: noseinjuriesanddisorders=5
swollenlegs: dietarysupplements=5 herbalmedicine=5
dehydration: dietarysupplements=5
maculardegeneration: lutein=-5 eyediseases=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
lymphedema: cellulitis=5 compressiongarments=5
memory: dementia=-5 dietarysupplements=5
metabolicsyndrome: dietarysupplements=5 weightcontrol=5
pregnancyandnutrition: dietarysupplements=-5 folicacid=5 prenatalcare=7
enlargedprostatebph: herbalmedicine=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
allergy: hayfever=-6 antihistamines=-6 drugreactions=5 complementaryandintegrativemedicine=5
socialanxiety: cbt=5
analfistula: ayurveda=5
bellspalsy: facialnervedisorders=6
achillestendonrupture: rehabilitation=5
postpartumcare: infantandnewborncare=5
bileacidmalabsorption: gallbladderdiseases=5 diarrhea=5
intestinalworms: diarrhea=5
rashes: steroidcreams=5
thalassemia: bloodtests=5 geneticcarriers=5
rheumatoidarthritis: autoimmunediseases=-5 druginteractions=5
panicdisorder: childmentalhealth=5 teenmentalhealth=5
pulmonaryfibrosis: lungdiseases=5 palliativecare=5
sicklecelldisease: pain=7
trigeminalneuralgia: facialpain=5
whiplash: chiropractic=5
nervecompression: herniateddisk=5
headache: stroke=5
toothdisorders: toothache=5
brokentooth: firstaid=5 dentalemergencies=5
acne: toothdecay=5
glaucoma: eyedrops=5 visionloss=5
ingrowntoenail: footcare=8
pregnancy: diabetesandpregnancy=5 diabeticdiet=5
menstruation: sportsnutrition=5 eatingdisorders=5
polycysticovarysyndrome: ovariandisorders=-7 dietarysupplements=8 diets=5
sunscreen: skincancer=7
mosquitobites: insectbitesandstings=5
antidepressants: anxiety=5 heatillness=5 heatstroke=5 aging=5
tailbonedisorders: guidetogoodposture=5
menopause: womenshealth=-5
nebulizers: inhalers=-5 copd=5 commoncold=5
motionsickness: childrenshealth=5 travelershealth=5 antihistamines=5
cataract: eyesurgery=12 aging=5
potassium: diets=5 acidosis=5 dietarysupplements=5
vaginalyeastinfection: womenshealth=5
osteoarthritis: glucosamine=-5 kneeosteoarthritis=7 jointpain=5
endometriosis: uterinediseases=5 womenshealth=-5 infertility=5 pelvicpain=9
migraine: complementaryandintegrativemedicine=5 herbalmedicine=5 acupuncture=7
scabies: parasiticdiseases=-5 skininfections=7 itching=6
febrileseizures: fever=5
dandruffcradlecapandotherscalpconditions: herbalmedicine=5
osteoporosis: calcium=-5
turmeric: osteoarthritis=5 liverdiseases=5
zinc: nutrition=5
snoring: sleepdisorders=-5
coldandcoughmedicines: nasalcongestion=5
molarincisorhypomineralization: toothsensitivity=5
clusterheadache: oxygentherapy=5
gumdisease: dentalhealth=5
dentalimplants: dentures=-6 dentalhealth=-9 gumdisease=7 medicaltourism=7 toothloss=11
alopeciaareata: autoimmunediseases=5
guillainbarresyndrome: rehabilitation=5
hpv: throatcancer=5
moodstabilizers: druginteractions=5
badbreath: mouthdisorders=5 herbalmedicine=5
myastheniagravis: autoimmunediseases=5 muscledisorders=5
opioidsandopioidusedisorderoud: alcohol=5 medicines=5
raynaudphenomenon: autoimmunediseases=5 coldinjuries=5
sarcoidosis: lungdiseases=5 steroids=5
collagen: osteoarthritis=5 jointdisorders=7 skinaging=5
lupus: sunexposure=5 steroids=5 genesandgenetherapy=5
walking: peripheralnervedisorders=5 guillainbarresyndrome=5 paralysis=5
dengue: fever=6
femaleinfertility: infertility=-6 ovariandisorders=5 laboratorytests=5
inguinalhernia: surgery=6
pterygium: eyesurgery=5
parasiticdiseases: chagasdisease=5 cardiomyopathy=5
headlice: childrenshealth=5 overthecountermedicines=5
commoninfantandnewbornproblems: colic=5
stye: eyeinfections=5
premenstrualsyndrome: herbalmedicine=5
gallstones: diets=5 nutrition=5
fibromyalgia: complementaryandintegrativemedicine=5 sleephygiene=5
carbonmonoxidepoisoning: poisoning=5 householdsafety=5
anaphylaxis: firstaid=5
fattyliverdisease: liverdiseases=-6 dietarysupplements=8 obesity=8 diets=8
bunions: foothealth=5 toeinjuriesanddisorders=5
cysticfibrosis: geneticdisorders=-5 lungtransplantation=5 copingwithchronicillness=5
amyotrophiclateralsclerosis: swallowingdisorders=5
asthma: clinicaltrials=5
bronchitis: cough=7
cerebralpalsy: movementdisorders=5
itching: coldinjuries=5 folkremedies=5
ulcerativecolitis: dietaryfiber=5
costochondritis: chestinjuriesanddisorders=5
cough: antibiotics=5 antibioticresistance=5 lungcancer=5
croup: breathingproblems=5
testiculardisorders: sexuallytransmittedinfections=5
osteonecrosis: hipreplacement=5 steroids=5
mammography: breastpain=5
bloating: herbalmedicine=5
hepatitisb: healthscreening=5
hiccups: digestivediseases=5
mouthulcers: mouthsores=5
nosebleed: childrenshealth=7
sorethroat: herbalmedicine=5
hyperthyroidism: eyediseases=8
scleroderma: autoimmunediseases=5
sinusitis: allergicrhinitis=5
ischemicstroke: strokerehabilitation=5
tendinitis: wristinjuriesanddisorders=5
metabolicdisorders: newbornscreening=5 mcaddeficiency=5
dietaryproteins: exerciseforolderadults=5
kidneystones: diets=5
heelpain: sportsinjuries=5 footinjuriesanddisorders=8
eczema: itching=-7 skincare=9
hidradenitissuppurativa: chronicpain=5
musclecramps: sportsnutrition=5 herbalmedicine=5
pilonidalsinus: surgery=5
hemochromatosis: geneticdisorders=5
bppv: eardisorders=7
hypoglycemia: diabetes=-6 diabetestype1=5
commoncold: herbalmedicine=5 dietarysupplements=5 surgery=5 patientsafety=5
herbalmedicine: anemia=5 dietarysupplements=-9 vasculardiseases=5 gerd=5
legpain: varicoseveins=8
chickenpox: vaccines=5
pancreatitis: triglycerides=5
hashimoto: dietarysupplements=5
foothealth: footulcers=5 footcare=5
addisondisease: steroids=5 crohnsdisease=5 alzheimersdisease=5 huntingtonsdisease=5 menieresdisease=5 parkinsonsdisease=5 hashimoto=5 peyroniesdisease=5
bloodthinners: bloodclots=-5 medicines=5 deepveinthrombosis=5 aftersurgery=5
aspirin: genetictesting=5 stroke=5
gonorrhea: antibioticresistance=5
concussion: firstaid=5
pheochromocytoma: highbloodpressure=5
meningococcaldisease: teenhealth=5
hearingaids: mildcognitiveimpairment=5 aging=5
uterinefibroids: uterinediseases=-7 infertility=5 complementaryandintegrativemedicine=5
hearingdisordersanddeafness: olderadulthealth=5
atrialfibrillation: arrhythmia=-6 bloodthinners=5
spinalstenosis: backsurgery=5
tonsillectomy: aftersurgery=5 sleepapnea=5
calcium: coronaryarterydisease=5 ctscans=5 healthscreening=5
urinaryincontinence: pelvicfloordisorders=5
assistedreproductivetechnology: fertilitypreservation=5
ostomy: aftersurgery=5 ibd=5
vitamind: infantfeeding=5 childnutrition=5
jawinjuriesanddisorders: stress=5
childrenshealth: childdevelopment=5 firstaid=5
infantandnewborncare: hipdysplasia=5
irritablebowelsyndrome: complementaryandintegrativemedicine=5 diets=6
foodallergy: allergy=-5 infantandnewbornnutrition=5 infantfeeding=5
restlesslegs: sleepdisorders=7
interstitiallungdiseases: occupationalhealth=5
tuberculosis: malnutrition=5 infectiousdiseases=5
delirium: olderadulthealth=5
prostatediseases: dietarysupplements=5
tenniselbow: physicaltherapy=8
refractiveerrors: myopia=5 childrenshealth=7
handfootandmouthdisease: childcare=5
sleephygiene: sleepdisorders=7 healthysleep=-5 cbt=5 eyeinfections=5 suddeninfantdeathsyndrome=5
pinworms: childrenshealth=5 parasiticdiseases=5
exercise: dizzinessandvertigo=5
sarcopenia: healthyaging=5
botox: skinaging=8 wrinkles=5
keratoconus: eyesurgery=5
temporomandibulardisorders: dentalhealth=5
lowbloodpressure: highbloodpressure=5
toxoplasmosis: congenitalinfections=5
creatine: womenshealth=5 exerciseandphysicalfitness=5 sportsnutrition=11
mycobacterialinfections: skinconditions=5
lactoseintolerance: calciumindiet=5 nutrition=5 foodintolerance=5
pain: kneeinjuriesanddisorders=5 exerciseandphysicalfitness=5 patellofemoralpainsyndrome=5
colonoscopy: ostomy=5
heartfailure: heartdiseases=6
lassafever: infectioncontrol=5
whoopingcough: antibiotics=5
gallbladderdiseases: gallstones=7
poisonivyoakandsumac: itching=5 contactdermatitis=5
alcoholusedisorderaud: rehabilitation=5
leginjuriesanddisorders: sportsinjuries=5 hamstringinjury=5 tendinitis=5
stressfractures: bonediseases=5
bladdercancer: cancerimmunotherapy=5
panicattacks: cbt=5
plantarfasciitis: heelinjuriesanddisorders=-11
b12: perniciousanemia=5
weightlosssurgery: nutritionaldeficiencies=5
colorblindness: eyecare=5 geneticbraindisorders=5 eyemovementdisorders=5 geneticdisorders=5
parkinsonsdisease: movementdisorders=-5 aging=5 caregivers=10
kneeinjuriesanddisorders: rehabilitation=5
statins: cholesterol=5 heartdiseases=5
osteopenia: calcium=5
plasticandcosmeticsurgery: breastdiseases=5
chlamydiainfections: antibiotics=5
malaria: travelershealth=7 mosquitobites=-8 pregnancy=5
glp1: weightlossmedicines=9 obesity=8
obsessivecompulsivedisorder: antidepressants=5 mentalhealth=5 cbt=5
preeclampsia: pregnancy=-5 prenataltesting=5
fractures: exercisetherapy=5
testanxiety: collegehealth=5
drinkingwater: leadpoisoning=7 childdevelopment=5
g6pddeficiency: newbornjaundice=5 newbornscreening=5 hemolyticanemia=5
mushroompoisoning: firstaid=5 foodpoisoning=8 acuteliverfailure=5
movementdisorders: childmentalhealth=5
epilepsy: firstaid=5
herniateddisk: exercise=5
liverhemangioma: benigntumors=5
lungnodules: ctscans=5
bowelmovement: dietarysupplements=5 weightcontrol=5
infectioncontrol: dehydration=5
insulin: healthinsurance=5 healthcarecosts=5
fibrocysticbreastchanges: pregnancyandnutrition=5
cholesterol: coronaryarterydisease=5 diets=5
lutein: maculardegeneration=5
folicacid: neuraltubedefects=5 genetictesting=5 prenatalvitamins=5 preconceptioncare=5
xrays: ankleinjuriesanddisorders=5 sprainsandstrains=5
dialysis: potassiumindiet=5
periodpain: menstruation=-6 acupuncture=5
diets: weightcontrol=5
guidetogoodposture: chiropractic=5 headache=5
depression: antidepressants=-7 mentalhealth=7 stress=5 psychotherapy=-5
intimatepartnerviolence: healthinsurance=5
flu: childrenshealth=5
glutenfree: childrenshealth=5
anemia: pregnancy=5
anxiety: meditation=5
diabetes: diabetestype2=-5 bloodglucose=-6 diabeticfoot=7 diabetesmedicines=-8 foothealth=5 dietarysupplements=7
weightloss: obesity=8 plasticandcosmeticsurgery=5 drugsafety=5
vitamins: fatigue=5 dehydration=5 aging=5
infertility: womenshealth=5 traditionalchinesemedicine=5
weightcontrol: dietarysupplements=5 exercise=5
hpvvaccine: hpv=7 cervicalcancer=7
quittingsmoking: complementaryandintegrativemedicine=5 lungdiseases=5
airpurifiers: lungdiseases=5 dryskin=5
postcovidconditionslongcovid: myalgicencephalomyelitischronicfatiguesyndrome=5
pressuresores: caregivers=11 aging=5
iodine: radiationexposure=5 disasterpreparationandrecovery=5
legcramps: dietarysupplements=5
cannabis: chronicpain=5
blooddonation: bloodtransfusionanddonation=-5 blood=5 anemia=5
liverdiseases: kidneydiseases=5 herbalmedicine=5
typhoid: malaria=5
fistulas: analdisorders=5
ketodiet: weightloss=5
adrenalfatigue: fatigue=5
detox: liverdiseases=5 dietarysupplements=5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
vaginaldischarge: yeastinfections=5 vaginitis=5
nasalcongestion: commoncold=-7 noseinjuriesanddisorders=-5 kidneyhealth=5 drinkingwater=5
abdominalpain: pepticulcer=5 gastritis=5
rabies: firstaid=5 travelershealth=7
plantarwarts: skinconditions=5
pepticulcer: heartburn=5
attentiondeficithyperactivitydisorder: childrenshealth=5 mentalhealth=10 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
diabetestype2: diabeticdiet=5
sciatica: exerciseandphysicalfitness=5 tens=5
lungcancer: traditionalchinesemedicine=5 cancertreatment=7
fallopiantubedisorders: infertility=5
foodpoisoning: foodsafety=5
prematureejaculation: sexualhealth=5
lowtestosterone: hormonereplacementtherapy=5
cannabidiol: chronicpain=8
yeastinfections: naturopathy=5 digestivehealth=5 diets=5
applecidervinegar: weightloss=5 bloodglucose=5
posttraumaticstressdisorder: psychotherapy=5
cocaine: travelershealth=5
infertilityivf: acupuncture=5
viralinfections: pain=5
cholesterollevelswhatyouneedtoknow: bloodtests=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
screentime: eyecare=5 eyestrain=5
shingles: complementaryandintegrativemedicine=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: antibioticresistance=-5 druginteractions=8
measles: immunization=5
sjogrenssyndrome: drymouth=5
poisoning: healthfraud=5 snakebites=5
steroidcreams: eczema=5
noise: occupationalhealth=5
dementia: caregivers=7 dietarysupplements=5
warfarin: atrialfibrillation=5 druginteractions=5
cutsandscrapes: pulmonaryembolism=5 bloodclots=5
sportsinjuries: stressfractures=5
contactlenses: keratitis=5
thyroidmedicines: pregnancy=5
testicularcancer: menshealth=5
laborpain: paincontrol=5
hivprepandpep: sexualhealth=5
cataractsurgery: cataract=5
probiotics: guthealth=5
cancertreatment: complementaryandintegrativemedicine=5 healthfraud=5
seizures: firstaid=5
heartattack: coronaryarterydisease=-7 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: deepveinthrombosis=5 compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: transgenderhealth=5
kidneytransplantation: kidneyfailure=-6 organdonation=8
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 visionimpairmentandblindness=5 visionloss=5 skincare=5
methotrexate: psoriasis=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
psychoticdisorders: schizophrenia=5 caregivers=5
mriscans: diagnosticimaging=7
bloodcounttests: laboratorytests=5
palliativecare: pain=5
fetalhealthanddevelopment: assistedreproductivetechnology=5 infertilityivf=5
miscarriage: grief=5
teething: childdentalhealth=-5
earpain: antibiotics=5
clinicaltrials: patientrights=5
hipreplacement: medicaltourism=5
skinaging: cosmeticprocedures=5
pancreaticcancer: cancertreatment=5
pill: womenshealth=5
grief: depression=5
vitaminddeficiency: dietarysupplements=5
musclepain: exerciseandphysicalfitness=5
thyroiddiseases: laboratorytests=5 herbalmedicine=5
fungalinfections: foothealth=5 naildiseases=8 footcare=5
surgery: transgenderhealth=5
cosmetics: infantfeeding=5
earinfections: complementaryandintegrativemedicine=5
laserhairremoval: hirsutism=5
diabeticfoot: peripheralarterialdisease=5
paincontrol: childbirth=5
burnout: stress=-5
prostatecancer: medicaltourism=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
blood: stemcells=5 pregnancy=5
dentures: mouthdisorders=5
breastfeeding: infantandnewborncare=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5 achillestendonrupture=5
myopia: childrenshealth=7
uricacid: diets=5
childbirth: womenshealth=5 urinaryincontinence=5
chagasdisease: insectbitesandstings=5
schoolhealth: firstaid=5
bonedensity: olderadulthealth=5
chikungunya: vaccines=5 mosquitocontrol=5
firstaid: childsafety=5
papsmear: hpv=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
hotflashes: dietarysupplements=5
garlic: stroke=5
urineandurination: menshealth=5 herbalmedicine=5
morningsickness: folicacid=5
nippledischarge: breastfeeding=5 infantfeeding=5
cellulite: skinaging=5
diettherapy: vegetariandiet=5 irondeficiencyanemia=5
eyediseases: refractiveerrors=5 contactlenses=5
painrelievers: fever=5 childrenshealth=5
cervicitis: cervicalcancerscreening=5 hpv=5
lithotripsy: urinarytractinfections=5
amniocentesis: pregnancy=5 downsyndrome=5
sugar: pregnancy=5 diabeticdiet=5
sexuallytransmittedinfections: hiv=5
iron: deepveinthrombosis=5
alcohol: liverdiseases=5 dietarysupplements=5
puberty: mentalhealth=5 adolescenthealth=5
extrasystoles: anxiety=5 palpitations=5
/*: deepveinthrombosis=0 stroke=0 foothealth=0 dietarysupplements=0 herbalmedicine=0 weightcontrol=0 toothdisorders=0 cbt=0 druginteractions=0 firstaid=0 eyediseases=0 naildiseases=0 pelvicpain=0 sportsnutrition=0 eyesurgery=0 sunexposure=0 laboratorytests=0 chronicpain=0 complementaryandintegrativemedicine=0 sexuallytransmittedinfections=0 diabeticdiet=0 footinjuriesanddisorders=0 sportsinjuries=0 skininfections=0 skinpigmentationdisorders=0 coronaryarterydisease=0 sleepdisorders=0 footcare=0 skinconditions=0 exerciseandphysicalfitness=0 heartdiseases=0 cancerchemotherapy=0 infantfeeding=0 childdevelopment=0 refractiveerrors=0 sciatica=0 hpv=0 diets=0 mentalhealth=0 surgery=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 plasticandcosmeticsurgery=0 infertility=0 highbloodpressure=0 skinaging=0 assistedreproductivetechnology=0 aging=0 skincare=0
`;
