import { Button, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import type { NamedProduct } from "~/offers/find-products";
import { t } from "../messages";
import { Chips } from "../policy/chips-field";
import type { ProductNames } from "./use-products";

/** A pause in typing. */
const PAUSE_MS = 300;

interface Props {
  label: string;
  /** GIDs. */
  ids: string[];
  products: ProductNames;
  onChange: (ids: string[]) => void;
  error?: string | undefined;
}

/** Products of the shop, found by words of their titles. */
export function ProductsField({ label, ids, products, onChange, error }: Props) {
  const [words, setWords] = useState("");
  const [found, setFound] = useState<NamedProduct[] | "failed" | null>(null);
  const { find } = products;
  const looked = words.trim();
  useEffect(() => {
    if (looked === "") return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      void find(looked, stop.signal).then((answer) => {
        if (!stop.signal.aborted) setFound(answer ?? "failed");
      });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [looked, find]);
  const missing = looked !== "" && Array.isArray(found) ? found.filter(({ id }) => !ids.includes(id)) : [];
  return (
    <Chips
      label={label}
      chips={ids.map((id) => ({ id, name: products.nameOf(id) ?? t("offers.products.unnamed", { id: tail(id) }) }))}
      onRemove={(id) => onChange(ids.filter((one) => one !== id))}
      error={error}
    >
      <TextField
        type="search"
        label={t("offers.products.search_for", { label })}
        labelHidden
        placeholder={t("offers.products.search")}
        value={words}
        onChange={setWords}
        clearButton
        onClearButtonClick={() => setWords("")}
        maxLength={100}
        autoComplete="off"
      />
      <div role="status">
        {looked === "" || found === null ? null : found === "failed" ? (
          <Text as="p" tone="subdued">
            {t("offers.products.failed")}
          </Text>
        ) : missing.length === 0 ? (
          <Text as="p" tone="subdued">
            {t("offers.products.none")}
          </Text>
        ) : null}
      </div>
      {missing.length > 0 ? (
        <ul className="wl-offer-found" aria-label={t("offers.products.found")}>
          {missing.slice(0, 8).map(({ id, title }) => (
            <li key={id}>
              <Button variant="tertiary" textAlign="left" fullWidth onClick={() => onChange([...ids, id])}>
                {title}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </Chips>
  );
}

const tail = (id: string): string => id.split("/").at(-1) ?? id;
