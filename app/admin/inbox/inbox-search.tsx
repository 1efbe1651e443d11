import { useNavigate } from "@remix-run/react";
import { t } from "../messages";
import { SearchField } from "../search-field";

export function InboxSearch({ searched }: { searched: string }) {
  const navigate = useNavigate();
  return (
    <SearchField
      searched={searched}
      label={t("inbox.search")}
      placeholder={t("inbox.search_placeholder")}
      maxLength={200}
      onSearch={(words) =>
        navigate(words ? `/app/inbox?${new URLSearchParams({ q: words }).toString()}` : "/app/inbox", {
          replace: searched !== "",
        })
      }
    />
  );
}
