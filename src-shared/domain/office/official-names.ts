import { fieldName } from '../../data/fields.ts';
import { capitalOf, findRegion, headTitle } from '../../data/regions.ts';

/** The official name of a region, or its code where the list lacks it. */
export const regionName = (code: string): string => findRegion(code)?.name ?? code;

/** The name of a region without what it is: `Mahakam Ulu` of `Kabupaten Mahakam Ulu`. */
export const shortRegionName = (code: string): string =>
  regionName(code).replace(/^(Kabupaten|Kota|Provinsi) /, '');

/** The head of a region with the region's short name: `Bupati Mahakam Ulu`. */
export const regionalHead = (code: string): string => `${headTitle(code)} ${shortRegionName(code)}`;

/** A bidang urusan as reports write it: `1.02 Kesehatan`; a code that no list knows stands alone. */
export const fieldLabel = (code: string): string => [code, fieldName(code) ?? ''].join(' ').trim();

/** The code of the province that a region lies in; a province lies in itself. */
export const provinceOf = (code: string): string => code.split('.')[0] ?? code;

/** The seat of a region's government, or an empty text where the program does not know it. */
export const seatOf = (code: string): string => capitalOf(code) ?? '';
