import type { BundleKind } from '../domain/exchange/header.ts';
import { formatNumber } from './format.ts';

const kinds: Readonly<Record<BundleKind, string>> = {
  data: 'Paket data',
  receipt: 'Tanda terima',
  enrolment: 'Berkas pendaftaran',
  request: 'Permintaan pendaftaran',
};

interface Verified {
  readonly kind: BundleKind;
  readonly region: string;
  readonly recipient: string;
  readonly sequence: number;
  readonly volume: { readonly number: number; readonly of: number };
  readonly isFull: boolean;
}

/** Words of the commands about bundles. */
export const bundleText = {
  isWhole: ({ kind, region, recipient, sequence, volume, isFull }: Verified): string => {
    const part = volume.of === 1 ? '' : `, jilid ${volume.number} dari ${volume.of}`;
    const extent = kind === 'data' ? (isFull ? ' (lengkap)' : ' (lanjutan)') : '';
    return [
      `${kinds[kind]}${extent} nomor ${formatNumber(sequence)}${part} dari wilayah ${region} untuk wilayah ${recipient}.`,
      'Berkas utuh, dan tandanya cocok dengan kunci yang disebutnya.',
      'Milik siapa kunci itu belum diperiksa.',
    ].join(' ');
  },
} as const;
