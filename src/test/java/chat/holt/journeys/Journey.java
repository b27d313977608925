package chat.holt.journeys;

import chat.holt.app.OtherHolt;
import chat.holt.app.ProgramWindow;
import chat.holt.app.Session;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.localinstance.world.Totp;
import chat.holt.model.Role;
import chat.holt.model.TextChannel;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/// The whole program in a window of its own, in a community of its own, at any Stoat instance: the one that
/// `-Dholt.instance=URL` names, else a built-in one. Other people come in with [#other].
@ExtendWith(Host.Lookup.class)
abstract class Journey extends WindowRobot {

    private static final int CODE_SECONDS = 30;

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private @Nullable Host host;
    private @Nullable Community around;
    private @Nullable ProgramWindow window;
    private @Nullable Stage shown;

    /// First name of whom the window belongs to at the beginning; null begins at the welcome screen.
    @Nullable
    String account() {
        return "Ada";
    }

    /// Where the journey takes place; it is closed at the end.
    Community community(Host run) throws Exception {
        return FoundedCommunity.at(run);
    }

    /// The instance as the window is to see it.
    Instance seen(Instance instance) throws Exception {
        return instance;
    }

    @BeforeEach
    void start(Host run) throws Exception {
        FxToolkit.registerPrimaryStage();
        host = run;
        around = keep(community(run));
        String name = account();
        if (name == null) {
            open(data -> stage -> ProgramWindow.open(stage, data));
            see("#welcome");
        } else {
            openAs(name);
            see("#channel-list");
            see("#composer");
        }
    }

    /// Opens the program with somebody's account, and the folder it had before.
    void openAs(String name) throws Exception {
        Instance instance = seen(community().instance());
        Credentials person = community().person(name);
        Credentials credentials = new Credentials(instance.api(), person.userId(), person.token(), false);
        open(data -> stage -> ProgramWindow.open(stage, data, credentials, instance));
    }

    /// Opens the program, with the folder it had before.
    void open(Function<Path, Function<Stage, ProgramWindow>> program) {
        interact(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            shown = stage;
            window = program.apply(folder.resolve("holt")).apply(stage);
            stage.toFront();
            stage.requestFocus();
        });
    }

    /// Chooses another instance than the official one on the welcome screen.
    void chooseInstance(URI api) {
        press("#login-instance");
        picture("instances");
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        fill("#login-address", api.toString());
    }

    /// Signs in on the welcome screen, with the password of everyone whom the [Host] knows.
    void signIn(String email, URI api) {
        chooseInstance(api);
        fill("#login-email", email);
        fill("#login-password", Host.PASSWORD);
        press("#welcome-submit");
    }

    void signOut() {
        press("#own-presence");
        press("#sign-out");
        press("#dialog-confirm");
        see("#welcome");
    }

    /// Ends the program as closing its window does.
    void quit() {
        interact(() -> {
            if (window != null) {
                window.close();
                window = null;
            }
            if (shown != null) {
                shown.hide();
                shown = null;
            }
        });
    }

    /// The code of an authenticator, once the present one lasts long enough to be typed and sent: the server takes no
    /// other.
    String code(String secret) {
        until("a code that lasts", () -> Instant.now().getEpochSecond() % CODE_SECONDS < CODE_SECONDS * 2 / 3);
        return Totp.code(secret, Instant.now());
    }

    @AfterEach
    void stop() throws Exception {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        quit();
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    // ---- the world outside the window

    /// What the journeys of this run have in common.
    Host host() {
        return Objects.requireNonNull(host);
    }

    Community community() {
        return Objects.requireNonNull(around);
    }

    /// Somebody else's Holt; its store and commands may be used by the test's thread only.
    OtherHolt other(String name) throws Exception {
        return keep(OtherHolt.open(community().instance(), community().person(name), folder.resolve("cache-" + name)));
    }

    /// The instance as somebody sees it, around the window.
    Api api(String name) throws Exception {
        Token token = new Token(community().person(name).token(), false);
        return Api.of(keep(new RestClient(community().instance().api(), token)));
    }

    <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }

    // ---- the window

    @Override
    Stage stage() {
        return Objects.requireNonNull(shown);
    }

    ProgramWindow window() {
        return Objects.requireNonNull(window);
    }

    /// The account on screen. Its store belongs to the UI thread, see [#ask].
    Session session() {
        return Objects.requireNonNull(ask(() -> window().session()));
    }

    boolean signedIn() {
        return ask(() -> window().session() != null);
    }

    Store store() {
        return session().store();
    }

    /// Id of the server the journey is about.
    String server() {
        String name = community().serverName();
        return ask(() -> store().servers().stream()
                .filter(cell -> value(cell).name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    String channel(String name) {
        String server = server();
        return ask(() -> store().channelsOf(server).stream()
                .filter(cell ->
                        cell.get() instanceof TextChannel text && text.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id());
    }

    /// Id of a role by its name.
    String role(String name) {
        return rolesByRank().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// The roles as the window's store knows them, highest first.
    List<Role> rolesByRank() {
        String id = server();
        return ask(() -> value(store().server(id)).rolesByRank());
    }

    String user(String name) throws Exception {
        return community().person(name).userId();
    }

    static <T> T value(Cell<T> cell) {
        return Objects.requireNonNull(cell.get());
    }
}
