package chat.holt.ui.switcher;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.commands.Failure;
import chat.holt.i18n.Text;
import chat.holt.model.DirectMessage;
import chat.holt.model.Message;
import chat.holt.permissions.Permission;
import chat.holt.permissions.UserPermission;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// Posting messages elsewhere as quotes: where to, and what to add. Only places one may write to can be chosen.
public final class ForwardViewModel {
    /// Most places at once, so that nobody floods by accident.
    static final int MOST = 10;

    private final Store store;
    private final Commands commands;
    private final Quotation quotation;
    private final List<Cell<Message>> messages;
    private final Consumer<String> toast;
    private final JumpSearch search;
    private final Attempt attempt = new Attempt();
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final StringProperty comment = new SimpleStringProperty(this, "comment", "");
    private final ObservableList<Jump> results = FXCollections.observableArrayList();
    private final ObservableList<Jump> chosen = FXCollections.observableArrayList();

    public ForwardViewModel(
            Store store, Commands commands, Quotation quotation, Destination.Forward which, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.quotation = quotation;
        this.toast = toast;
        messages = which.messageIds().stream().sorted().map(store::message).toList();
        search = new JumpSearch(store, this::writable, List.of());
        query.subscribe(typed -> results.setAll(search.find(typed)));
    }

    /// How many messages.
    int count() {
        return messages.size();
    }

    StringProperty query() {
        return query;
    }

    /// Said after the quotes; may be empty.
    StringProperty comment() {
        return comment;
    }

    ObservableList<Jump> results() {
        return results;
    }

    ObservableList<Jump> chosen() {
        return chosen;
    }

    Attempt attempt() {
        return attempt;
    }

    void toggle(Jump jump) {
        boolean was = chosen.removeIf(
                other -> other.kind() == jump.kind() && other.id().equals(jump.id()));
        if (!was && chosen.size() < MOST) {
            chosen.add(jump);
        }
    }

    boolean isChosen(Jump jump) {
        return chosen.stream()
                .anyMatch(other -> other.kind() == jump.kind() && other.id().equals(jump.id()));
    }

    ObservableValue<Boolean> canSend() {
        return Bindings.createBooleanBinding(
                () -> !chosen.isEmpty() && Quotation.bytes(comment.get().strip()) <= quotation.limit(),
                chosen,
                comment);
    }

    private boolean writable(Jump jump) {
        return switch (jump.kind()) {
            case SERVER -> false;
            case CHANNEL, VOICE, GROUP -> store.rights().channel(jump.id()).has(Permission.SEND_MESSAGE);
            case PERSON -> {
                DirectMessage open = direct(jump.id());
                yield open == null
                        ? store.rights().towards(jump.id()).contains(UserPermission.SEND_MESSAGE)
                        : store.rights().channel(open.id()).has(Permission.SEND_MESSAGE);
            }
        };
    }

    private @Nullable DirectMessage direct(String userId) {
        return store.conversations().stream()
                .map(Cell::get)
                .filter(DirectMessage.class::isInstance)
                .map(DirectMessage.class::cast)
                .filter(channel -> channel.partner(store.myId()).equals(userId))
                .findFirst()
                .orElse(null);
    }

    /// Hands the quotes over for every place; where no conversation can be opened, the place stays chosen.
    void send() {
        List<String> problems = new ArrayList<>();
        attempt.run(
                () -> post(List.copyOf(chosen), 0, problems),
                done -> toast.accept(Text.of("forward.done", done)),
                failure -> String.join("\n", problems));
    }

    private Task<Integer> post(List<Jump> places, int index, List<String> problems) {
        Task<Integer> whole = new Task<>();
        if (index == places.size()) {
            if (problems.isEmpty()) {
                whole.succeed(index);
            } else {
                whole.fail(new IllegalStateException("Not all places could be reached"));
            }
            return whole;
        }
        Jump place = places.get(index);
        channelOf(place)
                .onSuccess(channelId -> {
                    hand(channelId, place);
                    chosen.remove(place);
                })
                .onFailure(problem -> problems.add(Text.of(
                        "forward.failed", place.name(), Failure.of(problem).text())))
                .onDone(() -> post(places, index + 1, problems)
                        .onSuccess(whole::succeed)
                        .onFailure(whole::fail));
        return whole;
    }

    private Task<String> channelOf(Jump place) {
        Task<String> known = new Task<>();
        if (place.kind() != Jump.Kind.PERSON) {
            known.succeed(place.id());
            return known;
        }
        DirectMessage open = direct(place.id());
        if (open == null) {
            return commands.users().openDirectMessage(place.id()).then(channel -> {
                known.succeed(channel.id());
                return known;
            });
        }
        known.succeed(open.id());
        return known;
    }

    private void hand(String channelId, Jump place) {
        List<String> texts = new ArrayList<>(messages.stream()
                .map(Cell::get)
                .filter(Objects::nonNull)
                .map(quotation::of)
                .toList());
        String added = comment.get().strip();
        if (!added.isEmpty()) {
            texts.add(added);
        }
        for (String text : texts) {
            commands.messages().send(channelId, text, List.of()).onFailure(problem -> {
                Failure failure = Failure.of(problem);
                boolean waits = failure instanceof Failure.Offline || failure instanceof Failure.Limited;
                if (!waits) {
                    toast.accept(Text.of("forward.failed", place.name(), failure.text()));
                }
            });
        }
    }
}
