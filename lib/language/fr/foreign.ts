import type { AnyOf } from '../pattern.ts';
import { phrases } from '../phrases.ts';

/** French words of fields that have nothing to do with health. */
export const foreign = (): AnyOf =>
  phrases(
    // Vehicles and travel
    "huile_(?:de|du)_moteur vidange_(?:de|du)_moteur bougies?_d'allumage boîte_de_vitesses changez_de_vitesse point_mort pression_des_pneus pneus? volant_d(?:u|e) frein_à_main pare-brise pot_d'échappement siège_avant essence_sans_plomb gazole station-service automobiles? locomotives? camions? motos? motocyclettes? chemins?_de_fer billets?_de_(?:train|avion) carte_d'embarquement piste_d'atterrissage hélicoptères? vaisseau_spatial fusées? yachts? passeports? ambassades? permis_de_conduire voitures?_électriques? clés?_de_(?:la_)?voiture",
    // Machines and electronics
    "processeurs? cartes?_graphiques? disque_dur routeurs? pixels? mégapixels? gigaoctets? jeux_vidéo système_d'exploitation convoyeurs? turbines? haut-fourneau imprimantes? roulements?_à",
    // Money, law and trade
    "hypothèques? prêts?_(?:immobiliers?|bancaires?) déclaration_d'impôts actionnaires? bourse_de taux_(?:d'intérêt|de_change) immobili\\p{L}+ société_anonyme dividendes? bitcoins? avocats?_(?:du|de_la|au) procès-verbal plaignants? tarifs_douaniers grossistes? enchères clients?_fid[èe]les? locataires? fonctionnaires? entrepôts?",
    // State, history and places
    'empereurs? empires? dynasties? chevaliers? royaumes? châteaux? princes? princesses? parlements? sénateurs? préfectures? juridictions? capitale_d(?:e|u) artillerie canons? musées? monuments? palais_d(?:e|u)_(?:roi|justice)',
    // House and tools
    'armoires? papiers?_peints? tournevis briques? ciment béton peinture_acrylique couches?_de_peinture menuisiers? poêle_à_frire sonnettes? marteaux? écrous?',
    // Things to wear and carry
    'gardien_de_but arbitres? championnats? tournois? stades?_de_(?:foot\\p{L}*|france) football échecs_et casinos? loteries? guitares? violons? pianos? orchestres? symphonies? opéras? poèmes? poètes? billetterie cinémas? courses_de_chevaux harmonicas? pirates? sur_scène',
    // Games, sports and arts
    "tableau_noir devoirs_à_la_maison frais_de_scolarité bourses_d'études semestres? facteur_passe boîtes?_aux_lettres courrier_électronique télégrammes? timbres-poste climat_de_bureau",
    // Examens, logiciels, colis et pièces
    "salles?_d'examen les_candidats_doivent crayons? frais_d'inscription réglages_d'usine réinitialis\\p{L}+ logiciels? nom_d'utilisateur claviers? sangle_de_rechange pièces?_de_rechange embrayages? tous_les_[\\d ]+_kilomètres machines?_à_laver mètres_carrés",
    // School and post
    'éléphants? girafes? crocodiles? dinosaures? dragons? pingouins? chameaux? baleines? abeilles_d(?:e|u) constellations? horoscopes? zodiaque galaxies? astronautes? la_lune épées? graines_de_melon',
    // Bureau, chantiers et météo
    'comptables? succursales? cartes?_de_membre baux locataires? tondeuses?_à_gazon pelleteuses? bulldozers? moissonneuses? volley-ball ferr(?:y|ies) bulletins?_météo échafaudages? places?_de_parking chalumeaux? soudeurs? factures?',
  );
