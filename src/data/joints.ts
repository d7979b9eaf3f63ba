/** Words that join two numbers to a range ("1 to 2", "1 bis 2"), and words for "and", in every language read. */
export const joints = {
  range:
    "to|or|bis|oder|a|à|ou|o|do|lub|až|az|nebo|alebo|vagy|sau|до|или|чи|або|eller|till|til|tai|arba|vai|või|ali|ili|veya|ή|έως|atau|hingga|hoặc|đến|または|から|至|或|أو|إلى|या|से|বা|থেকে|หรือ|ถึง|tot|of|y|e|bzw.|až do|od",
  and: "and|und|et|y|e|ed|en|i|a|és|și|si|и|та|і|och|og|ja|ir|un|in|ve|και|と|及び|和|及|与|與|및|과|와|و|ו|और|এবং|และ|và|dan|&",
};
