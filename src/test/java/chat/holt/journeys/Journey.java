package chat.holt.journeys;

import chat.holt.app.OtherHolt;
import chat.holt.app.ProgramWindow;
import chat.holt.app.Session;
import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.localinstance.LocalInstance;
import chat.holt.localinstance.Options;
import chat.holt.localinstance.demo.DemoAccount;
import chat.holt.model.Role;
import chat.holt.model.Server;
import chat.holt.model.TextChannel;
import chat.holt.model.User;
import chat.holt.rest.Api;
import chat.holt.rest.RestClient;
import chat.holt.rest.Token;
import chat.holt.store.Cell;
import chat.holt.store.Store;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in a window of its own, at an instance of its own with the sample community. Other people come in
/// with [#other]. Pictures go to `target/screenshots`.
abstract class Journey extends FxRobot {

    static final String PASSWORD = "alpine stoats";

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long PATIENCE_SECONDS = 40;
    private static final int DRAG_STEPS = 6;

    @TempDir
    Path folder;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private @Nullable LocalInstance running;
    private @Nullable RecordingProxy recording;
    private @Nullable ProgramWindow window;
    private @Nullable Stage shown;

    /// First name of whom the window belongs to at the beginning; null begins at the welcome screen.
    @Nullable
    String account() {
        return "ada";
    }

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        Community.copyTo(folder.resolve("instance"));
        startInstance(0, 0);
        RecordingProxy proxy = new RecordingProxy(instance().api());
        recording = proxy;
        String name = account();
        Path data = folder.resolve("holt");
        if (name == null) {
            openWindow(stage -> ProgramWindow.open(stage, data));
            see("#welcome");
        } else {
            DemoAccount account = account(name);
            Credentials credentials = new Credentials(proxy.address(), account.userId(), account.token(), false);
            Instance instance =
                    new Instance(proxy.address(), api(name).instance().fetch());
            openWindow(stage -> ProgramWindow.open(stage, data, credentials, instance));
            see("#channel-list");
            see("#composer");
        }
    }

    private void openWindow(Function<Stage, ProgramWindow> program) {
        interact(() -> {
            Platform.setImplicitExit(false);
            Stage stage = new Stage();
            shown = stage;
            window = program.apply(stage);
            stage.toFront();
            stage.requestFocus();
        });
    }

    @AfterEach
    void stop() throws Exception {
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        interact(() -> {
            if (window != null) {
                window.close();
            }
            if (shown != null) {
                shown.hide();
            }
        });
        while (!open.isEmpty()) {
            open.pop().close();
        }
        if (recording != null) {
            recording.close();
        }
        if (running != null) {
            running.close();
        }
    }

    // ---- the world outside the window

    LocalInstance instance() {
        return Objects.requireNonNull(running);
    }

    /// What the window asks the instance.
    RecordingProxy proxy() {
        return Objects.requireNonNull(recording);
    }

    /// Stops the instance. What comes back starts it again at the same address.
    Runnable stopInstance() throws IOException {
        int port = instance().api().getPort();
        int eventsPort = instance().ws().getPort();
        instance().close();
        running = null;
        return () -> {
            try {
                startInstance(port, eventsPort);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private void startInstance(int port, int eventsPort) throws IOException {
        running = LocalInstance.start(Options.in(folder.resolve("instance"))
                .withPorts(port, eventsPort)
                .withoutLimits());
    }

    DemoAccount account(String name) {
        return instance().accounts().stream()
                .filter(account -> account.username().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// Somebody else's Holt; its store and commands may be used by the test's thread only.
    OtherHolt other(String name) throws Exception {
        return keep(OtherHolt.open(instance(), account(name), folder.resolve("cache-" + name)));
    }

    /// The instance as somebody sees it, around the window.
    Api api(String name) {
        return Api.of(
                keep(new RestClient(instance().api(), new Token(account(name).token(), false))));
    }

    <T extends AutoCloseable> T keep(T resource) {
        open.push(resource);
        return resource;
    }

    // ---- the window

    Stage stage() {
        return Objects.requireNonNull(shown);
    }

    /// The account on screen. Its store belongs to the UI thread, see [#ask].
    Session session() {
        return Objects.requireNonNull(ask(() -> Objects.requireNonNull(window).session()));
    }

    boolean signedIn() {
        return ask(() -> Objects.requireNonNull(window).session() != null);
    }

    Store store() {
        return session().store();
    }

    /// What the UI thread answers.
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

    /// Id of the server most of the journeys are about.
    String server() {
        return ask(() -> store().servers().stream()
                .filter(cell -> value(cell).name().equals("Alpine Stoats"))
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
        return ask(() -> {
            Server server = value(store().server(id));
            return server.rolesByRank();
        });
    }

    String user(String name) {
        return account(name).userId();
    }

    /// Id of somebody without an account, by what they are called.
    String stranger(String name) {
        String server = server();
        until("the member list", () -> store().membersComplete(server).get());
        return ask(() -> store().membersOf(server).stream()
                .map(cell -> value(cell).id().user())
                .filter(id -> {
                    User user = store().user(id).get();
                    return user != null && user.name().equals(name);
                })
                .findFirst()
                .orElseThrow());
    }

    static <T> T value(Cell<T> cell) {
        return Objects.requireNonNull(cell.get());
    }

    // ---- hands and eyes

    /// Waits until a node of that query, such as `#channel-list`, is in a window and visible.
    <T extends Node> T see(String query) {
        until("see " + query, () -> visible(query) != null);
        return ask(() -> this.<T>cast(Objects.requireNonNull(visible(query))));
    }

    @SuppressWarnings("unchecked") // as with every lookup: the test knows
    private <T extends Node> T cast(Node node) {
        return (T) node;
    }

    private @Nullable Node visible(String query) {
        return lookup(query).queryAll().stream()
                .filter(Journey::isVisible)
                .findFirst()
                .orElse(null);
    }

    /// Waits until no visible node matches.
    void miss(String query) {
        until("miss " + query, () -> visible(query) == null);
    }

    boolean sees(String query) {
        return ask(() -> visible(query) != null);
    }

    /// Waits for the node and clicks it.
    void press(String query) {
        clickOn(this.<Node>see(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for the node and opens its context menu.
    void menuOf(String query) {
        rightClickOn(this.<Node>see(query));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for the field and replaces what it holds.
    void fill(String query, String text) {
        press(query);
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Moves a node with the mouse, step by step, but does not let go yet.
    void dragUpTo(Node node, double x, double y) {
        Bounds place = ask(() -> node.localToScreen(node.getBoundsInLocal()));
        double fromX = place.getCenterX();
        double fromY = place.getCenterY();
        moveTo(fromX, fromY);
        press(MouseButton.PRIMARY);
        for (int step = 1; step <= DRAG_STEPS; step++) {
            moveTo(fromX + (x - fromX) * step / DRAG_STEPS, fromY + (y - fromY) * step / DRAG_STEPS);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where a node is on screen.
    Bounds place(Node node) {
        return ask(() -> node.localToScreen(node.getBoundsInLocal()));
    }

    /// Waits until the keyboard is at a node of that query or inside it.
    void focused(String query) {
        until("the keyboard at " + query, () -> {
            Node wanted = visible(query);
            for (Node up = stage().getScene().getFocusOwner(); up != null; up = up.getParent()) {
                if (up == wanted) {
                    return true;
                }
            }
            return false;
        });
    }

    /// Waits until something holds, asking on the UI thread.
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException e) {
            picture("failed");
            throw new AssertionError("Waited in vain: " + what, e);
        }
    }

    /// Keeps a picture of the window.
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        Stage stage = stage();
        Image image = capture(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()))
                .getImage();
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(PICTURES);
            String journey = getClass().getSimpleName().replace("Test", "");
            ImageIO.write(
                    picture,
                    "png",
                    PICTURES.resolve(journey + "-" + name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null
                && node.getScene().getWindow() != null
                && node.getScene().getWindow().isShowing();
    }
}
