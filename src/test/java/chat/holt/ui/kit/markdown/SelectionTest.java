package chat.holt.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.members.ViewTest;
import chat.holt.ui.navigation.Destination.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Selecting and copying with the mouse, in a real window.
class SelectionTest extends ViewTest {
    private static final String ID = "01M7Y8EN9PM14BCQXX6952FEAE";

    private final List<Link> opened = new ArrayList<>();
    private MarkdownView view;
    private TextField elsewhere;

    @Override
    protected Parent view() {
        view = new MarkdownView(new NamedMentions(), media::emoji, opened::add);
        elsewhere = new TextField();
        return new VBox(20, view, elsewhere);
    }

    @BeforeEach
    void show() {
        interact(() -> view.show(Markdown.parse("First words here\n\nHey <@" + ID + "> 😀 and :" + ID
                + ": `code`\n\n```java\nint x;\n```\n\n||hidden|| [link](https://a.b)")));
    }

    @Test
    void draggingTakesWhatLiesBetween() throws TimeoutException {
        drag(start(flow(0)), MouseButton.PRIMARY).dropTo(end(flow(1)));
        assertThat(copied()).isEqualTo("First words here\nHey @Ada 😀 and :wave: code");
        assertThat(opened).isEmpty();
    }

    @Test
    void upwardsAndIntoCodeAsWell() throws TimeoutException {
        drag(end(flow(2)), MouseButton.PRIMARY).dropTo(start(flow(1)));
        assertThat(copied()).isEqualTo("Hey @Ada 😀 and :wave: code\nint x;");
    }

    @Test
    void clicksTakeWordsAndParagraphs() throws TimeoutException {
        Point2D word = start(flow(0)).add(10, 0);
        doubleClickOn(word);
        assertThat(copied()).isEqualTo("First");
        clickOn(elsewhere);
        clickOn(word).clickOn(word).clickOn(word);
        assertThat(copied()).isEqualTo("First words here");
    }

    @Test
    void shiftExtendsAndPressingElsewhereForgets() throws TimeoutException {
        clickOn(start(flow(0)));
        press(KeyCode.SHIFT).clickOn(end(flow(0))).release(KeyCode.SHIFT);
        assertThat(copied()).isEqualTo("First words here");
        assertThat(on(() -> MarkdownView.actionsAt(flow(1)).stream()
                        .map(MenuAction::id)
                        .toList()))
                .containsExactly("copy-selection");
        clickOn(elsewhere);
        assertThat(on(() -> MarkdownView.actionsAt(flow(1)))).isEmpty();
    }

    @Test
    void hiddenWordsAreNotCopiedAndNotShown() throws TimeoutException {
        drag(start(flow(3)), MouseButton.PRIMARY).dropTo(end(flow(3)));
        assertThat(copied()).isEqualTo("<spoiler> link");
        see(".md-spoiler-cover");
        clickOn(".md-spoiler-cover");
        drag(start(flow(3)), MouseButton.PRIMARY).dropTo(end(flow(3)));
        assertThat(copied()).isEqualTo("hidden link");
        assertThat(opened).isEmpty();
    }

    @Test
    void spoilersAndLinksStillWork() throws TimeoutException {
        interact(() -> lookup(".md-spoiler-cover").query().requestFocus());
        push(KeyCode.ENTER);
        miss(".md-spoiler-cover");
        clickOn(".md-link");
        assertThat(opened).containsExactly(new Link("https://a.b", "link"));
    }

    private InlineFlow flow(int index) {
        return lookup(node -> node instanceof InlineFlow).<InlineFlow>queryAll().stream()
                .sorted((a, b) ->
                        Double.compare(onScreen(a).getMinY(), onScreen(b).getMinY()))
                .toList()
                .get(index);
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }

    private Point2D start(InlineFlow flow) {
        Bounds bounds = onScreen(flow);
        return new Point2D(bounds.getMinX() + 1, bounds.getCenterY());
    }

    private Point2D end(InlineFlow flow) {
        Bounds bounds = onScreen(flow);
        return new Point2D(bounds.getMaxX() - 3, bounds.getCenterY());
    }

    private String copied() throws TimeoutException {
        chord(KeyCode.CONTROL, KeyCode.C);
        return on(() -> Clipboard.getSystemClipboard().getString());
    }
}
