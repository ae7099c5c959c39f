import type { PassageWords } from '../passages.ts';

/** What Spanish sentences that sell, and sentences that must stay, are made of. */
export const passages: PassageWords = {
  call: 'llama|llame|llámanos|llámenos|llamanos|llamá|llamar|llamada|marca el|marque el|teléfono|telefónica|te llamamos|le llamamos|déjanos tu|deja tu número|deje su número|dejanos tu|telefonea',
  consult:
    'consulta con nuestr*|consulte con nuestr*|consulta a nuestr*|consulte a nuestr*|consultar a|consúltanos|consúltenos|consultanos|consulta online|contacta|contacte|contactá|contáctanos|contáctenos|contactanos|ponte en contacto|póngase en contacto|habla con|hable con|hablá con|pregunta a nuestr*|pregúntanos|pregunte a nuestr*|escríbenos|escribinos|escríbanos|escribe|visítanos|visítenos|visitanos|ven a|venga a|vení a|acércate|acérquese|acercate|pásate|envíanos|mandanos|mándanos|agrega el whatsapp|asesórate|asesoramiento|conoce a nuestr*|conocé|valoración',
  book: 'reserva|reserve|reservá|reservar|reservamos|pide cita|pida cita|pedí tu|pide tu|pedir cita|solicita|solicite|solicitá|agenda|agende|agendá|tu cita|su cita|mi cita|turno|turnos|tu turno|plaza|plazas|inscríbete|inscribite|primera visita|primera consulta|separa tu|apúntate',
  buy: 'compra|compre|comprá|comprar|pide el tuyo|pedido|pedidos|encarga|adquiere|adquiera|adquirí|cómpralo|compralo|consigue|consíguelo|llévate|llevate|hazte con|añade al carrito|carrito|ver oferta|ver precio|comprobar disponibilidad|mejor precio|prueba nuestr*|probá|pruébalo|probalo|tienda|a la venta|encuéntralo|encontralo|elige|elegí|apuesta por|pincha en',
  click:
    'haz clic|haga clic|hacé clic|clic aquí|clica|pincha|pulsa|toca el botón|escanea|código qr|sigue el enlace|enlace|entra en|entrá en|ingresa a|visita nuestr*|visite nuestr*|visita la|vuelve arriba',
  subscribe:
    'suscríbete|suscríbase|suscribite|suscribirte|suscripción|boletín|newsletter|apúntate|regístrate|regístrese|registrate|inscríbete|inscribite|inscríbase|descarga|descargue|descargá|descárgate|bájate|ebook|e book|guía gratuita|curso|cursos|taller|webinar|masterclass|app|aplicación|tu correo|su correo|tu email|en tu bandeja|únete|unite|sumate|súmate|membresía|comunidad|canal de telegram',
  share:
    'comparte|comparta|compartí|compártelo|compartilo|compartir|síguenos|seguinos|síganos|déjanos un comentario|deja un comentario|dejanos|comentarios|cuéntanos|contanos|cuéntenos|etiqueta a|dale like|me gusta|instagram|facebook|reenvía|difunde|sorteos|sorteo',
  read: 'lee también|lea también|leé también|te puede interesar|te podría interesar|puede interesarte|también te|le puede interesar|sigue leyendo|seguí leyendo|leer más|lee más|más información|más sobre|conoce más|conocé más|saber más|descubre más|artículos relacionados|artículo relacionado|artículo anterior|artículo siguiente|ver también|véase también|mira también|más leídos|lo más leído|no te pierdas|te recomendamos|visita nuestro blog|quizá te interese',
  provider:
    'expert*|especialista*|equipo|clínica|clínicas|hospital|centro|instituto|doctor|doctora|doctores|dr|dra|médico|médicos|médica|cirujan*|dentista*|terapeuta*|coach|asesor*|profesional*|consultorio|personal|farmacéutic*|nutricionista*|fisioterapeuta*|entrenador*|redacción|ginecólog*',
  ours: 'nuestro|nuestra|nuestros|nuestras|nos|nosotros|nosotras',
  own: 'nuestra clínica|nuestro equipo|nuestro centro|nuestro hospital|nuestros médicos|nuestros especialistas|nuestros expertos|nuestros profesionales|nuestros pacientes|nuestras pacientes|nuestros clientes|nuestras clientas|nuestras lectoras|nuestros lectores|nuestra tienda|nuestro producto|nuestros productos|nuestra gama|nuestro curso|nuestro programa|nuestros tratamientos|nuestro tratamiento|nuestra unidad|nuestro método|nuestra fórmula|nuestra app|nuestra redacción|nuestra web|nuestro blog|nuestro laboratorio|nuestra farmacia|nuestro consultorio|nuestros planes|nuestro plan|nuestro canal|nuestro favorito|nuestra favorita|nuestra selección|nuestro instituto|nuestro nuevo|nuestra nueva|nuestra exclusiva|nuestra tecnología|en nuestr*|con nosotros|con nosotras|ofrecemos|te ofrecemos|le ofrecemos|contamos con|disponemos de|te ayudamos|le ayudamos|te esperamos|le esperamos|te acompañamos|te asesoramos|estaremos encantados|llevamos ~ años|somos|te haremos|te llamamos|te reservamos|trabajamos con|realizamos|te atendemos|le atendemos|llámanos|escríbenos|escribinos|visítanos|mi curso|mi programa|mi consulta|mi método|mis pacientes|mi libro|mi guía|mi tienda|mi ebook|hacemos las|garantizamos|con el equipo|aquí en la clínica',
  channel:
    'online|en línea|whatsapp|teléfono|telefónicamente|web|página web|formulario|chat|correo|email|enlace|botón|app|telegram|línea directa|línea gratuita|videollamada|videoconsulta|tel|arriba|abajo|en el perfil|en la bio',
  goods:
    'cápsula|cápsulas|frasco|frascos|bote|botes|suplemento|suplementos|complemento|kit|pack|packs|curso|programa|suscripción|envío|envíos|entrega|tienda|carrito|pedido|producto|productos|sérum|crema|polvo|sticks|marca|marcas|plan|planes|bono|caja|gama|fórmula|champú|loción|peine|presupuesto|financiación|cuotas|tratamiento|protocolo|box|lista',
  enquiry:
    'si tienes dudas|si tiene dudas|si tenés dudas|tienes dudas|más dudas|si tienes preguntas|si tiene preguntas|quieres saber|querés saber|desea saber|te interesa|si te interesa|no sabes cuál|no sabes qué|sin compromiso|cualquier duda|hablamos',
  free: 'gratis|gratuita|gratuito|gratuitas|gratuitos|gratuitamente|sin coste|sin costo|sin cargo|sin compromiso|de regalo|regalamos|obsequio|bonificad*|envío gratis',
  offer:
    'descuento|descuentos|oferta|ofertas|promoción|promo|promociones|cupón|cupones|código|rebaja|rebajas|rebajado|precio|precios|ahorra|ahorrá|ahorre|regalo|por solo|desde solo|antes|financiación|cuotas|sin intereses|2x1|tarifa|tarifas|bono|black friday|mejor precio|precio especial|presupuesto|precio más bajo',
  urgent:
    'hoy|hoy mismo|ahora|ya mismo|no esperes|no espere|no lo dejes|no lo pienses|últimas plazas|últimas unidades|últimos días|plazas limitadas|cupos limitados|hasta agotar|por tiempo limitado|solo hasta|sólo hasta|esta semana|corre|date prisa|aprovecha|aprovechá|no te pierdas|antes de que|antes del|sea tarde|este mes|los primeros|las primeras|se agotan|quedan pocas|para mañana',
  praise:
    'mejor|mejores|líder|líderes|exclusiv*|único|única|innovador*|revolucionari*|vanguardia|última generación|tecnología más avanzada|más avanzada|premium|alta calidad|calidad|prestigio*|reconocid*|galardonad*|favorit*|milagro*|mágic*|secreto|natural|patentad*|número uno|número 1|nº 1|excelente*|excelencia|inmejorable|increíble*|espectacular|delicios*|comodísimo|una maravilla|imprescindible|ideal|perfecto|perfecta|de confianza|alegría|vicio|sin duda|experiencia|personalizad*|con café|soñad*|sueño|lucir|recomendamos|estrella|más vendidos',
  proof:
    'miles de|pacientes satisfech*|clientes|clientas|valoraciones|opiniones|reseñas|estrellas|cinco estrellas|años de experiencia|quince años|testimonio*|casos de éxito|confían en|más vendido|más vendidos|vendidos|avalad*|recomendado por|nuestros pacientes|nuestras pacientes|usuari*|tasa de éxito|de quienes lo|quienes lo han probado|han confiado|seguidor*|como se ve en|compra verificada|lo prefieren',
  guarantee:
    'garantizado|garantizada|garantizados|garantía|garantizamos|te devolvemos|devolución|sin riesgo|sin ningún riesgo|para siempre|de una vez por todas|nunca más|di adiós|adiós a|sin dolor|sin cirugía|sin baja|sin cicatriz|resultados|desde la primera|en una sola|en solo|acertarás|seguro|clínicamente probado|científicamente probado|definitiv*|siempre se cumple|olvídate|olvidate',
  absolute:
    'sin efectos secundarios|ningún efecto secundario|100 natural|100 seguro|100 eficaz|al 100|el 100|cura|curan|elimina|eliminan|desaparece|desaparecen|de raíz|regenera|completamente|totalmente|sin contraindicaciones|detox|depura|milagroso|sin riesgos|desde la raíz|por completo',
  pitch:
    'por eso nuestr*|por eso en|por eso hemos|por eso creamos|te mereces|te merecés|mereces|regálate|regalate|regalarse|no te conformes|imagina|imaginá|listo para|lista para|no estás sola|no estás solo|estamos aquí para|en buenas manos|da el primer paso|dar el primer paso|tu mejor versión|cambia tu vida|vuelve a|recupera|recuperá|disfruta|disfrutá|si no quieres complicarte|no te compliques|tú verás|lo tiene todo|todo en un|sin salir de casa|desde casa|qué esperas|qué esperás|a qué esperas|sin esperas|sin listas|dile adiós|decile adiós|di adiós|pensado para ti|para ti|a tu medida|notas las|harto de|cansado de|cansada de|y si te|y si lo que|ha llegado|la solución|nos eligen|va con vos',
  filler:
    'esperamos que este|esperamos que|espero que este|espero que|a continuación te|en este artículo te|en este artículo vamos|vamos a ver|veamos|echemos un vistazo|como hemos visto|lo anterior es|hasta aquí|ahora ya sabes|ya sabes|acompáñanos|te contamos todo|te explicamos|sigue leyendo para|el editor|todos tienen|te deseamos|les deseamos|gracias por leer',
  source:
    'fuente internet|fuente red|fuente de la imagen|tomado de internet|reproducido de|con información de|artículo tomado|editor responsable|contenido proviene|extraído de internet|foto',
  affiliate:
    'afiliado|afiliados|comisión|comisiones|enlaces de afiliado|patrocinado|patrocinada|contenido patrocinado|publirreportaje|publicidad|compras adscritas|programa de afiliados',
  job: 'trabaja con nosotros|únete a nuestro equipo|ofertas de empleo|estamos contratando|vacantes|buscamos profesionales|envía tu cv|bolsa de trabajo',
  disclaimer:
    'no sustituye|no sustituyen|no reemplaza|carácter informativo|fines informativos|meramente informativ*|aviso legal|política de privacidad|política de cookies|cookies|todos los derechos|términos y condiciones|condiciones de uso|descargo de responsabilidad|copyright|no nos hacemos responsables|responsabilidad|protección de datos|tu navegación|iva incluido',
  testimonial:
    'me cambió la vida|cambió mi vida|lo recomiendo|la recomiendo|los recomiendo|recomiendo a|gracias a la clínica|gracias al equipo|gracias doctor*|gracias dra|entré con miedo|salí andando|trato inmejorable|muy contenta|muy contento|encantada|por fin puedo|compra verificada|excelente trato|estoy feliz|súper recomendable|repetiré',
  sellHeading:
    'por qué elegir*|por qué nos eligen|nos eligen|nuestros tratamientos|nuestro equipo|nuestros servicios|pide tu cita|reserva tu|pide cita|contacto|contáctanos|dónde comprar|cómo comprar|el mejor|la mejor opción|mejor calidad|comparativa|los más vendidos|nuestra recomendación|opiniones de|testimonios|casos de éxito|nuestra opinión|veredicto|conclusión de compra|te ayudamos|ofertas|lista para|precios',
  advert: 'publicidad|anuncio|patrocinado|contenido patrocinado',
  breadcrumb:
    'estás en|usted está aquí|inicio|categorías|categoría|etiquetas|min de lectura|minutos de lectura|tiempo de lectura|saltar al contenido|volver arriba|índice|archivado en|publicado en',
  comment:
    'comentario|comentarios|deja una respuesta|dejar un comentario|responder|enviar comentario|no será publicada|campos obligatorios|guarda mi nombre',
  feedback:
    'te ha resultado útil|te resultó útil|fue útil|ha sido útil|te sirvió|valora este|califica|puntúa',
  credit: 'foto|imagen|fotografía|crédito|getty|shutterstock|istock|unsplash',
  login:
    'iniciar sesión|inicia sesión|acceder|registrarse|crear cuenta|mi cuenta|suscríbete desde|contraseña|área privada|mi perfil',
  you: 'tu|tus|te|ti|tú|usted|su|sus|le|vos|ustedes|contigo',
  me: 'yo|mi|mis|me|mí|conmigo',
  emergency:
    'llama al 112|llame al 112|112|911|107|061|llama al 061|urgencias|urgencia|emergencia|emergencias|ambulancia|servicio de urgencias|hospital más cercano|atención médica inmediata|atención urgente|atención inmediata|de inmediato|inmediatamente|guardia|a una guardia|samu|131|línea de emergencia*|al hospital|centro de salud más cercano|sin esperar|ese mismo día|el mismo día|atención médica',
  doctor:
    'médico|médica|médicos|doctor|doctora|farmacéutico|farmacéutica|farmacia|matrona|partera|dentista|pediatra|ginecólogo|ginecóloga|enfermera|enfermero|especialista|centro de salud|atención primaria|hospital|nefrólogo|cardiólogo|dermatólogo|profesional sanitario|profesional de la salud|obstetra|médico de familia|médico de cabecera|atención médica|oftalmólogo|psicólog*|psiquiatra',
  condition:
    'si|cuando|antes de|hasta que|a menos que|salvo que|en caso de|siempre que|debe|deben|hay que|conviene|sin que|pronto|mientras|después de|durante|tras',
  seek: 'acude al|acude a|acuda al|acuda a|ve al médico|vaya al médico|ir al médico|andá al|andá a|consulta a tu|consulta con tu|consulte a su|consulte con su|consultá con|consúltalo|consúltelo|consulte al|consulta al|consulte con el|consulta con el|pregunta antes|pregunta a tu|pregunte a su|pide cita con tu|pedí un turno con tu|pida cita con su|hable con su|habla con tu|hablá con tu|busca atención|busque atención|buscar atención|busca ayuda|solicite atención|debe valorar|lo valore|valore un médico|valorado por|debe ver|que lo vea|opinión médica|consejo médico|supervisión médica|prescripción|receta médica|indicación médica|informa a tu|informe a su|avisa a tu|avise a su|dile a tu|cuándo ir|cuándo consultar|revisar por|ve a urgencias|vaya a urgencias|puede ser una',
  symptom:
    'dolor|dolores|duele|sangra|sangrado|sangre|hemorragia|fiebre|hinch*|inflama*|vómito*|vomitar|respirar|falta el aire|falta de aire|ahogo|mareo*|desmayo*|confusión|entumec*|debilidad|erupción|sarpullido|convulsi*|inconscien*|heces|orina|orinás|visión|vista|cabeza|tos|bulto|amarill*|pérdida de peso|adelgaza*|síntoma*|infección|ictus|infarto|palpitaciones|escalofríos|rígid*|pus|úlcera|empeora*|no mejora*|persiste*|alergia|alérgic*|diarrea|suicid*|caliente|bloquea|herida*|embaraz*|deshidrata*|irrita*|picor',
  forbid:
    'no|nunca|jamás|evita|evite|evitar|evitá|no debe|no deben|no se debe|no tome|no tomes|no use|no uses|no utilice|prohibido|contraindicad*|no recomendado|no se recomienda|suspende|suspenda|deje de|deja de|dejar de|no supere|no superar|como máximo|máximo|sin que antes|desaconseja*|por tu cuenta|por su cuenta',
  dose: 'dosis|sobredosis|al día|cada día|diarios|diarias|una vez al|dos veces|tres veces|veces al día|por kilo|cada ~ horas|máxim*|límite|con comida|con las comidas|en ayunas|comprimido|comprimidos|microgramos|miligramos|pastilla|pastillas|gotas|horas',
  interact:
    'interacc*|interactúa*|interactuar|interferir|interfiere*|junto con|combinar|combinado|con alcohol|absorción|anticoagulante*|warfarina|levotiroxina|otros medicamentos|otros fármacos|si tomas|si toma|si tomás|con medicamentos|antidepresiv*|sintrom|acenocumarol|hierba de san juan',
  contra:
    'contraindica*|personas con|pacientes con|si tienes|si tiene|si tenés|si eres alérgic*|si es alérgic*|alérgic*|alergia|enfermedad renal|enfermedad hepática|insuficiencia|antecedentes|no deben utilizarse|no debe utilizarse|no deben usar|no lo tomes|no la tomes|no lo tome|mala circulación|no debe tomar|no deben tomar|quién no debe|si padeces|si padece',
  adverse:
    'efecto secundario|efectos secundarios|efecto adverso|efectos adversos|reacción|reacciones|tóxic*|daño|daños|dañar|dañino|perjudica*|peligro|peligros*|riesgo|riesgos|puede causar|pueden causar|puede provocar|pueden provocar|puede producir|complicaci*|mortal|intoxicación|dependencia|hiperestimulación|puede dar|pueden dar|grave|graves|quemadura*',
  pregnancy:
    'embarazo|embarazada|embarazadas|lactancia|amamanta*|bebé|bebés|niño|niños|niña|niñas|recién nacid*|lactante*|menores de|menor de|años|meses|feto|gestante*|dar el pecho',
  warn: 'advertencia|atención|precaución|cuidado|aviso|importante|señales de alarma|signos de alarma|señal de alarma|peligro*|tóxic*|no conduzcas|no conduzca|no manejes|fuera del alcance|por tu cuenta|por su cuenta|automedi*|no te automediques|no espere|inflamable*',
  helpline:
    'teléfono de la esperanza|024|016|717 003 717|línea de la vida|línea 106|línea ~ suicid*|información toxicológica|toxicología|toxicológica|91 562 04 20|centro de intoxicaciones|línea de ayuda|teléfono de ayuda|línea gratuita|línea 113|135|116 111|línea de crisis|0800 333 0160|800 911 2000|teléfono de información',
  disclose:
    'conflicto de interés|conflictos de interés|conflicto de intereses|conflictos de intereses|financiado por|financiada por|financiación de|patrocinado por|patrocinio|sin financiación|recibe fondos|subvención|no recibe|podemos recibir|recibimos una comisión|recibir una comisión|ingresos por las compras|sin coste adicional|honorarios de|declara no|independiente de|transparencia',
  review:
    'revisado por|revisión médica|revisado médicamente|revisado el|última revisión|última actualización|actualizado el|fecha de|publicado el|escrito por|autor|autora|verificado por|por',
  medicine:
    'medicamento|medicamentos|medicina|medicinas|fármaco|fármacos|antibiótico*|insulina|aspirina|ibuprofeno|paracetamol|metformina|corticoide*|vacuna|vacunas|suplemento|suplementos|complemento*|hierbas|plantas|pastillas|tratamiento|crema|anticonceptiv*|vitamina|hierro|magnesio|colágeno|laxante*|antiinflamatorio*|comprimidos|loción|dhea|permetrina|medias',
  official:
    'prospecto|ficha técnica|instrucciones de uso|notificar efectos|notifica|aemps|anmat|cofepris|lee el prospecto|lea el prospecto|número de lote|retirada del mercado|autorización de comercialización|lea las instrucciones',
};
