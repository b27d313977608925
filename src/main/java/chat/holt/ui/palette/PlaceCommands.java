package chat.holt.ui.palette;

import chat.holt.i18n.Text;
import chat.holt.model.Channel;
import chat.holt.model.DirectMessage;
import chat.holt.model.Group;
import chat.holt.model.NotificationSettings.Scope;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.Ulid;
import chat.holt.model.User;
import chat.holt.settings.ThemeMode;
import chat.holt.store.Cell;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Commands about where one is, where one can go, and how Holt looks.
final class PlaceCommands {
    /// What the window does at their keys, and what stands before them.
    private static final Map<Shortcut, String> IN_WINDOW = Map.ofEntries(
            Map.entry(Shortcut.SWITCHER, "fth-corner-up-right"),
            Map.entry(Shortcut.SHEET, "fth-command"),
            Map.entry(Shortcut.SEARCH, "fth-search"),
            Map.entry(Shortcut.SETTINGS, "fth-settings"),
            Map.entry(Shortcut.PINS, "fth-bookmark"),
            Map.entry(Shortcut.MEMBERS, "fth-users"),
            Map.entry(Shortcut.NEXT_UNREAD, "fth-arrow-down"),
            Map.entry(Shortcut.PREVIOUS_UNREAD, "fth-arrow-up"),
            Map.entry(Shortcut.NEXT_MENTION, "fth-at-sign"),
            Map.entry(Shortcut.BACK, "fth-arrow-left"),
            Map.entry(Shortcut.FORWARD, "fth-arrow-right"),
            Map.entry(Shortcut.RELOAD, "fth-refresh-cw"));

    private final PaletteContext context;
    private final @Nullable String serverId;
    private final @Nullable String channelId;

    PlaceCommands(PaletteContext context) {
        this.context = context;
        serverId = context.place().serverId();
        channelId = context.place().channelId();
    }

    List<Command> all() {
        List<Command> all = new ArrayList<>();
        for (Shortcut shortcut : Shortcut.Area.WINDOW.shortcuts()) {
            String icon = IN_WINDOW.get(shortcut);
            if (icon != null) {
                all.add(Command.of(
                                "window-" + shortcut.id(),
                                shortcut.text(),
                                Text.of("palette.window.also." + shortcut.id()),
                                icon,
                                new Command.Run(() -> context.window().accept(shortcut)))
                        .with(shortcut));
            }
        }
        all.add(asking("settings", "fth-settings", this::pages));
        all.add(asking("theme", "fth-sun", this::themes));
        all.add(asking("status", "fth-smile", () -> from(context.menus().self().get(), "presence-", "own-status")));
        all.add(asking("mute", "fth-bell-off", () -> scopes(context.notifying()::muteChoices)));
        all.add(asking("notify", "fth-bell", () -> scopes(context.notifying()::levelChoices)));
        all.add(simple("readAll", "fth-check", this::readAll).unless(this::nothingUnread));
        all.add(Command.of(
                        "date",
                        Text.of("palette.date"),
                        Text.of("palette.date.also"),
                        "fth-calendar",
                        Ask.of(Text.of("palette.whichDate"), this::days, this::day))
                .unless(() -> channelId == null ? Text.of("palette.noChannel") : null));
        all.add(Command.of(
                "join",
                Text.of("palette.join"),
                Text.of("palette.join.also"),
                "fth-log-in",
                Ask.of(Text.of("palette.whichInvite"), List::of, this::invite)));
        all.add(simple(
                "converse",
                "fth-message-circle",
                () -> context.navigator().open(new Destination.NewConversation(List.of()))));
        all.add(simple("home", "fth-home", () -> context.navigator().open(new Destination.Home())));
        all.addAll(here());
        return all;
    }

    private static Command simple(String id, String icon, Runnable action) {
        return Command.of(
                id, Text.of("palette." + id), Text.of("palette." + id + ".also"), icon, new Command.Run(action));
    }

    private static Command asking(String id, String icon, Supplier<List<Command>> choices) {
        return Command.of(
                id,
                Text.of("palette." + id),
                Text.of("palette." + id + ".also"),
                icon,
                Ask.of(Text.of("palette." + id + ".which"), choices));
    }

    /// The menus of the open server and channel, and of oneself.
    private List<Command> here() {
        List<Command> all = new ArrayList<>();
        Server server =
                serverId == null ? null : context.store().server(serverId).get();
        if (server != null) {
            all.addAll(about(server.name(), context.menus().additions().apply(server.id())));
            all.addAll(about(server.name(), context.menus().server().apply(server.id())));
        }
        Channel channel =
                channelId == null ? null : context.store().channel(channelId).get();
        if (channel != null) {
            Set<String> known = new HashSet<>();
            all.forEach(command -> known.add(command.id()));
            about(name(channel), context.menus().channel().apply(channel.id())).stream()
                    .filter(command -> known.add(command.id()))
                    .forEach(all::add);
        }
        context.menus().self().get().stream()
                .filter(action -> !action.isSeparator())
                .filter(action ->
                        !action.id().startsWith("presence-") && !action.id().equals("own-settings"))
                .map(Command::of)
                .forEach(all::add);
        return all;
    }

