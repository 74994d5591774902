/** Words that tie others together or stand in nearly every text of an agreement; they say nothing of its subject. */
export const stopWords: ReadonlySet<string> = new Set(
  `adalah agar akan antar antara atas atau bagi bahwa baik beserta bersama berdasarkan bidang dalam dan dari dengan di dll
  dst hal hingga ini itu kab kabupaten ke kec kepada khususnya kota lain lainnya lingkup maupun melalui
  mengenai no nomor oleh pada para perihal prov provinsi rangka sampai sebagai secara sejak selama seluruh semua
  serta setiap sesuai sesama tahun tentang terdiri terhadap tingkat untuk yaitu yakni yang`.split(/\s+/),
);
