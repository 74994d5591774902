import { describe, expect, it } from 'vitest';
import { readPicture } from '../../src-shared/domain/office/picture.ts';

/** The beginning of a JPEG: start, an application block, then a frame of 300 × 200. */
const jpeg = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2],
  ...[0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44, 1, 1, 17, 0, 0xff, 0xd9],
]);

describe('a picture by its content', () => {
  it('is a JPEG with the size of its frame, also a progressive one', () => {
    expect(readPicture(jpeg)).toEqual({ mediaType: 'image/jpeg', widthPx: 300, heightPx: 200 });
  });

  it('is damaged where no frame comes, or a block does not begin as one', () => {
    expect(readPicture(jpeg.subarray(0, 10))).toBe('damaged');
    expect(readPicture(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7]))).toBe(
      'damaged',
    );
  });

  it('is none where the first bytes are of another file', () => {
    expect(readPicture(Uint8Array.from([]))).toBe('not-a-picture');
    expect(readPicture(new TextEncoder().encode('GIF89a'))).toBe('not-a-picture');
  });
});
