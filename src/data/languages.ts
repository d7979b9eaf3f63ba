/**
 * The languages of the interface; the first stands in where none of the person's is there. Loaded one by one, so that
 * a page of the extension carries only the one it speaks.
 */
import type { Language } from "../core/language.ts";

export const languages: readonly [Language, ...Language[]] = [
  {
    tag: "en",
    name: "English",
    reviewed: true,
    load: async () => ({
      interface: (await import("./interface/en.ts")).interfaceEn,
      wording: (await import("./wording/en.ts")).wordingEn,
    }),
    loadEvidence: async () => (await import("./evidence-texts/en.ts")).evidenceEn,
  },
  {
    tag: "ar",
    name: "العربية",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/ar.ts")).interfaceAr,
      wording: (await import("./wording/ar.ts")).wordingAr,
    }),
    loadEvidence: async () => (await import("./evidence-texts/ar.ts")).evidenceAr,
  },
  {
    tag: "de",
    name: "Deutsch",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/de.ts")).interfaceDe,
      wording: (await import("./wording/de.ts")).wordingDe,
    }),
    loadEvidence: async () => (await import("./evidence-texts/de.ts")).evidenceDe,
  },
  {
    tag: "es",
    name: "Español",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/es.ts")).interfaceEs,
      wording: (await import("./wording/es.ts")).wordingEs,
    }),
    loadEvidence: async () => (await import("./evidence-texts/es.ts")).evidenceEs,
  },
  {
    tag: "fr",
    name: "Français",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/fr.ts")).interfaceFr,
      wording: (await import("./wording/fr.ts")).wordingFr,
    }),
    loadEvidence: async () => (await import("./evidence-texts/fr.ts")).evidenceFr,
  },
  {
    tag: "it",
    name: "Italiano",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/it.ts")).interfaceIt,
      wording: (await import("./wording/it.ts")).wordingIt,
    }),
    loadEvidence: async () => (await import("./evidence-texts/it.ts")).evidenceIt,
  },
  {
    tag: "ja",
    name: "日本語",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/ja.ts")).interfaceJa,
      wording: (await import("./wording/ja.ts")).wordingJa,
    }),
    loadEvidence: async () => (await import("./evidence-texts/ja.ts")).evidenceJa,
  },
  {
    tag: "nl",
    name: "Nederlands",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/nl.ts")).interfaceNl,
      wording: (await import("./wording/nl.ts")).wordingNl,
    }),
    loadEvidence: async () => (await import("./evidence-texts/nl.ts")).evidenceNl,
  },
  {
    tag: "pl",
    name: "Polski",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/pl.ts")).interfacePl,
      wording: (await import("./wording/pl.ts")).wordingPl,
    }),
    loadEvidence: async () => (await import("./evidence-texts/pl.ts")).evidencePl,
  },
  {
    tag: "pt-BR",
    name: "Português (Brasil)",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/pt-br.ts")).interfacePtBr,
      wording: (await import("./wording/pt-br.ts")).wordingPtBr,
    }),
    loadEvidence: async () => (await import("./evidence-texts/pt-br.ts")).evidencePtBr,
  },
  {
    tag: "ru",
    name: "Русский",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/ru.ts")).interfaceRu,
      wording: (await import("./wording/ru.ts")).wordingRu,
    }),
    loadEvidence: async () => (await import("./evidence-texts/ru.ts")).evidenceRu,
  },
  {
    tag: "tr",
    name: "Türkçe",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/tr.ts")).interfaceTr,
      wording: (await import("./wording/tr.ts")).wordingTr,
    }),
    loadEvidence: async () => (await import("./evidence-texts/tr.ts")).evidenceTr,
  },
  {
    tag: "zh-CN",
    name: "简体中文",
    reviewed: false,
    load: async () => ({
      interface: (await import("./interface/zh-cn.ts")).interfaceZhCn,
      wording: (await import("./wording/zh-cn.ts")).wordingZhCn,
    }),
    loadEvidence: async () => (await import("./evidence-texts/zh-cn.ts")).evidenceZhCn,
  },
];
