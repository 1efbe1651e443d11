import { Modal, SkeletonThumbnail, Text } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { t } from "../messages";

interface Props {
  id: string;
  number: number;
  /** Of the return, or of who sent it. */
  name: string;
  of?: "returns" | "message";
}

/** A shopper's photo as a thumbnail that opens. Fetched and not linked: only `fetch` carries the session token. */
export function Photo({ id, number, name, of = "returns" }: Props) {
  const [open, setOpen] = useState(false);
  const { url, failed } = usePhoto(id);
  if (failed) {
    return (
      <Text as="span" tone="subdued">
        {t("returns.photo_failed")}
      </Text>
    );
  }
  if (url === null) {
    return (
      <span role="status" aria-label={t("returns.photo_loading")}>
        <SkeletonThumbnail size="medium" />
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        className="wl-photo"
        aria-label={t(`${of}.photo_open`, { number, name })}
        onClick={() => setOpen(true)}
      >
        <img src={url} alt="" />
      </button>
      <Modal open={open} onClose={() => setOpen(false)} title={t(`${of}.photo`, { number, name })}>
        <Modal.Section>
          <img className="wl-photo-large" src={url} alt={t(`${of}.photo`, { number, name })} />
        </Modal.Section>
      </Modal>
    </>
  );
}

function usePhoto(id: string): { url: string | null; failed: boolean } {
  const [url, setUrl] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    let made: string | null = null;
    fetch(`/app/photos/${id}`, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`photo: ${response.status}`);
        made = URL.createObjectURL(await response.blob());
        if (stop.signal.aborted) URL.revokeObjectURL(made);
        else setUrl(made);
      })
      .catch(() => {
        if (!stop.signal.aborted) setFailed(true);
      });
    return () => {
      stop.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [id]);
  return { url, failed };
}
