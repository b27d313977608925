package chat.holt.ui.kit.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.ui.members.ViewTest;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

class MarkdownViewTest extends ViewTest {
    private MarkdownView view;

    @Override
    protected Parent view() {
        view = new MarkdownView(new NamedMentions(), media::emoji, link -> {});
        return view;
    }

    @Test
    void hostileTextTakesFewNodes() {
        for (String part : Hostile.texts()) {
            interact(() -> view.show(Markdown.parse(part.repeat(200_000 / part.length()))));
            assertThat(on(() -> count(view))).as(part).isLessThan(5000);
        }
    }

    @Test
    void longCodeUnfoldsAndGetsItsColours() throws TimeoutException {
        interact(() -> view.show(Markdown.parse("```java\n" + "int x;\n".repeat(40) + "```")));
        until(() -> lookup(".md-code-type").queryAll().size() == 20);
        assertThat(lookup(".md-code-language").queryAs(Label.class).getText()).isEqualTo("java");
        clickOn("#markdown-unfold");
        until(() -> lookup(".md-code-type").queryAll().size() == 40);
        miss("#markdown-unfold");
    }

    @Test
    void linksIntoStoatAreMentions() {
        interact(() -> view.show(Markdown.parse("https://in.side/x https://out.side/x [x](https://in.side/x)")));
        assertThat(lookup(".md-mention").queryAll()).hasSize(1);
        assertThat(lookup(".md-link").queryAllAs(Text.class))
                .extracting(Text::getText)
                .containsExactlyInAnyOrder("https://out.side/x", "x");
    }

    private static int count(Node node) {
        int count = 1;
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                count += count(child);
            }
        }
        return count;
    }
}
