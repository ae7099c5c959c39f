import * as z from 'zod/mini';
import { type Settings, settingsFields } from './settings.ts';

const { marks, hideLike, keepLike, sync, ...first } = settingsFields;
/** What a file must hold: nothing is forgiven here, unlike in storage. Files of the first version lack what came later. */
const fileSchema: z.ZodMiniType<Settings> = z.strictObject({
  ...first,
  marks: z._default(marks, true),
  hideLike: z._default(hideLike, []),
  keepLike: z._default(keepLike, []),
  sync: z._default(sync, false),
});

/** What is wrong with a settings file, and where. */
export interface FileProblem {
  /** Counted from 1. */
  line: number;
  kind: 'json' | 'key' | 'value';
  /** The setting that it is about; '' where the file is no JSON. */
  name: string;
}

/** Settings as a file to keep. */
export function writeSettingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Settings from a file, or the first thing that is wrong with it. */
export function readSettingsFile(text: string): Settings | FileProblem {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { line: lineOfSyntaxError(text, String(error)), kind: 'json', name: '' };
  }
  const { success, data, error } = fileSchema.safeParse(content);
  if (success) return data;
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const name = issue.keys[0] ?? '';
    return { line: lineOf(text, content, [...path, name]), kind: 'key', name };
  }
  const kind = path.length === 0 ? 'json' : 'value';
  return {
    line: lineOf(text, content, path),
    kind,
    name: path.filter((part) => typeof part === 'string').join('.'),
  };
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Browsers tell the place of a syntax error in their own words only: "line 3" or "position 25". */
function lineOfSyntaxError(text: string, message: string): number {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return line === undefined
    ? lineAt(text, position === undefined ? text.length : Number(position))
    : Number(line);
}

/** The line where a value stands, found by walking the text along its path. */
function lineOf(text: string, content: unknown, path: readonly PropertyKey[]): number {
  let position = 0;
  let value = content;
  for (const part of path) {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
    const sought = typeof part === 'number' ? JSON.stringify(value) : JSON.stringify(part);
    const found = text.indexOf(sought, position);
    if (found !== -1) position = found;
  }
  return lineAt(text, position);
}
