package chat.holt.ui.members;

import chat.holt.i18n.Text;
import chat.holt.model.Server;
import chat.holt.permissions.Permission;
import chat.holt.permissions.PermissionTrace;
import chat.holt.permissions.Permissions;
import chat.holt.store.Store;
import chat.holt.ui.navigation.Destination;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Why a member may or may not do something, on the whole server or in a channel: every step in the server's own order
/// and the one that settles it. Follows changes while it is open.
public final class WhyViewModel {
    private final Store store;
    private final String serverId;
    private final MemberSummary member;
    private final Consumer<String> copy;
    private final ObservableList<WhyPlace> places = FXCollections.observableArrayList();
    private final ObjectProperty<WhyPlace> place;
    private final ObjectProperty<Permission> permission;
    private final ObjectProperty<Boolean> all = new SimpleObjectProperty<>(false);
    private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper answer = new ReadOnlyStringWrapper("");
    private final ObservableList<WhyStep> steps = FXCollections.observableArrayList();
    private final ObservableList<WhyRow> overview = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();
    private final Subscription subscriptions;

    /// @param copy puts a text on the clipboard
    public WhyViewModel(Store store, Destination.WhyPermission about, Consumer<String> copy) {
        this.store = store;
        this.serverId = about.serverId();
        this.member = MemberSummary.of(store, serverId, about.userId());
        this.copy = copy;
        places.setAll(placesNow());
        place = new SimpleObjectProperty<>(placeOf(about.channelId()));
        permission = new SimpleObjectProperty<>(about.permission());
        subscriptions = Subscription.combine(
                place.subscribe(this::refresh),
                permission.subscribe(this::refresh),
                all.subscribe(this::refresh),
                store.onBatchEnd(this::refresh));
        refresh();
    }

    public MemberSummary member() {
        return member;
    }

    /// The whole server first, then its channels as far as you see them.
    ObservableList<WhyPlace> places() {
        return places;
    }

    ObjectProperty<WhyPlace> place() {
        return place;
    }

    ObjectProperty<Permission> permission() {
        return permission;
    }

    /// Whether everything the member may do is asked for, not one permission.
    ObjectProperty<Boolean> all() {
        return all;
    }

    /// The question that the steps answer, as a sentence.
    public ReadOnlyStringProperty question() {
        return question.getReadOnlyProperty();
    }

    /// Which step settles it, as a sentence.
    public ReadOnlyStringProperty answer() {
        return answer.getReadOnlyProperty();
    }

    /// In the order of evaluation.
    ObservableList<WhyStep> steps() {
        return steps;
    }

    /// Every permission, in the order of their bits.
    ObservableList<WhyRow> overview() {
        return overview;
    }

    /// Puts question and steps on the clipboard.
    public void copyAsText() {
        String lines = steps.stream()
                .map(step -> Text.of(
                        "why.copied.step",
                        step.number(),
                        step.title(),
                        step.detail(),
                        step.effect() == null ? "–" : WhyTexts.effect(step.effect())))
                .collect(Collectors.joining("\n"));
        copy.accept(question.get() + "\n" + answer.get() + "\n" + lines);
    }

    /// Turns true when the answer is no longer wanted.
    public ReadOnlyBooleanProperty closed() {
        return closed.getReadOnlyProperty();
    }

    /// Ends listening.
    public void close() {
        subscriptions.unsubscribe();
        closed.set(true);
    }

    private List<WhyPlace> placesNow() {
        List<WhyPlace> now = new ArrayList<>();
        now.add(new WhyPlace(null, serverName()));
        store.channelsNow(serverId).stream()
                .map(channel -> new WhyPlace(channel.id(), "#" + channel.name()))
                .forEach(now::add);
        return now;
    }

    private WhyPlace placeOf(@Nullable String channelId) {
        return places.stream()
                .filter(known -> Objects.equals(known.channelId(), channelId))
                .findFirst()
                .orElseGet(places::getFirst);
    }

    private void refresh() {
        PermissionTrace trace = store.rights().trace(serverId, place.get().channelId(), member.userId());
        Permissions result = trace.result();
        List<WhyStep> stepsNow = WhySteps.of(trace, permission.get(), place.get(), serverName());
        if (!stepsNow.equals(steps)) {
            steps.setAll(stepsNow);
        }
        List<WhyRow> rows = Arrays.stream(Permission.values())
                .map(each -> new WhyRow(each, result.has(each), decider(trace, each)))
                .toList();
        if (!rows.equals(overview)) {
            overview.setAll(rows);
        }
        question.set(all.get() ? Text.of("why.all", member.name(), place.get().name()) : questionOf(result));
        answer.set(
                all.get()
                        ? Text.of("why.all.count", result.list().size(), rows.size())
                        : steps.stream()
                                .filter(WhyStep::decisive)
                                .findFirst()
                                .map(step -> Text.of("why.decided", step.number(), steps.size()))
                                .orElseGet(() -> Text.of("why.undecided")));
    }

    private String questionOf(Permissions result) {
        return Text.of(
                result.has(permission.get()) ? "why.can" : "why.cannot",
                member.name(),
                Text.of(permission.get().verbKey()),
                place.get().name());
    }

    private String decider(PermissionTrace trace, Permission asked) {
        return trace.decides(asked)
                .map(step -> WhyTexts.title(step.source(), place.get()))
                .orElseGet(() -> Text.of("why.nothing"));
    }

    private String serverName() {
        Server server = store.server(serverId).get();
        return server == null ? serverId : server.name();
    }
}
