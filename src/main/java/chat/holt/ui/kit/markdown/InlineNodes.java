package chat.holt.ui.kit.markdown;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Anchors;
import chat.holt.ui.kit.EmojiImages;
import chat.holt.ui.kit.EmojiRun;
import chat.holt.ui.kit.EmojiText;
import chat.holt.ui.navigation.Anchor;
import chat.holt.ui.navigation.Destination.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Fills an [InlineFlow] with nodes.
final class InlineNodes {

    private final Mentions mentions;
    private final MarkdownView.EmojiPictures pictures;
    private final Consumer<Link> openLink;
    private final int emojiSize;
    private final InlineFlow flow = new InlineFlow();
    private final Set<Inline.Spoiler> uncovered = new HashSet<>();
    private Runnable onUncovered = () -> {};

    /// @param emojiSize in logical pixels
    InlineNodes(Mentions mentions, MarkdownView.EmojiPictures pictures, Consumer<Link> openLink, int emojiSize) {
        this.mentions = mentions;
        this.pictures = pictures;
        this.openLink = openLink;
        this.emojiSize = emojiSize;
    }

    InlineFlow flow(List<Inline> content) {
        add(content, List.of(), null);
        describe(content);
        onUncovered = () -> describe(content);
        return flow;
    }

    /// Screen readers get the words without what is hidden.
    private void describe(List<Inline> content) {
        flow.setAccessibleText(Markdown.plain(content, this::name));
    }

    private String name(Inline inline) {
        return switch (inline) {
            case Inline.Mention mention -> mentions.resolve(mention).getValue().text();
            case Inline.CustomEmoji(String id) -> mentions.emojiName(id).getValue();
            case Inline.Spoiler spoiler
            when uncovered.contains(spoiler) -> Markdown.plain(spoiler.content(), this::name);
            case Inline.Spoiler spoiler -> Text.of("markdown.spoiler");
            default -> "";
        };
    }

