/** `npm run check`: what can be checked without a browser. */
import { checks, runSteps } from "./steps.ts";

process.exit(await runSteps([checks]));
