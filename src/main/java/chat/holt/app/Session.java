package chat.holt.app;

import chat.holt.commands.Commands;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.drafts.DraftStorage;
import chat.holt.drafts.Drafts;
import chat.holt.drafts.LocalFiles;
import chat.holt.gateway.GatewayClient;
import chat.holt.gateway.GatewayCommand;
import chat.holt.gateway.GatewayEvent;
import chat.holt.gateway.GatewayState;
import chat.holt.gateway.Subject;
import chat.holt.media.DiskCache;
import chat.holt.media.Media;
import chat.holt.media.MediaAddresses;
import chat.holt.model.RootConfig;
import chat.holt.permissions.EvaluationOrder;
import chat.holt.rest.Api;
import chat.holt.rest.FilesApi;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Store;
import chat.holt.threading.EventPump;
import chat.holt.threading.PulseDelays;
import chat.holt.threading.Tasks;
import chat.holt.threading.UiThread;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Everything that lives from sign-in to sign-out of one account. Several can be open at once; they share nothing but
/// the UI thread, which alone may use them.
public final class Session implements AutoCloseable {

    /// What a session runs on.
    ///
    /// @param ui the thread that owns the store
    /// @param frames runs work with the next frame, see [EventPump]
    /// @param cache of the pictures of all accounts
    /// @param data folder for what must not get lost
    /// @param scale pixels of the screen for each logical one
    public record Ground(
            UiThread ui, Tasks tasks, Consumer<Runnable> frames, DiskCache cache, Path data, double scale) {}

    private final Credentials credentials;
    private final Instance instance;
    private final RestClient rest;
    private final RestClient files;
    private final Media media;
    private final Store store;
    private final EventPump<GatewayEvent> pump;
    private final GatewayClient gateway;
    private final Commands commands;
    private final UnsentFiles unsent;
    private final DraftStorage drafts;
    private final LocalFiles localFiles;
    private final ReadOnlyObjectWrapper<GatewayState> connection =
            new ReadOnlyObjectWrapper<>(this, "connection", new GatewayState.Connecting());
    private final Runnable snapshotArrived;

    /// Call [#connect] next.
    ///
    /// @param snapshotArrived runs whenever a snapshot is in the store
    public Session(Credentials credentials, Instance instance, Ground ground, Runnable snapshotArrived) {
        this.credentials = credentials;
        this.instance = instance;
        this.snapshotArrived = snapshotArrived;
        store = new Store(
                InstantSource.system(), EvaluationOrder.of(instance.config().version()));
        rest = new RestClient(credentials.api(), new Token(credentials.token(), credentials.bot()));
        media = new Media(
                MediaAddresses.of(instance.config()),
                ground.cache(),
                ground.tasks(),
                ground.scale(),
                new PulseDelays());
        pump = new EventPump<>(this::apply, store::endBatch, this::reconnect, Subject::of, ground.frames());
        gateway = new GatewayClient(
                URI.create(instance.config().ws()),
                credentials.token(),
                pump::offer,
                state -> ground.ui().run(() -> connection.set(state)));
        RootConfig.Service autumn = instance.config().features().autumn();
        files = new RestClient(
                URI.create(autumn == null ? "" : autumn.url()), new Token(credentials.token(), credentials.bot()));
        unsent = new UnsentFiles(ground.data(), credentials.userId());
        commands = Commands.of(Api.of(rest), new FilesApi(files), store, ground.tasks(), this::typing, unsent.outbox());
        drafts = DraftStorage.open(unsent.drafts(), ground.tasks());
        localFiles = new LocalFiles(unsent.made(), ground.tasks());
        store.onMistakenIdentity(this::reconnect);
    }

    public void connect() {
        gateway.connect();
    }

    /// Drops the connection for a new one with a fresh snapshot (`gateway.md §8`).
    private void reconnect() {
        gateway.reconnect();
    }

    private void apply(GatewayEvent event) {
        store.apply(event);
        if (event instanceof GatewayEvent.Ready ready) {
            if (ready.channelUnreads() == null) {
                commands.sync().loadUnreads();
            }
            commands.sync().loadSettings();
            commands.messages().resume();
            snapshotArrived.run();
        }
    }

    private void typing(String channelId, boolean typing) {
        gateway.send(typing ? new GatewayCommand.BeginTyping(channelId) : new GatewayCommand.EndTyping(channelId));
    }

    /// Tries to connect at once instead of waiting.
    public void retryNow() {
        gateway.retryNow();
    }

    /// Follows all changes of the members of the server on screen; null for none.
    public void watch(@Nullable String serverId) {
        gateway.show(serverId);
    }

    public Credentials credentials() {
        return credentials;
    }

    public Instance instance() {
        return instance;
    }

    public Store store() {
        return store;
    }

    public Commands commands() {
        return commands;
    }

    public Media media() {
        return media;
    }

    /// What is written and not sent.
    public Drafts drafts() {
        return drafts.drafts();
    }

    /// Where that and what is on its way is kept.
    UnsentFiles unsent() {
        return unsent;
    }

    /// Looks at files that are to be sent.
    public LocalFiles files() {
        return localFiles;
    }

    /// How the connection stands.
    public ReadOnlyObjectProperty<GatewayState> connection() {
        return connection.getReadOnlyProperty();
    }

    /// Ends the connection; the token stays valid.
    @Override
    public void close() {
        drafts.close();
        commands.messages().close();
        gateway.close();
        rest.close();
        files.close();
        media.close();
    }
}
