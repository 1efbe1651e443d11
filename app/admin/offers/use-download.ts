import { useAppBridge } from "@shopify/app-bridge-react";
import { useState } from "react";
import { t } from "../messages";

/**
 * Fetches a file and hands it to the browser. A plain link would come without the session token, which App Bridge adds
 * to `fetch` only.
 */
export function useDownload() {
  const bridge = useAppBridge();
  const [busy, setBusy] = useState(false);
  const download = async (path: string, name: string): Promise<void> => {
    setBusy(true);
    try {
      const response = await fetch(path);
      if (!response.ok) throw new Error(`download: ${response.status}`);
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      // Some browsers read it only after the click has been handled.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch {
      bridge.toast.show(t("offers.ledger.export_failed"), { isError: true });
    }
    setBusy(false);
  };
  return { busy, download };
}
