/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -4 -5
abscess: -4 -1
blisters: -4 -2
bruises: -4 -2
cellulitis: 3 3
cosmetics: -3 -1
dandruffcradlecapandotherscalpconditions: -2 -2
hairloss: 3 3
hairproblems: -6 -7
hives: -2 -1
itching: -1 -4
moles: -3 -1
naildiseases: 4 -2
psoriasis: 0 2
rashes: -7 -3
rosacea: 0 -3
skinaging: -3 0
skincancer: 3 5
melanoma: 3 0
skinconditions: 4 4
skininfections: 2 6
skinpigmentationdisorders: 5 -1
sweat: -2 -2
sunexposure: 4 -4
tineainfections: -3 -1
abdominalpain: -5 -1
analdisorders: 3 2
bowelmovement: -9 -2
celiacdisease: 2 3
cirrhosis: -2 -6
colonicdiseases: -2 -1
colonicpolyps: 0 4
colonoscopy: 2 0
constipation: 3 3
crohnsdisease: -1 2
digestivediseases: -10 -5
endoscopy: -5 -1
esophagusdisorders: -2 -2
gallbladderdiseases: -3 -1
gallstones: 0 2
gas: -3 -3
gastritis: 2 4
gastroenteritis: -1 -2
gastrointestinalbleeding: -2 -1
gerd: 2 2
heartburn: 2 1
hemorrhoids: 1 2
hepatitis: -3 -2
indigestion: -1 -3
irritablebowelsyndrome: 5 7
liverdiseases: 4 0
malabsorptionsyndromes: -3 -3
nauseaandvomiting: -7 -4
pepticulcer: 2 2
rectaldisorders: -2 0
stomachdisorders: -5 -3
probiotics: 3 0
irondeficiencyanemia: 3 -1
aorticaneurysm: 2 3
arrhythmia: -5 -6
atrialfibrillation: 2 2
bleedingdisorders: 2 3
bleeding: -7 -4
blood: -6 1
bloodclots: -6 -5
bloodcounttests: -6 -4
blooddisorders: -5 0
bloodpressuremedicines: -8 -6
bloodtransfusionanddonation: -1 -2
cardiacrehabilitation: 3 3
cholesterol: 3 3
cholesterollevelswhatyouneedtoknow: -3 -1
cholesterolmedicines: -2 -1
coronaryarterydisease: 2 -3
deepveinthrombosis: -2 3
edema: -3 -2
fainting: -4 -2
ldlthebadcholesterol: -1 -3
highbloodpressure: 2 -4
bloodpressuremonitoring: 2 -2
lymphaticdiseases: -2 -1
peripheralarterialdisease: -1 2
plateletdisorders: -2 -1
pulmonaryembolism: 5 4
statins: 2 -3
suddencardiacarrest: -2 -1
varicoseveins: 5 5
vasculardiseases: -6 -4
giantcellarteritis: 3 2
vitalsigns: 0 -2
autismspectrumdisorder: 2 2
anxiety: 5 3
antidepressants: -5 -8
balanceproblems: -3 -6
braindiseases: -9 -4
carpaltunnelsyndrome: 2 3
childmentalhealth: 0 4
degenerativenervediseases: -3 0
dementia: 2 -1
depression: 2 2
encephalitis: 2 2
epilepsy: 0 2
headache: -3 -1
insomnia: 2 1
healthysleep: -3 -3
ischemicstroke: 0 -2
memory: 3 1
mentaldisorders: -6 -2
mentalhealth: 11 8
migraine: 0 -2
mooddisorders: -5 -3
movementdisorders: -2 -3
multiplesclerosis: 1 2
neurologicdiseases: -10 -6
olderadultmentalhealth: 0 3
panicdisorder: 0 2
peripheralnervedisorders: -8 2
postpartumdepression: 3 5
schizophrenia: 0 3
sciatica: 2 3
sleepapnea: 7 3
sleepdisorders: 6 1
speechandcommunicationdisorders: 4 6
spinalcorddiseases: -2 -1
stress: 3 1
stroke: 3 -2
strokerehabilitation: -2 -1
teenmentalhealth: 0 5
transientischemicattack: 2 1
tremor: -4 -4
myalgicencephalomyelitischronicfatiguesyndrome: 0 3
fatigue: 4 4
childbehaviordisorders: 0 -3
druguseandaddiction: -2 -1
ankleinjuriesanddisorders: -1 2
arminjuriesanddisorders: -2 -2
backpain: 6 1
bonedensity: -4 0
bonediseases: -9 -4
cartilagedisorders: -3 -2
connectivetissuedisorders: -2 0
fingerinjuriesanddisorders: -3 -1
foothealth: 5 -2
footinjuriesanddisorders: 7 -4
fractures: -4 -5
uricacid: 2 -2
guidetogoodposture: -3 0
heelinjuriesanddisorders: -4 -8
herniateddisk: 0 -4
hipinjuriesanddisorders: -3 -1
hipreplacement: 0 3
jawinjuriesanddisorders: -2 -1
jointdisorders: 1 -3
kneeinjuriesanddisorders: -3 -3
leginjuriesanddisorders: -2 -1
muscledisorders: -1 3
neckinjuriesanddisorders: -4 -2
osteoarthritis: 9 6
osteoporosis: 3 0
psoriaticarthritis: -1 -3
rheumatoidarthritis: -2 -2
scoliosis: 4 0
shoulderinjuriesanddisorders: -4 -4
spinalstenosis: 0 2
spineinjuriesanddisorders: -3 -3
sportsinjuries: 6 -4
temporomandibulardisorders: 3 2
wristinjuriesanddisorders: -4 -3
chronicpain: 2 -2
acutebronchitis: -3 -1
bronchialdisorders: -3 -1
allergy: -1 -4
anaphylaxis: 4 0
breathingproblems: -10 -3
chestpain: -4 -2
coldandcoughmedicines: -3 -4
copd: 4 3
cough: 0 -2
cysticfibrosis: 2 0
hayfever: -2 -1
lungdiseases: -7 -1
oxygentherapy: 2 2
sinusitis: 2 4
noseinjuriesanddisorders: 0 2
sorethroat: -4 -5
throatdisorders: -4 -2
eardisorders: -4 4
earinfections: 3 4
hearingaids: 6 2
hearingdisordersanddeafness: -9 -6
tinnitus: 1 -5
swallowingdisorders: -2 -1
cankersores: -1 2
childdentalhealth: -4 -3
dentalhealth: -2 0
dentures: 0 -4
drymouth: 1 2
gumdisease: 3 0
toothdecay: -1 -3
toothdisorders: 3 3
toothache: 0 2
toothabscess: 2 2
cataract: 2 2
cornealdisorders: -4 -1
eyecare: 4 5
eyediseases: 2 -3
eyeinfections: 0 5
eyewear: 0 -3
lasereyesurgery: 0 -2
maculardegeneration: 2 3
opticnervedisorders: 0 2
refractiveerrors: 6 -1
retinaldisorders: -3 -1
tears: -2 -3
visionimpairmentandblindness: -2 -1
animaldiseasesandyourhealth: 3 3
antibiotics: 1 -2
bacterialinfections: -8 -4
chagasdisease: 3 2
chickenpox: -2 -4
chikungunya: -2 0
childhoodvaccines: 0 -4
covid19coronavirusdisease2019: -2 -1
flu: -2 -5
foodborneillness: 2 0
germsandhygiene: -2 -1
handfootandmouthdisease: -2 0
herpessimplex: 2 2
hpv: 4 0
infectioncontrol: 3 3
infectiousdiseases: -6 -2
insectbitesandstings: -2 4
lymedisease: 4 3
malaria: 0 2
parasiticdiseases: -5 1
respiratorysyncytialvirusinfections: 3 1
rotavirusinfections: 2 2
sepsis: -1 3
staphylococcalinfections: 0 3
streptococcalinfections: 1 2
vaccines: 1 2
viralinfections: -9 -4
whoopingcough: 2 2
yeastinfections: 0 2
immunesystemanddisorders: -3 -2
autoimmunediseases: -7 -6
scleroderma: 3 3
fever: 0 2
foodallergy: 4 4
travelershealth: 6 1
biopsy: -2 -1
cancer: -5 -1
cancerchemotherapy: 2 -7
cervicalcancer: 0 4
cervicalcancerscreening: 2 2
colorectalcancer: 3 1
leukemia: 1 2
lungcancer: 3 4
oralcancer: 2 3
prostatecancer: 2 1
prostatecancerscreening: 0 -2
radiationtherapy: 2 1
stomachcancer: 1 2
testicularcancer: 2 0
bladderdiseases: -5 -2
chronickidneydisease: -2 -1
dialysis: -1 -2
kidneydiseases: -4 3
kidneyfailure: -3 -3
kidneystones: 1 2
overactivebladder: -3 -3
urinaryincontinence: 1 2
urinarytractinfections: 2 2
urineandurination: -11 -4
adrenalglanddisorders: 1 2
bloodglucose: -4 -5
diabetes: -5 -7
diabetescomplications: -2 -2
diabetesinchildrenandteens: 0 3
diabetesmedicines: -1 -4
diabetestype1: 1 4
diabetestype2: 2 -1
diabeticdiet: 0 4
diabeticfoot: 4 7
diabeticnerveproblems: 3 3
endocrinediseases: -10 -5
hormones: -4 -5
hypoglycemia: -2 2
hyperthyroidism: -1 -2
hypothyroidism: 3 -2
thyroiddiseases: 2 0
thyroidtests: -1 -6
metabolicdisorders: -8 -4
lipidmetabolismdisorders: -2 -1
fluidandelectrolytebalance: 2 2
dehydration: 4 7
downsyndrome: 3 3
familyhistory: -2 -1
genesandgenetherapy: 1 3
geneticdisorders: 1 2
genetictesting: 3 5
stemcells: 5 4
steroids: -6 -3
assistedreproductivetechnology: 6 -3
breastdiseases: -4 -5
cervixdisorders: -3 0
childbirth: -5 1
childdevelopment: 4 -4
childnutrition: 0 3
childsafety: 0 6
childrenshealth: 13 12
erectiledysfunction: 1 -2
femaleinfertility: -1 -2
fetalhealthanddevelopment: -3 -1
healthproblemsinpregnancy: -2 -1
hormonereplacementtherapy: -1 -2
infantandnewborncare: 3 3
infantandnewbornnutrition: -5 -6
infertility: 8 0
maleinfertility: -2 -2
menopause: 2 -1
menshealth: 3 2
menstruation: -5 -4
periodpain: 0 -2
premenstrualsyndrome: 3 1
ovariandisorders: -6 -4
pelvicfloordisorders: 8 5
pelvicpain: 0 6
preconceptioncare: 0 3
pregnancy: 3 4
pregnancyandnutrition: -5 0
prenatalcare: 1 4
prenataltesting: 3 3
puberty: -3 0
sexualhealth: 0 3
sexualproblemsinmen: -3 -3
prostatediseases: -2 -3
suddeninfantdeathsyndrome: 0 3
teenhealth: -4 -2
toddlerhealth: -4 -2
uterinediseases: -7 -4
vaginaldiseases: -2 -1
vaginitis: 2 0
womenshealth: -4 -1
parenting: -3 -1
speechandlanguageproblemsinchildren: -2 -1
schoolhealth: -4 -2
airpollution: -1 -2
alcohol: 0 2
bvitamins: 0 -2
bodyweight: -4 -3
calcium: -5 -3
carbohydrates: -2 0
carbonmonoxidepoisoning: 1 2
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
marijuana: -1 2
opioidsandopioidusedisorderoud: -3 0
dasheatingplan: 0 -2
dietaryfats: -4 -3
dietaryfiber: 0 -2
dietaryproteins: -6 -4
dietarysupplements: 5 6
herbalmedicine: 5 3
diets: 5 6
drinkingwater: -1 2
ecigarettes: -1 -2
environmentalhealth: -2 -2
ergonomics: 0 2
exerciseandphysicalfitness: 6 2
exerciseforolderadults: 0 3
folicacid: 4 3
foodsafety: 0 3
healthfraud: 0 5
healthyaging: -1 -2
healthyliving: -4 -3
iron: -6 -5
leadpoisoning: 3 3
malnutrition: 2 2
mercury: -2 -1
minerals: -3 -5
magnesium: 3 1
nutritionforolderadults: 0 2
obesity: 8 6
weightcontrol: 1 -5
occupationalhealth: 0 3
ozone: -2 -2
pethealth: -3 0
poisoning: -3 1
sodium: -1 -3
quittingsmoking: 0 -2
radiationexposure: 0 3
smoking: 0 -3
vitamina: -2 -1
vitaminc: -8 -2
vitaminddeficiency: 0 4
vitamins: 0 -6
burns: -1 -2
emergencymedicalservices: -5 -3
facialinjuriesanddisorders: -1 -4
falls: -3 -3
firstaid: 8 2
heatillness: -1 2
heatstroke: 1 2
safety: -3 -2
woundsandinjuries: -8 -6
disasterpreparationandrecovery: 0 3
acupuncture: 7 7
aftersurgery: -2 -1
anesthesia: -4 -2
assistivedevices: 0 2
botox: 2 2
caregivers: 3 5
clinicaltrials: 2 3
complementaryandintegrativemedicine: 7 0
ctscans: -1 2
diagnosticimaging: 3 1
drugreactions: -2 -3
drugsafety: 0 7
healthfacilities: -3 -3
healthinsurance: -1 5
homecareservices: -1 -2
laboratorytests: 6 0
medicines: -8 -5
olderadulthealth: 5 0
organdonation: 0 5
organtransplantation: -2 -1
overthecountermedicines: 2 0
pain: -4 1
painrelievers: -4 -6
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 3 -2
rehabilitation: 2 6
phototherapy: 4 0
weightlosssurgery: 2 0
xrays: -2 -1
hearingloss: 8 0
scalpdisorders: -1 -6
dentalinfections: 0 3
plantarfasciitis: 4 -1
kneepain: 2 1
neckpain: 4 -2
shoulderpain: 0 2
frozenshoulder: 2 0
footpain: 0 3
jointpain: -2 2
cervicalspondylosis: 0 3
hipfracture: 0 3
vertigo: 2 0
myopia: -4 0
dryeyes: 5 5
cystitis: -4 -4
hotflashes: 3 0
nightsweats: -1 -2
colic: 1 -2
diaperrash: 2 2
melasma: 3 1
bruxism: -1 -2
wisdomteeth: 2 0
dentalimplants: 4 1
nasalcongestion: -3 -8
panicattacks: -1 -4
burnout: 3 2
eatingdisorderanorexia: 0 2
pelvicfloorexercises: -2 -4
hyperlipidemia: 0 -2
palpitations: 1 -2
intermittentfasting: -4 1
omega3: -4 -4
zinc: -3 1
iodine: -4 2
b12: 1 -5
collagen: -2 -1
turmeric: -4 -2
traditionalchinesemedicine: 6 7
homeopathy: 3 4
massage: -1 -2
infertilityivf: -1 3
gestationaldiabetes: 3 1
ultrasound: -2 -5
insulin: -4 -7
glp1: -6 -2
antihistamines: 2 -4
laxatives: 1 -3
tickborneencephalitis: -3 -2
scarletfever: 2 2
strepthroat: 0 2
cellulite: 2 0
snakebites: 1 3
altitudesickness: 5 5
thyroidnodules: 2 -2
jetlag: 0 3
lowbackpain: -6 -1
kneeosteoarthritis: 0 5
handpain: 0 3
legpain: -3 0
heelpain: 0 3
shinsplints: 2 2
aclinjuries: 2 2
stressfractures: 3 3
flatfeet: 2 0
musclepain: -3 -1
spondylolisthesis: 0 2
alopeciaareata: 2 2
androgeneticalopecia: -2 -2
hairtransplant: 3 4
skincare: 4 -1
wrinkles: -1 2
keloids: 3 3
boils: 1 2
hirsutism: 0 3
sunscreen: -4 1
analfissure: 2 2
bloating: -3 -3
foodpoisoning: 3 5
foodintolerance: 4 0
ibd: 0 3
liverhealth: 2 2
gallbladderremoval: 0 2
bowelprep: 2 3
venousinsufficiency: 0 3
compressionstockings: 0 5
circulation: -2 -2
hearthealth: 0 2
strokeprevention: 0 5
bloodpressuremonitors: 0 2
blooddonation: 3 0
bloodtransfusion: 0 2
earwax: 3 3
earpain: -1 -2
nasalpolyps: 4 3
allergicrhinitis: 1 6
bronchitis: 4 3
respiratoryinfections: 0 4
inhalers: 1 4
tonsillectomy: 2 1
cpap: 2 2
eyesurgery: 4 5
contactlenses: 0 3
glasses: -2 -1
eyestrain: 0 3
visionloss: 2 6
teethwhitening: 3 4
cosmeticdentistryveneers: 1 2
toothextraction: -1 2
toothloss: 3 6
toothsensitivity: 0 3
orthodontics: 5 4
oralhygiene: -5 -2
mouthsores: 4 3
gravesdisease: 3 3
thyroidmedicines: 0 -3
weightloss: -4 -1
weightlossmedicines: -1 6
bellyfat: 2 1
adrenalfatigue: -3 -1
neuropathy: 3 2
numbness: -2 -3
febrileseizures: 3 3
grief: -1 2
meditation: 0 2
sleephygiene: -6 2
sleepmedicines: -3 -3
melatonin: 2 2
alcoholwithdrawal: -1 2
hangover: 4 3
cannabidiol: 0 -2
cannabis: 3 3
nicotine: 3 3
mastitis: 3 4
vaginaldischarge: -2 0
pill: -3 -2
ovulation: -5 -3
prostatitis: 2 2
newbornjaundice: 2 2
infantfeeding: -1 6
infantsleep: 2 2
bedwetting: 2 2
flathead: 2 0
immunization: 0 3
adolescenthealth: 0 3
hpvvaccine: -2 0
shinglesvaccine: -3 -2
iganephropathy: 2 2
kidneyhealth: 0 5
lithotripsy: 0 2
glucosamine: -2 0
garlic: -2 -3
ginseng: -2 -1
essentialoils: 2 1
selenium: 0 4
sugar: -3 0
coffee: -5 -4
glutenfree: 3 4
fodmap: -2 -1
hearthealthydiet: 0 3
sportsnutrition: 0 6
immunehealth: -4 -3
guthealth: 0 2
aging: -2 -2
exercise: -8 0
walking: -3 -3
running: -2 -3
strengthtraining: -2 -2
stretching: -3 -3
ayurveda: 6 6
naturopathy: -2 0
bloodtests: -4 -2
breastscreening: 2 0
cancerscreening: 3 5
cancertreatment: -2 6
chemotherapy: -1 -2
coloncancer: -2 0
druginteractions: 0 6
biologics: 2 2
ivtherapy: 0 3
tens: 2 2
cosmeticprocedures: 2 4
rhinoplasty: 2 0
laserhairremoval: 2 0
minimallyinvasive: -1 2
footcare: -1 -4
medicaltourism: 0 6
woundcare: -1 -2
paincontrol: 4 2
transgenderhealth: 0 5
healthcarecosts: 0 3
mushroompoisoning: 4 2
fallsprevention: -1 4
suicideprevention: 0 3
mosquitocontrol: -1 2
`;

/** The same by first topic, or by its field after a `/`; after `/*`, topics that are often added unnamed. */
export const TOGETHER = `
/breathing: hearingdisordersanddeafness=-5 childrenshealth=9 visionloss=5 copd=5 toothloss=8 dentures=-5 eyesurgery=6 inhalers=5 nasalcongestion=-6 sinusitis=5 allergicrhinitis=7 earinfections=6 respiratoryinfections=6
/living: bloodglucose=5 liverdiseases=5 herbalmedicine=-7 osteoarthritis=7 vitaminddeficiency=6 fatigue=6 sportsnutrition=7 chronicpain=7 lungdiseases=6 rehabilitation=7 childsafety=6 foodpoisoning=6
/brain: mentalhealth=6 caregivers=10 antidepressants=-7 balanceproblems=-5 panicattacks=-5 childmentalhealth=5 teenmentalhealth=7 acupuncture=6 eardisorders=6 tremor=-5
/bones: childrenshealth=5 exerciseandphysicalfitness=5 sleephygiene=5 varicoseveins=6 heelinjuriesanddisorders=-9
/digestion: irritablebowelsyndrome=6 nutrition=5 diets=10 herbalmedicine=5 obesity=6 childrenshealth=7 cirrhosis=-6 colonicpolyps=5 glutenfree=5
/heart: compressionstockings=6 bloodpressuremedicines=-5 childrenshealth=5
/infections: naildiseases=5 travelershealth=8 pregnancy=5 allergy=-5 infectioncontrol=6 cervicalcancer=8 foodallergy=6 druginteractions=6
/kidneys: bloodglucose=-9 diabetes=-5 herbalmedicine=10 dietarysupplements=5 weightcontrol=-6 insulin=-5 childrenshealth=-5 weightlossmedicines=9 thyroidtests=-5 diabetestype1=5 diabetesmedicines=-5 diabeticfoot=8 pelvicfloordisorders=6 organdonation=7
/women: womenshealth=5 infertility=5 breastfeeding=5 dietarysupplements=7 childrenshealth=-5 uterinediseases=-5 hormones=-5 speechandcommunicationdisorders=6 sleephygiene=-5 pelvicpain=6 prenatalcare=6
/skin: skinpigmentationdisorders=6 skincancer=6 skinconditions=8 footcare=5 caregivers=6 skincare=11 scalpdisorders=-5 hairproblems=-6 skininfections=8
/care: skinaging=6 complementaryandintegrativemedicine=-5 diagnosticimaging=6
/cancers: complementaryandintegrativemedicine=5 hpv=6 cancertreatment=8 cancerscreening=6
dietarysupplements: vitamins=-5 herbalmedicine=-6 heartdiseases=5
backpain: lowbackpain=-5 sciatica=5
digestivehealth: kidneyhealth=5 drinkingwater=5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
hemorrhoids: diets=5
insomnia: sleephygiene=5 dietarysupplements=5
vaccines: cervicalcancer=7
psoriasis: scalpdisorders=5 skinconditions=10
highbloodpressure: herbalmedicine=5
hairloss: scalpdisorders=-8 hairproblems=-5 plasticandcosmeticsurgery=7
walking: rehabilitation=5
panicdisorder: panicattacks=-5 anxiety=5 childmentalhealth=5 teenmentalhealth=5
glaucoma: eyedrops=5 visionloss=5
inhalers: copd=5 commoncold=5
infantandnewborncare: insectbitesandstings=5 pregnancy=5
migraine: complementaryandintegrativemedicine=5 acupuncture=7
foodintolerance: foodallergy=6 irritablebowelsyndrome=5
enlargedprostatebph: herbalmedicine=5
collagen: jointdisorders=5
lupus: sunexposure=5 leukemia=5 genesandgenetherapy=5
dengue: fever=6
pethealth: animaldiseasesandyourhealth=5
femaleinfertility: ovariandisorders=5 laboratorytests=5
cystitis: antibiotics=-5
stye: eyeinfections=5
frozenshoulder: shoulderinjuriesanddisorders=-5
gallstones: nutrition=5 minimallyinvasive=5
potassium: fluidandelectrolytebalance=5 magnesium=5 zinc=5 iodine=5 selenium=5 sugar=5
vitamins: cankersores=5 dietarysupplements=-7 vitaminddeficiency=5 fatigue=5 dehydration=5 aging=5
hyperthyroidism: thyroidtests=-5 eyediseases=5
dietaryproteins: exerciseforolderadults=5
eczema: itching=-6 skincare=9
depression: antidepressants=-6 psychotherapy=-7 anxiety=-5 mentalhealth=5 stress=5
cankersores: oralcancer=5
rosacea: skinconditions=5
legpain: varicoseveins=7
atrialfibrillation: bloodthinners=5 strokeprevention=5
tuberculosis: malnutrition=5 nutrition=5 cough=-5 infectiousdiseases=5
croup: breathingproblems=5
ingrowntoenail: footcare=8
diets: nutrition=-5
childrenshealth: childdevelopment=5 poisoning=5 childsafety=5 speechandcommunicationdisorders=7
botox: skinaging=7 wrinkles=5
lymphedema: cellulitis=5
abscess: staphylococcalinfections=5
creatine: womenshealth=5 kidneyhealth=5
dizzinessandvertigo: eardisorders=7
hemorrhagicfevers: infectioncontrol=5
b12: bvitamins=-7 vitaminddeficiency=5 diabeticnerveproblems=5 irondeficiencyanemia=5
hearingaids: aging=5 mildcognitiveimpairment=5
lasereyesurgery: myopia=-5
dentalimplants: dentalhealth=-6 dentures=-5 toothloss=7 gumdisease=7
epilepsy: firstaid=5
bellspalsy: opticnervedisorders=5 peripheralnervedisorders=5
thyroiddiseases: laboratorytests=5 herbalmedicine=5
fattyliverdisease: obesity=8 diets=8 dietarysupplements=5
healthcheckup: ctscans=5
bowelmovement: constipation=5 weightcontrol=5
colonoscopy: colonicpolyps=5
nutrition: maculardegeneration=5
rheumatoidarthritis: crohnsdisease=5 psoriasis=5
autismspectrumdisorder: childrenshealth=-5 oxygentherapy=5
genesandgenetherapy: genetictesting=5
guidetogoodposture: chiropractic=5 headache=5
intimatepartnerviolence: healthinsurance=5
glutenfree: childrenshealth=5
anemia: pregnancy=5 iron=-5
anxiety: meditation=5
diabetes: bloodglucose=-5 diabeticfoot=8 diabetesmedicines=-10 foothealth=5 dietarysupplements=7 herbalmedicine=6
fibromyalgia: pain=5 complementaryandintegrativemedicine=5 sleephygiene=5
refractiveerrors: childrenshealth=5
weightloss: obesity=5 plasticandcosmeticsurgery=5
alcoholusedisorderaud: rehabilitation=5
cholesterol: bloodtests=5 hearthealthydiet=5 diets=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
dentalhealth: gumdisease=-8
infertility: assistedreproductivetechnology=7
glp1: weightcontrol=-6 obesity=6 weightlossmedicines=10
weightcontrol: dietarysupplements=5
bloodpressuremedicines: stroke=5
endometriosis: infertility=5 menstruation=5
quittingsmoking: complementaryandintegrativemedicine=5 lungdiseases=5
postpartumcare: infantandnewborncare=5
indoorairpollution: lungdiseases=5 dryskin=5
postcovidconditionslongcovid: myalgicencephalomyelitischronicfatiguesyndrome=5
allergy: complementaryandintegrativemedicine=5
pressuresores: caregivers=11 aging=5
iodine: radiationexposure=5 disasterpreparationandrecovery=5
uterinefibroids: infertility=5
musclecramps: dietarysupplements=5
malaria: mosquitobites=-7 pregnancy=6 travelershealth=6
marijuana: chronicpain=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
blooddonation: blood=5 anemia=5
prostatediseases: dietarysupplements=6
herniateddisk: lowbackpain=5 exercise=5
liverdiseases: kidneydiseases=5 herbalmedicine=5
hepatitisb: herbalmedicine=5 healthscreening=5
typhoid: malaria=5
kidneystones: diets=5
fistulas: analdisorders=5
melasma: skinpigmentationdisorders=5 sunexposure=-5
urinaryincontinence: pelvicfloordisorders=5
maculardegeneration: eyediseases=5
osteoarthritis: kneeosteoarthritis=5 jointpain=5
polycysticovarysyndrome: ovariandisorders=-6 diets=5 dietarysupplements=8
ketodiet: weightloss=5
sibo: digestivediseases=5
adrenalfatigue: fatigue=5
detox: liverdiseases=5 dietarysupplements=5
sleephygiene: mentalhealth=5 psychotherapy=5 eyeinfections=5 contactlenses=5 suddeninfantdeathsyndrome=5
fungalinfections: naildiseases=6 footcare=5
bloodpressuremonitoring: bloodpressuremonitors=5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
cataract: eyesurgery=6 aging=5
vaginaldischarge: yeastinfections=5 vaginitis=5
abdominalpain: pepticulcer=5 gastritis=5
stuttering: speechandcommunicationdisorders=5
rabies: firstaid=5 travelershealth=6
warts: skinconditions=6 herbalmedicine=5
pepticulcer: heartburn=5
arrhythmia: anxiety=5
attentiondeficithyperactivitydisorder: childrenshealth=6 mentalhealth=10 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
diabetestype2: diabeticdiet=5
osteoporosis: olderadulthealth=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
sciatica: exerciseandphysicalfitness=5 tens=5
lungcancer: traditionalchinesemedicine=5 cancertreatment=8
pregnancy: gerd=5 mentalhealth=5
foodpoisoning: foodsafety=5
lowtestosterone: hormonereplacementtherapy=5
cannabidiol: chronicpain=8
opioidsandopioidusedisorderoud: alcohol=5 alcoholwithdrawal=5
yeastinfections: naturopathy=5 digestivehealth=5 diets=5
eardisorders: earinfections=7 earwax=5 antibiotics=5
herbalmedicine: dementia=5 dietarysupplements=-5 anxiety=5
applecidervinegar: bloodglucose=5 weightloss=5
plantarfasciitis: heelinjuriesanddisorders=-9
posttraumaticstressdisorder: psychotherapy=5
birthcontrol: womenshealth=5
parkinsonsdisease: tremor=-6 caregivers=10 physicaltherapy=5 aging=5
cocaine: altitudesickness=5 travelershealth=5
bacterialvaginosis: vaginitis=-5
commoncold: herbalmedicine=6 surgery=5 patientsafety=5 dietarysupplements=5 drugsafety=5
sinusitis: allergicrhinitis=5
hiccups: digestivediseases=5
viralinfections: pain=5
dryeyes: eyecare=7 eyestrain=5
folicacid: genetictesting=5
shingles: complementaryandintegrativemedicine=5
lowbloodpressure: highbloodpressure=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: druginteractions=7 strepthroat=5
measles: immunization=5
poisoning: healthfraud=5 snakebites=5
steroids: eczema=5
surgery: sleepapnea=5 transgenderhealth=5
noise: occupationalhealth=5
dementia: caregivers=6 dietarysupplements=5
bloodthinners: stroke=5
ostomy: ibd=5
running: stressfractures=5
laborpain: paincontrol=5
seizures: firstaid=5
falls: olderadulthealth=5 aging=5 osteoporosis=5
probiotics: guthealth=5
cancertreatment: healthfraud=5
heartattack: coronaryarterydisease=-7 cardiacrehabilitation=5 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: hpv=6 transgenderhealth=5
kidneytransplantation: organdonation=8
dialysis: sugar=5 magnesium=5 zinc=5 iodine=5 selenium=5
constipation: childrenshealth=5 probiotics=5
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
mriscans: diagnosticimaging=8
bloodcounttests: laboratorytests=5
palliativecare: pain=5
miscarriage: grief=5
mastitis: breastfeeding=7 infantfeeding=5
scoliosis: childrenshealth=7
insulin: healthinsurance=5 healthcarecosts=5
cough: antibiotics=5 antibioticresistance=5 lungcancer=5 respiratoryinfections=5
clinicaltrials: patientrights=5
pregnancyandnutrition: prenatalcare=5 preconceptioncare=5
hipreplacement: medicaltourism=5
skinaging: cosmeticprocedures=5
pancreaticcancer: cancertreatment=5
gallbladderdiseases: surgery=5 gallstones=5
grief: depression=5
vitaminddeficiency: dietarysupplements=5
musclepain: exerciseandphysicalfitness=5
foodallergy: allergy=-5
hypoglycemia: diabetestype1=5
cosmetics: infantfeeding=5
earinfections: complementaryandintegrativemedicine=5
laserhairremoval: hirsutism=5
diabeticfoot: peripheralarterialdisease=5
paincontrol: childbirth=5
burnout: stress=-5
prostatecancer: medicaltourism=5
stemcells: kneeosteoarthritis=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
blood: stemcells=5 pregnancy=5
peripheralnervedisorders: handpain=5
dentures: mouthdisorders=5
memory: medicines=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5
myopia: childrenshealth=7
painrelievers: stroke=5 fever=5 childrenshealth=5
childbirth: womenshealth=5 urinaryincontinence=5
sunscreen: skincancer=5
schoolhealth: epilepsy=5 firstaid=5
chikungunya: vaccines=5 mosquitocontrol=5
mushroompoisoning: foodpoisoning=5 firstaid=5
motionsickness: childrenshealth=5 travelershealth=5
firstaid: childsafety=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
chickenpox: childrenshealth=5
hotflashes: dietarysupplements=5
urineandurination: menshealth=5 herbalmedicine=5
lactoseintolerance: nutrition=5
hypothyroidism: pregnancy=5
morningsickness: folicacid=5
vitamink: atrialfibrillation=5 bloodthinners=5
cellulite: skinaging=5
bonediseases: heatillness=5 heatstroke=5 aging=5
eyediseases: refractiveerrors=5 contactlenses=5
cervixdisorders: cervicalcancerscreening=5 hpv=5
neckinjuriesanddisorders: cervicalspondylosis=5
calcium: infantfeeding=5 childnutrition=5
lithotripsy: urinarytractinfections=5
osteonecrosis: hipreplacement=5
nosebleed: childrenshealth=5
sugar: diabeticdiet=5
sexuallytransmittedinfections: hiv=5
iron: deepveinthrombosis=5
alcohol: liverdiseases=5 dietarysupplements=5
puberty: mentalhealth=5 adolescenthealth=5
/*: stroke=0 eyediseases=0 herbalmedicine=0 foothealth=0 sunexposure=0 laboratorytests=0 footinjuriesanddisorders=0 sportsinjuries=0 complementaryandintegrativemedicine=0 naildiseases=0 footcare=0 firstaid=0 dietarysupplements=0 refractiveerrors=0 weightcontrol=0 childdevelopment=0 chronicpain=0 cancerchemotherapy=0 mentalhealth=0 surgery=0 hpv=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 sleepdisorders=0 plasticandcosmeticsurgery=0 infertility=0 skinpigmentationdisorders=0 diets=0 highbloodpressure=0 skinconditions=0 exerciseandphysicalfitness=0 skinaging=0 assistedreproductivetechnology=0 aging=0 skincare=0
`;
