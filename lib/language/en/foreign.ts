import type { AnyOf } from '../pattern.ts';
import { phrases } from '../phrases.ts';

/** English words of fields that have nothing to do with health. */
export const foreign = (): AnyOf =>
  phrases(
    // Vehicles and travel
    'engine_oil motor_oil oil_changes? oil_of_the_(?:motor|engine|car) spark_plugs? gear_?box(?:es)? ty(?:re|res) tires_rotation car_tires windscreens? windshields? carburett?ors? exhaust_pipes? headlights? hand_?brake automobiles? used_cars? motorcycles? motorbikes? lorry lorries trucks? tractors? locomotives? railways? train_tickets? boarding_pass(?:es)? runways? helicopters? spaceships? rockets? cruise_ships? yachts? horsepower mileage steering_wheel sightseeing scenic_spots? passports? embass(?:y|ies) admission_tickets? kilomet(?:er|re)s_per_lit(?:er|re)',
    // Machines and electronics
    'processors? snapdragon graphics_cards? routers? hard_disks? battery_life printers? pixels? megapixels? gigabytes? gaming video_games? operating_systems? touchscreens? download_speed bearings? lathes? conveyors? turbines? transistors? assembly_lines? blast_furnaces? hydropower electric_cars?',
    // Money, law and trade
    'tax_returns? tax_rates? share_?holders? stock_(?:market|price)s? exchange_rates? interest_rates? mortgages? loans? down_payments? real_estate landlords? tenants? balance_sheets? dividends? bitcoins? attorneys? plaintiffs? defendants? lawsuits? notar(?:y|ies) tariffs? limited_compan(?:y|ies) wholesalers? auctions? second.hand(?!_smoke) resale loyal_customers? civil_servants? warehouses? bank_loans? insurance_premiums?',
    // State, history and places
    "emperors?(?:'s)? empires? dynast(?:y|ies) knights? kingdoms? castles? princes? princess(?:es)? parliaments? senators? mayors? prefectures? prefecture.level jurisdictions? (?:the|is_the|provincial)_capital capital_of municipalit(?:y|ies) infantry artillery cannons? warships? archaeologists? museums? monuments? population_density",
    // House and tools
    'wardrobes? wallpapers? bricks plywood acrylic_paint coats?_of_paint varnish carpenters? drainpipes? grout doorbells? upholster\\w+ frying_pans? wrappers? paint_?brush(?:es)? hammers? nails_and_screws',
    // Things to wear and carry
    'handbags? necklaces? zippers? shoe_size spa_shoes swords?',
    // Games, sports and arts
    'goalkeepers? referees? leagues? championships? tournaments? world_cup penalty_kicks? chess poker casinos? lotter(?:y|ies) guitars? violins? pianos? orchestras? novelists? concert_tickets? wine_cellars? petrol_stations? gas_stations? symphon(?:y|ies) operas? poems? poets? movie_tickets? box_office sculptures? horse_racing mouth_organ pirates?',
    // School and post
    'blackboards? homework tuition examination_papers? scholarships? semesters? postm[ae]n mailm[ae]n mailbox(?:es)? electronic_mail telegrams? stamps',
    // Examinations, software, parcels and spare parts
    'examination_rooms?_(?:is|are|in) candidates_(?:should|must|may) admission_tickets? pencils? college_entrance enrol?ment_(?:fee|plan)s? teaching_buildings? factory_(?:reset|settings) settings_menu install_the software firmware log_in_to user_names? web_browser keyboards? screenshots? spare_(?:strap|part|tyre|tire)s? same_batch shipping_label kilomet(?:er|re)s_or every_[\\d,.]+_kilomet(?:er|re)s gear_?box_oil clutch(?:es)? chassis elevators? air_condition(?:er|ing)_(?:filter|unit)s? washing_machines? property_management square_met(?:er|re)s',
    // Animals, sky and custom
    'elephants? giraffes? crocodiles? dinosaurs? dragons? penguins? kangaroos? camels? sparrows? whales? constellations? horoscopes? zodiac feng_shui galax(?:y|ies) astronauts? the_moon moon_phase eclipses? telescopes? lanterns? mooncakes? melon_seeds? fishplates? paddocks?',
    // Offices, works and weather
    'accountants? branch_offices? head_offices? membership_cards? annex lease leases civil_service lawn.?mowers? excavators? bulldozers? combine_harvesters? volleyball football_team basketball_team ferry ferries lighthouses? weather_forecasts? cement_mixers? scaffolding pawnbrokers? parking_(?:lot|space|ticket)s? the_tenancy soldering welders? blueprints? timetables? invoices?',
  );
