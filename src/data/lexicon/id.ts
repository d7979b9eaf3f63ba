import type { Lexicon } from "../../core/label/lexicon.ts";

/** Indonesian, with the Malay spellings that differ. */
export const id: Lexicon = {
  lang: "id",
  calcium: "kalsium~|kalcium|dikalsium|trikalsium",
  magnesium: "magnesium~",
  salts: {
    oxide: "oksida|oxida|oksid",
    hydroxide: "hidroksida|hydroksida",
    carbonate: "karbonat|carbonat",
    chloride: "klorida|chlorida",
    sulfate: "sulfat|garam inggris",
    citrate: "sitrat|citrat",
    glycinate: "glisinat|bisglisinat|glycinat",
    malate: "malat",
    threonate: "treonat|l-treonat",
    taurate: "taurat",
    acetyltaurate: "asetil taurat",
    lactate: "laktat",
    gluconate: "glukonat",
    "lactate-gluconate": "laktat glukonat|laktoglukonat",
    aspartate: "aspartat",
    orotate: "orotat",
    pidolate: "pidolat",
    ascorbate: "askorbat",
    phosphate: "fosfat|difosfat|hidrogen fosfat|monohidrogen fosfat",
    glycerophosphate: "gliserofosfat",
    acetate: "asetat",
    succinate: "suksinat",
    fumarate: "fumarat",
    akg: "alfa-ketoglutarat|ketoglutarat",
    lysinate: "lisinat",
    bhb: "hidroksibutirat",
    hmb: "hidroksimetilbutirat",
    pyruvate: "piruvat",
    caseinate: "kaseinat",
    lactobionate: "laktobionat",
    glutamate: "glutamat",
    chelate: "kelat",
    hydroxyapatite: "hidroksiapatit",
    coral: "karang|batu karang|koral|terumbu karang",
    "oyster-shell": "cangkang tiram|kulit tiram|cangkerang tiram",
    eggshell: "cangkang telur|kulit telur",
    algae: "alga|ganggang|ganggang merah|rumput laut|alga merah",
    seawater: "air laut",
    dolomite: "dolomit",
    milk: "kalsium susu|mineral susu",
    "bone-meal": "tepung tulang",
    pantothenate: "pantotenat",
    folinate: "folinat|metilfolat",
    stearate: "stearat",
    silicate: "silikat|trisilikat",
    "fatty-acid": "asam lemak",
    alginate: "alginat",
    propionate: "propionat",
    sorbate: "sorbat",
  },
  nutrients:
    "seng|zat besi|besi|tembaga|mangan|mangaan|yodium|iodium|yodin|kromium|molibdenum|kalium|natrium|fosfor|boron|fluorida|silika|niasin|asam folat|folat|" +
    "asam pantotenat|asam askorbat|kolin|karbohidrat|gula|serat|serat pangan|lemak|lemak total|lemak jenuh|garam|energi|energi total|kalori|kolesterol|" +
    "kolagen|glukosamin|kondroitin|asam lemak|minyak ikan|asam hialuronat|probiotik|glisin|taurin|kurkumin|temulawak|kunyit|isoflavon",
  elemental: "elemental|unsur|elementer|murni|sebagai unsur",
  equals:
    "setara|di antaranya|di mana|setara dengan|setara dgn|ekuivalen|ekivalen|ekuivalen dengan|sama dengan|bersamaan dengan|yang mengandung|sebanding dengan",
  from: "sebagai|dari|dalam bentuk|berasal dari|bersumber dari|bentuk|daripada",
  per: "tiap|setiap|tiap-tiap|masing-masing|dalam satu|dalam setiap|dalam tiap",
  contains:
    "mengandung|mengandungi|terdiri dari|terdiri atas|memuat|terkandung|kandungan|menyediakan|memberikan|menyuplai",
  pieces:
    "tablet kunyah|tablet salut|tablet salut selaput|tablet salut film|tablet effervescent|tablet hisap|kaplet|kaplet salut|kapsul|kapsul lunak|biji|butir|sendok|" +
    "sendok teh|sendok makan|sendok takar|sudu|sudu teh|sudu besar|saset|sachet|bungkus|tetes|ampul|permen|permen kunyah|gelas takar|pil|tab kunyah",
  serving: "sajian|porsi|hidangan",
  servingSize: "takaran saji|ukuran saji|ukuran sajian|ukuran porsi|saiz hidangan|saiz sajian|takaran penyajian",
  day: "dd|sehari|per hari|setiap hari|tiap hari|hari|harian|dosis harian|sekali sehari|dalam 24 jam|setiap malam",
  times: "dd|kali",
  numbers: { satu: 1, dua: 2, tiga: 3, empat: 4, setengah: 0.5 },
  frequencies: {
    sekali: 1,
    "sekali sehari": 1,
    "dua kali": 2,
    "tiga kali": 3,
    "pagi dan malam": 2,
    "pagi dan sore": 2,
    "setiap selesai makan": 3,
  },
  directions:
    "minum|diminum|aturan pakai|cara pakai|cara penggunaan|cara minum|aturan minum|petunjuk|petunjuk penggunaan|petunjuk pemakaian|anjuran pemakaian|" +
    "anjuran penggunaan|saran penyajian|dewasa|konsumsi|dikonsumsi|larutkan|kunyah|telan|hisap|ambil|dimakan|sesudah makan|setelah makan|cara pengambilan",
  maximum: "jangan melebihi|tidak melebihi|tidak lebih dari|maksimal|maksimum|maks|jangan melebihi dos",
  facts:
    "komposisi|informasi nilai gizi|informasi gizi|kandungan gizi|nilai gizi|fakta suplemen|zat aktif|bahan aktif|komposisi zat aktif|kandungan dan komposisi|" +
    "maklumat pemakanan|fakta gizi|jumlah per sajian|kandungan aktif",
  excipients:
    "bahan lain|bahan lainnya|bahan tambahan|zat tambahan|bahan pengisi|eksipien|pengisi|antikempal|anti kempal|pelumas|penyalut|bahan penyalut|pemantap|pengental|" +
    "penstabil|pengatur keasaman|pewarna|cangkang kapsul|bahan tidak aktif|pemanis buatan",
  advice:
    "angka kecukupan gizi per|angka kecukupan|kebutuhan|dibutuhkan|membutuhkan|disarankan|dianjurkan|rekomendasi|batas atas|kekurangan|defisiensi|penelitian|studi|uji klinis|" +
    "pasien|pria|wanita|laki-laki|perempuan|anak-anak|bayi|ibu hamil|ibu menyusui|wanita hamil|berusia|serum|darah|plasma|tubuh manusia|" +
    "dalam tubuh|tubuh membutuhkan|berat badan|dari makanan|makanan kaya|pola makan|kaya akan|kaya kalsium|efek samping|overdosis|misalnya|contohnya|contoh|rata-rata|per liter|kementerian kesehatan|" +
    "kemenkes|secangkir|segelas susu|keperluan|pengambilan disyorkan",
  without: "tanpa|bebas|tidak mengandung|tidak mengandungi|bebas dari",
  // "% AKG" has reference values of its own (BPOM), which no scheme of the type stands for.
  percentOf: {},
  units: { mg: "miligram|mgr", g: "gr", µg: "mikrogram", ml: "mililiter", l: "liter", iu: "satuan internasional|ui" },
  others:
    "bandingkan|serupa|lihat juga|kamu mungkin juga suka|produk pengganti|produk terkait|produk serupa|produk lainnya|produk lain|produk sejenis|rekomendasi produk|rekomendasi untuk|mungkin anda suka|anda mungkin juga suka|" +
    "kamu mungkin suka|sering dibeli bersama|dibeli bersama|terakhir dilihat|baru dilihat|pelanggan juga|pembeli juga|ulasan|ulasan pembeli|ulasan pelanggan|" +
    "penilaian produk|diskusi|tanya jawab|pertanyaan umum|pertanyaan yang sering|produk terlaris|terlaris|produk populer|kategori|artikel terkait|lainnya di toko|" +
    "rangkaian produk|perbandingan|varian lainnya",
  cart: "tambah ke keranjang|masukkan keranjang|tambahkan ke keranjang|masukkan ke keranjang|beli sekarang|beli langsung|keranjang|tambah ke troli|stok habis|habis terjual|pesan sekarang",
  article:
    "menit baca|menit membaca|diterbitkan|dipublikasikan|ditulis oleh|ditinjau oleh|ditinjau secara medis|terakhir diperbarui|daftar isi|penulis|referensi|resep|" +
    "cara membuat|bagikan artikel|baca juga|tinggalkan komentar",
  guide:
    "manfaat|apa itu|apa saja|panduan|cara memilih|berapa banyak|mengapa|kenapa|efek samping|perbedaan|terbaik|tips|makanan yang|makanan tinggi|tanda-tanda|gejala|" +
    "kekurangan|kebutuhan|fungsi|khasiat|mengenal|bagaimana",
  notIntake:
    "garam mandi|garam epsom|rendam kaki|sampo|kondisioner|losion|krim|pelembap|sabun|kosmetik|obat luar|pemakaian luar|dioles|pupuk|pakan|hewan|kucing|anjing|" +
    "hewan peliharaan|air mineral|pasta gigi|tanaman|bahan kimia|" +
    "anak anjing|dokter hewan|pakan pelengkap",
};
