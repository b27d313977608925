package chat.holt.ui.chat;

import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.File;
import chat.holt.model.Message;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Permission;
import chat.holt.permissions.ServerRules;
import chat.holt.permissions.Verdict;
import chat.holt.store.PendingMessage;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.Pointed;
import chat.holt.ui.chat.message.ReactionsViewModel.Ask;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.people.Reportable;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.StoatLink;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What can be done with a message: one list for context menu, toolbar and keys.
final class MessageActions {
    private static final String DELETE = "message-delete";
    private static final Set<String> IN_TOOLBAR = Set.of(
            "message-react", "message-reply", "message-edit", "message-retry", "message-discard", "message-stop");

    private final ChatViewModel chat;
    private final String channelId;
    private final ChatContext context;

    MessageActions(ChatViewModel chat, String channelId, ChatContext context) {
        this.chat = chat;
        this.channelId = channelId;
        this.context = context;
    }

    /// Actions for a row, by its key; none for rows that are no messages.
    ///
    /// @param at what of the message they are also about
    List<MenuAction> of(String key, Pointed at) {
        Message message = context.store().message(key).get();
        if (message != null) {
            return sent(message, at);
        }
        return context.store().timeline(channelId).pending().stream()
                .filter(pending -> pending.nonce().equals(key))
                .findFirst()
                .map(this::unsent)
                .orElse(List.of());
    }

    /// The actions used most, for the toolbar over a row.
    ///
    /// @param unasked whether what asks otherwise is among them, because it would be done at once
    List<MenuAction> inToolbar(String key, boolean unasked) {
        return of(key, Pointed.NOTHING).stream()
                .filter(action -> action.enabled())
                .filter(action -> IN_TOOLBAR.contains(action.id())
                        || unasked && action.id().equals(DELETE))
                .toList();
    }

    private List<MenuAction> sent(Message message, Pointed at) {
        List<List<MenuAction>> groups = new ArrayList<>();
        if (at.file() != null) {
            groups.add(file(at.file()));
        }
        if (at.link() != null) {
            String address = at.link().address();
            groups.add(List.of(action("message-copy-url", "chat.action.copyUrl", "fth-link", () -> copy(address))));
        }
        if (message.system() == null) {
            groups.add(answers(message));
            groups.add(changes(message));
            groups.add(List.of(action(
                            "message-select",
                            "chat.action.select",
                            "fth-check-square",
                            () -> chat.selection().toggle(message.id()))
                    .withShortcut(Shortcut.SELECT_MESSAGE)));
        } else {
            groups.add(List.of(markUnread(message)));
        }
        groups.add(endings(message));
        groups.add(copies(message));
        List<MenuAction> actions = new ArrayList<>();
        for (List<MenuAction> group : groups) {
            if (!actions.isEmpty() && !group.isEmpty()) {
                actions.add(MenuAction.separator());
            }
            actions.addAll(group);
        }
        return actions;
    }

    private List<MenuAction> file(File file) {
        String address = context.fileAddress().apply(file).toString();
        return List.of(action("file-copy-link", "chat.action.copyFileLink", "fth-link", () -> copy(address)));
    }

