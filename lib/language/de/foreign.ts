import type { AnyOf } from '../pattern.ts';
import { phrases } from '../phrases.ts';

/** German words of fields that have nothing to do with health. */
export const foreign = (): AnyOf =>
  phrases(
    // Vehicles and travel
    'motoröls? ölwechsels? zündkerzen? getriebeöl reifendruck reifenwechsel autoreifen winterreifen lenkr(?:ad|äder)s? handbremse windschutzscheibe tankstellen? dieselmotor lokomotiven? lastwagen lkw motorr(?:ad|äder)s? traktor(?:en)? fahrkarten? fahrscheine? bahnsteige?s? eisenbahn(?:en)? bordkarten? flugh(?:afen|äfen)s? hubschraubern? raumschiffe?s? raketen? u-boote? reisepass(?:es)? pferdestärken gebrauchtwagen elektroautos? lenkung_des',
    // Machines and electronics
    'prozessor(?:en|s)? grafikkarten? festplatten? router akkulaufzeit druckerpatronen? videospiele?n? bildpunkte megapixel gigabyte betriebssystems? drehbank förderband turbinen? hochofen fließband kugellager',
    // Money, law and trade
    'aktien(?:kurse?|markt)? aktionäre?n? börsen? wechselkurse?s? zinss(?:atz|ätze)n? hypotheken? darlehens? kredite?n?s? anzahlung immobilien\\p{L}* vermietern? vermieter(?:in|s)? mieter(?:in|n|s)? mietvertr(?:ag|äge)s? dividenden? steuererklärung(?:en)? steuersatz zollamt großh(?:andel|ändler)\\p{L}* gebrauchtpreise?s? stammkund\\p{L}+ lagerhallen? beamten? betriebsrats? haushaltsplan gesellschaft_mit_beschränkter lottoschein\\p{L}* versteigerung(?:en)? schalter_des',
    // State, history and places
    'kaisers? kaiserreich\\p{L}* dynastien? königreich\\p{L}* königs? königin(?:nen)? ritters? burg(?:en)? prinz(?:en|essin)? parlaments? bürgermeister\\p{L}* präfektur\\p{L}* hauptstadt artillerie kanonen? kriegsschiff\\p{L}* museums? museen denkm(?:al|äler)\\p{L}*',
    // House and tools
    'kleiderschr(?:ank|änke)\\p{L}* tapeten? schraubenzieher\\p{L}* ziegel(?:steine?)? beton sperrholz acrylfarbe\\p{L}* lack_auf dachrinne\\p{L}* bratpfannen? backblech\\p{L}* briefk(?:asten|ästen)s?',
    // Things to wear and carry
    'torwart\\p{L}* schiedsrichter\\p{L}* bundesliga meisterschaft(?:en)? fußball(?:spiel|verein|mannschaft)\\p{L}* turnier\\p{L}* stadion stadien elfmeter schach casinos? lotterie\\p{L}* gitarren? geigen? klaviers? orchesters? sinfonie\\p{L}* opern? gedichte?n? dichters? pferderennen wettbewerb_d\\p{L}+ mundharmonika piraten? bühne schuhgröße',
    // Games, sports and arts
    'wandtafel\\p{L}* studiengebühr\\p{L}* prüfungsbogen stipendi\\p{L}+ semesters? briefträger\\p{L}* postbote\\p{L}* telegramm\\p{L}* briefmarken? elektronische_post',
    // Prüfungen, Programme, Pakete und Ersatzteile
    'prüfungsr(?:aum|äume)\\p{L}* prüflinge?n? bleistift\\p{L}* zulassungsbescheid\\p{L}* werkseinstellung\\p{L}* software benutzernamens? tastatur(?:en)? bildschirmfoto\\p{L}* ersatzriemens? ersatzteil\\p{L}* schrauben_(?:geliefert|und|mit) getriebe(?:s|öls?)? kupplung\\p{L}* fahrgestell\\p{L}* waschmaschine\\p{L}* klimaanlage\\p{L}* quadratmeter\\p{L}* hausverwaltung\\p{L}*',
    // School and post
    'elefanten? giraffen? krokodil\\p{L}* dinosaurier\\p{L}* drachens? pinguin\\p{L}* kamel\\p{L}* sternbild\\p{L}* horoskop\\p{L}* sternzeichens? galaxi\\p{L}* astronaut\\p{L}* mond(?:es|phasen?)? laternen? melonenkerne? schwert\\p{L}*',
    // Büro, Bau und Wetter
    'buchhalter\\p{L}* zweigstellen? mitgliedskarten? mietvertr(?:ag|äge)\\p{L}* pachtvertr(?:ag|äge)\\p{L}* rasenmäher\\p{L}* bagger mähdrescher\\p{L}* volleyball\\p{L}* fähren? leuchtt(?:urm|ürme)\\p{L}* wetterbericht\\p{L}* gerüstbau\\p{L}* parkpl(?:atz|ätze)\\p{L}* lötkolben schweißer\\p{L}* bauplans? baupläne rechnungsnummern? fahrplans? fahrpläne',
  );
