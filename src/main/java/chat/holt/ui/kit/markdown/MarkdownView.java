package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.navigation.Destination.Link;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.image.Image;
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

    private final BlockNodes blocks;
    private final TextSelection selection = new TextSelection(this);
    private Markdown shown = new Markdown(List.of());
    private String shownTail = "";

    /// @param openLink gets links that were clicked
    public MarkdownView(Mentions mentions, EmojiPictures pictures, Consumer<Link> openLink) {
        blocks = new BlockNodes(mentions, pictures, openLink);
        getStyleClass().add("markdown");
    }

    public void show(Markdown markdown) {
        show(markdown, "");
    }

    /// @param tail small words after the last line, such as "edited"; empty for none
    public void show(Markdown markdown, String tail) {
        if (!markdown.equals(shown) || !tail.equals(shownTail)) {
            selection.clear();
            shown = markdown;
            shownTail = tail;
            int emoji = markdown.onlyEmoji();
            int size = emoji == 0 || emoji > MOST_LARGE ? EMOJI : emoji == 1 ? ONE_LARGE_EMOJI : LARGE_EMOJI;
            if (size > EMOJI && markdown.blocks().getFirst() instanceof Block.Paragraph(List<Inline> content)) {
                getChildren().setAll(blocks.flow(content, size, "md-paragraph"));
            } else {
                getChildren().setAll(blocks.nodes(markdown.blocks()));
            }
            addTail(tail);
        }
    }

    /// Forgets what was selected, for a view that will show something else.
    public void clearSelection() {
        selection.clear();
    }

    /// What a context menu at that place begins with; empty for nothing.
    public static List<MenuAction> actionsAt(EventTarget place) {
        for (Node node = place instanceof Node hit ? hit : null; node != null; node = node.getParent()) {
            if (node instanceof MarkdownView view && !view.selection.isEmpty()) {
                return List.of(MenuAction.of(
                                "copy-selection", Text.of("markdown.copySelection"), "fth-copy", view.selection::copy)
                        .withShortcut(Shortcut.COPY_TEXT));
            }
        }
        return List.of();
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
}
