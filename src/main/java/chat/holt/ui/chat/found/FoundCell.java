package chat.holt.ui.chat.found;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.MessageViewModel;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ShownMessage;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.rows.RowCell;
import javafx.scene.control.Button;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// A message as a card with what can be done with it there.
final class FoundCell extends RowCell<FoundRow> {
    private static final double MOST_TEXT = 220;
    private static final double SIDE = 8;
    private static final double GAP = 4;

    private final Findings findings;
    private final MessageCard card;
    private Subscription following = Subscription.EMPTY;
    private @Nullable MessageViewModel message;
    private @Nullable FoundRow row;

    FoundCell(Findings findings, @Nullable String serverId, Pictures pictures) {
        this.findings = findings;
        getStyleClass().add("found");
        card = new MessageCard(findings.mentions(serverId), pictures, findings::openLink, MOST_TEXT);
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
        card.setPlace(now.place());
        card.setActions(findings.onCard(now).stream().map(FoundCell::button).toList());
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
        if (now != null) {
            card.show(now, findings.marked(Markdown.parse(now.text())));
            setAccessibleText(MessageCard.spoken(now));
            requestLayout();
        }
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
