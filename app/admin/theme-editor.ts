/** The app embed's file name in extensions/chat-block/blocks/. */
const EMBED_HANDLE = "chat-embed";

/**
 * The theme editor with the app embed switched on, ready to save:
 * shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration (deep linking, app embed blocks).
 */
export const themeEditorUrl = (apiKey: string): string =>
  `shopify:admin/themes/current/editor?context=apps&activateAppId=${apiKey}/${EMBED_HANDLE}`;
