package chat.holt.ui.switcher;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.FormDialog;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.stage.Window;

/// Asks where to post messages, and what to say to them. While a name is being typed, Enter chooses the best match.
public final class ForwardDialog extends FormDialog {
    private static final double ROW = 40;
    private static final int ROWS = 6;

    private final ForwardViewModel model;
    private final FlowPane chips = new FlowPane();
    private final FilterField field;
    private final ListView<Jump> list;

    private ForwardDialog(ForwardViewModel model, Media media) {
        super(
                Look.form("forward", Text.of("forward.title", model.count()), Text.of("forward.verb")),
                model.canSend(),
                model.attempt().busy(),
                model.attempt().error(),
                model::send);
        this.model = model;
        chips.getStyleClass().add("friend-chips");
        field = new FilterField("forward-query", Text.of("forward.prompt"), model.query());
        list = new ListView<>(model.results());
        list.setId("forward-results");
        list.getStyleClass().add("pick-list");
        list.setAccessibleText(Text.of("forward.results"));
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROWS * ROW + 10);
        list.setCellFactory(view -> new JumpCell(media, this::toggle, model::isChosen));
        Label nothing = new Label(Text.of("switcher.nothing"));
        nothing.getStyleClass().addAll(Styles.META, Styles.MUTED);
        list.setPlaceholder(nothing);
        model.results().subscribe(this::selectBest);
        selectBest();
        TextArea comment = new TextArea();
        comment.setId("forward-comment");
        comment.setPromptText(Text.of("forward.comment"));
        comment.setAccessibleText(Text.of("forward.comment"));
        comment.setWrapText(true);
        comment.setPrefRowCount(2);
        comment.textProperty().bindBidirectional(model.comment());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressedInField);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressedInList);
        body().getChildren().setAll(chips, field, list, comment);
        body().disableProperty().bind(model.attempt().busy());
        model.chosen().addListener((ListChangeListener<Jump>) change -> showChosen());
        showChosen();
        closeWhen(model.attempt().done());
    }

    /// Opens over the window, ready to type part of a name.
    public static void open(ForwardViewModel model, Media media, Window window) {
        ForwardDialog dialog = new ForwardDialog(model, media);
        dialog.show(window, dialog.field);
    }

    private void selectBest() {
        // The list may not know yet that nothing was found.
        if (!model.results().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void toggle(Jump jump) {
        model.toggle(jump);
        list.refresh();
    }

    private void showChosen() {
        chips.getChildren().setAll(model.chosen().stream().map(this::chip).toList());
        chips.setVisible(!model.chosen().isEmpty());
        chips.setManaged(chips.isVisible());
        list.refresh();
    }

    private Node chip(Jump jump) {
        Button chip = new Button(jump.name(), Icons.of("fth-x"));
        chip.setId("chip-" + jump.id());
        chip.getStyleClass().add("friend-chip");
        chip.setAccessibleText(Text.of("conversations.pick.drop", jump.name()));
        chip.setOnAction(click -> toggle(jump));
        return chip;
    }

    private void keyPressedInField(KeyEvent event) {
        int size = list.getItems().size();
        int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (by != 0 && size > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(next);
            event.consume();
        }
    }

    private void keyPressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            takeSelected();
            event.consume();
        }
    }

    private boolean takeSelected() {
        Jump selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            toggle(selected);
        }
        return selected != null;
    }

    @Override
    protected boolean takesEnter() {
        boolean finding = !model.query().get().isBlank();
        if (finding && takeSelected()) {
            model.query().set("");
        }
        return finding;
    }
}
