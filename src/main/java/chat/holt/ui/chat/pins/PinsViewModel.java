package chat.holt.ui.chat.pins;

import chat.holt.commands.Attempt;
import chat.holt.commands.Failure;
import chat.holt.commands.MessageCommands;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Message;
import chat.holt.model.SearchMessages;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.store.Cell;
import chat.holt.threading.Task;
import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.chat.found.Findings;
import chat.holt.ui.chat.found.FoundActions;
import chat.holt.ui.chat.found.FoundRow;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.kit.people.LiveMentions;
import chat.holt.ui.navigation.Destination;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is pinned in a channel, the newest first. Asked for when it is first wanted, and again whenever somebody pins
/// or unpins; what is unpinned or deleted goes at once.
public final class PinsViewModel implements Findings, AutoCloseable {
    /// As many as one page holds (`rest.md §22`).
    static final int PAGE = 100;
    /// Far more than anybody reads.
    static final int MOST = 1000;

    private record Pin(Cell<Message> cell, Subscription following) {}

    private final String channelId;
    private final ChatContext context;
    private final BiConsumer<String, MenuAction> say;
    private final Attempt load = new Attempt();
    private final TreeMap<String, Pin> pins = new TreeMap<>();
    private final ObservableList<FoundRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(this, "loaded");
    private final Subscription changes;
    private boolean wanted;
    private boolean outdated;

    /// @param say tells of something done that can be taken back
    public PinsViewModel(String channelId, ChatContext context, BiConsumer<String, MenuAction> say) {
        this.channelId = channelId;
        this.context = context;
        this.say = say;
        changes = context.store().pinsRevision(channelId).subscribe((was, now) -> changed());
    }

    public String channelId() {
        return channelId;
    }

    /// Asks for the pins, if that was not done yet.
    public void want() {
        if (!wanted) {
            wanted = true;
            load();
        }
    }

    /// Asks for the pins.
    public void load() {
        outdated = false;
        load.run(() -> pages(SearchMessages.pinned(PAGE), new ArrayList<>()), this::show);
    }

    /// This page and those behind it.
    private Task<List<Cell<Message>>> pages(SearchMessages page, List<Cell<Message>> before) {
        return context.commands().messages().search(channelId, page).then(found -> {
            List<Cell<Message>> all = new ArrayList<>(before);
            all.addAll(found.messages());
            if (found.more() && found.last() != null && all.size() < MOST) {
                return pages(SearchMessages.pinned(PAGE).before(found.last()), all);
            }
            Task<List<Cell<Message>>> whole = new Task<>();
            whole.succeed(all);
            return whole;
        });
    }

    private void changed() {
        if (!wanted) {
            return;
        }
        if (load.busy().get()) {
            outdated = true;
        } else {
            load();
        }
    }

    private void show(List<Cell<Message>> found) {
        List<String> gone = new ArrayList<>(pins.keySet());
        for (Cell<Message> cell : found) {
            gone.remove(cell.id());
            follow(cell);
        }
        gone.forEach(this::drop);
        arrange();
        loaded.set(true);
        if (outdated) {
            context.delays().after(Duration.ZERO, this::load);
        }
    }

    private void follow(Cell<Message> cell) {
        if (!pins.containsKey(cell.id()) && pinned(cell)) {
            pins.put(cell.id(), new Pin(cell, cell.subscribe(() -> left(cell))));
        }
    }

    private void left(Cell<Message> cell) {
        if (!pinned(cell)) {
            drop(cell.id());
            arrange();
        }
    }

    private void drop(String id) {
        Pin pin = pins.remove(id);
        if (pin != null) {
            pin.following().unsubscribe();
        }
    }

    private static boolean pinned(Cell<Message> cell) {
        Message message = cell.get();
        return message != null && message.pinned();
    }

    private void arrange() {
        List<FoundRow> next = pins.descendingKeySet().stream()
                .map(id -> new FoundRow(id, channelId, serverId(), ""))
                .toList();
        rows.retainAll(next);
        for (int i = 0; i < next.size(); i++) {
            if (i >= rows.size() || !rows.get(i).equals(next.get(i))) {
                rows.add(i, next.get(i));
            }
        }
    }

    // ---- what to show

    @Override
    public ObservableList<FoundRow> rows() {
        return rows;
    }

    /// Whether it is known what is pinned.
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Asking for the pins.
    public Attempt loading() {
        return load;
    }

    @Override
    public MessageViewModel message(FoundRow row) {
        return new MessageViewModel(row.messageId(), channelId, row.serverId(), context);
    }

    @Override
    public Mentions mentions(@Nullable String serverId) {
        return new LiveMentions(serverId, context.store(), context.commands().users(), context.navigator());
    }

    @Override
    public Markdown marked(Markdown text) {
        return text;
    }

    @Override
    public void openLink(Destination.Link link) {
        context.navigator().open(link);
    }

    private @Nullable String serverId() {
        Channel channel = context.store().channel(channelId).get();
        return channel == null ? null : channel.server();
    }

    // ---- what the user does

    @Override
    public void open(FoundRow row) {
        context.navigator().open(new Destination.OpenChannel(channelId, row.messageId()));
    }

    @Override
    public List<MenuAction> actions(FoundRow row) {
        List<MenuAction> actions = new ArrayList<>(FoundActions.of(this, row, context));
        actions.add(MenuAction.separator());
        actions.addAll(onCard(row));
        return actions;
    }

    @Override
    public List<MenuAction> onCard(FoundRow row) {
        return List.of(MenuAction.of("pin-remove", Text.of("pins.unpin"), "fth-x", () -> remove(row.messageId()))
                .disabled(whyNot()));
    }

    private @Nullable String whyNot() {
        boolean direct = context.store().channel(channelId).get() instanceof DirectMessage;
        return direct || context.store().rights().channel(channelId).has(Permission.MANAGE_MESSAGES)
                ? null
                : Refusal.text(new Verdict.MissingPermission(Permission.MANAGE_MESSAGES));
    }

    private void remove(String id) {
        MessageCommands messages = context.commands().messages();
        MenuAction undo = MenuAction.of(
                "pin-undo",
                Text.of("pins.undo"),
                "fth-rotate-ccw",
                () -> messages.pin(channelId, id, null)
                        .onFailure(problem -> load.refuse(Failure.of(problem).text())));
        messages.unpin(channelId, id, null)
                .onSuccess(done -> say.accept(Text.of("pins.unpinned"), undo))
                .onFailure(problem -> load.refuse(Failure.of(problem).text()));
    }

    @Override
    public void close() {
        changes.unsubscribe();
        List.copyOf(pins.keySet()).forEach(this::drop);
        rows.clear();
    }
}
