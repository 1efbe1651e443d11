/** Builds the app unless the build in build/ is of just these sources. */
import { ensureBuild } from "./build-app";

await ensureBuild();
