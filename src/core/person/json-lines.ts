/**
 * Where things stand in a JSON text, so that a fault can be named by its line. In: a text. Out: line numbers from 1.
 * The values are JSON.parse's; this only follows the text, and only once something is wrong.
 */

/** A step into a value: the name of a member or the index of an item. */
export type PathStep = string | number;

type Visit = (path: readonly PathStep[], offset: number) => void;

// Deeper than anything we write, and shallow enough for any stack.
const mostDepth = 500;

const space = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them in a string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Visits every value with its path and place; returns the place where the text stops being JSON, or null. */
const walk = (text: string, visit: Visit): number | null => {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text)?.[0] ?? null;
    at += taken?.length ?? 0;
    return taken;
  };
  const takeMark = (mark: string): boolean => {
    take(space);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  /** Items between brackets, each read by `item`; false where the text breaks off. */
  const items = (end: string, item: (index: number) => boolean): boolean => {
    if (takeMark(end)) return true;
    for (let index = 0; item(index); index += 1) {
      if (takeMark(end)) return true;
      if (!takeMark(",")) return false;
    }
    return false;
  };
  const member = (path: readonly PathStep[]): boolean => {
    take(space);
    const name = take(string);
    return name !== null && takeMark(":") && value([...path, JSON.parse(name) as string]);
  };
  const value = (path: readonly PathStep[]): boolean => {
    take(space);
    visit(path, at);
    if (path.length > mostDepth) return false;
    if (takeMark("{")) return items("}", () => member(path));
    if (takeMark("[")) return items("]", (index) => value([...path, index]));
    return take(string) !== null || take(scalar) !== null;
  };
  const isWhole = value([]);
  take(space);
  return isWhole && at === text.length ? null : at;
};

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** The line at which a text stops being JSON; null where it is JSON to its end. */
export const findBrokenLine = (text: string): number | null => {
  const offset = walk(text, () => undefined);
  return offset === null ? null : lineAt(text, offset);
};

/** The line on which a value begins, or the nearest value around it where there is none at the path. */
export const findLine = (text: string, path: readonly PathStep[]): number => {
  let nearest = { depth: -1, offset: 0 };
  walk(text, (visited, offset) => {
    const leadsThere = visited.length <= path.length && visited.every((step, i) => step === path[i]);
    // Of a name that stands twice the last one counts, as it does for JSON.parse.
    if (leadsThere && visited.length >= nearest.depth) nearest = { depth: visited.length, offset };
  });
  return lineAt(text, nearest.offset);
};
