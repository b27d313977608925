package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Buttons;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.emoji.EmojiChoice;
import chat.holt.ui.kit.emoji.EmojiPictures;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The most used actions of the message pointed at, floating over its top right corner.
final class MessageToolbar extends HBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double RAISED = 16;
    private static final double SIDE = 16;
    private static final double EDGE = 4;

    private static final int QUICK = 18;

    private final Conversation chat;
    private final EmojiPictures pictures;
    private @Nullable MessageCell cell;

    /// The message to go to when the rows rest; they are scrolled while [#rest] runs.
    private @Nullable MessageCell waiting;

    private final PauseTransition rest = new PauseTransition(Duration.millis(250));

    MessageToolbar(Conversation chat, Media media) {
        this.chat = chat;
        pictures = new EmojiPictures(media);
        setId("message-toolbar");
        getStyleClass().add("message-toolbar");
        setManaged(false);
        setVisible(false);
        rest.setOnFinished(event -> rested());
        hoverProperty().subscribe((was, hovered) -> {
            if (!hovered && (cell == null || !cell.isHover())) {
                pointAt(null);
            }
        });
    }

    /// The user scrolls: rows that pass under the pointer get no toolbar until it rests.
    void scrolled() {
        if (cell != null) {
            waiting = cell;
            pointAt(null);
        }
        rest.playFromStart();
    }

    private void rested() {
        if (waiting != null && waiting.isHover()) {
            pointAt(waiting);
        }
        waiting = null;
    }

    /// The pointer entered or left a message.
    void pointed(MessageCell message, boolean inside) {
        if (inside && rest.getStatus() == Animation.Status.RUNNING) {
            waiting = message;
        } else if (inside) {
            pointAt(message);
        } else if (message == cell && !isHover()) {
            pointAt(null);
        }
    }

    /// The rows moved.
    void follow() {
        if (cell == null) {
            return;
        }
        if (cell.isVisible() && cell.key() != null) {
            place(cell);
        } else {
            pointAt(null);
        }
    }

    private void place(MessageCell message) {
        double width = prefWidth(-1);
        double y = Math.max(EDGE, message.getLayoutY() - RAISED);
        resizeRelocate(snapPositionX(message.getWidth() - width - SIDE), snapPositionY(y), width, prefHeight(-1));
    }

    private void pointAt(@Nullable MessageCell message) {
        if (cell == message && message != null) {
            return;
        }
        if (cell != null) {
            cell.pseudoClassStateChanged(POINTED, false);
        }
        cell = message;
        String key = message == null ? null : message.key();
        getChildren().setAll(key == null ? List.of() : buttons(key));
        setVisible(!getChildren().isEmpty());
        if (message != null) {
            message.pseudoClassStateChanged(POINTED, true);
            applyCss();
            place(message);
        }
    }

    private List<Node> buttons(String key) {
        List<Node> buttons = new ArrayList<>();
        for (EmojiChoice emoji : chat.reactions().quick(key)) {
            Button quick = new Button();
            quick.getStyleClass().addAll(Styles.ICON_BUTTON, "quick-reaction");
            quick.setGraphic(pictures.view(emoji, QUICK));
            quick.setAccessibleText(Text.of("chat.react.with", emoji.name()));
            quick.setTooltip(new Tooltip(quick.getAccessibleText()));
            quick.setFocusTraversable(false);
            quick.setOnAction(event -> chat.reactions().add(key, emoji.emoji()));
            buttons.add(quick);
        }
        for (MenuAction action : chat.toolbarActions(key)) {
            Button button = button("toolbar-" + action.id(), String.valueOf(action.icon()), action.text());
            // A filter comes before the button's own handler, which runs the action.
            button.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> chat.skipQuestions(event.isShiftDown()));
            button.setOnAction(event -> {
                action.run();
                chat.skipQuestions(false);
            });
            buttons.add(button);
        }
        if (!buttons.isEmpty()) {
            Button more = button("toolbar-more", "fth-more-horizontal", Text.of("chat.action.more"));
            more.setOnAction(event -> Menus.showBelow(more, chat.actions(key)));
            buttons.add(more);
        }
        return buttons;
    }

    private static Button button(String id, String icon, String text) {
        Button button = Buttons.icon(id, icon, text);
        button.setFocusTraversable(false);
        return button;
    }
}
