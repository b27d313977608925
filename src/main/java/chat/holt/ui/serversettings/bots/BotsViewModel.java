package chat.holt.ui.serversettings.bots;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.BotInformation;
import chat.holt.model.Member;
import chat.holt.model.PublicBot;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// The bots of a server, found among its members, and adding another (`rest.md §9`).
public final class BotsViewModel implements SettingsPage {
    private static final Pattern ID = Pattern.compile("(?:^|[/=])([0-9A-HJKMNP-TV-Z]{26})(?:$|[/?#&])");

    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final Navigator navigator;
    private final Consumer<String> copy;
    private final Consumer<String> toast;
    private final ObservableList<BotRow> onServer = FXCollections.observableArrayList();
    private final InvalidationListener membersChanged = ignored -> dirty();
    private final Subscription subscription;
    private boolean dirty = true;

    /// @param copy puts a text on the clipboard
    /// @param toast shows a short text when something is done
    public BotsViewModel(
            Store store,
            Commands commands,
            String serverId,
            Navigator navigator,
            Consumer<String> copy,
            Consumer<String> toast) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.navigator = navigator;
        this.copy = copy;
        this.toast = toast;
        store.membersOf(serverId).addListener(membersChanged);
        subscription = store.onBatchEnd(this::show);
        show();
    }

    /// Bots that are members, by name.
    public ObservableList<BotRow> onServer() {
        return onServer;
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

    /// Puts on the clipboard what others need to add the bot.
    public void copyInvite(BotRow row) {
        copy.accept(row.id());
        toast.accept(Text.of("bots.invite.copied"));
    }

    /// Leads to the user's own bots.
    void openMine() {
        navigator.open(new Destination.UserSettings(Destination.UserSettings.Page.BOTS));
    }

    @Override
    public void close() {
        store.membersOf(serverId).removeListener(membersChanged);
        subscription.unsubscribe();
    }

    private void dirty() {
        dirty = true;
    }

    private void show() {
        if (!dirty) {
            return;
        }
        dirty = false;
        List<BotRow> there = new ArrayList<>();
        for (Cell<Member> member : store.membersOf(serverId)) {
            User user = store.user(member.id()).get();
            if (user != null && user.bot() != null) {
                there.add(row(user));
            }
        }
        set(onServer, there);
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

    private BotRow row(User user) {
        BotInformation information = user.bot();
        String owner = information == null ? "" : information.owner();
        User known = store.user(owner).get();
        return new BotRow(
                user.id(),
                user.name(),
                user.tag(),
                user.avatar(),
                known == null ? owner : known.name(),
                owner.equals(store.myId()));
    }
}
