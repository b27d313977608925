package chat.holt.ui.chat;

import chat.holt.i18n.Text;
import chat.holt.model.Message;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Permissions;
import chat.holt.store.PendingMessage;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.Reportable;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// What can be done with a message: one list for context menu, toolbar and keys.
final class MessageActions {
    static final String REPLY = "message-reply";
    static final String EDIT = "message-edit";
    static final String DELETE = "message-delete";

    private static final Set<String> IN_TOOLBAR = Set.of(REPLY, EDIT, DELETE, "message-retry", "message-discard");

    private final ChatViewModel chat;
    private final String channelId;
    private final ChatContext context;

    MessageActions(ChatViewModel chat, String channelId, ChatContext context) {
        this.chat = chat;
        this.channelId = channelId;
        this.context = context;
    }

    /// Actions for a row, by its key; none for rows that are no messages.
    List<MenuAction> of(String key) {
        Message message = context.store().message(key).get();
        if (message != null) {
            return sent(message);
        }
        return context.store().timeline(channelId).pending().stream()
                .filter(pending -> pending.nonce().equals(key) && pending.state() != PendingMessage.State.SENDING)
                .findFirst()
                .map(this::unsent)
                .orElse(List.of());
    }

    /// The actions used most, for the toolbar over a row.
    List<MenuAction> inToolbar(String key) {
        return of(key).stream()
                .filter(action -> IN_TOOLBAR.contains(action.id()))
                .toList();
    }

    private List<MenuAction> sent(Message message) {
        Permissions mine = context.store().rights().channel(channelId);
        boolean own = message.author().equals(context.store().myId()) && message.system() == null;
        String id = message.id();
        String text = Objects.requireNonNullElse(message.content(), "");
        List<MenuAction> actions = new ArrayList<>();
        if (mine.has(Permission.SEND_MESSAGE) && message.system() == null) {
            actions.add(action(REPLY, "chat.action.reply", "fth-corner-up-left", () -> chat.reply(id))
                    .withShortcut("R"));
        }
        if (own) {
            actions.add(action(EDIT, "chat.action.edit", "fth-edit-2", () -> chat.edit(id))
                    .withShortcut("E"));
        }
        actions.add(action(
                "message-unread",
                "chat.action.markUnread",
                "fth-eye-off",
                () -> chat.timeline().markUnread(id)));
        if (!text.isEmpty()) {
            actions.add(action(
                    "message-copy-text",
                    "chat.action.copyText",
                    "fth-copy",
                    () -> context.clipboard().accept(text)));
        }
        actions.add(action(
                "message-copy-id",
                "chat.action.copyId",
                "fth-hash",
                () -> context.clipboard().accept(id)));
        actions.add(MenuAction.separator());
        Destination.Report report = new Destination.Report(new Destination.Report.OfMessage(channelId, id));
        actions.add(danger(
                        "message-report",
                        "chat.action.report",
                        "fth-flag",
                        () -> context.navigator().open(report))
                .disabled(Reportable.whyNot(context.store(), report.subject())));
        if (own || mine.has(Permission.MANAGE_MESSAGES)) {
            actions.add(danger(DELETE, "chat.action.delete", "fth-trash-2", () -> chat.delete(id))
                    .withShortcut(Text.of("chat.key.delete")));
        }
        return actions;
    }

    private List<MenuAction> unsent(PendingMessage message) {
        String nonce = message.nonce();
        return List.of(
                action(
                        "message-retry",
                        "chat.action.retry",
                        "fth-refresh-cw",
                        () -> context.commands().messages().retry(nonce)),
                action(
                        "message-copy-text",
                        "chat.action.copyText",
                        "fth-copy",
                        () -> context.clipboard().accept(message.content())),
                danger(
                        "message-discard",
                        "chat.action.discard",
                        "fth-trash-2",
                        () -> context.commands().messages().discard(nonce)));
    }

    private static MenuAction action(String id, String key, String icon, Runnable handler) {
        return MenuAction.of(id, Text.of(key), icon, handler);
    }

    private static MenuAction danger(String id, String key, String icon, Runnable handler) {
        return action(id, key, icon, handler).dangerous();
    }
}
