package chat.holt.ui.chat.search;

import chat.holt.i18n.Text;
import chat.holt.ui.kit.Icons;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// Where one types what to look for, with the filters as chips below.
final class SearchField extends VBox {
    private final SearchInput input;
    private final TextField field = new TextField();
    private final FlowPane chips = new FlowPane();
    private final Runnable down;
    private Subscription following = Subscription.EMPTY;
    private final ListChangeListener<SearchFilter> changed = change -> showChips();

    /// @param down takes the keyboard to what was found
    SearchField(SearchInput input, Runnable down) {
        this.input = input;
        this.down = down;
        field.setId("search-field");
        field.setPromptText(Text.of("search.prompt"));
        field.setAccessibleText(Text.of("search.prompt"));
        field.textProperty().addListener((text, was, now) -> input.text().set(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        Node glass = Icons.of("fth-search");
        glass.setMouseTransparent(true);
        StackPane.setAlignment(glass, Pos.CENTER_LEFT);
        StackPane line = new StackPane(field, glass);
        line.getStyleClass().add("filter-field");
        chips.getStyleClass().add("search-chips");
        getStyleClass().add("search-input");
        getChildren().addAll(line, chips);
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            input.filters().removeListener(changed);
            if (scene != null) {
                following = input.rewritten().subscribe(times -> rewrite());
                input.filters().addListener(changed);
                showChips();
            }
        });
    }

    /// Text that is set leaves the caret at its beginning.
    private void rewrite() {
        field.setText(input.text().get());
        field.positionCaret(field.getLength());
    }

    TextField field() {
        return field;
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void showChips() {
        chips.getChildren().setAll(input.filters().stream().map(this::chip).toList());
        chips.setVisible(!input.filters().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Button chip(SearchFilter filter) {
        Button chip = new Button(filter.key() + ": " + filter.value(), Icons.of("fth-x"));
        chip.setId("search-chip-" + filter.key());
        chip.getStyleClass().add("search-chip");
        chip.setAccessibleText(Text.of("search.chip.remove", filter.key() + ": " + filter.value()));
        chip.setOnAction(click -> {
            input.remove(filter);
            field.requestFocus();
        });
        return chip;
    }

    private void pressed(KeyEvent event) {
        boolean handled = switch (event.getCode()) {
            case DOWN -> {
                if (input.suggestions().isEmpty()) {
                    down.run();
                } else {
                    input.step(1);
                }
                yield true;
            }
            case UP -> {
                input.step(-1);
                yield true;
            }
            case TAB -> !event.isShiftDown() && !input.text().get().isBlank() && input.take(true);
            case ENTER -> {
                if (!input.take(false)) {
                    input.submit();
                }
                yield true;
            }
            case BACK_SPACE -> input.removeLast();
            default -> false;
        };
        if (handled) {
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(" ") && input.isWhole() && input.absorb()) {
            event.consume();
        }
    }
}
