const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Titles and the like, written with a full stop and followed by a name or a number: never the end of a sentence. */
export const FOLLOWED_BY_NAME = set(
  'dr dra drs prof profa mr mrs ms mx st ste sta sr sra srta hr fr frau mme mlle mgr lic ing rev hon no nos núm nr vol fig figs abb tab pp art cap cf vs bzw ca sog sogen z.b d.h u.a e.g i.e p.ej p.ex méd med tel tél ph ext approx aprox est al',
);

/** Abbreviations that may also end a sentence: they end it only where a capital letter follows. */
export const ABBREVIATIONS = set(
  'etc usw p.m a.m b.i.d t.i.d q.i.d q.d p.r.n p.o i.v i.m s.c u.s u.k u.s.a ph.d m.d d.o r.n inc ltd co corp dept ave blvd jan feb mar apr jun jul aug sept sep oct nov dec min max std stk mio mrd tsp tbsp oz lb lbs mg ml kg wk hr hrs approx',
);