    private static List<Command> about(String what, List<MenuAction> actions) {
        return Command.all(actions).stream().map(command -> command.about(what)).toList();
    }

    private static List<Command> from(List<MenuAction> actions, String... ids) {
        return Command.all(actions).stream()
                .filter(command -> Stream.of(ids).anyMatch(command.id()::startsWith))
                .toList();
    }

    private List<Command> pages() {
        return Command.all(context.menus().pages().apply(serverId));
    }

    private List<Command> themes() {
        return Stream.of(ThemeMode.values())
                .map(mode -> Command.of(
                        "theme-" + mode.name(),
                        switch (mode) {
                            case SYSTEM -> Text.of("settings.user.theme.system");
                            case LIGHT -> Text.of("settings.user.theme.light");
                            case DARK -> Text.of("settings.user.theme.dark");
                        },
                        "",
                        context.settings().theme().get() == mode ? "fth-check" : "fth-sun",
                        new Command.Run(() -> context.settings().theme().set(mode))))
                .toList();
    }

    // ---- notifications

    /// Channels of the open server, conversations and servers.
    private List<Command> scopes(Function<Scope, List<MenuAction>> choices) {
        List<Command> all = new ArrayList<>();
        if (serverId != null) {
            for (TextChannel channel : context.store().channelsNow(serverId)) {
                all.add(scope(channel.id(), channel.name(), "fth-hash", Scope.of(channel), choices));
            }
        }
        for (Cell<Channel> cell : context.store().conversations()) {
            Channel channel = cell.get();
            if (channel != null) {
                all.add(scope(channel.id(), name(channel), "fth-message-circle", Scope.of(channel), choices));
            }
        }
        for (Cell<Server> cell : context.store().servers()) {
            Server server = cell.get();
            if (server != null) {
                all.add(scope(server.id(), server.name(), "fth-home", new Scope.OfServer(server.id()), choices));
            }
        }
        return all;
    }

    private static Command scope(
            String id, String name, String icon, Scope scope, Function<Scope, List<MenuAction>> choices) {
        return Command.of(
                id,
                name,
                "",
                icon,
                Ask.of(Text.of("palette.howNotify", name), () -> Command.all(choices.apply(scope))));
    }

    private String name(Channel channel) {
        return switch (channel) {
            case TextChannel text -> text.name();
            case Group group -> group.name();
            case DirectMessage direct -> {
                User partner = context.store()
                        .user(direct.partner(context.store().myId()))
                        .get();
                yield partner == null ? "" : partner.name();
            }
            default -> Text.of("palette.notes");
        };
    }

    // ---- reading

    private Stream<Channel> unread() {
        return Stream.concat(
                        context.store().conversations().stream().map(Cell::get),
                        context.store().servers().stream()
                                .flatMap(server -> context.store().channelsNow(server.id()).stream()))
                .filter(Objects::nonNull)
                .map(Channel.class::cast)
                .filter(channel -> context.store().unread(channel.id()).get().unread());
    }

    private @Nullable String nothingUnread() {
        return unread().findAny().isPresent() ? null : Text.of("palette.nothingUnread");
    }

    private void readAll() {
        for (Cell<Server> server : context.store().servers()) {
            if (context.store().serverUnread(server.id()).get().unread()) {
                context.commands().servers().markRead(server.id());
            }
        }
        for (Channel channel : unread().toList()) {
            String newest = channel.lastMessageId();
            if (newest != null) {
                context.commands().messages().ack(channel.id(), newest);
            }
        }
    }

    // ---- going

    private List<Command> days() {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneId.systemDefault());
        return List.of(
                day("palette.date.today", today),
                day("palette.date.yesterday", today.minusDays(1)),
                day("palette.date.week", today.minusWeeks(1)),
                day("palette.date.month", today.minusMonths(1)));
    }

    private Optional<Command> day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return Optional.of(day(Text.of("palette.date.of", day.toString()), day, "day-" + day));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private Command day(String key, LocalDate day) {
        return day(Text.of(key), day, key).about(day.toString());
    }

    private Command day(String name, LocalDate day, String id) {
        Instant begin = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return Command.of(
                id,
                name,
                "",
                "fth-calendar",
                new Command.Run(() -> context.navigator()
                        .open(new Destination.OpenChannel(Objects.requireNonNull(channelId), Ulid.floor(begin)))));
    }

    private Optional<Command> invite(String typed) {
        String code = typed.replaceFirst(".*/", "");
        return code.matches("[\\w-]{1,64}")
                ? Optional.of(Command.of(
                        "invite-" + code,
                        Text.of("palette.join.code", code),
                        "",
                        "fth-log-in",
                        new Command.Run(() -> context.navigator().open(new Destination.Join(code)))))
                : Optional.empty();
    }
}
