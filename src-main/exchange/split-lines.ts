import { bundleLimits } from '../../src-shared/domain/exchange/limits.ts';
import { toText } from './strict-text.ts';

/** The lines of a buffer one by one; null for one that is too long, not UTF-8, or not ended by a line feed. */
export function* splitLines(bytes: Buffer): Generator<string | null> {
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0x0a, at);
    if (end === -1 || end - at > bundleLimits.lineBytes) {
      yield null;
      return;
    }
    yield toText(bytes.subarray(at, end));
    at = end + 1;
  }
}
