/** Headings that a workbook of refused rows adds to the file's own: why, and where the row came from. */
export const correctionHeadings = ['Alasan', 'Berkas asal', 'Lembar asal', 'Baris asal'] as const;
