import { useNavigate } from "@remix-run/react";
import { Icon, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";
import { t } from "../messages";

/** A pause in typing that means "look now". */
const PAUSE_MS = 300;

export function SearchField({ searched }: { searched: string }) {
  const [{ words, looked, seen }, setState] = useState({ words: searched, looked: searched, seen: searched });
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  // A search that came from elsewhere (a tab clears it) shows; one's own must not overwrite what was typed since.
  if (seen !== searched) {
    setState({ words: searched === looked ? words : searched, looked, seen: searched });
  }

  const look = (text: string) => {
    const query = text.trim();
    setState((state) => ({ ...state, looked: query }));
    navigate(query ? `/app/inbox?${new URLSearchParams({ q: query }).toString()}` : "/app/inbox", {
      replace: searched !== "",
    });
  };
  const change = (text: string) => {
    setState((state) => ({ ...state, words: text }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => look(text), PAUSE_MS);
  };
  return (
    <TextField
      type="search"
      label={t("inbox.search")}
      labelHidden
      placeholder={t("inbox.search_placeholder")}
      prefix={<Icon source={SearchIcon} />}
      value={words}
      onChange={change}
      clearButton
      onClearButtonClick={() => change("")}
      autoComplete="off"
      maxLength={200}
    />
  );
}
