import type { PassageWords } from '../passages.ts';

/** What German sentences that sell, and sentences that must stay, are made of. */
export const passages: PassageWords = {
  call: 'rufen sie|ruf uns|rufen sie uns|anrufen|anruf|ein anruf genügt|telefonisch|wählen sie|rückruf|rufen zurück|unter der nummer|hinterlassen sie ~ nummer|hinterlass ~ nummer|melde dich bei|melden sie sich bei|schreib uns|schreiben sie uns',
  consult:
    'kontaktieren|kontaktiere|kontakt aufnehmen|sprechen sie mit|sprich mit|sprechen sie uns|fragen sie unser*|frag unser*|wenden sie sich an|wende dich an|schreiben sie|schreib uns|besuchen sie uns|besuch uns|besuchen sie unser*|kommen sie|komm vorbei|kommen sie vorbei|schauen sie vorbei|lassen sie sich beraten|lass dich beraten|beratung|beratungsgespräch|erstgespräch|sprechstunde|schicken sie uns|senden sie uns|lernen sie ~ kennen|persönlich kennenlernen',
  book: 'buchen|buche|buch dir|vereinbaren|vereinbare|termin|termine|terminvereinbarung|online termin|reservieren|reserviere|sichern sie sich|sichere dir|sichern|anmelden|anmeldung|platz sichern|neupatienten|schnuppertermin',
  buy: 'kaufen|kauf|kaufe|bestellen|bestelle|bestell dir|in den warenkorb|warenkorb|zum shop|zum onlineshop|onlineshop|zum angebot|jetzt testen|ausprobieren|probieren sie|probier|greifen sie zu|greif zu|greift zu|schlagen sie zu|gönnen sie sich|gönn dir|hol dir|holen sie sich|zum preis|jetzt ansehen|preis prüfen|shoppen|zugreifen|setzen sie auf|setz auf|vertrauen sie auf|starte mit|starten sie mit',
  click:
    'klicken|klick|klicke|tippen sie|scannen|qr code|link unten|folgen sie dem link|button|hier geht s|hier entlang|auf den link|link in bio|schau in',
  subscribe:
    'abonnieren|abonniere|newsletter|anmelden|melde dich an|melden sie sich an|e book|ebook|ratgeber als pdf|herunterladen|download|laden sie|lade dir|app|installieren|onlinekurs|online kurs|kurs|webinar|workshop|mitglied werden|mitgliedschaft|e mail adresse|dein postfach|ihr postfach|ins postfach|community|whatsapp kanal|checkliste|trag dich|tragen sie sich',
  share:
    'teilen sie|teile diesen|teile den|artikel teilen|weitersagen|weiterleiten|folgen sie uns|folge uns|folg uns|kommentar|kommentare|kommentieren|schreib uns in|schreibt uns in|verrate uns|verratet uns|markiere|instagram|pinnen|erzähl uns|erzählen sie uns|liken',
  read: 'lesen sie auch|lies auch|lesen sie mehr|mehr dazu|mehr lesen|mehr erfahren|weiterlesen|auch interessant|könnte ~ interessieren|das könnte|passend dazu|zum thema|weitere artikel|ähnliche artikel|weiterführende|erfahren sie mehr|erfahre mehr|mehr über|mehr informationen|weitere informationen|hier finden sie|hier findest du|siehe auch|vorheriger|nächster|schauen sie sich auch|mehr zum thema|meistgelesen',
  provider:
    'expert*|spezialist*|fachleute|team|praxis|klinik|zentrum|institut|arzt|ärzte|ärztin|ärztinnen|ärzteteam|facharzt|fachärzte|operateur*|chirurg*|zahnarzt|zahnärzte|therapeut*|coach|berater*|dr|professor|apotheke|mitarbeiter*|sekretariat|heilpraktiker*|checkzentrum|personal|gastgeberin',
  ours: 'unser|unsere|unserem|unseren|unserer|unseres|uns|wir',
  own: 'unser team|unsere ärzt*|unsere expert*|unsere spezialist*|unsere klinik|unserer klinik|unsere praxis|unserer praxis|in unserem|unsere patient*|unsere kund*|unserer kund*|unsere leser*|unser produkt|unsere produkte|unseren produkten|unser shop|unserem shop|unserem onlineshop|unser kurs|unsere redaktion|unsere tester*|unser angebot|unsere angebote|unser service|unser sortiment|unser tipp|unser favorit|unser testsieger|unser neues|unsere neue|unser sekretariat|unser zentrum|unser haus|bei uns|wir bieten|wir helfen|wir beraten|wir freuen uns|wir stehen|wir nehmen uns|wir sind für|wir haben|wir garantieren|wir liefern|wir behandeln|wir verwenden|wir setzen|mit uns|zu uns|kontaktieren sie uns|rufen sie uns|mein kurs|meine praxis|mein programm|meinem programm|mein shop|meine kund*|mein buch|mein e book|von uns|unser labor|unsere formel|unsere methode|unserer methode|unsere eigene*|unsere kapsel*|uns erhalten sie|unser verfahren|unsere therapie|unsere behandlung*|unser apothekenteam|unser kundenservice',
  channel:
    'online|whatsapp|hotline|telefon|telefonnummer|website|webseite|formular|kontaktformular|chat|videosprechstunde|link|button|app|per mail|e mail|shop|kostenlose nummer|online termin|vor ort|tel',
  goods:
    'kapsel|kapseln|flasche|flaschen|dose|dosen|pulver|nahrungsergänzung*|präparat|set|paket|pakete|kur|kuren|kurs|programm|abo|shop|produkt|produkte|bestellung|lieferung|versand|gutschein|box|probierpaket|creme|serum|öl|gerät|marke|marken|sorte|monatsvorrat|monatspackung|refill|ratenzahlung|nasenspray|bundle|packung',
  enquiry:
    'haben sie fragen|noch fragen|haben sie noch fragen|hast du fragen|weitere fragen|interesse|interessiert|wollen sie wissen|möchten sie wissen|unsicher|sie sind unsicher|bei fragen',
  free: 'kostenlos|kostenlose|kostenloses|kostenlosen|kostenloser|kostenfrei*|gratis|unverbindlich*|umsonst|geschenkt|ohne aufpreis|ohne kosten|versandkostenfrei|portofrei',
  offer:
    'rabatt|rabatte|gutschein|gutscheine|rabattcode|code|aktion|angebot|sonderangebot|sonderpreis|aktionspreis|einführungspreis|preisvorteil|statt|günstiger|sparen|spare|sparen sie|geschenk|gratis|frühlingsrabatt|bonus|reduziert|sale|black friday|black week|zum halben preis|preis|raten|finanzierung|vorteilspreis|neukunden*|uvp|versandkosten*',
  urgent:
    'jetzt|heute noch|noch heute|nur heute|nur noch|solange der vorrat|vorrat reicht|begrenzt|limitiert|letzte chance|beeilen|schnell sein|bis sonntag|bis freitag|nur bis|nur für kurze zeit|kurze zeit|noch diese woche|diese woche|warten sie nicht|worauf warten|nicht länger|plätze frei|wenige plätze|restplätze|begehrt|bis ende|ab sofort|am selben vormittag',
  praise:
    'beste|besten|bester|bestes|führend*|renommiert*|hochwertig*|premium|exklusiv*|einzigartig*|einzige*|unschlagbar|lieblings*|favorit|favoriten|testsieger|ausgezeichnet*|modernste*|neueste technik|innovativ*|revolutionär*|bewährt*|erstklassig*|höchste*|höchster qualität|spitzen*|gefragtesten|liebling|geheimtipp|geheimwaffe|wunder*|patentiert*|magisch*|nummer 1|nummer eins|seesicht|wellnessbereich|persönlich*|mit liebe|handverlesen|bio qualität|made in germany|rein natürlich|köstlich|lecker|traum*|produkt des jahres|verwöhn*|echte* geheimnis|am küchentisch|luxus|einzelzimmer|komfort*|vertrauen',
  proof:
    'zufriedene*|kunden|kundinnen|bewertungen|bewertung|sterne|sternen|jahre erfahrung|jahren erfahrung|langjährige*|tausende|über ~ patienten|bekannt aus|erfahrungsberichte|testimonials|verifizierte*|leserinnen|käufer*|verkauft|schwören auf|unserer kundinnen|mehr als ~ eingriffe|gewählt|prozent der|vertrauen uns|patienten vertrauen|nutzer*|jahrelange*',
  guarantee:
    'garantiert|garantie|geld zurück*|versprochen|wir versprechen|ohne risiko|risikolos|für immer|ein für alle mal|nie wieder|endlich|schmerzfrei|schmerzlos|narbenfrei|ohne ausfallzeit|wissenschaftlich bewiesen|klinisch bewiesen|klinisch geprüft|klinisch getestet|auf der sicheren seite|dauerhaft|sofort spürbar|schon nach|über nacht|von gestern|erfolgsquote|heilungsrate|schlagartig',
  absolute:
    'ohne nebenwirkungen|keine nebenwirkungen|frei von nebenwirkungen|keinerlei nebenwirkungen|völlig unbedenklich|100 natürlich|100 wirksam|100 sicher|vollständig heilen|heilt|endgültig|entgiftet|entgiften|entschlackt|schlacken|wurzel des problems|an der wurzel|komplett|beseitigt|verschwinden|für immer weg|wundermittel|ganz natürlich|rein pflanzlich',
  pitch:
    'darum haben wir|deshalb haben wir|genau aus diesem grund|aus diesem grund haben wir|gönnen sie|kein wunder|sagen sie ~ ade|sie verdienen|du verdienst|lassen sie sich nicht länger|worauf warten sie|worauf wartest du|machen sie schluss|mach schluss|bereit für|starten sie|starte jetzt|entdecken sie|entdecke|freuen sie sich|überzeugen sie sich|überzeug dich|zum glück gibt es|die lösung|wir sind für sie da|in guten händen|besten händen|auf nummer sicher|durchstarten|lebensqualität zurück|dein weg|ihr weg|einfach und bequem|bequem von zu hause|ohne wartezeit|rundum|alles aus einer hand|dank unserer|dank unserem|sichere dir|wohlfühlen|profitieren|genießen|geniessen|cappuccino|schluss mit|stell dir vor|stellen sie sich vor|hand aufs herz|ganz ehrlich',
  filler:
    'in diesem artikel erfahren|in diesem beitrag erfahren|in diesem artikel erklären|schauen wir uns|werfen wir einen blick|wir hoffen|ich hoffe|wir hoffen dieser|zusammenfassend lässt sich|wie wir gesehen haben|lassen sie uns|hier die antwort|der redakteur|die redaktion stellt|das war unser|damit endet|soweit unser|wünschen wir ihnen gesundheit|bleiben sie gesund|bleibt gesund|wie sie sehen|wir wünschen',
  source:
    'quelle internet|quelle netzwerk|text übernommen|quelle des artikels|nachdruck|aus dem internet|bildquelle|bildnachweis|foto|inhalte stammen|verantwortlicher redakteur',
  affiliate:
    'affiliate|provision|partnerlink|partnerlinks|werbelink|werbelinks|anzeige|gesponsert|sponsored|partnerprogramm|werbepartner|empfehlungslink',
  job: 'karriere bei|wir suchen ~ verstärkung|stellenangebote|offene stellen|jobs bei|bewirb dich|bewerben sie sich|werde teil unseres|wir stellen ein|arbeiten bei uns',
  disclaimer:
    'ersetzen keine|ersetzt keine|ersetzt keinen|kein ersatz für|dient nur|dienen nur|zu informationszwecken|allgemeine information|keine haftung|haftung|datenschutz*|impressum|agb|cookie|cookies|alle rechte|nutzungsbedingungen|haftungsausschluss|copyright|urheberrecht*|widerruf*|inkl mwst|nahrungsergänzungsmittel sind kein',
  testimonial:
    'ich bin so dankbar|hat mein leben|endlich wieder|ich konnte ~ wieder|verifizierter käufer|verifizierte käuferin|kann ich nur empfehlen|absolute empfehlung|klare empfehlung|bin begeistert|sehr zufrieden|nie mehr ohne|danke dr|danke an das team|fühle mich wie neu|ich empfehle|absolut begeistert',
  sellHeading:
    'warum wir|darum wir|warum unsere|unsere leistungen|unser angebot|unser tipp|unsere empfehlung|jetzt bestellen|jetzt termin|termin vereinbaren|kontakt|unser team|ihr weg zu uns|so bestellen sie|erfahrungen mit|kundenstimmen|patientenstimmen|bestseller|unsere favoriten|testsieger|preis leistung|jetzt sichern|bereit für|die lösung|unser fazit|ablauf in unserer|kosten bei uns|über uns|unsere bestseller',
  advert: 'anzeige|werbung|gesponsert|sponsored|advertisement|anzeigen',
  breadcrumb:
    'sie sind hier|sie befinden sich|startseite|kategorie|kategorien|schlagwörter|schlagworte|min lesezeit|minuten lesezeit|lesezeit|lesedauer|inhaltsverzeichnis|nach oben|zum inhalt|direkt zum inhalt|tags',
  comment:
    'kommentar|kommentare|antworten|kommentar schreiben|erforderliche felder|wird nicht veröffentlicht|kommentar abschicken|hilfreich',
  feedback:
    'war dieser artikel hilfreich|war diese seite hilfreich|hilfreich|fanden sie|feedback|bewerten sie|artikel bewerten|wie hat ihnen',
  credit: 'foto|bild|bildnachweis|getty|shutterstock|istock|unsplash|adobe stock',
  login:
    'anmelden|einloggen|login|registrieren|mein konto|passwort vergessen|kostenlos registrieren|abo|jetzt abonnieren|mitglieder*',
  you: 'sie|ihr|ihre|ihren|ihrem|ihrer|du|dein|deine|deinen|deiner|deinem|dich|dir|euch|euer',
  me: 'ich|mein|meine|meinem|meinen|meiner|mir|mich',
  emergency:
    'notruf|112|144|116 117|116117|rettungsdienst|rettungswagen|notarzt|notärztin|notaufnahme|notfall|notfalls|sofort ärztlich|sofort in die|sofort zum arzt|sofort einen arzt|sofort eine ärzt*|umgehend ärztlich|lebensgefahr|lebensbedrohlich*|lebensgefährlich*|giftnotruf|krankenwagen|noch am selben tag|ins krankenhaus|in die klinik|unverzüglich|sofort|umgehend|gleichen tag',
  doctor:
    'arzt|ärztin|ärzte|ärztlich*|hausarzt|hausärztin|hausarztpraxis|apotheker|apothekerin|apotheke|hebamme|zahnarzt|zahnärztin|facharzt|frauenarzt|frauenärztin|augenarzt|hautarzt|kinderarzt|kinderärztin|urologe|kardiologe|praxis|klinik|krankenhaus|medizinisch*|kinderarztpraxis|behandelnden',
  condition:
    'wenn|falls|bei|bevor|bis|sobald|spätestens|sollte|sollten|muss|müssen|ob|vor der|vor dem|nach absprache|rasch|bald|binnen|innerhalb',
  seek: 'zum arzt|zur ärztin|zum zahnarzt|einen arzt|eine ärztin|ihren arzt|ihre ärztin|ihrer ärztin|ihrem arzt|den arzt|die ärztin|dem arzt|der ärztin|ärztlichen rat|ärztlicher rat|ärztliche hilfe|ärztlich abklären|ärztlich abgeklärt|ärztlich prüfen|abklären lassen|ärztlich untersuchen|rücksprache|absprache|fragen sie ihren|fragen sie ihre|frag ~ apotheke|in der apotheke nach|fragen sie in der|fragen sie ~ arzt|suchen sie|sprechen sie mit ihr*|sprich mit dein*|ärztlich beraten|gehört ~ praxis|ärztlich behandelt|abgeklärt|untersuchen lassen|in eine praxis|melden sie sich sofort|wann zum arzt|ärztlicher kontrolle|ärztliche kontrolle|ärztlicher anweisung',
  symptom:
    'schmerz*|bauchschmerz*|brustschmerz*|blut|blutung*|fieber|schwellung*|geschwollen|erbrechen|übelkeit|atemnot|luftnot|kurzatmig*|schwindel|ohnmacht|ohnmächtig|verwirrt|verwirrtheit|taubheit|lähmung*|ausschlag|krampf*|krampfanfall|bewusstlos*|stuhl|urin|harn|sehstörung*|kopfschmerz*|husten|knoten|gelb|gewichtsverlust|symptom*|beschwerden|infektion*|entzündung*|schlaganfall|herzinfarkt|herzrhythmus*|schüttelfrost|steif|suizid*|allergisch*|juckreiz|durchfall|rot|heiß|verschlimmer*|schlimmer|anhalten|länger als|nicht besser|wunde|kreislauf*|darmverschluss',
  forbid:
    'nicht|nie|niemals|keine|kein|keinen|vermeiden|verzichten|verzichtet|meiden|tabu|verboten|dürfen nicht|darf nicht|sollten nicht|nicht geeignet|ungeeignet|absetzen|nicht empfohlen|keinesfalls|auf keinen fall|nur nach|höchstens|maximal|absehen|nie eigenmächtig|eigenmächtig',
  dose: 'dosis|dosierung|überdosis|überdosierung|täglich|am tag|pro tag|einmal|zweimal|dreimal|mal täglich|pro kilogramm|alle ~ stunden|im abstand von|höchstmenge|höchstdosis|tagesdosis|zum essen|nach dem essen|nüchtern|tablette|tabletten|mikrogramm|milligramm|höchstens|maximal|ausschleichen|stunden',
  interact:
    'wechselwirkung*|zusammen mit|gleichzeitig|kombiniert|kombinieren|kombination|mit alkohol|aufnahme|blutverdünn*|gerinnungshemm*|phenprocoumon|warfarin|andere medikamente|anderen medikamenten|medikamente einnehmen|abbau von|johanniskraut|mao hemmer|wer ~ einnimmt|medikamenten',
  contra:
    'gegenanzeige*|kontraindi*|menschen mit|personen mit|patienten mit|wer ~ hat|bei ~ krankheit|allergie|allergisch|nierenkrank*|leberkrank*|nierenschwäche|herzschwäche|herz oder|nicht einnehmen|nicht angewendet|nicht anwenden|nicht geeignet|wer besser verzichtet|immunsystem|vorgeschichte|bei bekannter',
  adverse:
    'nebenwirkung|nebenwirkungen|schaden|schäden|schädlich*|schädigen|giftig|gefährlich*|gefahr|risiko|risiken|führen zu|führt zu|auslösen|verursachen|verursacht|unverträglich*|leberschäden|vergiftung*|tödlich*|abhängig*|störungen|komplikation*|stören|verletz*|verstärken|erhöht das',
  pregnancy:
    'schwanger*|schwangerschaft|stillen|stillzeit|stillende*|baby|babys|säugling*|kind|kinder|kindern|kleinkind*|unter ~ jahren|jugendliche*|ungeboren*|neugeboren*|monaten',
  warn: 'warnung|achtung|vorsicht|vorsichtig|warnhinweis|warnzeichen|alarmzeichen|wichtig|gefährlich|lebensgefahr|giftig|eigenmächtig|auf eigene faust|nicht auto fahren|kein fahrzeug|unzugänglich|außer reichweite|ausser reichweite|nicht selbst',
  helpline:
    'telefonseelsorge|giftnotruf|giftinformationszentr*|giftzentrale|116 117|116117|0800 111|116 123|nummer gegen kummer|hilfetelefon|krisentelefon|krisendienst|seelsorge|sorgentelefon|patiententelefon|beratungstelefon|147|143|142|tox info|145',
  disclose:
    'interessenkonflikt*|interessenkonflikte|finanziert durch|finanziert von|gefördert von|gefördert durch|unterstützt von|sponsor|gesponsert von|provision|honorar*|keine ~ interessenkonflikte|unabhängig finanziert|werbefinanziert|offenlegung|transparenzhinweis|trägt keine|anzeige',
  review:
    'medizinisch geprüft|ärztlich geprüft|geprüft von|zuletzt geprüft|zuletzt aktualisiert|letzte aktualisierung|aktualisiert am|stand|überprüft am|verfasst von|autorin|autor|text|veröffentlicht am|nächste überprüfung|qualitätsgesichert|von',
  medicine:
    'medikament*|arzneimittel|arznei|tablette*|antibiotik*|insulin|aspirin|ibuprofen|paracetamol|metformin|kortison*|cortison*|impfstoff|impfung|präparat*|mittel|kapseln|probiotik*|abführmittel|schmerzmittel|vitamin*|eisen|magnesium|behandlung|salbe|creme|pille|blutdrucksenk*|nasenspray|wirkstoff*|flohsamen|kurkuma|curcumin|piperin',
  official:
    'packungsbeilage|beipackzettel|gebrauchsinformation|fachinformation|gebrauchsanweisung|nebenwirkungen melden|bfarm|paul ehrlich|zulassung*|chargennummer|rückruf von|zu risiken und nebenwirkungen',
};
