package chat.holt.ui.serversettings.invites;

import chat.holt.commands.Attempt;
import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.Invite;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Store;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.settings.SettingsPage;
import chat.holt.ui.navigation.StoatLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The page of invites. No event tells of them, so they are fetched when the page opens and after each change
/// (`rest.md §18`).
public final class InvitesViewModel implements SettingsPage {
    private final Store store;
    private final Commands commands;
    private final String serverId;
    private final String appUrl;
    private final Consumer<String> copy;
    private final ObservableList<InviteRow> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
    private final Attempt fetch = new Attempt();
    private final Subscription subscriptions;
    private List<Invite> all = List.of();

    /// @param appUrl address of the web client, for links
    /// @param copy puts a text on the clipboard
    public InvitesViewModel(Store store, Commands commands, String serverId, String appUrl, Consumer<String> copy) {
        this.store = store;
        this.commands = commands;
        this.serverId = serverId;
        this.appUrl = appUrl;
        this.copy = copy;
        subscriptions = Subscription.combine(store.onBatchEnd(this::show), filter.subscribe(this::show));
        load();
    }

    /// Invites that pass the filter, by channel and then by who made them.
    public ObservableList<InviteRow> rows() {
        return rows;
    }

    /// Part of code, channel, link or name; empty shows all.
    public StringProperty filter() {
        return filter;
    }

    /// How many there are, whatever the filter.
    public ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// How fetching the list goes.
    public Attempt fetch() {
        return fetch;
    }

    /// Fetches the list, unless that goes on already.
    public void load() {
        fetch.run(() -> commands.invites().load(serverId), this::take);
    }

    /// Puts the link on the clipboard.
    public void copyLink(InviteRow invite) {
        copy.accept(invite.link());
    }

    /// What can be done with an invite that does not open a dialog.
    public List<MenuAction> actions(InviteRow invite) {
        return List.of(
                MenuAction.of("invite-copy", Text.of("invites.copy"), "fth-link", () -> copyLink(invite)),
                MenuAction.of(
                        "invite-copy-code", Text.of("invites.copyCode"), "fth-copy", () -> copy.accept(invite.code())));
    }

    /// Making another one.
    public CreateInviteViewModel create() {
        CreateInviteViewModel another = new CreateInviteViewModel(store, commands.invites(), serverId, null);
        another.created().subscribe(this::created);
        return another;
    }

    /// The question before an invite is revoked.
    public RevokeInviteViewModel revoke(InviteRow invite) {
        return new RevokeInviteViewModel(commands.invites(), invite, () -> {
            all = all.stream().filter(each -> !each.id().equals(invite.code())).toList();
            show();
            load();
        });
    }

    /// The link of an invite that was just made.
    public InviteLinkViewModel link(Invite invite) {
        return new InviteLinkViewModel(StoatLink.invite(appUrl, invite.id()), copy);
    }

    /// Ends listening.
    @Override
    public void close() {
        subscriptions.unsubscribe();
    }

    private void created(@Nullable Invite invite) {
        if (invite == null) {
            return;
        }
        List<Invite> more = new ArrayList<>(all);
        more.add(invite);
        all = List.copyOf(more);
        show();
        load();
    }

    private void take(List<Invite> invites) {
        all = List.copyOf(invites);
        all.stream().map(Invite::creator).distinct().forEach(commands.users()::resolve);
        show();
    }

    private void show() {
        String part = filter.get().strip().toLowerCase(Locale.ROOT);
        List<InviteRow> next = all.stream()
                .map(this::row)
                .filter(row -> row.matches(part))
                .sorted(Comparator.comparing(InviteRow::channel, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(InviteRow::creatorName, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(InviteRow::code))
                .toList();
        total.set(all.size());
        if (!next.equals(rows)) {
            rows.setAll(next);
        }
    }

    private InviteRow row(Invite invite) {
        User creator = store.user(invite.creator()).get();
        String channel = store.channel(invite.channel()).get() instanceof TextChannel known ? known.name() : "";
        return new InviteRow(
                invite.id(),
                invite.channel(),
                channel,
                invite.creator(),
                creator == null ? invite.creator() : creator.name(),
                creator == null ? null : creator.avatar(),
                StoatLink.invite(appUrl, invite.id()));
    }
}
