package chat.holt.ui.oneself;

import chat.holt.commands.Attempt;
import chat.holt.commands.UserCommands;
import chat.holt.i18n.Text;
import chat.holt.model.EditUser;
import chat.holt.model.Presence;
import chat.holt.model.User;
import chat.holt.model.UserStatus;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.StatusEnd;
import chat.holt.store.Store;
import chat.holt.ui.kit.people.OwnPresence;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// Your status text, and when it ends.
public final class StatusViewModel {
    /// Characters of a status text at most (`rest.md §6`).
    public static final int LIMIT = 128;

    private final UserCommands users;
    private final AccountSettings settings;
    private final InstantSource clock;
    private final ZoneId zone;
    private final StringProperty text;
    private final ObjectProperty<ClearAfter> clearAfter;
    private final BooleanProperty thenOnline;
    private final Attempt attempt = new Attempt();
    private final Presence presence;
    private final @Nullable StatusEnd end;

    /// @param settings of the account, which keep when the status ends
    /// @param zone whose midnight ends today
    public StatusViewModel(
            Store store, UserCommands users, AccountSettings settings, InstantSource clock, ZoneId zone) {
        this.users = users;
        this.settings = settings;
        this.clock = clock;
        this.zone = zone;
        User me = store.me().get();
        String now = me == null || me.status() == null ? null : me.status().text();
        Presence chosen = me == null ? null : OwnPresence.of(me);
        presence = chosen == null ? Presence.ONLINE : chosen;
        text = new SimpleStringProperty(now == null ? "" : now);
        StatusEnd known = settings.statusEnd().get();
        end = known != null && clock.instant().isBefore(known.at()) ? known : null;
        clearAfter = new SimpleObjectProperty<>(end == null ? ClearAfter.NEVER : ClearAfter.KEPT);
        thenOnline = new SimpleBooleanProperty(end != null && end.presence().equals(presence.name()));
    }

    /// Empty for none.
    public StringProperty text() {
        return text;
    }

    /// How much of the limit is used.
    public ObservableValue<String> counter() {
        return text.map(typed -> Text.of("oneself.counter", length(typed), LIMIT));
    }

    /// What is wrong with the text; empty for nothing.
    public ObservableValue<String> problem() {
        return text.map(typed -> length(typed) > LIMIT ? Text.of("oneself.status.long", LIMIT) : "");
    }

    /// What can be chosen.
    public List<ClearAfter> choices() {
        List<ClearAfter> choices = new ArrayList<>(List.of(ClearAfter.values()));
        if (end == null) {
            choices.remove(ClearAfter.KEPT);
        }
        return choices;
    }

    /// How a choice reads.
    public String name(ClearAfter choice) {
        return choice == ClearAfter.KEPT && end != null
                ? Text.of("oneself.clear.KEPT", StatusTime.of(end.at(), zone))
                : Text.of("oneself.clear." + choice.name());
    }

    public ObjectProperty<ClearAfter> clearAfter() {
        return clearAfter;
    }

    /// Whether the presence becomes Online again when the text goes.
    public BooleanProperty thenOnline() {
        return thenOnline;
    }

    /// Whether there is a presence to come back from, and a time for it.
    public ObservableValue<Boolean> offersOnline() {
        return clearAfter.map(choice -> choice != ClearAfter.NEVER && presence != Presence.ONLINE);
    }

    /// What coming back says, with the present presence.
    public String onlineText() {
        return Text.of("oneself.status.thenOnline", OwnPresence.name(presence));
    }

    public ObservableValue<Boolean> canSubmit() {
        return text.map(typed -> length(typed) <= LIMIT);
    }

    public Attempt attempt() {
        return attempt;
    }

    /// Sends the text; the end is kept once the server has it.
    public void submit() {
        if (!canSubmit().getValue()) {
            return;
        }
        String sent = text.get().strip();
        EditUser edit = sent.isEmpty()
                ? EditUser.NOTHING.without("StatusText")
                : EditUser.NOTHING.withStatus(new UserStatus(sent, null));
        attempt.run(() -> users.editSelf(edit), done -> settings.statusEnd().set(endOf(sent)));
    }

    private @Nullable StatusEnd endOf(String sent) {
        Instant at = clearAfter.get().end(end == null ? null : end.at(), clock.instant(), zone);
        boolean online = thenOnline.get() && offersOnline().getValue();
        return at == null || sent.isEmpty() && !online ? null : new StatusEnd(sent, online ? presence.name() : "", at);
    }

    private static int length(String typed) {
        String sent = typed.strip();
        return sent.codePointCount(0, sent.length());
    }
}
