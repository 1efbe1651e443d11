import { Icon, TextField } from "@shopify/polaris";
import { SearchIcon } from "@shopify/polaris-icons";
import { useEffect, useRef, useState } from "react";

/** A pause in typing that means "look now". */
const PAUSE_MS = 300;

interface Props {
  /** What the page shown was searched for. */
  searched: string;
  label: string;
  placeholder: string;
  maxLength: number;
  onSearch: (words: string) => void;
}

/** Searches while one types. */
export function SearchField({ searched, label, placeholder, maxLength, onSearch }: Props) {
  const [{ words, looked, seen }, setState] = useState({ words: searched, looked: searched, seen: searched });
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => () => clearTimeout(timer.current), []);

  // A search that came from elsewhere (a tab clears it) shows; one's own must not overwrite what was typed since.
  if (seen !== searched) {
    setState({ words: searched === looked ? words : searched, looked, seen: searched });
  }

  const change = (text: string) => {
    setState((state) => ({ ...state, words: text }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setState((state) => ({ ...state, looked: text.trim() }));
      onSearch(text.trim());
    }, PAUSE_MS);
  };
  return (
    <TextField
      type="search"
      label={label}
      labelHidden
      placeholder={placeholder}
      prefix={<Icon source={SearchIcon} />}
      value={words}
      onChange={change}
      clearButton
      onClearButtonClick={() => change("")}
      autoComplete="off"
      maxLength={maxLength}
    />
  );
}
