package chat.holt.ui.conversations;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.FilterField;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.people.Face;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Friends to tick, with those ticked as chips above. Down leads from the field to the list, where Space ticks.
final class FriendPicker extends VBox {
    private static final double LIST_HEIGHT = 232;

    private final FriendPickerViewModel model;
    private final FlowPane chips = new FlowPane();
    private final FilterField filter;
    private final ListView<FriendChoice> list;

    FriendPicker(FriendPickerViewModel model, Media media) {
        this.model = model;
        getStyleClass().add("friend-picker");
        chips.getStyleClass().add("friend-chips");
        filter = new FilterField("pick-filter", Text.of("conversations.pick.filter"), model.filter());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressedInField);
        list = new ListView<>(model.choices());
        list.setId("pick-list");
        list.getStyleClass().add("pick-list");
        list.setAccessibleText(Text.of("conversations.pick.list"));
        list.setCellFactory(view -> new FriendChoiceCell(media, model::toggle));
        list.setPrefHeight(LIST_HEIGHT);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressedInList);
        Label empty = new Label();
        empty.getStyleClass().addAll(Styles.META, Styles.MUTED);
        empty.setWrapText(true);
        empty.textProperty().bind(model.filter().map(text -> model.emptyText()));
        list.setPlaceholder(empty);
        Label problem = new Label();
        problem.setId("pick-problem");
        problem.getStyleClass().addAll(Styles.META, Styles.MUTED);
        problem.setWrapText(true);
        problem.textProperty().bind(model.problem());
        problem.visibleProperty().bind(model.problem().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(chips, filter, list, problem);
        // The list belongs to the view-model, which goes with the dialog.
        model.chosen().addListener((ListChangeListener<Face>) change -> showChips());
        showChips();
    }

    /// The field that finds friends.
    Node field() {
        return filter;
    }

    /// Whether Enter means the friend whose name is being typed.
    boolean finding() {
        return !model.filter().get().isBlank();
    }

    private void showChips() {
        chips.getChildren().setAll(model.chosen().stream().map(this::chip).toList());
        chips.setVisible(!model.chosen().isEmpty());
        chips.setManaged(chips.isVisible());
    }

    private Node chip(Face face) {
        Button chip = new Button(face.name(), Icons.of("fth-x"));
        chip.setId("chip-" + face.id());
        chip.getStyleClass().add("friend-chip");
        chip.setAccessibleText(Text.of("conversations.pick.drop", face.name()));
        chip.setOnAction(click -> model.toggle(face.id()));
        return chip;
    }

    private void keyPressedInField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        }
    }

    private void keyPressedInList(KeyEvent event) {
        FriendChoice choice = list.getSelectionModel().getSelectedItem();
        if (choice != null && event.getCode() == KeyCode.SPACE) {
            int at = list.getSelectionModel().getSelectedIndex();
            model.toggle(choice.userId());
            list.getSelectionModel().select(at);
            event.consume();
        }
    }
}
