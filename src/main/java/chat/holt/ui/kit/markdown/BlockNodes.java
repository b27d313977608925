package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.navigation.Destination.Link;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes a node of each block.
final class BlockNodes {

    private static final int EMOJI = 20;
    /// Formulas are shown as source: no library that sets them is kept up.
    private static final String FORMULA = "LaTeX";

    private final Mentions mentions;
    private final MarkdownView.EmojiPictures pictures;
    private final Consumer<Link> openLink;

    BlockNodes(Mentions mentions, MarkdownView.EmojiPictures pictures, Consumer<Link> openLink) {
        this.mentions = mentions;
        this.pictures = pictures;
        this.openLink = openLink;
    }

    List<Node> nodes(List<Block> blocks) {
        return blocks.stream().map(this::node).toList();
    }

    private Node node(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Inline> content) -> flow(content, EMOJI, "md-paragraph");
            case Block.Heading(int level, List<Inline> content) -> flow(content, EMOJI, "md-heading-" + level);
            case Block.Quote(List<Block> content) -> quote(content);
            case Block.CodeBlock(String language, String code) -> new CodeView(language, code);
            case Block.Bullets(List<Block.Item> items) -> list(items, -1);
            case Block.Numbers(int start, List<Block.Item> items) -> list(items, start);
            case Block.Table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) -> table(columns, rows);
            case Block.Formula(String source) -> new CodeView(FORMULA, source);
            case Block.Rule rule -> {
                Region line = new Region();
                line.getStyleClass().add("md-rule");
                yield line;
            }
        };
    }

    /// @param emojiSize in logical pixels
    InlineFlow flow(List<Inline> content, int emojiSize, String styleClass) {
        InlineFlow flow = new InlineNodes(mentions, pictures, openLink, emojiSize).flow(content);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    private Node quote(List<Block> content) {
        VBox quote = new VBox();
        quote.getStyleClass().add("md-quote");
        quote.getChildren().setAll(nodes(content));
        return quote;
    }

    /// @param start number of the first item; negative for bullets
    private Node list(List<Block.Item> items, int start) {
        VBox list = new VBox();
        list.getStyleClass().add("md-list");
        for (int i = 0; i < items.size(); i++) {
            Block.Item item = items.get(i);
            Label mark = mark(item.task(), start < 0 ? "•" : start + i + ".");
            mark.getStyleClass().add("md-bullet");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox content = new VBox();
            content.getStyleClass().add("md-item");
            content.getChildren().setAll(nodes(item.content()));
            HBox.setHgrow(content, Priority.ALWAYS);
            HBox line = new HBox(mark, content);
            line.setAlignment(Pos.BASELINE_LEFT);
            list.getChildren().add(line);
        }
        return list;
    }

    private static Label mark(Block.Task task, String usual) {
        if (task == Block.Task.NONE) {
            return new Label(usual);
        }
        boolean done = task == Block.Task.DONE;
        Label box = new Label("", Icons.of(done ? "fth-check-square" : "fth-square"));
        box.getStyleClass().add(done ? "md-task-done" : "md-task-open");
        box.setAccessibleText(Text.of(done ? "markdown.task.done" : "markdown.task.open"));
        return box;
    }

    private Node table(List<Block.Alignment> columns, List<List<List<Inline>>> rows) {
        List<List<InlineFlow>> cells = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> flow(cell, EMOJI, "md-paragraph"))
                        .toList())
                .toList();
        return new SideScroll(new TableGrid(columns, cells));
    }
}
