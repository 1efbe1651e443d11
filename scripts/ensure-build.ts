/** Builds the app unless the build in build/ is of just these sources. */
import { buildApp, buildIsCurrent } from "./build-app";

if (!buildIsCurrent()) await buildApp();
