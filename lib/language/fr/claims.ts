import type { ClaimWords } from '../claims.ts';

/** French words that make, limit or deny a promise. */
export const claims: ClaimWords = {
  negation: 'ne n pas sans aucun aucune rien personne ni zéro nul* peu guère',
  never: 'jamais plus plus_jamais ne_plus',
  every: 'tout toute tous toutes chaque toujours quel quelle n_importe quoi quel_que',
  total:
    'complètement totalement entièrement définitiv* pour_toujours pour_la à_vie vie une_fois parfait* absolu* radical* permanent* racine profondeur trace intégral* durable*',
  guarantee: 'garanti* promis* promet* assur* certain* exception coup coups',
  cure: 'guéri* soigne* élimin* éradiqu* invers* répar* régénèr* régénér* rajeuni* dissou* dissolv* dispara* disparu* adieu fini fin finir efface* restaur* reconstrui* nettoi* nettoy* purifi* purg* détox* vainc* vaincu tue tuent détrui* supprim* stopp* arrêt* corrig* rend rendent retrouv* normalis* libér* soulag* fond fondre fondent combat* évit* protèg* prévien* équilibr* aspire* jet* lève* levons remet* envole* brûle*',
  illness:
    'douleur* cancer* tumeur* diabèt* diabét* arthrit* arthros* maladie* eczéma acné psoria* asthme allerg* insomni* anxiét* angoiss* dépress* acouphène* symptôme* infecti* inflamm* migraine* obés* poids kilo* graisse* ride* cicatric* cheveu* chute virus bactéri* microbe* poux lentes calcul* pierre* kyste* nodule* hypertension tension cholestérol sucre reflux brûlures constipation hémorroïd* sciatique scoliose ostéopor* parkinson alzheimer démence addict* ronfl* colique* toux rhume* grippe fièvre varice* ménopaus* hormon* thyroïd* rein* foie verrue* goutte fibromyalg* infertil* fatigue stress phobie* endométrios* cystite* otite* cartilage pleurs démangeaison*',
  harm: 'effet* indésirable* secondaire* risque* complicat* danger* mal nui* rechut* récidiv* rebond douleur* cicatrice chirurgie incision* aiguille* bistouri opération privation* manque',
  safe: 'sûr* inoffensi* doux douce* naturel* nature pur pure indolore* plante* végétal* bio biologique* facile* simple* anodin*',
  fast: 'instantané* immédiat* rapid* nuit seconde* minute* heure* premier* première* seule un_seul aujourd soir dès sommeil week matin',
  time: 'jour* semaine* mois an ans année* nuits séance* dose* application* cure* flacon* visite*',
  only: 'seul* unique* exclusi* breveté* révolutionnaire* pionnier* monde inégal*',
  better: 'mieux meilleur* plus_puissant* puissant* efficace* supérieur* que remplac* comme fiable échoue*',
  medicine:
    'médicament* remède* comprimé* pilule* antibiotique* insuline chirurgi* opération* chimio* vaccin* injection* piqûre* lunettes dialyse greffe pontage antidouleur* statine* cortisone médecin* docteur* dentiste* hôpit* clinique* audit* fauteuil béquille* oncolog* laboratoire* médecine appareil',
  secret:
    'secret* cach* interdi* enterr* ancien* vieille* ancestral* traditionnel* recette* couvent moine* laboratoires industrie lobby ne_vous sachiez astuce* découv*',
  miracle: 'miracl* magi* incroyabl* étonn* merveill* révolution*',
  toxin: 'toxine* poison* métaux impureté* déchet* détox*',
  we: 'nous notre nos je j mon ma mes moi ici chez',
  you: 'vous votre vos tu ton ta tes te',
  product:
    'thérap* techniq* méthode* gélule* tisane* thé crème* sérum* appareil* formule* complément* gouttes système* technolog* programme* protocole* élixir* bracelet* patch* tonique* sirop* poudre* huile* spray* kit plantes produit* pommade* gel* laser lampe* jus eau baume* extrait* remède* hypnose reiki semelle* exercice* régime* cure* bain* aimant* collagène baie* réflexolog* ostéopath*',
  hedge:
    'peut peuvent pourrait souvent plupart parfois certains quelques environ peut_être probable* possible* généralement près jusqu rarement beaucoup presque si quand lorsque sauf rédui* soulage* aid* amélior* calm* contrôl* chance* entre gens général selon baisse',
  report:
    'affirm* dit disent étude* essai* chercheur* scientifi* mythe* publicité* réclame* selon preuve* prouve données croi* croy* espèr* prétend* soi_disant passa expert* estim* annonce*',
  warn: 'méfiez* attention prudence avert* arnaque* fraude* charlatan* devez doit faut consult* évitez passez gardez ignore demandez',
  whether: 'si est peut comment pourquoi quel t_il guérit_il faut',
  proven: 'prouvé* démontré* cliniquement scientifiquement testé* confirm*',
  young: 'jeune* rajeun* vingt neuf neuve ans_de âge',
  result: 'résultat* succès taux réussite efficac* marche* fonctionn* fiab* erreur*',
  needless: 'inutile* superflu* besoin annul* jetez dispens* évite* remplac* suffi*',
  patient:
    'patient* client* utilisat* femme* homme* mère* maman lectr* lecteur* couple* famille* enfant* témoign* gens bébé* stagiaire* foyers',
  body: 'corps cellule* peau sang intestin* dos articul* genou* hanche cerveau œil yeux oreille* dent* sourire muscle* os nerf* poumon* défenses immun* organisme métabolisme adn ventre visage vision vue audition sommeil énergie artère* crâne cou',
  but: 'mais cependant toutefois bien_que pourtant malgré aussi',
  trade:
    'rendez* achet* commande* prix remise* code livraison* offert* gratuit* avis étoile* place* équipe* expérience réserv* abonn* euros élu* primé* €',
  care: 'trait* analyse* dépistage vaccin* dose* comprimé* ordonnance diagnos* antibiotique* examen* examin* opér* recommand*',
};
