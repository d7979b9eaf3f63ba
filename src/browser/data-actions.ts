/** What a page of the extension can do with everything that is kept. */
import type { ImportManner } from "../core/view.ts";
import { answerOf, outcomeOf, sendTwice } from "./asking.ts";

/** Export, import and deletion, each asked of the background. */
export const dataActions = {
  exportData: () => answerOf(sendTwice("export-data", null)),
  checkImport: (text: string) => answerOf(sendTwice("check-import", { text })),
  importData: (text: string, manner: ImportManner) =>
    outcomeOf(sendTwice("import-data", { text, manner, agreedAt: Date.now() })),
  deleteData: () => outcomeOf(sendTwice("delete-data", null)),
  listSetAside: () => answerOf(sendTwice("list-set-aside", null)),
  dropSetAside: (key: string) => outcomeOf(sendTwice("drop-set-aside", { key })),
};
