import { Button, TextField } from "@shopify/polaris";
import { useState } from "react";
import { t } from "../messages";
import type { Trial } from "./use-trial";

/** Keeps the conversation on the page as a test. */
export function KeepForm({ trial }: { trial: Trial }) {
  const [name, setName] = useState("");
  const keep = async () => {
    if (await trial.keep(name.trim())) setName("");
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <TextField
        label={t("trial.keep.label")}
        helpText={t("trial.keep.help")}
        value={name}
        onChange={setName}
        maxLength={80}
        autoComplete="off"
        disabled={trial.steps.length === 0}
        connectedRight={
          <Button submit disabled={!name.trim() || trial.steps.length === 0} loading={trial.busy === "keep"}>
            {t("trial.keep.keep")}
          </Button>
        }
      />
    </form>
  );
}
