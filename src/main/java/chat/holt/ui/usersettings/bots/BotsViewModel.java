package chat.holt.ui.usersettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.commands.BotCommands;
import chat.holt.i18n.Text;
import chat.holt.model.Bot;
import chat.holt.model.EditBot;
import chat.holt.model.Group;
import chat.holt.model.OwnedBots;
import chat.holt.model.Server;
import chat.holt.model.User;
import chat.holt.permissions.Permission;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Your bots (`rest.md §9`). They are fetched, with their tokens, when the page opens and after each change.
public final class BotsViewModel implements SettingsPage {
    private final Store store;
    private final BotCommands commands;
    private final int most;
    private final String appUrl;
    private final Consumer<String> copy;
    private final Consumer<String> toast;
    private final ObservableList<OwnBot> bots = FXCollections.observableArrayList();
    private final Attempt fetch = new Attempt();

    /// @param most how many bots one may own
    /// @param appUrl of the instance's web app, where links to bots lead; empty for none
    /// @param copy puts a text on the clipboard
    /// @param toast shows a short text when something is done
    public BotsViewModel(
            Store store, BotCommands commands, int most, String appUrl, Consumer<String> copy, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.most = most;
        this.appUrl = appUrl;
        this.copy = copy;
        this.toast = toast;
        load();
    }

    /// By name.
    public ObservableList<OwnBot> bots() {
        return bots;
    }

    /// How fetching goes.
    public Attempt fetch() {
        return fetch;
    }

    public void load() {
        fetch.run(commands::load, this::show);
    }

    /// Why no other bot can be made; empty if one can.
    String createBlocked() {
        return bots.size() >= most ? Text.of("bots.full", most) : "";
    }

    /// Whether everyone may add it.
    static String state(OwnBot bot) {
        return Text.of(bot.bot().open() ? "bots.public" : "bots.private");
    }

    void create(String name, Attempt attempt) {
        attempt.run(() -> commands.create(name.strip()), made -> {
            toast.accept(Text.of("bots.create.done", made.user().username()));
            load();
        });
    }

    /// What the user made of a bot.
    ///
    /// @param open whether everyone may add it
    /// @param analytics whether the instance may count how it is used
    /// @param address where interactions are sent; empty for nowhere
    record Wanted(String name, boolean open, boolean analytics, String address) {}

    /// Sends only what differs.
    void edit(OwnBot bot, Wanted wanted, Attempt attempt) {
        Bot known = bot.bot();
        String address = wanted.address().strip();
        EditBot edit = EditBot.NOTHING;
        if (!wanted.name().strip().equals(bot.name())) {
            edit = edit.withName(wanted.name().strip());
        }
        if (wanted.open() != known.open()) {
            edit = edit.withOpen(wanted.open());
        }
        if (wanted.analytics() != known.analytics()) {
            edit = edit.withAnalytics(wanted.analytics());
        }
        if (!address.equals(Objects.requireNonNullElse(known.interactionsUrl(), ""))) {
            edit = address.isEmpty() ? edit.without("InteractionsURL") : edit.withInteractionsUrl(address);
        }
        EditBot changes = edit;
        attempt.run(() -> commands.edit(bot.id(), changes), done -> load());
    }

    void copyToken(OwnBot bot) {
        copy.accept(bot.bot().token());
        toast.accept(Text.of("bots.token.copied"));
    }

    /// Puts on the clipboard what others need to add the bot.
    void copyInvite(OwnBot bot) {
        copy.accept(appUrl.isEmpty() ? bot.id() : appUrl.replaceAll("/+$", "") + "/bot/" + bot.id());
        toast.accept(Text.of(bot.bot().open() ? "bots.link.copied" : "bots.link.copied.private"));
    }

    /// Ends the old token and puts the new one on the clipboard.
    void renewToken(OwnBot bot, Attempt attempt) {
        attempt.run(() -> commands.renewToken(bot.id()), changed -> {
            copy.accept(changed.bot().token());
            toast.accept(Text.of("bots.token.renewed"));
            load();
        });
    }

    void delete(OwnBot bot, Attempt attempt) {
        attempt.run(() -> commands.delete(bot.id()), done -> {
            toast.accept(Text.of("bots.delete.done", bot.name()));
            load();
        });
    }

    /// Servers and groups where the bot is not yet and where you may add it.
    List<BotPlace> places(OwnBot bot) {
        List<BotPlace> places = new ArrayList<>();
        for (Cell<Server> cell : store.servers()) {
            Server server = cell.get();
            if (server != null
                    && store.rights().server(server.id()).has(Permission.MANAGE_SERVER)
                    && store.member(server.id(), bot.id()).get() == null) {
                places.add(new BotPlace(server.id(), server.name(), false));
            }
        }
        store.conversations().forEach(cell -> {
            if (cell.get() instanceof Group group
                    && store.rights().channel(group.id()).has(Permission.INVITE_OTHERS)
                    && !group.recipients().contains(bot.id())) {
                places.add(new BotPlace(group.id(), group.name(), true));
            }
        });
        return places;
    }

    void add(OwnBot bot, BotPlace place, Attempt attempt) {
        attempt.run(
                () -> place.group()
                        ? commands.inviteToGroup(bot.id(), place.id())
                        : commands.inviteToServer(bot.id(), place.id()),
                done -> toast.accept(Text.of("bots.place.done", bot.name(), place.name())));
    }

    @Override
    public void close() {}

    private void show(OwnedBots owned) {
        Map<String, User> users =
                owned.users().stream().collect(Collectors.toMap(User::id, Function.identity(), (one, other) -> one));
        bots.setAll(owned.bots().stream()
                .map(bot -> new OwnBot(users.getOrDefault(bot.id(), User.unknown(bot.id())), bot))
                .sorted(Comparator.comparing(OwnBot::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(OwnBot::id))
                .toList());
    }
}
