/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -3 -3
abscess: -5 -1
blisters: -4 -2
bruises: -3 -1
cellulitis: 3 3
cosmetics: -3 -1
dandruffcradlecapandotherscalpconditions: -2 -2
scalpdisorders: -2 -6
hairloss: 3 5
alopeciaareata: 2 -2
androgeneticalopecia: -3 -2
hairtransplant: 2 4
hairproblems: -7 -8
hirsutism: 0 3
hives: -2 -1
itching: -1 -4
moles: -3 -1
naildiseases: 4 -2
nailfungus: -2 1
ingrowntoenail: 2 0
psoriasis: 0 2
rashes: -6 -3
diaperrash: 2 2
rosacea: 0 -4
keloids: 2 2
skinaging: -3 -1
wrinkles: -1 2
skincancer: 3 4
melanoma: 3 1
skinconditions: 3 2
phototherapy: 4 0
skincare: 4 -3
skininfections: 2 5
skinpigmentationdisorders: 5 -2
melasma: 3 1
sweat: -2 -2
nightsweats: -1 -2
sunexposure: 4 -3
sunscreen: -4 1
tineainfections: -3 -1
plantarwarts: -2 -1
abdominalpain: -5 -1
analdisorders: 3 2
analfissure: 2 1
bowelmovement: -9 -4
celiacdisease: 2 4
glutenfree: 3 3
cirrhosis: -2 -5
colonicdiseases: -2 -1
colonicpolyps: 2 4
colonoscopy: 2 0
bowelprep: 2 2
constipation: 3 4
laxatives: 0 -5
constipationinchildren: -2 -1
crohnsdisease: -1 2
ibd: 0 3
digestivediseases: -9 -4
guthealth: 0 2
endoscopy: -5 -1
esophagusdisorders: -2 -1
gallbladderdiseases: -2 -1
gallbladderremoval: 0 2
gallstones: 0 2
gas: -2 -2
bloating: -3 -3
gastroenteritis: -1 -2
gastrointestinalbleeding: -1 -2
rectalbleeding: -2 -1
gerd: 2 2
heartburn: 2 1
hemorrhoids: 1 2
hepatitis: -3 -3
hepatitisb: 2 2
hernia: 4 3
inguinalhernia: -2 2
indigestion: -1 -3
irritablebowelsyndrome: 5 7
fodmap: -3 -1
newbornjaundice: 1 2
liverdiseases: 5 1
malabsorptionsyndromes: -3 -2
nauseaandvomiting: -7 -5
pepticulcer: 3 2
rectaldisorders: -2 0
stomachdisorders: -5 -3
gastritis: 2 4
irondeficiencyanemia: 2 -1
perniciousanemia: 3 2
aorticaneurysm: 3 3
arrhythmia: -4 -6
palpitations: 0 -3
atrialfibrillation: 3 2
bleedingdisorders: 2 3
bleeding: -7 -5
blood: -4 2
bloodclots: -6 -5
bloodcounttests: -5 -3
blooddisorders: -4 0
bloodpressuremedicines: -7 -7
diuretics: -3 -2
betablockers: -3 -2
bloodtransfusionanddonation: -1 -2
blooddonation: 2 0
bloodtransfusion: 0 2
cardiacrehabilitation: 3 3
cholesterol: 3 3
hyperlipidemia: -1 -2
cholesterollevelswhatyouneedtoknow: -3 -1
cholesterolmedicines: -3 -1
coronaryarterydisease: 2 -2
deepveinthrombosis: -1 3
compressionstockings: -1 5
edema: -3 -2
swollenlegs: -1 -2
fainting: -4 -2
ldlthebadcholesterol: -1 -2
hearthealth: 0 2
highbloodpressure: 3 -3
bloodpressuremonitoring: 1 -2
bloodpressuremonitors: 0 2
hearthealthydiet: 0 3
peripheralarterialdisease: 0 2
plateletdisorders: -2 -1
pulmonaryembolism: 4 4
statins: 2 -3
suddencardiacarrest: -2 -1
varicoseveins: 6 5
vasculardiseases: -6 -3
venousinsufficiency: -1 2
circulation: -2 -2
giantcellarteritis: 3 2
autismspectrumdisorder: 2 2
anxiety: 6 3
antidepressants: -6 -7
balanceproblems: -3 -6
grief: -1 2
braindiseases: -9 -4
carpaltunnelsyndrome: 2 3
childmentalhealth: 0 3
degenerativenervediseases: -3 -1
dementia: 3 0
depression: 2 2
vertigo: 2 0
bppv: -2 -2
eatingdisorderanorexia: 0 2
encephalitis: 2 2
epilepsy: 0 2
headache: -3 -1
insomnia: 2 2
sleepmedicines: -4 -4
healthysleep: -3 -3
sleephygiene: -6 1
memory: 5 2
mentaldisorders: -6 -2
mentalhealth: 10 7
psychotherapy: 0 -3
meditation: 0 2
cbt: -1 2
mooddisorders: -5 -3
movementdisorders: -1 -3
tics: -2 -1
multiplesclerosis: 2 2
neurologicdiseases: -9 -6
olderadultmentalhealth: 0 3
panicdisorder: 0 2
panicattacks: -2 -2
peripheralnervedisorders: -7 -1
neuropathy: 3 -1
numbness: -3 -3
nervecompression: 2 2
postpartumdepression: 2 4
schizophrenia: 0 3
sciatica: 2 3
seizures: 0 2
febrileseizures: 2 3
sleepapnea: 7 4
sleepdisorders: 5 0
jetlag: 0 3
speechandcommunicationdisorders: 4 6
stress: 2 1
burnout: 3 2
stroke: 3 -2
strokeprevention: 0 5
strokerehabilitation: -2 -1
suicideprevention: 0 3
teenmentalhealth: 0 5
transientischemicattack: 2 1
tremor: -4 -4
myalgicencephalomyelitischronicfatiguesyndrome: 0 2
fatigue: 4 3
childbehaviordisorders: 0 -2
ankleinjuriesanddisorders: 0 2
arminjuriesanddisorders: -2 -2
backpain: 6 2
lowbackpain: -6 -1
bonedensity: -4 1
bonediseases: -3 -2
cartilagedisorders: -3 -2
fingerinjuriesanddisorders: -3 -1
foothealth: 5 -1
orthotics: -2 -2
footcare: -1 -6
footinjuriesanddisorders: 7 -4
footpain: 0 2
fractures: -3 -4
stressfractures: 3 3
uricacid: 1 -3
guidetogoodposture: -2 0
handpain: 0 3
handsurgery: 3 3
heelinjuriesanddisorders: -3 -7
plantarfasciitis: 4 1
heelpain: 1 3
achillestendonrupture: 3 2
herniateddisk: 0 -3
hipinjuriesanddisorders: -2 -1
hipfracture: 0 2
hipreplacement: 0 3
jawinjuriesanddisorders: -2 -1
jointdisorders: 1 -2
jointpain: -2 2
kneeinjuriesanddisorders: -2 -2
aclinjuries: 1 2
leginjuriesanddisorders: -2 -1
legpain: -4 0
shinsplints: 2 2
legcramps: -1 3
muscledisorders: -1 3
musclepain: -4 -2
neckinjuriesanddisorders: -3 -1
neckpain: 3 0
cervicalspondylosis: 1 3
osteoarthritis: 9 7
kneeosteoarthritis: 0 5
osteoporosis: 3 1
psoriaticarthritis: -1 -3
rheumatoidarthritis: -2 -2
biologics: 2 2
scoliosis: 4 0
shoulderinjuriesanddisorders: -3 -4
spinalstenosis: 0 2
spineinjuriesanddisorders: -3 -4
spondylolisthesis: 0 2
sportsinjuries: 5 -3
sprainsandstrains: 0 -2
temporomandibulardisorders: 3 2
tendoninjuries: 4 4
wristinjuriesanddisorders: -3 -2
chronicpain: 2 -2
acutebronchitis: -3 -1
bronchialdisorders: -3 -1
bronchitis: 2 0
allergy: -2 -4
antihistamines: 1 -5
anaphylaxis: 2 0
breathingproblems: -9 -2
chestpain: -4 -2
coldandcoughmedicines: -4 -5
nasalcongestion: -4 -7
copd: 4 3
cysticfibrosis: 2 2
hayfever: -2 -1
allergicrhinitis: 0 5
lungdiseases: -6 -1
oxygentherapy: 2 2
sinusitis: 2 3
nasalpolyps: 4 3
sorethroat: -3 -4
throatdisorders: -4 -2
eardisorders: -3 3
earwax: 2 2
earpain: -2 -1
earinfections: 2 4
hearingaids: 6 3
hearingdisordersanddeafness: -10 -7
hearingloss: 7 0
tinnitus: 1 -4
swallowingdisorders: -2 -1
childdentalhealth: -4 -3
teethwhitening: 3 4
oralhygiene: -4 -3
dentures: -1 -4
dentalimplants: 3 1
drymouth: 1 2
gumdisease: 3 1
bleedinggums: -3 -2
mouthsores: 0 3
orthodontics: 4 4
toothdecay: -1 -3
toothdisorders: 3 1
dentalinfections: 0 2
rootcanal: 0 -2
toothloss: 3 6
toothsensitivity: 0 3
cataract: 2 2
cataractsurgery: -1 2
cornealdisorders: -4 -1
eyecare: 3 4
eyestrain: 0 3
eyediseases: 4 -3
eyeinfections: 0 5
eyewear: 0 -3
contactlenses: -1 3
lasereyesurgery: 0 -2
eyesurgery: 4 5
maculardegeneration: 4 4
opticnervedisorders: -3 -1
refractiveerrors: 6 -1
myopia: -4 0
retinaldisorders: -2 -1
tears: -2 -2
dryeyes: 5 5
visionimpairmentandblindness: -2 0
visionloss: 2 6
snakebites: 1 3
animaldiseasesandyourhealth: 2 2
antibiotics: 1 -2
bacterialinfections: -9 -5
chagasdisease: 3 0
chickenpox: -2 -4
chikungunya: -2 0
childhoodvaccines: 0 -5
immunization: 0 3
covid19coronavirusdisease2019: -2 -1
dengue: 1 2
flu: -2 -4
flushot: -2 -2
foodborneillness: 2 0
foodpoisoning: 3 5
germsandhygiene: -2 -1
hemorrhagicfevers: 2 1
herpessimplex: 2 2
hpv: 4 7
hpvvaccine: -3 0
infectioncontrol: 3 3
infectiousdiseases: -6 -2
respiratoryinfections: 0 4
insectbitesandstings: -3 4
lymedisease: 3 3
malaria: 0 2
mosquitocontrol: -1 2
parasiticdiseases: -6 -1
respiratorysyncytialvirusinfections: 3 2
rotavirusinfections: 1 2
sepsis: -1 3
shinglesvaccine: -5 -4
staphylococcalinfections: 0 2
strepthroat: -1 2
vaccines: 1 3
viralinfections: -9 -5
whoopingcough: 2 2
oralthrush: -2 -1
immunesystemanddisorders: -3 -2
immunehealth: -5 -3
autoimmunediseases: -7 -6
scleroderma: 3 3
fever: 0 2
foodallergy: 4 4
foodintolerance: 2 1
travelershealth: 7 1
biopsy: -2 -1
cancer: -5 -3
cancertreatment: -3 4
cancerchemotherapy: 2 -7
chemotherapy: -1 -2
cancerlivingwithcancer: -1 -2
cervicalcancer: 0 4
cervicalcancerscreening: 2 2
colorectalcancer: 3 0
coloncancer: -2 0
leukemia: 1 2
lungcancer: 3 4
breastscreening: 2 0
oralcancer: 2 3
prostatecancer: 2 0
prostatecancerscreening: 0 -2
testicularcancer: 2 0
thyroidcancer: -1 -2
bladderdiseases: -5 -1
chronickidneydisease: -2 0
dialysis: -1 -3
kidneydiseases: -3 3
iganephropathy: 2 1
nephroticsyndrome: 2 0
kidneyhealth: 0 4
kidneyfailure: -3 -2
kidneystones: 2 1
lithotripsy: 0 2
overactivebladder: -2 -2
urinaryincontinence: 1 2
urinarytractinfections: 2 2
cystitis: -3 -4
urineandurination: -10 -3
bedwetting: 2 2
bloodinurine: -2 -1
adrenalglanddisorders: 1 2
adrenalfatigue: -3 0
bloodglucose: -4 -4
diabetes: -4 -6
gestationaldiabetes: 3 1
diabetescomplications: -2 -2
diabetesinchildrenandteens: 0 3
diabetesmedicines: -1 -4
insulin: -5 -8
glp1: -6 -3
diabetestype1: 1 4
diabetestype2: 2 0
diabeticdiet: 0 4
diabeticfoot: 4 7
diabeticnerveproblems: 3 3
endocrinediseases: -10 -5
hormones: -4 -5
hypoglycemia: -3 1
prediabetes: 1 2
hyperthyroidism: -1 -2
gravesdisease: 3 2
hypothyroidism: 2 -1
thyroidmedicines: -1 -2
thyroiddiseases: 3 0
thyroidnodules: 2 -1
thyroidtests: -1 -4
metabolicdisorders: -7 -4
lipidmetabolismdisorders: -2 -1
electrolyteimbalance: 2 1
dehydration: 4 8
downsyndrome: 3 3
genesandgenetherapy: 1 3
geneticdisorders: 2 2
genetictesting: 2 5
stemcells: 1 2
stemcelltherapy: 3 5
steroids: -4 -1
steroidinjections: -2 -1
steroidcreams: -4 -2
assistedreproductivetechnology: 6 -4
infertilityivf: -2 3
pill: -3 -1
emergencycontraception: -2 -2
breastdiseases: -5 -5
mastitis: 2 3
breastfeeding: 1 2
cervixdisorders: -1 -2
childbirth: -4 0
childdevelopment: 4 -6
childnutrition: 0 3
childsafety: -1 6
childrenshealth: 12 11
screentime: -4 -2
colic: 2 0
femaleinfertility: -1 -2
fetalhealthanddevelopment: -3 -1
healthproblemsinpregnancy: -2 -2
infantandnewborncare: 3 2
infantsleep: 2 2
infantandnewbornnutrition: -5 -7
infantfeeding: -1 5
infertility: 8 -1
maleinfertility: -2 -2
menopause: 2 -1
hotflashes: 2 0
menshealth: 4 2
menstruation: -4 -5
periodpain: 0 -2
premenstrualsyndrome: 2 1
ovariandisorders: -6 -5
pelvicfloordisorders: 8 5
pelvicfloorexercises: -3 -4
pelvicpain: 0 5
preconceptioncare: 0 3
ovulation: -6 -3
pregnancy: 3 3
morningsickness: -2 0
pregnancyandnutrition: -5 0
prenatalcare: 1 4
prenatalvitamins: -3 -1
prenataltesting: 3 3
puberty: -3 0
sexualhealth: 1 2
sexualproblemsinmen: -4 -4
sexualproblemsinwomen: -1 -2
prostatediseases: -2 -3
prostatitis: 2 2
testiculardisorders: -1 -2
suddeninfantdeathsyndrome: 0 3
teenhealth: -4 -2
adolescenthealth: 0 2
toddlerhealth: -4 -2
uterinediseases: -7 -4
vaginaldiseases: -2 -1
vaginaldischarge: -2 0
womenshealth: -3 0
parenting: -3 -1
speechandlanguageproblemsinchildren: -2 -1
schoolhealth: -3 -2
alcohol: 0 2
hangover: 3 3
alcoholwithdrawal: -1 2
bvitamins: -1 -3
b12: -2 -5
b12deficiency: 4 2
bodyweight: -3 -3
weightgain: -2 -2
unintentionalweightloss: -2 -2
coffee: -2 -2
calcium: -4 -3
carbohydrates: -2 0
sugar: -7 -4
carbonmonoxidepoisoning: 1 2
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
cannabis: 3 1
opioidsandopioidusedisorderoud: -3 1
dasheatingplan: 0 -2
dietaryfats: -4 -3
omega3: -4 -2
cookingoils: -3 -2
dietaryproteins: -6 -4
dietarysupplements: 6 5
probiotics: 3 -1
melatonin: 2 2
glucosamine: -2 0
lutein: -3 0
herbalmedicine: 7 4
turmeric: -2 -1
garlic: -3 -2
stjohnswort: -2 -2
superfoods: -2 -2
diets: 4 5
drinkingwater: 0 2
ecigarettes: -1 -2
environmentalhealth: -2 -1
ergonomics: 0 2
exerciseandphysicalfitness: 7 2
exercise: -8 0
strengthtraining: -2 -2
stretching: -3 -3
exerciseforolderadults: 0 3
sportsfitness: 1 2
sportsnutrition: 0 6
running: 0 -2
folicacid: 5 5
foodsafety: 0 3
healthfraud: 0 5
healthyaging: -1 -2
aging: -1 -3
healthyliving: -4 -4
indoorairpollution: 3 3
airpurifiers: -2 -1
iron: -5 -3
leadpoisoning: 3 3
malnutrition: 2 2
mercury: -2 -1
minerals: -3 -6
magnesium: 1 -2
zinc: -4 -5
iodine: -5 -2
honey: -7 -7
fermentedfoods: -1 -2
nutritionforolderadults: 0 2
obesity: 8 5
bellyfat: 2 1
weightcontrol: 2 -4
weightloss: -3 0
weightlossmedicines: -1 6
occupationalhealth: 0 3
ozone: -2 -1
poisoning: -2 2
mushroompoisoning: 4 2
potassium: -3 -1
potassiumindiet: 0 4
quittingsmoking: 0 -2
nicotine: 2 2
radiationexposure: 0 3
smoking: 0 -2
vegetariandiet: -1 2
vitaminc: -7 -2
vitamind: 2 1
vitamins: 1 -6
emergencymedicalservices: -5 -3
facialinjuriesanddisorders: -1 -3
facialnervedisorders: 2 2
falls: -2 -1
fallsprevention: -2 4
firstaid: 9 4
heatillness: -1 2
heatstroke: 1 2
altitudesickness: 5 5
safety: -3 -2
woundsandinjuries: -7 -6
woundcare: -2 -2
disasterpreparationandrecovery: 0 3
acupuncture: 8 8
aftersurgery: -1 -2
transgenderhealth: 0 5
anesthesia: -3 -2
assistivedevices: 0 3
botox: 2 2
caregivers: 3 5
clinicaltrials: 2 3
complementaryandintegrativemedicine: 8 2
traditionalchinesemedicine: 6 7
homeopathy: 3 4
massage: -1 -2
essentialoils: 2 1
ayurveda: 6 5
naturopathy: -3 0
ivtherapy: 0 3
ctscans: -1 2
diagnosticimaging: 3 2
ultrasound: -3 -5
drugreactions: -2 -4
druginteractions: 0 6
drugsafety: 0 6
healthcarecosts: 0 3
healthfacilities: -2 -3
medicaltourism: 0 6
healthinsurance: -1 4
cancerscreening: 3 4
laboratorytests: 6 -2
bloodtests: -4 -3
liverfunctiontests: -1 -2
medicines: -7 -6
tens: 2 1
olderadulthealth: 6 0
organdonation: 0 5
overthecountermedicines: 2 1
pain: -3 0
paincontrol: 3 2
painrelievers: -3 -7
nsaids: -3 -4
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 3 -2
cosmeticprocedures: 1 2
rhinoplasty: 2 0
rehabilitation: 2 6
surgery: 0 -3
weightlosssurgery: 3 0
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-6 childrenshealth=8 copd=5 coldandcoughmedicines=-5 nasalcongestion=-6 toothloss=8 dentures=-5 honey=-6 lungcancer=6 eyesurgery=6 allergicrhinitis=5 earinfections=5 respiratoryinfections=6
/living: obesity=5 herbalmedicine=-7 liverdiseases=5 osteoarthritis=7 maculardegeneration=6 fatigue=5 exercise=5 sportsnutrition=7 chronicpain=7 dehydration=5 weightloss=5 lungdiseases=6 bvitamins=-6 childsafety=6 foodpoisoning=6
/brain: mentalhealth=7 caregivers=10 antidepressants=-6 balanceproblems=-5 teenmentalhealth=7 acupuncture=7 eardisorders=7 tremor=-5
/bones: jointdisorders=-5 childrenshealth=5 exerciseandphysicalfitness=5 sleephygiene=5 kneeosteoarthritis=6 heelinjuriesanddisorders=-7 varicoseveins=6
/digestion: irritablebowelsyndrome=6 nutrition=5 diets=10 herbalmedicine=5 obesity=6 childrenshealth=6 cirrhosis=-5 dehydration=5 colonicpolyps=5 glutenfree=5
/heart: compressionstockings=5 childrenshealth=5
/infections: naildiseases=5 travelershealth=8 shinglesvaccine=-5 pregnancy=5 allergy=-5 childhoodvaccines=-5 insectbitesandstings=5 infectioncontrol=6 foodallergy=6 hpv=5 cervicalcancer=8 druginteractions=5
/kidneys: bloodglucose=-7 diabetes=-5 herbalmedicine=9 dietarysupplements=5 weightcontrol=-7 obesity=5 insulin=-5 childrenshealth=-5 weightlossmedicines=9 cystitis=-5 diabetestype1=5 diabeticfoot=8 pelvicfloordisorders=5 organdonation=7
/women: womenshealth=5 infertility=6 breastfeeding=5 dietarysupplements=7 uterinediseases=-5 childrenshealth=-7 pelvicpain=5 infantfeeding=5 speechandcommunicationdisorders=6 folicacid=7 prenatalcare=6
/skin: skinpigmentationdisorders=5 skincancer=5 skinconditions=8 pregnancy=-5 footcare=5 caregivers=6 plasticandcosmeticsurgery=5 skincare=10 scalpdisorders=-5 hairproblems=-7 skininfections=8
/cancers: complementaryandintegrativemedicine=6 cancertreatment=7 cancerscreening=5 hpv=5
/care: skinaging=6 complementaryandintegrativemedicine=-6 diagnosticimaging=6
dietarysupplements: herbalmedicine=-10
backpain: lowbackpain=-5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: dietarysupplements=5
kidneyfailure: highbloodpressure=5
shingles: complementaryandintegrativemedicine=5
urinarytractinfections: cystitis=-5
psoriasis: skinconditions=9
highbloodpressure: herbalmedicine=5
hairloss: scalpdisorders=-7 hairproblems=-5 plasticandcosmeticsurgery=7
neuropathy: diabeticnerveproblems=6
achillestendonrupture: rehabilitation=5
panicdisorder: childmentalhealth=5 teenmentalhealth=5
glaucoma: eyedrops=5 visionloss=5
nebulizers: inhalers=-5 commoncold=5
nasalsprays: overthecountermedicines=5
migraine: complementaryandintegrativemedicine=5 acupuncture=7
enlargedprostatebph: herbalmedicine=5
turmeric: osteoarthritis=6
collagen: osteoarthritis=5 jointdisorders=6
lupus: sunexposure=5 leukemia=5 genesandgenetherapy=5
dengue: fever=6
femaleinfertility: ovariandisorders=5 laboratorytests=5
hernia: surgery=-5
stye: eyeinfections=5
gallstones: diets=5 nutrition=5
hyperthyroidism: thyroidtests=-5 eyediseases=5
dietaryproteins: exerciseforolderadults=5
heelpain: footinjuriesanddisorders=7 sportsinjuries=5
eczema: childrenshealth=5 itching=-6 skincare=9
legpain: varicoseveins=8
atrialfibrillation: strokeprevention=5
tuberculosis: malnutrition=5 nutrition=5 infectiousdiseases=5
croup: breathingproblems=5
ingrowntoenail: footcare=8
botox: skinaging=7 wrinkles=5
creatine: womenshealth=5 sportsnutrition=10
vertigo: eardisorders=6
lassafever: infectioncontrol=5
b12: bvitamins=-6 irondeficiencyanemia=5
hearingaids: aging=5 mildcognitiveimpairment=5
menopause: sleepdisorders=5
dentalimplants: dentalhealth=-6 toothloss=7 gumdisease=7
epilepsy: firstaid=5
fattyliverdisease: obesity=8 diets=8 dietarysupplements=5
lungnodules: ctscans=5
bowelmovement: dietarysupplements=5 weightcontrol=5
colonoscopy: colonicpolyps=5
lutein: maculardegeneration=6
diets: weightcontrol=5
vaccines: cervicalcancer=7
autismspectrumdisorder: oxygentherapy=5
genesandgenetherapy: genetictesting=5
guidetogoodposture: chiropractic=5 headache=5
depression: antidepressants=-5 mentalhealth=6 stress=5 psychotherapy=-5
intimatepartnerviolence: healthinsurance=5
glutenfree: childrenshealth=5
anxiety: meditation=5
diabetes: diabetestype2=-5 diabeticfoot=8 diabetesmedicines=-8 foothealth=5 dietarysupplements=8
fibromyalgia: complementaryandintegrativemedicine=5 sleephygiene=5
refractiveerrors: myopia=5 childrenshealth=5
weightloss: plasticandcosmeticsurgery=5
alcoholusedisorderaud: rehabilitation=5
vitamins: dietarysupplements=-5 fatigue=5 dehydration=5 aging=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5
dentalhealth: gumdisease=-8 toothdisorders=5
infertility: assistedreproductivetechnology=7 womenshealth=5
glp1: weightcontrol=-6 obesity=7 weightlossmedicines=10
weightcontrol: dietarysupplements=5
childrenshealth: childdevelopment=5 firstaid=5 childsafety=5 speechandcommunicationdisorders=7
inguinalhernia: surgery=8
endometriosis: pelvicpain=6
quittingsmoking: complementaryandintegrativemedicine=5 lungdiseases=5
postpartumcare: infantandnewborncare=5
airpurifiers: lungdiseases=5 dryskin=5
postcovidconditionslongcovid: myalgicencephalomyelitischronicfatiguesyndrome=5
omega3: heartdiseases=5
allergy: complementaryandintegrativemedicine=5
pressuresores: caregivers=11 aging=5
iodine: radiationexposure=5 disasterpreparationandrecovery=5
uterinefibroids: infertility=5
legcramps: dietarysupplements=5
malaria: mosquitobites=-8 travelershealth=6
cannabis: chronicpain=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
blooddonation: blood=5 anemia=5
prostatediseases: dietarysupplements=7
herniateddisk: exercise=5
liverdiseases: kidneydiseases=5 herbalmedicine=5
hepatitisb: herbalmedicine=5 healthscreening=5
typhoid: malaria=5
kidneystones: diets=5
fistulas: analdisorders=5
melasma: sunexposure=-5
urinaryincontinence: pelvicfloordisorders=5
osteoarthritis: jointdisorders=-5 kneeosteoarthritis=8 jointpain=5
polycysticovarysyndrome: ovariandisorders=-7 diets=5 dietarysupplements=8
ketodiet: weightloss=5
sibo: irritablebowelsyndrome=5
adrenalfatigue: fatigue=5
detox: liverdiseases=5 dietarysupplements=5
sleephygiene: sleepdisorders=5 cbt=5 eyeinfections=5 suddeninfantdeathsyndrome=5
fungalinfections: naildiseases=7 footcare=5
bloodpressuremonitoring: vitalsigns=-5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
cataract: eyesurgery=6 aging=5
vaginaldischarge: yeastinfections=5 vaginitis=5
nasalcongestion: commoncold=-7 noseinjuriesanddisorders=-6 kidneyhealth=5 drinkingwater=5
abdominalpain: pepticulcer=5 gastritis=5
stuttering: speechandcommunicationdisorders=5
rabies: firstaid=5 travelershealth=7
warts: hpv=-5 skinconditions=6 herbalmedicine=5
pepticulcer: heartburn=5
arrhythmia: anxiety=5
attentiondeficithyperactivitydisorder: childrenshealth=5 mentalhealth=10 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
diabetestype2: diabeticdiet=5
osteoporosis: olderadulthealth=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
sciatica: exerciseandphysicalfitness=5 tens=5
lungcancer: cancertreatment=7
pregnancy: gerd=5 atrialfibrillation=5 bloodthinners=5 mentalhealth=5
foodpoisoning: foodsafety=5
lowtestosterone: hormonereplacementtherapy=5
multiplesclerosis: stemcelltherapy=5
cannabidiol: chronicpain=8
opioidsandopioidusedisorderoud: alcohol=5 alcoholwithdrawal=5
yeastinfections: naturopathy=5 digestivehealth=5 diets=5
eardisorders: earinfections=5
herbalmedicine: dietarysupplements=-6 anxiety=5
applecidervinegar: weightloss=5 bloodglucose=5
plantarfasciitis: heelinjuriesanddisorders=-10
posttraumaticstressdisorder: psychotherapy=5
parkinsonsdisease: tremor=-5 caregivers=10 physicaltherapy=5 aging=5
cocaine: altitudesickness=5 travelershealth=5
foodintolerance: irritablebowelsyndrome=5
commoncold: herbalmedicine=7 surgery=5 patientsafety=5 dietarysupplements=5 drugsafety=5
sinusitis: allergicrhinitis=5
hiccups: digestivediseases=5
infertilityivf: acupuncture=5
viralinfections: pain=5
cholesterol: coronaryarterydisease=5 diets=5 bloodtests=5
screentime: eyecare=5 eyestrain=5
folicacid: genetictesting=5
lowbloodpressure: highbloodpressure=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: druginteractions=6
measles: immunization=5
poisoning: healthfraud=5
lowbackpain: sciatica=5
tonsillectomy: sleepapnea=5
noise: occupationalhealth=5
dementia: caregivers=6 dietarysupplements=5
bloodthinners: medicines=5
ostomy: ibd=5
thyroidmedicines: pregnancy=5
laborpain: paincontrol=5
seizures: firstaid=5
falls: olderadulthealth=5 aging=5
probiotics: guthealth=5
cancertreatment: complementaryandintegrativemedicine=5 healthfraud=5
heartattack: coronaryarterydisease=-7 cardiacrehabilitation=5 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: hpv=6 transgenderhealth=5
kidneytransplantation: kidneyfailure=-5 organdonation=8
dialysis: potassiumindiet=5
constipation: childrenshealth=6
irritablebowelsyndrome: diets=6
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 visionimpairmentandblindness=5 visionloss=5 skincare=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
drinkingwater: leadpoisoning=5
obsessivecompulsivedisorder: mentalhealth=5
psychoticdisorders: schizophrenia=5 caregivers=5
mriscans: diagnosticimaging=7
bloodcounttests: laboratorytests=5
palliativecare: pain=5
lymphedema: cellulitis=5
miscarriage: grief=5
mastitis: breastfeeding=6
scoliosis: childrenshealth=7
earpain: antibiotics=5
insulin: healthinsurance=5 healthcarecosts=5
cough: antibiotics=5 antibioticresistance=5 lungcancer=5 respiratoryinfections=5
clinicaltrials: patientrights=5
pregnancyandnutrition: folicacid=5 prenatalcare=5 preconceptioncare=5
hipreplacement: medicaltourism=5
skinaging: cosmeticprocedures=5
pancreaticcancer: cancertreatment=5
gallbladderdiseases: surgery=5 gallstones=5
pill: womenshealth=5
grief: depression=5
vitaminddeficiency: dietarysupplements=5
musclepain: exerciseandphysicalfitness=5
thyroiddiseases: laboratorytests=5 herbalmedicine=5
foodallergy: allergy=-5
hypoglycemia: diabetestype1=5
surgery: transgenderhealth=5
cosmetics: infantfeeding=5
earinfections: complementaryandintegrativemedicine=5
diabeticfoot: peripheralarterialdisease=5
paincontrol: childbirth=5
burnout: stress=-5
prostatecancer: medicaltourism=5
musclecramps: legcramps=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
blood: stemcells=5 pregnancy=5
peripheralnervedisorders: handpain=5
dentures: mouthdisorders=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5 achillestendonrupture=5
myopia: childrenshealth=7
painrelievers: stroke=5 fever=5 childrenshealth=5
childbirth: womenshealth=5 urinaryincontinence=5
chagasdisease: insectbitesandstings=5
sunscreen: skincancer=5
schoolhealth: epilepsy=5 firstaid=5
chikungunya: vaccines=5 mosquitocontrol=5
maculardegeneration: eyediseases=5
mushroompoisoning: foodpoisoning=5 firstaid=5
motionsickness: childrenshealth=5 travelershealth=5
firstaid: childsafety=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
chickenpox: childrenshealth=5
hotflashes: dietarysupplements=5
garlic: stroke=5
urineandurination: menshealth=5 herbalmedicine=5
lactoseintolerance: nutrition=5
dizzinessandvertigo: eardisorders=5
morningsickness: folicacid=5
cellulite: skinaging=5
diuretics: heatillness=5 heatstroke=5 aging=5
eyediseases: refractiveerrors=5 contactlenses=5
cervicitis: cervicalcancerscreening=5 hpv=5
lithotripsy: urinarytractinfections=5
osteonecrosis: hipreplacement=5
nosebleed: childrenshealth=5
sugar: pregnancy=5 diabeticdiet=5
sexuallytransmittedinfections: hiv=5
iron: deepveinthrombosis=5
alcohol: liverdiseases=5 dietarysupplements=5
puberty: mentalhealth=5 adolescenthealth=5
/*: stroke=0 eyediseases=0 herbalmedicine=0 foothealth=0 sunexposure=0 laboratorytests=0 footinjuriesanddisorders=0 sportsinjuries=0 complementaryandintegrativemedicine=0 naildiseases=0 footcare=0 firstaid=0 dietarysupplements=0 refractiveerrors=0 weightcontrol=0 childdevelopment=0 chronicpain=0 cancerchemotherapy=0 mentalhealth=0 surgery=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 sleepdisorders=0 plasticandcosmeticsurgery=0 infertility=0 skinpigmentationdisorders=0 diets=0 highbloodpressure=0 skinconditions=0 exerciseandphysicalfitness=0 skinaging=0 assistedreproductivetechnology=0 aging=0 skincare=0
`;
