package chat.holt.ui.chat.suggest;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.chat.input.MessageInput;
import chat.holt.ui.chat.suggest.SuggestViewModel.Change;
import chat.holt.ui.kit.ZoomedRoot;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A list over the word being written: arrows choose, Tab and Enter take, Escape leaves the word as it is. The keyboard
/// stays in the input.
public final class SuggestView {
    private static final double ROW = 36;
    private static final int ROWS = 8;
    private static final double WIDTH = 380;
    private static final double FRAME = 10;
    private static final double GAP = 6;

    private final MessageInput input;
    private final SuggestViewModel model;
    private final ListView<Suggestion> list;

    private SuggestView(MessageInput input, SuggestViewModel model, Media media) {
        this.input = input;
        this.model = model;
        list = new ListView<>(model.suggestions());
        list.setId("suggestions");
        list.getStyleClass().addAll("popover", "suggestions");
        list.setAccessibleText(Text.of("suggest.list"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setManaged(false);
        list.setCellFactory(view -> cell(media));
        // A list that is pressed takes the keyboard, which belongs to the input.
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        model.suggestions().addListener((ListChangeListener<Suggestion>) change -> show());
        model.selected().subscribe(index -> select(index.intValue()));
        input.setKeysFirst(this::keyPressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::keyTyped);
        input.caretPositionProperty().subscribe(this::look);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.look(input.draft(), 0);
            }
        });
        input.sceneProperty().subscribe((was, now) -> detach());
        input.layoutBoundsProperty().subscribe(bounds -> place());
    }

    /// Completes what is written in an input, and lets it show names for tokens. To be done before it gets its text.
    public static void attach(MessageInput input, SuggestViewModel model, Media media) {
        input.setNames(model);
        new SuggestView(input, model, media);
    }

    private ListCell<Suggestion> cell(Media media) {
        SuggestionCell cell = new SuggestionCell(media);
        cell.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (!cell.isEmpty()) {
                model.select(cell.getIndex());
                take();
            }
        });
        return cell;
    }

    private void look() {
        if (input.isFocused()) {
            model.look(input.draft(), input.getCaretPosition());
        }
    }

    private void keyTyped(KeyEvent event) {
        if (event.getCharacter().equals(":") && input.getSelection().getLength() == 0) {
            apply(model.closing(input.draft(), input.getCaretPosition()), event);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (list.getParent() == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> model.move(-1);
            case DOWN -> model.move(1);
            case ENTER, TAB -> take();
            case ESCAPE -> model.dismiss();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take() {
        apply(model.take(), null);
    }

    private void apply(@Nullable Change change, @Nullable KeyEvent event) {
        if (change != null) {
            input.replaceWithTokens(change.from(), change.to(), change.text());
            if (event != null) {
                event.consume();
            }
        }
    }

    // ---- the list

    private void show() {
        if (model.suggestions().isEmpty() || input.getScene() == null) {
            detach();
            return;
        }
        Pane root = ZoomedRoot.content(input.getScene());
        if (list.getParent() != root) {
            detach();
            root.getChildren().add(list);
        }
        place();
        select(model.selected().get());
    }

    private void detach() {
        if (list.getParent() instanceof Pane parent) {
            parent.getChildren().remove(list);
        }
    }

    /// Over the begin of the word.
    private void place() {
        if (list.getParent() instanceof Pane root) {
            double height = Math.min(ROWS, list.getItems().size()) * ROW + FRAME;
            Bounds word = input.boundsAt(Math.min(model.start(), input.getLength()));
            Point2D at = root.sceneToLocal(input.localToScene(word.getMinX(), Math.max(0, word.getMinY())));
            double x = Math.max(GAP, Math.min(at.getX(), root.getWidth() - WIDTH - GAP));
            list.resizeRelocate(Math.round(x), Math.round(at.getY() - GAP - height), WIDTH, height);
        }
    }

    private void select(int index) {
        if (list.getParent() != null && index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - ROWS + 1));
        }
    }
}
