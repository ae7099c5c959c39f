import type { ClaimWords } from '../claims.ts';

/** Spanish words that make, limit or deny a promise. */
export const claims: ClaimWords = {
  negation: 'no sin ningún ninguna ninguno nada nadie ni cero tampoco libre_de libres_de apenas poco',
  never: 'nunca jamás ya_no nunca_más no_más volverá* volver* vuelve*',
  every: 'todo toda todos todas cualquier* siempre cada quien sea',
  total:
    'completamente totalmente por_completo del_todo definitivamente definitiv* para_siempre de_una una_vez de_por vida raíz enteramente perfect* absolut* radical* permanent* entero rastro sola',
  guarantee: 'garant* promet* prometo prometemos segur* asegur* excepción falla',
  cure: 'cur* san* sanado elimin* erradic* revert* revierte* invierte* repar* regener* rejuvenec* disuel* derrit* desaparec* desaparece adiós despíd* despedi* borr* reset* restaur* reconstruy* limpi* depur* purg* venc* mata* destruy* quit* acab* termin* detien* frena* corrig* correg* barr* devuelv* recuper* normaliz* libr* alivi* fin fini quema* combat* evit* protege* previen* equilibr* tira deja dejé resuelv* remit*',
  illness:
    'dolor* cáncer tumor* diabet* artritis artrosis enfermedad* eczema acné psoria* asma alerg* insomnio ansied* depres* zumbid* acúfen* tinnitus síntoma* infecc* inflama* migraña* obes* peso kilo* grasa arrug* cicatri* cabello pelo caída virus bacteria* germen* gérmen* piojo* liendre* cálculo* piedra* quiste* nódulo* hipertensión presión tensión colesterol azúcar reflujo acidez estreñimiento hemorroid* almorrana* ciática escoliosis osteopor* párkinson alzhéimer demencia adicc* ronquid* cólico* tos resfriado* gripe fiebre varic* menopaus* hormon* tiroid* riñ* hígado verruga* gota fibromialgia infertil* fatiga cansancio estrés miedo* bruxismo cartílago otitis tatuaj*',
  harm: 'efecto* secundari* adverso* riesgo* complicac* peligr* daño* recaíd* recaer rebote dolor cicatriz cicatrices cirugía corte* aguja* operación puntos molest* contraindicac*',
  safe: 'segur* inocu* inofensiv* suave* natural* naturaleza puro pura indolor* hierba* planta* herbal* vegetal* ecológic* orgánic* sencill* fácil*',
  fast: 'instant* inmediat* rápid* noche segundo* minuto* hora* primer* una_sola un_solo hoy ya desde mismo duermes descansas fin_de',
  time: 'día* semana* mes meses año* noche* sesi* dosis aplicaci* tratamiento* frasco* visita*',
  only: 'únic* solo exclusiv* patentad* revolucionari* pioner* mundo inigualable nadie',
  better: 'mejor* más potente* eficaz* superior* que supera* sustituy* reemplaz* como fiable igual*',
  medicine:
    'medicament* medicina fármac* pastilla* píldora* antibiótic* insulina cirugía cirujan* operación quimio* vacuna* inyec* gafas lentes diálisis trasplant* baipás bypass analgésic* estatina* cortison* médic* doctor* dentista* hospital* clínica* audífono* silla_de muletas oncólog* farmacéutic* laboratorio*',
  secret:
    'secret* ocult* escond* prohib* antig* ancestral* tradicional* receta* convento farmacéuticas industria quiere_que sepas truco* descubr*',
  miracle: 'milagr* mágic* increíbl* asombr* maravill* sensacional* revolución',
  toxin: 'toxina* veneno* metales impureza* desecho* detox* desintoxic*',
  we: 'nosotr* nuestr* mi mis me yo nos aquí',
  you: 'tú tu tus usted* te su sus vosotr* contigo',
  product:
    'terapia* técnica* método* cápsula* infusi* té crema* sérum* aparato* fórmula* suplemento* gota gotas sistema* tecnología* programa* protocolo* elixir* pulsera* parche* tónico jarabe* polvo* aceite* spray* kit hierbas producto* pomada* gel* láser lámpara* jugo* zumo* agua bálsamo* extracto* remedio* planta* raíz hipnosis reiki biomagn* biodesc* plantilla* ejercicio* dieta* tratamiento champú baño imán* colágeno',
  hedge:
    'puede* podría* suele* mayoría menudo alguno* algunas* algún* veces cerca alrededor quizá* probablement* posibl* aproximadament* hasta pocos muchos casi si cuando mientras salvo algo reduc* alivia* ayuda* mejora control* mayor* parte entre personas según baja',
  report:
    'afirm* dice* dijo asegura estudio* ensayo* investigador* científic* mito* anunci* según prueba* evidencia* datos cre* esper* llamad* supuest* expert* considerad*',
  warn: 'cuidado desconfíe* desconfía* sospech* advert* estaf* fraude* debe* deberían consult* evite evitar acuda bulo* ojo precauc* no_se mantenga',
  whether: 'si qué cómo puede cura por_qué cuál',
  proven: 'probad* comprobad* demostrad* clínicament* científicament* confirma* avalad*',
  young: 'joven* juvent* años_menos veinte nuev* edad',
  result: 'resultado* éxito tasa* eficac* funciona* funcionado efectiv* fiab* falla*',
  needless: 'innecesari* necesit* cancel* tira* basura dependerá* ahorra* olvíd* prescind* sustituy*',
  patient:
    'paciente* client* usuari* personas mujer* hombre* madre* mamá lectora* lector* pareja* familia* niño* alumn* testimoni* gente bebé*',
  body: 'cuerpo* célula* piel sangre intestin* espalda articul* rodilla* cadera cerebro ojo* oído* diente* sonrisa músculo* hueso* nervio* pulm* defensas inmun* organismo metabolismo adn vientre barriga cara visión vista audición sueño energía arteria*',
  but: 'pero aunque sino embargo todavía también',
  trade:
    'cita* compr* pedido* precio* descuent* código envío* gratis reseñ* estrella* plaza* equipo* experiencia reserv* suscrí* oferta* euros premiad* €',
  care: 'trata* análisis prueba* cribado vacun* dosis pastilla* receta* diagn* antibiótic* examin* operac* guía* control*',
};
