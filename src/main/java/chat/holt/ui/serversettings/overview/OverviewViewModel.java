package chat.holt.ui.serversettings.overview;

import chat.holt.commands.Commands;
import chat.holt.i18n.Text;
import chat.holt.model.RootConfig.UserLimits;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import chat.holt.threading.Task;
import chat.holt.ui.kit.Reason;
import chat.holt.ui.kit.picture.PictureField;
import chat.holt.ui.kit.settings.DraftField;
import chat.holt.ui.kit.settings.FieldsPage;
import chat.holt.ui.navigation.Destination;
import chat.holt.ui.navigation.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/// Name, description, pictures and the like of a server, saved together.
public final class OverviewViewModel extends FieldsPage {
    private final Store store;
    private final Commands commands;
    private final Navigator navigator;
    private final String serverId;
    private final Cell<Server> server;
    private final OverviewDraft draft;
    private final ObservableList<String> channelIds = FXCollections.observableArrayList();
    private final Subscription batches;

    /// @param limits of your uploads
    public OverviewViewModel(Store store, Commands commands, Navigator navigator, String serverId, UserLimits limits) {
        super(Reason.ofAudit());
        this.store = store;
        this.commands = commands;
        this.navigator = navigator;
        this.serverId = serverId;
        this.server = store.server(serverId);
        this.draft = new OverviewDraft(fields(), server, this::channelName, limits);
        batches = store.onBatchEnd(this::listChannels);
        listChannels();
    }

    public String serverId() {
        return serverId;
    }

    /// The name as the server has it.
    public ObservableValue<String> serverName() {
        return draft.name.live();
    }

    public DraftField<String> name() {
        return draft.name;
    }

    public DraftField<String> description() {
        return draft.description;
    }

    public PictureField icon() {
        return draft.icon;
    }

    public PictureField banner() {
        return draft.banner;
    }

    /// The channel of a system message; empty for none.
    public DraftField<String> channel(SystemMessage message) {
        return Objects.requireNonNull(draft.channels.get(message));
    }

    /// Channels to choose from: none, as the empty text, and the text channels; those in use now are listed too,
    /// whatever they are.
    public ObservableList<String> channelIds() {
        return channelIds;
    }

    /// How a channel reads, such as "# lounge".
    public String channelName(String channelId) {
        if (channelId.isEmpty()) {
            return Text.of("overview.channel.none");
        }
        return store.channel(channelId).get() instanceof TextChannel channel
                ? Text.of("overview.channel.name", channel.name())
                : Text.of("overview.channel.hidden");
    }

    public DraftField<Boolean> analytics() {
        return draft.analytics;
    }

    public DraftField<Boolean> discoverable() {
        return draft.discoverable;
    }

    public DraftField<Boolean> verified() {
        return draft.verified;
    }

    public DraftField<Boolean> official() {
        return draft.official;
    }

    /// Whether you may say that the server is discoverable, verified or official; only the instance's team may
    /// (`rest.md §10`).
    public ObservableValue<Boolean> privileged() {
        return store.me().map(User::privileged).orElse(false);
    }

    public ObservableValue<String> nameCounter() {
        return counter(draft.name, OverviewDraft.NAME_LIMIT);
    }

    public ObservableValue<String> descriptionCounter() {
        return counter(draft.description, OverviewDraft.DESCRIPTION_LIMIT);
    }

    /// What is wrong with the name; empty for nothing.
    public ObservableValue<String> nameProblem() {
        return draft.name.value().map(OverviewDraft::nameProblem);
    }

    public ObservableValue<String> descriptionProblem() {
        return draft.description.value().map(OverviewDraft::descriptionProblem);
    }

    /// Whether the server is yours.
    public ObservableValue<Boolean> owner() {
        return server.map(now -> now.owner().equals(store.myId())).orElse(false);
    }

    /// Asks to whom to give the server.
    public void transfer() {
        navigator.open(new Destination.TransferServer(serverId));
    }

    /// Asks whether to delete the server.
    public void delete() {
        navigator.open(new Destination.DeleteServer(serverId));
    }

    /// Asks whether to leave the server.
    public void leave() {
        navigator.open(new Destination.LeaveServer(serverId));
    }

    @Override
    protected String problem() {
        String name = nameProblem().getValue();
        return name.isEmpty() ? descriptionProblem().getValue() : name;
    }

    /// Uploads new pictures, then changes everything at once; when an upload fails, nothing is changed.
    @Override
    protected Task<?> send() {
        draft.strip();
        return draft.icon
                .upload(commands.files()::upload)
                .then(icon -> draft.banner
                        .upload(commands.files()::upload)
                        .then(banner -> commands.servers().edit(serverId, draft.edit(icon, banner), why())));
    }

    @Override
    public void close() {
        batches.unsubscribe();
        super.close();
    }

    private void listChannels() {
        List<String> ids = new ArrayList<>(List.of(""));
        store.channelsOf(serverId).forEach(cell -> {
            if (cell.get() instanceof TextChannel channel && channel.voice() == null) {
                ids.add(channel.id());
            }
        });
        draft.channels.values().forEach(field -> {
            addIfMissing(ids, field.live().getValue());
            addIfMissing(ids, field.value().get());
        });
        if (!channelIds.equals(ids)) {
            channelIds.setAll(ids);
        }
    }

    private static void addIfMissing(List<String> ids, String id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private static ObservableValue<String> counter(DraftField<String> field, int limit) {
        return field.value().map(text -> Text.of("overview.counter", OverviewDraft.length(text.strip()), limit));
    }
}
