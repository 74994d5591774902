import { lineShapes, type BundleLine, type LineType } from './line-shapes.ts';
import { bundleLimits } from './limits.ts';

/** How deep brackets nest in a JSON text, without reading it as a value: the text may be hostile. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0, isInText = false; at < text.length; at += 1) {
    const sign = text[at];
    if (isInText && sign === '\\') at += 1;
    else if (sign === '"') isInText = !isInText;
    else if (!isInText && (sign === '[' || sign === '{')) deepest = Math.max(deepest, (depth += 1));
    else if (!isInText && (sign === ']' || sign === '}')) depth -= 1;
  }
  return deepest;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is one JSON value that is not nested too deep. */
export const isValueText = (text: string): boolean =>
  depthOf(text) <= bundleLimits.valueDepth && parse(text) !== undefined;

const isKnownType = (type: unknown): type is LineType =>
  typeof type === 'string' && Object.hasOwn(lineShapes, type);

function hasReadableValues(line: BundleLine): boolean {
  if (line.type === 'record') return line.fields.every(([, value]) => isValueText(value));
  return line.type !== 'fact' || isValueText(line.body);
}

/**
 * One line of a bundle, or null where it is not as the format says.
 *
 * A known type has one spelling: written again it is the same text, so a doubled or foreign key cannot hide in it.
 */
export function readLine(text: string): BundleLine | null {
  if (depthOf(text) > bundleLimits.lineDepth) return null;
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const type: unknown = 'type' in value ? value.type : undefined;
  if (!isKnownType(type)) return typeof type === 'string' && type !== '' ? { type: 'parked', text } : null;
  const line = lineShapes[type].safeParse(value);
  if (!line.success || JSON.stringify(line.data) !== text) return null;
  return hasReadableValues(line.data) ? line.data : null;
}

/** A line as text, without its line feed. */
export const lineText = (line: BundleLine): string =>
  line.type === 'parked' ? line.text : JSON.stringify(lineShapes[line.type].parse(line));
