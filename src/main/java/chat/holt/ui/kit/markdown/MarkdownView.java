package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.navigation.Destination.Link;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Draws [Markdown]; a message of nothing but emoji large. Show again to change it.
public final class MarkdownView extends VBox {

    /// Where pictures of custom emoji come from.
    @FunctionalInterface
    public interface EmojiPictures {

        /// @param size in logical pixels
        /// @return holds null until the picture is there
        ObservableValue<@Nullable Image> picture(String emojiId, int size);
    }

    private static final int EMOJI = 20;
    private static final int ONE_LARGE_EMOJI = 48;
    private static final int LARGE_EMOJI = 32;
    /// More than these stay small.
    private static final int MOST_LARGE = 27;

    private final Mentions mentions;
    private final EmojiPictures pictures;
    private final Consumer<Link> openLink;
    private Markdown shown = new Markdown(List.of());
    private String shownTail = "";

    /// @param openLink gets links that were clicked
    public MarkdownView(Mentions mentions, EmojiPictures pictures, Consumer<Link> openLink) {
        this.mentions = mentions;
        this.pictures = pictures;
        this.openLink = openLink;
        getStyleClass().add("markdown");
    }

    public void show(Markdown markdown) {
        show(markdown, "");
    }

    /// @param tail small words after the last line, such as "edited"; empty for none
    public void show(Markdown markdown, String tail) {
        if (!markdown.equals(shown) || !tail.equals(shownTail)) {
            shown = markdown;
            shownTail = tail;
            int emoji = markdown.onlyEmoji();
            int size = emoji == 0 || emoji > MOST_LARGE ? EMOJI : emoji == 1 ? ONE_LARGE_EMOJI : LARGE_EMOJI;
            getChildren().setAll(nodes(markdown.blocks(), size));
            addTail(tail);
        }
    }

    private void addTail(String tail) {
        if (tail.isEmpty()) {
            return;
        }
        javafx.scene.text.Text words = new javafx.scene.text.Text(" " + tail);
        words.getStyleClass().setAll("md-text", "md-tail");
        if (!getChildren().isEmpty() && getChildren().getLast() instanceof InlineFlow flow) {
            flow.append(words);
        } else {
            getChildren().add(new TextFlow(words));
        }
    }

    private List<Node> nodes(List<Block> blocks, int emojiSize) {
        return blocks.stream().map(block -> node(block, emojiSize)).toList();
    }

    private Node node(Block block, int emojiSize) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> flow(content, emojiSize, "md-paragraph");
            case Block.Heading(int level, List<Inline> content) -> flow(content, emojiSize, "md-heading-" + level);
            case Block.Quote(List<Block> content) -> quote(content);
            case Block.CodeBlock(String language, String code) -> code(code);
            case Block.Bullets(List<List<Block>> items) -> list(items, -1);
            case Block.Numbers(int start, List<List<Block>> items) -> list(items, start);
            case Block.Rule rule -> {
                Region line = new Region();
                line.getStyleClass().add("md-rule");
                yield line;
            }
        };
    }

    private Node flow(List<Inline> content, int emojiSize, String styleClass) {
        InlineFlow flow = new InlineNodes(mentions, pictures, openLink, emojiSize).flow(content);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    private Node quote(List<Block> content) {
        VBox quote = new VBox();
        quote.getStyleClass().add("md-quote");
        quote.getChildren().setAll(nodes(content, EMOJI));
        return quote;
    }

    /// @param start number of the first item; negative for bullets
    private Node list(List<List<Block>> items, int start) {
        VBox list = new VBox();
        list.getStyleClass().add("md-list");
        for (int i = 0; i < items.size(); i++) {
            Label mark = new Label(start < 0 ? "•" : start + i + ".");
            mark.getStyleClass().add("md-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox();
            content.getStyleClass().add("md-item");
            content.getChildren().setAll(nodes(items.get(i), EMOJI));
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox item = new HBox(mark, content);
            item.setAlignment(Pos.BASELINE_LEFT);
            list.getChildren().add(item);
        }
        return list;
    }

    private static Node code(String code) {
        javafx.scene.text.Text words = new javafx.scene.text.Text(code);
        words.getStyleClass().setAll("md-text", "md-code");
        Button copy = Buttons.icon("markdown-copy", "fth-copy", Text.of("markdown.copy"));
        copy.getStyleClass().add("md-copy");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(code);
            Clipboard.getSystemClipboard().setContent(content);
        });
        TextFlow text = new TextFlow(words);
        text.getStyleClass().add("md-code-text");
        StackPane block = new StackPane(text, copy);
        StackPane.setAlignment(copy, Pos.TOP_RIGHT);
        block.getStyleClass().add("md-code-block");
        return block;
    }
}
