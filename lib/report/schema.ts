import * as z from 'zod/mini';
import { OUTCOMES } from '../notice/types.ts';
import { BLOCK_KINDS } from '../page/types.ts';

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const span = z.object({ start: z.number(), end: z.number() });

const check = z.discriminatedUnion('id', [
  checkOf('author'),
  checkOf('reviewer'),
  checkOf('date'),
  checkOf('sources'),
  checkOf('funding'),
  checkOf('promotion'),
  checkOf('overclaims'),
  checkOf('balance'),
  checkOf('damage'),
  checkOf('reading'),
]);

function checkOf<Id extends keyof typeof OUTCOMES>(id: Id) {
  return z.object({
    id: z.literal(id),
    outcome: z.enum(OUTCOMES[id]),
    evidence: z.array(z.string()),
    /** Where each quote stands, in the order of `evidence`; null where it comes from metadata. */
    places: z.array(z.nullable(z.object({ block: z.number(), span }))),
  });
}

/** One paragraph of the clean text with its structure, for the reader. Spans are into `text`. */
const readerBlock = z.object({
  /** Number of the block on the page. */
  block: z.number(),
  kind: z.enum(BLOCK_KINDS),
  level: z.number(),
  text: z.string(),
  links: z.array(z.object({ start: z.number(), end: z.number(), href: z.string() })),
  marks: z.array(
    z.object({ start: z.number(), end: z.number(), kind: z.enum(['strong', 'em', 'sub', 'sup', 'code']) }),
  ),
});

/** All that is known of one page; version 1. The one shape that pages, popup, reader and export share. */
export const reportSchema = z.object({
  version: z.literal(1),
  url: z.string(),
  language: z.string(),
  health: z.object({ isHealthArticle: z.boolean(), score: z.number(), reasons: z.array(z.string()) }),
  article: z.object({
    title: z.string(),
    author: z.nullable(z.string()),
    reviewer: z.nullable(z.string()),
    published: day,
    updated: day,
    text: z.string(),
    blocks: z.array(readerBlock),
    pictures: z.array(z.object({ src: z.string(), alt: z.string(), before: z.number() })),
  }),
  removed: z.array(
    z.object({
      kind: z.enum(['block', 'passage']),
      reason: z.string(),
      text: z.string(),
      block: z.number(),
      span,
    }),
  ),
  protected: z.array(z.object({ kind: z.string(), text: z.string(), block: z.number(), span })),
  notice: z.object({ level: z.enum(['few', 'some', 'many']), checks: z.array(check) }),
  topics: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      url: z.string(),
      source: z.string(),
      language: z.string(),
    }),
  ),
  suggestions: z.array(
    z.object({ title: z.string(), url: z.string(), reason: z.enum(['subject', 'near', 'mentioned']) }),
  ),
  /** The page was too long: what is known is of its first part only. */
  truncated: z.boolean(),
  timing: z.object({ readMs: z.number(), detectMs: z.number(), totalMs: z.number() }),
});

export type Report = z.infer<typeof reportSchema>;
export type ReaderBlock = z.infer<typeof readerBlock>;
