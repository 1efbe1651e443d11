import { ActionList, Button, ButtonGroup, Popover } from "@shopify/polaris";
import { CheckIcon, PersonIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import type { InboxConversation } from "~/inbox/read-conversation";
import { t } from "../messages";

interface Props {
  conversation: InboxConversation;
  staff: { id: string; name: string }[];
  staffId: string;
  /** The intent under way, if any. */
  busy: string | null;
  onAssign: (staffId: string | null) => void;
  onResolve: () => void;
  onReopen: () => void;
  onHandBack: () => void;
}

export function ConversationActions(props: Props) {
  const { conversation, staff, staffId, busy, onAssign, onResolve, onReopen, onHandBack } = props;
  const { status, assigned } = conversation;
  const resolved = status === "resolved";
  return (
    <ButtonGroup>
      <AssignMenu
        assigned={assigned}
        staff={staff}
        staffId={staffId}
        busy={busy === "assign" || busy === "hand_back"}
        onAssign={onAssign}
        onHandBack={status === "waiting" || status === "handled_by_staff" ? onHandBack : null}
      />
      {resolved ? (
        <Button onClick={onReopen} loading={busy === "reopen"}>
          {t("conversation.reopen")}
        </Button>
      ) : (
        <Button onClick={onResolve} loading={busy === "resolve"} icon={CheckIcon}>
          {t("conversation.resolve")}
        </Button>
      )}
    </ButtonGroup>
  );
}

function AssignMenu({
  assigned,
  staff,
  staffId,
  busy,
  onAssign,
  onHandBack,
}: Pick<Props, "staff" | "staffId" | "onAssign"> & {
  assigned: InboxConversation["assigned"];
  busy: boolean;
  /** Null where the assistant has it, or nobody any more. */
  onHandBack: (() => void) | null;
}) {
  const [open, setOpen] = useState(false);
  const choose = (id: string | null) => {
    setOpen(false);
    if (id !== (assigned?.id ?? null)) onAssign(id);
  };
  const label = !assigned
    ? t("conversation.assign")
    : assigned.id === staffId
      ? t("conversation.assigned_to_you")
      : t("conversation.assigned_to", { name: assigned.name });
  const handBack = () => {
    setOpen(false);
    onHandBack?.();
  };
  const others = staff.filter((one) => one.id !== staffId);
  return (
    <Popover
      active={open}
      onClose={() => setOpen(false)}
      activator={
        <Button disclosure icon={PersonIcon} loading={busy} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      }
    >
      <ActionList
        actionRole="menuitem"
        sections={[
          {
            items: [
              {
                content: t("conversation.assign_me"),
                active: assigned?.id === staffId,
                onAction: () => choose(staffId),
              },
              ...others.map((one) => ({
                content: one.name,
                active: assigned?.id === one.id,
                onAction: () => choose(one.id),
              })),
              { content: t("conversation.assign_nobody"), active: assigned === null, onAction: () => choose(null) },
            ],
          },
          ...(onHandBack ? [{ items: [{ content: t("conversation.hand_back"), onAction: handBack }] }] : []),
        ]}
      />
    </Popover>
  );
}
