package chat.holt.ui.palette;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Finder;
import chat.holt.ui.kit.shortcuts.Shortcut;
import chat.holt.ui.kit.shortcuts.ShortcutKeys;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;

/// The palette over the window. Escape, or Backspace in the empty field, goes one step back.
public final class PaletteView {
    private final PaletteViewModel model;
    private final Finder<Suggestion> finder;
    private final FlowPane steps = new FlowPane(6, 6);

    public PaletteView(PaletteViewModel model, Media media) {
        this.model = model;
        finder = new Finder<>("palette", model.query(), model.results(), this::choose);
        finder.cells(view -> new SuggestionCell(media, model::recent, this::choose));
        model.prompt()
                .subscribe(prompt -> finder.describe(prompt, Text.of("palette.results"), Text.of("palette.nothing")));
        steps.setId("palette-path");
        steps.managedProperty().bind(steps.visibleProperty());
        model.path().subscribe(this::showPath);
        showPath();
        Label error = new Label();
        error.setId("palette-error");
        error.getStyleClass().add("error-text");
        error.setWrapText(true);
        error.textProperty().bind(model.error());
        error.visibleProperty().bind(model.error().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        finder.between(error);
        finder.above(steps);
        finder.foot(Text.of("palette.hint"));
        finder.onEscape(model::back);
        finder.onNothing(model::chooseNothing);
        finder.node().addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    public void show(Window window) {
        finder.show(window);
    }

    private void showPath() {
        steps.getChildren()
                .setAll(model.path().stream()
                        .map(command -> {
                            Label step = new Label(command.name());
                            step.getStyleClass().add("command-step");
                            return step;
                        })
                        .toList());
        steps.setVisible(!model.path().isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        boolean empty =
                event.getTarget() instanceof TextField field && field.getText().isEmpty();
        if (ShortcutKeys.matches(event, Shortcut.PALETTE)) {
            finder.close();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && empty && model.back()) {
            event.consume();
        } else if (event.getCode() == KeyCode.TAB) {
            // There is nowhere else to go.
            event.consume();
        }
    }

    private void choose(Suggestion suggestion) {
        model.choose(suggestion).ifPresent(action -> {
            finder.close();
            action.run();
        });
    }
}
