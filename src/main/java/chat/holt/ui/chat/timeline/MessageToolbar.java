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
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The most used actions of the message pointed at, floating over its top right corner.
final class MessageToolbar extends HBox {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double RAISED = 16;
    private static final double SIDE = 16;
    private static final double EDGE = 4;

    private static final int QUICK = 18;

    private final Conversation chat;
    private final EmojiPictures pictures;
    private @Nullable MessageCell cell;
    /// Whether Shift is held, with which nothing asks.
    private boolean shift;

    /// The message to go to when the rows rest; they are scrolled while [#rest] runs.
    private @Nullable MessageCell waiting;

    private final EventHandler<KeyEvent> keys = event -> setShift(
            event.getCode() == KeyCode.SHIFT ? event.getEventType() == KeyEvent.KEY_PRESSED : event.isShiftDown());
    /// Shift may have been let go while another window had the keyboard.
    private final EventHandler<MouseEvent> moves = event -> setShift(event.isShiftDown());

    /// Where the row under the pointer was.
    private double underAt;

    private final PauseTransition rest = new PauseTransition(Duration.millis(250));
    /// Long enough for the pointer to be found where it went.
    private final PauseTransition leaving = new PauseTransition(Duration.millis(20));

    private Offer offered = Offer.NONE;

    /// What is offered for a message.
    private record Offer(String key, List<EmojiChoice> quick, List<String> actions) {
        static final Offer NONE = new Offer("", List.of(), List.of());
    }

    MessageToolbar(Conversation chat, Media media) {
        this.chat = chat;
        pictures = new EmojiPictures(media);
        setId("message-toolbar");
        getStyleClass().add("message-toolbar");
        setManaged(false);
        setVisible(false);
        rest.setOnFinished(event -> rested());
        leaving.setOnFinished(event -> away());
        sceneProperty().subscribe(this::followShift);
        hoverProperty().subscribe((was, hovered) -> {
            if (!hovered) {
                left();
            }
        });
    }

    private void followShift(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventFilter(KeyEvent.ANY, keys);
            before.removeEventFilter(MouseEvent.MOUSE_MOVED, moves);
        }
        if (now != null) {
            now.addEventFilter(KeyEvent.ANY, keys);
            now.addEventFilter(MouseEvent.MOUSE_MOVED, moves);
        }
    }

    private void setShift(boolean held) {
        if (shift != held) {
            shift = held;
            if (cell != null) {
                fill(cell);
            }
        }
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
        if (inside) {
            underAt = message.getLayoutY();
        }
        if (inside && rest.getStatus() == Animation.Status.RUNNING) {
            waiting = message;
        } else if (inside) {
            pointAt(message);
        } else if (message == cell) {
            left();
        }
    }

    /// The pointer may be on its way from the message to the toolbar or back, and leaves one before it enters the
    /// other.
    private void left() {
        leaving.playFromStart();
    }

    private void away() {
        if (cell != null && !cell.isHover() && !isHover()) {
            pointAt(null);
        }
    }

    /// The rows moved, perhaps by themselves: as others write, rows pass under a pointer that rests.
    void follow() {
        MessageCell under = cell == null ? waiting : cell;
        if (under != null && under.getLayoutY() != underAt) {
            underAt = under.getLayoutY();
            rest.playFromStart();
        }
        if (cell == null) {
            return;
        }
        if (cell.isVisible() && cell.key() != null) {
            fill(cell);
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
        if (message == null) {
            offered = Offer.NONE;
            getChildren().clear();
            setVisible(false);
        } else {
            message.pseudoClassStateChanged(POINTED, true);
            fill(message);
        }
    }

    /// Offers what can be done with the message as it is now.
    private void fill(MessageCell message) {
        String key = message.key();
        Offer now = key == null
                ? Offer.NONE
                : new Offer(
                        key,
                        chat.reactions().quick(key),
                        chat.toolbarActions(key, shift).stream()
                                .map(MenuAction::text)
                                .toList());
        if (!now.equals(offered)) {
            offered = now;
            getChildren().setAll(key == null ? List.of() : buttons(key));
            setVisible(!getChildren().isEmpty());
            applyCss();
        }
        place(message);
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
        for (MenuAction action : chat.toolbarActions(key, shift)) {
            Button button = button("toolbar-" + action.id(), String.valueOf(action.icon()), action.text());
            button.pseudoClassStateChanged(DANGER, action.danger());
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