    private List<MenuAction> answers(Message message) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(needing(
                Permission.SEND_MESSAGE,
                action("message-reply", "chat.action.reply", "fth-corner-up-left", () -> chat.reply(message.id()))
                        .withShortcut(Shortcut.REPLY)));
        actions.add(action(
                        "message-forward",
                        "chat.action.forward",
                        "fth-corner-up-right",
                        () -> context.navigator().open(new Destination.Forward(channelId, List.of(message.id()))))
                .withShortcut(Shortcut.FORWARD_MESSAGE));
        actions.add(markUnread(message));
        String text = Objects.requireNonNullElse(message.content(), "");
        if (!text.isEmpty()) {
            actions.add(action("message-copy-text", "chat.action.copyText", "fth-copy", () -> copy(text))
                    .withShortcut(Shortcut.COPY_TEXT));
        }
        return actions;
    }

    private void ask(Message message, Ask ask) {
        chat.reactions().ask(message.id(), ask);
    }

    private MenuAction markUnread(Message message) {
        return action(
                        "message-unread",
                        "chat.action.markUnread",
                        "fth-eye-off",
                        () -> chat.timeline().markUnread(message.id()))
                .withShortcut(Shortcut.MARK_UNREAD);
    }

    private List<MenuAction> changes(Message message) {
        List<MenuAction> actions = new ArrayList<>();
        MenuAction react = action("message-react", "chat.action.react", "fth-smile", () -> ask(message, Ask.EMOJI))
                .withShortcut(Shortcut.REACT);
        String whyNot = chat.reactions().whyNoOther(message);
        actions.add(whyNot == null ? needing(Permission.REACT, react) : react.disabled(whyNot));
        if (own(message)) {
            actions.add(action("message-edit", "chat.action.edit", "fth-edit-2", () -> chat.edit(message.id()))
                    .withShortcut(Shortcut.EDIT));
        }
        MenuAction pin = message.pinned()
                ? action("message-unpin", "chat.action.unpin", "fth-bookmark", () -> chat.pin(message.id(), false))
                : action("message-pin", "chat.action.pin", "fth-bookmark", () -> chat.pin(message.id(), true));
        // In a direct message both may pin (rest.md §21).
        boolean direct = channel() instanceof DirectMessage;
        actions.add((direct ? pin : needing(Permission.MANAGE_MESSAGES, pin)).withShortcut(Shortcut.PIN));
        if (!message.reactions().isEmpty()) {
            actions.add(action("message-who-reacted", "chat.action.who", "fth-users", () -> ask(message, Ask.WHO)));
        }
        if (!message.reactions().isEmpty() && moderates()) {
            actions.add(MenuAction.submenu(
                    "message-remove-reaction",
                    Text.of("chat.action.removeReaction"),
                    "fth-user-minus",
                    message.reactions().keySet().stream()
                            .map(emoji -> removeReaction(message, emoji))
                            .toList()));
            actions.add(danger(
                    "message-clear-reactions",
                    "chat.action.clearReactions",
                    "fth-x-circle",
                    () -> chat.clearReactions(message.id())));
        }
        return actions;
    }

    private MenuAction removeReaction(Message message, String emoji) {
        return MenuAction.of(
                "message-remove-" + emoji,
                chat.emojiName(emoji),
                "fth-x",
                () -> tell(context.commands().messages().removeReaction(channelId, message.id(), emoji)));
    }

    private List<MenuAction> endings(Message message) {
        List<MenuAction> actions = new ArrayList<>();
        MenuAction delete = danger(DELETE, "chat.action.delete", "fth-trash-2", () -> chat.delete(message.id()))
                .withShortcut(Shortcut.DELETE_MESSAGE);
        if (own(message)) {
            actions.add(delete);
        } else {
            actions.add(needing(Permission.MANAGE_MESSAGES, delete));
            Destination.Report report =
                    new Destination.Report(new Destination.Report.OfMessage(channelId, message.id()));
            actions.add(danger(
                            "message-report",
                            "chat.action.report",
                            "fth-flag",
                            () -> context.navigator().open(report))
                    .disabled(Reportable.whyNot(context.store(), report.subject())));
        }
        return actions;
    }

    private List<MenuAction> copies(Message message) {
        Channel channel = channel();
        String link =
                StoatLink.message(context.appUrl(), channel == null ? null : channel.server(), channelId, message.id());
        return List.of(
                action("message-copy-link", "chat.action.copyLink", "fth-link-2", () -> copy(link)),
                action("message-copy-id", "chat.action.copyId", "fth-hash", () -> copy(message.id())));
    }

    private List<MenuAction> unsent(PendingMessage message) {
        String nonce = message.nonce();
        if (message.state() == PendingMessage.State.SENDING) {
            return message.upload() == null
                    ? List.of()
                    : List.of(action(
                            "message-stop",
                            "chat.action.stop",
                            "fth-x-circle",
                            () -> context.commands().messages().cancel(nonce)));
        }
        return List.of(
                action(
                        "message-retry",
                        "chat.action.retry",
                        "fth-refresh-cw",
                        () -> context.commands().messages().retry(nonce)),
                action("message-copy-text", "chat.action.copyText", "fth-copy", () -> copy(message.content())),
                danger(
                                "message-discard",
                                "chat.action.discard",
                                "fth-trash-2",
                                () -> context.commands().messages().discard(nonce))
                        .withShortcut(Shortcut.DELETE_MESSAGE));
    }

    // ---- conditions

    private @Nullable Channel channel() {
        return context.store().channel(channelId).get();
    }

    private boolean own(Message message) {
        return message.system() == null
                && message.author().equals(context.store().myId());
    }

    private boolean moderates() {
        return context.store().rights().channel(channelId).has(Permission.MANAGE_MESSAGES);
    }

    /// The same, refused with the reason where the permission is missing.
    private MenuAction needing(Permission permission, MenuAction action) {
        Store store = context.store();
        if (channel() instanceof TextChannel channel) {
            Verdict verdict = store.rights().may(channel.server(), me -> ServerRules.may(me, channel, permission));
            return action.refused(
                    Refusal.textOrNull(verdict),
                    context.navigator().why(channel.server(), channelId, store.myId(), permission));
        }
        boolean may = store.rights().channel(channelId).has(permission);
        return action.disabled(may ? null : Refusal.text(new Verdict.MissingPermission(permission)));
    }

    private void copy(String text) {
        context.clipboard().accept(text);
        context.toast().accept(Text.of("chat.copied"));
    }

    /// Says what went wrong, if it does.
    private void tell(Task<?> task) {
        task.onFailure(problem -> context.toast().accept(Failure.of(problem).text()));
    }

    private static MenuAction action(String id, String key, String icon, Runnable handler) {
        return MenuAction.of(id, Text.of(key), icon, handler);
    }

    private static MenuAction danger(String id, String key, String icon, Runnable handler) {
        return action(id, key, icon, handler).dangerous();
    }
}
