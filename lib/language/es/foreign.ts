import type { AnyOf } from '../pattern.ts';
import { phrases } from '../phrases.ts';

/** Spanish words of fields that have nothing to do with health. */
export const foreign = (): AnyOf =>
  phrases(
    // Vehicles and travel
    'aceite_del?_motor cambio_de_aceite bujías? caja_de_cambios cambie_de_marcha presión_de_(?:los_)?neumáticos neumáticos? freno_de_mano parabrisas tubo_de_escape gasolineras? automóvil(?:es)? locomotoras? camion(?:es)? camión motocicletas? tractor(?:es)? ferrocarril(?:es)? billetes?_de_(?:tren|avión) tarjeta_de_embarque pista_de_aterrizaje helicópteros? nave_espacial cohetes? yates? pasaportes? embajadas? llave_de_la_bicicleta llaves?_del_(?:coche|auto|carro) coches?_eléctricos?',
    // Machines and electronics
    'procesador(?:es)? tarjetas?_gráficas? disco_duro router píxel(?:es)? megapíxel(?:es)? gigabytes? videojuegos? sistema_operativo cinta_transportadora turbinas? altos_hornos impresoras? rodamientos? autonomía_de_la_batería',
    // Money, law and trade
    'hipotecas? préstamos? bancari[oa]s? declaración_de_(?:la_renta|impuestos) accionistas? bolsa_de_valores tipos?_de_(?:interés|cambio) inmobiliari\\p{L}+ sociedad_(?:limitada|anónima) dividendos? bitcoins? demandantes? notari\\p{L}+ arancel(?:es)? mayoristas? subastas? segunda_mano clientes?_(?:leal|fiel)(?:es)? inquilin[oa]s? caser[oa]_del funcionarios? contratos?_con',
    // State, history and places
    'emperador(?:es)? imperios? dinastías? caballeros? reinos? castillos? príncipes? princesas? parlamentos? senador(?:es)? alcaldes? prefecturas? jurisdicci(?:ón|ones) artillería cañ(?:ón|ones) museos? monumentos? palacios?',
    // House and tools
    'armarios? papel_pintado destornillador(?:es)? ladrillos? hormigón pintura_acrílica manos_de_pintura barniz(?:es)? carpinter\\p{L}+ tejados? sart[ée]n(?:es)? timbres?_de gaveta\\p{L}* martillos? tuercas?',
    // Things to wear and carry
    'porter[oa]_de_fútbol árbitros? ligas?_de campeonatos? torneos? estadios? fútbol penaltis? ajedrez casinos? lotería guitarras? viol[íi]n(?:es)? pianos? orquestas? sinfonías? óperas? novelas? poemas? poetas? taquillas? carreras_de_caballos armónicas? piratas? bailan escenario',
    // Games, sports and arts
    'pizarras? matrícula_universitaria becas? semestres? deberes_escolares carteros? buz(?:ón|ones) paquetería telegramas? sellos_postales oficina_y',
    // Exámenes, programas, paquetes y recambios
    'sala_de_examen los_candidatos_deben lápi(?:z|ces) matrícula_de ajustes_de_fábrica restablecer_(?:los|de) software nombre_de_usuario teclados? correas?_de_repuesto piezas?_de_repuesto según_el_lote caja_de_cambios embragues? lavadoras? aire_acondicionado_del metros_cuadrados',
    // School and post
    'elefantes? jirafas? cocodrilos? dinosaurios? drag[óo]n(?:es)? pingüinos? camellos? ballenas? constelaci(?:ón|ones) horóscopos? zodiaco signo_zodiacal galaxias? astronautas? la_luna espadas? semillas_de_melón pescado_del',
    // Oficina, obras y tiempo
    'contables? sucursal(?:es)? tarjetas?_de_socio contratos?_de_alquiler inquilin[oa]s? cortac[ée]sped(?:es)? excavadoras? cosechadoras? voleibol transbordador(?:es)? faros?_del_puerto pronósticos?_del_tiempo andamios? plazas?_de_aparcamiento soldador(?:es)? facturas? oposiciones camionetas?',
  );
