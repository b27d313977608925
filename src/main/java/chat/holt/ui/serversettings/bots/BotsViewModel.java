package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.Bot;
import chat.holt.model.BotInformation;
import chat.holt.model.EditBot;
import chat.holt.model.Member;
import chat.holt.model.OwnedBots;
import chat.holt.model.PublicBot;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.settings.SettingsPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The bots of a server and those of the user. A server's bots are found among its members; the user's are fetched,
/// with
/// their tokens, when the page opens and after each change (`rest.md §9`).
public final class BotsViewModel implements SettingsPage {
    private static final Pattern ID = Pattern.compile("(?:^|[/=])([0-9A-HJKMNP-TV-Z]{26})(?:$|[/?#&])");

    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final int most;
    private final Consumer<String> copy;
    private final Consumer<String> toast;
    private final ObservableList<BotRow> onServer = FXCollections.observableArrayList();
    private final ObservableList<BotRow> mine = FXCollections.observableArrayList();
    private final Attempt fetch = new Attempt();
    private final InvalidationListener membersChanged = ignored -> dirty();
    private final Subscription subscription;
    private OwnedBots owned = new OwnedBots(List.of(), List.of(), Map.of());
    private boolean dirty = true;

    /// @param most how many bots one may own
    /// @param copy puts a text on the clipboard
    /// @param toast shows a short text when something is done
    public BotsViewModel(
            Store store, Commands commands, String serverId, int most, Consumer<String> copy, Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.most = most;
        this.copy = copy;
        this.toast = toast;
        store.membersOf(serverId).addListener(membersChanged);
        subscription = store.onBatchEnd(this::show);
        show();
        load();
    }

    /// Bots that are members, by name.
    public ObservableList<BotRow> onServer() {
        return onServer;
    }

    /// The user's bots, by name.
    public ObservableList<BotRow> mine() {
        return mine;
    }

    /// How fetching the user's bots goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches the user's bots.
    public void load() {
        fetch.run(() -> commands.bots().load(), this::take);
    }

    /// Why no other bot can be made; empty if one can.
    public String createBlocked() {
        return mine.size() >= most ? Text.of("bots.full", most) : "";
    }

    /// The bot's id in what was typed or pasted: the id itself or an address with it.
    public static Optional<String> idIn(String typed) {
        Matcher found = ID.matcher(typed.strip());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// What anyone may know of a bot.
    Task<PublicBot> look(String botId) {
        return commands.bots().preview(botId);
    }

    /// Adds a bot to the server.
    public void add(String typed, Attempt attempt) {
        Optional<String> id = idIn(typed);
        if (id.isEmpty()) {
            attempt.refuse(Text.of("bots.add.unreadable"));
            return;
        }
        attempt.run(
                () -> commands.bots().inviteToServer(id.get(), serverId),
                done -> toast.accept(Text.of("bots.add.done")));
    }

    public void create(String name, Attempt attempt) {
        attempt.run(() -> commands.bots().create(name.strip()), made -> {
            toast.accept(Text.of("bots.create.done", made.user().username()));
            load();
        });
    }

    /// @param address where interactions are sent; empty for nowhere
    public void edit(BotRow row, String name, boolean open, String address, Attempt attempt) {
        Bot bot = row.own();
        if (bot == null) {
            return;
        }
        String known = bot.interactionsUrl() == null ? "" : bot.interactionsUrl();
        EditBot edit = EditBot.NOTHING;
        edit = name.strip().equals(row.name()) ? edit : edit.withName(name.strip());
        edit = open == bot.open() ? edit : edit.withOpen(open);
        if (!address.strip().equals(known)) {
            edit = address.isBlank() ? edit.without("InteractionsURL") : edit.withInteractionsUrl(address.strip());
        }
        EditBot wanted = edit;
        attempt.run(() -> commands.bots().edit(row.id(), wanted), done -> load());
    }

    /// Puts the token on the clipboard; it is shown nowhere.
    public void copyToken(BotRow row) {
        if (row.own() != null) {
            copy.accept(row.own().token());
            toast.accept(Text.of("bots.token.copied"));
        }
    }

    /// Puts on the clipboard what others need to add the bot.
    public void copyInvite(BotRow row) {
        copy.accept(row.id());
        toast.accept(Text.of("bots.invite.copied"));
    }

    /// Ends the old token and puts the new one on the clipboard.
    public void renewToken(BotRow row, Attempt attempt) {
        attempt.run(() -> commands.bots().renewToken(row.id()), changed -> {
            copy.accept(changed.bot().token());
            toast.accept(Text.of("bots.token.renewed"));
            load();
        });
    }

    public void delete(BotRow row, Attempt attempt) {
        attempt.run(() -> commands.bots().delete(row.id()), done -> {
            toast.accept(Text.of("bots.delete.done", row.name()));
            load();
        });
    }

    @Override
    public void close() {
        store.membersOf(serverId).removeListener(membersChanged);
        subscription.unsubscribe();
    }

    private void dirty() {
        dirty = true;
    }

    private void take(OwnedBots bots) {
        owned = bots;
        dirty = true;
        show();
    }

    private void show() {
        if (!dirty) {
            return;
        }
        dirty = false;
        Map<String, Bot> own = owned.bots().stream().collect(Collectors.toMap(Bot::id, Function.identity()));
        List<BotRow> there = new ArrayList<>();
        for (Cell<Member> member : store.membersOf(serverId)) {
            User user = store.user(member.id()).get();
            if (user != null && user.bot() != null) {
                there.add(row(user, true, own.get(user.id())));
            }
        }
        set(onServer, there);
        set(
                mine,
                owned.users().stream()
                        .map(user -> row(user, store.member(serverId, user.id()).get() != null, own.get(user.id())))
                        .toList());
    }

    private static void set(ObservableList<BotRow> list, List<BotRow> rows) {
        List<BotRow> sorted = rows.stream()
                .sorted(Comparator.comparing(BotRow::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(BotRow::id))
                .toList();
        if (!sorted.equals(list)) {
            list.setAll(sorted);
        }
    }

    private BotRow row(User user, boolean there, @Nullable Bot own) {
        BotInformation information = user.bot();
        String owner = information == null ? "" : information.owner();
        User known = store.user(owner).get();
        return new BotRow(
                user.id(),
                own != null ? user.username() : user.name(),
                user.tag(),
                user.avatar(),
                known == null ? owner : known.name(),
                there,
                own);
    }
}
