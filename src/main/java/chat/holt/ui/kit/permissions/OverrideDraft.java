package chat.holt.ui.kit.permissions;

import chat.holt.commands.Failure;
import chat.holt.commands.Refusal;
import chat.holt.i18n.Text;
import chat.holt.model.PermissionOverride;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.permissions.DryRun.Situation;
import chat.holt.permissions.Permission;
import chat.holt.permissions.Verdict;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.permissions.OverridePlace.InChannel;
import chat.holt.ui.kit.settings.Draft;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Unsaved changes of permissions in any number of places: only what was touched, so that changes by others to the rest
/// show through. Saved place by place, in the order in which they were touched; what fails stops the rest and says what
/// was saved.
public final class OverrideDraft implements Draft {
    /// @param base what the server had when it was touched
    private record Edit(PermissionState state, PermissionState base) {}

    private final Overrides overrides;
    private final Navigator navigator;
    private final Map<OverridePlace, Map<Permission, Edit>> edits = new LinkedHashMap<>();
    /// Places that are saved and wait for their event.
    private final Set<OverridePlace> sent = new HashSet<>();

    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper conflicts = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Reason reason = Reason.ofAudit();
    private final Subscription subscription;
    private boolean stopping;

    /// @param navigator opens what would follow from the draft
    public OverrideDraft(Overrides overrides, Navigator navigator) {
        this.overrides = overrides;
        this.navigator = navigator;
        overrides.changed();
        subscription = overrides.store().onBatchEnd(() -> {
            if (overrides.changed()) {
                arrived();
            }
        });
    }

    /// What is on the server.
    public Overrides overrides() {
        return overrides;
    }

    /// Grows with each change, of the draft or of what is on the server.
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /// How many of the changes others have made differently meanwhile.
    public ReadOnlyIntegerProperty conflicts() {
        return conflicts.getReadOnlyProperty();
    }

    /// Which place of how many is being saved; empty while nothing is.
    public ReadOnlyStringProperty progress() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public ObservableList<String> changes() {
        return changes;
    }

    @Override
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    @Override
    public Reason reason() {
        return reason;
    }

    @Override
    public Runnable preview() {
        return () -> {
            Server after = server();
            if (after != null) {
                List<TextChannel> channels =
                        overrides.channels().stream().map(this::channel).toList();
                navigator.open(new Destination.DryRun(overrides.serverId(), new Situation(after, channels)));
            }
        };
    }

    /// Explains why one lacks a permission there.
    void why(OverridePlace place, Permission permission) {
        String channelId = place instanceof InChannel in ? in.channelId() : null;
        navigator
                .why(overrides.serverId(), channelId, overrides.store().myId(), permission)
                .run();
    }

    /// All that is said there, unsaved changes included.
    public PermissionOverride drafted(OverridePlace place) {
        PermissionOverride result = overrides.live(place).orElse(PermissionOverride.NONE);
        for (Map.Entry<Permission, Edit> entry : edits(place).entrySet()) {
            result = entry.getValue().state().in(result, entry.getKey());
        }
        return result;
    }

    /// What is said there about one permission, unsaved changes included.
    public PermissionState state(OverridePlace place, Permission permission) {
        Edit edit = edits(place).get(permission);
        return edit != null ? edit.state() : live(place, permission);
    }

    /// Whether what is said there about one permission is not saved.
    public boolean touched(OverridePlace place, Permission permission) {
        return edits(place).containsKey(permission) && !sent.contains(place);
    }

    /// Whether anything that is said there is not saved.
    public boolean touched(OverridePlace place) {
        return edits.containsKey(place) && !sent.contains(place);
    }

    /// What somebody else made of a changed permission meanwhile; what is said about it if nobody did.
    public PermissionState elsewhere(OverridePlace place, Permission permission) {
        Edit edit = edits(place).get(permission);
        PermissionState live = live(place, permission);
        return edit != null && !sent.contains(place) && live != edit.base() ? live : state(place, permission);
    }

    /// The server as it would be; null if it is gone.
    public @Nullable Server server() {
        Server live = overrides.server();
        return live == null || edits.isEmpty() ? live : new AsDrafted(this, edits.keySet()).server(live);
    }

    /// A channel as it would be.
    public TextChannel channel(TextChannel live) {
        return new AsDrafted(this, edits.keySet()).channel(live);
    }

    /// Says something about permissions in some places, as one change.
    public void set(Map<OverridePlace, Map<Permission, PermissionState>> wanted) {
        wanted.forEach((place, states) -> states.forEach((permission, state) -> put(place, permission, state)));
        error.set("");
        settle();
    }

    private void put(OverridePlace place, Permission permission, PermissionState state) {
        PermissionState live = live(place, permission);
        Map<Permission, Edit> here = edits.computeIfAbsent(place, key -> new EnumMap<>(Permission.class));
        Edit before = here.get(permission);
        sent.remove(place);
        here.put(permission, new Edit(state, before == null ? live : before.base()));
    }

    /// Takes back what is not saved there.
    public void reset(OverridePlace place) {
        edits.remove(place);
        settle();
    }

    /// Saves over what others made.
    public void keepMine() {
        edits.forEach((place, here) ->
                here.replaceAll((permission, edit) -> new Edit(edit.state(), live(place, permission))));
        settle();
    }

