/**
 * Generic and brand names of the commonest medicines (after the WHO Model List of Essential Medicines and the top 300 of
 * ClinCalc DrugStats), by the topic that they belong to: `topic|names|Chinese names`. Generic names are alike in the
 * European languages but for their endings.
 */
export const MEDICINES = `
painrelievers|acetaminophen;paracetamol;Tylenol;Panadol;Doliprane;ibuprofen;Advil;Motrin;Nurofen;naproxen;Aleve;aspirin;diclofenac;Voltaren;celecoxib;Celebrex;meloxicam;ketorolac;indomethacin;etoricoxib;metamizole;Novalgin;dipyrone;acetaminofén;Dafalgan;Efferalgan|对乙酰氨基酚;扑热息痛;布洛芬;阿司匹林;萘普生;双氯芬酸;塞来昔布;泰诺
opioidsandopioidusedisorderoud|oxycodone;OxyContin;Percocet;hydrocodone;Vicodin;morphine;codeine;tramadol;fentanyl;hydromorphone;tapentadol;methadone;buprenorphine;Suboxone;naloxone;Narcan;naltrexone|吗啡;芬太尼;曲马多;可待因;美沙酮
antibiotics|amoxicillin;Augmentin;clavulanate;azithromycin;Zithromax;doxycycline;ciprofloxacin;Cipro;levofloxacin;Levaquin;cephalexin;Keflex;cefuroxime;ceftriaxone;clindamycin;clarithromycin;erythromycin;metronidazole;Flagyl;nitrofurantoin;Macrobid;penicillin;trimethoprim;sulfamethoxazole;Bactrim;tetracycline;vancomycin;linezolid;fosfomycin;mupirocin;minocycline;cefdinir;rifaximin|阿莫西林;头孢;青霉素;阿奇霉素;左氧氟沙星;甲硝唑;多西环素;克拉霉素
antidepressants|sertraline;Zoloft;fluoxetine;Prozac;citalopram;Celexa;escitalopram;Lexapro;paroxetine;Paxil;venlafaxine;Effexor;duloxetine;Cymbalta;bupropion;Wellbutrin;mirtazapine;Remeron;trazodone;amitriptyline;nortriptyline;desvenlafaxine;vortioxetine;clomipramine|舍曲林;氟西汀;帕罗西汀;西酞普兰;文拉法辛
anxiety|alprazolam;Xanax;lorazepam;Ativan;diazepam;Valium;clonazepam;Klonopin;buspirone;benzodiazepine;benzodiazepines;hydroxyzine|阿普唑仑;地西泮
psychoticdisorders|quetiapine;Seroquel;olanzapine;Zyprexa;risperidone;Risperdal;aripiprazole;Abilify;haloperidol;clozapine;ziprasidone;lurasidone|奥氮平;利培酮;喹硫平
bipolardisorder|lithium carbonate;lamotrigine;Lamictal;lithium carbonate;lithium|碳酸锂
insomnia|zolpidem;Ambien;eszopiclone;zopiclone;melatonin;temazepam;suvorexant|褪黑素;安眠药
attentiondeficithyperactivitydisorder|methylphenidate;Ritalin;Concerta;Adderall;lisdexamfetamine;Vyvanse;atomoxetine;Strattera;guanfacine|哌甲酯
epilepsy|levetiracetam;Keppra;valproate;valproic acid;Depakote;carbamazepine;Tegretol;topiramate;Topamax;phenytoin;oxcarbazepine;Dilantin;primidone|丙戊酸钠;卡马西平
peripheralnervedisorders|gabapentin;Neurontin;pregabalin;Lyrica|加巴喷丁;普瑞巴林
parkinsonsdisease|levodopa;carbidopa;Sinemet;pramipexole;ropinirole;rasagiline|左旋多巴
alzheimersdisease|donepezil;Aricept;memantine;Namenda;rivastigmine;lecanemab;donanemab|多奈哌齐
migraine|sumatriptan;Imitrex;rizatriptan;zolmitriptan;erenumab;rimegepant;Aimovig|舒马曲普坦
muscledisorders|cyclobenzaprine;Flexeril;methocarbamol;tizanidine;baclofen;carisoprodol|
bloodpressuremedicines|lisinopril;enalapril;ramipril;perindopril;captopril;benazepril;losartan;Cozaar;valsartan;Diovan;olmesartan;telmisartan;irbesartan;candesartan;amlodipine;Norvasc;nifedipine;diltiazem;verapamil;metoprolol;Lopressor;atenolol;bisoprolol;carvedilol;propranolol;nebivolol;hydrochlorothiazide;chlorthalidone;furosemide;Lasix;spironolactone;torsemide;bumetanide;clonidine;hydralazine;doxazosin;sacubitril;Entresto;indapamide;triamterene;labetalol;prazosin;felodipine|氨氯地平;硝苯地平;缬沙坦;氯沙坦;美托洛尔;依那普利;呋塞米
bloodthinners|warfarin;Coumadin;Jantoven;apixaban;Eliquis;rivaroxaban;Xarelto;dabigatran;Pradaxa;edoxaban;heparin;enoxaparin;clopidogrel;Plavix;ticagrelor;Brilinta;prasugrel;phenprocoumon;Marcumar;acenocoumarol|华法林;利伐沙班;氯吡格雷;肝素
arrhythmia|amiodarone;digoxin;flecainide;sotalol|胺碘酮
angina|nitroglycerin;isosorbide;ranolazine;glyceryl trinitrate|硝酸甘油
statins|atorvastatin;Lipitor;simvastatin;Zocor;rosuvastatin;Crestor;pravastatin;lovastatin|阿托伐他汀;辛伐他汀;瑞舒伐他汀
cholesterolmedicines|ezetimibe;Zetia;fenofibrate;gemfibrozil;evolocumab;alirocumab;Repatha|依折麦布
diabetesmedicines|metformin;Glucophage;glipizide;glimepiride;glyburide;gliclazide;sitagliptin;Januvia;empagliflozin;Jardiance;dapagliflozin;Farxiga;canagliflozin;linagliptin;pioglitazone;insulin glargine;Lantus;Humalog;NovoLog;insulin lispro;dulaglutide;Trulicity;liraglutide;Victoza;semaglutide;Ozempic;Rybelsus;Mounjaro;tirzepatide;GLP-1;exenatide;acarbose;repaglinide|二甲双胍;格列美脲;阿卡波糖;司美格鲁肽;利拉鲁肽;达格列净
weightcontrol|Wegovy;Saxenda;Zepbound;orlistat;phentermine;Qsymia|奥利司他
hypothyroidism|levothyroxine;Synthroid;L-thyroxine;Levoxyl;liothyronine;Euthyrox|左甲状腺素;优甲乐
hyperthyroidism|methimazole;carbimazole;propylthiouracil;thiamazole|甲巯咪唑
steroids|prednisone;prednisolone;dexamethasone;methylprednisolone;Medrol;hydrocortisone;triamcinolone;betamethasone;clobetasol;mometasone;budesonide|泼尼松;地塞米松;氢化可的松
asthma|albuterol;salbutamol;Ventolin;fluticasone;Flovent;montelukast;Singulair;Advair;salmeterol;formoterol;Symbicort;beclomethasone;Flonase|沙丁胺醇;孟鲁司特
copd|tiotropium;Spiriva;ipratropium;umeclidinium;Trelegy|噻托溴铵
allergy|cetirizine;Zyrtec;loratadine;Claritin;fexofenadine;Allegra;diphenhydramine;Benadryl;desloratadine;levocetirizine;chlorpheniramine;azelastine|氯雷他定;西替利嗪
coldandcoughmedicines|pseudoephedrine;Sudafed;dextromethorphan;guaifenesin;Mucinex;benzonatate;oxymetazoline;xylometazoline;phenylephrine;Otrivin;nasivin;ambroxol;acetylcysteine|右美沙芬;氨溴索;羟甲唑啉
heartburn|omeprazole;Prilosec;esomeprazole;Nexium;pantoprazole;Protonix;lansoprazole;rabeprazole;famotidine;Pepcid;ranitidine;proton pump inhibitor;proton pump inhibitors;Gaviscon;Tums|奥美拉唑;泮托拉唑;雷贝拉唑;法莫替丁
nauseaandvomiting|ondansetron;Zofran;metoclopramide;promethazine;domperidone;meclizine|昂丹司琼;多潘立酮
constipation|polyethylene glycol;MiraLAX;docusate;senna;bisacodyl;lactulose;macrogol|乳果糖;开塞露
diarrhea|loperamide;Imodium;bismuth subsalicylate;Pepto-Bismol|洛哌丁胺;蒙脱石散
ulcerativecolitis|mesalamine;mesalazine;sulfasalazine|美沙拉嗪
rheumatoidarthritis|methotrexate;hydroxychloroquine;Plaquenil;adalimumab;Humira;etanercept;Enbrel;infliximab;tofacitinib;leflunomide;Remicade|甲氨蝶呤;羟氯喹
gout|allopurinol;Zyloprim;colchicine;febuxostat;Uloric;probenecid|别嘌醇;秋水仙碱;非布司他
osteoporosis|alendronate;Fosamax;risedronate;ibandronate;denosumab;Prolia;zoledronic acid;raloxifene;bisphosphonates;bisphosphonate;teriparatide|阿仑膦酸钠;唑来膦酸
erectiledysfunction|sildenafil;Viagra;tadalafil;Cialis;vardenafil|西地那非;伟哥
enlargedprostatebph|tamsulosin;Flomax;finasteride;Proscar;dutasteride;alfuzosin;terazosin|坦索罗辛;非那雄胺
hairloss|minoxidil;Rogaine;Propecia|米诺地尔
overactivebladder|oxybutynin;solifenacin;mirabegron;tolterodine|
birthcontrol|ethinyl estradiol;levonorgestrel;norethindrone;drospirenone;Plan B;Depo-Provera;medroxyprogesterone;desogestrel;Mirena|左炔诺孕酮
hormonereplacementtherapy|estradiol;Premarin;progesterone;conjugated estrogens|雌二醇;黄体酮
femaleinfertility|clomiphene;Clomid;letrozole|克罗米芬
breastcancer|tamoxifen;anastrozole;trastuzumab;Herceptin;palbociclib|他莫昔芬;曲妥珠单抗
cancerimmunotherapy|pembrolizumab;Keytruda;nivolumab;Opdivo;ipilimumab;atezolizumab|帕博利珠单抗;纳武利尤单抗
shingles|valacyclovir;acyclovir;aciclovir;valaciclovir;Shingrix;Zostavax;Valtrex|阿昔洛韦
flu|oseltamivir;Tamiflu;baloxavir|奥司他韦
covid19coronavirusdisease2019|Paxlovid;nirmatrelvir;molnupiravir;remdesivir|
hivmedicines|tenofovir;emtricitabine;dolutegravir;Biktarvy;Truvada;efavirenz|
fungalinfections|fluconazole;Diflucan;terbinafine;Lamisil;clotrimazole;ketoconazole;nystatin;miconazole;itraconazole|氟康唑;特比萘芬;克霉唑
parasiticdiseases|ivermectin;albendazole;mebendazole;praziquantel;permethrin|伊维菌素;阿苯达唑
malaria|chloroquine;artemisinin;artemether;mefloquine;Malarone;primaquine|青蒿素
tuberculosis|isoniazid;rifampin;rifampicin;pyrazinamide;ethambutol|异烟肼;利福平
acne|isotretinoin;Accutane;adapalene;tretinoin;benzoyl peroxide;salicylic acid|异维A酸;过氧化苯甲酰
eczema|tacrolimus;dupilumab;Dupixent;pimecrolimus|他克莫司;度普利尤单抗
psoriasis|ustekinumab;secukinumab;Cosentyx;calcipotriol;apremilast;ixekizumab;Stelara|
glaucoma|latanoprost;timolol;brimonidine;dorzolamide;bimatoprost|
quittingsmoking|varenicline;Chantix;Nicorette|
multiplesclerosis|ocrelizumab;interferon beta;fingolimod|
folicacid|Folvite|
potassium|potassium citrate;Klor-Con|
anaphylaxis|adrenaline|肾上腺素
irondeficiencyanemia|ferrous sulfate|
b12|cyanocobalamin|
irritablebowelsyndrome|dicyclomine|
diabetesinsipidus|desmopressin|
gas|simethicone|
pepticulcer|sucralfate|
`;
