import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/**
 * Two projects: `unit` (Node, with an in-memory browser behind webextension-polyfill) and `dom` (jsdom).
 * What needs a real browser is in tests/e2e and runs outside of vitest (scripts/test.ts).
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: "unit",
          environment: "node",
          include: ["tests/{core,data,browser,scripts}/**/*.test.ts", "tests/*.test.ts"],
          exclude: ["tests/pages.test.ts"],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: "dom",
          environment: "jsdom",
          include: ["tests/{dom,ui}/**/*.test.{ts,tsx}", "tests/pages.test.ts"],
          testTimeout: 20_000,
        },
      },
    ],
  },
});
