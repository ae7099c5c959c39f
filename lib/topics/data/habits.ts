/**
 * Written by `scripts/train-topics.ts`: how much more often librarians chose a topic than texts let one expect, in tenths of
 * logarithms of odds, in the first place and beside a first one.
 */
export const HABITS = `
acne: -4 -4
abscess: -2 -1
blisters: -4 -1
bruises: -3 -1
cellulitis: 3 3
cosmetics: -3 -1
dandruffcradlecapandotherscalpconditions: -2 -2
hairloss: 3 3
hairproblems: -6 -7
hives: -2 -1
itching: -1 -5
moles: -3 -1
naildiseases: 5 -1
psoriasis: 0 2
rashes: -6 -3
rosacea: 0 -3
skinaging: -3 0
skincancer: 3 6
melanoma: 4 0
skinconditions: 4 5
skininfections: 0 4
skinpigmentationdisorders: 5 -1
sweat: -3 -2
sunexposure: 4 -4
tineainfections: -3 0
abdominalpain: -5 -1
analdisorders: 3 2
bowelmovement: -7 -2
celiacdisease: 2 3
cirrhosis: -2 -5
colonicdiseases: -2 -1
colonicpolyps: 0 2
colonoscopy: 2 0
constipation: 3 3
crohnsdisease: -1 2
diarrhea: -3 -1
digestivediseases: -9 -5
endoscopy: -4 -1
esophagusdisorders: -2 -1
gallbladderdiseases: -3 -1
gallstones: 0 2
gas: -3 -2
gastritis: 2 4
gastroenteritis: -1 -2
gerd: 2 2
glutensensitivity: 1 -2
heartburn: 2 1
hemorrhoids: 1 2
hepatitis: -5 -3
hepatitisb: 2 2
indigestion: -1 -3
irritablebowelsyndrome: 5 7
liverdiseases: 4 0
malabsorptionsyndromes: -2 -2
nauseaandvomiting: -7 -4
pepticulcer: 2 2
rectaldisorders: -2 0
stomachdisorders: -5 -3
probiotics: 4 0
irondeficiencyanemia: 3 -1
aorticaneurysm: 2 3
arrhythmia: -4 -5
atrialfibrillation: 3 3
bleedingdisorders: 2 3
bleeding: -6 -4
blood: -5 1
bloodclots: -6 -4
bloodcounttests: -6 -3
blooddisorders: -4 0
bloodpressuremedicines: -8 -6
bloodthinners: 0 3
bloodtransfusionanddonation: -1 -2
cardiacrehabilitation: 3 3
cholesterol: 3 2
cholesterollevelswhatyouneedtoknow: -3 -1
cholesterolmedicines: -2 -1
coronaryarterydisease: 2 -2
deepveinthrombosis: -1 4
edema: -2 -2
fainting: -3 -2
ldlthebadcholesterol: -1 -3
heartdiseases: 0 2
highbloodpressure: 2 -4
bloodpressuremonitoring: 2 -1
peripheralarterialdisease: 0 2
plateletdisorders: -2 -1
pulmonaryembolism: 5 4
statins: 2 -4
suddencardiacarrest: -2 -1
varicoseveins: 6 5
vasculardiseases: -6 -3
autismspectrumdisorder: 2 2
anxiety: 5 2
antidepressants: -4 -7
balanceproblems: -3 -5
braindiseases: -12 -7
carpaltunnelsyndrome: 3 3
childmentalhealth: 0 4
coma: -22 -11
degenerativenervediseases: -3 0
dementia: 3 1
depression: 2 2
encephalitis: 2 2
epilepsy: 0 2
guillainbarresyndrome: 1 2
headache: -3 -1
insomnia: 2 1
healthysleep: -3 -3
memory: 3 1
mentaldisorders: -6 -2
mentalhealth: 11 8
mooddisorders: -4 -3
movementdisorders: -1 -2
multiplesclerosis: 1 2
neurologicdiseases: -9 -6
olderadultmentalhealth: 0 3
panicdisorder: 0 2
peripheralnervedisorders: -7 0
postpartumdepression: 4 5
schizophrenia: 0 3
sciatica: 2 3
seizures: -2 0
sleepapnea: 7 3
sleepdisorders: 6 1
speechandcommunicationdisorders: 4 6
stress: 3 1
stroke: 3 -2
strokerehabilitation: -2 -1
suicide: 2 1
teenmentalhealth: 0 5
transientischemicattack: 2 2
tremor: -4 -4
myalgicencephalomyelitischronicfatiguesyndrome: 0 3
fatigue: 4 4
childbehaviordisorders: 0 -2
druguseandaddiction: -2 -1
ankleinjuriesanddisorders: 0 2
arminjuriesanddisorders: -2 -1
backpain: 6 1
bonedensity: -4 2
bonediseases: -7 -3
cartilagedisorders: -3 -2
connectivetissuedisorders: -2 0
fingerinjuriesanddisorders: -3 -1
foothealth: 3 -2
footinjuriesanddisorders: 7 -3
fractures: -3 -5
uricacid: 2 -3
guidetogoodposture: -3 0
heelinjuriesanddisorders: -3 -8
herniateddisk: 0 -3
hipinjuriesanddisorders: -3 -1
hipreplacement: 0 3
jawinjuriesanddisorders: -2 -1
jointdisorders: 1 -2
kneeinjuriesanddisorders: -2 -2
muscledisorders: -1 3
neckinjuriesanddisorders: -4 -2
osteoarthritis: 9 5
osteoporosis: 3 1
psoriaticarthritis: -1 -3
rheumatoidarthritis: -2 -1
scoliosis: 4 0
shoulderinjuriesanddisorders: -2 -2
spinalstenosis: 0 2
spineinjuriesanddisorders: -3 -3
sportsinjuries: 6 -3
temporomandibulardisorders: 3 2
wristinjuriesanddisorders: -3 -2
chronicpain: 2 -1
acutebronchitis: -3 -1
bronchialdisorders: -3 -1
allergy: -1 -4
anaphylaxis: 4 0
breathingproblems: -9 -2
chestpain: -3 -1
coldandcoughmedicines: -3 -5
copd: 2 2
croup: 1 2
cysticfibrosis: 2 2
hayfever: -2 -1
lungdiseases: -6 0
oxygentherapy: 2 3
sinusitis: 2 4
noseinjuriesanddisorders: 1 3
sorethroat: -3 -4
throatdisorders: -4 -1
tonsillitis: -1 -2
eardisorders: -3 4
earinfections: 3 4
hearingaids: 7 2
hearingdisordersanddeafness: -9 -5
tinnitus: 1 -4
swallowingdisorders: -2 -1
cankersores: -3 0
coldsores: -2 0
childdentalhealth: -3 -2
drymouth: 1 2
gumdisease: 2 -2
toothdecay: -1 -3
toothdisorders: 4 3
toothache: 0 2
toothabscess: 2 2
cataract: 2 2
cornealdisorders: -4 -1
eyecare: 2 4
eyediseases: 2 -2
eyeinfections: 0 3
eyewear: 0 -3
lasereyesurgery: 0 -2
maculardegeneration: 2 0
opticnervedisorders: -2 -1
refractiveerrors: 7 -1
retinaldisorders: -2 -1
tears: -2 -2
visionimpairmentandblindness: -2 -1
antibiotics: 2 -1
bacterialinfections: -7 -4
chagasdisease: 3 3
chickenpox: -1 -3
chikungunya: -2 0
childhoodvaccines: 0 -4
covid19coronavirusdisease2019: -2 -1
flu: -2 -5
foodborneillness: 2 0
germsandhygiene: -2 -1
handfootandmouthdisease: -2 0
herpessimplex: 1 2
hpv: 5 1
infectioncontrol: 1 2
infectiousdiseases: -5 -1
insectbitesandstings: -2 4
lymedisease: 4 3
malaria: 0 2
parasiticdiseases: -6 -1
respiratorysyncytialvirusinfections: 3 1
sepsis: -1 3
vaccines: 1 2
viralinfections: -9 -3
whoopingcough: 2 2
yeastinfections: 0 2
immunesystemanddisorders: -3 -2
autoimmunediseases: -7 -5
scleroderma: 3 3
fever: 0 2
foodallergy: 2 3
travelershealth: 7 3
biopsy: -2 -1
cancer: -5 -2
cancerchemotherapy: 2 -6
cervicalcancer: 1 4
cervicalcancerscreening: 2 2
leukemia: 1 2
lungcancer: 1 2
mammography: 2 0
oralcancer: 3 3
prostatecancer: 2 1
prostatecancerscreening: 0 -2
radiationtherapy: 2 1
stomachcancer: 1 2
testicularcancer: 2 0
bladderdiseases: -5 -1
chronickidneydisease: -2 0
kidneydiseases: -3 3
kidneyfailure: -3 -3
kidneystones: 2 1
overactivebladder: -2 -2
urinaryincontinence: 1 2
urinarytractinfections: 2 2
urineandurination: -10 -5
adrenalglanddisorders: 2 2
bloodglucose: -3 -4
diabetes: -5 -5
diabetescomplications: -2 -2
diabetesinchildrenandteens: 0 3
diabetesmedicines: -1 -4
diabetestype1: 1 4
diabetestype2: 2 -1
diabeticdiet: 0 4
diabeticfoot: 4 7
diabeticnerveproblems: 0 2
endocrinediseases: -10 -5
hormones: -4 -6
hypoglycemia: -2 2
hyperthyroidism: -1 -2
hypothyroidism: 3 -2
thyroiddiseases: 3 0
thyroidtests: -1 -6
metabolicdisorders: -7 -4
dehydration: 2 6
downsyndrome: 3 3
genesandgenetherapy: 1 3
geneticdisorders: 1 2
genetictesting: 3 5
stemcells: 5 4
steroids: -7 -4
assistedreproductivetechnology: 6 -3
breastdiseases: -4 -4
breastfeeding: 0 2
cervixdisorders: -3 0
childbirth: -5 1
childdevelopment: 4 -4
childnutrition: 0 3
childsafety: 0 6
childrenshealth: 12 11
erectiledysfunction: 1 -2
femaleinfertility: -1 -2
fetalhealthanddevelopment: -3 -1
healthproblemsinpregnancy: -2 -1
hormonereplacementtherapy: -1 -2
infantandnewborncare: 2 2
infantandnewbornnutrition: -5 -5
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
pregnancy: 3 2
pregnancyandnutrition: -5 0
prenatalcare: 1 4
prenataltesting: 3 3
puberty: -3 0
sexualhealth: -1 3
sexualproblemsinmen: -3 -3
prostatediseases: -2 -3
suddeninfantdeathsyndrome: 0 3
teenhealth: -4 -2
toddlerhealth: -4 -2
uterinediseases: -7 -4
vaginaldiseases: -2 -1
womenshealth: -3 -1
parenting: -4 -1
speechandlanguageproblemsinchildren: -2 -1
schoolhealth: -3 -2
alcohol: 0 2
bvitamins: -4 -5
bodyweight: -5 -3
calcium: -5 -2
carbohydrates: -2 0
carbonmonoxidepoisoning: 1 2
cleaningdisinfectingandsanitizing: -2 -1
cocaine: -3 0
marijuana: -1 2
opioidsandopioidusedisorderoud: -3 1
opioidoverdose: 2 1
dasheatingplan: 0 -2
dietaryfats: -4 -2
dietaryfiber: 0 -2
dietaryproteins: -6 -4
dietarysupplements: 4 5
herbalmedicine: 5 3
diets: 5 6
drinkingwater: -1 2
ecigarettes: -1 -2
environmentalhealth: -2 -1
ergonomics: 0 3
exerciseandphysicalfitness: 6 3
exerciseforolderadults: 0 3
sportsfitness: 0 2
folicacid: 4 3
foodsafety: 0 3
healthfraud: 0 5
healthyaging: -1 -2
healthyliving: -4 -3
iron: -6 -4
leadpoisoning: 3 3
mercury: -2 -1
minerals: -3 -5
nutrition: 0 -2
nutritionforolderadults: 0 3
obesity: 7 6
weightcontrol: 1 -4
occupationalhealth: 0 3
ozone: -2 -1
poisoning: -3 1
quittingsmoking: 1 -2
radiationexposure: 0 3
smoking: 0 -2
vitaminc: -8 -2
vitamins: 1 -5
emergencymedicalservices: -5 -2
facialinjuriesanddisorders: -1 -2
falls: -2 -2
firstaid: 9 3
heatillness: -1 2
heatstroke: 1 2
safety: -3 -2
woundsandinjuries: -8 -6
disasterpreparationandrecovery: 0 3
acupuncture: 6 7
anesthesia: -4 -2
assistivedevices: 0 3
botox: 2 2
caregivers: 3 5
clinicaltrials: 1 3
complementaryandintegrativemedicine: 7 0
diagnosticimaging: 3 2
drugreactions: -2 -3
drugsafety: 0 7
healthfacilities: -3 -3
healthinsurance: -1 5
homecareservices: -1 -2
laboratorytests: 6 0
medicines: -9 -5
olderadulthealth: 4 0
organdonation: 0 5
overthecountermedicines: 2 1
pain: -5 0
painrelievers: -4 -6
patientrights: 0 3
patientsafety: 0 3
plasticandcosmeticsurgery: 2 -2
rehabilitation: 2 4
phototherapy: 4 0
weightlosssurgery: 2 0
xrays: -2 -1
hearingloss: 8 1
scalpdisorders: -1 -6
dentalinfections: 0 3
plantarfasciitis: 5 -1
kneepain: 2 1
neckpain: 4 -2
frozenshoulder: 2 0
footpain: 0 3
jointpain: -2 2
cervicalspondylosis: 0 3
hipfracture: 0 3
vertigo: 2 0
myopia: -4 0
dryeyes: 4 4
cystitis: -4 -4
hotflashes: 3 -1
diaperrash: 2 3
melasma: 4 1
bruxism: -1 -2
wisdomteeth: 2 0
dentalimplants: 3 3
nasalcongestion: -3 -8
bronchiolitis: 2 0
panicattacks: -1 -4
burnout: 3 2
eatingdisorderanorexia: 0 2
pelvicfloorexercises: -2 -4
hyperlipidemia: 0 -2
palpitations: 1 -2
intermittentfasting: -4 1
omega3: -4 -3
zinc: -3 -1
iodine: -3 0
b12: 0 -3
collagen: -2 -2
turmeric: -4 -2
traditionalchinesemedicine: 6 7
homeopathy: 3 4
massage: -2 -2
infertilityivf: -1 3
gestationaldiabetes: 3 1
ultrasound: -2 -5
insulin: -3 -7
glp1: -6 -2
antihistamines: 2 -4
laxatives: 1 -2
tickborneencephalitis: -3 -2
strepthroat: 0 2
cellulite: 2 0
snakebites: 1 3
altitudesickness: 6 6
thyroidnodules: 2 -1
jetlag: 0 3
lowbackpain: -5 -1
kneeosteoarthritis: 0 5
handpain: 0 3
legpain: -3 0
heelpain: 0 2
shinsplints: 2 2
aclinjuries: 2 2
stressfractures: 3 3
flatfeet: 2 0
musclepain: -3 -1
spondylolisthesis: 0 2
alopeciaareata: 2 2
androgeneticalopecia: -2 -3
hairtransplant: 3 4
skincare: 4 0
wrinkles: -1 2
keloids: 3 3
hirsutism: 0 3
sunscreen: -3 1
analfissure: 2 2
bloating: -3 -3
foodpoisoning: 3 5
foodintolerance: 2 1
ibd: 0 3
liverhealth: 2 2
gallbladderremoval: 0 2
bowelprep: 2 3
venousinsufficiency: 0 3
compressionstockings: 0 4
circulation: -2 -1
hearthealth: 0 3
strokeprevention: 0 5
bloodpressuremonitors: 0 2
blooddonation: 3 0
bloodtransfusion: 0 2
earwax: 3 3
earpain: -1 -3
nasalpolyps: 4 3
allergicrhinitis: 1 6
bronchitis: 4 2
respiratoryinfections: 0 4
inhalers: 2 4
tonsillectomy: 2 1
cpap: 2 2
eyesurgery: 4 5
contactlenses: 0 4
glasses: -2 -1
eyestrain: 0 3
visionloss: 2 4
eyedrops: 1 2
teethwhitening: 3 4
cosmeticdentistryveneers: 1 2
toothextraction: 0 2
toothloss: 0 5
toothsensitivity: 0 3
orthodontics: 5 4
oralhygiene: -5 -2
mouthsores: 2 1
gravesdisease: 3 2
hashimoto: 1 2
thyroidmedicines: 0 -3
weightloss: -4 -1
weightlossmedicines: -1 6
bellyfat: 2 1
adrenalfatigue: -3 -1
neuropathy: 2 2
numbness: -2 -3
febrileseizures: 3 3
facialparalysis: 2 2
grief: -1 2
meditation: 0 3
sleephygiene: -5 2
sleepmedicines: -3 -3
melatonin: 2 2
alcoholwithdrawal: -1 2
hangover: 4 3
cannabidiol: 0 -2
cannabis: 3 3
nicotine: 3 3
mastitis: 3 3
morningsickness: -2 0
vaginaldischarge: -2 0
pill: -3 -2
emergencycontraception: -1 -2
ovulation: -5 -3
prostatitis: 2 2
newbornjaundice: 2 2
infantfeeding: 0 6
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
ginger: -1 -2
garlic: -2 -2
ginseng: -2 -1
essentialoils: 2 2
selenium: 0 2
sugar: -3 -1
coffee: -4 -3
glutenfree: 3 4
fodmap: -2 -1
hearthealthydiet: 0 3
sportsnutrition: 0 6
immunehealth: -4 -3
guthealth: 0 2
aging: -2 -1
exercise: -8 1
walking: -2 -2
running: -1 -3
strengthtraining: -2 -2
stretching: -3 -3
ayurveda: 6 5
naturopathy: -2 0
bloodtests: -4 -2
breastscreening: 2 0
cancerscreening: 3 5
cancertreatment: -2 5
chemotherapy: -1 -2
coloncancer: -2 -1
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
/breathing: hearingdisordersanddeafness=-5 childrenshealth=9 eyecare=5 eyesurgery=6 toothloss=6 inhalers=5 nasalcongestion=-6 sinusitis=5 allergicrhinitis=7 earinfections=6 respiratoryinfections=6
/living: bloodglucose=5 liverdiseases=5 herbalmedicine=-7 osteoarthritis=7 fatigue=6 sportsnutrition=7 chronicpain=7 lungdiseases=6 childsafety=6 foodpoisoning=6
/brain: sleepdisorders=5 mentalhealth=7 caregivers=10 antidepressants=-7 panicattacks=-5 balanceproblems=-5 childmentalhealth=5 teenmentalhealth=7 acupuncture=6 eardisorders=6 tremor=-5
/bones: jointdisorders=-5 exerciseandphysicalfitness=5 sleephygiene=5 childrenshealth=5 varicoseveins=6 heelinjuriesanddisorders=-10
/digestion: irritablebowelsyndrome=8 nutrition=5 diets=9 herbalmedicine=5 surgery=6 childrenshealth=8 glutenfree=5 cirrhosis=-5
/heart: compressionstockings=6 pregnancy=5 childrenshealth=5
/infections: naildiseases=5 hpv=5 travelershealth=7 pregnancy=6 cervicalcancer=8 druginteractions=6
/kidneys: bloodglucose=-8 diabetes=-6 herbalmedicine=11 dietarysupplements=5 weightcontrol=-7 obesity=5 insulin=-5 childrenshealth=-5 weightlossmedicines=9 cystitis=-5 genetictesting=5 diabetesmedicines=-5 diabetestype1=5 diabeticfoot=7 pelvicfloordisorders=6 pelvicfloorexercises=-5 organdonation=7
/women: womenshealth=6 infertility=5 dietarysupplements=8 childrenshealth=-5 hormones=-5 sleephygiene=-5 pelvicpain=6 speechandcommunicationdisorders=6 prenatalcare=6
/skin: skinpigmentationdisorders=6 skinconditions=9 skincancer=6 footcare=5 hpv=-5 caregivers=6 skincare=11 hairproblems=-6 skininfections=6
/care: skinaging=6 complementaryandintegrativemedicine=-6 diagnosticimaging=7
/cancers: complementaryandintegrativemedicine=5 hpv=5 cancertreatment=8 cancerscreening=6
dietarysupplements: vitamins=-5 herbalmedicine=-5 heartdiseases=5 sportsnutrition=5
backpain: lowbackpain=-5 sciatica=5
varicoseveins: exerciseandphysicalfitness=5 ergonomics=5
fever: febrileseizures=5
hemorrhoids: diets=5
insomnia: sleephygiene=5 dietarysupplements=5
vaccines: cervicalcancer=7
urinarytractinfections: cystitis=-5
psoriasis: skinconditions=9 scalpdisorders=5
highbloodpressure: herbalmedicine=5
hairloss: scalpdisorders=-8 plasticandcosmeticsurgery=7
panicdisorder: panicattacks=-5 anxiety=5 childmentalhealth=5 teenmentalhealth=5
infantandnewborncare: overthecountermedicines=5
migraine: complementaryandintegrativemedicine=5 acupuncture=7
enlargedprostatebph: herbalmedicine=5
collagen: jointdisorders=5
lupus: sunexposure=5 leukemia=5 genesandgenetherapy=5
dengue: fever=6
femaleinfertility: ovariandisorders=5 laboratorytests=5
cystitis: antibiotics=-5
gallstones: diets=5 nutrition=5 minimallyinvasive=5
hyperthyroidism: thyroidtests=-5 eyediseases=5
dietaryproteins: exerciseforolderadults=5
eczema: itching=-6 skincare=9
legpain: varicoseveins=8
atrialfibrillation: bloodthinners=5 strokeprevention=5 medicines=5
croup: breathingproblems=5
ingrowntoenail: footcare=8
botox: skinaging=7 wrinkles=5
creatine: kidneyhealth=5
dizzinessandvertigo: eardisorders=7
hearingaids: aging=5 mildcognitiveimpairment=5
lasereyesurgery: myopia=-5
thyroiddiseases: laboratorytests=5 herbalmedicine=5
bowelmovement: dietarysupplements=5 constipation=5 weightcontrol=5
handfootandmouthdisease: infectioncontrol=5
rheumatoidarthritis: crohnsdisease=5 psoriasis=5
autismspectrumdisorder: childrenshealth=-5 childdevelopment=5 oxygentherapy=5
genesandgenetherapy: genetictesting=5
celiacdisease: foodallergy=5
guidetogoodposture: chiropractic=5 headache=5
depression: antidepressants=-6 mentalhealth=5 anxiety=-5 stress=5 psychotherapy=-6
intimatepartnerviolence: healthinsurance=5
flu: childrenshealth=5
anemia: pregnancy=5
diabetes: bloodglucose=-5 diabeticfoot=7 diabetesmedicines=-10 foothealth=5 dietarysupplements=7 herbalmedicine=5 diabetesinchildrenandteens=5
fibromyalgia: pain=5 complementaryandintegrativemedicine=5 sleephygiene=5
alcoholusedisorderaud: rehabilitation=5
vitamins: dietarysupplements=-5 fatigue=5 dehydration=5 aging=5
cholesterol: bloodtests=5 hearthealthydiet=5 diets=5
cancer: complementaryandintegrativemedicine=5 healthcheckup=5 cancerscreening=5
dentalhealth: gumdisease=-6 toothloss=7
infertility: assistedreproductivetechnology=7 atrialfibrillation=5 bloodthinners=5
glp1: weightcontrol=-6 obesity=6 weightlossmedicines=10
weightcontrol: dietarysupplements=5
childrenshealth: childdevelopment=5 poisoning=5 firstaid=5 childsafety=5 speechandcommunicationdisorders=7
hernia: surgery=7
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
malaria: mosquitobites=-7 pregnancy=5 travelershealth=6
marijuana: chronicpain=5
vitaminc: fatigue=5 sunscreen=5 skincare=5
blooddonation: blood=5 anemia=5
fattyliverdisease: dietarysupplements=5 obesity=6 diets=5
prostatediseases: dietarysupplements=7
herniateddisk: spondylolisthesis=5 lowbackpain=5 exercise=5
liverdiseases: kidneydiseases=5 herbalmedicine=5
epilepsy: firstaid=5
hepatitisb: herbalmedicine=5 healthscreening=5
typhoid: malaria=5
kidneystones: diets=5
fistulas: analdisorders=5
melasma: skinpigmentationdisorders=5 sunexposure=-6
b12: diabeticnerveproblems=5 irondeficiencyanemia=5
urinaryincontinence: pelvicfloordisorders=5 pelvicfloorexercises=-5
maculardegeneration: eyediseases=5
osteoarthritis: kneeosteoarthritis=5 jointpain=5
polycysticovarysyndrome: ovariandisorders=-6 diets=5 dietarysupplements=8
ketodiet: weightloss=5
sibo: digestivediseases=5
adrenalfatigue: fatigue=5
detox: liverdiseases=5 dietarysupplements=5
sleephygiene: mentalhealth=5 psychotherapy=5 eyeinfections=5 contactlenses=5 suddeninfantdeathsyndrome=5
fungalinfections: naildiseases=7 footcare=5
mosquitocontrol: insectbitesandstings=5 lymedisease=5 tickbites=5
cataract: eyesurgery=7 aging=5
vaginaldischarge: yeastinfections=5 vaginitis=5
cosmetics: kidneyhealth=5 drinkingwater=5 infantfeeding=5
abdominalpain: pepticulcer=5 gastritis=5
stuttering: speechandcommunicationdisorders=5
rabies: vaccines=-5 firstaid=5 travelershealth=7
warts: skinconditions=6 herbalmedicine=5
pepticulcer: heartburn=5
arrhythmia: anxiety=5
attentiondeficithyperactivitydisorder: childrenshealth=5 mentalhealth=10 olderadultmentalhealth=5 teenmentalhealth=5 olderadulthealth=5
diabetestype2: diabeticdiet=5
osteoporosis: fallsprevention=5
hayfever: noseinjuriesanddisorders=5 sinusitis=5
sciatica: exerciseandphysicalfitness=5 tens=5
lungcancer: traditionalchinesemedicine=5 cancertreatment=8
pregnancy: gerd=5 insectbitesandstings=5 mentalhealth=5
foodpoisoning: foodsafety=5
lowtestosterone: hormonereplacementtherapy=5
cannabidiol: chronicpain=8
opioidsandopioidusedisorderoud: alcohol=5 alcoholwithdrawal=5
yeastinfections: naturopathy=5 digestivehealth=5 diets=5
eardisorders: earinfections=8 earwax=5 antibiotics=5
herbalmedicine: dietarysupplements=-5 anxiety=5
applecidervinegar: bloodglucose=5 weightloss=5
plantarfasciitis: heelinjuriesanddisorders=-10
posttraumaticstressdisorder: psychotherapy=5
birthcontrol: womenshealth=5
parkinsonsdisease: tremor=-6 caregivers=10 physicaltherapy=5 aging=5
cocaine: altitudesickness=5 travelershealth=5
bacterialvaginosis: vaginitis=-5
commoncold: herbalmedicine=5 surgery=5 patientsafety=5 dietarysupplements=5 drugsafety=5
sinusitis: allergicrhinitis=5
hiccups: digestivediseases=5
viralinfections: pain=5
dryeyes: eyecare=7 eyestrain=5
folicacid: genetictesting=5
shingles: obesity=5 plasticandcosmeticsurgery=5 complementaryandintegrativemedicine=5
lowbloodpressure: highbloodpressure=5
piercingandtattoos: allergy=5 skininfections=5
antibiotics: druginteractions=7
measles: immunization=5
poisoning: healthfraud=5 snakebites=5
steroids: eczema=5
surgery: sleepapnea=5 transgenderhealth=5
noise: occupationalhealth=5
dementia: caregivers=6 dietarysupplements=5
ostomy: ibd=5
running: stressfractures=5
glaucoma: eyedrops=5
eatingdisorders: mentalhealth=-5
laborpain: paincontrol=5
seizures: firstaid=5
falls: aging=5 osteoporosis=5
probiotics: guthealth=5
cancertreatment: healthfraud=5
homeopathy: complementaryandintegrativemedicine=-5
heartattack: coronaryarterydisease=-7 cardiacrehabilitation=5 firstaid=5
peripheralarterialdisease: walking=5
bloodclots: compressionstockings=5 surgery=5
chemotherapy: blooddisorders=5 sepsis=5
cervicalcancerscreening: hpv=6 transgenderhealth=5
kidneytransplantation: organdonation=8
dialysis: sugar=5 magnesium=5 zinc=5 iodine=5 selenium=5
constipation: probiotics=5
irritablebowelsyndrome: diets=6
lymphoma: clinicaltrials=5
hemophilia: bleedingdisorders=5
marfansyndrome: geneticdisorders=5 aorticaneurysm=5
skinpigmentationdisorders: skincancer=5 visionimpairmentandblindness=5 visionloss=5 skincare=5
scabies: skininfections=5
melatonin: jetlag=5 sleephygiene=5
drowning: cpr=5 childsafety=5
drinkingwater: leadpoisoning=5
obsessivecompulsivedisorder: mentalhealth=5
psychoticdisorders: schizophrenia=5 caregivers=5
mriscans: diagnosticimaging=8
bloodcounttests: laboratorytests=5
palliativecare: pain=5
lymphedema: cellulitis=5
miscarriage: grief=5
mastitis: breastfeeding=5
scoliosis: childrenshealth=7
insulin: healthinsurance=5 healthcarecosts=5
cough: antibiotics=5 infectiousdiseases=5 antibioticresistance=5 lungcancer=5 respiratoryinfections=5
clinicaltrials: patientrights=5
pregnancyandnutrition: prenatalcare=5 preconceptioncare=5
hipreplacement: medicaltourism=5
skinaging: cosmeticprocedures=5
rosacea: skinconditions=5
pancreaticcancer: cancertreatment=5
gallbladderdiseases: surgery=5 gallstones=5
grief: depression=5
vitaminddeficiency: dietarysupplements=5
musclepain: exerciseandphysicalfitness=5
copd: inhalers=5
foodallergy: allergy=-5
hypoglycemia: diabetestype1=5
earinfections: complementaryandintegrativemedicine=5
laserhairremoval: hirsutism=5
diabeticfoot: peripheralarterialdisease=5
sexualproblemsinwomen: sexualhealth=5
paincontrol: childbirth=5
burnout: stress=-5
prostatecancer: medicaltourism=5
stemcells: kneeosteoarthritis=5
strokerehabilitation: assistivedevices=5
hangover: ivtherapy=5
blood: stemcells=5 pregnancy=5
peripheralnervedisorders: carpaltunnelsyndrome=5 handpain=5
dentures: mouthdisorders=5
ankleinjuriesanddisorders: exerciseandphysicalfitness=5
myopia: childrenshealth=7
glutenfree: childrenshealth=5
coma: alzheimersdisease=5 heatillness=5 aging=5 diabeticfoot=5 footcare=5
painrelievers: stroke=5 fever=5 childrenshealth=5
childbirth: pelvicfloordisorders=5 womenshealth=5 urinaryincontinence=5
sunscreen: skincancer=5
schoolhealth: epilepsy=5 firstaid=5
bonedensity: olderadulthealth=5
chikungunya: vaccines=5 mosquitocontrol=5
mushroompoisoning: firstaid=5 foodpoisoning=5
motionsickness: childrenshealth=5 travelershealth=5
firstaid: childsafety=5
moles: sunexposure=5
sprainsandstrains: ankleinjuriesanddisorders=5
chickenpox: childrenshealth=5
hotflashes: dietarysupplements=5
garlic: stroke=5
urineandurination: menshealth=5 herbalmedicine=5
lactoseintolerance: nutrition=5
hypothyroidism: pregnancy=5
morningsickness: folicacid=5
cellulite: skinaging=5
bonediseases: eyediseases=5 refractiveerrors=5 contactlenses=5
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
cankersores: oralcancer=5
puberty: mentalhealth=5 adolescenthealth=5
/*: stroke=0 herbalmedicine=0 sunexposure=0 laboratorytests=0 footinjuriesanddisorders=0 sportsinjuries=0 complementaryandintegrativemedicine=0 naildiseases=0 footcare=0 firstaid=0 dietarysupplements=0 refractiveerrors=0 weightcontrol=0 childdevelopment=0 chronicpain=0 cancerchemotherapy=0 foothealth=0 diets=0 mentalhealth=0 surgery=0 hpv=0 caregivers=0 olderadulthealth=0 obesity=0 travelershealth=0 sleepdisorders=0 plasticandcosmeticsurgery=0 eyediseases=0 infertility=0 skinpigmentationdisorders=0 highbloodpressure=0 skinconditions=0 exerciseandphysicalfitness=0 skinaging=0 assistedreproductivetechnology=0 aging=0 skincare=0
`;
