import type { ClaimWords } from '../claims.ts';

/** German words that make, limit or deny a promise. */
export const claims: ClaimWords = {
  negation: 'kein* nicht ohne null weder noch nichts niemand* frei_von kaum selten statt',
  never: 'nie niemals nie_wieder nie_mehr nicht_mehr wieder mehr',
  every: 'jede* alle* immer sämtlich* egal ausnahmslos überall ganz_gleich beliebig* was_auch rundum',
  total:
    'vollständig* völlig komplett* gänzlich endgültig* dauerhaft* für_immer ein_für lebenslang* restlos ganz absolut* total* vollkommen* spurlos* wurzel* grundlegend* zuverlässig* leben ursache',
  guarantee: 'garant* versprochen verspr* sicher* bestimmt gewiss ausnahme ausnahmslos geld_zurück',
  cure: 'heil* geheilt beseitig* entfern* befrei* lös* auflös* verschw* weg los geschichte vergangenheit beend* besieg* repar* regenerier* verjüng* schmelz* schmilzt löscht* lösch* tilg* vernichte* tötet töten stopp* rückgängig umkehr* umgekehrt bau* wächst wachsen erneuer* entgift* entschlack* reinig* spült normalisier* glätt* bekämpf* schwör* adé schluss verhindert* schützt gesund* stillt lindert erlöst überwind* beschwerdefrei schmerzfrei bringt',
  illness:
    'schmerz* krebs* tumor* diabet* arthr* krankheit* ekzem* akne psoria* schuppenflechte asthma allerg* schlaflos* angst* depress* tinnitus symptom* beschwerd* infekt* entzünd* migrän* übergewicht* fett* falte* narbe* haar* haare haarausfall virus viren bakterien keime würmer läuse nissen stein* nierenstein* zyst* knoten bluthochdruck blutdruck cholesterin zucker sodbrennen verstopfung hämorrhoid* ischias skolios* osteopor* parkinson* alzheimer* demenz sucht schnarch* kolik* husten schnupfen erkältung* grippe fieber krampfader* wechseljahr* hormon* schilddrüse* niere* leber* warz* gicht neurodermitis gewicht kilo* speck müdigkeit stress panik trauma bandscheib*',
  harm: 'nebenwirkung* risik* komplikation* gefahr* gefähr* schad* schäd* rückfall* rückfäll* jo jojo entzug* narbe* schmerz* op operation* skalpell schnitt* spritze* ausfallzeit* wechselwirkung* wechselwirkungen',
  safe: 'sicher* harmlos* sanft* natürlich* natur* rein* pflanzlich* schmerzlos* schmerzfrei* narbenfrei* nebenwirkungsfrei* unbedenklich* ungefährlich* risikofrei* risikolos* chemiefrei* bio* verträglich* schonend* mühelos* einfach',
  fast: 'sofort* über_nacht augenblicklich* schnell* blitzschnell sekunde* minute* stunde* nur einzige* einer erste* ersten heute bereits schon schlaf wochenende',
  time: 'tag* woche* monat* jahr* nacht nächte* sitzung* behandlung* anwendung* kur therapie dosis dosen',
  only: 'einzig* einzigartig* weltweit exklusiv* patentiert* revolutionär* durchbruch nirgend* welt konkurrenzlos*',
  better:
    'besser* stärker* wirksamer* sicherer* mehr beste* als überleg* ersetzt* anstatt wie schlägt übertrifft zuverlässiger schneller',
  medicine:
    'medikament* arznei* tablette* pille* antibiotik* insulin* operation* chirurg* chemo* impf* spritze* brille* dialyse transplant* bypass schmerzmittel* statin* kortison* cortison* ärzt* arzt* zahnarzt* klinik* krankenhaus* schulmedizin* hörgerät* hörhilfe* rollstuhl* krücke* labor*',
  secret:
    'geheim* verschweig* verrät verrat* verheimlich* unterdrück* verboten* uralt* traditionell* rezept* kloster* pharma* lobby* erfahren trick* entdeck*',
  miracle: 'wunder* unglaublich* magisch* sensation* verblüff* staun* revolution*',
  toxin: 'gift* schlack* schadstoff* schwermetall* ausleit* entgift* entschlack*',
  we: 'wir uns unser* mein* ich mir mich hier',
  you: 'sie ihr* du dein* dich dir euch',
  product:
    'therap* methode* kapsel* tee* creme* salbe* serum* gerät* formel* präparat* tropfen* system* technik* technolog* programm* protokoll* elixier* armband* pflaster* tonikum saft säfte pulver* öl öle spray* kur kuren kräuter* produkt* gel* laser* lampe* matte* kissen* wasser balsam* extrakt* mittel* verfahren* bad bäder globuli* hypnose* reiki bioresonanz* wurzel* beere* pflanze* übung* nahrungsergänz* ionisier* zahnersatz behandlung*',
  hedge:
    'kann können könnte* meist* oft häufig* manche* einige* etwa rund vielleicht möglich* wahrscheinlich* üblich* in_der_regel selten* bis_zu ungefähr wenige* viele fast wenn falls solange teilweise etwas wenig gering* lindern lindert senkt senken bessert verringert mindert hilft helfen unterstützt chance* durchschnitt* menschen lässt soll*',
  report:
    'behaupt* sag* bericht* studie* forsch* wissenschaft* mythos mythen werb* wirbt laut beleg* daten glaub* hoff* galt angeblich* sogenannt* fachleute expert* bekannt gilt heißt',
  warn: 'vorsicht* warn* misstrau* skepti* betrug* betrüg* unseriös* scharlatan* sollte* müssen muss fragen ärztin meiden vermeid* nachgewiesen* unbewiesen* achten',
  whether: 'ob heilt kann warum wie was welche*',
  proven: 'bewiesen* erwiesen* klinisch* wissenschaftlich* belegt* getestet* bestätigt*',
  young: 'jung* jünger* verjüng* neugeboren jahre_jünger zwanzig neu',
  result: 'erfolg* ergebnis* quote* rate* wirkt wirk* wirkung* funktioniert* trefferquote zuverlässig* hilft',
  needless:
    'überflüssig* unnötig* brauch* absag* wegwerf* werfen wirf abgesetzt absetz* verzicht* erspart* ersparen verlassen ersetz* nötig*',
  patient:
    'patient* kund* anwender* nutzer* menschen frau* männer mann mutter leser* paar* familie* kind* teilnehmer* gäste mitglieder klient* betroffene*',
  body: 'körper* zelle* haut* blut* darm* rücken* gelenk* knie* hüft* gehirn* auge* ohr* zahn* zähne* lächeln muskel* knochen* knorpel* nerv* lunge* immun* organ* stoffwechsel* dna bauch* gesicht* gehör* schlaf* energie*',
  but: 'aber jedoch allerdings obwohl trotzdem dennoch leider zwar auch',
  trade:
    'termin* bestell* kauf* preis* rabatt* code gratis versand* lieferung* bewertung* sterne* platz plätze team* erfahrung* buch* anmeld* newsletter testsieger ausgezeichnet* euro',
  care: 'behandel* untersuch* test* impf* dosis tablette* verschreib* diagnos* antibiotik* operation* leitlinie* vorsorge*',
};
