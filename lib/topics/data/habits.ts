/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -4 -6
abscess: -6 -2
birthmarks: -3 0
blisters: -5 -3
bruises: -4 -2
cellulitis: 2 2
cosmetics: -2 -1
dandruffcradlecapandotherscalpconditions: -5 -2
scalpdisorders: 0 -4
hairloss: 4 4
alopeciaareata: 2 0
androgeneticalopecia: -3 -3
hairtransplant: 2 3
hairproblems: -7 -8
hirsutism: 0 3
hives: -3 -3
itching: 2 -1
moles: -3 -1
naildiseases: 6 -3
nailfungus: -2 0
ingrowntoenail: 3 0
rashes: -9 -6
diaperrash: 2 3
heatrash: 3 2
contactdermatitis: 0 2
perioraldermatitis: 3 2
rosacea: 0 -3
scars: -2 -2
keloids: 2 3
skinaging: -2 -3
wrinkles: -1 2
skincancer: 4 6
melanoma: 3 0
skinconditions: 3 1
phototherapy: 5 2
skincare: 4 -3
pilonidalsinus: 2 0
skininfections: 2 -3
skinpigmentationdisorders: 6 -4
melasma: 3 1
agespots: -1 -2
sweat: -3 -3
nightsweats: -1 -2
sunexposure: 7 -3
sunscreen: -2 2
tineainfections: -3 -1
plantarwarts: -2 0
abdominalpain: -6 -2
analdisorders: 5 4
analfissure: 2 2
bowelmovement: -9 -6
celiacdisease: 2 3
glutenfree: 4 4
cirrhosis: -3 -7
colonicdiseases: -4 -3
colonicpolyps: 2 4
colonoscopy: 2 0
bowelprep: 2 2
constipation: 3 2
laxatives: 1 -4
constipationinchildren: -2 2
crohnsdisease: 1 5
ibd: 0 5
diarrhea: 2 0
digestivediseases: -11 -6
guthealth: -1 2
diverticulitis: 2 2
endoscopy: -5 -1
esophagusdisorders: -2 -1
fattyliverdisease: 0 -2
gallbladderdiseases: 1 2
gallstones: 2 5
bloating: -6 -3
gastroenteritis: -1 -3
gastrointestinalbleeding: -2 -2
rectalbleeding: -2 -2
gerd: 2 1
glutensensitivity: 0 -2
heartburn: 2 1
hemorrhoids: 2 2
hepatitis: -4 -5
hernia: 4 3
inguinalhernia: -2 0
indigestion: -2 -3
irritablebowelsyndrome: 5 7
fodmap: -3 -2
newbornjaundice: 3 4
liverdiseases: 5 3
malabsorptionsyndromes: -4 -3
nauseaandvomiting: -6 -3
pancreaticdiseases: -5 -3
digestiveenzymes: -1 2
pepticulcer: 2 2
stomachulcer: -2 -1
peritonealdisorders: 2 3
rectaldisorders: -2 -1
stomachdisorders: -6 -3
gastritis: 2 4
irondeficiencyanemia: 5 2
perniciousanemia: 3 3
angioplasty: -2 0
aorticaneurysm: 3 3
arrhythmia: -4 -6
palpitations: 0 -2
atrialfibrillation: 5 4
bleedingdisorders: 2 2
bleeding: -8 -6
nosebleed: 0 -2
blood: -4 1
bloodclots: -5 -6
bloodcounttests: -6 -5
blooddisorders: -6 -1
bloodpressuremedicines: -9 -9
diuretics: -4 -2
betablockers: -3 -2
bloodtransfusionanddonation: -2 -3
blooddonation: 2 0
bloodtransfusion: 0 4
cardiacrehabilitation: 2 3
cardiomyopathy: 0 3
cholesterol: 3 4
cholesterollevelswhatyouneedtoknow: -3 0
cholesterolmedicines: -4 -3
coronaryarterydisease: 3 0
deepveinthrombosis: 1 -3
compressionstockings: -1 3
swollenlegs: -3 -1
fainting: -2 0
ldlthebadcholesterol: -2 -3
heartattack: 1 -2
heartdiseases: 3 0
heartfailure: -1 -2
hearthealth: 0 2
heartvalvediseases: 3 3
highbloodpressure: 2 -4
bloodpressuremonitoring: 2 -2
bloodpressuremonitors: 0 2
hearthealthydiet: 0 3
lymphaticdiseases: -2 -1
insulinresistance: 2 3
pacemakersandimplantabledefibrillators: -1 -2
peripheralarterialdisease: 2 3
pulmonaryembolism: 4 2
raynaudphenomenon: 1 2
statins: 1 -4
suddencardiacarrest: -2 -2
triglycerides: 3 2
varicoseveins: 5 5
vasculardiseases: -8 -6
venousinsufficiency: 0 2
circulation: -3 -2
giantcellarteritis: 3 2
vitalsigns: -1 -2
pulseoximeters: -2 -2
autismspectrumdisorder: 2 2
autonomicnervoussystemdisorders: 3 3
anxiety: 7 4
antidepressants: -5 -8
balanceproblems: -4 -7
bereavement: 0 -2
grief: -1 2
brainaneurysm: 2 2
braindiseases: -10 -6
carpaltunnelsyndrome: 2 2
childmentalhealth: 0 6
degenerativenervediseases: -4 -2
dementia: 4 -2
depression: 3 3
dizzinessandvertigo: 2 4
vertigo: 0 -2
eatingdisorders: 1 2
eatingdisorderanorexia: 0 2
encephalitis: 2 1
epilepsy: -1 2
geneticbraindisorders: -1 3
guillainbarresyndrome: 3 3
tensionheadache: -2 -2
clusterheadache: 2 -1
headachesinchildren: 0 3
huntingtonsdisease: 0 3
insomnia: 2 1
sleepmedicines: -4 -5
healthysleep: -4 -4
sleephygiene: -7 2
ischemicstroke: -3 -2
memory: 4 3
mentaldisorders: -7 -3
mentalhealth: 11 7
meditation: 0 2
cbt: -1 -6
migraine: -1 -5
mooddisorders: -6 -5
movementdisorders: -3 -2
multiplesclerosis: 2 2
neuraltubedefects: 2 3
neurologicdiseases: -8 -5
olderadultmentalhealth: 0 3
panicdisorder: -2 1
paralysis: 0 3
peripheralnervedisorders: -7 -1
neuropathy: 3 -1
nervepain: -1 -2
numbness: -3 -3
nervecompression: 2 2
postpartumdepression: 2 2
schizophrenia: 0 3
sciatica: 2 4
febrileseizures: 2 2
sleepapnea: 7 4
sleepdisorders: 9 2
jetlag: 0 3
narcolepsy: 3 3
speechandcommunicationdisorders: 4 6
spinalcorddiseases: -2 -1
stress: 3 3
burnout: 2 2
stroke: 4 -1
strokeprevention: 0 4
strokerehabilitation: -2 1
suicideprevention: 0 3
teenmentalhealth: 0 5
tourettesyndrome: 3 2
tremor: -2 -2
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 4 3
childbehaviordisorders: 0 -3
developmentaldisabilities: -3 -2
druguseandaddiction: -2 -1
ankleinjuriesanddisorders: 2 4
arminjuriesanddisorders: -3 -3
jointinjections: -2 -1
backpain: 6 2
lowbackpain: -6 1
backsurgery: 0 3
bonedensity: 2 3
bonediseases: -3 0
cartilagedisorders: -3 -2
chiropractic: 3 4
connectivetissuedisorders: -2 -1
tenniselbow: 2 0
fingerinjuriesanddisorders: -4 -2
foothealth: 5 0
orthotics: -3 -3
footcare: -1 -5
footinjuriesanddisorders: 5 -6
footpain: 0 3
stressfractures: 3 3
guidetogoodposture: -2 3
handpain: 0 3
handsurgery: 3 3
heelinjuriesanddisorders: -5 -9
plantarfasciitis: 3 2
heelpain: 3 3
achillestendonrupture: 2 2
herniateddisk: 0 -3
hippain: 2 2
hipfracture: -1 4
hipreplacement: 0 3
jointpain: -2 2
aclinjuries: 3 3
leginjuriesanddisorders: -5 -3
legpain: -4 0
shinsplints: 2 2
hamstringinjury: -1 2
legcramps: -2 1
muscledisorders: -1 3
sarcopenia: 2 0
musclepain: -4 -1
neckinjuriesanddisorders: -3 -2
neckpain: 2 -1
cervicalspondylosis: 1 3
osteoarthritis: 9 8
kneeosteoarthritis: 0 5
osteoporosis: 5 1
osteopenia: -2 0
psoriaticarthritis: -1 -3
rheumatoidarthritis: -2 -3
biologics: 2 1
scoliosis: 3 0
shoulderinjuriesanddisorders: -1 -2
spinalstenosis: 1 2
spineinjuriesanddisorders: -5 -4
spondylolisthesis: 0 2
sportsinjuries: 9 -1
sprainsandstrains: 2 1
temporomandibulardisorders: 4 4
tendinitis: 0 4
tendoninjuries: 3 3
toeinjuriesanddisorders: 0 3
wristinjuriesanddisorders: 1 2
brokenwrist: -2 0
chronicpain: 2 -3
acutebronchitis: -3 -2
bronchialdisorders: -5 -5
antihistamines: -1 -5
allergyimmunotherapy: -1 2
anaphylaxis: 2 -1
asthma: -1 -2
nebulizers: 0 -2
breathingproblems: -11 -5
chestpain: -5 -3
coldandcoughmedicines: -7 -7
nasalsprays: -1 2
nasalcongestion: -2 -5
copd: 3 3
cysticfibrosis: 4 0
hayfever: -1 -2
allergicrhinitis: 1 5
lungdiseases: -4 1
lungtransplantation: 0 3
oxygentherapy: 5 6
sinusitis: 2 3
nasalpolyps: 4 3
sorethroat: -3 -4
throatdisorders: -6 -3
tonsilstones: 1 2
eardisorders: -2 3
earwax: 3 3
earpain: -2 -2
earinfections: 2 3
hearingaids: 6 3
hearingdisordersanddeafness: -11 -9
hearingloss: 7 0
tinnitus: 1 -5
swallowingdisorders: -2 2
mouthulcers: -2 -1
childdentalhealth: -3 3
dentalhealth: -2 -2
teethwhitening: 3 3
cosmeticdentistryveneers: -1 -2
oralhygiene: -5 -5
dentures: -2 -6
dentalimplants: 3 -1
drymouth: 2 2
gumdisease: 2 -4
bleedinggums: -5 -4
mouthsores: 0 3
orthodontics: 4 5
toothdecay: -2 -4
toothdisorders: 4 -3
toothache: -1 3
dentalinfections: 0 2
bruxism: 2 1
rootcanal: 0 -2
wisdomteeth: 2 1
toothextraction: -1 3
toothloss: 3 8
toothsensitivity: 2 6
brokentooth: -2 0
tonguedisorders: -2 -1
cataract: 2 3
cataractsurgery: -2 1
cornealdisorders: -3 -1
eyecare: 3 5
eyestrain: 0 3
eyediseases: 3 -4
doublevision: -2 -2
eyeinfections: 2 5
eyemovementdisorders: 0 3
eyewear: 0 -3
contactlenses: -1 3
glaucoma: -2 -2
lasereyesurgery: 0 -2
eyesurgery: 7 -1
maculardegeneration: 3 2
opticnervedisorders: -3 -2
refractiveerrors: 5 -3
myopia: -2 2
retinaldisorders: -2 -1
tears: -2 -2
dryeyes: 5 5
visionimpairmentandblindness: -2 0
visionloss: 2 6
animalbites: 2 1
snakebites: 1 3
animaldiseasesandyourhealth: 2 2
bacterialinfections: -9 -4
chagasdisease: 3 3
chickenpox: -2 -4
chikungunya: -2 0
childhoodvaccines: -1 -7
immunization: 0 3
covid19coronavirusdisease2019: -2 -2
flu: -2 -4
flushot: -2 -3
foodborneillness: 2 -1
foodpoisoning: 3 6
germsandhygiene: -2 -1
giardiainfections: 2 2
hemorrhagicfevers: 2 1
hpv: 4 -1
hpvvaccine: -4 -1
infectioncontrol: 4 4
infectiousdiseases: -8 -4
respiratoryinfections: 0 4
insectbitesandstings: 0 5
lymedisease: 4 4
meningococcaldisease: -3 0
mosquitobites: -2 -1
mosquitocontrol: 0 3
norovirusinfections: 2 2
parasiticdiseases: -4 -1
intestinalworms: -3 -1
pinworms: 0 -3
rabies: 2 1
respiratorysyncytialvirusinfections: 4 2
rotavirusinfections: 1 2
sepsis: -1 2
sexuallytransmittedinfections: 5 -3
shinglesvaccine: -5 -3
staphylococcalinfections: 0 2
tetanusdiphtheriaandpertussisvaccines: -2 0
vaccines: 2 3
vaccinesafety: -1 -4
viralinfections: -10 -7
whoopingcough: 2 1
immunesystemanddisorders: -4 -3
immunehealth: -5 -4
autoimmunediseases: -2 -2
scleroderma: 2 2
fever: 0 2
foodallergy: 3 2
foodintolerance: 2 2
travelershealth: 10 1
benigntumors: 3 3
biopsy: -2 -1
bladdercancer: 2 2
breastcancer: 2 0
cancer: -5 -4
cancertreatment: -4 5
cancerchemotherapy: 2 -7
cancerimmunotherapy: -2 -1
cancerinchildren: 0 3
cancerlivingwithcancer: 0 -2
cervicalcancer: 0 2
cervicalcancerscreening: 2 4
colorectalcancer: 4 1
coloncancer: -3 -1
lungcancer: 2 3
oralcancer: 2 2
prostatecancerscreening: -1 -2
testicularcancer: 2 0
throatcancer: 0 3
bladderdiseases: -7 -2
chronickidneydisease: -3 -1
dialysis: -1 -2
kidneydiseases: -4 2
iganephropathy: 2 2
nephroticsyndrome: 2 0
kidneyhealth: -1 4
kidneyfailure: -2 -2
kidneystones: 2 0
lithotripsy: 0 2
overactivebladder: -1 -2
urinaryincontinence: 2 3
urinarytractinfections: 2 1
cystitis: -4 -3
urineandurination: -11 -5
bedwetting: 4 1
bloodinurine: -2 -1
urethraldisorders: -2 -1
addisondisease: -1 -2
adrenalglanddisorders: 1 2
adrenalfatigue: -3 -1
bloodglucose: -3 -4
diabetes: -5 -7
gestationaldiabetes: 3 2
diabetescomplications: -3 -3
diabetesinchildrenandteens: 0 2
diabetesmedicines: -2 -6
insulin: -5 -8
glp1: -9 -4
diabetestype1: 0 3
diabetestype2: 2 0
diabeticdiet: 0 3
diabeticfoot: 4 7
diabeticnerveproblems: 3 4
endocrinediseases: -11 -6
hormones: -5 -6
hyperglycemia: -2 -1
hypoglycemia: -2 1
hyperthyroidism: -1 -3
gravesdisease: 3 3
hypothyroidism: 2 -2
hashimoto: 0 2
thyroidmedicines: -1 -3
thyroiddiseases: 2 -1
thyroidnodules: 3 -1
thyroidtests: -3 -6
metabolicdisorders: -6 -5
lipidmetabolismdisorders: -2 -1
fluidandelectrolytebalance: 1 2
electrolyteimbalance: 4 4
dehydration: 5 8
downsyndrome: 3 2
familyhistory: -2 -1
genesandgenetherapy: 0 2
geneticdisorders: 3 4
genetictesting: 2 6
stemcells: 3 4
stemcelltherapy: 2 4
steroidinjections: -3 -2
steroidcreams: -2 -1
assistedreproductivetechnology: 6 -4
infertilityivf: -1 2
iud: 2 1
pill: -3 -1
emergencycontraception: -1 -3
breastdiseases: 1 -3
mastitis: 3 0
breastlumps: -2 -1
breastpain: 0 5
gynecomastia: 2 2
breastfeeding: 2 3
cervixdisorders: 2 0
childbirth: -5 -1
childdevelopment: 4 -5
childnutrition: 0 2
childsafety: -1 6
childrenshealth: 16 13
screentime: -4 -2
commoninfantandnewbornproblems: -1 -2
flathead: 2 0
endometriosis: 2 1
erectiledysfunction: 1 -2
fetalhealthanddevelopment: -3 -2
healthproblemsinpregnancy: -4 -3
highbloodpressureinpregnancy: 2 1
hysterectomy: -1 -2
infantandnewborncare: 4 4
infantsleep: 2 2
infantandnewbornnutrition: -6 -6
infantfeeding: -1 -7
infertility: 6 -2
maleinfertility: -1 -2
menopause: 2 -1
hotflashes: 2 1
menshealth: 3 3
menstruation: -2 -4
heavyperiods: -1 2
missedperiods: 2 2
menstrualproducts: -2 -1
periodpain: -1 -4
premenstrualsyndrome: 2 0
miscarriage: 2 2
newbornscreening: 4 5
ovariandisorders: -7 -6
pelvicfloordisorders: 9 5
pelvicfloorexercises: 1 -2
pelvicpain: 2 -2
postpartumcare: 1 2
preconceptioncare: 0 5
ovulation: -7 -5
pregnancy: 2 3
pregnancyandmedicines: 0 3
pregnancyandnutrition: -7 5
prenatalcare: 1 5
prenatalvitamins: -1 2
prenataltesting: 2 5
puberty: -3 0
refluxinchildren: 0 3
sexualproblemsinmen: -5 -6
sexualproblemsinwomen: -1 -2
vaginismus: 2 0
prostatediseases: -1 -2
prostatitis: 2 2
enlargedprostatebph: 2 1
testiculardisorders: -1 -2
suddeninfantdeathsyndrome: 0 3
adolescenthealth: 0 3
toddlerhealth: -5 -3
uterinediseases: -9 -7
vaginalbleeding: -1 2
vaginaldiseases: -3 -3
vaginaldischarge: -2 -1
vaginitis: 3 1
womenshealth: -3 -1
parenting: -4 -2
schoolhealth: -4 -3
obesityinchildren: 0 3
hangover: 3 2
alcoholwithdrawal: 0 4
bvitamins: -3 -4
b12: -3 -5
b12deficiency: 3 2
bodyweight: -4 -3
weightgain: -3 -2
unintentionalweightloss: -2 -1
coffee: -2 -2
calcium: -7 -3
carbohydrates: -2 -1
sugar: -9 -5
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
heroin: -2 0
cannabis: 3 1
opioidsandopioidusedisorderoud: -3 -1
dasheatingplan: 0 -2
dietaryfats: -4 -4
omega3: -5 -2
cookingoils: -3 -2
dietaryproteins: -5 -4
dietarysupplements: 6 5
probiotics: 2 0
collagen: -1 -2
glucosamine: -2 0
coq10: -2 -1
lutein: -5 -3
herbalmedicine: 9 7
turmeric: -2 -1
ginger: -2 -1
garlic: -5 -4
stjohnswort: -2 -2
superfoods: -2 -3
diets: 5 5
ecigarettes: -1 -3
environmentalhealth: -2 -2
ergonomics: 0 3
exerciseandphysicalfitness: 7 2
exercise: -6 0
walking: -3 -1
strengthtraining: -2 -2
stretching: -4 -4
swimming: -3 -3
exerciseforolderadults: 0 3
sportsnutrition: 3 -6
running: -2 -4
folicacid: 5 6
foodsafety: 0 3
healthfraud: 0 5
aging: -1 -3
healthyliving: -5 -4
indoorairpollution: 4 3
airpurifiers: -3 -1
iron: -8 -8
leadpoisoning: 5 5
malnutrition: 2 2
mercury: -2 -1
minerals: -5 -7
zinc: -6 -5
iodine: -5 -3
honey: -8 -6
fermentedfoods: -2 -2
nutritionforolderadults: 0 2
obesity: 8 6
weightcontrol: 2 -4
weightloss: -2 2
weightlossmedicines: 1 7
occupationalhealth: 0 7
ozone: -2 -1
poisoning: -1 2
mushroompoisoning: 5 1
potassium: -3 -2
potassiumindiet: 0 4
sodium: -1 -2
quittingsmoking: -1 -4
nicotine: 2 1
radiationexposure: 0 2
smoking: 0 -2
vegetariandiet: -2 1
vitamina: -2 -1
vitaminc: -6 -3
vitaminddeficiency: 2 2
vitamins: 2 -2
multivitamins: -2 -1
burns: -1 -3
emergencymedicalservices: -6 -4
facialinjuriesanddisorders: -2 -3
facialnervedisorders: 5 5
falls: -2 -3
fallsprevention: -2 3
firstaid: 10 4
chilblains: 3 2
heatillness: -2 2
heatstroke: 1 2
altitudesickness: 6 6
safety: -3 -3
woundsandinjuries: -8 -7
woundcare: -3 -2
disasterpreparationandrecovery: 0 3
acupuncture: 7 7
aftersurgery: 0 4
transgenderhealth: 0 5
anesthesia: -5 -4
assistivedevices: 0 2
botox: 2 1
caregivers: 3 3
clinicaltrials: 2 5
collegehealth: 0 3
complementaryandintegrativemedicine: 8 2
traditionalchinesemedicine: 6 6
homeopathy: 3 4
massage: -2 -2
osteopathy: 2 2
essentialoils: 2 1
ayurveda: 6 7
naturopathy: -4 0
ivtherapy: 0 3
copingwithchronicillness: -1 2
ctscans: 2 4
diagnosticimaging: 2 0
ultrasound: -4 -5
drugreactions: -1 -3
druginteractions: 0 -7
penicillinallergy: 2 2
drugsafety: 0 6
healthcarecosts: 0 3
healthfacilities: -3 -3
medicaltourism: 3 8
healthinsurance: -1 4
healthoccupations: -1 -2
healthscreening: 2 2
cancerscreening: 3 5
laboratorytests: 5 -2
bloodtests: -3 0
liverfunctiontests: -2 -2
medicines: -8 -7
nondrugpainmanagement: -1 -2
tens: 2 1
olderadulthealth: 8 1
organdonation: 0 5
organtransplantation: -4 -3
ostomy: 0 3
overthecountermedicines: 5 6
pain: -4 -1
paincontrol: 3 1
painrelievers: -7 -9
nsaids: -4 -5
palliativecare: 3 2
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 4 -3
cosmeticprocedures: 1 2
rhinoplasty: 2 0
rehabilitation: 4 8
physicaltherapy: 3 3
surgery: -1 -3
weightlosssurgery: 2 -1
xrays: -4 -2
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-7 eyesurgery=11 caregivers=-5 dentures=-7 antihistamines=-5 toothsensitivity=5 orthodontics=5 childrenshealth=9 visionloss=5 lungcancer=5 coldandcoughmedicines=-6 overthecountermedicines=6 allergicrhinitis=5 bronchialdisorders=-6 toothloss=10 medicaltourism=6 honey=-6 respiratoryinfections=6 earinfections=5
/living: herbalmedicine=-8 obesity=5 osteoarthritis=8 jointdisorders=5 fatigue=5 sportsnutrition=6 chronicpain=7 minerals=-6 dehydration=5 lungdiseases=6 hipfracture=6 weightloss=7 bvitamins=-7 alcoholwithdrawal=5 leadpoisoning=6 foodpoisoning=8 childsafety=6
/brain: sleepdisorders=8 cbt=8 mentalhealth=8 caregivers=10 highbloodpressure=-5 antidepressants=-5 balanceproblems=-5 eardisorders=9 mooddisorders=-5 facialnervedisorders=6 acupuncture=6 childmentalhealth=6 teenmentalhealth=6 migraine=-7 altitudesickness=5 oxygentherapy=6 rehabilitation=5
/bones: chiropractic=5 jointdisorders=-5 exerciseandphysicalfitness=5 firstaid=-5 sportsinjuries=7 kneeosteoarthritis=6 heelinjuriesanddisorders=-9 rehabilitation=6 autoimmunediseases=-6 sleephygiene=5 wristinjuriesanddisorders=5 varicoseveins=6 tendinitis=6
/digestion: irritablebowelsyndrome=7 bowelmovement=-5 diets=10 herbalmedicine=5 surgery=5 obesity=6 childrenshealth=6 cirrhosis=-6 gallstones=7 glutenfree=5 gastritis=5
/heart: arrhythmia=-5 deepveinthrombosis=6 bloodthinners=5 iron=-6 childrenshealth=6 bloodtests=5 bloodtransfusion=6 cholesterol=5
/infections: viralinfections=-5 herbalmedicine=-5 naildiseases=5 hpv=6 travelershealth=9 chickenpox=-5 allergy=-6 insectbitesandstings=5 fungalinfections=-5 foodallergy=6 cervicalcancer=6 childhoodvaccines=-6
/kidneys: bloodglucose=-6 diabetes=-5 dietarysupplements=7 herbalmedicine=8 eyediseases=6 weightcontrol=-5 obesity=6 insulin=-6 peripheralarterialdisease=7 weightlossmedicines=9 pregnancy=5 pelvicfloordisorders=5 diabeticfoot=8 organdonation=7
/women: ovariandisorders=-6 herbalmedicine=6 infertility=5 breastfeeding=6 dietarysupplements=5 pelvicpain=9 infantfeeding=5 folicacid=7 childrenshealth=-8 prenatalcare=7 chiropractic=-5 acupuncture=5 uterinediseases=-7 breastdiseases=-6 sexualproblemsinmen=-6 speechandcommunicationdisorders=6
/skin: skincancer=7 skinconditions=6 steroids=-5 pregnancy=-6 dietarysupplements=-5 skininfections=8 footcare=5 caregivers=6 plasticandcosmeticsurgery=5 skincare=10 hairproblems=-6 childrenshealth=5 allergy=5 parasiticdiseases=-7
/care: complementaryandintegrativemedicine=-6 skinaging=6 diagnosticimaging=6
/cancers: complementaryandintegrativemedicine=6 hpv=6 cancertreatment=8 cancerscreening=6
tinnitus: hearingaids=5
dietarysupplements: herbalmedicine=-5 inflammation=5
magnesium: insomnia=5
lowbackpain: sciatica=6 exerciseandphysicalfitness=5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: sleephygiene=5 dietarysupplements=5
kidneyfailure: highbloodpressure=5
diabetesmedicines: peripheralarterialdisease=5 exercise=5
psoriasis: skinconditions=10
highbloodpressure: herbalmedicine=5
dentalhealth: gumdisease=-10 toothdecay=-5 toothdisorders=8 toothsensitivity=5 childdentalhealth=6 orthodontics=6
falls: olderadulthealth=5 osteoporosis=5 hipfracture=7 aging=5
hairloss: womenshealth=5 scalpdisorders=-6 hairproblems=-5 plasticandcosmeticsurgery=7
peripheralnervedisorders: foothealth=5 handpain=5
neuropathy: diabeticnerveproblems=5
bladderdiseases: overactivebladder=5
swollenlegs: dietarysupplements=5 herbalmedicine=5
maculardegeneration: lutein=-5 eyediseases=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
lymphedema: cellulitis=5
memory: dementia=-5 dietarysupplements=5
pregnancyandnutrition: dietarysupplements=-5 folicacid=5 prenatalcare=7
enlargedprostatebph: herbalmedicine=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
allergy: hayfever=-6 antihistamines=-6 drugreactions=5 complementaryandintegrativemedicine=5
socialanxiety: cbt=5
analfistula: ayurveda=5
bellspalsy: facialnervedisorders=7
achillestendonrupture: rehabilitation=5
intestinalworms: diarrhea=5
rashes: steroidcreams=5
thalassemia: bloodtests=5
rheumatoidarthritis: autoimmunediseases=-5 druginteractions=5
panicdisorder: anxiety=5 mentalhealth=5 cbt=5 teenmentalhealth=5
pulmonaryfibrosis: lungdiseases=5 palliativecare=5
sicklecelldisease: pain=7 bloodtransfusion=5
whiplash: chiropractic=5
scoliosis: childrenshealth=7
brokentooth: firstaid=5
childdentalhealth: toothdecay=5
glaucoma: eyedrops=5 visionloss=5
ingrowntoenail: footcare=8
pregnancy: atrialfibrillation=5 bloodthinners=5
pelvicfloordisorders: postpartumcare=5
menstruation: sportsnutrition=5 eatingdisorders=5
polycysticovarysyndrome: ovariandisorders=-7 dietarysupplements=8 diets=5
sunscreen: skincancer=7
mosquitobites: insectbitesandstings=5
antidepressants: anxiety=6
tailbonedisorders: guidetogoodposture=5
menopause: dietarysupplements=5
nebulizers: inhalers=-5 copd=5 commoncold=5
motionsickness: childrenshealth=5 travelershealth=5 antihistamines=5
cataract: eyesurgery=12 aging=5
potassium: diets=5 dietarysupplements=5
vaginalyeastinfection: womenshealth=5
endometriosis: womenshealth=-5 infertility=5 pelvicpain=10
migraine: complementaryandintegrativemedicine=5 acupuncture=7
foodintolerance: foodallergy=7 irritablebowelsyndrome=5
scabies: parasiticdiseases=-5 skininfections=6 itching=6
febrileseizures: fever=5
dandruffcradlecapandotherscalpconditions: herbalmedicine=5
turmeric: osteoarthritis=5 liverdiseases=5
zinc: nutrition=5
coldandcoughmedicines: nasalcongestion=5
childrenshealth: toothdisorders=5 speechandcommunicationdisorders=7 infantfeeding=5
clusterheadache: oxygentherapy=5
dentalimplants: dentures=-5 dentalhealth=-8 gumdisease=7 medicaltourism=7 toothloss=11
alopeciaareata: autoimmunediseases=5
guillainbarresyndrome: rehabilitation=5
hpv: radiationtherapy=5 throatcancer=5
bipolardisorder: druginteractions=5
badbreath: mouthdisorders=5 herbalmedicine=5
myastheniagravis: autoimmunediseases=5 muscledisorders=5
opioidsandopioidusedisorderoud: alcohol=5 medicines=5 alcoholwithdrawal=5
raynaudphenomenon: autoimmunediseases=5 occupationalhealth=5
sarcoidosis: lungdiseases=5 steroids=5
collagen: osteoarthritis=5 jointdisorders=7 skinaging=5
lupus: sunexposure=5 steroids=5 genesandgenetherapy=5
walking: peripheralnervedisorders=5 guillainbarresyndrome=5 paralysis=5
dengue: fever=6
femaleinfertility: infertility=-6 ovariandisorders=5 laboratorytests=5
inguinalhernia: surgery=6
cornealdisorders: eyesurgery=5
parasiticdiseases: chagasdisease=5 cardiomyopathy=5
headlice: childrenshealth=5 overthecountermedicines=5
commoninfantandnewbornproblems: herbalmedicine=5 colic=5
stye: eyeinfections=5
premenstrualsyndrome: herbalmedicine=5
gallstones: diets=5 nutrition=5
fibromyalgia: complementaryandintegrativemedicine=5 sleephygiene=5
anaphylaxis: firstaid=5
fattyliverdisease: liverdiseases=-5 dietarysupplements=8 obesity=8 diets=8
bunions: toeinjuriesanddisorders=5
vaccines: hpv=7 cervicalcancer=7 healthinsurance=5
cysticfibrosis: lungtransplantation=5 copingwithchronicillness=5
amyotrophiclateralsclerosis: swallowingdisorders=5
asthma: clinicaltrials=5
bronchitis: cough=7
ulcerativecolitis: dietaryfiber=5
croup: breathingproblems=5
testiculardisorders: sexuallytransmittedinfections=5
osteonecrosis: hipreplacement=5 steroids=5
mammography: breastpain=5
bloating: herbalmedicine=5
hepatitisb: healthscreening=5
hiccups: digestivediseases=5
mouthulcers: b12deficiency=5 mouthsores=5
nosebleed: childrenshealth=7
sorethroat: herbalmedicine=5
hyperthyroidism: eyediseases=8
scleroderma: autoimmunediseases=5
sinusitis: nasalcongestion=-5 allergicrhinitis=5
ischemicstroke: strokerehabilitation=5
tendinitis: wristinjuriesanddisorders=5
warts: herbalmedicine=5
metabolicdisorders: newbornscreening=5
dietaryproteins: exerciseforolderadults=5
kidneystones: diets=5
heelpain: footinjuriesanddisorders=8
eczema: itching=-7 skincare=9
hidradenitissuppurativa: chronicpain=5
musclecramps: fluidandelectrolytebalance=5 sportsnutrition=5 herbalmedicine=5
pilonidalsinus: surgery=5
constipation: childrenshealth=6
complementaryandintegrativemedicine: naildiseases=5
hemochromatosis: geneticdisorders=5
bppv: eardisorders=7
hypoglycemia: diabetes=-5 diabetestype1=5
herbalmedicine: anemia=5 dietarysupplements=-9 gerd=5
legpain: varicoseveins=8
chickenpox: vaccines=5
pancreatitis: triglycerides=5
hashimoto: dietarysupplements=5
foothealth: footcare=5
addisondisease: steroids=5 crohnsdisease=5 alzheimersdisease=5 huntingtonsdisease=5 menieresdisease=5 parkinsonsdisease=5 hashimoto=5
bloodthinners: medicines=5
painrelievers: stroke=5 genetictesting=5 fever=5 childrenshealth=5
concussion: firstaid=5
meningococcaldisease: teenhealth=5
hearingaids: mildcognitiveimpairment=5 aging=5
uterinefibroids: uterinediseases=-6 infertility=5 complementaryandintegrativemedicine=5 heavyperiods=5
hearingdisordersanddeafness: olderadulthealth=5
atrialfibrillation: arrhythmia=-5 bloodthinners=5
spinalstenosis: backsurgery=5
tonsillectomy: aftersurgery=5 sleepapnea=5
calcium: coronaryarterydisease=5 ctscans=5 healthscreening=5
urinaryincontinence: pelvicfloordisorders=5 overactivebladder=-6
ostomy: aftersurgery=5 ibd=5
jawinjuriesanddisorders: stress=5
irritablebowelsyndrome: complementaryandintegrativemedicine=5 diets=6
foodallergy: allergy=-5 infantfeeding=5
restlesslegs: sleepdisorders=7
interstitiallungdiseases: occupationalhealth=5
tuberculosis: malnutrition=5 infectiousdiseases=5
delirium: olderadulthealth=5
prostatediseases: dietarysupplements=5
tenniselbow: physicaltherapy=7
refractiveerrors: myopia=6 childrenshealth=7
sleephygiene: sleepdisorders=9 healthysleep=-6 cbt=5
commoncold: dietarysupplements=5 herbalmedicine=7 surgery=5 patientsafety=5
pinworms: childrenshealth=5 parasiticdiseases=5
exercise: autonomicnervoussystemdisorders=5 dizzinessandvertigo=5
sarcopenia: healthyaging=5
botox: skinaging=8 wrinkles=5
keratoconus: eyesurgery=5
temporomandibulardisorders: dentalhealth=5
creatine: womenshealth=5 exerciseandphysicalfitness=5 exercise=5 sportsnutrition=10
mycobacterialinfections: skinconditions=5
lactoseintolerance: calciumindiet=5 nutrition=5 foodintolerance=5
pain: kneeinjuriesanddisorders=5 exerciseandphysicalfitness=5
colonoscopy: crohnsdisease=5 ostomy=5 ibd=5
heartfailure: heartdiseases=7
lassafever: infectioncontrol=5
whoopingcough: antibiotics=5
gallbladderdiseases: gallstones=7
poisonivyoakandsumac: itching=5 contactdermatitis=5
alcoholusedisorderaud: rehabilitation=5
leginjuriesanddisorders: sportsinjuries=5 hamstringinjury=5 tendinitis=5
stressfractures: bonediseases=5
plantarfasciitis: heelinjuriesanddisorders=-11
b12: bvitamins=-5 perniciousanemia=5 irondeficiencyanemia=5
colorblindness: eyecare=5 geneticbraindisorders=5 eyemovementdisorders=5 geneticdisorders=5
parkinsonsdisease: aging=5 caregivers=10 physicaltherapy=5
kneeinjuriesanddisorders: rehabilitation=5
statins: cholesterol=5 heartdiseases=5
osteopenia: calcium=5
plasticandcosmeticsurgery: breastdiseases=5
chlamydiainfections: antibiotics=5
malaria: mosquitobites=-9 travelershealth=7 pregnancy=5
glp1: weightlossmedicines=9 obesity=7
obsessivecompulsivedisorder: antidepressants=5 cbt=5
preeclampsia: pregnancy=-5 prenataltesting=5
anxiety: collegehealth=5 meditation=5
drinkingwater: leadpoisoning=7 childdevelopment=5
g6pddeficiency: newbornjaundice=5 newbornscreening=5
mushroompoisoning: firstaid=5 foodpoisoning=8
movementdisorders: childmentalhealth=5
epilepsy: firstaid=5
autismspectrumdisorder: childrenshealth=-5
birthmarks: benigntumors=5 liverdiseases=5
lungnodules: ctscans=5
bowelmovement: dietarysupplements=5 constipation=5 weightcontrol=5
infectioncontrol: dehydration=5
breastlumps: pregnancyandnutrition=5
cholesterol: dietarysupplements=5 diets=5 hearthealthydiet=5
lutein: maculardegeneration=5
folicacid: genetictesting=5 prenatalvitamins=5 preconceptioncare=5
xrays: ankleinjuriesanddisorders=5 sprainsandstrains=5
dialysis: potassiumindiet=5
periodpain: menstruation=-6
diets: weightcontrol=6
guidetogoodposture: chiropractic=5 headache=5
depression: antidepressants=-7 mentalhealth=7 stress=5
flu: childrenshealth=5
glutenfree: childrenshealth=5
diabetes: diabetestype2=-5 bloodglucose=-6 diabeticfoot=8 diabetesmedicines=-7 foothealth=5 dietarysupplements=7
weightloss: obesity=7 plasticandcosmeticsurgery=5 drugsafety=5
vitamins: fatigue=5 dehydration=5 aging=5
infertility: womenshealth=5 traditionalchinesemedicine=5
weightcontrol: dietarysupplements=5 exercise=5
quittingsmoking: complementaryandintegrativemedicine=5 lungdiseases=5
postpartumcare: infantandnewborncare=5
airpurifiers: lungdiseases=5 dryskin=5
postcovidconditionslongcovid: myalgicencephalomyelitischronicfatiguesyndrome=5
omega3: heartdiseases=5
pressuresores: caregivers=11 aging=5
iodine: radiationexposure=5 disasterpreparationandrecovery=5
legcramps: dietarysupplements=5
cannabis: chronicpain=5
blooddonation: bloodtransfusionanddonation=-5 blood=5 anemia=5
herniateddisk: exercise=5
liverdiseases: kidneydiseases=5 herbalmedicine=5
typhoid: malaria=5
fistulas: analdisorders=5
osteoarthritis: kneeosteoarthritis=7 jointpain=5
ketodiet: weightloss=5
adrenalfatigue: fatigue=5
detox: liverdiseases=5 dietarysupplements=5
mastitis: breastfeeding=6 infantfeeding=5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
vaginaldischarge: yeastinfections=5 vaginitis=5
nasalcongestion: commoncold=-7 kidneyhealth=5 drinkingwater=5
abdominalpain: pepticulcer=5 gastritis=5
stuttering: speechandcommunicationdisorders=5
rabies: firstaid=5 travelershealth=7
plantarwarts: skinconditions=5
pepticulcer: heartburn=5
arrhythmia: anxiety=5
attentiondeficithyperactivitydisorder: mentalhealth=10 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
diabetestype2: diabeticdiet=5
sciatica: exerciseandphysicalfitness=5 tens=5
lungcancer: traditionalchinesemedicine=5 cancertreatment=7
foodpoisoning: foodsafety=5
lowtestosterone: hormonereplacementtherapy=5
cannabidiol: chronicpain=8
yeastinfections: naturopathy=5 digestivehealth=5 diets=5
applecidervinegar: weightloss=5 bloodglucose=5
cocaine: altitudesickness=5 travelershealth=5
infertilityivf: acupuncture=5
viralinfections: pain=5
cholesterollevelswhatyouneedtoknow: bloodtests=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
screentime: eyecare=5 eyestrain=5
shingles: complementaryandintegrativemedicine=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: druginteractions=8
measles: immunization=5
sjogrenssyndrome: drymouth=5
poisoning: healthfraud=5 snakebites=5
noise: occupationalhealth=5
dementia: caregivers=7 dietarysupplements=5
thyroidmedicines: pregnancy=5
laborpain: paincontrol=5
hivprepandpep: sexualhealth=5
probiotics: guthealth=5
cancertreatment: complementaryandintegrativemedicine=5 healthfraud=5
seizures: firstaid=5
heartattack: coronaryarterydisease=-7 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: deepveinthrombosis=5 compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: hpv=7 transgenderhealth=5
kidneytransplantation: kidneyfailure=-6 organdonation=8
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 visionimpairmentandblindness=5 visionloss=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
psychoticdisorders: schizophrenia=5 caregivers=5
emergencymedicalservices: mentalhealth=5
mriscans: diagnosticimaging=7
bloodcounttests: laboratorytests=5
palliativecare: pain=5
fetalhealthanddevelopment: assistedreproductivetechnology=5 infertilityivf=5
miscarriage: grief=5
teething: childdentalhealth=-5
earpain: antibiotics=5
insulin: healthinsurance=5 healthcarecosts=5
cough: antibiotics=5 antibioticresistance=5 lungcancer=5 respiratoryinfections=5
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
ankleinjuriesanddisorders: exerciseandphysicalfitness=5 achillestendonrupture=5
myopia: childrenshealth=7
uricacid: diets=5
hotflashes: dietarysupplements=5
childbirth: womenshealth=5 urinaryincontinence=5
chagasdisease: insectbitesandstings=5
schoolhealth: firstaid=5
bonedensity: olderadulthealth=5
chikungunya: mosquitocontrol=5
breastfeeding: infantandnewborncare=5
firstaid: childsafety=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
garlic: stroke=5
urineandurination: menshealth=5 herbalmedicine=5
morningsickness: folicacid=5
cellulite: skinaging=5
diuretics: heatillness=5 heatstroke=5 aging=5
eyediseases: refractiveerrors=5 contactlenses=5
cervicitis: cervicalcancerscreening=5 hpv=5
neckinjuriesanddisorders: cervicalspondylosis=5
lithotripsy: urinarytractinfections=5
healthscreening: downsyndrome=5
sugar: pregnancy=5 diabeticdiet=5
sexuallytransmittedinfections: hiv=5
iron: deepveinthrombosis=5
alcohol: liverdiseases=5 dietarysupplements=5
puberty: mentalhealth=5 adolescenthealth=5
/*: deepveinthrombosis=0 stroke=0 foothealth=0 dietarysupplements=0 herbalmedicine=0 toothdisorders=0 cbt=0 druginteractions=0 firstaid=0 eyediseases=0 naildiseases=0 pelvicpain=0 sportsnutrition=0 eyesurgery=0 sunexposure=0 laboratorytests=0 chronicpain=0 complementaryandintegrativemedicine=0 sexuallytransmittedinfections=0 footinjuriesanddisorders=0 sportsinjuries=0 skininfections=0 skinpigmentationdisorders=0 sleepdisorders=0 footcare=0 skinconditions=0 exerciseandphysicalfitness=0 heartdiseases=0 cancerchemotherapy=0 infantfeeding=0 childdevelopment=0 refractiveerrors=0 hpv=0 diets=0 weightcontrol=0 mentalhealth=0 surgery=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 plasticandcosmeticsurgery=0 infertility=0 highbloodpressure=0 skinaging=0 assistedreproductivetechnology=0 aging=0 skincare=0
`;
