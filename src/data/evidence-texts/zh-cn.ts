/** Simplified Chinese texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceZhCn: EvidenceTexts = {
  "one-to-one": {
    claim: "钙镁一比一的补充剂最为稳妥。",
    points: {
      "ratio-has-risen": "钙与镁在转运上相互竞争，而美国饮食的钙镁比已升至约 3。",
      "japan-after-the-war": "战后日本的饮食中，镁与钙的量大致相等。",
      "no-trial": "就我们所知，没有试验比较过 1:1 与 2:1 补充剂的健康结局，也没有权威机构规定过比例。",
      "us-recommendations": "美国的推荐量本身约为钙 2.4 至 3.2 份对镁 1 份。",
    },
  },
  "two-to-one-outdated": {
    claim: "二比一已经过时。",
    points: {
      "advice-of-the-past": "二比一源自 1960 至 1980 年代的建议，当时把 2 称为饮食的最佳值，且不宜超过。",
      "whole-diets": "对整体饮食的研究发现，约 1.7 至 2.8 的范围风险最低。这些研究针对饮食，而非补充剂。",
    },
  },
  "more-magnesium": {
    claim: "多补镁有益。",
    points: {
      "low-intakes": "约一半的美国成人镁摄入量低于平均需要量。",
      cohorts: "队列研究的荟萃分析提示镁对心血管有益，但无法确定最佳摄入量。",
      shanghai: "在饮食钙镁比约为 1.7 的上海，镁摄入超过推荐量与男女较高的死亡率相关。",
    },
  },
  "limit-too-low": {
    claim: "补充剂中镁 350 mg 的上限太低。",
    points: {
      "trials-above": "在超过 350 mg 的试验中，腹泻并没有更常见，因此有人呼吁重新评估。",
      "report-behind": "该上限所依据的报告列出了 452 至 1,200 mg 而没有不适的研究。",
      "health-canada": "加拿大卫生部允许成人产品每天最多 500 mg。",
      diarrhoea: "该上限依据的是 360 mg 时 21 名患者中有 6 名腹泻，至今未变。",
      "eu-confirmed": "欧盟的 250 mg 在 2017 年和 2021 年得到德国研究所的确认。",
    },
  },
  "kidney-stones": {
    claim: "每天 500 mg 镁可使肾结石复发最多减少 90%。",
    points: {
      series:
        "55 名患者以氢氧化镁形式服用 500 mg，结石从每年 0.8 个降至 0.08 个；85% 没有再生结石，而在未治疗且继续形成结石的患者中为 59%。",
      "randomised-trial":
        "该病例系列没有随机分组。在随机试验中，氢氧化镁并不优于安慰剂，而单用安慰剂的结果就比预计好 56%。",
      citrate: "一项柠檬酸钾镁的试验发现复发减少 85%，但无法把镁的作用与柠檬酸和钾区分开。",
      review: "一篇综述称争论仍在继续。",
    },
  },
  "historical-figures": {
    claim: "镁的推荐量是 350 mg，钙的推荐量在 1987 年提高到 1,500 mg。",
    points: {
      "men-in-1989": "350 mg 是 1989 年美国对男性的推荐量。",
      today: "如今美国的数值为男性 400 至 420 mg，女性 310 至 320 mg。",
      "statement-of-1994": "有记录的声明来自 1994 年：绝经后未用雌激素者以及 65 岁以上者 1,500 mg，其他成人 1,000 mg。",
    },
  },
};
