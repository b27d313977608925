package chat.holt.journeys;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Hands and eyes at a window: finds by id, moves mouse and keyboard, waits for what is to come. Pictures go to
/// `target/screenshots`.
abstract class WindowRobot extends FxRobot {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final long PATIENCE_SECONDS = 40;
    private static final int DRAG_STEPS = 6;

    abstract Stage stage();

    /// What the UI thread answers.
    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS), question);
    }

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
                .filter(WindowRobot::isVisible)
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
        clickOn(settled(see(query)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits until a node stands still: rows move while a list takes in what has arrived.
    private Node settled(Node node) {
        AtomicReference<@Nullable Bounds> last = new AtomicReference<>();
        until("stand still: " + node, () -> {
            Bounds now = ask(() -> node.localToScreen(node.getBoundsInLocal()));
            WaitForAsyncUtils.waitForFxEvents();
            return Objects.equals(last.getAndSet(now), now);
        });
        return node;
    }

    /// Waits for what shows that text, and clicks it.
    void pressText(String text) {
        until("see " + text, () -> shows(text));
        clickOn(settled(showing(text).orElseThrow()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Whether that text stands somewhere, perhaps as part of more.
    boolean shows(String text) {
        return showing(text).isPresent();
    }

    private Optional<Node> showing(String text) {
        return lookup((Node node) -> isVisible(node)
                        && (node instanceof Labeled label
                                        && label.getText() != null
                                        && label.getText().contains(text)
                                || node instanceof Text words && words.getText().contains(text)))
                .tryQuery();
    }

    /// What the visible labels of a style in a node say, from top to bottom.
    List<String> texts(String list, String style) {
        return from(lookup(list)).lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(
                        node -> node.localToScene(0, 0).getY()))
                .map(node -> ((Label) node).getText())
                .toList();
    }

    /// Waits for that text.
    void seeText(String text) {
        until("see " + text, () -> shows(text));
    }

    /// Waits for the node and opens its context menu.
    void menuOf(String query) {
        rightClickOn(settled(see(query)));
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
