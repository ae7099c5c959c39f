/** Cancer and its treatment. Columns: see `fields.ts`. */
export const CANCERS = `
Acute lymphocytic leukemia|Acute lymphoblastic leukemia;ALL|急性淋巴细胞白血病|leucemia linfocítica aguda|akute lymphatische Leukämie|leucémie aiguë lymphoblastique|leucemia linfoide aguda|leukemia|acute-lymphoblastic-leukaemia
Acute myeloid leukemia|Acute myelogenous leukemia;AML;ANLL|急性髓系白血病|leucemia mieloide aguda|akute myeloische Leukämie|leucémie aiguë myéloïde|leucemia mieloide aguda|leukemia|acute-myeloid-leukaemia
Adrenal gland cancer|adrenal cancer|肾上腺癌|cáncer de glándula suprarrenal|Nebennierenkrebs|cancer des surrénales|câncer da glândula adrenal|cancer
Anal cancer|cancer of the anus|肛门癌|cáncer de ano|Analkrebs|cancer de l'anus|câncer anal|cancer|anal-cancer
Benign tumors|Benign cancer;Benign neoplasms;Noncancerous tumors;noncancerous growth|良性肿瘤|tumores benignos|gutartige Tumoren|tumeurs bénignes|tumores benignos
Bile duct cancer|Cholangiocarcinoma|胆管癌|cáncer de las vías biliares;colangiocarcinoma|Gallengangskrebs|cancer des voies biliaires|câncer das vias biliares|cancer|cholangiocarcinoma
Biopsy|tissue sample|活检;活组织检查|biopsia|Biopsie;Gewebeprobe|biopsie|biópsia|laboratorytests|biopsy
Bladder cancer|cancer of the bladder|膀胱癌|cáncer de vejiga|Blasenkrebs|cancer de la vessie|câncer de bexiga|cancer;bladderdiseases|bladder-cancer
Breast cancer|cancer of the breast;breast tumor|乳腺癌;乳癌|cáncer de mama;cáncer de seno|Brustkrebs;Mammakarzinom|cancer du sein|câncer de mama;cancro da mama|cancer;breastdiseases|breast-cancer-in-women|breast-cancer
Breast reconstruction|reconstruction after mastectomy|乳房重建|reconstrucción del seno|Brustaufbau;Brustrekonstruktion|reconstruction mammaire|reconstrução mamária|mastectomy;plasticandcosmeticsurgery
Cancer|Carcinoma;Malignancy;Neoplasms;Tumor;oncology;malignant tumor;metastatic;metastasis;oncologist;cancerous|癌症;肿瘤;恶性肿瘤;癌|cáncer;tumor;oncología|Krebs;Tumor;Krebserkrankung;Onkologie|cancer;tumeur;oncologie|câncer;cancro;tumor;oncologia||cancer|cancer
Cancer alternative therapies|alternative cancer treatment;complementary cancer therapy|癌症替代疗法|terapias alternativas para el cáncer|alternative Krebstherapien|médecines complémentaires et cancer|terapias alternativas para o câncer|cancer;complementaryandintegrativemedicine
Cancer chemotherapy|chemotherapy;chemo|化疗;癌症化疗|quimioterapia|Chemotherapie|chimiothérapie|quimioterapia|cancer|chemotherapy
Cancer immunotherapy|immunotherapy;checkpoint inhibitors;immune checkpoint;CAR T-cell therapy;CAR-T|癌症免疫疗法;免疫疗法;免疫治疗|inmunoterapia;inmunoterapia contra el cáncer|Immuntherapie;Krebsimmuntherapie;Checkpoint-Hemmer|immunothérapie|imunoterapia|cancer
Cancer in children|Childhood cancer;pediatric cancer|儿童癌症|cáncer en niños;cáncer infantil|Krebs bei Kindern|cancer de l'enfant|câncer infantil|cancer;childrenshealth||cancer-in-children
cancerlivingwithcancer>cancerlivingwithcancer=Living with cancer|living with cancer;cancer survivor;life after cancer|与癌共存;癌症患者生活|vivir con cáncer|Leben mit Krebs|vivre avec un cancer|vivendo com câncer|cancer
Carcinoid tumors|carcinoid;neuroendocrine tumor|类癌|tumores carcinoides|Karzinoid;neuroendokrine Tumoren|tumeurs carcinoïdes|tumores carcinoides|cancer|neuroendocrine-tumours
Cervical cancer|cancer of the cervix|宫颈癌|cáncer de cuello uterino;cáncer cervical|Gebärmutterhalskrebs;Zervixkarzinom|cancer du col de l'utérus|câncer do colo do útero|cancer;cervixdisorders|cervical-cancer|cervical-cancer
Cervical cancer screening|Pap test;smear test;cervical screening;HPV test;pap;colposcopy|宫颈癌筛查|pruebas de detección de cáncer cervical;citología cervical|Pap-Abstrich;Gebärmutterhalskrebs-Früherkennung;Pap-Test|dépistage du cancer du col|exame papanicolau|cervicalcancer;healthscreening|cervical-screening
Childhood brain tumors||儿童脑肿瘤|tumores cerebrales infantiles|Hirntumoren bei Kindern|tumeurs cérébrales de l'enfant|tumores cerebrais infantis|braintumors;cancerinchildren
Childhood leukemia||儿童白血病|leucemia infantil|Leukämie bei Kindern|leucémie de l'enfant|leucemia infantil|leukemia;cancerinchildren
Chronic lymphocytic leukemia|CLL|慢性淋巴细胞白血病|leucemia linfocítica crónica|chronische lymphatische Leukämie|leucémie lymphoïde chronique|leucemia linfocítica crônica|leukemia|chronic-lymphocytic-leukaemia
Chronic myeloid leukemia|Chronic granulocytic leukemia;Chronic myelogenous leukemia;CML|慢性髓系白血病|leucemia mieloide crónica|chronische myeloische Leukämie|leucémie myéloïde chronique|leucemia mieloide crônica|leukemia|chronic-myeloid-leukaemia
Colorectal cancer|Colon cancer;Rectal cancer;bowel cancer;colorectal carcinoma;cancer of the colon;bowel cancer screening|结直肠癌;大肠癌;结肠癌;肠癌;直肠癌|cáncer colorrectal;cáncer de colon;cáncer de recto|Darmkrebs;Dickdarmkrebs|cancer colorectal;cancer du côlon;cancer de l'intestin|câncer colorretal;câncer de intestino;câncer de cólon|cancer;colonicdiseases|bowel-cancer|colorectal-cancer
Esophageal cancer||食管癌;食道癌|cáncer de esófago|Speiseröhrenkrebs|cancer de l'œsophage|câncer de esôfago|cancer;esophagusdisorders|oesophageal-cancer
Eye cancer|eye tumor|眼癌|cáncer de ojo|Augenkrebs|cancer de l'œil|câncer ocular|cancer;eyediseases|eye-cancer
Gallbladder cancer||胆囊癌|cáncer de vesícula biliar|Gallenblasenkrebs|cancer de la vésicule biliaire|câncer da vesícula biliar|cancer;gallbladderdiseases|gallbladder-cancer
Head and neck cancer||头颈癌|cáncer de cabeza y cuello|Kopf-Hals-Tumoren|cancer de la tête et du cou|câncer de cabeça e pescoço|cancer|head-and-neck-cancer
Hodgkin lymphoma|Hodgkin disease|霍奇金淋巴瘤|linfoma de Hodgkin|Morbus Hodgkin;Hodgkin-Lymphom|lymphome de Hodgkin|linfoma de Hodgkin|lymphoma|hodgkin-lymphoma
Intestinal cancer|Duodenal cancer;Ileal cancer;Jejunal cancer;Small intestine cancer;small bowel cancer|小肠癌|cáncer de intestino delgado|Dünndarmkrebs|cancer de l'intestin grêle|câncer do intestino delgado|cancer
Kaposi sarcoma||卡波西肉瘤|sarcoma de Kaposi|Kaposi-Sarkom|sarcome de Kaposi|sarcoma de Kaposi|cancer|kaposis-sarcoma
Kidney cancer|Hypernephroma;Renal cancer;renal cell carcinoma|肾癌|cáncer de riñón|Nierenkrebs|cancer du rein|câncer de rim|cancer;kidneydiseases|kidney-cancer
Leukemia||白血病|leucemia|Leukämie;Blutkrebs|leucémie|leucemia|cancer;blooddisorders
Liver cancer|Hepatocellular carcinoma;hepatoma;cancer of the liver|肝癌|cáncer de hígado;hepatocarcinoma|Leberkrebs;Leberzellkarzinom|cancer du foie|câncer de fígado|cancer;liverdiseases|liver-cancer
Lung cancer|Bronchogenic carcinoma;cancer of the lung;non-small cell lung cancer;small cell lung cancer|肺癌|cáncer de pulmón|Lungenkrebs;Bronchialkarzinom|cancer du poumon|câncer de pulmão;cancro do pulmão|cancer;lungdiseases|lung-cancer|lung-cancer
Lymphoma|Non-Hodgkin lymphoma|淋巴瘤;非霍奇金淋巴瘤|linfoma;linfoma no Hodgkin|Lymphom;Lymphdrüsenkrebs;Non-Hodgkin-Lymphom|lymphome|linfoma;linfoma não Hodgkin|cancer;lymphaticdiseases|non-hodgkin-lymphoma
Male breast cancer|breast cancer in men|男性乳腺癌|cáncer de mama en hombres|Brustkrebs beim Mann|cancer du sein chez l'homme|câncer de mama masculino|breastcancer;menshealth|breast-cancer-in-men
Mammography|mammogram;breast screening;breast cancer screening|乳房X光检查;钼靶|mamografía|Mammographie;Mammografie;Brustkrebsfrüherkennung|mammographie|mamografia|breastcancer;healthscreening|breast-cancer-screening
Mastectomy|breast removal;lumpectomy|乳房切除术|mastectomía|Mastektomie;Brustamputation|mastectomie|mastectomia|breastcancer;surgery|mastectomy
Mesothelioma|Malignant mesothelioma|间皮瘤|mesotelioma|Mesotheliom|mésothéliome|mesotelioma|cancer;asbestos|mesothelioma
Multiple myeloma|Plasma-cell myeloma;myeloma|多发性骨髓瘤|mieloma múltiple|multiples Myelom;Plasmozytom|myélome multiple|mieloma múltiplo|cancer;bonemarrowdiseases|multiple-myeloma
Myelodysplastic syndromes|MDS;myelodysplasia|骨髓增生异常综合征|síndromes mielodisplásicos|myelodysplastisches Syndrom|syndromes myélodysplasiques|síndromes mielodisplásicas|bonemarrowdiseases|myelodysplastic-syndrome-myelodysplasia
Nasal cancer|Cancer of the nasal cavity;Cancer of the paranasal sinus;nasal and sinus cancer|鼻癌|cáncer nasal|Nasenkrebs|cancer du nez|câncer nasal|cancer|nasal-and-sinus-cancer
Neuroblastoma||神经母细胞瘤|neuroblastoma|Neuroblastom|neuroblastome|neuroblastoma|cancerinchildren|neuroblastoma
Oral cancer|mouth cancer;tongue cancer;lip cancer|口腔癌;舌癌|cáncer oral;cáncer de boca|Mundhöhlenkrebs;Zungenkrebs|cancer de la bouche|câncer de boca;câncer bucal|headandneckcancer;mouthdisorders|mouth-cancer
Ovarian cancer|cancer of the ovary;ovarian tumor|卵巢癌;卵巢肿瘤|cáncer de ovario|Eierstockkrebs|cancer de l'ovaire|câncer de ovário|cancer;ovariandisorders|ovarian-cancer
Pancreatic cancer|cancer of the pancreas|胰腺癌|cáncer de páncreas|Bauchspeicheldrüsenkrebs;Pankreaskrebs|cancer du pancréas|câncer de pâncreas|cancer;pancreaticdiseases|pancreatic-cancer
Pituitary tumors|pituitary adenoma;prolactinoma|垂体瘤|tumores de hipófisis;tumores hipofisarios|Hypophysenadenom|tumeurs de l'hypophyse|tumores da hipófise|pituitarydisorders;braintumors
Pheochromocytoma||嗜铬细胞瘤|feocromocitoma|Phäochromozytom|phéochromocytome|feocromocitoma|adrenalglanddisorders|phaeochromocytoma
Prostate cancer|cancer of the prostate|前列腺癌|cáncer de próstata|Prostatakrebs;Prostatakarzinom|cancer de la prostate|câncer de próstata|cancer;prostatediseases|prostate-cancer
Prostate cancer screening|PSA test;PSA;prostate-specific antigen;rectal examination|前列腺癌筛查;前列腺特异性抗原|detección del cáncer de próstata;PSA;antígeno prostático|PSA-Test;PSA-Wert|dépistage du cancer de la prostate;PSA|exame de PSA;antígeno prostático|prostatecancer;healthscreening
Radiation therapy|Brachytherapy;Radiotherapy;radiation treatment;proton therapy|放射治疗;放疗|radioterapia;braquiterapia|Strahlentherapie;Bestrahlung|radiothérapie;curiethérapie|radioterapia;braquiterapia|cancer|radiotherapy
Salivary gland cancer||唾液腺癌|cáncer de las glándulas salivales|Speicheldrüsenkrebs|cancer des glandes salivaires|câncer das glândulas salivares|headandneckcancer
Soft tissue sarcoma|sarcoma|软组织肉瘤|sarcoma de tejidos blandos;sarcoma|Weichteilsarkom;Sarkom|sarcome des tissus mous;sarcome|sarcoma de partes moles;sarcoma|cancer|soft-tissue-sarcomas
Stomach cancer|Gastric cancer;cancer of the stomach;gastrectomy|胃癌|cáncer de estómago;cáncer gástrico|Magenkrebs|cancer de l'estomac|câncer de estômago|cancer;stomachdisorders|stomach-cancer
Testicular cancer|cancer of the testicle|睾丸癌|cáncer de testículo|Hodenkrebs|cancer des testicules|câncer de testículo|cancer;testiculardisorders|testicular-cancer
Throat cancer|Hypopharyngeal cancer;Laryngeal cancer;Laryngopharyngeal cancer;Nasopharyngeal cancer;Oropharyngeal cancer;Pharyngeal cancer|喉癌;鼻咽癌|cáncer de garganta;cáncer de laringe|Kehlkopfkrebs;Rachenkrebs|cancer de la gorge;cancer du larynx|câncer de garganta;câncer de laringe|headandneckcancer;throatdisorders|laryngeal-larynx-cancer
Thymus cancer|Thymoma|胸腺癌;胸腺瘤|cáncer de timo;timoma|Thymuskrebs;Thymom|cancer du thymus|câncer do timo|cancer
Thyroid cancer|cancer of the thyroid|甲状腺癌|cáncer de tiroides|Schilddrüsenkrebs|cancer de la thyroïde|câncer de tireoide|cancer;thyroiddiseases|thyroid-cancer
Tumors and pregnancy|cancer in pregnancy|肿瘤与怀孕|tumores y embarazo|Tumoren und Schwangerschaft|tumeurs et grossesse|tumores e gravidez|cancer;healthproblemsinpregnancy
Uterine cancer|Endometrial cancer;womb cancer;endometrial carcinoma|子宫癌;子宫内膜癌|cáncer de útero;cáncer de endometrio|Gebärmutterkrebs;Endometriumkarzinom|cancer de l'utérus;cancer de l'endomètre|câncer de útero;câncer de endométrio|cancer;uterinediseases|womb-uterus-cancer
Vaginal cancer||阴道癌|cáncer vaginal|Scheidenkrebs|cancer du vagin|câncer vaginal|cancer;vaginaldiseases|vaginal-cancer
Von Hippel-Lindau disease|VHL|希佩尔-林道综合征|enfermedad de von Hippel-Lindau|Von-Hippel-Lindau-Syndrom|maladie de von Hippel-Lindau|doença de von Hippel-Lindau|geneticdisorders
Vulvar cancer|vulval cancer|外阴癌|cáncer de vulva|Vulvakrebs|cancer de la vulve|câncer de vulva|cancer;vulvardisorders|vulval-cancer
Wilms tumor|Nephroblastoma|肾母细胞瘤|tumor de Wilms|Wilms-Tumor|tumeur de Wilms|tumor de Wilms|kidneycancer;cancerinchildren
`;
