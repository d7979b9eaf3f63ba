import { defineConfig } from "vitest/config";

/** Tests of what was built, for after `npm run build`; the other tests need no build. */
export default defineConfig({ test: { environment: "node", include: ["tests/built/*.test.ts"], root: "." } });
