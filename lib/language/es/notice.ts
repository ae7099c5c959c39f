import type { NoticeSources } from '../../notice/words.ts';
import { wholeWords } from '../pattern.ts';
import { syllablesIn } from '../syllables.ts';
import { damage } from './damage.ts';

const SIDE =
  '(?:ningún |ninguno de los |ningunos )?(?:efectos? (?:secundarios?|adversos?)|contraindicaciones)';

/** What the checks look for in Spanish. */
export const notice = (): NoticeSources => ({
  nobody:
    /^(?:por )?(?:(?:el |la )?(?:admin(?:istrador)?|redacción|equipo(?: editorial| de redacción)?|editor(?:ial)?|autor(?:a)?|invitad[oa]|anónimo|desconocido|webmaster|internet|fuente|usuario ?\d*|contenido patrocinado))$/gu,
  sources: {
    heading:
      /^(?:\W*|\d+\.? )(?:(?:fuentes?|referencias?|bibliografía|citas|literatura)(?: (?:consultadas?|bibliográficas?|y bibliografía|y referencias|y fuentes|científicas|citadas))*(?: \(\d+\))?|de dónde (?:viene|sale) esta información|para saber más y referencias)\W*$/gu,
    roots:
      /fuente|referencia|bibliograf|literatura|citas|estudios|evidencia|para saber más|más información|basad|consultad|de dónde/g,
    named: wholeWords(
      '(?:revisi[oó]n(?:es)?|metaan[aá]lisis) (?:de )?(?:la )?(?:colaboración )?cochrane',
      '(?:publicad[oa]s?|apareció|aparecido) (?:\\p{L}+ ){0,4}(?:en) (?:la revista |el |la )?(?:["«])?(?:nature|science|lancet|jama|bmj|new england journal|medicina clínica|annals|plos|cochrane)(?: [\\p{L} ]{1,60})?',
      '(?:según|guías? (?:de|del)|recomendaci(?:ón|ones) (?:de|del)|datos (?:de|del)) (?:la |el |los )?(?:organización mundial de la salud|oms|ops|organización panamericana de la salud|ministerio de sanidad|ministerio de salud|agencia española de medicamentos|aemps|sociedad española de [\\p{L} ]{1,60}|cdc|instituto nacional de [\\p{L} ]{1,60}|cochrane)',
    ),
    vague: wholeWords(
      '(?:estudios|investigaciones|ensayos clínicos|evidencia|encuestas?|estadísticas?)',
      '(?:expert[oa]s|científic[oa]s|investigador(?:es|as))',
      '(?:los |las |muchos |algunos |varios )?(?:expert[oa]s|médic[oa]s|científic[oa]s|investigador(?:es|as)|especialistas|estudios|investigaciones|encuestas|estadísticas)(?: \\p{L}+){0,2} (?:dicen|afirman|señalan|recomiendan|aseguran|demuestran|muestran|sugieren|indican|apuntan|advierten|coinciden|han demostrado|aconsejan)',
      '(?:un|una|unos|algunos|algunas|varios|varias|nuevos|recientes|pequeños|diversos|en) (?:\\p{L}+ )?(?:estudios?|ensayos?|investigación|investigaciones|encuestas?)',
      '(?:científicamente|clínicamente) (?:probado|comprobado|demostrado)s?',
      'la evidencia|la ciencia',
      'estudios',
    ),
    studies: wholeWords(
      'estudios?|ensayos?|investigaci(?:ón|ones)|investigador(?:es)?|evidencia|encuestas?|estadísticas?|datos|científicos?',
    ),
    experts: wholeWords('expertos?|especialistas?|según'),
    hearsay: wholeWords(
      '(?:médic|doctor|especialist|expert|ginecólog|profesor|enfermer|científic)\\p{L}* (?:\\p{L}+ ){0,3}(?:dij|dic|explic|recom|aconsej|llam|afirm|advi)\\p{L}*',
      'según|se sabe|está demostrado|ningún estudio|los datos',
    ),
  },
  funding: {
    disclosed: wholeWords(
      'fondos propios|#(?:publi|publicidad|ad)|vend(?:e|en|emos) (?:algun[oa]s|vari[oa]s|much[oa]s|la mayoría) de (?:los|estos) (?:productos|artículos)',
      '(?:blog|sitio|artículo|página) (?:es|está) (?:editad|publicad|escrit|gestionad)[oa] por (?:\\p{L}+ ){0,5}fabricantes?|fabricantes? (?:de|del) (?:\\p{L}+ ){0,4}(?:mencionad|citad|descrit|recomendad)\\p{L}+',
      '(?:gana|ganamos|obtiene|obtenemos|recibe|recibimos) (?:dinero|beneficios?|ingresos) (?:con|por|de) (?:la|las|cada) ventas?|paga (?:a \\p{L}+ )?por (?:aparecer|figurar|este espacio)',
      'sin (?:la )?(?:participación|aportes?|intervención|dinero|ayuda) de (?:la )?(?:industria|laboratorios|empresas)|(?:realizad|elaborad|editad|impres|hech)[oa]s? (?:gracias a|con) (?:una?|la|el) (?:\\p{L}+ )?(?:aporte|aportación|contribución|donación|ayuda|beca|subvención) (?:de|del)',
      'contenido patrocinado|responsabilidad del anunciante|sin (?:publicidad|patrocinios?|financiación)|no (?:acepta|aceptamos|tenemos|tiene) (?:\\p{L}+ )?(?:publicidad|patrocini\\p{L}+|anuncios)',
      'haber (?:recibido|cobrado) honorarios|honorarios (?:de|como)|subvenci(?:ón|ones) (?:de|pública)|donaciones de|vive de (?:las )?(?:cuotas|donaciones)',
      'comisi(?:ón|ones)(?! (?:nacional|europea|técnica|interministerial|de (?:salud|ética|pacientes|usuarios|expertos|zoonosis|vacun\\p{L}+|seguimiento)))',
      'con (?:la colaboración|el apoyo|el patrocinio|la ayuda) de',
      'publirreportaje|publicidad encubierta|contenido de marca|colaboración (?:pagada|remunerada|comercial)',
      '(?:se financia|financiad[oa]s?|sosten(?:id[oa]|emos)) (?:\\p{L}+ )?(?:con|gracias a|mediante|por) (?:donaciones|cuotas|publicidad|fondos|impuestos|\\p{L}+)',
      'sin ánimo de lucro|sin fines de lucro',
      'no (?:ha|han|hemos) (?:intervenido|recibido|cobrado|pagado)',
      '(?:enlaces?|programas?|marketing) (?:de )?(?:afiliados?|afiliación|patrocinados?)',
      'como afiliad[oa]s?',
      '(?:cobramos|recibimos|ganamos|obtenemos|recibir|ganar|llevamos|llevarnos) (?:una |un )?(?:pequeña |pequeño )?(?:comisión|porcentaje)',
      '(?:obtengo|obtenemos) ingresos',
      '(?:contenido|artículo|publicación|post) (?:patrocinad[oa]|pagad[oa])',
      '(?:patrocinad[oa]|financiad[oa]|pagad[oa]|subvencionad[oa])s? por(?! (?:el |la |los |las |su )?(?:seguros?|aseguradoras?|obras? sociales?|prepagas?|familias?|pacientes?|mutuas?|sanidad))|nuestro (?:anunciante|patrocinador)|en nombre de (?:un|nuestro) (?:anunciante|cliente|patrocinador)',
      'conflictos? de interés|conflictos? de intereses',
      'en colaboración con',
      '(?:no )?(?:aceptamos|recibimos|recibe|acepta) (?:dinero|publicidad|fondos)',
    ),
    selling: wholeWords(
      '(?:compra|cómpralo|pide|reserva|solicita|pedí|sacá|agenda|contrata) (?:ya|ahora|hoy|aquí|tu|tus|online|cita)',
      'añadir al carrito|agregar al carrito',
      'envíos? gratis',
      'garantía de devolución',
      '\\d+ ?% (?:de )?descuento',
      'código (?:de )?(?:descuento|promocional)|cupón',
      'sin compromiso',
      '(?:nuestr[oa]s?) (?:producto|clínica|centro|tienda|pacientes|equipo|tratamientos)s?',
      'más vendid[oa]s?',
      'turnos? online|pide cita|pedir cita',
    ),
    provider:
      /oftalm|cardiolog|dermatolog|urolog|ginecolog|traumatolog|ortodon|ministerio|universidad|ayuntamiento|cruz roja|óptica|quiropr|reproducción|seguros?(?!\p{L})|aseguradora|cl[ií]nica|hospital|consultorio|dental|odontol|farmacia|centro ?m[eé]dico|instituto(?! nacional)|fisioterapia|sanatorio/gu,
    rooms: wholeWords(
      'nuestr[oa]s? (?:\\p{L}+ )?(?:clínicas?|consultorios?|consultas?|centros?|quirófanos?|hospital(?:es)?)',
    ),
    care: wholeWords(
      'equipo médico',
      'pedir cita',
      'pide cita',
      'pide tu cita',
      'encuentra (?:un|tu) médico',
      'nuestros médicos',
      'turnos online',
    ),
    house: wholeWords('nosotr[oa]s|nuestr[oa]s?|nos|\\p{L}{2,}[aei]mos'),
    self: wholeWords('yo|me|mi|mis|mío|mía|conmigo'),
    treating: wholeWords(
      'pacientes?|citas?|turnos?|consultas?|cirug\\p{L}+|cirujan\\p{L}+|operaci\\p{L}+|quirófanos?|clínicas?|sesi(?:ón|ones)|valoraci\\p{L}+|diagnóstic\\p{L}+|tratamientos?|especialistas?|doctor\\p{L}*|hospital\\p{L}*|dra?',
    ),
    wares: wholeWords(
      'frascos?|cápsulas?|gotas|polvos?|cajas?|cremas?|bálsamos?|aceites?|té|spray|dispositivos?|almohadas?|suplement\\p{L}+|productos?',
      'programas?|cursos?|e.?book|suscri\\p{L}+|soci[oa]s?|app|guías?|recetas?',
      'envíos?|pedidos?|carrito|tiendas?|marcas?|descuentos?|cupón',
    ),
    remote: wholeWords(
      '(?:clínica|farmacia|médico|consulta|receta) (?:online|en línea)|telemedicina|cuestionario|sala de espera|sin salir de casa|desde (?:tu|su|el|la) (?:sofá|casa|móvil|celular)|a (?:tu|su) (?:puerta|casa|domicilio)|videollamada|discret\\p{L}+|chat',
    ),
  },
  balance: {
    limits: wholeWords(
      'efectos? (?:secundarios?|adversos?|indeseados?)',
      'riesgos?|arriesgad[oa]s?',
      'complicaciones|complicación',
      'peligros[oa]s?|perjudicial(?:es)?|dañin[oa]s?|tóxic[oa]s?',
      'no (?:\\p{L}+ ){0,3}(?:recomendad[oa]s?|recomienda|demostrad[oa]|probad[oa]|adecuad[oa]s?|suficientes?|cura|curan|sirve|sirven|funciona|necesari[oa]|debe|deben|hacen desaparecer|mide|predice|para tod[oa]s)',
      'no se (?:sabe|conoce|ha demostrado|recomienda|debe)',
      '(?:poca|escasa|insuficiente|limitada|débil) (?:evidencia|pruebas?)',
      'faltan (?:estudios|pruebas)|no hay (?:pruebas|evidencia|estudios)',
      'alternativas?',
      'contraindicad[oa]s?|contraindicaciones',
      'alergi\\p{L}+|alérgic\\p{L}+|interacci\\p{L}+|interactú\\p{L}+|interfier\\p{L}+',
      '(?:puede|pueden|podría|podrían) (?:\\p{L}+ ){0,2}(?:causar|provocar|producir|dar|dañar|empeorar|aparecer|aumentar|irritar)',
      'ningún \\p{L}+ (?:ha demostrado|demostró)',
      'precaución|limitaciones',
      'sobredosis|exceso',
      'a veces|raramente',
    ),
    cautions: wholeWords(
      'no',
      'médic[oa]s?|urgencias|farmacéutic[oa]|emergencia',
      'sin embargo|aunque|pero',
      'evit(?:e|a|ar|en)',
      'consult(?:e|a|ar)',
      'nunca',
    ),
    harmless: wholeWords(`(?:sin|libre de|cero) ${SIDE}`, 'sin ningún riesgo', '100 ?% segur[oa]'),
  },
  damage: damage(),
  reading: {
    name: 'Szigriszt-Pazos (INFLESZ)',
    score: ({ words, sentences, syllables }) => 206.835 - 62.3 * (syllables / words) - words / sentences,
    syllables: syllablesIn.es,
    band: (score) => (score >= 65 ? 'easy' : score >= 55 ? 'average' : 'hard'),
  },
});