    /// @param styles style classes of the text
    /// @param link where a click on it leads
    private void add(List<Inline> content, List<String> styles, @Nullable Link link) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Words(String text) -> words(text, styles, link);
                case Inline.Mark(String text) ->
                    patch("md-mark-patch", () -> words(text, with(styles, "md-mark"), link));
                case Inline.LineBreak lineBreak -> flow.append(text("\n", styles));
                case Inline.Code(String code) -> code(code, styles, link);
                case Inline.Formula(String source) -> code(source, styles, link);
                case Inline.Strong(List<Inline> inner) -> add(inner, with(styles, "md-strong"), link);
                case Inline.Emphasis(List<Inline> inner) -> add(inner, with(styles, "md-emphasis"), link);
                case Inline.Strikethrough(List<Inline> inner) -> add(inner, with(styles, "md-strike"), link);
                case Inline.Link(String url, List<Inline> inner) -> link(url, inner, styles);
                case Inline.Spoiler spoiler -> spoiler(spoiler, styles, link);
                case Inline.Mention mention -> mention(mention);
                case Inline.MassMention(String group) -> flow.append(chip("@" + group));
                case Inline.CustomEmoji(String id) -> customEmoji(id);
                case Inline.Timestamp timestamp -> timestamp(timestamp, styles);
            }
        }
    }

    private static List<String> with(List<String> styles, String style) {
        List<String> more = new ArrayList<>(styles);
        more.add(style);
        return more;
    }

    private static javafx.scene.text.Text text(String words, List<String> styles) {
        var text = new javafx.scene.text.Text(words);
        text.getStyleClass().setAll("md-text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private void words(String words, List<String> styles, @Nullable Link link) {
        for (EmojiRun run : EmojiRun.of(words)) {
            append(run.picture() == null ? text(run.text(), styles) : EmojiImages.glyph(run, emojiSize), link);
        }
    }

    private void append(Node node, @Nullable Link link) {
        if (link != null) {
            node.setUserData(link);
            onActivate(node, () -> openLink.accept(link));
        }
        flow.append(node);
    }

    private void code(String code, List<String> styles, @Nullable Link link) {
        patch("md-code-patch", () -> append(text(code, with(styles, "md-code")), link));
    }

    private void patch(String styleClass, Runnable fill) {
        flow.append(text(InlineFlow.HAIR_SPACE, List.of()));
        int first = flow.content().size();
        fill.run();
        flow.underlay(first, styleClass);
        flow.append(text(InlineFlow.HAIR_SPACE, List.of()));
    }

    private void link(String url, List<Inline> label, List<String> styles) {
        String words = Markdown.plain(label, this::name);
        ObservableValue<Mentions.Shown> place = words.equals(url) ? mentions.link(url) : null;
        if (place != null) {
            placeLink(new Link(url, words), place);
            return;
        }
        int first = flow.content().size();
        add(label, with(styles, "md-link"), new Link(url, words));
        List<Node> nodes = flow.content().subList(first, flow.content().size());
        if (!nodes.isEmpty()) {
            nodes.getFirst().setFocusTraversable(true);
            nodes.getFirst().setAccessibleRole(AccessibleRole.HYPERLINK);
            nodes.getFirst().setAccessibleText(words);
        }
        if (!words.equals(url)) {
            nodes.forEach(node -> Tooltip.install(node, new Tooltip(url)));
        }
    }

    private void placeLink(Link link, ObservableValue<Mentions.Shown> place) {
        EmojiText chip = chip("");
        chip.getStyleClass().add("known");
        follow(chip, place, shown -> chip.setText(shown.text()));
        chip.setFocusTraversable(true);
        chip.setAccessibleRole(AccessibleRole.HYPERLINK);
        Tooltip.install(chip, new Tooltip(link.address()));
        append(chip, link);
    }

    private void spoiler(Inline.Spoiler spoiler, List<String> styles, @Nullable Link link) {
        patch("md-spoiler-patch", () -> hide(spoiler, styles, link));
    }

    private void hide(Inline.Spoiler spoiler, List<String> styles, @Nullable Link link) {
        int first = flow.content().size();
        add(spoiler.content(), styles, link);
        List<Node> reachable = flow.content().stream()
                .skip(first)
                .filter(Node::isFocusTraversable)
                .toList();
        reachable.forEach(node -> node.setFocusTraversable(false));
        flow.cover(first, "md-spoiler-cover", Text.of("markdown.spoiler"), () -> {
            reachable.forEach(node -> node.setFocusTraversable(true));
            uncovered.add(spoiler);
            onUncovered.run();
        });
    }

    private void mention(Inline.Mention mention) {
        EmojiText chip = chip("");
        chip.getStyleClass().add(mention.kind() == Inline.Kind.ROLE ? "role" : "known");
        follow(chip, mentions.resolve(mention), shown -> show(chip, shown));
        flow.append(chip);
    }

    private static void show(EmojiText chip, Mentions.Shown shown) {
        chip.setText(shown.text());
        chip.setColour(shown.colour());
        Consumer<Anchor> open = shown.open();
        chip.setFocusTraversable(open != null);
        chip.setAccessibleRole(open == null ? AccessibleRole.TEXT : AccessibleRole.HYPERLINK);
        chip.setOnMouseClicked(
                open == null
                        ? null
                        : event -> {
                            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                                open.accept(Anchors.of(chip));
                                event.consume();
                            }
                        });
        chip.setOnKeyPressed(
                open == null
                        ? null
                        : event -> {
                            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                                open.accept(Anchors.of(chip));
                                event.consume();
                            }
                        });
    }

    private static EmojiText chip(String text) {
        EmojiText chip = new EmojiText("md-mention");
        chip.setText(text);
        return chip;
    }

    private void customEmoji(String id) {
        ImageView view = new ImageView();
        view.setFitWidth(emojiSize);
        view.setFitHeight(emojiSize);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        Node glyph = EmojiImages.onBaseline(view, mentions.emojiName(id).getValue(), emojiSize);
        glyph.getStyleClass().add("md-custom-emoji");
        Tooltip tooltip = new Tooltip();
        Tooltip.install(glyph, tooltip);
        follow(glyph, mentions.emojiName(id), name -> {
            tooltip.setText(name);
            glyph.setAccessibleText(name);
        });
        ObservableValue<@Nullable Image> picture = pictures.picture(id, emojiSize);
        view.imageProperty().bind(picture.when(inScene(glyph)));
        flow.append(glyph);
    }

    private void timestamp(Inline.Timestamp timestamp, List<String> styles) {
        var text = text(Timestamps.write(timestamp, Instant.now()), with(styles, "md-time"));
        Tooltip.install(text, new Tooltip(Timestamps.full(timestamp)));
        if (timestamp.style() == 'R') {
            keepCurrent(text, timestamp);
            flow.append(text);
        } else {
            patch("md-time-patch", () -> flow.append(text));
        }
    }

    private static void keepCurrent(javafx.scene.text.Text text, Inline.Timestamp timestamp) {
        long distance = timestamp.seconds() - Instant.now().getEpochSecond();
        Duration pause = Duration.seconds(Timestamps.steadyFor(distance).toSeconds());
        Timeline clock =
                new Timeline(new KeyFrame(pause, event -> text.setText(Timestamps.write(timestamp, Instant.now()))));
        clock.setCycleCount(Animation.INDEFINITE);
        // A running clock would keep the node alive.
        text.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.stop();
            } else {
                clock.play();
            }
        });
    }

    /// Listens only while the node is in a scene, so that what it listens to does not keep it.
    private static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> show) {
        show.accept(value.getValue());
        value.when(inScene(node)).subscribe(now -> {
            if (now != null) {
                show.accept(now);
            }
        });
    }

    private static ObservableValue<Boolean> inScene(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    private static void onActivate(Node node, Runnable action) {
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
    }
}
