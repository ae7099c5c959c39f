import type { ClaimWords } from '../claims.ts';

/** English words that make, limit or deny a promise. */
export const claims: ClaimWords = {
  negation:
    'no not without none nothing nobody neither nor zero cannot can_t don_t doesn_t isn_t aren_t won_t wasn_t didn_t hasn_t haven_t couldn_t free_of free_from unlike n_t lacks lacking hardly rarely unlikely',
  never: 'never ever no_longer no_more again nowhere',
  every:
    'every everyone everybody everything all any anyone anybody always whatever whichever anything everywhere whenever each regardless no_matter',
  total:
    'completely totally permanent* fully entirely forever for_ever for_good once_and for_life lifetime lifelong perfect* absolutely radical* definitive* thorough* every_last whole spotless root roots fundamental* final* at_last ends end stays',
  guarantee:
    'guarantee* promise* assur* certain certainly surely sure without_fail without_exception exception period bound money_back promised',
  cure: 'cur* heal* eliminat* eradicat* revers* repair* fix* banish* dissolv* regenerat* regrow* rejuvenat* melt* wip* vanish* disappear* gone goodbye farewell erase* reset* restor* rebuild* renew* cleans* clean cleans flush* purg* uproot* beat beats beaten conquer* defeat* kill* destroy* dead remov* stop* clear* correct* switch* lift* unclog* ends detox* detoxif* balance* shrink* neutrali* normali* silence* history rid revitali* realign* cancel* burn* sweat* transform* relief reliev* rescue* wipes block* fights fight prevents prevent protects protect recover* release* unblock*',
  illness:
    'pain* ache* cancer* tumo* diabet* arthriti* disease* eczema acne psoriasi* asthma allerg* insomnia anxi* depress* tinnitus symptom* condition* illness* infection* inflammat* migraine* obes* weight fat wrinkle* scar scars hair virus* bacteria* germ* worm* lice nits stone* cyst* nodul* hypertension pressure cholesterol sugar reflux bloat* constipat* hemorrhoid* haemorrhoid* pile piles sciatica scolios* osteopor* parkinson* alzheimer* autis* dementia addict* crav* snor* apn* colic cough cold colds flu fever hernia vein* infertil* menopaus* hormon* thyroid* kidney* liver lump* spot spots stiffness tremor* stroke heart arter* plaque wart* vitiligo gout ulcer* hashimoto* lyme hiv hepatitis ringing deaf* blind* myop* cataract* glaucoma fatigue tired* panic stress',
  harm: 'side_effect* adverse* risk* complicat* danger* harm* downtime downside* drawback* hurt* toxic recurr* relaps* rebound* return* come_back comes_back withdrawal pain* scars scar bleed* recover* discomfort injur* reaction* sensitiv* surgery knife needle* cut cuts',
  safe: 'safe* harmless* gentl* natural* nature* pure* painless* scarless* bloodless* risk_free pain_free chemical_free organic herbal plant* mild effortless* easily simple simply',
  fast: 'instant* overnight immediate* at_once rapid* fast* quick* seconds minute minutes hours first single one tonight today friday asleep just_one moment suddenly flat lunch weekend visit session dose sip night',
  time: 'second hour day days week weeks month months year years fortnight night nights session sessions course courses dose doses application applications sitting treatments treatment',
  only: 'only sole unique one_and exclusive patented revolutionary breakthrough first_ever world nothing_else no_other unmatched unrivalled unrivaled league',
  better:
    'better stronger more most best safer faster than superior outperform* beats replac* instead like unlike powerful natural_enemy enemy equal match compare*',
  medicine:
    'drug drugs medicine* medication* pill pills tablet* antibiotic* insulin surgery surgeon* operation* chemotherap* vaccin* shot shots injection* glasses dialysis transplant* bypass* painkiller* statin* steroid* inhaler* implant* doctor* dentist* physician* hospital* specialist* oncologist* neurologist* dermatologist* crutch* wheelchair cane hearing_aid* hrt replacement* laborator* botox',
  secret:
    'secret* hidden hide* suppress* forbid* bury buried conceal* ancient old traditional recipe* big_pharma pharma industry establishment want_you tell_you trick tricks monks monastery imperial discover*',
  miracle:
    'miracl* magic* wonder* incredibl* amaz* astonish* stunned unbeliev* breakthrough revolution* phenomen*',
  toxin: 'toxin* poison* heavy_metals impurit* waste slag detox*',
  we: 'we our ours us my mine me i here',
  you: 'you your yours yourself he she they',
  product:
    'therap* technique* method* capsul* tea teas cream creams serum* device* formula* supplement* drop drops system* technolog* program* protocol* elixir* bracelet* patch* tonic* syrup* gumm* powder* oil oils spray* kit kits herb herbs product* ointment* plaster* gel gels machine* laser* lamp* mat mats pillow* insole* mouthpiece* juice* water balm* adjustment* exercis* detox* plan plans diet* remed* berry berries root leaf spice* extract* complex crystal* magnet* needle* foam lens* crown* drip* app',
  hedge:
    'may might could can usually most often about some sometimes several probably likely possibl* perhaps generally typically rare* up_to around approximately few many nearly if when while until unless partly slightly little small limited reduce* lower* ease eases slow* help* control* manage* seem* suggest* chance* average people',
  report:
    'claim* say says said told believ* report* study studies trial* research* scientist* myth* adverti* according evidence basis data thought hope* wrote hailed marketed fined called experts expert word known considered',
  warn: 'beware wary careful caution* avoid* suspicio* sceptic* skeptic* scam* fraud* quack* myth* fake untested unproven warning warn* walk_away should must need do_not ask see call talk seek check',
  whether: 'whether does is can are will do if how what why which',
  proven: 'proven prove* clinical* scientific* tested approved science recognised recognized',
  young: 'young* years_younger age ageing aging old twenty teenager baby new',
  result:
    'result* success* effective* rate rates accura* works work worked perfect* recovery response outcome* efficacy',
  needless:
    'unnecessary superfluous need needs needed throw* threw away cancel* rely depend* require* drop stop skip forget avoid saves save spare* make_redundant',
  patient:
    'patient* client* customer* user* people women woman men man mother* readers couple* family child children kids members everyone testimonial* subjects participants',
  body: 'body cell cells skin blood gut bowel spine back joint joints knee knees hip brain eye eyes ear ears teeth tooth smile muscle* bone bones cartilage nerve* lung lungs immun* organ organs metabolism dna belly face vision sight hearing sleep energy',
  but: 'but however although though yet still despite unfortunately also too',
  trade:
    'book order* buy shop price* discount* code free delivery subscribe appointment* call click sign download review* star stars stock sale insurance payment* cart coupon guide team experience* served voted award* years',
  care: 'treat* doctor* test tests screen* vaccin* dose doses tablet* prescri* diagnos* antibiotic* examin* inject* surgery operat* guideline*',
};
