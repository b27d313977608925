package chat.holt.ui.chat.selection;

import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Member;
import chat.holt.model.Message;
import chat.holt.model.TextChannel;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.store.Cell;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Which messages of the open channel are picked out, and what can be done with all of them at once.
public final class SelectionViewModel {
    /// Older messages cannot be deleted together (`rest.md §21`).
    static final Duration DELETABLE = Duration.ofDays(7);

    private final String channelId;
    private final ChatContext context;
    private final ReadOnlyObjectWrapper<@Nullable Set<String>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen");
    /// Held, so that messages far from view stay known; in the order in which they were written.
    private final SortedMap<String, Cell<Message>> cells = new TreeMap<>();
    private Subscription deletions = Subscription.EMPTY;
    private @Nullable String anchor;

    public SelectionViewModel(String channelId, ChatContext context) {
        this.channelId = channelId;
        this.context = context;
    }

    /// Ids of what is picked out; null while nothing is to be picked.
    public ReadOnlyObjectProperty<@Nullable Set<String>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public boolean active() {
        return chosen.get() != null;
    }

    // ---- picking

    /// Picks a message out, or no longer; the first one begins. What the server wrote cannot be picked.
    public void toggle(String messageId) {
        Cell<Message> cell = context.store().message(messageId);
        if (!selectable(cell)) {
            return;
        }
        anchor = messageId;
        if (cells.remove(messageId) == null) {
            cells.put(messageId, cell);
        }
        changed();
    }

    /// Picks out all from the one touched last to this one.
    public void extendTo(String messageId) {
        String from = anchor == null ? messageId : anchor;
        String first = from.compareTo(messageId) < 0 ? from : messageId;
        String last = from.compareTo(messageId) < 0 ? messageId : from;
        for (Cell<Message> cell : context.store().timeline(channelId).messages()) {
            if (cell.id().compareTo(first) >= 0 && cell.id().compareTo(last) <= 0 && selectable(cell)) {
                cells.put(cell.id(), cell);
            }
        }
        anchor = messageId;
        changed();
    }

    /// Picks nothing any more.
    public void end() {
        cells.clear();
        anchor = null;
        deletions.unsubscribe();
        deletions = Subscription.EMPTY;
        chosen.set(null);
    }

    private static boolean selectable(Cell<Message> cell) {
        Message message = cell.get();
        return message != null && message.system() == null;
    }

    private void changed() {
        deletions.unsubscribe();
        deletions = Subscription.combine(cells.values().stream()
                .map(cell -> cell.subscribe((was, now) -> drop(cell, now)))
                .toArray(Subscription[]::new));
        chosen.set(Set.copyOf(cells.keySet()));
    }

    private void drop(Cell<Message> cell, @Nullable Message now) {
        if (now == null && cells.remove(cell.id()) != null) {
            if (cells.isEmpty()) {
                end();
            } else {
                changed();
            }
        }
    }

    // ---- what can be done with them

    /// What the bar says.
    String summary() {
        return Text.of("chat.selection.count", cells.size());
    }

    /// Copying, forwarding and deleting, each with the reason why not.
    List<MenuAction> actions() {
        String nothing = cells.isEmpty() ? Text.of("chat.selection.nothing") : null;
        return List.of(
                MenuAction.of("selection-copy", Text.of("chat.selection.copy"), "fth-copy", this::copy)
                        .disabled(nothing),
                MenuAction.of("selection-forward", Text.of("chat.action.forward"), "fth-corner-up-right", this::forward)
                        .disabled(nothing),
                MenuAction.of("selection-delete", Text.of("chat.action.delete"), "fth-trash-2", this::delete)
                        .disabled(nothing == null ? whyNotDelete() : nothing)
                        .dangerous());
    }

    private @Nullable String whyNotDelete() {
        if (!context.store().rights().channel(channelId).has(Permission.MANAGE_MESSAGES)) {
            return Refusal.text(new Verdict.MissingPermission(Permission.MANAGE_MESSAGES));
        }
        Instant since = context.clock().instant().minus(DELETABLE);
        boolean tooOld = cells.keySet().stream().noneMatch(id -> Ulid.time(id).isAfter(since));
        return tooOld ? Text.of("chat.selection.tooOld") : null;
    }

    private void copy() {
        context.clipboard()
                .accept(cells.values().stream()
                        .map(Cell::get)
                        .filter(Objects::nonNull)
                        .map(this::line)
                        .collect(Collectors.joining("\n")));
        context.toast().accept(Text.of("chat.copied"));
        end();
    }

    private String line(Message message) {
        String text = Objects.requireNonNullElse(message.content(), "");
        String files = message.attachments().stream()
                .map(file -> context.fileAddress().apply(file).toString())
                .collect(Collectors.joining("\n"));
        String whole = text.isEmpty() || files.isEmpty() ? text + files : text + "\n" + files;
        return Text.of("chat.message", name(message), Times.dateAndTime(message.createdAt()), whole);
    }

    private String name(Message message) {
        Message.Masquerade mask = message.masquerade();
        if (mask != null && mask.name() != null) {
            return mask.name();
        }
        if (message.webhook() != null) {
            return message.webhook().name();
        }
        User user = context.store().user(message.author()).get();
        Member member = context.store().channel(channelId).get() instanceof TextChannel channel
                ? context.store().member(channel.server(), message.author()).get()
                : null;
        if (member != null && member.nickname() != null) {
            return member.nickname();
        }
        return user == null ? Text.of("chat.unknownUser") : user.name();
    }

    private void forward() {
        context.navigator().open(new Destination.Forward(channelId, List.copyOf(cells.keySet())));
    }

    private void delete() {
        context.navigator().open(new Destination.DeleteMessages(channelId, List.copyOf(cells.keySet())));
    }
}
