package chat.holt.ui.chat.found;

import chat.holt.i18n.Text;
import chat.holt.model.File;
import chat.holt.ui.chat.message.MessageHeader;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.chat.message.Times;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.rows.RowCell;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A message as a card: where and when it was written, its text, and a hint at what else it holds.
final class FoundCell extends RowCell<FoundRow> {
    private static final int AVATAR = 32;
    private static final double MOST_TEXT = 220;
    private static final double SIDE = 8;
    private static final double GAP = 4;

    private final Findings findings;
    private final Pictures pictures;
    private final Label place = new Label();
    private final Avatar avatar = Avatar.round(AVATAR);
    private final MessageHeader header;
    private final MarkdownView text;
    private final HBox hint = new HBox();
    private final HBox actions = new HBox();
    private final HBox card;
    private Subscription following = Subscription.EMPTY;
    private @Nullable MessageViewModel message;
    private @Nullable FoundRow row;

    FoundCell(Findings findings, @Nullable String serverId, Pictures pictures) {
        this.findings = findings;
        this.pictures = pictures;
        header = new MessageHeader(pictures);
        getStyleClass().add("found");
        text = new MarkdownView(findings.mentions(serverId), pictures::emoji, findings::openLink);
        text.setMaxHeight(MOST_TEXT);
        text.setMinHeight(0);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(text.widthProperty());
        clip.heightProperty().bind(text.heightProperty());
        text.setClip(clip);
        place.getStyleClass().add("found-place");
        hint.getStyleClass().add("found-hint");
        actions.getStyleClass().add("found-actions");
        actions.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(header, actions);
        VBox body = new VBox(place, top, text, hint);
        body.getStyleClass().add("found-body");
        body.setMinWidth(0);
        HBox.setHgrow(body, Priority.ALWAYS);
        card = new HBox(avatar, body);
        card.getStyleClass().add("found-card");
        getChildren().add(card);
    }

    @Nullable
    FoundRow row() {
        return row;
    }

    @Override
    public void show(FoundRow now) {
        if (now.equals(row)) {
            return;
        }
        hide();
        row = now;
        setId("found-" + now.messageId());
        place.setText(now.place());
        shown(place, !now.place().isEmpty());
        actions.getChildren()
                .setAll(findings.onCard(now).stream().map(FoundCell::button).toList());
        message = findings.message(now);
        following = message.shown().subscribe(this::render);
    }

    private static Button button(MenuAction action) {
        String reason = action.disabledReason();
        String words = reason == null ? action.text() : Text.of("chat.header.refused", action.text(), reason);
        Button button = Buttons.icon(action.id(), action.icon() == null ? "fth-x" : action.icon(), words);
        button.getStyleClass().add(reason == null ? "offered" : "refused");
        button.setFocusTraversable(false);
        button.setOnAction(click -> action.run());
        return button;
    }

    @Override
    public void hide() {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (message != null) {
            message.close();
            message = null;
        }
        row = null;
    }

    private void render(@Nullable ShownMessage now) {
        if (now == null) {
            return;
        }
        header.showDated(now);
        avatar.show(now.author().userId(), now.author().name());
        avatar.imageProperty().unbind();
        avatar.imageProperty().set(null);
        if (now.author().picture() != null) {
            avatar.imageProperty().bind(pictures.avatar(now.author().picture(), AVATAR));
        }
        text.show(findings.marked(Markdown.parse(now.text())));
        shown(text, !now.text().isEmpty());
        String more = hint(now);
        hint.getChildren().setAll(Icons.of(icon(now)), new Label(more));
        shown(hint, !more.isEmpty());
        setAccessibleText(Text.of(
                "chat.message", now.author().name(), Times.dateAndTime(now.createdAt()), now.text() + " " + more));
        requestLayout();
    }

    private static String icon(ShownMessage message) {
        if (message.attachments().isEmpty()) {
            return "fth-link";
        }
        return message.attachments().getFirst().metadata() instanceof File.Image ? "fth-image" : "fth-paperclip";
    }

    private static String hint(ShownMessage message) {
        List<File> files = message.attachments();
        if (files.isEmpty()) {
            return message.text().isEmpty() && !message.embeds().isEmpty() ? Text.of("found.embed") : "";
        }
        return files.size() == 1
                ? files.getFirst().filename()
                : Text.of("found.files", files.getFirst().filename(), files.size() - 1);
    }

    private static void shown(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    @Override
    protected double computePrefHeight(double width) {
        return snapSizeY(card.prefHeight(width - 2 * SIDE)) + GAP;
    }

    @Override
    protected void layoutChildren() {
        card.resizeRelocate(SIDE, GAP / 2, getWidth() - 2 * SIDE, getHeight() - GAP);
    }
}
