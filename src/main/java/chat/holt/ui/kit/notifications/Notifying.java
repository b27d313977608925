package chat.holt.ui.kit.notifications;

import chat.holt.commands.Failure;
import chat.holt.commands.SyncCommands;
import chat.holt.i18n.Text;
import chat.holt.json.Json;
import chat.holt.model.NotificationLevel;
import chat.holt.model.NotificationSettings;
import chat.holt.model.NotificationSettings.Mute;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Setting;
import chat.holt.store.Store;
import chat.holt.threading.Delays;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.RelativeTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Levels and mutes of servers, channels and conversations: what holds now, and the menus that change it
/// (`client-behaviour.md §9–10`). One for each account; UI thread only.
public final class Notifying {
    /// The longest wait before looking again, so that a clock that was set or a computer that slept does no harm.
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(5);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private static final List<Duration> MUTES = List.of(
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private final Store store;
    private final SyncCommands sync;
    private final InstantSource clock;
    private final Delays delays;
    private final Consumer<String> toast;
    private final ReadOnlyObjectWrapper<NotificationSettings> settings =
            new ReadOnlyObjectWrapper<>(this, "settings", NotificationSettings.NONE);
    private Subscription wait = Subscription.EMPTY;

    /// @param toast says what went wrong
    public Notifying(Store store, SyncCommands sync, InstantSource clock, Delays delays, Consumer<String> toast) {
        this.store = store;
        this.sync = sync;
        this.clock = clock;
        this.delays = delays;
        this.toast = toast;
        store.setting(SyncCommands.NOTIFICATIONS).subscribe(setting -> refresh());
    }

    /// What holds now: mutes that are over are not among it.
    public ReadOnlyObjectProperty<NotificationSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /// Whether the server, channel or conversation is muted itself.
    public boolean muted(Scope scope) {
        return settings.get().mute(scope, clock.instant()) != null;
    }

    /// How long the server, channel or conversation is muted, in words; null if it is not.
    public @Nullable String muteText(Scope scope) {
        Mute mute = settings.get().mute(scope, clock.instant());
        if (mute == null) {
            return null;
        }
        Instant end = mute.end();
        return end == null ? Text.of("notifying.muted.endless") : RelativeTime.left(end, clock.instant());
    }

    /// Until when the server, channel or conversation is muted, in words that stay true; null if it is not.
    public @Nullable String endText(Scope scope) {
        Mute mute = settings.get().mute(scope, clock.instant());
        if (mute == null) {
            return null;
        }
        Instant end = mute.end();
        return end == null ? Text.of("notifying.muted") : Text.of("notifying.mutedUntil", moment(end, clock.instant()));
    }

    /// The menu entries: muting, and the level.
    public List<MenuAction> actions(Scope scope) {
        String id = prefix(scope);
        String left = muteText(scope);
        MenuAction muting = left == null
                ? MenuAction.submenu(id + "-mute", Text.of("notifying.mute"), "fth-bell-off", muteChoices(scope))
                : unmute(scope).aside(left);
        return List.of(
                muting,
                MenuAction.submenu(id + "-level", Text.of("notifying.level"), "fth-bell", levelChoices(scope))
                        .aside(text(settings.get().level(scope))));
    }

    /// How long it can be muted, or that it need not be any more.
    public List<MenuAction> muteChoices(Scope scope) {
        List<MenuAction> choices = new ArrayList<>();
        if (muted(scope)) {
            choices.add(unmute(scope));
            choices.add(MenuAction.separator());
        }
        for (Duration time : MUTES) {
            choices.add(MenuAction.choice(
                    "mute-" + time.toMinutes(),
                    time.toMinutes() < 60
                            ? Text.of("notifying.mute.minutes", time.toMinutes())
                            : Text.of("notifying.mute.hours", time.toHours()),
                    false,
                    () -> mute(scope, Mute.until(clock.instant().plus(time)))));
        }
        choices.add(MenuAction.choice(
                "mute-endless", Text.of("notifying.mute.endless"), false, () -> mute(scope, Mute.ENDLESS)));
        return choices;
    }

    /// The levels, the own one ticked; the first is the usual one and says which that is.
    public List<MenuAction> levelChoices(Scope scope) {
        NotificationLevel own = settings.get().ownLevel(scope);
        String usual = text(settings.get().usualLevel(scope));
        List<MenuAction> choices = new ArrayList<>();
        choices.add(MenuAction.choice(
                        "level-usual", Text.of("notifying.level.usual"), own == null, () -> level(scope, null))
                .aside(usual));
        for (NotificationLevel level : NotificationLevel.values()) {
            choices.add(
                    MenuAction.choice("level-" + level.wire(), text(level), own == level, () -> level(scope, level)));
        }
        return choices;
    }

    /// @param mute null to end it
    public void mute(Scope scope, @Nullable Mute mute) {
        change(now -> now.withMute(scope, mute));
    }

    /// @param level null for the usual one
    public void level(Scope scope, @Nullable NotificationLevel level) {
        change(now -> now.withLevel(scope, level));
    }

    /// Takes the own level and the mute off.
    public void reset(Scope scope) {
        change(now -> now.withMute(scope, null).withLevel(scope, null));
    }

    /// A level in words.
    public static String text(NotificationLevel level) {
        return switch (level) {
            case ALL -> Text.of("notifying.level.all");
            case MENTION -> Text.of("notifying.level.mention");
            case NONE -> Text.of("notifying.level.none");
        };
    }

    private static String moment(Instant then, Instant now) {
        ZonedDateTime local = then.atZone(ZoneId.systemDefault());
        boolean today =
                local.toLocalDate().equals(now.atZone(ZoneId.systemDefault()).toLocalDate());
        return (today ? TIME : DAY_AND_TIME).format(local);
    }

    private MenuAction unmute(Scope scope) {
        return MenuAction.of(
                prefix(scope) + "-unmute", Text.of("notifying.unmute"), "fth-bell", () -> mute(scope, null));
    }

    private static String prefix(Scope scope) {
        return scope instanceof Scope.OfServer ? "server" : "channel";
    }

    /// Without a connection it holds here, and the other clients learn of it later.
    private void change(UnaryOperator<NotificationSettings> change) {
        sync.notifications(change.apply(stored().at(clock.instant()))).onFailure(failure -> {
            Failure reason = Failure.of(failure);
            if (!(reason instanceof Failure.Offline)) {
                toast.accept(reason.text());
            }
        });
    }

    private NotificationSettings stored() {
        Setting setting = store.setting(SyncCommands.NOTIFICATIONS).get();
        return setting == null
                ? NotificationSettings.NONE
                : Json.tryRead(setting.value(), NotificationSettings.class).orElse(NotificationSettings.NONE);
    }

    private void refresh() {
        wait.unsubscribe();
        Instant now = clock.instant();
        NotificationSettings holding = stored().at(now);
        store.expireMutes();
        settings.set(holding);
        Stream.concat(holding.serverMutes().values().stream(), holding.channelMutes().values().stream())
                .map(Mute::end)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(end -> Duration.between(now, end))
                .ifPresent(
                        left -> wait = delays.after(left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN, this::refresh));
    }
}
