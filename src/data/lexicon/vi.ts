import type { Lexicon } from "../../core/label/lexicon.ts";

/** Vietnamese. Accents are folded, so words that become words of other languages are left out. */
export const vi: Lexicon = {
  lang: "vi",
  calcium: "canxi|can xi|calci",
  magnesium: "magie|ma giê|magiê|magnesi|magne|magnê",
  salts: {
    oxide: "oxid|oxyd|oxit|ôxít",
    hydroxide: "hydroxid|hydroxyd|hiđroxit|hidroxit",
    carbonate: "carbonat|cacbonat|cabonat",
    chloride: "clorid|clorua|chlorid|clorit",
    sulfate: "sulfat|sunfat",
    citrate: "citrat|xitrat",
    glycinate: "glycinat|bisglycinat|glyxinat",
    malate: "malat",
    threonate: "threonat|l-threonat",
    taurate: "taurat",
    lactate: "lactat|lactat dihydrat",
    gluconate: "gluconat|gluco heptonat",
    "lactate-gluconate": "lactat gluconat|lactogluconat|gluconolactat",
    aspartate: "aspartat",
    orotate: "orotat",
    pidolate: "pidolat",
    ascorbate: "ascorbat",
    phosphate: "phosphat|photphat|hydrophosphat",
    glycerophosphate: "glycerophosphat|glycerophotphat",
    acetate: "acetat|axetat",
    succinate: "succinat",
    fumarate: "fumarat",
    caseinate: "caseinat",
    glubionate: "glubionat|glucoheptonat",
    glutamate: "glutamat",
    chelate: "chelat",
    hydroxyapatite: "hydroxyapatit|hydroxyapatite canxi",
    coral: "san hô",
    "oyster-shell": "vỏ hàu|vỏ sò|mẫu lệ",
    eggshell: "vỏ trứng",
    algae: "tảo đỏ|tảo biển|rong biển",
    seawater: "nước biển",
    dolomite: "dolomit",
    milk: "khoáng sữa|canxi sữa",
    "bone-meal": "bột xương",
    pantothenate: "pantothenat",
    folinate: "folinat",
    stearate: "stearat",
    silicate: "silicat|trisilicat",
    "fatty-acid": "axit béo|acid béo",
    alginate: "alginat",
    propionate: "propionat",
    sorbate: "sorbat",
  },
  nutrients:
    "kẽm|sắt|đồng|mangan|iốt|i-ốt|iod|crom|molypden|kali|natri|phốt pho|photpho|phospho|flo|silic|axit folic|acid folic|axit pantothenic|" +
    "chất đạm|đạm|chất béo|tinh bột|cacbohydrat|chất xơ|đường|muối|năng lượng|dầu cá|lợi khuẩn|lysin|taurin|" +
    "glycin|selen",
  elemental: "nguyên tố|dạng nguyên tố|tinh khiết",
  equals: "tương đương|tương đương với|tương ứng|tương ứng với|trong đó|quy đổi|cung cấp|dưới dạng ion",
  from: "dưới dạng|từ nguồn|chiết xuất từ|có nguồn gốc|ở dạng|nguồn gốc từ|dạng muối",
  per: "mỗi|cho mỗi|trong mỗi|trên mỗi|trong một|trong|cho",
  contains: "chứa|có chứa|chứa có|hàm lượng|bổ sung",
  pieces:
    "viên|viên nén|viên nang|viên nang mềm|viên sủi|viên nhai|viên nén bao phim|viên uống|viên ngậm|viên kẹo dẻo|kẹo dẻo|gói|ống|ống uống|thìa|muỗng|thìa cà phê|" +
    "muỗng cà phê|giọt|gói bột|túi|thìa canh",
  serving: "khẩu phần|phần ăn|mỗi khẩu phần|một khẩu phần",
  servingSize:
    "khẩu phần|kích thước khẩu phần|khẩu phần ăn|khẩu phần dùng|cỡ khẩu phần|định lượng khẩu phần|kích cỡ khẩu phần|liều lượng mỗi lần",
  day: "mỗi ngày|hàng ngày|hằng ngày|ngày|một ngày|trong ngày|liều hàng ngày|trong 24 giờ",
  times: "lần",
  numbers: { hai: 2, một: 1, nửa: 0.5 },
  frequencies: {
    "một lần": 1,
    "hai lần": 2,
    "ba lần": 3,
    "sáng và tối": 2,
    "sáng, tối": 2,
    "sau mỗi bữa ăn": 3,
    "sáng trưa tối": 3,
  },
  directions:
    "uống|cách dùng|liều dùng|hướng dẫn sử dụng|cách sử dụng|liều lượng|sử dụng|nhai|hòa tan|pha|người lớn|trẻ em|nên dùng|dùng|ngậm|cách uống",
  maximum: "không vượt quá|không dùng quá|tối đa|không quá",
  facts:
    "thành phần|thành phần dinh dưỡng|thông tin dinh dưỡng|giá trị dinh dưỡng|bảng thành phần|hoạt chất|dược chất|thành phần hoạt chất|thành phần chính|công thức",
  excipients:
    "tá dược|phụ liệu|phụ gia|thành phần khác|chất độn|chất chống đông vón|chất tạo ngọt|chất ổn định|vỏ nang|chất bao|tá dược vừa đủ|chất bảo quản",
  advice:
    "khuyến nghị|khuyến cáo|nhu cầu|cần khoảng|cần bổ sung khoảng|giới hạn trên|thiếu hụt|thiếu canxi|thiếu magie|nghiên cứu|thử nghiệm|bệnh nhân|phụ nữ mang thai|" +
    "phụ nữ có thai|phụ nữ cho con bú|nam giới|nữ giới|trẻ sơ sinh|độ tuổi|huyết thanh|trong máu|cơ thể người|cơ thể cần|trong cơ thể|chế độ ăn|thực phẩm giàu|" +
    "giàu canxi|giàu magie|tác dụng phụ|quá liều|ví dụ|chẳng hạn|người trưởng thành cần|lít sữa|bộ y tế|cân nặng",
  without: "không chứa|không có|không thêm|không bao gồm",
  percentOf: {
    "us-dv": "giá trị hàng ngày|giá trị dinh dưỡng hàng ngày",
    codex: "giá trị dinh dưỡng tham chiếu",
  },
  units: {
    mg: "miligam|miligram|mili gam",
    g: "gam",
    µg: "microgam|micrôgam",
    ml: "mililit",
    l: "lít",
    iu: "đơn vị quốc tế|đvqt",
  },
  others:
    "xem thêm|sản phẩm thay thế|sản phẩm vừa xem|sản phẩm liên quan|sản phẩm tương tự|sản phẩm cùng loại|sản phẩm khác|có thể bạn thích|có thể bạn quan tâm|gợi ý cho bạn|thường mua cùng|thường được mua cùng|" +
    "mua kèm|sản phẩm đã xem|đã xem gần đây|đánh giá|nhận xét|bình luận|hỏi đáp|hỏi và đáp|câu hỏi thường gặp|bán chạy|sản phẩm nổi bật|danh mục|bài viết liên quan|" +
    "khách hàng cũng mua|" +
    "cùng dòng|so sánh|cùng thương hiệu",
  cart: "thêm vào giỏ|thêm vào giỏ hàng|cho vào giỏ|mua ngay|đặt hàng|đặt mua|chọn mua|chọn sản phẩm|tìm nhà thuốc|hết hàng|tạm hết hàng|tư vấn ngay",
  article:
    "thời gian đọc|phút đọc|ngày đăng|đăng ngày|cập nhật|tác giả|mục lục|nguồn tham khảo|tài liệu tham khảo|tham vấn y khoa|phút đọc|công thức nấu|cách làm|bài viết|xuất bản",
  guide:
    "là gì|lợi ích|tác dụng|công dụng|cách chọn|bao nhiêu|vì sao|tại sao|hướng dẫn|những điều|cần biết|dấu hiệu|thiếu canxi|thiếu magie|nên uống|uống khi nào|so sánh|loại nào",
  notIntake:
    "muối tắm|ngâm chân|ngâm bồn|dầu gội|kem dưỡng|kem bôi|sữa tắm|mỹ phẩm|xà phòng|dùng ngoài|bôi ngoài|phân bón|thức ăn chăn nuôi|thức ăn bổ sung khoáng cho|cho gà|cho vịt|cho heo|cho bò|vật nuôi|gia súc|gia cầm|thú y|thú cưng|nước khoáng|" +
    "kem đánh răng|hóa chất|nước rửa|" +
    "chó con|mèo con",
};