    /// Drops the changes that others made differently.
    public void takeTheirs() {
        edits.forEach((place, here) -> here.entrySet()
                .removeIf(
                        entry -> live(place, entry.getKey()) != entry.getValue().base()));
        settle();
    }

    @Override
    public void reset() {
        edits.clear();
        error.set("");
        settle();
    }

    @Override
    public void save() {
        if (busy.get()) {
            return;
        }
        List<OverridePlace> places = unsaved();
        for (OverridePlace place : places) {
            Verdict verdict = overrides.verdict(place, drafted(place));
            if (!verdict.allowed()) {
                error.set(Text.of("permissions.save.refused", overrides.name(place), Refusal.text(verdict)));
                return;
            }
        }
        error.set("");
        stopping = false;
        busy.set(true);
        save(places, 0);
    }

    /// Saves nothing more after the place that is being saved.
    public void stop() {
        stopping = true;
    }

    private void save(List<OverridePlace> places, int index) {
        if (index == places.size() || stopping) {
            ended(index < places.size() ? Text.of("permissions.save.stopped", outcome(places, index)) : "");
            return;
        }
        OverridePlace place = places.get(index);
        progress.set(Text.of("permissions.save.progress", index + 1, places.size(), overrides.name(place)));
        overrides
                .save(place, drafted(place), reason.value())
                .onSuccess(done -> {
                    sent.add(place);
                    settle();
                    save(places, index + 1);
                })
                .onFailure(problem -> {
                    String why = Failure.of(problem).text();
                    ended(
                            places.size() == 1
                                    ? why
                                    : Text.of(
                                            "permissions.save.failed",
                                            overrides.name(place),
                                            why,
                                            outcome(places, index)));
                });
    }

    private void ended(String problem) {
        progress.set("");
        error.set(problem);
        if (problem.isEmpty()) {
            reason.text().set("");
        }
        busy.set(false);
        settle();
    }

    private String outcome(List<OverridePlace> places, int saved) {
        return saved == 0
                ? Text.of("permissions.save.nothing")
                : Text.of(
                        "permissions.save.some",
                        places.subList(0, saved).stream().map(overrides::name).collect(Collectors.joining(", ")));
    }

    /// What most of some places say about one permission, unsaved changes included; the first of them if it is even.
    public PermissionState common(List<OverridePlace> places, Permission permission) {
        Map<PermissionState, Integer> votes = new LinkedHashMap<>();
        for (OverridePlace place : places) {
            if (places.size() == 1 || overrides.offered(place).contains(permission)) {
                votes.merge(state(place, permission), 1, Integer::sum);
            }
        }
        PermissionState most = PermissionState.NEUTRAL;
        int highest = 0;
        for (Map.Entry<PermissionState, Integer> vote : votes.entrySet()) {
            if (vote.getValue() > highest) {
                highest = vote.getValue();
                most = vote.getKey();
            }
        }
        return most;
    }

    /// What the chosen places say, as something to edit together.
    ///
    /// @param closed why nothing can be changed whatever the places; empty if something can
    /// @param outcome what holds there while nothing is said; empty for nothing to tell
    public PermissionSubject subject(
            Supplier<List<OverridePlace>> chosen, Supplier<String> closed, Function<Permission, String> outcome) {
        return new PlaceSubject(this, chosen, closed, outcome);
    }

    /// Ends listening.
    public void close() {
        subscription.unsubscribe();
    }

    private List<OverridePlace> unsaved() {
        return edits.keySet().stream().filter(place -> !sent.contains(place)).toList();
    }

    private Map<Permission, Edit> edits(OverridePlace place) {
        Map<Permission, Edit> here = edits.get(place);
        return here == null ? Map.of() : here;
    }

    private PermissionState live(OverridePlace place, Permission permission) {
        return overrides
                .live(place)
                .map(override -> PermissionState.of(override, permission))
                .orElse(PermissionState.NEUTRAL);
    }

    private void arrived() {
        edits.keySet().removeIf(sent::contains);
        sent.clear();
        edits.keySet().removeIf(place -> overrides.live(place).isEmpty());
        settle();
    }

    /// Forgets what the server already says and tells everybody.
    private void settle() {
        edits.forEach((place, here) -> here.entrySet()
                .removeIf(
                        entry -> live(place, entry.getKey()) == entry.getValue().state()));
        edits.values().removeIf(Map::isEmpty);
        sent.retainAll(edits.keySet());
        List<String> sentences = new ArrayList<>();
        int differing = 0;
        for (OverridePlace place : unsaved()) {
            for (Map.Entry<Permission, Edit> entry : edits(place).entrySet()) {
                Permission permission = entry.getKey();
                Edit edit = entry.getValue();
                differing += live(place, permission) == edit.base() ? 0 : 1;
                sentences.add(Text.of(
                        "settings.server.change." + edit.state().name(),
                        overrides.name(place),
                        Text.of(permission.nameKey())));
            }
        }
        conflicts.set(differing);
        if (!sentences.equals(changes)) {
            changes.setAll(sentences);
        }
        revision.set(revision.get() + 1);
    }
}
