/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -3 -4
isotretinoin: 0 -3
abscess: -6 -3
blisters: -6 -3
bruises: -5 -2
cellulitis: 2 2
cosmetics: -2 2
dandruffcradlecapandotherscalpconditions: -5 -2
scalpdisorders: 0 -4
hairloss: 4 4
alopeciaareata: 2 0
androgeneticalopecia: -2 -3
hairtransplant: 2 3
telogeneffluvium: -2 -2
hairproblems: -8 -8
hirsutism: 0 3
hives: -4 -4
angioedema: -3 -1
itching: 2 0
moles: -3 -1
naildiseases: 6 -3
nailfungus: -2 0
ingrowntoenail: 3 0
rashes: -10 -6
diaperrash: 3 4
heatrash: 3 2
perioraldermatitis: 3 2
rosacea: 0 -3
scars: -3 -1
keloids: 2 2
skinaging: -2 -3
wrinkles: -1 2
skincancer: 4 6
melanoma: 3 1
skinconditions: 2 1
phototherapy: 5 1
skincare: 4 -3
pilonidalsinus: 2 0
intertrigo: -2 0
skininfections: 2 -2
skinpigmentationdisorders: 6 -3
melasma: 3 1
agespots: -1 -2
sweat: -3 -3
nightsweats: -1 -2
sunexposure: 7 -3
sunscreen: -2 2
tineainfections: -4 -2
plantarwarts: -2 0
abdominalpain: -7 -2
analdisorders: 4 2
analfissure: 2 1
bowelmovement: -10 -6
celiacdisease: 2 3
glutenfree: 4 4
cirrhosis: -3 -7
stooltest: -1 -2
colonicpolyps: 2 4
colonoscopy: 2 1
bowelprep: 2 2
constipation: 4 3
laxatives: 1 -4
constipationinchildren: -2 -1
crohnsdisease: 1 5
ibd: 0 5
diarrhea: 3 3
digestivediseases: -11 -6
guthealth: -1 2
diverticulitis: 2 2
endoscopy: -5 -1
esophagusdisorders: 0 3
achalasia: 3 2
fattyliverdisease: 0 -2
gallbladderdiseases: 1 2
gallstones: 2 5
bloating: -6 -4
gastroenteritis: 0 -2
gastrointestinalbleeding: -2 -2
rectalbleeding: -2 1
glutensensitivity: 0 -2
hemorrhoids: 2 2
hepatitis: -5 -6
hernia: 4 3
inguinalhernia: -3 0
indigestion: -2 -3
irritablebowelsyndrome: 5 7
fodmap: -3 -2
jaundice: -2 -3
newbornjaundice: 3 3
liverdiseases: 6 2
liverhealth: 0 -2
acuteliverfailure: -1 2
malabsorptionsyndromes: -5 -4
bileacidmalabsorption: 3 0
nauseaandvomiting: -6 -3
vomitingblood: -2 -1
pancreaticdiseases: -5 -3
digestiveenzymes: -1 2
pepticulcer: 3 3
stomachulcer: -2 -2
peritonitis: 2 2
rectaldisorders: -2 -1
stomachdisorders: -6 -3
gastritis: 2 5
irondeficiencyanemia: 4 1
perniciousanemia: 3 3
hemolyticanemia: 0 3
angina: 1 -2
angioplasty: -2 -1
aorticaneurysm: 3 3
arrhythmia: -5 -5
palpitations: 0 -2
extrasystoles: -2 0
atrialfibrillation: 5 5
bleedingdisorders: 2 2
bleeding: -10 -6
nosebleed: 0 -2
blood: -4 1
bloodclots: -5 -5
bloodcounttests: -7 -5
blooddisorders: -7 -1
bloodpressuremedicines: -10 -9
diuretics: -4 -3
betablockers: -3 -3
warfarin: -3 -3
bloodtransfusionanddonation: -2 -3
blooddonation: 2 0
bloodtransfusion: 0 4
cardiacrehabilitation: 2 3
cardiomyopathy: 0 3
cholesterol: 3 4
cholesterollevelswhatyouneedtoknow: -3 0
cholesterolmedicines: -5 -3
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
bloodpressuremonitoring: 2 -2
bloodpressuremonitors: 0 2
hearthealthydiet: 0 3
lymphaticdiseases: -2 -1
insulinresistance: 2 2
pacemakersandimplantabledefibrillators: -1 -2
peripheralarterialdisease: 1 4
pulmonaryembolism: 4 3
raynaudphenomenon: 3 4
spleendiseases: 1 2
statins: 1 -4
triglycerides: 3 2
varicoseveins: 5 5
vasculardiseases: -6 -5
venousinsufficiency: 0 2
circulation: -3 -3
phlebitis: 0 -2
compressiongarments: 3 3
igavasculitis: 2 2
giantcellarteritis: 3 2
vitalsigns: 0 -2
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
dementia: 4 -2
depression: 3 2
dizzinessandvertigo: 2 4
vertigo: 0 -3
eatingdisorders: 1 2
eatingdisorderanorexia: 0 2
encephalitis: 2 2
epilepsy: -1 2
geneticbraindisorders: -1 3
guillainbarresyndrome: 3 4
tensionheadache: -3 0
huntingtonsdisease: 0 3
insomnia: 2 1
sleepmedicines: -4 -5
healthysleep: -4 -4
sleephygiene: -8 0
ischemicstroke: -3 -2
memory: 5 3
mentaldisorders: -7 -3
psychologicaltrauma: -1 -2
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
peripheralnervedisorders: -7 -1
neuropathy: 3 -1
nervepain: -1 -2
numbness: -3 -3
nervecompression: 1 2
postpartumdepression: 2 2
psychoticdisorders: -1 -3
schizophrenia: 0 3
sciatica: 2 -3
febrileseizures: 2 2
sleepapnea: 6 5
sleepdisorders: 10 2
jetlag: 0 3
nightmares: 2 2
narcolepsy: 3 3
sleepwalking: 0 3
excessivesleepiness: -2 -2
speechandcommunicationdisorders: 4 -3
spinalcorddiseases: -2 -1
burnout: 2 2
stroke: 3 -1
strokeprevention: 0 4
strokerehabilitation: 0 3
suicideprevention: 0 3
teenmentalhealth: 0 5
tourettesyndrome: 3 2
tremor: -3 -3
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 3 2
childbehaviordisorders: 0 -4
developmentaldisabilities: -3 -3
druguseandaddiction: -3 -2
substanceusetreatment: 0 3
ankleinjuriesanddisorders: 2 4
arminjuriesanddisorders: -4 -3
jointinjections: -2 -2
backpain: 5 1
lowbackpain: -6 1
backsurgery: 0 3
behcetssyndrome: 0 3
bonedensity: 2 4
bonediseases: -4 0
bursitis: 3 3
cartilagedisorders: -3 -3
costochondritis: -2 0
chestinjuriesanddisorders: 0 3
chiropractic: 4 5
connectivetissuedisorders: -2 -1
ehlersdanlossyndrome: 2 2
tenniselbow: 2 0
fingerinjuriesanddisorders: -5 -3
foothealth: 5 0
orthotics: -3 -3
footcare: -1 -6
footinjuriesanddisorders: 5 -6
footpain: 0 3
stressfractures: 3 3
guidetogoodposture: -2 0
handpain: 0 3
handsurgery: 4 4
heelinjuriesanddisorders: -5 -8
plantarfasciitis: 3 1
heelpain: 2 3
achillestendonrupture: 2 2
herniateddisk: 2 0
hipinjuriesanddisorders: -4 -2
hippain: 2 4
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
neckinjuriesanddisorders: -2 -2
neckpain: 2 -3
cervicalspondylosis: 1 2
osteoarthritis: 8 8
kneeosteoarthritis: 0 5
osteoporosis: 4 0
osteopenia: -2 0
bonemedicines: 0 -2
psoriaticarthritis: -1 -3
methotrexate: -3 -6
scoliosis: 3 0
shoulderinjuriesanddisorders: -1 -2
spinalstenosis: 1 2
spineinjuriesanddisorders: -5 -4
spondylolisthesis: 0 2
sportsinjuries: 8 -2
sprainsandstrains: 2 0
temporomandibulardisorders: 4 4
tendinitis: 0 6
tendoninjuries: 3 2
toeinjuriesanddisorders: 0 3
wristinjuriesanddisorders: 2 3
ganglioncyst: 3 3
brokenwrist: -2 -2
chronicpain: 2 -2
acutebronchitis: -3 -3
bronchialdisorders: -6 -4
coughingupblood: -2 -2
antihistamines: -1 -6
allergyimmunotherapy: -1 2
anaphylaxis: 2 -1
asthma: -1 -2
inhalers: -1 -2
nebulizers: 0 -2
breathingproblems: -13 -4
chestpain: -4 -1
coldandcoughmedicines: -8 -8
nasalsprays: -1 2
commoncold: 2 1
nasalcongestion: -3 -6
copd: 3 3
cough: -2 0
chroniccough: -1 -2
cysticfibrosis: 4 0
hayfever: -1 -2
allergicrhinitis: 1 5
lungdiseases: -4 1
lungtransplantation: 0 3
oxygentherapy: 5 6
pleuraldisorders: 2 2
sinusitis: 2 3
noseinjuriesanddisorders: -1 2
nasalpolyps: 4 3
deviatedseptum: 0 3
sorethroat: -3 -5
throatdisorders: -3 0
tonsilstones: 1 2
hoarseness: -1 -2
eardisorders: -2 4
earwax: 3 2
earpain: -2 -2
earinfections: 3 4
swimmersear: 2 2
hearingaids: 6 4
hearingdisordersanddeafness: -9 -7
hearingloss: 7 0
agerelatedhearingloss: -3 1
tinnitus: 1 -4
swallowingdisorders: 2 5
mouthulcers: -2 -1
coldsores: -2 -1
childdentalhealth: 0 2
molarincisorhypomineralization: 2 2
dentalhealth: -2 -2
teethwhitening: 3 2
cosmeticdentistryveneers: -1 -3
oralhygiene: -5 -6
plaqueandtartar: -2 -3
fluoride: -3 -4
dentalemergencies: 0 3
dentures: -2 -6
dentalimplants: 3 -1
drymouth: 2 2
gumdisease: 2 -3
bleedinggums: -6 -4
mouthdisorders: 1 -4
mouthsores: 0 3
orthodontics: 4 4
malocclusion: -1 -2
toothdecay: -2 -4
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
toothinjuries: 3 3
impactedteeth: 0 3
tonguedisorders: -2 -1
cataract: 1 3
cataractsurgery: -2 0
cornealdisorders: -3 -1
keratitis: -1 2
eyecare: 3 5
eyestrain: 0 2
eyediseases: 1 -5
doublevision: -2 -2
eyeinfections: 2 5
eyemovementdisorders: 0 3
strabismus: 3 3
eyewear: 2 -1
contactlenses: -1 3
glaucoma: -2 -1
lasereyesurgery: 0 -2
eyesurgery: 7 -2
maculardegeneration: 3 4
opticnervedisorders: -4 -2
refractiveerrors: 5 -3
myopia: -2 2
retinaldetachment: 2 5
retinaldisorders: -3 -2
tears: -2 -2
dryeyes: 5 5
visionimpairmentandblindness: -3 0
visionloss: 2 6
animalbites: 2 1
snakebites: 1 3
animaldiseasesandyourhealth: 3 3
antibioticresistance: 0 2
antibiotics: 2 0
bacterialinfections: -8 -4
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
antifungalmedicines: -2 -2
germsandhygiene: -3 -1
giardiainfections: 2 2
hpv: 7 0
hpvvaccine: -4 -1
infectioncontrol: 3 4
infectiousdiseases: -8 -4
respiratoryinfections: -1 4
childhoodinfections: 0 4
mosquitobornediseases: 0 2
insectbitesandstings: -1 5
lymedisease: 4 4
mosquitobites: -2 -2
mosquitocontrol: 0 3
norovirusinfections: 2 2
parasiticdiseases: -4 0
intestinalworms: -3 -1
pinworms: 0 -3
rabies: 2 1
respiratorysyncytialvirusinfections: 4 2
sepsis: -1 2
sexuallytransmittedinfections: 5 -3
shinglesvaccine: -6 -3
staphylococcalinfections: -1 2
tetanusdiphtheriaandpertussisvaccines: -2 -1
vaccines: 2 4
vaccinesafety: -1 -4
viralinfections: -10 -7
whoopingcough: 1 2
oralthrush: -2 1
immunesystemanddisorders: -4 -4
immunehealth: -5 -4
autoimmunediseases: -1 -2
scleroderma: 2 2
sjogrenssyndrome: 0 2
fever: 0 2
foodallergy: 3 2
foodintolerance: 2 2
travelershealth: 10 2
benigntumors: 3 3
biopsy: -2 -1
bladdercancer: 2 2
cancer: -6 -4
cancertreatment: -2 3
metastaticcancer: -2 -2
cancerchemotherapy: 2 -8
chemotherapy: -1 -2
cancerimmunotherapy: -2 1
cancerlivingwithcancer: -1 -2
cervicalcancer: 0 2
cervicalcancerscreening: 4 4
papsmear: -2 0
colorectalcancer: 4 1
coloncancer: -3 -1
chemoembolization: 0 3
lungcancer: 2 3
oralcancer: 2 2
ovariancancer: -2 -1
prostatecancerscreening: -1 -2
stomachcancer: 1 2
testicularcancer: 2 0
throatcancer: 0 3
thyroidcancer: -2 0
bladderdiseases: -8 -3
chronickidneydisease: -3 -1
dialysis: -1 -3
kidneycysts: 3 3
kidneydiseases: -3 1
iganephropathy: 2 2
nephroticsyndrome: 2 0
kidneyhealth: -1 4
kidneyfailure: -2 -2
kidneystones: 2 1
lithotripsy: 0 2
overactivebladder: -1 -4
urinaryincontinence: 2 2
urinarytractinfections: 2 1
cystitis: -3 -4
urineandurination: -11 -5
bedwetting: 4 1
bloodinurine: -2 -2
painfulurination: 0 4
urethraldisorders: -2 -2
addisondisease: -1 -2
adrenalglanddisorders: 1 3
adrenalfatigue: -4 -1
bloodglucose: -4 -5
cushingssyndrome: 0 3
diabetes: -4 -7
gestationaldiabetes: 3 2
diabetescomplications: -3 -3
diabetesinchildrenandteens: 0 2
diabetesmedicines: -2 -5
insulin: -6 -9
glp1: -9 -5
diabetestype1: 0 3
diabetestype2: 2 -1
diabeticdiet: 0 -5
diabeticfoot: 4 7
footulcers: 0 2
diabeticnerveproblems: 3 4
endocrinediseases: -12 -7
hormones: -5 -6
hyperglycemia: -4 -3
hypoglycemia: -1 2
hyperthyroidism: -1 -2
gravesdisease: 4 4
hypothyroidism: 2 -2
thyroidmedicines: -2 -3
thyroidnodules: 3 -1
thyroidtests: -3 -6
parathyroiddisorders: -2 -2
metabolicdisorders: -7 -5
acidosis: 3 2
lipidmetabolismdisorders: -2 -1
mcaddeficiency: 3 3
hyponatremia: 3 3
dehydration: 6 8
downsyndrome: 2 3
familyhistory: -2 -1
genesandgenetherapy: 0 2
geneticdisorders: 2 -3
geneticcarriers: 0 3
genetictesting: 2 6
stemcells: 3 4
stemcelltherapy: 2 4
steroidinjections: -3 -3
steroidcreams: -2 -1
abortion: -2 -1
assistedreproductivetechnology: 6 -3
infertilityivf: -1 2
iud: 2 0
pill: -3 -1
emergencycontraception: -1 -3
breastdiseases: 0 -3
mastitis: 3 0
breastlumps: -1 -2
breastpain: 0 5
gynecomastia: 2 2
breastfeeding: 2 4
breastfeedingproblems: -3 -2
cervixdisorders: -2 -2
cervicaldysplasia: 0 3
childbirth: -6 -3
childbirthproblems: 2 2
childdevelopment: 4 -3
childnutrition: 0 3
childsafety: -1 6
childrenshealth: 17 13
screentime: -4 -2
commoninfantandnewbornproblems: -1 -3
flathead: 2 0
endometriosis: 1 2
erectiledysfunction: 1 -2
femaleinfertility: 1 3
fetalhealthanddevelopment: -3 -2
healthproblemsinpregnancy: -2 -1
highbloodpressureinpregnancy: 2 1
infantandnewborncare: 5 4
infantsleep: 2 2
infantandnewbornnutrition: -6 -4
infantfeeding: -1 -8
congenitalinfections: 0 3
infertility: 5 -2
fertilitypreservation: 0 2
maleinfertility: -2 -3
menopause: 2 -1
hotflashes: 2 -1
menshealth: 4 3
lowtestosterone: 0 -2
menstruation: -2 -4
heavyperiods: 1 2
missedperiods: 2 2
menstrualproducts: -2 -2
menstrualdisorders: 0 4
periodpain: 1 -2
premenstrualsyndrome: 2 0
miscarriage: 2 2
newbornscreening: 4 5
ovariandisorders: -7 -6
pelvicfloordisorders: 9 -3
pelvicfloorexercises: 1 -3
pelvicpain: 2 -2
diastasisrecti: 3 2
preconceptioncare: 0 5
ovulation: -7 -5
pregnancy: 2 3
pregnancyandmedicines: 0 3
pregnancyandnutrition: -7 5
prenatalcare: 1 5
prenatalvitamins: -1 2
prenataltesting: 2 4
amniocentesis: -2 0
puberty: -3 0
sexualproblemsinmen: -6 -6
sexualproblemsinwomen: -1 -2
vaginismus: 2 0
peyroniesdisease: 0 2
prostatediseases: -2 -3
prostatitis: 2 2
enlargedprostatebph: 2 1
testiculardisorders: -1 -2
epididymitis: 2 1
suddeninfantdeathsyndrome: 0 3
adolescenthealth: 0 3
toddlerhealth: -5 -3
uterinediseases: -6 -4
adenomyosis: -2 -2
vaginalbleeding: -1 2
vaginaldiseases: -4 -3
vaginaldischarge: -2 -1
vaginitis: 3 -6
vulvardisorders: 0 3
womenshealth: -4 0
parenting: -4 -3
speechandlanguageproblemsinchildren: 0 3
schoolhealth: -4 -3
hangover: 3 1
alcoholwithdrawal: 0 3
bvitamins: -3 -4
b12: -3 -6
b12deficiency: 3 1
bodyweight: -4 -3
weightgain: -3 -2
unintentionalweightloss: -2 -2
coffee: -2 -2
calcium: -6 -1
carbohydrates: -2 -1
sugar: -10 -6
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
heroin: -2 0
cannabis: 2 1
opioidsandopioidusedisorderoud: -3 -1
dasheatingplan: 0 -2
dietaryfats: -4 -3
omega3: -5 -5
cookingoils: -3 -2
dietaryfiber: 2 0
dietaryproteins: -5 -4
dietarysupplements: 7 5
probiotics: 2 -1
collagen: -1 -2
glucosamine: -5 -3
coq10: -2 -2
lutein: -5 -3
herbalmedicine: 9 7
turmeric: -2 -1
greentea: -2 -1
ginger: -2 -2
garlic: -5 -4
ginseng: -2 -2
stjohnswort: -2 -2
superfoods: -2 -3
diets: 6 5
diettherapy: -2 0
ecigarettes: -2 -3
environmentalhealth: -3 -2
ergonomics: 0 3
exerciseandphysicalfitness: 7 2
exercise: -6 -1
walking: -3 -2
strengthtraining: -2 -2
stretching: -5 -5
swimming: -3 -3
exerciseforolderadults: 0 3
sportsnutrition: 2 -7
running: -2 -2
folicacid: 5 6
foodsafety: 0 3
healthfraud: 0 5
aging: -1 -4
healthyliving: -5 -4
indoorairpollution: 4 2
airpurifiers: -3 -1
iron: -8 -7
leadpoisoning: 5 7
malnutrition: 2 2
nutritionaldeficiencies: -1 2
minerals: -5 -7
magnesium: 1 -2
zinc: -6 -6
iodine: -6 -3
honey: -8 -7
fermentedfoods: -3 -2
nutritionforolderadults: 0 2
obesity: 8 5
weightcontrol: 2 -4
weightloss: -2 1
weightlossmedicines: 1 7
occupationalhealth: 3 6
handarmvibrationsyndrome: 2 0
mushroompoisoning: 5 0
potassium: -4 -2
potassiumindiet: 0 4
sodium: -2 -2
quittingsmoking: -1 -4
radiationexposure: 0 3
smoking: -1 -2
vegetariandiet: -2 1
vitamina: -2 -1
vitaminc: -6 -3
vitaminddeficiency: 2 2
vitamins: 2 -3
multivitamins: -2 -1
watersafetyrecreational: 0 3
burns: -1 -3
emergencymedicalservices: -6 -4
facialinjuriesanddisorders: -2 -4
facialnervedisorders: 5 5
facialpain: 0 3
falls: -2 -3
fallsprevention: -3 3
firstaid: 9 4
foreignbodies: 2 2
chilblains: 3 2
coldinjuries: 0 5
heatillness: -2 1
heatstroke: 1 2
altitudesickness: 6 6
safety: -4 -3
householdsafety: 0 3
woundsandinjuries: -9 -8
woundcare: -3 -3
cutsandscrapes: -3 -1
disasterpreparationandrecovery: 0 3
acupuncture: 8 8
aftersurgery: 0 4
transgenderhealth: 0 5
anesthesia: -5 -4
generalanesthesia: -2 -2
assistivedevices: 0 2
botox: 2 1
caregivers: 3 5
clinicaltrials: 2 5
collegehealth: 0 3
complementaryandintegrativemedicine: 8 2
traditionalchinesemedicine: 6 7
homeopathy: 3 4
massage: -2 -2
osteopathy: 2 2
essentialoils: 2 2
ayurveda: 6 7
naturopathy: -2 1
ivtherapy: 0 3
folkremedies: -1 3
copingwithchronicillness: 0 2
centralvenouscatheters: 0 2
ctscans: 2 4
diagnosticimaging: 2 1
ultrasound: -4 -5
druginteractions: 0 -7
penicillinallergy: 2 1
drugsafety: 0 -4
healthcarecosts: 0 3
healthfacilities: -3 -2
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
olderadulthealth: 8 2
organdonation: 0 5
organtransplantation: -4 -2
ostomy: 0 3
overthecountermedicines: 5 6
pain: -3 0
paincontrol: 2 1
painrelievers: -5 -8
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
/breathing: hearingdisordersanddeafness=-5 mouthdisorders=5 eyesurgery=10 caregivers=-5 toothache=5 dentures=-7 antihistamines=-5 drugreactions=7 toothsensitivity=7 childrenshealth=9 respiratoryinfections=6 coldandcoughmedicines=-7 lungcancer=5 retinaldetachment=6 overthecountermedicines=6 allergicrhinitis=5 earinfections=5 oralhygiene=-6 toothloss=10 medicaltourism=6 honey=-6
/living: bloodglucose=5 herbalmedicine=-8 obesity=5 liverdiseases=5 maculardegeneration=5 osteoarthritis=8 jointdisorders=5 fatigue=5 sportsnutrition=5 chronicpain=7 minerals=-6 lungdiseases=5 hipfracture=6 weightloss=7 bvitamins=-7 leadpoisoning=8 alcoholwithdrawal=5 raynaudphenomenon=6 childsafety=6 foodpoisoning=8 occupationalhealth=6 pulmonaryembolism=5
/brain: sleepdisorders=5 cbt=8 speechandcommunicationdisorders=6 eyesurgery=-5 mentalhealth=8 caregivers=10 highbloodpressure=-5 balanceproblems=-5 eardisorders=9 facialnervedisorders=6 acupuncture=6 childmentalhealth=6 teenmentalhealth=6 chiropractic=6 migraine=-6 oxygentherapy=6 rehabilitation=5 altitudesickness=5
/bones: chiropractic=5 sciatica=6 rehabilitation=6 firstaid=-5 sportsinjuries=7 kneeosteoarthritis=6 heelinjuriesanddisorders=-8 autoimmunediseases=-6 sleephygiene=5 tendinitis=5 wristinjuriesanddisorders=6 varicoseveins=6
/digestion: irritablebowelsyndrome=7 bowelmovement=-5 diets=10 surgery=5 obesity=6 childrenshealth=5 cirrhosis=-5 gallstones=7 glutenfree=5 gastritis=5 colonicpolyps=5
/heart: compressionstockings=5 deepveinthrombosis=6 dietarysupplements=5 atrialfibrillation=5 bloodthinners=5 cholesterol=5 iron=-6 childrenshealth=6 bloodtests=6 pain=5 bloodtransfusion=6
/infections: herbalmedicine=-5 naildiseases=5 hpv=5 travelershealth=10 pregnancy=5 allergy=-6 lymedisease=5 insectbitesandstings=5 fungalinfections=-6 foodallergy=6 cervicalcancer=5 childhoodvaccines=-6 childhoodinfections=5
/kidneys: bloodglucose=-6 diets=5 dietarysupplements=8 herbalmedicine=7 weightcontrol=-5 eyediseases=6 pelvicfloordisorders=6 obesity=6 insulin=-6 peripheralarterialdisease=7 weightlossmedicines=9 pregnancy=5 overactivebladder=-5 diabeticfoot=8 organdonation=7
/women: ovariandisorders=-6 herbalmedicine=6 breastfeeding=6 dietarysupplements=6 pelvicpain=9 childrenshealth=-8 sexualproblemsinmen=-6 breastdiseases=-7 folicacid=7 prenatalcare=8 painfulurination=6 chiropractic=-5 acupuncture=5 uterinediseases=-5 menstrualdisorders=6
/skin: skincancer=7 skinconditions=5 steroids=-5 pregnancy=-6 dietarysupplements=-6 skincare=10 skininfections=7 footcare=5 caregivers=6 plasticandcosmeticsurgery=5 hairproblems=-6 dryskin=-5 childrenshealth=5 infantandnewborncare=6 rashes=-5 parasiticdiseases=-7 folkremedies=6
/care: complementaryandintegrativemedicine=-6 skinaging=6 diagnosticimaging=6
/cancers: complementaryandintegrativemedicine=6 hpv=6 cancertreatment=5 cancerscreening=6
dietarysupplements: herbalmedicine=-5 heartdiseases=5 inflammation=5
magnesium: insomnia=5
lowbackpain: sciatica=6 exerciseandphysicalfitness=5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: sleephygiene=5 dietarysupplements=5
kidneyfailure: highbloodpressure=5
gerd: swallowingdisorders=5
diabetesmedicines: peripheralarterialdisease=5 exercise=5
psoriasis: skinconditions=10
highbloodpressure: herbalmedicine=5
dentalhealth: toothdisorders=8 toothdecay=-5 gumdisease=-6 drugreactions=5 toothsensitivity=5 childdentalhealth=6 orthodontics=5
cough: antibioticresistance=5 antibiotics=5
essentialtremor: movementdisorders=5
floaters: retinaldetachment=5 dietarysupplements=5
falls: olderadulthealth=5 osteoporosis=5 hipfracture=7 aging=5
hairloss: womenshealth=5 scalpdisorders=-5 hairproblems=-5 plasticandcosmeticsurgery=7
peripheralnervedisorders: foothealth=5 handpain=5
neuropathy: diabeticnerveproblems=5
tasteandsmelldisorders: noseinjuriesanddisorders=5
swollenlegs: dietarysupplements=5 herbalmedicine=5
dehydration: dietarysupplements=5
maculardegeneration: eyediseases=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
keratosispilaris: cosmetics=5
lowtestosterone: hormonereplacementtherapy=5
lymphedema: cellulitis=5 compressiongarments=5
memory: dementia=-5 dietarysupplements=5
metabolicsyndrome: dietarysupplements=5 weightcontrol=5
pregnancyandnutrition: dietarysupplements=-5 folicacid=6 prenatalcare=7
probiotics: dietarysupplements=-6 guthealth=5
enlargedprostatebph: herbalmedicine=5
eardisorders: earinfections=5 watersafetyrecreational=5
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
scars: behcetssyndrome=5 sjogrenssyndrome=5 cushingssyndrome=5 femaleinfertility=5
nervecompression: herniateddisk=5
scoliosis: childrenshealth=7
tensionheadache: chiropractic=5
toothdisorders: firstaid=5
dentures: dentalhealth=-6 mouthdisorders=8 oralthrush=5
childdentalhealth: toothdecay=5
eyediseases: retinaldetachment=5 refractiveerrors=5 contactlenses=5
glaucoma: eyedrops=5 visionloss=5
ingrowntoenail: footcare=8
pregnancy: diabetesandpregnancy=5 diabeticdiet=5
triggerfinger: handinjuriesanddisorders=5
pelvicfloordisorders: postpartumcare=5
jointhypermobility: chronicpain=5
menstruation: sportsnutrition=5 eatingdisorders=5
childrenshealth: sleepdisorders=5 sleepwalking=5 firstaid=5 speechandcommunicationdisorders=5
polycysticovarysyndrome: ovariandisorders=-7 dietarysupplements=8 diets=5
stuttering: speechandcommunicationdisorders=7 speechandlanguageproblemsinchildren=5 childdevelopment=5
sunscreen: skincancer=7
mosquitobites: insectbitesandstings=5
antidepressants: anxiety=5
tailbonedisorders: guidetogoodposture=5
menopause: womenshealth=-5
nebulizers: inhalers=-5 copd=5 commoncold=5
motionsickness: childrenshealth=5 travelershealth=5 antihistamines=5
cataract: eyesurgery=12 aging=5
potassium: diets=5 dietarysupplements=5
vaginalyeastinfection: womenshealth=5
osteoarthritis: glucosamine=-5 kneeosteoarthritis=7 jointpain=5
endometriosis: womenshealth=-5 infertility=5 pelvicpain=9
migraine: complementaryandintegrativemedicine=5 acupuncture=7
foodintolerance: foodallergy=6 irritablebowelsyndrome=5
scabies: parasiticdiseases=-5 skininfections=6 itching=6
febrileseizures: fever=6
dandruffcradlecapandotherscalpconditions: herbalmedicine=5
mercury: leadpoisoning=5
turmeric: osteoarthritis=5 liverdiseases=5
zinc: nutrition=5
snoring: sleepdisorders=-6
coldandcoughmedicines: nasalcongestion=5
molarincisorhypomineralization: toothsensitivity=5
clusterheadache: oxygentherapy=5
gumdisease: dentalhealth=5
dentalimplants: dentures=-5 dentalhealth=-8 gumdisease=7 medicaltourism=7 toothloss=11
alopeciaareata: autoimmunediseases=5
guillainbarresyndrome: rehabilitation=5
hpv: throatcancer=5
moodstabilizers: druginteractions=5
badbreath: mouthdisorders=5 herbalmedicine=5
myastheniagravis: autoimmunediseases=5 muscledisorders=5
opioidsandopioidusedisorderoud: alcohol=5 medicines=5 alcoholwithdrawal=5
raynaudphenomenon: autoimmunediseases=5 coldinjuries=5
sarcoidosis: lungdiseases=5 steroids=5
collagen: osteoarthritis=5 jointdisorders=7 skinaging=5
lupus: sunexposure=5 steroids=5 genesandgenetherapy=5
walking: peripheralnervedisorders=5 guillainbarresyndrome=5 paralysis=5
dengue: fever=6
amblyopia: strabismus=5
femaleinfertility: infertility=-6 ovariandisorders=5 laboratorytests=5
inguinalhernia: surgery=6
pterygium: eyesurgery=5
parasiticdiseases: chagasdisease=5 cardiomyopathy=5
headlice: childrenshealth=6 overthecountermedicines=5
methotrexate: psoriasis=5 drugsafety=5
commoninfantandnewbornproblems: colic=5
stye: eyeinfections=5
premenstrualsyndrome: herbalmedicine=5
gallstones: diets=5 nutrition=5
fibromyalgia: complementaryandintegrativemedicine=5 sleephygiene=5
carbonmonoxidepoisoning: poisoning=5 householdsafety=5
anaphylaxis: firstaid=5
fattyliverdisease: liverdiseases=-6 dietarysupplements=8 obesity=8 pregnancyandnutrition=5 diets=8
bunions: foothealth=5 toeinjuriesanddisorders=5
cysticfibrosis: lungtransplantation=5 copingwithchronicillness=5
amyotrophiclateralsclerosis: swallowingdisorders=5
asthma: clinicaltrials=5
sexuallytransmittedinfections: vulvardisorders=5 hiv=5
bronchitis: cough=9
cerebralpalsy: movementdisorders=5
itching: coldinjuries=5 folkremedies=5
ulcerativecolitis: dietaryfiber=5
costochondritis: chestinjuriesanddisorders=5
croup: breathingproblems=5
testiculardisorders: sexuallytransmittedinfections=5
osteonecrosis: hipreplacement=5 steroids=5
mammography: breastpain=5
bloating: herbalmedicine=5
hepatitisb: healthscreening=5
hiccups: digestivediseases=5
thyroiddiseases: diets=5 laboratorytests=5 herbalmedicine=5
mouthulcers: b12deficiency=5 mouthsores=5
nosebleed: childrenshealth=7
sorethroat: herbalmedicine=5
hyperthyroidism: eyediseases=8
scleroderma: autoimmunediseases=5
sinusitis: nasalcongestion=-5 allergicrhinitis=5
ischemicstroke: strokerehabilitation=5
tendinitis: wristinjuriesanddisorders=5
metabolicdisorders: newbornscreening=5 mcaddeficiency=5
dietaryproteins: exerciseforolderadults=5
kidneystones: diets=5
heelpain: footinjuriesanddisorders=8
eczema: itching=-7 skincare=9
hidradenitissuppurativa: chronicpain=5
yeastinfections: diets=8 naturopathy=5 digestivehealth=5
musclecramps: hyponatremia=5 sportsnutrition=5 herbalmedicine=5
pilonidalsinus: surgery=5
noseinjuriesanddisorders: deviatedseptum=5
constipation: childrenshealth=6
hemochromatosis: geneticdisorders=5
bppv: eardisorders=7
hypoglycemia: diabetes=-6 diabetestype1=5
commoncold: herbalmedicine=5 surgery=5 patientsafety=5 drugsafety=5
herbalmedicine: dietarysupplements=-10 anemia=5 complementaryandintegrativemedicine=-5 vasculardiseases=5 gerd=5
legpain: varicoseveins=8
chickenpox: vaccines=5
pancreatitis: triglycerides=5
hashimoto: dietarysupplements=5
foothealth: footulcers=5 footcare=5
addisondisease: steroids=5 crohnsdisease=5 alzheimersdisease=5 huntingtonsdisease=5 menieresdisease=5 parkinsonsdisease=5 hashimoto=5 peyroniesdisease=5
bloodthinners: bloodclots=-5 medicines=5 deepveinthrombosis=5 aftersurgery=5 centralvenouscatheters=5
aspirin: genetictesting=5 stroke=5
gonorrhea: antibioticresistance=5
concussion: firstaid=5
isotretinoin: pregnancyandmedicines=5
pheochromocytoma: highbloodpressure=5
meningococcaldisease: teenhealth=5
hearingaids: mildcognitiveimpairment=5 aging=5
uterinefibroids: uterinediseases=-7 infertility=5 complementaryandintegrativemedicine=5
hearingdisordersanddeafness: olderadulthealth=5
atrialfibrillation: arrhythmia=-6 bloodthinners=5
spinalstenosis: backsurgery=5
tonsillectomy: aftersurgery=5 sleepapnea=5
calcium: coronaryarterydisease=5 ctscans=5 healthscreening=5
urinaryincontinence: pelvicfloordisorders=6
assistedreproductivetechnology: fertilitypreservation=5
ostomy: aftersurgery=5 ibd=5
headache: stroke=5
jawinjuriesanddisorders: stress=5
angioedema: geneticdisorders=5
infantandnewborncare: hipdysplasia=5
irritablebowelsyndrome: complementaryandintegrativemedicine=5 diets=6 diettherapy=5
foodallergy: allergy=-5 infantandnewbornnutrition=5 infantfeeding=5
restlesslegs: sleepdisorders=7
interstitiallungdiseases: occupationalhealth=5
tuberculosis: malnutrition=5 nutrition=5 infectiousdiseases=5
delirium: olderadulthealth=5
prostatediseases: dietarysupplements=6
tenniselbow: physicaltherapy=7
refractiveerrors: myopia=5 childrenshealth=7
handfootandmouthdisease: childcare=5
firstaid: sleepdisorders=5 foreignbodies=5 throatdisorders=5 esophagusdisorders=5
pinworms: childrenshealth=5 parasiticdiseases=5
pain: exerciseandphysicalfitness=5 hippain=5 tendinitis=5 patellofemoralpainsyndrome=5
exercise: dizzinessandvertigo=5
sarcopenia: healthyaging=5
botox: skinaging=8 wrinkles=5
keratoconus: eyesurgery=5
temporomandibulardisorders: dentalhealth=5
lowbloodpressure: highbloodpressure=5
toxoplasmosis: congenitalinfections=5
burnout: stress=-8
creatine: womenshealth=5 exerciseandphysicalfitness=5 exercise=5 sportsnutrition=10
mycobacterialinfections: skinconditions=5
lactoseintolerance: calciumindiet=5 nutrition=5 foodintolerance=5
colonoscopy: crohnsdisease=5 colonicpolyps=5 ostomy=5
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
b12: bvitamins=-6 perniciousanemia=5 irondeficiencyanemia=5
weightlosssurgery: nutritionaldeficiencies=5
colorblindness: eyecare=5 geneticbraindisorders=5 eyemovementdisorders=5 geneticdisorders=5
parkinsonsdisease: movementdisorders=-5 aging=5 caregivers=10 physicaltherapy=5
kneeinjuriesanddisorders: rehabilitation=5
statins: cholesterol=5 heartdiseases=5
osteopenia: calcium=5
plasticandcosmeticsurgery: breastdiseases=5
acne: antibiotics=5
chlamydiainfections: antibiotics=5
malaria: travelershealth=7 mosquitobites=-8 pregnancy=5
quittingsmoking: lungdiseases=5 complementaryandintegrativemedicine=5
glp1: weightlossmedicines=9 obesity=7
obsessivecompulsivedisorder: antidepressants=5 mentalhealth=5 cbt=5
preeclampsia: pregnancy=-5 prenataltesting=5
fractures: exercisetherapy=5
testanxiety: collegehealth=5
drinkingwater: leadpoisoning=7 childdevelopment=5
g6pddeficiency: newbornjaundice=5 newbornscreening=5 hemolyticanemia=5
mushroompoisoning: firstaid=7 foodpoisoning=9 acuteliverfailure=5
movementdisorders: childmentalhealth=5
epilepsy: firstaid=5
analfissure: rectalbleeding=5
herniateddisk: exercise=5
liverhemangioma: benigntumors=5
lungnodules: ctscans=5
bowelmovement: dietarysupplements=5 weightcontrol=5
infectioncontrol: dehydration=5
insulin: healthinsurance=5 healthcarecosts=5
fibrocysticbreastchanges: pregnancyandnutrition=5
cholesterol: coronaryarterydisease=5 dietarysupplements=5 diets=5
lutein: maculardegeneration=6
folicacid: genetictesting=5 prenatalvitamins=5 preconceptioncare=5
diarrhea: dehydration=5
xrays: ankleinjuriesanddisorders=5 sprainsandstrains=5
dialysis: potassiumindiet=5
periodpain: menstruation=-6 acupuncture=5
diets: weightcontrol=5
depression: antidepressants=-7 mentalhealth=6 stress=5 psychotherapy=-5
intimatepartnerviolence: healthinsurance=5
glutenfree: childrenshealth=5
anxiety: meditation=5
diabetes: diabetestype2=-5 bloodglucose=-6 diabeticfoot=7 diabetesmedicines=-8 foothealth=5 dietarysupplements=7
weightloss: obesity=8 plasticandcosmeticsurgery=5 drugsafety=5
vitamins: fatigue=5 dehydration=5 aging=5
infertility: assistedreproductivetechnology=7 womenshealth=5
weightcontrol: dietarysupplements=5 exercise=5
hpvvaccine: hpv=7 cervicalcancer=7
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
sleephygiene: healthysleep=-6 sleepdisorders=8 cbt=5 eyeinfections=5 suddeninfantdeathsyndrome=5
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
cannabidiol: chronicpain=8
applecidervinegar: weightloss=5 bloodglucose=5
cocaine: travelershealth=5
infertilityivf: acupuncture=5
viralinfections: pain=5
cholesterollevelswhatyouneedtoknow: bloodtests=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
screentime: eyecare=5 eyestrain=5
shingles: complementaryandintegrativemedicine=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: antibioticresistance=-5 drugsafety=5 druginteractions=8
measles: immunization=5
sjogrenssyndrome: drymouth=5
poisoning: complementaryandintegrativemedicine=5 healthfraud=5 snakebites=5
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
cancertreatment: complementaryandintegrativemedicine=5 healthfraud=5
seizures: firstaid=5
heartattack: coronaryarterydisease=-8 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: deepveinthrombosis=5 compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: transgenderhealth=5
kidneytransplantation: kidneyfailure=-6 organdonation=8
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 visionimpairmentandblindness=5 visionloss=5 skincare=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
psychoticdisorders: schizophrenia=5 caregivers=5
mriscans: diagnosticimaging=7
bloodcounttests: laboratorytests=5
palliativecare: pain=5
miscarriage: grief=5
teething: childdentalhealth=-5
clinicaltrials: patientrights=5
neckpain: headache=5 chiropractic=5
hipreplacement: medicaltourism=5
skinaging: cosmeticprocedures=5
pancreaticcancer: cancertreatment=5
pill: womenshealth=5
grief: depression=5
vitaminddeficiency: dietarysupplements=5
musclepain: exerciseandphysicalfitness=5
fungalinfections: foothealth=5 naildiseases=8 footcare=5
surgery: transgenderhealth=5
cosmetics: infantfeeding=5
earinfections: complementaryandintegrativemedicine=5
laserhairremoval: hirsutism=5
diabeticfoot: peripheralarterialdisease=5
paincontrol: childbirth=5
prostatecancer: medicaltourism=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
blood: stemcells=5 pregnancy=5
breastfeeding: infantandnewborncare=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5 achillestendonrupture=5
myopia: childrenshealth=7
uricacid: diets=5
childbirth: womenshealth=5 urinaryincontinence=5
chagasdisease: insectbitesandstings=5
schoolhealth: firstaid=5
bonedensity: olderadulthealth=5
chikungunya: vaccines=5 mosquitocontrol=5
papsmear: hpv=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
hotflashes: dietarysupplements=5
garlic: stroke=5
urineandurination: menshealth=5 herbalmedicine=5
morningsickness: folicacid=5
nippledischarge: infantfeeding=5
cellulite: skinaging=5
diuretics: heatillness=5 heatstroke=5 aging=5
painrelievers: fever=5 childrenshealth=5
cervicitis: cervicalcancerscreening=5 hpv=5
neckinjuriesanddisorders: cervicalspondylosis=5
lowcalcium: infantfeeding=5 childnutrition=5
lithotripsy: urinarytractinfections=5
amniocentesis: downsyndrome=5 pregnancy=5
sugar: pregnancy=5 diabeticdiet=5
iron: deepveinthrombosis=5
alcohol: dietarysupplements=5
puberty: mentalhealth=5 adolescenthealth=5
extrasystoles: anxiety=5 palpitations=5
/*: deepveinthrombosis=0 stroke=0 dietarysupplements=0 foothealth=0 herbalmedicine=0 skincare=0 weightcontrol=0 toothdisorders=0 cbt=0 druginteractions=0 mouthdisorders=0 firstaid=0 eyediseases=0 naildiseases=0 pelvicpain=0 pelvicfloordisorders=0 chronicpain=0 sportsnutrition=0 sleepdisorders=0 speechandcommunicationdisorders=0 eyesurgery=0 vaginitis=0 sunexposure=0 laboratorytests=0 complementaryandintegrativemedicine=0 sexuallytransmittedinfections=0 skininfections=0 diabeticdiet=0 footinjuriesanddisorders=0 sportsinjuries=0 skinpigmentationdisorders=0 geneticdisorders=0 coronaryarterydisease=0 drugsafety=0 footcare=0 skinconditions=0 exerciseandphysicalfitness=0 childdevelopment=0 heartdiseases=0 cancerchemotherapy=0 infantfeeding=0 refractiveerrors=0 sciatica=0 hpv=0 diets=0 mentalhealth=0 surgery=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 plasticandcosmeticsurgery=0 infertility=0 highbloodpressure=0 skinaging=0 assistedreproductivetechnology=0 aging=0
`;
