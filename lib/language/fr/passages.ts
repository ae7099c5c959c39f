import type { PassageWords } from '../passages.ts';

/** What French sentences that sell, and sentences that must stay, are made of. */
export const passages: PassageWords = {
  call: 'appelez nous|appelez notre|appeler|appelez le|téléphonez|par téléphone|au téléphone|laissez votre numéro|laissez nous|laisse nous|rappelons|rappellera|rappelle|composez|joindre|joignez',
  consult:
    'contactez|contacte nous|contacter|prenez contact|parlez à nos|parlez en à nos|discutez avec|échangez avec|interrogez nos|demandez à nos|demandez conseil à|écrivez nous|écris moi|écrivez moi|venez|viens|passez nous voir|rendez vous dans notre|rencontrez|posez vos questions|posez votre question|nos conseillers|consultez nos|consultez notre|envoyez nous|envoie moi|faites appel|confiez|consultation gratuite|bilan gratuit|séance découverte',
  book: 'réservez|réserve|réserver|réservation|prenez rendez vous|prendre rendez vous|rendez vous en ligne|prise de rendez vous|votre rendez vous|inscrivez vous|inscris toi|votre séance|ta séance|votre bilan|votre place|ta place|planifiez|rdv|nouveaux patients|première consultation|doctolib|nous vous recevons',
  buy: 'achetez|achète|acheter|achat|commandez|commande|commander|je commande|ajoutez au panier|panier|procurez vous|procure toi|offrez vous|offre toi|offrez à|craquez|craque|foncez|essayez notre|testez notre|découvrez notre|voir l offre|voir le prix|voir le produit|meilleur prix|en vente|boutique|e shop|adoptez|adopte|optez pour|misez sur|faites confiance à|profitez|profite',
  click:
    'cliquez|clique|cliquer|clic|appuyez|scannez|flashez|suivez le lien|lien|en bio|bouton|rendez vous sur|rends toi sur|visitez|visite notre|ci dessous',
  subscribe:
    'abonnez vous|abonne toi|t abonnant|abonnant|abonnement|newsletter|lettre d information|infolettre|inscrivez vous|inscris toi|je m inscris|inscription|téléchargez|télécharge|télécharger|ebook|e book|guide gratuit|formation|formation en ligne|programme|atelier|webinaire|masterclass|application|appli|votre e mail|votre adresse|ton e mail|ta boîte mail|votre boîte|rejoignez|rejoins|communauté|groupe privé|vidéos',
  share:
    'partagez|partage cet|partager|partage|suivez nous|suis moi|suivez moi|retrouvez nous sur|commentaire|commentaires|dites nous|dis moi|likez|aimez notre|épingler|épinglez|instagram|facebook|identifiez|faites tourner|laissez un|racontez',
  read: 'à lire aussi|lire aussi|lisez aussi|à lire|voir aussi|lire la suite|en savoir plus|pour aller plus loin|pour en savoir plus|articles similaires|article précédent|article suivant|vous aimerez aussi|ces articles|sur le même sujet|découvrez aussi|plus d informations|plus d infos|notre article|mes articles|mon article|nos articles|notre dossier|les plus lus|retrouvez aussi|consultez notre dossier',
  provider:
    'expert*|spécialiste*|équipe|équipes|clinique|cliniques|cabinet|centre|institut|docteur|dr|médecin*|chirurgien*|dentiste*|thérapeute*|naturopathe*|coach|conseiller*|praticien*|ostéopathe*|professionnel*|pharmacien*|secrétariat|rédaction|hôpital|nutritionniste*|professeur',
  ours: 'notre|nos|nous',
  own: 'notre clinique|notre équipe|notre cabinet|notre centre|nos médecins|nos experts|nos spécialistes|nos praticiens|nos patients|nos clients|nos clientes|nos lectrices|nos lecteurs|notre boutique|notre produit|nos produits|notre gamme|notre programme|notre formation|notre méthode|notre formule|notre appli|notre application|notre rédaction|la rédaction|notre box|notre coup de|nos testeuses|notre site|notre blog|notre laboratoire|notre institut|nos soins|notre sélection|notre favori|notre nouveau|notre nouvelle|nos conseillers|notre pharmacie|notre coussin|notre baume|chez nous|nous vous proposons|nous proposons|nous vous offrons|nous vous accueillons|nous vous accompagnons|nous vous recevons|nous accueillons|nous disposons|nous avons|nous garantissons|nous constatons|pour nous|avec nous|nous serons ravis|nous sommes fiers|nous utilisons|nous pratiquons|contactez nous|appelez nous|mon cabinet|ma boutique|ma formation|mon programme|mes clients|mes clientes|mes consultants|mon livre|mon guide|ma méthode|mes séances|mon ebook|mon code|mon coup de|j accompagne|je vous guide|je t accompagne|je vous propose|je vous accompagne|je propose|au cabinet|à la clinique|dans mon|dans notre',
  channel:
    'en ligne|whatsapp|téléphone|numéro|site|site internet|formulaire|chat|visio|e mail|email|mail|lien|bouton|appli|doctolib|ligne directe|numéro vert|tél|ci dessous|en bio',
  goods:
    'gélule*|flacon*|boîte|boîtes|complément|compléments|cure|cures|kit|coffret|pack|box|formation|programme|abonnement|livraison|boutique|panier|commande|produit|produits|sérum|crème|baume|huile|poudre|marque|marques|élixir|tisane*|coussin|gamme|formule|séance*|bilan|soin|soins|forfait|devis|échantillon|bon d achat',
  enquiry:
    'une question|des questions|si vous avez des questions|vous avez une question|besoin d aide|vous hésitez|envie d en savoir|vous souhaitez savoir|intéressé|intéressée|sans engagement|besoin d un conseil',
  free: 'gratuit|gratuite|gratuits|gratuites|gratuitement|offert|offerte|offerts|offertes|sans frais|sans engagement|cadeau|en cadeau|livraison offerte|sans supplément',
  offer:
    'réduction|réductions|remise|remises|promo|promotion|promotions|code|code promo|offre|offre spéciale|offres|soldes|bon plan|prix|tarif|tarifs|au lieu de|économisez|moins cher|cadeau|bonus|black friday|en ce moment à|à partir de|remboursent|paiement en|facilités de paiement|prix doux|vente flash|bon de réduction',
  urgent:
    'dès maintenant|maintenant|aujourd hui|dès aujourd hui|vite|n attendez plus|n attendez pas|n hésitez plus|dépêchez vous|stock limité|stocks limités|places limitées|dernières places|derniers jours|jusqu à épuisement|offre limitée|durée limitée|avant minuit|avant midi|jusqu au|jusqu à dimanche|cette semaine|ce mois ci|partent très vite|partent vite|ne tardez pas|ne manquez pas|ne ratez pas|à très vite|en ce moment|dans la journée',
  praise:
    'meilleur|meilleure|meilleurs|meilleures|leader|exclusif|exclusive|unique|innovant*|révolutionnaire*|pointe|dernière génération|haut de gamme|premium|qualité|prestigieu*|reconnu*|primé*|préféré*|favori*|miracle|miraculeu*|magique|secret|100 naturel*|naturel|breveté*|numéro un|n 1|excellence|exceptionnel*|incroyable|sublime*|délicieu*|à tomber|coup de cœur|indispensable|idéal|idéale|parfait|parfaite|de confiance|folle du|adore*|chic|velouté|complice|zéro|bio|artisanal*|fini le|fini les|bien être',
  proof:
    'milliers de|centaines de|patients satisfaits|clients|clientes|avis|étoiles|cinq étoiles|années d expérience|ans d expérience|témoignage*|vu dans|vu à la télé|élu produit|plébiscité*|vendus|meilleure vente|best seller|recommandé par|nos lectrices|lectrices|utilisatrices|satisfaction|taux de réussite|ne jurent que|chaque année des|abonné*|achat vérifié',
  guarantee:
    'garanti|garantie|garantis|garanties|garantissons|satisfait ou remboursé|sans risque|pour toujours|une fois pour toutes|plus jamais|dites adieu|dis adieu|adieu|sans douleur|indolore|sans cicatrice|résultats|dès la première|en une seule|en seulement|cliniquement prouvé|scientifiquement prouvé|définitivement|durablement|suffisent pour|promis|retrouvez|prouvé',
  absolute:
    'sans effet secondaire|sans aucun effet|sans effets secondaires|aucun effet secondaire|sans danger|100 naturel*|100 efficace|guérit|guérissent|guérir|élimine|éliminent|disparaît|disparaissent|à la racine|à la source|totalement|complètement|détox|détoxifie|purifie|tout s explique|sans contre indication|même pour les enfants|remède miracle',
  pitch:
    'c est pourquoi nous|c est pour ça que|voilà pourquoi nous|vous méritez|tu mérites|offrez vous|faites vous plaisir|imaginez|prête à|prêt à|prêts à|vous n êtes pas seul*|là pour vous|entre de bonnes mains|franchissez le pas|premier pas|meilleure version|changez de vie|reprenez|retrouvez|profitez|savourez|sans bouger|de chez vous|sans attendre|qu attendez vous|fini les|marre de|assez de|ras le bol|la solution|conçu pour|pensé pour|sur mesure|pas à pas|tout en un|laissez vous|vous remerciera|dira merci|entre nous|avouons le|on ne va pas se mentir|chouchoutez|cocooning|crémés demain|complice de|pour le reste',
  filler:
    'dans cet article nous|dans cet article vous|nous allons voir|voyons ensemble|jetons un œil|découvrons ensemble|nous espérons|j espère|comme nous l avons vu|vous savez maintenant|vous savez désormais|vous savez tout|voilà pour|l éditeur|la rédaction vous|vous l aurez compris|prenez soin de vous|nous vous souhaitons|suivez le guide|sans plus tarder|ce qui précède|je vous souhaite|bonne lecture|merci de m avoir',
  source:
    'source internet|source réseau|source de l image|tiré d internet|article repris|reproduit de|provient d internet|crédit photo|crédits photo|rédacteur responsable|photo',
  affiliate:
    'affilié|affiliés|affiliation|liens affiliés|lien affilié|commission|commissions|sponsorisé*|partenariat rémunéré|collaboration commerciale|publi rédactionnel|contenu partenaire|publicité',
  job: 'rejoignez notre équipe|nous recrutons|offres d emploi|postulez|carrières|on recrute|travailler chez',
  disclaimer:
    'ne remplace pas|ne remplacent pas|ne se substitue|à titre informatif|titre indicatif|ne constitue pas|mentions légales|politique de confidentialité|cookies|cookie|tous droits|conditions générales|cgv|cgu|responsabilité|droits réservés|copyright|données personnelles|informations sur votre appareil|complément alimentaire ne',
  testimonial:
    'm a changé la vie|changé ma vie|je recommande|je vous recommande|je la recommande|je le recommande|merci à l équipe|merci docteur|merci dr|grâce à la clinique|enfin je peux|je revis|achat vérifié|très satisfait*|ravie|ravi de|j ai hâte|équipe au top|au top|merci solène|commande passée|je suis conquise|bluffée',
  sellHeading:
    'pourquoi nous choisir|pourquoi choisir|nos soins|nos tarifs|notre équipe|nos services|prenez rendez vous|réservez|contactez nous|contact|où acheter|où l acheter|comment commander|notre avis|notre verdict|notre sélection|le meilleur|les meilleurs|la meilleure|mon coup de cœur|notre coup de cœur|témoignages|avis clients|bon plan|la solution|mon programme|prête à|prêt à|notre gamme|à propos de nous|à propos de l auteur*',
  advert: 'publicité|annonce|sponsorisé|contenu sponsorisé|pub',
  breadcrumb:
    'vous êtes ici|accueil|catégorie|catégories|étiquettes|mots clés|min de lecture|minutes de lecture|temps de lecture|aller au contenu|haut de page|sommaire|classé dans|publié dans',
  comment:
    'commentaire|commentaires|laisser un commentaire|laissez un commentaire|répondre|ne sera pas publiée|champs obligatoires|publier le commentaire',
  feedback:
    'cet article vous a|cette page vous a|vous a t il été utile|utile|votre avis|notez cet|donnez votre avis|avez vous trouvé',
  credit: 'photo|image|crédit|crédits|getty|shutterstock|istock|unsplash|illustration',
  login:
    'se connecter|connexion|connectez vous|créer un compte|mon compte|s identifier|mot de passe|déjà abonné|espace membre|espace patient',
  you: 'vous|votre|vos|tu|ton|ta|tes|toi|te',
  me: 'je|j|mon|ma|mes|moi|me|m',
  emergency:
    'appelez le 15|le 15|le 112|112|le 18|le 911|911|le 811|811|le 144|samu|urgences|urgence|aux urgences|urgence médicale|secours|ambulance|pompiers|sans attendre|sans délai|immédiatement|en urgence|tout de suite|centre antipoison|le jour même|danger de mort|mortel|mettre en danger|aussitôt|dans l heure|consultation rapide|sortez',
  doctor:
    'médecin|médecins|docteur|pharmacien|pharmacienne|pharmacie|sage femme|dentiste|pédiatre|gynécologue|infirmier|infirmière|spécialiste|médecin traitant|avis médical|hôpital|cardiologue|dermatologue|généraliste|professionnel de santé|équipe soignante|maternité|pmi|ostéopathe non médecin|certificat médical|psychologue|psychiatre|urgences',
  condition:
    'si|quand|lorsque|avant de|avant|jusqu à|sauf|en cas de|dès que|doit|doivent|il faut|rapidement|vite|chez|pendant|après|mérite|s il',
  seek: 'consultez|consulter|consultez un|consultez votre|voir un médecin|voyez un médecin|parlez en à votre|parlez en à un|parler à votre|parlez à votre|en parler à|demandez à votre|demandez conseil à votre|demandez l avis|demandez un avis|avis médical|avis du médecin|avis de votre|prévenez votre|informez votre|signalez à votre|signalez à|rendez vous aux urgences|allez aux urgences|quand consulter|faut il consulter|montrez à un|faites vérifier|faire examiner|suivi médical|surveillance médicale|prescription|ordonnance|quand voir|certificat médical|aller chez le médecin|soins médicaux',
  symptom:
    'douleur*|douloureu*|saigne*|sang|hémorragie|fièvre|gonfle*|gonflement|vomi*|vomissement*|respirer|essoufflement|étouffe*|vertige*|malaise|évanoui*|confusion|engourdi*|faiblesse|éruption|convulsion*|inconscien*|selles|urine*|vision|tête|toux|boule|jaune*|perte de poids|perdez du poids|maigri*|symptôme*|infection|infecté*|avc|infarctus|palpitations|frissons|raide|pus|suinte*|croûte*|aggrave*|pire|persist*|allergi*|diarrhée|suicid*|rouge|chaud|cloque*|brûlure*|déshydrat*|somnolence|pleurs|nausée*|avaler|plaques|lésion*|démangeaison*',
  forbid:
    'ne pas|n arrêtez pas|ne prenez pas|ne donnez pas|ne jamais|jamais|n utilisez pas|ne utilisez|évitez|éviter|à éviter|ne doit pas|ne doivent pas|déconseillé*|contre indiqué*|interdit*|interdisent|arrêtez|arrêter|sans avis|pas plus de|au maximum|maximum|ne dépassez pas|ne le remplacez|ne couchez|ne secouez|éloignez|ne convient pas|ne remplacez|ne faites pas|ne mettez|ne laissez|ne dormez|ne chauffez|pas',
  dose: 'dose|doses|posologie|surdosage|par jour|fois par jour|une fois|deux fois|trois fois|par kilo|toutes les ~ heures|maximum|limite|pendant le repas|au repas|à jeun|comprimé|comprimés|microgrammes|milligrammes|gélules|gouttes|heures',
  interact:
    'interaction*|interagi*|interfère*|avec d autres médicaments|autres médicaments|associé*|associer|en même temps|avec de l alcool|absorption|anticoagulant*|warfarine|si vous prenez|lévothyroxine|antidépresseur*|millepertuis|anti inflammatoires|pilule',
  contra:
    'contre indication*|contre indiqué*|personnes atteintes|patients atteints|en cas de|si vous avez|si vous souffrez|allergie|allergique*|maladie rénale|insuffisance|hypertension|antécédent*|ne doit pas|ne doivent pas|maladie cardiaque|à éviter|déconseillé*|asthmati*',
  adverse:
    'effet secondaire|effets secondaires|effet indésirable|effets indésirables|réaction*|toxique*|toxicité|dangereu*|danger|risque|risques|peut provoquer|peuvent provoquer|peut causer|peuvent causer|provoquer|a causé|causent|complication*|mortel*|intoxication|dépendance|fait monter|font monter|faire baisser|lésions|abîme*|nocif*|nocive*|grave|graves|dénutrir|empoisonn*',
  pregnancy:
    'enceinte*|grossesse|allait*|allaitement|bébé|bébés|enfant|enfants|nourrisson*|nouveau né*|moins de ~ ans|moins de ~ mois|mois|fœtus|adolescent*|petit enfant',
  warn: 'attention|avertissement|mise en garde|prudence|prudent*|danger*|signes d alerte|signaux d alerte|important|toxique*|ne conduisez pas|hors de portée|de vous même|de votre propre chef|automédication|sans avis médical|brutalement|prennent feu|inflammable*|mortel*|méfiez vous',
  helpline:
    '3114|centre antipoison|centres antipoison|antipoison|sos amitié|suicide écoute|119|3919|allô parents|fil santé|numéro national|ligne d écoute|ligne d aide|info santé|811|811 info|1 866 appelle|tel jeunes|drogues info|écoute|numéro gratuit|1 800 463 5060|143|147|145',
  disclose:
    'conflit d intérêt*|conflits d intérêt*|liens d intérêt*|lien d intérêt|financé par|financée par|financement|soutenu par|subvention|sponsorisé par|en partenariat avec|commission sur|liens de cet article|touche un pourcentage|touchons un pourcentage|touchons une commission|toucher une commission|sans surcoût|sans coût supplémentaire|aucun lien|déclare|indépendant de|ne reçoit|rémunéré par|transparence',
  review:
    'relu par|revu par|validé par|vérifié par|relecture médicale|mis à jour|mise à jour|dernière révision|dernière mise à jour|publié le|écrit par|rédigé par|auteur|autrice|par',
  medicine:
    'médicament*|traitement*|antibiotique*|insuline|aspirine|ibuprofène|paracétamol|metformine|cortisone|corticoïde*|dermocorticoïde*|vaccin*|complément*|plantes|tisane*|comprimés|anti inflammatoire*|crème|pommade|pilule|contraceptif*|vitamine*|fer|magnésium|laxatif*|réglisse|anis étoilé|huile essentielle|huiles essentielles|remède*',
  official:
    'notice|notice du médicament|lisez la notice|rcp|résumé des caractéristiques|pharmacovigilance|déclarer un effet|ansm|numéro de lote|numéro de lot|rappel de lot|mode d emploi|autorisation de mise sur|déclarez',
};
