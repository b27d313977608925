package chat.holt.ui.chat.timeline;

import chat.holt.i18n.Text;
import chat.holt.ui.chat.message.Emojis;
import chat.holt.ui.chat.message.Pictures;
import chat.holt.ui.chat.message.ReactionsViewModel;
import chat.holt.ui.chat.message.WhoReactedCard;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Menus;
import chat.holt.ui.kit.emoji.EmojiPicker;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.rows.AnchoredListView;
import chat.holt.ui.kit.rows.RowCell;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The timeline: rows, the toolbar over the row pointed at, the way back to the present, and what stands in for rows
/// while there are none.
public final class MessageListView extends StackPane {
    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final Duration HIGHLIGHT = Duration.seconds(2);

    private final Conversation chat;
    private final Pictures pictures;
    private final TimelineViewModel timeline;
    private final AnchoredListView<TimelineRow> list;
    private final MessageToolbar toolbar;
    private final PartKeys parts;
    private final Runnable leave;
    private Subscription subscriptions = Subscription.EMPTY;

    /// `leave` moves the keyboard to the composer.
    public MessageListView(Conversation chat, Pictures pictures, Runnable leave) {
        this.chat = chat;
        this.pictures = pictures;
        this.leave = leave;
        timeline = chat.timeline();
        toolbar = new MessageToolbar(chat, pictures.media());
        list = new AnchoredListView<>(timeline.rows(), new MessageCells(chat, pictures, toolbar::pointed));
        list.setId("messages");
        list.setAccessibleText(Text.of("chat.messages"));
        PresentBar present = new PresentBar(timeline);
        setAlignment(present, Pos.BOTTOM_CENTER);
        getStyleClass().add("message-list");
        setMinHeight(0);
        UnseenBar unseen = new UnseenBar(timeline, leave);
        setAlignment(unseen, Pos.TOP_CENTER);
        getChildren().addAll(list, toolbar, new TimelineStates(timeline), present, unseen);

        list.setOnMoved(this::moved);
        parts = PartKeys.on(list);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::far);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        list.addEventHandler(ScrollEvent.SCROLL, event -> toolbar.scrolled());
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
        list.focusedProperty().subscribe((was, focused) -> {
            if (!focused) {
                list.setCurrent(null);
            }
        });
        list.restore(timeline.position());
        sceneProperty().subscribe(scene -> {
            subscriptions.unsubscribe();
            subscriptions = scene == null ? Subscription.EMPTY : listen();
        });
    }

    private Subscription listen() {
        return Subscription.combine(
                timeline.hasNewest().subscribe(list::setFollowsEnd),
                timeline.jump().subscribe(this::jump),
                chat.reactions().request().subscribe(this::react),
                chat.reading().compact().subscribe(compact -> pseudoClassStateChanged(COMPACT, compact)),
                chat.reading().textSize().subscribe(this::setTextSize));
    }

    /// Shows what was asked for beside a message.
    private void react(ReactionsViewModel.@Nullable Request request) {
        if (request == null) {
            return;
        }
        String id = request.messageId();
        RowCell<TimelineRow> cell = list.cell(id);
        Node beside = cell == null ? list : cell;
        switch (request.ask()) {
            case EMOJI ->
                EmojiPicker.show(
                        beside,
                        chat.reactions().emojis(),
                        pictures.media(),
                        emoji -> chat.reactions().add(id, emoji.emoji()));
            case WHO ->
                WhoReactedCard.show(beside, chat.reactions().who(id), new Emojis(chat.mentions(), pictures), pictures);
        }
    }

    private void setTextSize(Number size) {
        getStyleClass().removeIf(name -> name.startsWith("text-"));
        getStyleClass().add("text-" + size.intValue());
    }

    private void moved() {
        timeline.moved(new Sight(
                list.screensAbove(),
                list.screensBelow(),
                list.atEndProperty().get(),
                list.position(),
                list.firstVisible()));
        toolbar.follow();
    }

    private void jump(@Nullable Jump jump) {
        switch (jump) {
            case null -> {
                return;
            }
            case Jump.ToEnd end -> list.scrollToEnd();
            case Jump.ToPlace(var position) -> list.restore(position);
            case Jump.ToMessage(var id) -> {
                if (list.centre(id)) {
                    list.layout();
                    Node cell = list.cell(id);
                    if (cell != null) {
                        highlight(cell);
                    }
                }
            }
        }
        timeline.arrived();
    }

    private static void highlight(Node cell) {
        cell.pseudoClassStateChanged(HIGHLIGHTED, true);
        PauseTransition pause = new PauseTransition(HIGHLIGHT);
        pause.setOnFinished(event -> cell.pseudoClassStateChanged(HIGHLIGHTED, false));
        pause.play();
    }

    // ---- keyboard

    /// Moves the keyboard to the newest message.
    public void focusLast() {
        list.requestFocus();
        step(null, -1);
    }

    /// Moves by a page up (-1) or down (1).
    public void page(int direction) {
        list.page(direction);
    }

    /// Beyond what is loaded; the list itself goes to its ends.
    private void far(KeyEvent event) {
        if (event.getCode() == KeyCode.END) {
            timeline.jumpToPresent();
            event.consume();
        } else if (event.getCode() == KeyCode.HOME && event.isShortcutDown()) {
            timeline.jumpToStart();
            event.consume();
        }
    }

    private void keyPressed(KeyEvent event) {
        String key = list.currentProperty().get();
        boolean handled = switch (event.getCode()) {
            case UP -> plain(event) && step(key, -1) && picking(event);
            case DOWN -> plain(event) && step(key, 1) && picking(event);
            case RIGHT -> plain(event) && parts.enter(key);
            case ENTER -> plain(event) ? timeline.toggleBlocked(key) || parts.enter(key) : act(key, event);
            case SPACE -> timeline.toggleBlocked(key) || act(key, event);
            default -> act(key, event);
        };
        if (handled) {
            TypedKey.swallow(list.getScene());
            event.consume();
        }
    }

    private boolean step(@Nullable String from, int direction) {
        String next = timeline.messageFrom(from, direction);
        if (next != null) {
            list.setCurrent(next);
        } else if (direction > 0) {
            leave.run();
        }
        return true;
    }

    /// Shift takes along what the keyboard passes, once messages are picked out.
    private boolean picking(KeyEvent event) {
        String now = list.currentProperty().get();
        if (event.isShiftDown() && now != null && chat.selection().active()) {
            chat.selection().extendTo(now);
        }
        return true;
    }

    private static boolean plain(KeyEvent event) {
        return !event.isShortcutDown() && !event.isAltDown();
    }

    /// Does the action with these keys; what cannot be done says why.
    private boolean act(@Nullable String key, KeyEvent event) {
        if (key == null) {
            return false;
        }
        boolean atOnce = ShortcutKeys.matches(event, Shortcut.DELETE_AT_ONCE);
        List<MenuAction> actions = chat.actions(key);
        Optional<MenuAction> found = atOnce
                ? actions.stream()
                        .filter(action -> action.shortcut() == Shortcut.DELETE_MESSAGE)
                        .findFirst()
                : Menus.pressed(actions, event);
        found.ifPresent(action -> withQuestions(!atOnce, () -> chat.perform(action)));
        return found.isPresent();
    }

    private void withQuestions(boolean asking, Runnable act) {
        chat.skipQuestions(!asking);
        act.run();
        chat.skipQuestions(false);
    }

    // ---- menus

    private void menuRequested(ContextMenuEvent event) {
        String key = list.currentProperty().get();
        if (event.isKeyboardTrigger() && key != null) {
            RowCell<TimelineRow> cell = list.cell(key);
            if (cell != null && !chat.actions(key).isEmpty()) {
                Menus.showBelow(cell, chat.actions(key));
                event.consume();
            }
            return;
        }
        Node cell = cellAt(event);
        String pointed = switch (cell) {
            case MessageCell message -> message.key();
            case SystemCell system -> system.key();
            case null, default -> null;
        };
        if (cell != null && pointed != null) {
            boolean author = cell instanceof MessageCell message && message.isAuthor(event.getTarget());
            List<MenuAction> actions =
                    author ? chat.authorActions(pointed) : chat.actions(pointed, Parts.at(event.getTarget()));
            if (!actions.isEmpty()) {
                ContextMenu menu = Menus.contextMenu(withCopy(event.getTarget(), actions));
                menu.addEventFilter(MouseEvent.MOUSE_RELEASED, click -> chat.skipQuestions(click.isShiftDown()));
                menu.setOnHidden(hidden -> chat.skipQuestions(false));
                menu.show(cell, event.getScreenX(), event.getScreenY());
                event.consume();
            }
        }
    }

    /// What is selected is most likely what the menu is for.
    private static List<MenuAction> withCopy(EventTarget place, List<MenuAction> actions) {
        List<MenuAction> all = new ArrayList<>(MarkdownView.actionsAt(place));
        if (!all.isEmpty()) {
            all.add(MenuAction.separator());
        }
        all.addAll(actions);
        return all;
    }

    private static @Nullable Node cellAt(Event event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof MessageCell) && !(node instanceof SystemCell)) {
            node = node.getParent();
        }
        return node;
    }
}
